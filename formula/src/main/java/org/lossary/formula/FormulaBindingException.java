package org.lossary.formula;

/** A variable is missing, has the wrong shape, or an index leaves its vector. */
public final class FormulaBindingException extends FormulaException {
  private static final long serialVersionUID = 1L;

  FormulaBindingException(String variable, String rule) {
    super(variable + ": " + rule, variable);
  }
}
