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
 * Tukey's biweight (bisquare) loss: scale^2 / 6 times 1 - (1 - (r / scale)^2)^3 where |r| &lt;=
 * scale, and scale^2 / 6 elsewhere, with r = prediction - target.
 *
 * <p>Any finite prediction and target. About r^2/2 for small residuals. Gradient and second
 * derivative are 0 from |r| = scale on.
 *
 * @param scale the residual from which a point has no influence, in units of the target; finite and
 *     &gt; 0
 */
public record TukeyBiweight(double scale) implements PointwiseLoss, TukeyBiweightParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("tukey-biweight", "Tukey's biweight loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A bounded loss that ignores residuals beyond its scale entirely.")
          .formula(
              "z = ((p - y)/scale)^2; cases(z <= 1: scale^2/6*(1 - (1 - z)^3), otherwise: scale^2/6)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "scale",
              4.685,
              "finite and > 0",
              0.05,
              20,
              "residual from which a point has no influence; 4.685 noise deviations are 95 % efficient for normal noise")
          .properties(
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.BOUNDED,
              Property.REDESCENDING)
          .lipschitz("16*scale/(25*sqrt(5))")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("statsmodels", "robust.norms.TukeyBiweight(c=scale)")
          .name("GTSAM", "noiseModel::mEstimator::Tukey(scale)")
          .name("Ceres", "TukeyLoss(scale)")
          .useWhen("gross outliers should be ignored altogether and a robust start is at hand")
          .avoidWhen("a good start is lacking: points beyond the scale pull on nothing")
          .source(
              "A. E. Beaton and J. W. Tukey, The fitting of power series, Technometrics 16, 1974")
          .build();

  /** Checks the parameter. */
  public TukeyBiweight {
    LossException.requirePositive("tukey-biweight", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double u = size(prediction, target);
    double z = u * u;
    // 1 - (1 - z)^3 without its cancellation.
    return scale * (scale * (z * (3 + z * (z - 3)) / 6));
  }

  @Override
  public double slope(double prediction, double target) {
    double u = size(prediction, target);
    double inside = (1 - u) * (1 + u);
    return (prediction - target) * inside * inside;
  }

  @Override
  public double curvature(double prediction, double target) {
    double u = size(prediction, target);
    return (1 - u) * (1 + u) * (1 - 5 * (u * u));
  }

  /** |r| / scale, at most 1. */
  private double size(double prediction, double target) {
    return Math.min(1, Math.abs((prediction - target) / scale));
  }
}
