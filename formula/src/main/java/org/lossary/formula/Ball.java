package org.lossary.formula;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number known to lie within {@code 2^error} of {@code mantissa * 2^exponent}. Doubles and small
 * integers are exact: their error is minus infinity.
 */
final class Ball {
  static final double EXACT = Double.NEGATIVE_INFINITY;
  static final Ball ZERO = new Ball(BigInteger.ZERO, 0, EXACT);
  static final Ball ONE = new Ball(BigInteger.ONE, 0, EXACT);
  static final Ball TWO = new Ball(BigInteger.TWO, 0, EXACT);

  /** A derivative that does not exist or is infinite; it spoils whatever it touches. */
  static final Ball UNDEFINED = new Ball(BigInteger.ZERO, 0, Double.POSITIVE_INFINITY);

  final BigInteger mantissa;
  final long exponent;

  /** Binary logarithm of a bound on the absolute error. */
  final double error;

  Ball(BigInteger mantissa, long exponent, double error) {
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.error = error;
  }

  static Ball of(long value) {
    return new Ball(BigInteger.valueOf(value), 0, EXACT);
  }

  /** Exact, for finite values. */
  static Ball of(double value) {
    if (value == 0) {
      return ZERO;
    }
    long bits = Double.doubleToLongBits(value);
    int biased = (int) ((bits >> 52) & 0x7ff);
    long fraction = bits & 0xfffffffffffffL;
    long magnitude = biased == 0 ? fraction : fraction | 0x10000000000000L;
    int zeros = Long.numberOfTrailingZeros(magnitude);
    magnitude >>= zeros;
    long exponent = Math.max(biased, 1) - 1075L + zeros;
    return new Ball(BigInteger.valueOf(value < 0 ? -magnitude : magnitude), exponent, EXACT);
  }

  boolean isExact() {
    return error == EXACT;
  }

  boolean isUndefined() {
    return error == Double.POSITIVE_INFINITY;
  }

  /** Exactly zero, not merely too small to see. */
  boolean isZero() {
    return mantissa.signum() == 0 && error == EXACT;
  }

  boolean isOne() {
    return error == EXACT && exponent == 0 && mantissa.equals(BigInteger.ONE);
  }

  int signum() {
    return mantissa.signum();
  }

  /** Position after the leading bit: the magnitude lies in [2^(top-1), 2^top). */
  long top() {
    // BigInteger's bitLength is that of two's complement: one less for -2^k.
    BigInteger magnitude = mantissa.signum() < 0 ? mantissa.negate() : mantissa;
    return exponent + magnitude.bitLength();
  }

  /** Upper bound of the binary logarithm of the magnitude, minus infinity for 0. */
  double log2() {
    return mantissa.signum() == 0 ? EXACT : leading();
  }

  private double leading() {
    int bits = mantissa.bitLength();
    double head =
        bits <= 62
            ? Math.abs((double) mantissa.longValue())
            : Math.abs((double) mantissa.shiftRight(bits - 62).longValue());
    return Math.log(head) / LN_2
        + Math.max(bits - 62, 0)
        + exponent
        + 1e-9
        + 1e-15 * Math.abs(exponent);
  }

  private static final double LN_2 = Math.log(2);

  Ball negate() {
    return mantissa.signum() == 0 ? this : new Ball(mantissa.negate(), exponent, error);
  }

  Ball abs() {
    return mantissa.signum() < 0 ? negate() : this;
  }

  /** Times a power of two; exact. */
  Ball scale(long power) {
    return mantissa.signum() == 0 && isExact()
        ? this
        : new Ball(mantissa, exponent + power, error + power);
  }

  Ball withError(double other) {
    return new Ball(mantissa, exponent, sumOfErrors(error, other));
  }

  /** {@code log2(2^a + 2^b)}. */
  static double sumOfErrors(double a, double b) {
    double greater = Math.max(a, b);
    double difference = Math.min(a, b) - greater;
    if (Math.min(a, b) == EXACT || greater == Double.POSITIVE_INFINITY) {
      return greater;
    }
    double extra = difference < -60 ? 0 : Math.log1p(Math.exp(difference * LN_2)) / LN_2;
    // The slack covers the rounding of this very computation, and the 2^-60 left out.
    return greater + extra + 1e-12 + 1e-15 * Math.abs(greater);
  }

  /** Whether the error is at most 2^-bits of the magnitude. */
  boolean isCertain(double bits) {
    return error == EXACT || (mantissa.signum() != 0 && error <= log2() - 1e-6 - bits);
  }

  double doubleValue() {
    if (mantissa.signum() == 0) {
      return 0;
    }
    int bits = mantissa.bitLength();
    long power = exponent;
    BigInteger m = mantissa;
    if (top() > 1100) {
      return signum() * Double.POSITIVE_INFINITY;
    }
    if (top() < -1200) {
      return signum() * 0.0;
    }
    // BigDecimal rounds once and correctly, subnormals included.
    if (power >= 0) {
      return new BigDecimal(m.shiftLeft((int) power)).doubleValue();
    }
    if (bits > 256) {
      int drop = bits - 256;
      m = m.shiftRight(drop);
      power += drop;
    }
    if (power >= 0) {
      return new BigDecimal(m.shiftLeft((int) power)).doubleValue();
    }
    return new BigDecimal(m.multiply(BigInteger.valueOf(5).pow((int) -power)), (int) -power)
        .doubleValue();
  }

  @Override
  public String toString() {
    return mantissa + "*2^" + exponent + " +- 2^" + error;
  }
}
