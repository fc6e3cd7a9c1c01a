package org.lossary.formula;

import java.math.BigDecimal;

/**
 * A value and its first two derivatives, certified to the digits asked for. A derivative may be
 * undefined (the second derivative of {@code x^1.5} at 0): then its accessor throws, and the double
 * form is NaN.
 */
public final class BigResult {
  private final Jet jet;
  private final int digits;
  private final Expr.Program program;

  BigResult(Jet jet, int digits, Expr.Program program) {
    this.jet = jet;
    this.digits = digits;
    this.program = program;
  }

  public BigDecimal value() {
    return decimal(jet.value(), "value");
  }

  public BigDecimal first() {
    return decimal(jet.first(), "first derivative");
  }

  public BigDecimal second() {
    return decimal(jet.second(), "second derivative");
  }

  public boolean isFirstDefined() {
    return !jet.first().isUndefined();
  }

  public boolean isSecondDefined() {
    return !jet.second().isUndefined();
  }

  /** Correctly rounded but for ties nearer than the certified digits. */
  public double valueAsDouble() {
    return jet.value().doubleValue();
  }

  public double firstAsDouble() {
    return isFirstDefined() ? jet.first().doubleValue() : Double.NaN;
  }

  public double secondAsDouble() {
    return isSecondDefined() ? jet.second().doubleValue() : Double.NaN;
  }

  private BigDecimal decimal(Ball ball, String what) {
    if (ball.isUndefined()) {
      throw new FormulaEvaluationException(
          FormulaEvaluationException.Reason.DERIVATIVE,
          what + " is undefined",
          TextPrinter.print(program));
    }
    return Decimals.of(ball, digits);
  }

  @Override
  public String toString() {
    return "value "
        + valueAsDouble()
        + ", first "
        + firstAsDouble()
        + ", second "
        + secondAsDouble();
  }
}
