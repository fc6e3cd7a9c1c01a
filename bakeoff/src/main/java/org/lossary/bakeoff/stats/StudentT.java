package org.lossary.bakeoff.stats;

/**
 * Student's t distribution, by the regularised incomplete beta function: P(|T| > t) = I_x(v/2, 1/2)
 * with x = v / (v + t^2). Absolute errors are below 1e-10.
 */
public final class StudentT {
  private StudentT() {}

  /** The chance that |T| exceeds {@code t} with {@code freedom} degrees of freedom. */
  public static double twoSided(double t, double freedom) {
    if (Double.isNaN(t) || !(freedom > 0)) {
      return Double.NaN;
    }
    if (Double.isInfinite(t)) {
      return 0;
    }
    double square = t * t;
    return beta(freedom / (freedom + square), square / (freedom + square), freedom / 2, 0.5);
  }

  /** The t that |T| exceeds with the chance {@code p} in (0, 1). */
  public static double twoSidedQuantile(double p, double freedom) {
    if (!(p > 0 && p < 1) || !(freedom > 0)) {
      throw new IllegalArgumentException("p in (0, 1) and freedom > 0, got " + p + ", " + freedom);
    }
    double high = 1;
    while (twoSided(high, freedom) > p) {
      high *= 2;
    }
    double low = 0;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (twoSided(middle, freedom) > p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** I_x(a, b); {@code y} is 1 - x, which may be tiny. */
  private static double beta(double x, double y, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (y <= 0) {
      return 1;
    }
    double front =
        Math.exp(a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(y, b, a) / b;
  }

  /** The continued fraction of the incomplete beta function, by modified Lentz steps. */
  private static double fraction(double x, double a, double b) {
    double tiny = 1e-300;
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1), tiny);
    double result = d;
    for (int m = 1; m <= 500; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d, tiny);
      c = away(1 + even / c, tiny);
      result *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d, tiny);
      c = away(1 + odd / c, tiny);
      result *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) {
        break;
      }
    }
    return result;
  }

  private static double away(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }

  /** log Gamma by Stirling's series from 15 on, and the recurrence below. */
  private static double logGamma(double x) {
    double shift = 0;
    double z = x;
    while (z < 15) {
      shift += Math.log(z);
      z++;
    }
    double r = 1 / (z * z);
    double series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r / 1680))) / z;
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
  }
}
