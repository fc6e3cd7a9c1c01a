package org.lossary.formula;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Arithmetic on {@link Ball}s, rounded to a working precision in bits; every result carries a bound
 * on its error, rounding included.
 */
final class BallArithmetic {
  final int precision;

  /** No higher precision will be tried: what cannot be told from zero is zero. */
  final boolean last;

  BallArithmetic(int precision, boolean last) {
    this.precision = precision;
    this.last = last;
  }

  /** Rounds a result that is within {@code 2^error} of {@code mantissa * 2^exponent}. */
  Ball round(BigInteger mantissa, long exponent, double error) {
    int excess = mantissa.bitLength() - precision;
    if (excess <= 0) {
      return new Ball(mantissa, exponent, error);
    }
    BigInteger kept = mantissa.shiftRight(excess);
    if (mantissa.getLowestSetBit() >= excess) {
      return new Ball(kept, exponent + excess, error);
    }
    return new Ball(kept, exponent + excess, Ball.sumOfErrors(error, (double) (exponent + excess)));
  }

  Ball add(Ball a, Ball b) {
    if (a.isUndefined() || b.isUndefined()) {
      return Ball.UNDEFINED;
    }
    if (a.signum() == 0) {
      return b.withError(a.error);
    }
    if (b.signum() == 0) {
      return a.withError(b.error);
    }
    double error = Ball.sumOfErrors(a.error, b.error);
    long gap = a.top() - b.top();
    if (Math.abs(gap) > 2L * precision + 64) {
      Ball greater = gap > 0 ? a : b;
      Ball smaller = gap > 0 ? b : a;
      return round(greater.mantissa, greater.exponent, Ball.sumOfErrors(error, smaller.log2()));
    }
    long low = Math.min(a.exponent, b.exponent);
    BigInteger sum =
        a.mantissa
            .shiftLeft((int) (a.exponent - low))
            .add(b.mantissa.shiftLeft((int) (b.exponent - low)));
    return round(sum, low, error);
  }

  Ball subtract(Ball a, Ball b) {
    return add(a, b.negate());
  }

  Ball multiply(Ball a, Ball b) {
    if (a.isZero() || b.isZero()) {
      return Ball.ZERO;
    }
    if (a.isUndefined() || b.isUndefined()) {
      return Ball.UNDEFINED;
    }
    double error = Ball.EXACT;
    if (!a.isExact() || !b.isExact()) {
      error =
          Ball.sumOfErrors(
              Ball.sumOfErrors(a.log2() + b.error, b.log2() + a.error), a.error + b.error);
    }
    if (a.exponent + b.exponent > Long.MAX_VALUE / 4) {
      throw DomainError.overflow("product too large");
    }
    return round(a.mantissa.multiply(b.mantissa), a.exponent + b.exponent, error);
  }

  Ball square(Ball a) {
    return multiply(a, a);
  }

  Ball divide(Ball a, Ball b) {
    if (b.isZero()) {
      throw DomainError.domain("division by zero");
    }
    if (a.isZero()) {
      return Ball.ZERO;
    }
    if (a.isUndefined() || b.isUndefined()) {
      return Ball.UNDEFINED;
    }
    requireSmallError(b, "divisor cannot be told from zero");
    int shift = Math.max(0, precision + 2 - (a.mantissa.bitLength() - b.mantissa.bitLength()));
    BigInteger[] quotient = a.mantissa.shiftLeft(shift).divideAndRemainder(b.mantissa);
    long exponent = a.exponent - b.exponent - shift;
    double error = Ball.EXACT;
    if (!a.isExact() || !b.isExact()) {
      // 0.2 covers 1/(1 - 1/8) and log2's slack.
      error = Ball.sumOfErrors(a.error - b.log2(), a.log2() + b.error - 2 * b.log2()) + 0.2;
    }
    if (quotient[1].signum() != 0) {
      error = Ball.sumOfErrors(error, (double) exponent);
    }
    return round(quotient[0], exponent, error);
  }

  Ball sqrt(Ball a) {
    if (a.isZero()) {
      return Ball.ZERO;
    }
    requireSmallError(a, "radicand cannot be told from zero");
    if (a.signum() < 0) {
      throw DomainError.domain("sqrt of a negative number");
    }
    long shift = Math.max(0, 2L * precision + 4 - a.mantissa.bitLength());
    if (((a.exponent - shift) & 1) != 0) {
      shift++;
    }
    BigInteger[] root = a.mantissa.shiftLeft((int) shift).sqrtAndRemainder();
    long exponent = (a.exponent - shift) / 2;
    double error = a.isExact() ? Ball.EXACT : a.error - 0.5 * a.log2() - 1 + 0.2;
    if (root[1].signum() != 0) {
      error = Ball.sumOfErrors(error, (double) exponent);
    }
    return round(root[0], exponent, error);
  }

  /** Integer power by repeated squaring. */
  Ball power(Ball a, long n) {
    if (n < 0) {
      return divide(Ball.ONE, power(a, -n));
    }
    Ball result = Ball.ONE;
    Ball square = a;
    for (long left = n; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result = multiply(result, square);
      }
      if (left > 1) {
        square = multiply(square, square);
      }
    }
    return result;
  }

  /** A decimal literal. */
  Ball literal(BigDecimal value) {
    Ball unscaled = new Ball(value.unscaledValue(), 0, Ball.EXACT);
    int scale = value.scale();
    if (scale == 0 || value.signum() == 0) {
      return unscaled;
    }
    Ball power = power(Ball.of(10), Math.abs((long) scale));
    return scale > 0 ? divide(unscaled, power) : multiply(unscaled, power);
  }

  /** Sign of a - b; at the last precision a difference below the error counts as equality. */
  int compare(Ball a, Ball b) {
    Ball difference = subtract(a, b);
    if (difference.isExact()) {
      return difference.signum();
    }
    if (difference.signum() != 0 && difference.log2() - 1e-6 > difference.error) {
      return difference.signum();
    }
    if (last) {
      return 0;
    }
    throw new PrecisionNeeded();
  }

  /** Asks for more digits unless the error is below an eighth of the magnitude. */
  void requireSmallError(Ball a, String otherwise) {
    if (a.isExact() || (a.signum() != 0 && a.error < a.log2() - 3.1)) {
      return;
    }
    if (last) {
      throw DomainError.domain(otherwise);
    }
    throw new PrecisionNeeded();
  }

  /** Asks for more digits unless the absolute error is below an eighth. */
  void requireAbsoluteError(Ball a) {
    if (a.error < -3) {
      return;
    }
    if (last) {
      throw new DomainError(FormulaEvaluationException.Reason.PRECISION, "argument too uncertain");
    }
    throw new PrecisionNeeded();
  }
}
