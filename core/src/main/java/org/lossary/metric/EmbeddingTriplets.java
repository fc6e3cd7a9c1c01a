package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Triplets of embeddings: row i of {@code anchor} is to be nearer to row i of {@code positive} than
 * to row i of {@code negative}. An item is a triplet.
 */
public final class EmbeddingTriplets extends Inputs<EmbeddingTriplets> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a triplet")
          .matrix("anchor", "triplets x dimensions", "what is compared", "real")
          .matrix(
              "positive", "triplets x dimensions", "what should be nearer to the anchor", "real")
          .matrix("negative", "triplets x dimensions", "what should be farther from it", "real");

  private static final List<String> NAMES = List.of("anchor", "positive", "negative");

  private EmbeddingTriplets(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Triplets of rows.
   *
   * @throws LossException unless all have one shape and one element type
   */
  public static EmbeddingTriplets of(Matrix anchor, Matrix positive, Matrix negative) {
    requireSame("positive", anchor, positive);
    requireSame("negative", anchor, negative);
    return new EmbeddingTriplets(List.of(anchor, positive, negative), Settings.DEFAULT);
  }

  private static void requireSame(String name, Matrix first, Matrix other) {
    LossException.require(
        other.rows() == first.rows() && other.columns() == first.columns(),
        "embedding triplets",
        name,
        "must have the shape of anchor (" + first + ")",
        other);
  }

  @Override
  protected EmbeddingTriplets with(List<? extends Matrix> matrices, Settings settings) {
    return new EmbeddingTriplets(matrices, settings);
  }

  /** The anchors, one a row. */
  public Matrix anchor() {
    return matrices().get(0);
  }

  /** What is like the anchors. */
  public Matrix positive() {
    return matrices().get(1);
  }

  /** What is unlike the anchors. */
  public Matrix negative() {
    return matrices().get(2);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return anchor().rows();
  }
}
