package org.lossary.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Scores of the documents of queries beside their relevance. An item is a query, weights belong to
 * queries. Relevance is any finite number that is not negative, more for what should be higher: 0
 * and 1, grades, counts of clicks.
 *
 * <p>Either all scores are one column, query after query ({@link #of}), as trainers of trees have
 * them; or a query is a row, filled up to the length of the longest ({@link #padded}), as networks
 * have them. What fills a row up is not read, and its gradient is 0. Queries may be empty.
 */
public final class QueryGroups extends Inputs<QueryGroups> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a query")
          .matrix(
              "scores",
              "documents x 1",
              "scores of the documents, query after query; padded: queries x most documents",
              "real")
          .constant(
              "relevance", "one for each score", "how relevant each document is", "finite and >= 0")
          .constant("lengths", "queries", "how many documents each query has", ">= 0");

  private static final List<String> NAMES = List.of("scores");
  private static final String NAME = "query groups";

  /** What does not change from step to step. */
  private record Truth(double[] relevance, int[] starts, int[] lengths, boolean padded) {}

  private final Truth truth;

  private QueryGroups(List<? extends Matrix> matrices, Settings settings, Truth truth) {
    super(matrices, settings);
    this.truth = truth;
  }

  /**
   * A column of scores, the documents of one query after those of the other.
   *
   * @param scores a column
   * @param relevance one for each score
   * @param lengths how many documents each query has
   * @throws LossException unless scores are a column with one relevance each and the lengths add up
   */
  public static QueryGroups of(Matrix scores, double[] relevance, int... lengths) {
    LossException.require(
        scores.columns() == 1, NAME, "scores", "must be a column", scores.columns());
    LossException.require(
        relevance.length == scores.rows(),
        NAME,
        "relevance",
        "must be " + scores.rows(),
        relevance.length);
    int[] starts = new int[lengths.length];
    long end = 0;
    for (int i = 0; i < lengths.length; i++) {
      LossException.require(lengths[i] >= 0, NAME, "lengths", "must be >= 0", lengths[i]);
      starts[i] = (int) Math.min(end, scores.rows());
      end += lengths[i];
    }
    LossException.require(
        end == scores.rows(), NAME, "lengths", "must add up to " + scores.rows(), (double) end);
    for (double y : relevance) {
      requireRelevance(y);
    }
    return new QueryGroups(
        List.of(scores),
        Settings.DEFAULT,
        new Truth(relevance.clone(), starts, lengths.clone(), false));
  }

  /**
   * A row of scores for each query.
   *
   * @param scores a row for each query
   * @param relevance as many, row after row; what fills rows up is of no account
   * @param lengths how many of its row belong to each query
   * @throws LossException unless there is one relevance for each score and one length for each row
   */
  public static QueryGroups padded(Matrix scores, double[] relevance, int... lengths) {
    LossException.require(
        relevance.length == scores.size(),
        NAME,
        "relevance",
        "must be " + scores.size(),
        relevance.length);
    LossException.require(
        lengths.length == scores.rows(),
        NAME,
        "lengths",
        "must be " + scores.rows(),
        lengths.length);
    int[] starts = new int[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] < 0 || lengths[i] > scores.columns()) {
        throw new LossException(
            NAME, "lengths", "must be within [0, " + scores.columns() + "]", lengths[i]);
      }
      starts[i] = i * scores.columns();
      for (int j = 0; j < lengths[i]; j++) {
        requireRelevance(relevance[starts[i] + j]);
      }
    }
    return new QueryGroups(
        List.of(scores),
        Settings.DEFAULT,
        new Truth(relevance.clone(), starts, lengths.clone(), true));
  }

  private static void requireRelevance(double y) {
    LossException.requireNonNegative(NAME, "relevance", y);
  }

  @Override
  protected QueryGroups with(List<? extends Matrix> matrices, Settings settings) {
    return new QueryGroups(matrices, settings, truth);
  }

  /** All scores. */
  public Matrix scores() {
    return matrices().get(0);
  }

  /** The number of documents of a query. */
  public int length(int query) {
    return truth.lengths()[query];
  }

  /** The score of a document. */
  public double score(int query, int document) {
    int start = truth.starts()[query];
    return truth.padded() ? scores().get(query, document) : scores().get(start + document, 0);
  }

  /** The relevance of a document. */
  public double relevance(int query, int document) {
    return truth.relevance()[truth.starts()[query] + document];
  }

  /** Writes a query's part of the gradient, if it is wanted. */
  void write(int query, double[] from, double factor, @Nullable Matrix gradient) {
    if (gradient == null) {
      return;
    }
    int n = length(query);
    int start = truth.starts()[query];
    for (int i = 0; i < n; i++) {
      double slope = factor * from[i];
      if (truth.padded()) {
        gradient.set(query, i, slope);
      } else {
        gradient.set(start + i, 0, slope);
      }
    }
    for (int i = n; truth.padded() && i < gradient.columns(); i++) {
      gradient.set(query, i, 0);
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return truth.lengths().length;
  }
}
