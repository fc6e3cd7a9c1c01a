package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Embeddings, one a row, of which some are alike: those with the same label, two views of the same
 * thing, or those that are listed.
 *
 * <p>Each row is an anchor in turn, and an item. It is compared with all other rows of the batch,
 * its candidates: those that are like it are its positives, the others its negatives. With a
 * separate set of references the candidates are these instead, and gradients go to both sets.
 *
 * <p>Rows and gradients may be those of a {@link org.lossary.MappedMatrix}; the bits are the same.
 */
public final class LabelledEmbeddings extends Inputs<LabelledEmbeddings> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("an embedding, as anchor")
          .matrix(
              "embeddings",
              "rows x dimensions",
              "embeddings that are compared with each other, or with references",
              "real")
          .matrix(
              "references",
              "references x dimensions",
              "what they are compared with instead, where it is given",
              "real")
          .matrix(
              "first",
              "rows x dimensions",
              "in place of embeddings: one view of each thing",
              "real")
          .matrix("second", "rows x dimensions", "and the other view", "real")
          .constant(
              "labels",
              "rows",
              "rows with the same label are alike; pairs or triplets may be listed instead",
              "any");

  private static final List<String> ONE = List.of("embeddings");
  private static final List<String> TWO = List.of("embeddings", "references");
  private static final List<String> VIEWS = List.of("first", "second");

  private final Relation relation;
  private final boolean self;

  private LabelledEmbeddings(
      Relation relation, boolean self, List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings, true);
    this.relation = relation;
    this.self = self;
  }

  /**
   * A batch whose rows are alike if they have the same label.
   *
   * @param labels any numbers; used, not copied
   * @throws LossException unless there is one label a row
   */
  public static LabelledEmbeddings of(Matrix embeddings, int... labels) {
    requireLabels("labels", labels, embeddings);
    return new LabelledEmbeddings(
        Relation.labels(labels), true, List.of(embeddings), Settings.DEFAULT);
  }

  /**
   * Embeddings that are compared with references, not with each other.
   *
   * @param labels one for each row of the embeddings
   * @param referenceLabels one for each row of the references
   * @throws LossException unless there is one label a row and rows are as long as each other
   */
  public static LabelledEmbeddings of(
      Matrix embeddings, int[] labels, Matrix references, int[] referenceLabels) {
    requireLabels("labels", labels, embeddings);
    requireLabels("referenceLabels", referenceLabels, references);
    requireColumns("references", embeddings, references);
    int[] all = new int[labels.length + referenceLabels.length];
    System.arraycopy(labels, 0, all, 0, labels.length);
    System.arraycopy(referenceLabels, 0, all, labels.length, referenceLabels.length);
    return new LabelledEmbeddings(
        Relation.labels(all), false, List.of(embeddings, references), Settings.DEFAULT);
  }

  /**
   * Two views of the same things: row {@code i} of one and row {@code i} of the other are alike.
   * All rows of both are anchors, and all others their candidates.
   *
   * @throws LossException unless both have the same shape
   */
  public static LabelledEmbeddings views(Matrix first, Matrix second) {
    int n = first.rows();
    LossException.require(
        second.rows() == n, "labelled embeddings", "second", "must have " + n + " rows", second);
    requireColumns("second", first, second);
    int[] labels = new int[2 * n];
    for (int i = 0; i < n; i++) {
      labels[i] = i;
      labels[n + i] = i;
    }
    return new LabelledEmbeddings(
        Relation.labels(labels), true, List.of(first, second), Settings.DEFAULT);
  }

  /**
   * A batch of which the listed pairs alone are seen, as a miner finds them.
   *
   * @throws LossException if a number is none of a row
   */
  public static LabelledEmbeddings of(Matrix embeddings, IndexPairs pairs) {
    int n = embeddings.rows();
    return new LabelledEmbeddings(
        Relation.pairs(pairs, n, 0, n), true, List.of(embeddings), Settings.DEFAULT);
  }

  /**
   * A batch of which the listed triplets alone are seen. Losses of pairs take a triplet as two
   * pairs.
   *
   * @throws LossException if a number is none of a row
   */
  public static LabelledEmbeddings of(Matrix embeddings, IndexTriplets triplets) {
    int n = embeddings.rows();
    return new LabelledEmbeddings(
        Relation.triplets(triplets, n, 0, n), true, List.of(embeddings), Settings.DEFAULT);
  }

  /**
   * Embeddings and references of which the listed pairs alone are seen; the second number of a pair
   * is that of a reference.
   *
   * @throws LossException if a number is none of a row, or rows differ in length
   */
  public static LabelledEmbeddings of(Matrix embeddings, Matrix references, IndexPairs pairs) {
    requireColumns("references", embeddings, references);
    return new LabelledEmbeddings(
        Relation.pairs(pairs, embeddings.rows(), embeddings.rows(), references.rows()),
        false,
        List.of(embeddings, references),
        Settings.DEFAULT);
  }

  static void requireLabels(String name, int[] labels, Matrix embeddings) {
    LossException.require(
        labels.length == embeddings.rows(),
        "labelled embeddings",
        name,
        "must be one for each of the " + embeddings.rows() + " rows",
        labels.length);
  }

  private static void requireColumns(String name, Matrix embeddings, Matrix other) {
    LossException.require(
        other.columns() == embeddings.columns(),
        "labelled embeddings",
        name,
        "must have " + embeddings.columns() + " columns",
        other.columns());
  }

  @Override
  protected LabelledEmbeddings with(List<? extends Matrix> matrices, Settings settings) {
    return new LabelledEmbeddings(relation, self, matrices, settings);
  }

  /** Whether anchors are compared with the other rows of their own batch. */
  public boolean self() {
    return self;
  }

  /** The rows of all matrices together. */
  int rows() {
    int rows = 0;
    for (int i = 0; i < matrices().size(); i++) {
      rows += matrices().get(i).rows();
    }
    return rows;
  }

  /** The number of coordinates. */
  int columns() {
    return matrices().get(0).columns();
  }

  /** The first row, among all, that is a candidate. */
  int firstCandidate() {
    return self ? 0 : items();
  }

  Relation relation() {
    return relation;
  }

  @Override
  public List<String> names() {
    return matrices().size() == 1 ? ONE : self ? VIEWS : TWO;
  }

  @Override
  public int items() {
    return self ? rows() : matrices().get(0).rows();
  }
}
