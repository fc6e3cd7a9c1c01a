package org.lossary.peers.translate;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Arithmetic of the numbers of a call as they are written, in decimals: 0.05 - 0.2 is -0.15, where
 * doubles make -0.15000000000000002 of it. A result with more digits than a double has is rounded
 * once. What is not finite, and powers that are no whole numbers, are computed in doubles.
 */
final class Decimals {
  /** Digits of what does not end, such as a third: more than twice those of a double. */
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  /** Whole powers beyond it are left to doubles. */
  private static final double MOST = 64;

  private Decimals() {}

  static double plus(double a, double b) {
    double plain = a + b;
    return Double.isFinite(plain) ? of(a).add(of(b)).doubleValue() : plain;
  }

  static double minus(double a, double b) {
    return plus(a, -b);
  }

  static double times(double a, double b) {
    double plain = a * b;
    return Double.isFinite(plain) && plain != 0 ? of(a).multiply(of(b)).doubleValue() : plain;
  }

  static double over(double a, double b) {
    double plain = a / b;
    boolean number = Double.isFinite(plain) && plain != 0 && Double.isFinite(b);
    return number ? of(a).divide(of(b), DIGITS).doubleValue() : plain;
  }

  static double power(double a, double exponent) {
    double plain = Math.pow(a, exponent);
    boolean whole = exponent == Math.rint(exponent) && Math.abs(exponent) <= MOST;
    if (!whole || !Double.isFinite(plain) || plain == 0) {
      return exponent == 0.5 ? root(a) : plain;
    }
    BigDecimal power = of(a).pow((int) Math.abs(exponent));
    return (exponent < 0 ? BigDecimal.ONE.divide(power, DIGITS) : power).doubleValue();
  }

  static double root(double a) {
    double plain = Math.sqrt(a);
    return Double.isFinite(plain) && plain != 0 ? of(a).sqrt(DIGITS).doubleValue() : plain;
  }

  private static BigDecimal of(double number) {
    return BigDecimal.valueOf(number);
  }
}
