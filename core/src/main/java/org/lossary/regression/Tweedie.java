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
 * Tweedie loss of the logarithm p of a mean: exp((2 - q) p)/(2 - q) - y exp((1 - q) p)/(1 - q) for
 * the power q of the variance function, half the unit deviance less what depends on the target
 * alone.
 *
 * <p>Power 1 is Poisson, exp(p) - y p; 2 is gamma, p + y exp(-p); 3 is the inverse Gaussian; 0 is
 * half the squared error of exp(p), with its y^2/2. Any finite prediction. Targets may be any
 * number for a power up to 0, must be at least 0 for powers in [1, 2) and above 0 from 2 on.
 * Infinite only where the result is beyond the type.
 *
 * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between
 *     which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
 */
public record Tweedie(double power) implements PointwiseLoss, TweedieParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("tweedie", "Tweedie loss")
          .family(Family.REGRESSION, Task.NON_NEGATIVE_REGRESSION, Task.COUNT_REGRESSION)
          .summary(
              "For amounts that are often 0 and otherwise positive; from the mean's logarithm.")
          .formula(
              "cases(power == 0: (exp(p) - y)^2/2, power == 1: exp(p) - y*p, power == 2: p + y*exp(-p), otherwise: exp((2 - power)*p)/(2 - power) - y*exp((1 - power)*p)/(1 - power))")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "power",
              1.5,
              "finite, <= 0 or >= 1",
              1.0,
              3.0,
              "power of the mean to which the variance is proportional")
          .properties(Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .propertyWhere(Property.CONVEX, "power is within [1, 2]")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("scikit-learn", "HalfTweedieLoss, TweedieRegressor(power=power, link=\"log\")")
          .name("XGBoost", "reg:tweedie, tweedie_variance_power=power")
          .name("LightGBM", "tweedie, tweedie_variance_power=power")
          .useWhen("many targets are exactly 0 and the rest are positive: claims, rainfall, sales")
          .avoidWhen("zeros and amounts have different causes: model them apart")
          .notes("For powers outside [1, 2] the Hessian is negative at places.")
          .source(
              "B. Jorgensen, Exponential dispersion models, Journal of the Royal Statistical Society B 49, 1987")
          .build();

  private static final LossInfo REAL_TARGETS =
      INFO.withDomains(Domain.REAL, Domain.REAL).without(Property.CONVEX);
  private static final LossInfo POSITIVE_TARGETS = INFO.withDomains(Domain.POSITIVE, Domain.REAL);
  private static final LossInfo STEEP = POSITIVE_TARGETS.without(Property.CONVEX);

  /** Checks the parameter. */
  public Tweedie {
    LossException.require(
        Double.isFinite(power) && (power <= 0 || power >= 1),
        "tweedie",
        "power",
        "must be finite, <= 0 or >= 1",
        power);
    double whole = Math.rint(power);
    power = Math.abs(power - whole) < 1e-6 && whole >= 0 && whole <= 2 ? whole : power;
  }

  @Override
  public LossInfo info() {
    return power > 2 ? STEEP : power == 2 ? POSITIVE_TARGETS : power <= 0 ? REAL_TARGETS : INFO;
  }

  @Override
  public double value(double prediction, double target) {
    if (power == 0) {
      double r = Maths64.exp(prediction) - target;
      return 0.5 * r * r;
    }
    if (power == 1) {
      double mean = Maths64.exp(prediction);
      return mean < Double.POSITIVE_INFINITY ? mean - target * prediction : mean;
    }
    if (power == 2) {
      return prediction + times(target, -prediction);
    }
    double a = 2 - power;
    double b = 1 - power;
    return difference(times(1.0, a, prediction) / a, times(target, b, prediction) / b);
  }

  @Override
  public double slope(double prediction, double target) {
    if (power == 0) {
      // By the root of the mean: the mean alone may be below the type where the product is not.
      double root = Maths64.exp(0.5 * prediction);
      return root * (root * root - target) * root;
    }
    if (power == 1) {
      return Maths64.exp(prediction) - target;
    }
    if (power == 2) {
      return 1 - times(target, -prediction);
    }
    return difference(times(1.0, 2 - power, prediction), times(target, 1 - power, prediction));
  }

  @Override
  public double curvature(double prediction, double target) {
    if (power == 0) {
      double root = Maths64.exp(0.5 * prediction);
      return root * (2 * root * root - target) * root;
    }
    if (power == 1) {
      return Maths64.exp(prediction);
    }
    if (power == 2) {
      return times(target, -prediction);
    }
    double a = 2 - power;
    double b = 1 - power;
    return difference(a * times(1.0, a, prediction), b * times(target, b, prediction));
  }

  /** The difference; where both are infinite, the term with the greater exponent wins. */
  private double difference(double first, double second) {
    return power > 2
        ? Math.abs(second) == Double.POSITIVE_INFINITY ? -second : first - second
        : Math.abs(first) == Double.POSITIVE_INFINITY ? first : first - second;
  }

  /** y exp(c x), with what rounding the product c x loses put back. */
  private static double times(double y, double c, double x) {
    double product = c * x;
    double lost = Math.abs(product) < 1000 ? Math.fma(c, x, -product) : 0;
    return times(y, product) * (1 + lost);
  }

  /** y exp(x); for extreme x in two steps, since y may bring back what exp alone cannot hold. */
  private static double times(double y, double x) {
    boolean far = Math.abs(x) > 80;
    double e = Maths64.exp(far ? 0.5 * x : x);
    return y == 0 ? 0 : y * e * (far ? e : 1);
  }
}
