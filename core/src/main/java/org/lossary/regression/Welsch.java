package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Welsch (Leclerc) loss: scale^2 / 2 times 1 - exp(-(r / scale)^2) with r = prediction - target.
 *
 * <p>Any finite prediction and target. About r^2/2 for small residuals, at most scale^2 / 2. The
 * second derivative is negative where |r| &gt; scale / sqrt(2).
 *
 * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
 */
public record Welsch(double scale) implements PointwiseLoss, WelschParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("welsch", "Welsch loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A bounded loss whose gradient vanishes exponentially for outliers.")
          .formula("-scale^2/2*expm1(-((p - y)/scale)^2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "scale",
              2.985,
              "finite and > 0",
              0.05,
              20,
              "residual from which influence falls, in units of the target; 2.985 noise deviations are 95 % efficient for normal noise")
          .properties(
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.BOUNDED,
              Property.REDESCENDING)
          .lipschitz("scale*exp(-0.5)/sqrt(2)")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("GTSAM", "noiseModel::mEstimator::Welsch(scale)")
          .name(
              "robust_loss_pytorch",
              "general.lossfun(x, alpha=-inf, scale=scale/sqrt(2)), times scale^2/2")
          .useWhen("gross outliers should be ignored altogether")
          .avoidWhen("a good start is lacking: the loss is not convex and flat far out")
          .source(
              "J. E. Dennis and R. E. Welsch, Techniques for nonlinear least squares and robust regression, Comm. Stat. B 7, 1978")
          .build();

  /** Checks the parameter. */
  public Welsch {
    LossException.requirePositive("welsch", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return scale * (scale * (-0.5 * Maths64.expm1(-square(prediction, target))));
  }

  @Override
  public double slope(double prediction, double target) {
    return (prediction - target) * Maths64.exp(-square(prediction, target));
  }

  @Override
  public double curvature(double prediction, double target) {
    double z = square(prediction, target);
    return (1 - 2 * z) * Maths64.exp(-z);
  }

  /**
   * (r / scale)^2, cut where its exponential has long been 0, so that no product is 0 times
   * infinity.
   */
  private double square(double prediction, double target) {
    double u = (prediction - target) / scale;
    return Math.min(800, u * u);
  }
}
