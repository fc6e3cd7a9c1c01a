package org.lossary.formula;

import java.math.BigInteger;

/**
 * Elementary functions of fixed-point numbers: {@code x} with {@code w} fractional bits is the
 * integer {@code x * 2^w}. Absolute errors are below 2^(8-w), which callers cover with guard bits.
 */
final class FixedPoint {
  private static volatile Constant ln2 = new Constant(0, BigInteger.ZERO);
  private static volatile Constant pi = new Constant(0, BigInteger.ZERO);

  private record Constant(int bits, BigInteger value) {}

  private FixedPoint() {}

  /** Product rounded towards zero, so that series of negative terms end. */
  static BigInteger multiply(BigInteger a, BigInteger b, int w) {
    BigInteger product = a.multiply(b);
    return product.signum() < 0 ? product.negate().shiftRight(w).negate() : product.shiftRight(w);
  }

  static BigInteger one(int w) {
    return BigInteger.ONE.shiftLeft(w);
  }

  /** exp(x) for 0 <= x < 1. */
  static BigInteger exp(BigInteger x, int w) {
    // Halving the argument s times saves terms of the series and costs s squarings.
    int s = (int) (Math.sqrt(w) * 2 / 3);
    int work = w + 2 * s + 8;
    BigInteger r = x.shiftLeft(work - w - s);
    BigInteger sum = one(work);
    BigInteger term = sum;
    for (int n = 1; term.signum() != 0; n++) {
      term = multiply(term, r, work).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    for (int i = 0; i < s; i++) {
      sum = sum.multiply(sum).shiftRight(work);
    }
    return sum.shiftRight(work - w);
  }

  /** ln(f) for 1/2 <= f <= 2, by Halley's iteration on exp from the double logarithm. */
  static BigInteger ln(BigInteger f, int w) {
    if (w <= 48) {
      return BigInteger.valueOf((long) (Math.log(Math.scalb(f.doubleValue(), -w)) * (1L << w)));
    }
    int coarse = Math.max(48, w / 3 + 8);
    BigInteger y = ln(f.shiftRight(w - coarse), coarse).shiftLeft(w - coarse);
    // exp wants [0, 1).
    BigInteger exponential;
    if (y.signum() >= 0) {
      exponential = exp(y, w);
    } else {
      exponential = exp(y.add(ln2(w)), w).shiftRight(1);
    }
    BigInteger correction = f.subtract(exponential).shiftLeft(w + 1).divide(f.add(exponential));
    return y.add(correction);
  }

  /** {@code sum x^i / (2i + 1)}: atanh(z)/z at x = z^2, atan(z)/z at x = -z^2. */
  static BigInteger arcSeries(BigInteger x, int w) {
    BigInteger sum = one(w);
    BigInteger power = sum;
    for (int i = 1; power.signum() != 0; i++) {
      power = multiply(power, x, w);
      sum = sum.add(power.divide(BigInteger.valueOf(2L * i + 1)));
    }
    return sum;
  }

  /** {@code sum x^i / (2i + 1)!}: sinh(z)/z at x = z^2, sin(z)/z at x = -z^2. */
  static BigInteger sineSeries(BigInteger x, int w) {
    BigInteger sum = one(w);
    BigInteger term = sum;
    for (int i = 1; term.signum() != 0; i++) {
      term = multiply(term, x, w).divide(BigInteger.valueOf(2L * i * (2L * i + 1)));
      sum = sum.add(term);
    }
    return sum;
  }

  /** {@code sum x^i / (2i)!}: cosh(z) at x = z^2, cos(z) at x = -z^2. */
  static BigInteger cosineSeries(BigInteger x, int w) {
    BigInteger sum = one(w);
    BigInteger term = sum;
    for (int i = 1; term.signum() != 0; i++) {
      term = multiply(term, x, w).divide(BigInteger.valueOf((2L * i - 1) * (2L * i)));
      sum = sum.add(term);
    }
    return sum;
  }

  /** {@code sum x^i / (i + 1)!}: (exp(x) - 1)/x. */
  static BigInteger expm1Series(BigInteger x, int w) {
    BigInteger sum = one(w);
    BigInteger term = sum;
    for (int i = 1; term.signum() != 0; i++) {
      term = multiply(term, x, w).divide(BigInteger.valueOf(i + 1L));
      sum = sum.add(term);
    }
    return sum;
  }

  /** ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749). */
  static BigInteger ln2(int w) {
    Constant known = ln2;
    if (known.bits < w) {
      int work = w + 64;
      BigInteger value =
          inverseArc(26, 1, work)
              .multiply(BigInteger.valueOf(18))
              .subtract(inverseArc(4801, 1, work).shiftLeft(1))
              .add(inverseArc(8749, 1, work).shiftLeft(3));
      known = new Constant(w + 32, value.shiftRight(32));
      ln2 = known;
    }
    return known.value.shiftRight(known.bits - w);
  }

  /** Pi by Machin: 16 atan(1/5) - 4 atan(1/239). */
  static BigInteger pi(int w) {
    Constant known = pi;
    if (known.bits < w) {
      int work = w + 64;
      BigInteger value =
          inverseArc(5, -1, work).shiftLeft(4).subtract(inverseArc(239, -1, work).shiftLeft(2));
      known = new Constant(w + 32, value.shiftRight(32));
      pi = known;
    }
    return known.value.shiftRight(known.bits - w);
  }

  /** atanh(1/n) for sign 1, atan(1/n) for sign -1. */
  private static BigInteger inverseArc(long n, int sign, int w) {
    BigInteger square = BigInteger.valueOf(n * n);
    BigInteger power = one(w).divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (int i = 1; power.signum() != 0; i++) {
      power = power.divide(square);
      BigInteger term = power.divide(BigInteger.valueOf(2L * i + 1));
      sum = sign < 0 && (i & 1) == 1 ? sum.subtract(term) : sum.add(term);
    }
    return sum;
  }
}
