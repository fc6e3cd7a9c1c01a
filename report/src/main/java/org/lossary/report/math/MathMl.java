package org.lossary.report.math;

import org.lossary.report.internal.Xml;

/**
 * Turns the LaTeX in which losses are defined into MathML. It knows what such formulas need:
 * scripts, fractions, roots, stretching brackets, sums with limits, accents, functions, cases,
 * aligned lines, Greek and the usual signs. Anything else is an error rather than a guess.
 */
public final class MathMl {
  private MathMl() {}

  /**
   * A formula on a line of its own.
   *
   * @throws IllegalArgumentException if the LaTeX holds a command that is not known, or does not
   *     close what it opens
   */
  public static String display(String latex) {
    return math(latex, " display=\"block\"");
  }

  /**
   * A formula within a line of text.
   *
   * @throws IllegalArgumentException as {@link #display}
   */
  public static String inline(String latex) {
    return math(latex, "");
  }

  private static String math(String latex, String attributes) {
    String body = new TexReader(latex).read();
    String text = Xml.escape(latex);
    return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\""
        + attributes
        + " alttext=\""
        + text
        + "\">"
        + body
        + "</math>";
  }
}
