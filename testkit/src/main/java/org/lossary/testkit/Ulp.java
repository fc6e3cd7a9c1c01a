package org.lossary.testkit;

import java.math.BigDecimal;

/** Errors counted in units in the last place of the exact result. */
public final class Ulp {
  private static final BigDecimal MAX_DOUBLE = BigDecimal.valueOf(Double.MAX_VALUE);

  private Ulp() {}

  /** Distance of a double from the exact value, in ulp of a double there. */
  public static double distance(double found, BigDecimal exact) {
    return distance(found, exact, Math.ulp(exact.doubleValue()));
  }

  /** Distance of a float from the exact value, in ulp of a float there. */
  public static double distance(float found, BigDecimal exact) {
    return distance(found, exact, Math.ulp(exact.floatValue()));
  }

  private static double distance(double found, BigDecimal exact, double ulp) {
    if (Double.isNaN(found)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isInfinite(ulp) || Double.isInfinite(found)) {
      // Beyond the range: only the infinity with the right sign is right.
      boolean overflow = Double.isInfinite(ulp);
      return overflow && Double.isInfinite(found) && exact.signum() == (found > 0 ? 1 : -1)
          ? 0
          : Double.POSITIVE_INFINITY;
    }
    return new BigDecimal(found).subtract(exact).abs().doubleValue() / ulp;
  }

  /** Whether the exact value is beyond the range of doubles. */
  static boolean overflows(BigDecimal exact) {
    return exact.abs().compareTo(MAX_DOUBLE) > 0;
  }
}
