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
 * Soft L1 loss of robust least squares: scale^2 / 2 times rho((r / scale)^2), where rho(z) = 2
 * (sqrt(1 + z) - 1) and r = prediction - target.
 *
 * <p>That is scale^2 (sqrt(1 + (r / scale)^2) - 1), the function that is called pseudo-Huber
 * elsewhere. Any finite prediction and target; no overflow for residuals whose square is not a
 * number of the type.
 *
 * @param scale where the loss passes from squared to linear, in units of the target; finite and
 *     &gt; 0
 */
public record SoftL1(double scale) implements PointwiseLoss, SoftL1Parameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("soft-l1", "Soft L1 loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A smooth approximation of absolute error for robust least squares.")
          .formula("scale^2*(sqrt(1 + ((p - y)/scale)^2) - 1)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "scale",
              1.0,
              "finite and > 0",
              0.05,
              20,
              "error at which the loss passes from squared to linear, in units of the target")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE)
          .lipschitz("scale")
          .hessian(HessianKind.EXACT)
          .name("SciPy", "optimize.least_squares(loss=\"soft_l1\", f_scale=scale)")
          .name("Ceres", "SoftLOneLoss(scale)")
          .useWhen("least squares are to be made robust and the problem must stay convex")
          .avoidWhen("gross outliers should have no influence: theirs stays at its maximum")
          .notes("The same function as pseudo-Huber loss with delta = scale.")
          .source(
              "B. Triggs et al., Bundle adjustment: a modern synthesis, Vision Algorithms, 2000")
          .build();

  /** Checks the parameter. */
  public SoftL1 {
    LossException.requirePositive("soft-l1", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double a = Math.abs(prediction - target);
    double u = a / scale;
    return a * (scale * (u / (1 + root(u))));
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return r / root(Math.abs(r / scale));
  }

  @Override
  public double curvature(double prediction, double target) {
    double w = 1 / root(Math.abs((prediction - target) / scale));
    return w * w * w;
  }

  /** sqrt(1 + u^2) for u >= 0, which is u where the square could overflow. */
  private static double root(double u) {
    double square = Math.min(u, 0x1p50) * Math.min(u, 0x1p50);
    return Math.max(u, Math.sqrt(1 + square));
  }
}
