package org.lossary.formula;

import java.math.BigInteger;

/** First and second derivatives of the smooth functions, in forms that do not cancel. */
final class Derivatives {
  private final BallArithmetic arithmetic;
  private final BallFunctions functions;

  Derivatives(BallFunctions functions) {
    this.arithmetic = functions.arithmetic;
    this.functions = functions;
  }

  /** f'(x), given f(x). */
  Ball first(Function function, Ball x, Ball value) {
    return switch (function) {
      case EXP -> value;
      case LN -> reciprocal(x);
      case LOG1P -> reciprocal(arithmetic.add(Ball.ONE, x));
      case EXPM1 -> functions.apply(Function.EXP, x);
      case SQRT -> value.isZero() ? Ball.UNDEFINED : reciprocal(value.scale(1));
      case SINH -> functions.apply(Function.COSH, x);
      case COSH -> functions.apply(Function.SINH, x);
      case TANH -> slopeOfTanh(x);
      case SIN -> functions.apply(Function.COS, x);
      case COS -> functions.apply(Function.SIN, x).negate();
      case ATAN -> reciprocal(onePlusSquare(x));
      case ACOS -> {
        Ball room = oneMinusSquare(x);
        yield room.isZero()
            ? Ball.UNDEFINED
            : reciprocal(functions.apply(Function.SQRT, room)).negate();
      }
      case SOFTPLUS -> functions.apply(Function.SIGMOID, x);
      case SIGMOID -> slopeOfSigmoid(x);
      case LGAMMA -> functions.apply(Function.DIGAMMA, x);
      case DIGAMMA -> functions.apply(Function.TRIGAMMA, x);
      case TRIGAMMA -> functions.gamma().polygamma(2, x);
      case LNCOSH -> functions.apply(Function.TANH, x);
      case ABS, SIGN, XLOGX, XLOGY, MAX, MIN, ERROR ->
          throw new IllegalArgumentException(function.text());
    };
  }

  /** f''(x), given f(x). */
  Ball second(Function function, Ball x, Ball value) {
    return switch (function) {
      case EXP -> value;
      case LN -> reciprocal(arithmetic.square(x)).negate();
      case LOG1P -> reciprocal(arithmetic.square(arithmetic.add(Ball.ONE, x))).negate();
      case EXPM1 -> functions.apply(Function.EXP, x);
      case SQRT ->
          value.isZero()
              ? Ball.UNDEFINED
              : reciprocal(arithmetic.multiply(value, x).scale(2)).negate();
      case SINH, COSH -> value;
      case TANH -> arithmetic.multiply(value, slopeOfTanh(x)).scale(1).negate();
      case SIN, COS -> value.negate();
      case ATAN -> arithmetic.divide(x.scale(1).negate(), arithmetic.square(onePlusSquare(x)));
      case ACOS -> {
        Ball room = oneMinusSquare(x);
        yield room.isZero()
            ? Ball.UNDEFINED
            : arithmetic
                .divide(x, arithmetic.multiply(room, functions.apply(Function.SQRT, room)))
                .negate();
      }
      case SOFTPLUS -> slopeOfSigmoid(x);
      case SIGMOID ->
          // 1 - 2 sigmoid(x) = -tanh(x/2)
          arithmetic
              .multiply(slopeOfSigmoid(x), functions.apply(Function.TANH, x.scale(-1)))
              .negate();
      case LGAMMA -> functions.apply(Function.TRIGAMMA, x);
      case DIGAMMA -> functions.gamma().polygamma(2, x);
      case TRIGAMMA -> functions.gamma().polygamma(3, x);
      case LNCOSH -> slopeOfTanh(x);
      case ABS, SIGN, XLOGX, XLOGY, MAX, MIN, ERROR ->
          throw new IllegalArgumentException(function.text());
    };
  }

  private Ball reciprocal(Ball x) {
    return arithmetic.divide(Ball.ONE, x);
  }

  private Ball onePlusSquare(Ball x) {
    return arithmetic.add(Ball.ONE, arithmetic.square(x));
  }

  private Ball oneMinusSquare(Ball x) {
    return arithmetic.multiply(arithmetic.subtract(Ball.ONE, x), arithmetic.add(Ball.ONE, x));
  }

  /** sech^2 = 4 sigmoid(2x) sigmoid(-2x), which does not overflow. */
  private Ball slopeOfTanh(Ball x) {
    return slopeOfSigmoid(x.scale(1)).scale(2);
  }

  private Ball slopeOfSigmoid(Ball x) {
    if (x.mantissa.equals(BigInteger.ZERO) && x.isExact()) {
      return Ball.ONE.scale(-2);
    }
    return arithmetic.multiply(
        functions.apply(Function.SIGMOID, x), functions.apply(Function.SIGMOID, x.negate()));
  }
}
