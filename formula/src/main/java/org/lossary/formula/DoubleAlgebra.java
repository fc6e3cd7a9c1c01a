package org.lossary.formula;

import java.math.BigDecimal;

/**
 * Plain double arithmetic. Overflow gives an infinity as in Java; leaving the domain of a function
 * is an error.
 */
final class DoubleAlgebra implements Algebra<Double> {
  static final DoubleAlgebra INSTANCE = new DoubleAlgebra();

  private static final double LN_2 = Math.log(2);

  private DoubleAlgebra() {}

  @Override
  public Double literal(BigDecimal value) {
    return value.doubleValue();
  }

  @Override
  public Double integer(long value) {
    return (double) value;
  }

  @Override
  public Double constant(Expr.Constant constant) {
    return constant == Expr.Constant.PI ? Math.PI : Math.E;
  }

  @Override
  public Double variable(String name, int row, int column, double value) {
    return value;
  }

  @Override
  public Double variable(String name, BigDecimal value) {
    return value.doubleValue();
  }

  @Override
  public Double negate(Double a) {
    return -a;
  }

  @Override
  public Double add(Double a, Double b) {
    return a + b;
  }

  @Override
  public Double subtract(Double a, Double b) {
    return a - b;
  }

  @Override
  public Double multiply(Double a, Double b) {
    return a * b;
  }

  @Override
  public Double divide(Double a, Double b) {
    if (b == 0) {
      throw DomainError.domain("division by zero");
    }
    return a / b;
  }

  @Override
  public Double power(Double a, Double b) {
    if (a < 0 && b != Math.rint(b)) {
      throw DomainError.domain("negative base " + a + " to the power " + b);
    }
    if (a == 0 && b < 0) {
      throw DomainError.domain("0 to the power " + b);
    }
    return b == 2 ? a * a : Math.pow(a, b);
  }

  @Override
  public Double apply(Function function, Double boxed) {
    double a = boxed;
    return switch (function) {
      case ABS -> Math.abs(a);
      case EXP -> Math.exp(a);
      case LN -> Math.log(positive(function, a));
      case LOG1P -> {
        positive(function, a + 1);
        yield Math.log1p(a);
      }
      case EXPM1 -> Math.expm1(a);
      case SQRT -> {
        if (a < 0) {
          throw DomainError.domain("sqrt of " + a);
        }
        yield Math.sqrt(a);
      }
      case SINH -> Math.sinh(a);
      case COSH -> Math.cosh(a);
      case TANH -> Math.tanh(a);
      case SIN -> Math.sin(a);
      case COS -> Math.cos(a);
      case ATAN -> Math.atan(a);
      case ACOS -> {
        if (Math.abs(a) > 1) {
          throw DomainError.domain("acos of " + a);
        }
        yield Math.acos(a);
      }
      case SOFTPLUS -> Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
      case SIGMOID -> a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a));
      case SIGN -> Math.signum(a);
      case LGAMMA -> DoubleGamma.lgamma(positive(function, a));
      case DIGAMMA -> DoubleGamma.digamma(positive(function, a));
      case TRIGAMMA -> DoubleGamma.trigamma(positive(function, a));
      case XLOGX -> a == 0 ? 0 : a * Math.log(positive(function, a));
      case LNCOSH -> lncosh(a);
      case XLOGY, MAX, MIN, ERROR -> throw new IllegalArgumentException(function.text());
    };
  }

  private static double lncosh(double a) {
    double x = Math.abs(a);
    if (x < 1) {
      double s = Math.sinh(x / 2);
      return Math.log1p(2 * s * s);
    }
    return x + Math.log1p(Math.exp(-2 * x)) - LN_2;
  }

  private static double positive(Function function, double a) {
    if (!(a > 0)) {
      throw DomainError.domain(function.text() + " of " + a);
    }
    return a;
  }

  @Override
  public Double xlogy(Double a, Double b) {
    return a == 0 ? 0 : a * Math.log(positive(Function.LN, b));
  }

  @Override
  public int compare(Double a, Double b) {
    // Not Double.compare: -0 and 0 are the same number.
    return a < b ? -1 : a > b ? 1 : 0;
  }

  @Override
  public Double aboutGreater(Double a, Double b) {
    return Math.max(a, b);
  }

  @Override
  public Double detach(Double a) {
    return a;
  }

  @Override
  public long toInteger(Double a) {
    if (a != Math.rint(a) || Math.abs(a) > 1e15) {
      throw DomainError.domain("not an integer: " + a);
    }
    return a.longValue();
  }
}
