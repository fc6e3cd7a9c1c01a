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
 * Tweedie deviance of a mean m itself against y: twice the integral of (u - y) u^-power from y to
 * m, which is 0 where they are equal; or half of it.
 *
 * <p>Power 0 is squared error, 1 the Poisson, 2 the gamma, 3 the inverse Gaussian deviance. Means
 * are above 0 (any number for power 0); targets may be any number for a power up to 0, must be at
 * least 0 for powers in [1, 2) and above 0 from 2 on, where the deviance of 0 is infinite. For a
 * power below 0 a negative target contributes what depends on the mean alone.
 *
 * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between
 *     which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
 * @param half whether to take half the deviance
 */
public record TweedieDeviance(double power, boolean half)
    implements PointwiseLoss, TweedieDevianceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("tweedie-deviance", "Tweedie deviance")
          .family(Family.REGRESSION, Task.NON_NEGATIVE_REGRESSION, Task.COUNT_REGRESSION)
          .summary("How much less likely a mean is than the target itself.")
          .formula(
              "a = 2 - power; b = 1 - power; cases(half == 1: 1, otherwise: 2)*cases(power == 0: (p - y)^2/2, power == 1: p - y - cases(y == 0: 0, otherwise: y*ln(p/y)), power == 2: ln(p/y) + y/p - 1, otherwise: cases(y > 0: y^a/(a*b), otherwise: 0) - y*p^b/b + p^a/a)")
          .domains(Domain.POSITIVE, Domain.NON_NEGATIVE)
          .parameter(
              "power",
              1.5,
              "finite, <= 0 or >= 1",
              1.0,
              3.0,
              "power of the mean to which the variance is proportional")
          .parameter("half", false, "true or false", "whether to take half the deviance")
          .properties(
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SCALE_EQUIVARIANT)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("scikit-learn", "metrics.mean_tweedie_deviance; HalfTweedieLossIdentity with half")
          .useWhen("models of non-negative amounts are compared by their predicted means")
          .avoidWhen("a model is trained on the logarithm of the mean: tweedie is smoother there")
          .notes("Convex for powers in [1, 2] only where p <= power/(power - 1) y.")
          .source(
              "B. Jorgensen, Exponential dispersion models, Journal of the Royal Statistical Society B 49, 1987")
          .build();

  private static final LossInfo ZERO = INFO.withDomains(Domain.REAL, Domain.REAL);
  private static final LossInfo REAL_TARGETS = INFO.withDomains(Domain.REAL, Domain.POSITIVE);
  private static final LossInfo POSITIVE = INFO.withDomains(Domain.POSITIVE, Domain.POSITIVE);

  /** Checks the parameters. */
  public TweedieDeviance {
    LossException.require(
        Double.isFinite(power) && (power <= 0 || power >= 1),
        "tweedie-deviance",
        "power",
        "must be finite, <= 0 or >= 1",
        power);
    double whole = Math.rint(power);
    power = Math.abs(power - whole) < 1e-6 && whole >= 0 && whole <= 2 ? whole : power;
  }

  @Override
  public LossInfo info() {
    return power >= 2 ? POSITIVE : power < 0 ? REAL_TARGETS : power == 0 ? ZERO : INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return prediction == target ? 0 : factor() * halfDeviance(prediction, target);
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return r == 0 ? 0 : factor() * halfSlope(prediction, r);
  }

  @Override
  public double curvature(double prediction, double target) {
    return factor() * halfCurvature(prediction, target);
  }

  private double factor() {
    return half ? 1 : 2;
  }

  private double halfDeviance(double p, double y) {
    if (power == 0) {
      return 0.5 * (p - y) * (p - y);
    }
    if (power == 1) {
      return y == 0 ? p : (p - y) - y * logRatio(p, y);
    }
    if (power == 2) {
      return (y - p) / p + logRatio(p, y);
    }
    double a = 2 - power;
    double b = 1 - power;
    // A negative target, or 0: only for powers below 2 is this finite.
    double ofMean = Maths64.pow(p, a) / a - (y == 0 ? 0 : scaled(p, y, a, b) / b);
    double none = power > 2 ? Double.POSITIVE_INFINITY : ofMean;
    return y > 0 ? between(p, y, a, b) : none;
  }

  /**
   * (p^a - y^a)/a - y (p^b - y^b)/b, each difference by expm1 where the powers are near; y^a in two
   * steps where both are, since what it is multiplied by may bring it back into the type.
   */
  private static double between(double p, double y, double a, double b) {
    double log = logRatio(p, y);
    double u = a * log;
    double v = b * log;
    double root = Maths64.pow(y, 0.5 * a);
    double base = root * root;
    double near = (Maths64.expm1(u) / a - Maths64.expm1(v) / b) * root * root;
    double first = Math.abs(u) < 1 ? base * (Maths64.expm1(u) / a) : (Maths64.pow(p, a) - base) / a;
    double second =
        Math.abs(v) < 1 ? base * (Maths64.expm1(v) / b) : (scaled(p, y, a, b) - base) / b;
    double far =
        Math.abs(first) < Double.POSITIVE_INFINITY ? first - second : Double.POSITIVE_INFINITY;
    return Math.abs(u) < 1 && Math.abs(v) < 1 ? near : far;
  }

  /** y p^b, by p^a = p p^b unless the quotient is beyond the type: p^b alone often is. */
  private static double scaled(double p, double y, double a, double b) {
    double q = y / p;
    return q == 0 || Math.abs(q) == Double.POSITIVE_INFINITY
        ? y * Maths64.pow(p, b)
        : q * Maths64.pow(p, a);
  }

  private double halfSlope(double p, double r) {
    if (power == 0) {
      return r;
    }
    if (power == 1) {
      return r / p;
    }
    if (power == 2) {
      return r / p / p;
    }
    double relative = r / p;
    // Powers in two steps: a power of an extreme mean may be beyond the type where the slope is
    // not.
    boolean beyond = Math.abs(relative) == Double.POSITIVE_INFINITY;
    double root = Maths64.pow(p, 0.5 * (beyond ? -power : 1 - power));
    return (beyond ? r : relative) * root * root;
  }

  private double halfCurvature(double p, double y) {
    if (power == 0) {
      return 1;
    }
    if (power == 1) {
      return y / p / p;
    }
    if (power == 2) {
      return (2 * (y / p) - 1) / p / p;
    }
    double b = 1 - power;
    double bend = b + power * (y / p);
    boolean beyond = Math.abs(bend) == Double.POSITIVE_INFINITY;
    double root = Maths64.pow(p, -0.5 * (beyond ? 1 + power : power));
    return (beyond ? b * p + power * y : bend) * root * root;
  }

  /** log(p / y), exact where p is near y and where the quotient is beyond the type. */
  private static double logRatio(double p, double y) {
    double t = (p - y) / y;
    double q = p / y;
    boolean ordinary = q > 1e-30 && q < 1e30;
    double far = Maths64.log(ordinary ? q : p) - (ordinary ? 0 : Maths64.log(y));
    return Math.abs(t) < 0.5 ? Maths64.log1p(t) : far;
  }
}
