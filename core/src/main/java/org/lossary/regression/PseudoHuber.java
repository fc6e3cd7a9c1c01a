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
 * Pseudo-Huber loss: a smooth curve between half the squared error and absolute error.
 *
 * <p>With r = prediction - target: delta^2 (sqrt(1 + (r / delta)^2) - 1). Any finite prediction and
 * target; no overflow for residuals whose square is not a number of the type.
 *
 * @param delta where the loss passes from squared to linear, in units of the target; finite and
 *     &gt; 0
 */
public record PseudoHuber(double delta) implements PointwiseLoss, PseudoHuberParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("pseudo-huber", "Pseudo-Huber loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A smooth Huber loss, with a positive second derivative everywhere.")
          .formula("delta^2*(sqrt(1 + ((p - y)/delta)^2) - 1)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "delta",
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
          .lipschitz("delta")
          .hessian(HessianKind.EXACT)
          .name("SciPy", "special.pseudo_huber(delta, r)")
          .name("XGBoost", "reg:pseudohubererror (huber_slope=delta)")
          .useWhen(
              "Huber loss suits, and a second derivative that is positive everywhere is needed")
          .avoidWhen("the scale of the noise is unknown: delta must match it")
          .notes("The same function as soft L1 with scale = delta.")
          .source(
              "P. Charbonnier et al., Deterministic edge-preserving regularization in computed imaging, IEEE Trans. Image Processing 6, 1997")
          .build();

  /** Checks the parameter. */
  public PseudoHuber {
    LossException.requirePositive("pseudo-huber", "delta", delta);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double a = Math.abs(prediction - target);
    double u = a / delta;
    return a * (delta * (u / (1 + root(u))));
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return r / root(Math.abs(r / delta));
  }

  @Override
  public double curvature(double prediction, double target) {
    double w = 1 / root(Math.abs((prediction - target) / delta));
    return w * w * w;
  }

  /** sqrt(1 + u^2) for u >= 0, which is u where the square could overflow. */
  private static double root(double u) {
    double square = Math.min(u, 0x1p50) * Math.min(u, 0x1p50);
    return Math.max(u, Math.sqrt(1 + square));
  }
}
