package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Two views of the same things, images and their texts for example, whose similarities are scaled
 * by learned numbers: row i of one view belongs to row i of the other, all other rows are
 * negatives. An item is such a pair of rows.
 *
 * <p>{@code scaleAndBias} is one row of two numbers, the logarithm of the scale and the bias: a
 * similarity s counts as exp(first) s + second. All three matrices are differentiated.
 */
public final class ScaledViews extends Inputs<ScaledViews> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row of both views")
          .matrix("first", "rows x dimensions", "one view of each thing", "real")
          .matrix("second", "rows x dimensions", "the other view of the same things", "real")
          .matrix(
              "scaleAndBias", "1 x 2", "the learned logarithm of the scale, and the bias", "real");

  private static final List<String> NAMES = List.of("first", "second", "scaleAndBias");
  private static final String ID = "scaled views";

  private ScaledViews(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Two views and what scales them.
   *
   * @throws LossException unless the views have one shape, all have one element type, and there is
   *     one row of two numbers
   */
  public static ScaledViews of(Matrix first, Matrix second, Matrix scaleAndBias) {
    LossException.require(
        second.rows() == first.rows() && second.columns() == first.columns(),
        ID,
        "second",
        "must have the shape of first (" + first + ")",
        second);
    LossException.require(
        scaleAndBias.rows() == 1 && scaleAndBias.columns() == 2,
        ID,
        "scaleAndBias",
        "must be 1 x 2",
        scaleAndBias);
    return new ScaledViews(List.of(first, second, scaleAndBias), Settings.DEFAULT);
  }

  @Override
  protected ScaledViews with(List<? extends Matrix> matrices, Settings settings) {
    return new ScaledViews(matrices, settings);
  }

  /** Throws unless the scale has a finite value that leaves room for products. */
  void requireScale(String loss) {
    double logarithm = matrices().get(2).get(0, 0);
    LossException.require(
        logarithm <= 50, loss, "logarithm of the scale", "must be at most 50", logarithm);
    LossException.requireFinite(loss, "logarithm of the scale", logarithm);
    LossException.requireFinite(loss, "bias", matrices().get(2).get(0, 1));
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
