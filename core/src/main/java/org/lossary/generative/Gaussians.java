package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Normal distributions with independent components, one a row: their means and the logarithms of
 * their variances. An item is a row, the distribution of one sample's latent vector.
 */
public final class Gaussians extends Inputs<Gaussians> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a distribution")
          .matrix("mean", "samples x components", "means", "real")
          .matrix("logVariance", "samples x components", "logarithms of the variances", "real");

  private static final List<String> NAMES = List.of("mean", "logVariance");

  private Gaussians(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Distributions with these parameters.
   *
   * @throws LossException unless both have the same shape
   */
  public static Gaussians of(Matrix mean, Matrix logVariance) {
    LossException.require(
        mean.rows() == logVariance.rows() && mean.columns() == logVariance.columns(),
        "gaussians",
        "logVariance",
        "must have the shape of the mean (" + mean + ")",
        logVariance);
    return new Gaussians(List.of(mean, logVariance), Settings.DEFAULT);
  }

  @Override
  protected Gaussians with(List<? extends Matrix> matrices, Settings settings) {
    return new Gaussians(matrices, settings);
  }

  /** The means, one distribution a row. */
  public Matrix mean() {
    return matrices().get(0);
  }

  /** The natural logarithms of the variances. */
  public Matrix logVariance() {
    return matrices().get(1);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return mean().rows();
  }
}
