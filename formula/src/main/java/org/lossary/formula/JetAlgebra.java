package org.lossary.formula;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Certified arithmetic with derivatives along a direction, which is a weight for each component of
 * the free variables. Where a derivative is multiplied by an exact zero it is not computed, so a
 * constant subexpression costs no more than its value.
 */
final class JetAlgebra implements Algebra<Jet> {
  /** Integer exponents up to here are multiplied out. */
  private static final int GREATEST_POWER = 1 << 16;

  /** Binary logarithms of what is zero at the last precision, and at any. */
  private static final double TINY = -2000;

  private static final double UNDERFLOW = -1e9;

  private final BallArithmetic arithmetic;
  private final BallFunctions functions;
  private final Derivatives derivatives;
  private final Map<Component, Ball> direction;

  /** Scalars have row and column -1, vectors column -1. */
  record Component(String name, int row, int column) {}

  JetAlgebra(BallFunctions functions, Map<Component, Ball> direction) {
    this.arithmetic = functions.arithmetic;
    this.functions = functions;
    this.derivatives = new Derivatives(functions);
    this.direction = direction;
  }

  @Override
  public Jet literal(BigDecimal value) {
    return Jet.constant(arithmetic.literal(value));
  }

  @Override
  public Jet integer(long value) {
    return Jet.constant(Ball.of(value));
  }

  @Override
  public Jet constant(Expr.Constant constant) {
    return Jet.constant(
        constant == Expr.Constant.PI ? functions.pi() : functions.apply(Function.EXP, Ball.ONE));
  }

  @Override
  public Jet variable(String name, int row, int column, double value) {
    return variable(new Component(name, row, column), Ball.of(value));
  }

  @Override
  public Jet variable(String name, BigDecimal value) {
    return variable(new Component(name, -1, -1), arithmetic.literal(value));
  }

  private Jet variable(Component component, Ball value) {
    return new Jet(value, direction.getOrDefault(component, Ball.ZERO), Ball.ZERO);
  }

  @Override
  public Jet negate(Jet a) {
    return a.negate();
  }

  @Override
  public Jet add(Jet a, Jet b) {
    return new Jet(
        arithmetic.add(a.value(), b.value()),
        arithmetic.add(a.first(), b.first()),
        arithmetic.add(a.second(), b.second()));
  }

  @Override
  public Jet subtract(Jet a, Jet b) {
    return add(a, b.negate());
  }

  @Override
  public Jet multiply(Jet a, Jet b) {
    Ball cross = arithmetic.multiply(a.first(), b.first()).scale(1);
    return new Jet(
        arithmetic.multiply(a.value(), b.value()),
        arithmetic.add(
            arithmetic.multiply(a.first(), b.value()), arithmetic.multiply(a.value(), b.first())),
        arithmetic.add(
            arithmetic.add(
                arithmetic.multiply(a.second(), b.value()),
                arithmetic.multiply(a.value(), b.second())),
            cross));
  }

  @Override
  public Jet divide(Jet a, Jet b) {
    Ball value = arithmetic.divide(a.value(), b.value());
    if (a.isConstant() && b.isConstant()) {
      return Jet.constant(value);
    }
    // q b = a, differentiated once and twice.
    Ball first =
        arithmetic.divide(
            arithmetic.subtract(a.first(), arithmetic.multiply(value, b.first())), b.value());
    Ball rest =
        arithmetic.add(
            arithmetic.multiply(first, b.first()).scale(1), arithmetic.multiply(value, b.second()));
    Ball second = arithmetic.divide(arithmetic.subtract(a.second(), rest), b.value());
    return new Jet(value, first, second);
  }

  @Override
  public Jet power(Jet a, Jet b) {
    if (b.isConstant()) {
      return powerOfConstant(a, b.value());
    }
    if (a.value().isZero()) {
      if (a.isConstant() && arithmetic.compare(b.value(), Ball.ZERO) > 0) {
        return Jet.constant(Ball.ZERO);
      }
      throw DomainError.domain("0 to a varying power");
    }
    return apply(Function.EXP, multiply(b, apply(Function.LN, a)));
  }

  private Jet powerOfConstant(Jet a, Ball exponent) {
    Ball base = a.value();
    if (isSmallInteger(exponent)) {
      long n = exponent.mantissa.shiftLeft((int) exponent.exponent).longValue();
      Ball value = integerPower(base, n);
      if (a.isConstant()) {
        return Jet.constant(value);
      }
      Ball slope = n == 0 ? Ball.ZERO : arithmetic.multiply(Ball.of(n), slopePower(base, n - 1));
      Ball curve =
          n == 0 || n == 1
              ? Ball.ZERO
              : arithmetic.multiply(Ball.of(n * (n - 1)), slopePower(base, n - 2));
      return chain(a, value, slope, curve);
    }
    int sign = arithmetic.compare(exponent, Ball.ZERO);
    if (base.isZero()) {
      if (sign <= 0) {
        throw DomainError.domain("0 to a power that is not positive");
      }
      Ball slope = zeroPower(arithmetic.compare(exponent, Ball.ONE));
      Ball curve = zeroPower(arithmetic.compare(exponent, Ball.TWO));
      return chain(a, Ball.ZERO, slope, curve);
    }
    if (isVanishing(base)) {
      return powerOfVanishing(a, exponent, sign);
    }
    arithmetic.requireSmallError(base, "base of a power cannot be told from 0");
    if (base.signum() < 0) {
      throw DomainError.domain("negative base with a fractional exponent");
    }
    Ball value =
        functions.apply(
            Function.EXP, arithmetic.multiply(exponent, functions.apply(Function.LN, base)));
    if (a.isConstant()) {
      return Jet.constant(value);
    }
    Ball slope = arithmetic.divide(arithmetic.multiply(exponent, value), base);
    Ball less = arithmetic.subtract(exponent, Ball.ONE);
    Ball curve = arithmetic.divide(arithmetic.multiply(less, slope), base);
    return chain(a, value, slope, curve);
  }

  /** Zero as far as any precision can tell: underflow, or cancellation at the last one. */
  private boolean isVanishing(Ball base) {
    double bound = Math.max(base.log2(), base.error);
    return base.log2() <= base.error + 3.1 && bound < (arithmetic.last ? TINY : UNDERFLOW);
  }

  private Jet powerOfVanishing(Jet a, Ball exponent, int sign) {
    if (sign <= 0) {
      throw DomainError.domain("base of a power cannot be told from 0");
    }
    double bound = Math.max(a.value().log2(), a.value().error) + 1;
    double order = exponent.doubleValue();
    return chain(
        a,
        Ball.ZERO.withError(order * bound),
        vanishing(order - 1, bound),
        vanishing(order - 2, bound));
  }

  /** x^order and its factor, which is below 2^64 for any exponent that matters here. */
  private static Ball vanishing(double order, double bound) {
    return order > 0 ? Ball.ZERO.withError(order * bound + 64) : Ball.UNDEFINED;
  }

  private static boolean isSmallInteger(Ball b) {
    return b.isExact()
        && (b.isZero() || (b.exponent >= 0 && b.top() <= 17))
        && b.log2() <= Math.log(GREATEST_POWER) / Math.log(2);
  }

  private Ball integerPower(Ball base, long n) {
    if (n < 0 && base.isZero()) {
      throw DomainError.domain("0 to the power " + n);
    }
    return arithmetic.power(base, n);
  }

  private Ball slopePower(Ball base, long n) {
    return n < 0 && base.isZero() ? Ball.UNDEFINED : arithmetic.power(base, n);
  }

  /** Derivative of x^b at 0: 0 above the order, and infinite below it. */
  private static Ball zeroPower(int aboveOrder) {
    return aboveOrder > 0 ? Ball.ZERO : Ball.UNDEFINED;
  }

  @Override
  public Jet apply(Function function, Jet a) {
    switch (function) {
      case ABS -> {
        int sign = arithmetic.compare(a.value(), Ball.ZERO);
        if (sign == 0) {
          return Jet.constant(a.value().abs());
        }
        return sign < 0 ? a.negate() : a;
      }
      case SIGN -> {
        return Jet.constant(Ball.of((long) arithmetic.compare(a.value(), Ball.ZERO)));
      }
      case XLOGX -> {
        return xlogx(a);
      }
      default -> {
        Ball value = functions.apply(function, a.value());
        if (a.isConstant()) {
          return Jet.constant(value);
        }
        Ball slope = derivatives.first(function, a.value(), value);
        Ball curve =
            a.first().isZero() ? Ball.ZERO : derivatives.second(function, a.value(), value);
        return chain(a, value, slope, curve);
      }
    }
  }

  private Jet chain(Jet a, Ball value, Ball slope, Ball curve) {
    return new Jet(
        value,
        arithmetic.multiply(slope, a.first()),
        arithmetic.add(
            arithmetic.multiply(curve, arithmetic.square(a.first())),
            arithmetic.multiply(slope, a.second())));
  }

  private Jet xlogx(Jet a) {
    if (a.value().isZero()) {
      return chain(a, Ball.ZERO, Ball.UNDEFINED, Ball.UNDEFINED);
    }
    return multiply(a, apply(Function.LN, a));
  }

  @Override
  public Jet xlogy(Jet a, Jet b) {
    if (!a.value().isZero()) {
      return multiply(a, apply(Function.LN, b));
    }
    if (a.isConstant()) {
      return Jet.constant(Ball.ZERO);
    }
    Ball ln = b.value().signum() > 0 ? functions.apply(Function.LN, b.value()) : Ball.UNDEFINED;
    Ball relative =
        b.first().isZero()
            ? Ball.ZERO
            : b.value().signum() > 0 ? arithmetic.divide(b.first(), b.value()) : Ball.UNDEFINED;
    return new Jet(
        Ball.ZERO,
        arithmetic.multiply(a.first(), ln),
        arithmetic.add(
            arithmetic.multiply(a.second(), ln),
            arithmetic.multiply(a.first(), relative).scale(1)));
  }

  @Override
  public int compare(Jet a, Jet b) {
    return arithmetic.compare(a.value(), b.value());
  }

  @Override
  public Jet aboutGreater(Jet a, Jet b) {
    return arithmetic.subtract(a.value(), b.value()).signum() >= 0 ? a : b;
  }

  @Override
  public Jet detach(Jet a) {
    return Jet.constant(a.value());
  }

  @Override
  public long toInteger(Jet a) {
    Ball value = a.value();
    double rounded = value.doubleValue();
    if (!value.isExact() || rounded != Math.rint(rounded) || Math.abs(rounded) > 1e15) {
      throw DomainError.domain("not an integer: " + rounded);
    }
    return (long) rounded;
  }
}
