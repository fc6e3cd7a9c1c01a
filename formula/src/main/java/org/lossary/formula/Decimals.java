package org.lossary.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** From binary to decimal digits. */
final class Decimals {
  /** Powers of five up to here are written out. */
  private static final int EXPONENT_LIMIT = 20_000;

  private Decimals() {}

  static BigDecimal of(Ball ball, int digits) {
    MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
    if (ball.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (Math.abs(ball.exponent) <= EXPONENT_LIMIT) {
      return exact(ball.mantissa, (int) ball.exponent).round(context);
    }
    // 2^e = q 10^d with 1 <= q < 10 or so
    long d = (long) Math.floor(ball.top() * Math.log10(2));
    if (d < -Integer.MAX_VALUE / 2) {
      return BigDecimal.ZERO;
    }
    if (d > Integer.MAX_VALUE / 2) {
      throw new FormulaEvaluationException(
          FormulaEvaluationException.Reason.OVERFLOW, "magnitude of 10^" + d, "");
    }
    BallArithmetic arithmetic = new BallArithmetic(4 * digits + 128, true);
    Ball q = arithmetic.multiply(ball, arithmetic.power(Ball.of(10), -d));
    return exact(q.mantissa, (int) q.exponent).round(context).scaleByPowerOfTen((int) d);
  }

  private static BigDecimal exact(BigInteger mantissa, int exponent) {
    return exponent >= 0
        ? new BigDecimal(mantissa.shiftLeft(exponent))
        : new BigDecimal(mantissa.multiply(BigInteger.valueOf(5).pow(-exponent)), -exponent);
  }
}
