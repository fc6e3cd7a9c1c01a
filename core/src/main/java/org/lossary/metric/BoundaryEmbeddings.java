package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Embeddings with labels, and the distance at which like and unlike part: one for all, or one for
 * each class. Both are differentiated. An item is an embedding.
 *
 * <p>Boundaries are a column: one row, or a row for each class, and then labels are numbers of
 * rows.
 */
public final class BoundaryEmbeddings extends Inputs<BoundaryEmbeddings> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("an embedding")
          .matrix("embeddings", "rows x dimensions", "embeddings", "real")
          .matrix(
              "boundaries",
              "1 x 1, or classes x 1",
              "the learned distance at which like and unlike part",
              "real")
          .constant(
              "labels",
              "rows",
              "the class of each embedding",
              "0 to classes - 1 where each class has a boundary");

  private static final List<String> NAMES = List.of("embeddings", "boundaries");
  private static final String ID = "boundary embeddings";

  private final int[] labels;

  /** The embeddings alone. */
  private final LabelledEmbeddings batch;

  private BoundaryEmbeddings(
      List<? extends Matrix> matrices, int[] labels, LabelledEmbeddings batch, Settings settings) {
    super(matrices, settings);
    this.labels = labels;
    this.batch = batch.with(List.of(matrices.get(0)), settings);
  }

  private static BoundaryEmbeddings of(
      Matrix embeddings, Matrix boundaries, int[] labels, LabelledEmbeddings batch) {
    LossException.require(
        boundaries.columns() == 1 && boundaries.rows() >= 1,
        ID,
        "boundaries",
        "must be one column of at least one row",
        boundaries);
    LabelledEmbeddings.requireLabels("labels", labels, embeddings);
    return new BoundaryEmbeddings(List.of(embeddings, boundaries), labels, batch, Settings.DEFAULT);
  }

  /**
   * Embeddings and boundaries.
   *
   * @param embeddings one a row
   * @param boundaries one, or one for each class
   * @param labels any numbers for one boundary, else the class of each embedding; used, not copied
   * @throws LossException unless boundaries are a column of at least one row, of the same type, and
   *     there is a label for each embedding
   */
  public static BoundaryEmbeddings of(Matrix embeddings, Matrix boundaries, int... labels) {
    return of(embeddings, boundaries, labels, LabelledEmbeddings.of(embeddings, labels));
  }

  /**
   * Embeddings of which the listed triplets alone are seen, as a miner finds or draws them, and
   * boundaries.
   *
   * @param labels as above; they tell boundaries, not which rows are alike
   * @throws LossException as above, or if a number is none of a row
   */
  public static BoundaryEmbeddings of(
      Matrix embeddings, Matrix boundaries, int[] labels, IndexTriplets triplets) {
    return of(embeddings, boundaries, labels, LabelledEmbeddings.of(embeddings, triplets));
  }

  /**
   * Embeddings of which the listed pairs alone are seen, and boundaries: each positive of an anchor
   * with each of its negatives is a triplet.
   *
   * @param labels as above; they tell boundaries, not which rows are alike
   * @throws LossException as above, or if a number is none of a row
   */
  public static BoundaryEmbeddings of(
      Matrix embeddings, Matrix boundaries, int[] labels, IndexPairs pairs) {
    return of(embeddings, boundaries, labels, LabelledEmbeddings.of(embeddings, pairs));
  }

  @Override
  protected BoundaryEmbeddings with(List<? extends Matrix> matrices, Settings settings) {
    return new BoundaryEmbeddings(matrices, labels, batch, settings);
  }

  /** The boundaries. */
  public Matrix boundaries() {
    return matrices().get(1);
  }

  LabelledEmbeddings batch() {
    return batch;
  }

  /** The number of the boundary of an embedding. */
  int boundaryOf(int item) {
    return boundaries().rows() == 1 ? 0 : labels[item];
  }

  /** Throws unless labels have boundaries and these are finite. */
  void requireBoundaries(String loss) {
    int rows = boundaries().rows();
    for (int i = 0; i < rows; i++) {
      if (!Double.isFinite(boundaries().get(i, 0))) {
        throw new LossException(loss, "boundary " + i, "must be finite", boundaries().get(i, 0));
      }
    }
    for (int i = 0; i < labels.length && rows > 1; i++) {
      if (labels[i] < 0 || labels[i] >= rows) {
        throw new LossException(
            loss, "label of row " + i, "must be within [0, " + (rows - 1) + "]", labels[i]);
      }
    }
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
