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
 * Arctan loss of robust least squares: scale^2 / 2 times arctan((r / scale)^2) with r = prediction
 * - target.
 *
 * <p>Any finite prediction and target. About r^2/2 for small residuals, at most scale^2 pi / 4. The
 * second derivative is negative where |r| &gt; scale / 3^(1/4).
 *
 * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
 */
public record Arctan(double scale) implements PointwiseLoss, ArctanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("arctan", "Arctan loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("A bounded loss: an outlier costs at most a constant.")
          .formula("scale^2/2*atan(((p - y)/scale)^2)")
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
          .lipschitz("0.75*scale/3^0.25")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("SciPy", "optimize.least_squares(loss=\"arctan\", f_scale=scale)")
          .useWhen("the cost of a single residual must be bounded")
          .avoidWhen("a good start is lacking: the loss is not convex and flat far out")
          .notes("The gradient falls as the third power of the residual.")
          .source("P. Virtanen et al., SciPy 1.0, Nature Methods 17, 2020")
          .build();

  /** Checks the parameter. */
  public Arctan {
    LossException.requirePositive("arctan", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  /** From this square on 1 + u^4 is u^4, which may overflow. */
  private static final double FAR = 0x1p30;

  @Override
  public double value(double prediction, double target) {
    double u = (prediction - target) / scale;
    return scale * (scale * (0.5 * Maths64.atan(u * u)));
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    double u = r / scale;
    double z = u * u;
    boolean far = z > FAR;
    return (far ? scale / u : r) / (far ? z : 1 + z * z);
  }

  @Override
  public double curvature(double prediction, double target) {
    double u = (prediction - target) / scale;
    double z = u * u;
    double q = 1 / (1 + z * z);
    return q * (1 - 4 * (z < FAR ? z * z * q : 1));
  }
}
