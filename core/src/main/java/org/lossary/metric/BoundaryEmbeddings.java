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

  private BoundaryEmbeddings(List<? extends Matrix> matrices, int[] labels, Settings settings) {
    super(matrices, settings);
    this.labels = labels;
    batch = LabelledEmbeddings.of(matrices.get(0), labels).with(List.of(matrices.get(0)), settings);
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
    LossException.require(
        boundaries.columns() == 1 && boundaries.rows() >= 1,
        ID,
        "boundaries",
        "must be one column of at least one row",
        boundaries);
    return new BoundaryEmbeddings(List.of(embeddings, boundaries), labels, Settings.DEFAULT);
  }

  @Override
  protected BoundaryEmbeddings with(List<? extends Matrix> matrices, Settings settings) {
    return new BoundaryEmbeddings(matrices, labels, settings);
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
