package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Queries, each with one positive, and negatives that are either shared by all queries, a queue for
 * example, or each query's own. All three matrices are differentiated; leave the last gradient out
 * for a queue. An item is a query.
 *
 * <p>Shared negatives may have labels, and so may the queries: what a queue holds of the query's
 * own kind is none of its negatives.
 */
public final class QueryNegatives extends Inputs<QueryNegatives> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a query")
          .matrix("query", "queries x dimensions", "embeddings of the queries", "real")
          .matrix("positive", "queries x dimensions", "what belongs to each query", "real")
          .matrix(
              "negatives",
              "negatives x dimensions",
              "what belongs to no query (shared), or as many rows for each query (own)",
              "real");

  private static final List<String> NAMES = List.of("query", "positive", "negatives");
  private static final String ID = "query negatives";

  private static final int[] NO_LABELS = {};

  private final boolean shared;

  /** Of the queries; empty if none have labels. */
  private final int[] queryLabels;

  private final int[] negativeLabels;

  private QueryNegatives(
      List<? extends Matrix> matrices,
      boolean shared,
      int[] queryLabels,
      int[] negativeLabels,
      Settings settings) {
    super(matrices, settings);
    this.shared = shared;
    this.queryLabels = queryLabels;
    this.negativeLabels = negativeLabels;
  }

  /**
   * Every query against all negatives.
   *
   * @throws LossException unless query and positive have one shape, and negatives as many columns
   */
  public static QueryNegatives shared(Matrix query, Matrix positive, Matrix negatives) {
    requireShapes(query, positive, negatives);
    return new QueryNegatives(
        List.of(query, positive, negatives), true, NO_LABELS, NO_LABELS, Settings.DEFAULT);
  }

  /**
   * Every query against all negatives but those of its own label. The labels belong to the caller,
   * who may change them from step to step.
   *
   * @throws LossException unless query and positive have one shape, negatives as many columns, and
   *     both a label for each row
   */
  public static QueryNegatives shared(
      Matrix query, Matrix positive, Matrix negatives, int[] queryLabels, int[] negativeLabels) {
    requireShapes(query, positive, negatives);
    requireLabels("queryLabels", queryLabels, query);
    requireLabels("negativeLabels", negativeLabels, negatives);
    return new QueryNegatives(
        List.of(query, positive, negatives), true, queryLabels, negativeLabels, Settings.DEFAULT);
  }

  private static void requireLabels(String name, int[] labels, Matrix rows) {
    LossException.requirePresent(ID, name, labels);
    LossException.require(
        labels.length == rows.rows(),
        ID,
        name,
        "must be one for each of the " + rows.rows() + " rows",
        labels.length);
  }

  /**
   * Every query against negatives of its own: with m of them, rows i m .. i m + m - 1 belong to
   * query i.
   *
   * @throws LossException unless query and positive have one shape, and negatives as many columns
   *     and a multiple of their rows
   */
  public static QueryNegatives own(Matrix query, Matrix positive, Matrix negatives) {
    requireShapes(query, positive, negatives);
    LossException.require(
        query.rows() == 0 ? negatives.rows() == 0 : negatives.rows() % query.rows() == 0,
        ID,
        "negatives",
        "must be a multiple of " + query.rows() + " rows",
        negatives);
    return new QueryNegatives(
        List.of(query, positive, negatives), false, NO_LABELS, NO_LABELS, Settings.DEFAULT);
  }

  private static void requireShapes(Matrix query, Matrix positive, Matrix negatives) {
    LossException.require(
        positive.rows() == query.rows() && positive.columns() == query.columns(),
        ID,
        "positive",
        "must have the shape of query (" + query + ")",
        positive);
    LossException.require(
        negatives.columns() == query.columns(),
        ID,
        "negatives",
        "must have " + query.columns() + " columns",
        negatives);
  }

  @Override
  protected QueryNegatives with(List<? extends Matrix> matrices, Settings settings) {
    return new QueryNegatives(matrices, shared, queryLabels, negativeLabels, settings);
  }

  /** Whether all queries have the same negatives. */
  public boolean isShared() {
    return shared;
  }

  /** Whether a negative, counted from {@link #firstNegative}, is one of this query's. */
  public boolean isNegative(int item, int negative) {
    return queryLabels.length == 0 || queryLabels[item] != negativeLabels[negative];
  }

  /** The number of negatives of a query, those of its own label included. */
  public int negativesOf(int item) {
    return shared ? matrices().get(2).rows() : matrices().get(2).rows() / items();
  }

  /** The row of its first negative. */
  public int firstNegative(int item) {
    return shared ? 0 : item * negativesOf(item);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return matrices().get(0).rows();
  }
}
