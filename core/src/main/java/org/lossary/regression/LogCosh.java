package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Log-cosh loss: ln(cosh(prediction - target)), about r^2/2 for small residuals r and |r| - ln 2
 * for large ones. Any finite prediction and target, without overflow or cancellation.
 */
public record LogCosh() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("log-cosh", "Log-cosh loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Squared error near 0, absolute error far out, smooth between.")
          .formula("ln(cosh(p - y))")
          .domains(Domain.REAL, Domain.REAL)
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE)
          .lipschitz("1")
          .hessian(HessianKind.EXACT)
          .name("Keras", "losses.LogCosh()")
          .name("Optax", "log_cosh(predictions, targets)")
          .useWhen(
              "the target has outliers and residuals are of the order of 1, or can be scaled to be")
          .avoidWhen(
              "residuals are much smaller or larger than 1: it is plain squared or absolute error there")
          .notes(
              "The second derivative is 1 - tanh(r)^2, which falls as 4 exp(-2 |r|): Newton steps are useless far out.")
          .source(
              "P. J. Green, Bayesian reconstructions from emission tomography data using a modified EM algorithm, IEEE Trans. Medical Imaging 9, 1990")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Maths64.logCosh(prediction - target);
  }

  @Override
  public double slope(double prediction, double target) {
    return Maths64.tanh(prediction - target);
  }

  @Override
  public double curvature(double prediction, double target) {
    double e = Maths64.exp(-2 * Math.abs(prediction - target));
    double sum = 1 + e;
    return 4 * e / (sum * sum);
  }
}
