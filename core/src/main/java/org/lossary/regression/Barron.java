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
 * Barron's general robust loss: one shape from squared error (alpha = 2) to Welsch (alpha =
 * -infinity).
 *
 * <p>With u = (prediction - target) / scale and b = 2 - alpha: (b / alpha) ((u^2 / b + 1)^(alpha/2)
 * - 1), and its limits u^2 / 2 for alpha = 2, ln(1 + u^2 / 2) for alpha = 0 and 1 - exp(-u^2 / 2)
 * for alpha = -infinity. alpha = 1 is pseudo-Huber, -2 Geman-McClure. As in the paper, and unlike
 * the other robust losses here, it is not multiplied by scale^2. Any finite prediction and target;
 * accurate near the limits; no overflow where the loss itself has none.
 *
 * @param alpha the shape, smaller ones ignore outliers more; at most 2, or -infinity
 * @param scale the residual where the quadratic part ends, in units of the target; finite and &gt;
 *     0
 */
public record Barron(double alpha, double scale) implements PointwiseLoss, BarronParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("barron", "Barron's general robust loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary(
              "A family of robust losses with a shape parameter between squared error and Welsch.")
          .formula(
              "z = ((p - y)/scale)^2; b = 2 - alpha; cases(alpha == 2: z/2, alpha == 0: log1p(z/2), alpha < -1e24: 1 - exp(-z/2), otherwise: b/alpha*((z/b + 1)^(alpha/2) - 1))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "alpha",
              1.0,
              "at most 2; -infinity is Welsch",
              -8,
              2,
              "shape: 2 squared error, 1 pseudo-Huber, 0 Cauchy, -2 Geman-McClure, -infinity Welsch")
          .parameter(
              "scale",
              1.0,
              "finite and > 0",
              0.05,
              20,
              "residual where the quadratic part ends, in units of the target")
          .properties(
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE)
          .propertyWhere(Property.CONVEX, "alpha >= 1")
          .propertyWhere(Property.BOUNDED_GRADIENT, "alpha <= 1")
          .lipschitz(
              "cases(alpha == 1: 1, alpha < -1e8: exp(-1/2), otherwise: ((2 - alpha)/(1 - alpha))^((alpha - 1)/2))/scale")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("robust_loss_pytorch", "general.lossfun(x, alpha, scale)")
          .useWhen("it is unknown how heavy the tails are: try several shapes with one loss")
          .avoidWhen(
              "alpha is known to be 2, 1, 0, -2 or -infinity: the loss of that name is faster")
          .notes(
              "Not multiplied by scale^2. The second derivative at 0 is 1 / scale^2; for alpha < 1 it is negative far out. alpha below -2^80 counts as -infinity, |alpha| below 2^-70 as 0. Where the value overflows, the gradient does.")
          .source("J. T. Barron, A general and adaptive robust loss function, CVPR 2019")
          .build();

  private static final LossInfo CONCAVE = INFO.without(Property.CONVEX);
  private static final LossInfo GROWING = INFO.without(Property.BOUNDED_GRADIENT);

  /** Checks the parameters. */
  public Barron {
    LossException.require(alpha <= 2, "barron", "alpha", "must be at most 2", alpha);
    LossException.requirePositive("barron", "scale", scale);
  }

  @Override
  public LossInfo info() {
    return alpha < 1 ? CONCAVE : alpha > 1 ? GROWING : INFO;
  }

  /** Below, the loss is that of -infinity to the last bit. */
  private static final double LEAST = -0x1p80;

  @Override
  public double value(double prediction, double target) {
    double u = (prediction - target) / scale;
    if (alpha == 2) {
      return 0.5 * u * u;
    }
    if (alpha < LEAST) {
      return -Maths64.expm1(-cut(u));
    }
    double b = 2 - alpha;
    double x = base(u, b);
    double times = far(u, b) ? 2 : 1;
    return Math.abs(alpha) < 0x1p-70
        ? times * Maths64.log1p(x)
        : b / alpha * Maths64.pow1pm1(x, far(u, b) ? alpha : 0.5 * alpha);
  }

  @Override
  public double slope(double prediction, double target) {
    double u = (prediction - target) / scale;
    if (alpha == 2) {
      return u / scale;
    }
    if (alpha < LEAST) {
      return u * Maths64.exp(-cut(u)) / scale;
    }
    double b = 2 - alpha;
    return (far(u, b) ? b / u : u * weight(u, b)) * power(u, b) / scale;
  }

  @Override
  public double curvature(double prediction, double target) {
    double u = (prediction - target) / scale;
    if (alpha == 2) {
      return 1 / scale / scale;
    }
    if (alpha < LEAST) {
      double z = cut(u);
      return (1 - 2 * z) * Maths64.exp(-z) / scale / scale;
    }
    double b = 2 - alpha;
    double q = weight(u, b);
    double bend = q + (alpha - 1) * (far(u, b) ? 1 : u * u / b * q);
    return (far(u, b) ? b / u / u : q) * power(u, b) * bend / scale / scale;
  }

  /** u^2 / 2, cut where its exponential has long been 0, so that no product is 0 times infinity. */
  private static double cut(double u) {
    return Math.min(800, 0.5 * u * u);
  }

  /** Whether 1 + u^2 / b is u^2 / b, which may overflow: its root stands for it then. */
  private static boolean far(double u, double b) {
    return u * u / b > 0x1p60;
  }

  /** What 1 is added to: u^2 / b; far out |u| / sqrt(b) - 1, with twice the exponent. */
  private static double base(double u, double b) {
    return far(u, b) ? Math.abs(u) / Math.sqrt(b) - 1 : u * u / b;
  }

  private static double weight(double u, double b) {
    return 1 / (1 + u * u / b);
  }

  /** (1 + u^2 / b)^(alpha / 2). */
  private double power(double u, double b) {
    return Math.abs(alpha) < 0x1p-70
        ? 1
        : Maths64.pow1p(base(u, b), (far(u, b) ? alpha : 0.5 * alpha));
  }
}
