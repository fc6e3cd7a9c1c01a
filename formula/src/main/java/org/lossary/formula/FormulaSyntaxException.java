package org.lossary.formula;

/** The text is not a formula. */
public final class FormulaSyntaxException extends FormulaException {
  private static final long serialVersionUID = 1L;

  private final int position;

  FormulaSyntaxException(String rule, int position, String fragment, String text) {
    super(
        rule
            + ", at position "
            + position
            + (fragment.isEmpty() ? " (end)" : " ('" + fragment + "')")
            + " in: "
            + text,
        fragment);
    this.position = position;
  }

  /** Offset of the offending text, counted from 0 in characters. */
  public int position() {
    return position;
  }
}
