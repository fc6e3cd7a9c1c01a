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
 * Cauchy (Lorentzian) loss: scale^2 / 2 times ln(1 + (r / scale)^2) with r = prediction - target.
 *
 * <p>Any finite prediction and target; no overflow for residuals whose square is not a number of
 * the type. About r^2/2 for small residuals. The second derivative is negative where |r| &gt;
 * scale.
 *
 * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
 */
public record Cauchy(double scale) implements PointwiseLoss, CauchyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cauchy", "Cauchy loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("The logarithm of squared error: large residuals have ever less influence.")
          .formula("scale^2/2*log1p(((p - y)/scale)^2)")
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
              Property.REDESCENDING)
          .lipschitz("scale/2")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("SciPy", "optimize.least_squares(loss=\"cauchy\", f_scale=scale)")
          .name("Ceres", "CauchyLoss(scale)")
          .useWhen("many gross outliers should have little influence")
          .avoidWhen("a good start is lacking: the loss is not convex")
          .notes(
              "Up to a constant, scale^2 times the negative log-likelihood of a Cauchy distribution.")
          .source(
              "M. J. Black and P. Anandan, The robust estimation of multiple motions, CVIU 63, 1996")
          .build();

  /** Checks the parameter. */
  public Cauchy {
    LossException.requirePositive("cauchy", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  /** From here on 1 + u^2 is u^2, which may overflow. */
  private static final double FAR = 0x1p50;

  @Override
  public double value(double prediction, double target) {
    double u = Math.abs((prediction - target) / scale);
    boolean far = u > FAR;
    double log = Maths64.log1p(far ? u : u * u);
    return scale * (scale * ((far ? 1 : 0.5) * log));
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    double u = r / scale;
    boolean far = Math.abs(u) > FAR;
    return (far ? scale : r) / (far ? u : 1 + u * u);
  }

  @Override
  public double curvature(double prediction, double target) {
    double u = (prediction - target) / scale;
    double z = u * u;
    double q = 1 / (1 + z);
    return q * (1 - 2 * (z < 0x1p100 ? z * q : 1));
  }
}
