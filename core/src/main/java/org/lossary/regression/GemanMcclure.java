package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Geman-McClure loss: (r^2 / 2) / (1 + (r / scale)^2) with r = prediction - target.
 *
 * <p>Any finite prediction and target. About r^2/2 for small residuals, at most scale^2 / 2. The
 * second derivative is negative where |r| &gt; scale / sqrt(3).
 *
 * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
 */
public record GemanMcclure(double scale) implements PointwiseLoss, GemanMcclureParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("geman-mcclure", "Geman-McClure loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A bounded rational loss: squared error near 0, constant far out.")
          .formula("r = p - y; r^2/2/(1 + (r/scale)^2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "scale",
              1.0,
              "finite and > 0",
              0.05,
              20,
              "residual from which influence falls, in units of the target")
          .properties(
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.BOUNDED,
              Property.REDESCENDING)
          .lipschitz("9*scale/(16*sqrt(3))")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("GTSAM", "noiseModel::mEstimator::GemanMcClure(scale)")
          .name(
              "robust_loss_pytorch", "general.lossfun(x, alpha=-2, scale=scale/2), times scale^2/4")
          .useWhen("gross outliers should be ignored, at the cost of a division an element")
          .avoidWhen("a good start is lacking: the loss is not convex and flat far out")
          .source(
              "S. Geman and D. E. McClure, Bayesian image analysis: an application to single photon emission tomography, 1985")
          .build();

  /** Checks the parameter. */
  public GemanMcclure {
    LossException.requirePositive("geman-mcclure", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double u = (prediction - target) / scale;
    return scale * (scale * (0.5 * saturation(u * u)));
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    double u = r / scale;
    double q = weight(u * u);
    return r * q * q;
  }

  @Override
  public double curvature(double prediction, double target) {
    double u = (prediction - target) / scale;
    double q = weight(u * u);
    return q * q * (1 - 4 * saturation(u * u));
  }

  /** z / (1 + z); the far side of the choice is for squares that overflow. */
  private static double saturation(double square) {
    return square < 0x1p100 ? square * weight(square) : 1;
  }

  private static double weight(double square) {
    return 1 / (1 + square);
  }
}
