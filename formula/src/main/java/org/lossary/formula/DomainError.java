package org.lossary.formula;

/**
 * Raised by an {@link Algebra}, which does not know the text of what it computes; the evaluator
 * turns it into a {@link FormulaEvaluationException} that does.
 */
final class DomainError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final FormulaEvaluationException.Reason reason;

  DomainError(FormulaEvaluationException.Reason reason, String rule) {
    super(rule, null, false, false);
    this.reason = reason;
  }

  static DomainError domain(String rule) {
    return new DomainError(FormulaEvaluationException.Reason.DOMAIN, rule);
  }

  static DomainError overflow(String rule) {
    return new DomainError(FormulaEvaluationException.Reason.OVERFLOW, rule);
  }
}
