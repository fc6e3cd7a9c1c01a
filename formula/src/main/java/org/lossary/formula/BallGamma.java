package org.lossary.formula;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ln Gamma and its derivatives (polygamma) for positive arguments: the asymptotic series at an
 * argument shifted upwards by the recurrence. The series is cut where its terms fall below the
 * working precision; the first term left out bounds the error (Abramowitz and Stegun 6.1.42,
 * 6.4.11).
 */
final class BallGamma {
  private static final Map<Coefficient, Ball> COEFFICIENTS = new ConcurrentHashMap<>();

  private final BallFunctions functions;
  private final BallArithmetic arithmetic;

  private record Coefficient(int precision, int derivative, int term) {}

  BallGamma(BallFunctions functions, BallArithmetic arithmetic) {
    this.functions = functions;
    this.arithmetic = arithmetic;
  }

  Ball lgamma(Ball x) {
    positive(x, "lgamma");
    if (x.isOne() || (x.isExact() && x.top() == 2 && x.mantissa.bitCount() == 1)) {
      return Ball.ZERO;
    }
    Ball z = midpoint(x);
    Ball product = Ball.ONE;
    while (isSmall(z)) {
      product = arithmetic.multiply(product, z);
      z = arithmetic.add(z, Ball.ONE);
    }
    Ball half = Ball.ONE.scale(-1);
    Ball ln = functions.ln(z);
    Ball value = arithmetic.subtract(arithmetic.multiply(arithmetic.subtract(z, half), ln), z);
    Ball lnTwoPi = functions.ln(functions.pi().scale(1));
    value = arithmetic.add(value, lnTwoPi.scale(-1));
    value = arithmetic.add(value, series(z, -1));
    value = arithmetic.subtract(value, functions.ln(product));
    if (x.isExact()) {
      return value;
    }
    // |digamma(t)| <= 1/t + |ln t| + 1 for t > 0
    double t = Math.max(x.doubleValue(), Double.MIN_NORMAL);
    double slope = Math.log(1 / t + Math.abs(Math.log(t)) + 1) / Math.log(2);
    return value.withError(x.error + Math.max(slope, -x.log2()) + 1);
  }

  /** The n-th derivative of digamma. */
  Ball polygamma(int n, Ball x) {
    positive(x, "polygamma");
    Ball z = midpoint(x);
    Ball shift = Ball.ZERO;
    while (isSmall(z)) {
      shift = arithmetic.add(shift, arithmetic.power(z, -(n + 1L)));
      z = arithmetic.add(z, Ball.ONE);
    }
    // Up to the sign (-1)^(n+1).
    Ball value = n == 0 ? functions.ln(z).negate() : over(factorial(n - 1), z, n);
    value = arithmetic.add(value, over(factorial(n), z, n + 1L).scale(-1));
    value = arithmetic.add(value, series(z, n));
    value = arithmetic.add(value, arithmetic.multiply(factorial(n), shift));
    if ((n & 1) == 0) {
      value = value.negate();
    }
    if (x.isExact()) {
      return value;
    }
    // |psi^(n+1)(t)| <= (n+1)! (1/t^(n+2) + 1/t^(n+1)), within a factor 2 over the error
    double l = x.log2();
    double slope =
        Math.max(-(n + 2) * l, -(n + 1) * l) + factorial(n + 1).log2() + 1 + (n + 2) * 0.2 + 1;
    return value.withError(x.error + slope);
  }

  /**
   * {@code sum_k B_2k (2k+n-1)! / ((2k)! z^(2k+n))}, n = -1 for ln Gamma itself with the sign that
   * it has there.
   */
  private Ball series(Ball z, int n) {
    Ball inverse = arithmetic.divide(Ball.ONE, z);
    Ball square = arithmetic.square(inverse);
    Ball power = n < 0 ? inverse : arithmetic.power(inverse, n + 2L);
    Ball sum = Ball.ZERO;
    double previous = Double.POSITIVE_INFINITY;
    for (int k = 1; ; k++) {
      Ball term = arithmetic.multiply(coefficient(n, k), power);
      double size = term.log2();
      if (size < -arithmetic.precision - 8 || size >= previous) {
        return sum.withError(size);
      }
      sum = arithmetic.add(sum, term);
      previous = size;
      power = arithmetic.multiply(power, square);
    }
  }

  private Ball coefficient(int n, int k) {
    return COEFFICIENTS.computeIfAbsent(
        new Coefficient(arithmetic.precision, n, k),
        key ->
            arithmetic.multiply(
                BernoulliNumbers.ball(k, arithmetic), ratio(2L * k + n - 1, 2L * k)));
  }

  /** a! / b! for |a - b| small. */
  private Ball ratio(long a, long b) {
    Ball value = Ball.ONE;
    for (long i = b + 1; i <= a; i++) {
      value = arithmetic.multiply(value, Ball.of(i));
    }
    for (long i = a + 1; i <= b; i++) {
      value = arithmetic.divide(value, Ball.of(i));
    }
    return value;
  }

  private Ball over(Ball numerator, Ball z, long power) {
    return arithmetic.divide(numerator, arithmetic.power(z, power));
  }

  private Ball factorial(int n) {
    return ratio(n, 0);
  }

  private static Ball midpoint(Ball x) {
    return new Ball(x.mantissa, x.exponent, Ball.EXACT);
  }

  /**
   * The series reaches about 2 pi / ln 2 = 9 bits per unit of z; going half as far again in z makes
   * it shorter.
   */
  private boolean isSmall(Ball z) {
    return z.top() < 60 && z.doubleValue() < arithmetic.precision * 0.16 + 8;
  }

  private void positive(Ball x, String name) {
    if (x.isZero()) {
      throw DomainError.domain(name + " of 0");
    }
    arithmetic.requireSmallError(x, name + " of what cannot be told from 0");
    if (x.signum() < 0) {
      throw DomainError.domain(name + " of a negative number");
    }
  }
}
