package org.lossary.formula;

/** What can go wrong with a formula: its text, its bindings, or its value at a point. */
public abstract sealed class FormulaException extends RuntimeException
    permits FormulaSyntaxException, FormulaBindingException, FormulaEvaluationException {
  private static final long serialVersionUID = 1L;

  private final String fragment;

  FormulaException(String message, String fragment) {
    super(message);
    this.fragment = fragment;
  }

  /** The piece of text that is to blame: a token, a variable's name or a subexpression. */
  public String fragment() {
    return fragment;
  }
}
