package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Two normal distributions with independent components a row: the means and the logarithms of the
 * variances of the first and of the second. An item is a row.
 */
public final class GaussianPairs extends Inputs<GaussianPairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a pair of distributions")
          .matrix("mean1", "pairs x components", "means of the first distribution", "real")
          .matrix("logVariance1", "pairs x components", "logarithms of its variances", "real")
          .matrix("mean2", "pairs x components", "means of the second distribution", "real")
          .matrix("logVariance2", "pairs x components", "logarithms of its variances", "real");

  private static final List<String> NAMES =
      List.of("mean1", "logVariance1", "mean2", "logVariance2");

  private GaussianPairs(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Pairs of distributions with these parameters.
   *
   * @throws LossException unless all have one shape and one element type
   */
  public static GaussianPairs of(
      Matrix mean1, Matrix logVariance1, Matrix mean2, Matrix logVariance2) {
    requireSame("logVariance1", mean1, logVariance1);
    requireSame("mean2", mean1, mean2);
    requireSame("logVariance2", mean1, logVariance2);
    return new GaussianPairs(List.of(mean1, logVariance1, mean2, logVariance2), Settings.DEFAULT);
  }

  private static void requireSame(String name, Matrix first, Matrix other) {
    LossException.require(
        other.rows() == first.rows() && other.columns() == first.columns(),
        "gaussian pairs",
        name,
        "must have the shape of mean1 (" + first + ")",
        other);
  }

  @Override
  protected GaussianPairs with(List<? extends Matrix> matrices, Settings settings) {
    return new GaussianPairs(matrices, settings);
  }

  /** The means of the first distributions. */
  public Matrix mean1() {
    return matrices().get(0);
  }

  /** The natural logarithms of the variances of the first distributions. */
  public Matrix logVariance1() {
    return matrices().get(1);
  }

  /** The means of the second distributions. */
  public Matrix mean2() {
    return matrices().get(2);
  }

  /** The natural logarithms of the variances of the second distributions. */
  public Matrix logVariance2() {
    return matrices().get(3);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return mean1().rows();
  }
}
