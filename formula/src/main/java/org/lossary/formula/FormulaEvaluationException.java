package org.lossary.formula;

/** The formula has no value at the given point, or none that can be represented. */
public final class FormulaEvaluationException extends FormulaException {
  private static final long serialVersionUID = 1L;

  /** Why there is no value. */
  public enum Reason {
    /** Outside the domain of a function: {@code ln(-1)}, {@code 1/0}, {@code lgamma(-2)}. */
    DOMAIN,
    /** The magnitude cannot be represented, as in {@code exp(1e30)}. */
    OVERFLOW,
    /** The digits asked for were not reached at the highest working precision. */
    PRECISION,
    /** A derivative was asked for where it is infinite or does not exist. */
    DERIVATIVE
  }

  private final Reason reason;

  FormulaEvaluationException(Reason reason, String rule, String expression) {
    super(rule + (expression.isEmpty() ? "" : " in " + expression), expression);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
