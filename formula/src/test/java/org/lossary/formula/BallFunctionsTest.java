package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own functions against an independent library, big-math, at 110 digits. */
class BallFunctionsTest {
  private static final MathContext REFERENCE = new MathContext(110);
  private static final int[] PRECISIONS = {64, 256, 301};

  private static void check(Function function, double x, UnaryOperator<BigDecimal> reference) {
    BigDecimal expected = reference.apply(new BigDecimal(x));
    for (int precision : PRECISIONS) {
      BallFunctions functions = new BallFunctions(new BallArithmetic(precision, false));
      Ball value = functions.apply(function, Ball.of(x));
      assertThat(value.isCertain(precision - 6))
          .as("%s(%s) at %s bits is certain: %s", function, x, precision, value)
          .isTrue();
      BigDecimal error = Decimals.of(value, 110).subtract(expected).abs();
      BigDecimal bound =
          value.isExact()
              ? expected.abs().scaleByPowerOfTen(-100)
              : new BigDecimal(2)
                  .pow((int) Math.ceil(value.error), REFERENCE)
                  .add(expected.abs().scaleByPowerOfTen(-100));
      assertThat(error)
          .as("%s(%s) at %s bits: claimed error 2^%s", function, x, precision, value.error)
          .isLessThanOrEqualTo(bound);
    }
  }

  private static BigDecimal exp(BigDecimal x) {
    return BigDecimalMath.exp(x, REFERENCE);
  }

  private static BigDecimal ln(BigDecimal x) {
    return BigDecimalMath.log(x, REFERENCE);
  }

  /** With enough digits to survive the subtraction. */
  private static BigDecimal expm1(BigDecimal x) {
    return BigDecimalMath.exp(x, new MathContext(150)).subtract(BigDecimal.ONE);
  }

  private static BigDecimal tanh(BigDecimal x) {
    BigDecimal u = expm1(x.add(x));
    return u.divide(u.add(BigDecimal.valueOf(2)), REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -1000, -37.5, -1, -0.7, -0.1, -1e-3, -1e-20, 1e-30, 1e-5, 0.3, 0.5, 1, 2.5, 20, 700, 1e4
      })
  void agreesWithBigMath(double x) {
    check(Function.EXP, x, BallFunctionsTest::exp);
    check(Function.EXPM1, x, BallFunctionsTest::expm1);
    check(
        Function.SINH,
        x,
        t -> expm1(t).subtract(expm1(t.negate())).divide(BigDecimal.valueOf(2), REFERENCE));
    check(
        Function.COSH,
        x,
        t -> exp(t).add(exp(t.negate())).divide(BigDecimal.valueOf(2), REFERENCE));
    check(Function.TANH, x, BallFunctionsTest::tanh);
    check(
        Function.SIGMOID,
        x,
        t -> BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(t.negate())), REFERENCE));
    check(Function.ATAN, x, t -> BigDecimalMath.atan(t, REFERENCE));
    check(Function.SIN, x, t -> BigDecimalMath.sin(t, REFERENCE));
    check(Function.COS, x, t -> BigDecimalMath.cos(t, REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        1e-300,
        1e-20,
        0.1,
        0.7,
        0.75,
        0.9999,
        0.999999999999,
        1.0000000000000002,
        1.001,
        1.4,
        1.5,
        1.6,
        3,
        10,
        12345.678,
        1e200
      })
  void agreesWithBigMathForPositive(double x) {
    check(Function.LN, x, BallFunctionsTest::ln);
    check(Function.SQRT, x, t -> BigDecimalMath.sqrt(t, REFERENCE));
    check(Function.LOG1P, x, t -> BigDecimalMath.log(t.add(BigDecimal.ONE), new MathContext(450)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.999999, -0.6, -0.01, -1e-3, -1e-17})
  void log1pOfNegative(double x) {
    check(Function.LOG1P, x, t -> BigDecimalMath.log(t.add(BigDecimal.ONE), new MathContext(160)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-300, -20, -2, -1, -0.3, 1e-9, 0.2, 0.99, 1.01, 5, 50, 200})
  void softplusAndLnCosh(double x) {
    MathContext deep = new MathContext(400);
    check(
        Function.SOFTPLUS,
        x,
        t -> BigDecimalMath.log(BigDecimalMath.exp(t, deep).add(BigDecimal.ONE), deep));
    check(
        Function.LNCOSH,
        x,
        t ->
            BigDecimalMath.log(
                BigDecimalMath.exp(t, deep)
                    .add(BigDecimalMath.exp(t.negate(), deep))
                    .divide(BigDecimal.valueOf(2), deep),
                deep));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.9, -0.5, -1e-3, 0, 0.25, 0.7, 0.999999})
  void acosAgreesWithBigMath(double x) {
    check(Function.ACOS, x, t -> BigDecimalMath.acos(t, REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1.5, 2.5, 3, 10, 33.3, 60})
  void lgammaAgreesWithBigMath(double x) {
    check(
        Function.LGAMMA, x, t -> BigDecimalMath.log(BigDecimalMath.gamma(t, REFERENCE), REFERENCE));
  }

  @Test
  void lgammaIsExactAtItsZeros() {
    BallFunctions functions = new BallFunctions(new BallArithmetic(256, false));
    assertThat(functions.apply(Function.LGAMMA, Ball.ONE).isZero()).isTrue();
    assertThat(functions.apply(Function.LGAMMA, Ball.TWO).isZero()).isTrue();
    assertThat(functions.apply(Function.LGAMMA, Ball.of(3)).doubleValue()).isEqualTo(Math.log(2));
  }

  @Test
  void polygammaAtOne() {
    BallFunctions functions = new BallFunctions(new BallArithmetic(256, false));
    assertThat(functions.apply(Function.DIGAMMA, Ball.ONE).doubleValue())
        .isEqualTo(-0.5772156649015329);
    // pi^2 / 6, -2 zeta(3), pi^4 / 15
    BigDecimal pi = BigDecimalMath.pi(REFERENCE);
    BigDecimal trigamma = pi.multiply(pi).divide(BigDecimal.valueOf(6), REFERENCE);
    Ball value = functions.apply(Function.TRIGAMMA, Ball.ONE);
    assertThat(Decimals.of(value, 80).subtract(trigamma).abs()).isLessThan(new BigDecimal("1e-72"));
    assertThat(functions.gamma().polygamma(2, Ball.ONE).doubleValue())
        .isEqualTo(-2 * 1.2020569031595942);
    Ball third = functions.gamma().polygamma(3, Ball.ONE);
    assertThat(
            Decimals.of(third, 80)
                .subtract(pi.pow(4).divide(BigDecimal.valueOf(15), REFERENCE))
                .abs())
        .isLessThan(new BigDecimal("1e-70"));
  }

  @Test
  void hugeArguments() {
    BallFunctions functions = new BallFunctions(new BallArithmetic(256, false));
    assertThatThrownBy(() -> functions.apply(Function.EXP, Ball.of(1e15)))
        .isInstanceOf(DomainError.class);
    Ball vanishing = functions.apply(Function.EXP, Ball.of(-1e15));
    assertThat(vanishing.signum()).isZero();
    assertThat(vanishing.error).isLessThan(-1e11);
    assertThat(functions.apply(Function.TANH, Ball.of(-1e300)).doubleValue()).isEqualTo(-1);
    assertThat(functions.apply(Function.SOFTPLUS, Ball.of(1e20)).doubleValue()).isEqualTo(1e20);
    assertThat(functions.apply(Function.LNCOSH, Ball.of(-1e20)).doubleValue()).isEqualTo(1e20);
    assertThat(functions.apply(Function.SIGMOID, Ball.of(1e300)).doubleValue()).isEqualTo(1);
    assertThat(functions.apply(Function.LGAMMA, Ball.of(1e20)).doubleValue())
        .isEqualTo(4.505170185988091e21);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, -2.5, 17})
  void theErrorOfTheArgumentIsCarriedOver(double x) {
    BallFunctions functions = new BallFunctions(new BallArithmetic(256, true));
    for (Function function : Function.values()) {
      switch (function) {
        case ABS, SIGN, XLOGX, XLOGY, MAX, MIN, ERROR -> {
          continue;
        }
        case LN, SQRT, LGAMMA, DIGAMMA, TRIGAMMA, LOG1P -> {
          if (x < 0) {
            continue;
          }
        }
        case ACOS -> {
          if (Math.abs(x) > 1) {
            continue;
          }
        }
        default -> {}
      }
      double radius = Math.scalb(1.0, -8);
      Ball wide = functions.apply(function, Ball.of(x).withError(-8));
      for (double shift : new double[] {-radius, -radius / 2, radius / 3, radius}) {
        Ball moved = functions.apply(function, Ball.of(x + shift));
        double difference = Math.abs(moved.doubleValue() - wide.doubleValue());
        assertThat(difference)
            .as("%s(%s + %s) within 2^%s", function, x, shift, wide.error)
            .isLessThanOrEqualTo(Math.pow(2, wide.error));
      }
    }
  }
}
