package org.lossary.formula;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The functions on {@link Ball}s. Each is computed at the midpoint as if it were exact, to a few
 * more bits than asked for; then the argument's error is carried over by a bound on the slope.
 * Values are remembered, as derivatives ask for the same ones again and again.
 */
final class BallFunctions {
  /** Beyond 2^40 exp overflows, or is zero to any purpose. */
  private static final int EXP_LIMIT = 40;

  private static final int GUARD = 24;
  private static final int REMEMBERED = 20_000;
  private static final double LOG2_E = 1 / Math.log(2);

  final BallArithmetic arithmetic;
  private final BallArithmetic wide;
  private final int precision;
  private final BallGamma gamma;
  private final Map<Key, Ball> known = new HashMap<>();

  private record Key(Function function, BigInteger mantissa, long exponent, double error) {}

  BallFunctions(BallArithmetic arithmetic) {
    this.arithmetic = arithmetic;
    this.precision = arithmetic.precision;
    this.wide = new BallArithmetic(precision + GUARD, arithmetic.last);
    this.gamma = new BallGamma(this, wide);
  }

  /** A function other than ABS, SIGN, MAX, MIN, XLOGX, XLOGY and ERROR. */
  Ball apply(Function function, Ball x) {
    if (x.isUndefined()) {
      return Ball.UNDEFINED;
    }
    Key key = new Key(function, x.mantissa, x.exponent, x.error);
    Ball value = known.get(key);
    if (value == null) {
      if (known.size() > REMEMBERED) {
        known.clear();
      }
      value = compute(function, x);
      value = arithmetic.round(value.mantissa, value.exponent, value.error);
      known.put(key, value);
    }
    return value;
  }

  private Ball compute(Function function, Ball x) {
    return switch (function) {
      case EXP -> exp(x);
      case LN -> ln(x);
      case LOG1P -> log1p(x);
      case EXPM1 -> expm1(x);
      case SQRT -> arithmetic.sqrt(x);
      case SINH -> carry(sinh(exact(x)), x, Math.abs(approximate(x)) * LOG2_E + 0.3);
      case COSH -> carry(cosh(exact(x)), x, Math.abs(approximate(x)) * LOG2_E + 0.3);
      case TANH -> carry(tanh(exact(x)), x, Math.min(0, 2.6 - 2 * LOG2_E * distance(x)));
      case SIGMOID -> carry(sigmoid(exact(x)), x, Math.min(-1, 0.3 - LOG2_E * distance(x)));
      case SOFTPLUS -> carry(softplus(exact(x)), x, Math.min(0, 0.3 + LOG2_E * approximate(x)));
      case LNCOSH -> carry(lncosh(exact(x)), x, Math.min(0, Math.max(x.log2(), x.error) + 1.1));
      case ATAN -> carry(atan(exact(x)), x, Math.min(0, 0.6 - 2 * x.log2()));
      case SIN -> carry(BallTrigonometry.sin(exact(x), precision + GUARD), x, 0);
      case COS -> carry(BallTrigonometry.cos(exact(x), precision + GUARD), x, 0);
      case ACOS -> acos(x);
      case LGAMMA -> gamma.lgamma(x);
      case DIGAMMA -> gamma.polygamma(0, x);
      case TRIGAMMA -> gamma.polygamma(1, x);
      case ABS, SIGN, XLOGX, XLOGY, MAX, MIN, ERROR ->
          throw new IllegalArgumentException(function.text());
    };
  }

  BallGamma gamma() {
    return gamma;
  }

  private static Ball exact(Ball x) {
    return x.isExact() ? x : new Ball(x.mantissa, x.exponent, Ball.EXACT);
  }

  /** Adds the argument's error times 2^slope, valid for errors up to an eighth. */
  private Ball carry(Ball value, Ball x, double slope) {
    if (x.isExact()) {
      return value;
    }
    arithmetic.requireAbsoluteError(x);
    return value.withError(x.error + slope + 0.2);
  }

  private static double approximate(Ball x) {
    return x.doubleValue();
  }

  /** |x|, bounded so that its multiples stay finite. */
  private static double distance(Ball x) {
    return Math.min(Math.abs(approximate(x)), 0x1p50);
  }

  /** The number as an integer of 2^-w, rounded down. */
  static BigInteger fixed(Ball x, int w) {
    long shift = x.exponent + w;
    if (shift < 0 && x.top() + w < -2) {
      return BigInteger.ZERO;
    }
    return x.mantissa.shiftLeft((int) shift);
  }

  static Ball ofFixed(BigInteger value, int w, double error) {
    return new Ball(value, -(long) w, error);
  }

  Ball exp(Ball x) {
    if (x.isZero()) {
      return Ball.ONE;
    }
    if (x.top() > EXP_LIMIT) {
      if (x.signum() > 0) {
        throw DomainError.overflow("exp of more than 2^" + EXP_LIMIT);
      }
      return new Ball(BigInteger.ZERO, 0, -Math.scalb(1.0, EXP_LIMIT - 1));
    }
    arithmetic.requireAbsoluteError(x);
    int w = precision + GUARD + (int) Math.max(0, x.top());
    BigInteger scaled = fixed(x, w);
    BigInteger[] parts = scaled.divideAndRemainder(FixedPoint.ln2(w));
    long k = parts[0].longValue();
    BigInteger rest = parts[1];
    if (rest.signum() < 0) {
      k--;
      rest = rest.add(FixedPoint.ln2(w));
    }
    int work = precision + GUARD;
    BigInteger value = FixedPoint.exp(rest.shiftRight(w - work), work);
    Ball result = new Ball(value, k - work, k - precision - GUARD + 8.0);
    return x.isExact() ? result : result.withError(x.error + result.log2() + 0.2);
  }

  Ball ln(Ball x) {
    if (x.isZero()) {
      throw DomainError.domain("ln of 0");
    }
    arithmetic.requireSmallError(x, "ln of what cannot be told from 0");
    if (x.signum() < 0) {
      throw DomainError.domain("ln of a negative number");
    }
    if (x.isOne()) {
      return Ball.ZERO;
    }
    return lnExact(exact(x)).withError(x.error - x.log2() + 0.2);
  }

  private Ball lnExact(Ball x) {
    // x = f 2^t with f in [3/4, 3/2)
    long t = x.top();
    int bits = x.mantissa.bitLength();
    if (bits < 2 || !x.mantissa.testBit(bits - 2)) {
      t--;
    }
    Ball f = x.scale(-t);
    if (t == 0) {
      Ball u = exactDifferenceToOne(f);
      if (u.signum() == 0) {
        return Ball.ZERO;
      }
      if (u.top() < -7) {
        return log1pSmall(u);
      }
    }
    int w = precision + GUARD + 8 + (64 - Long.numberOfLeadingZeros(Math.abs(t)));
    BigInteger value =
        FixedPoint.ln(fixed(f, w), w).add(FixedPoint.ln2(w).multiply(BigInteger.valueOf(t)));
    return ofFixed(value, w, -precision - GUARD + 2.0);
  }

  private static Ball exactDifferenceToOne(Ball f) {
    // f is in [3/4, 3/2), so its exponent is negative unless it is 1.
    if (f.exponent >= 0) {
      return Ball.ZERO;
    }
    BigInteger one = BigInteger.ONE.shiftLeft((int) -f.exponent);
    return new Ball(f.mantissa.subtract(one), f.exponent, Ball.EXACT);
  }

  Ball log1p(Ball u) {
    if (u.isZero()) {
      return Ball.ZERO;
    }
    if (u.top() < -7) {
      arithmetic.requireAbsoluteError(u);
      return log1pSmall(exact(u)).withError(u.error + 0.1);
    }
    Ball sum = wide.add(Ball.ONE, u);
    if (sum.isZero()) {
      throw DomainError.domain("log1p of -1");
    }
    arithmetic.requireSmallError(sum, "log1p of what cannot be told from -1");
    if (sum.signum() < 0) {
      throw DomainError.domain("log1p of less than -1");
    }
    return sum.isOne() ? Ball.ZERO : lnExact(exact(sum)).withError(sum.error - sum.log2() + 0.2);
  }

  /** ln(1 + u) = 2 atanh(u / (2 + u)) for an exact |u| below 2^-7, to full relative precision. */
  private Ball log1pSmall(Ball u) {
    if (u.signum() == 0) {
      return u;
    }
    Ball z = wide.divide(u, wide.add(Ball.TWO, u));
    int w = precision + GUARD;
    BigInteger square = fixed(wide.square(exact(z)), w);
    Ball series = ofFixed(FixedPoint.arcSeries(square, w), w, 8.0 - w);
    return wide.multiply(z, series).scale(1);
  }

  Ball expm1(Ball x) {
    if (x.isZero()) {
      return Ball.ZERO;
    }
    if (x.top() >= -3) {
      return wide.subtract(exp(x), Ball.ONE);
    }
    arithmetic.requireAbsoluteError(x);
    return expm1Small(exact(x)).withError(x.error + 0.3);
  }

  private Ball expm1Small(Ball x) {
    int w = precision + GUARD;
    return wide.multiply(x, ofFixed(FixedPoint.expm1Series(fixed(x, w), w), w, 8.0 - w));
  }

  private Ball sinh(Ball x) {
    if (x.top() >= -2) {
      return wide.subtract(exp(x), exp(x.negate())).scale(-1);
    }
    int w = precision + GUARD;
    BigInteger square = fixed(wide.square(x), w);
    return wide.multiply(x, ofFixed(FixedPoint.sineSeries(square, w), w, 8.0 - w));
  }

  private Ball cosh(Ball x) {
    return x.isZero() ? Ball.ONE : wide.add(exp(x), exp(x.negate())).scale(-1);
  }

  private Ball tanh(Ball x) {
    Ball doubled = x.abs().scale(1);
    Ball value;
    if (doubled.top() > EXP_LIMIT) {
      value = Ball.ONE.withError(-Math.scalb(1.0, EXP_LIMIT - 1));
    } else {
      Ball numerator = expm1(doubled);
      value = wide.divide(numerator, wide.add(numerator, Ball.TWO));
    }
    return x.signum() < 0 ? value.negate() : value;
  }

  private Ball sigmoid(Ball x) {
    Ball tail = exp(x.abs().negate());
    Ball denominator = wide.add(Ball.ONE, tail);
    return wide.divide(x.signum() < 0 ? tail : Ball.ONE, denominator);
  }

  private Ball softplus(Ball x) {
    Ball tail = log1p(exp(x.abs().negate()));
    return x.signum() > 0 ? wide.add(x, tail) : tail;
  }

  private Ball lncosh(Ball x) {
    if (x.top() <= 0) {
      return log1p(wide.square(sinh(x.scale(-1))).scale(1));
    }
    Ball ln2 = ofFixed(FixedPoint.ln2(precision + GUARD), precision + GUARD, -precision - 20.0);
    Ball tail = log1p(exp(x.abs().scale(1).negate()));
    return wide.subtract(wide.add(x.abs(), tail), ln2);
  }

  private Ball atan(Ball x) {
    if (x.isZero()) {
      return x;
    }
    if (x.top() > 1) {
      Ball half = pi().scale(-1);
      Ball rest = atan(exact(wide.divide(Ball.ONE, x)));
      return wide.subtract(x.signum() < 0 ? half.negate() : half, rest);
    }
    if (x.top() < -8) {
      return atanSmall(x);
    }
    // Turned back by the double arc tangent a: x = tan(a + d), tan d = (x cos a - sin a)/(...).
    Ball angle = Ball.of(Math.atan(x.doubleValue()));
    Ball sin = BallTrigonometry.sin(angle, precision + GUARD + 4);
    Ball cos = BallTrigonometry.cos(angle, precision + GUARD + 4);
    Ball tangent =
        wide.divide(
            wide.subtract(wide.multiply(x, cos), sin), wide.add(cos, wide.multiply(x, sin)));
    return wide.add(angle, atanSmall(exact(tangent)).withError(tangent.error + 0.1));
  }

  private Ball atanSmall(Ball z) {
    int w = precision + GUARD;
    BigInteger square = fixed(wide.square(z), w).negate();
    return wide.multiply(z, ofFixed(FixedPoint.arcSeries(square, w), w, 8.0 - w));
  }

  private Ball acos(Ball x) {
    Ball below = wide.subtract(Ball.ONE, exact(x));
    Ball above = wide.add(Ball.ONE, exact(x));
    if (below.signum() < 0 || above.signum() < 0) {
      throw DomainError.domain("acos of a number beyond 1");
    }
    Ball value;
    if (above.isZero()) {
      value = pi();
    } else {
      value =
          atan(exact(wide.sqrt(wide.divide(below, above)))).scale(1).withError(-precision - 16.0);
    }
    if (x.isExact()) {
      return value;
    }
    double room = Math.min(below.log2(), above.log2());
    // Near the ends acos moves by the square root of the error.
    return value.withError(x.error < room - 3 ? x.error - 0.5 * room + 0.5 : 0.5 * x.error + 2);
  }

  Ball pi() {
    return ofFixed(FixedPoint.pi(precision + GUARD), precision + GUARD, -precision - 20.0);
  }
}
