package org.lossary.report.html;

import org.lossary.report.internal.Xml;
import org.lossary.report.math.MathMl;

/**
 * A piece of HTML that is safe to put into a page. Made from text, which is escaped, or, for the
 * results of other generators (MathML, SVG), taken as it is.
 */
public final class Html {
  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Plain text. */
  public static Html text(String text) {
    return new Html(Xml.escape(text));
  }

  /**
   * Text in which {@code `code`} and {@code **strong words**} are marked; everything else is plain
   * text.
   */
  public static Html marked(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      String mark = text.startsWith("**", i) ? "**" : text.charAt(i) == '`' ? "`" : "";
      int end = mark.isEmpty() ? -1 : end(text, i + mark.length(), mark);
      if (end > 0) {
        String tag = mark.equals("`") ? "code" : "strong";
        out.append(element(tag, text.substring(i + mark.length(), end)));
        i = end + mark.length();
      } else {
        int step = Math.max(1, mark.length());
        out.append(Xml.escape(text.substring(i, i + step)));
        i += step;
      }
    }
    return new Html(out.toString());
  }

  /**
   * Where the marked piece that begins at start ends, or -1; it neither begins nor ends with a
   * space.
   */
  private static int end(String text, int start, String mark) {
    int end = text.indexOf(mark, start);
    boolean piece = end > start && text.charAt(start) != ' ' && text.charAt(end - 1) != ' ';
    return piece ? end : -1;
  }

  /** Text in the type of program code. */
  public static Html code(String text) {
    return new Html(element("code", text));
  }

  /** A formula in LaTeX within a line of text. */
  public static Html formula(String latex) {
    return new Html(MathMl.inline(latex));
  }

  /** Text that stands out. */
  public static Html strong(String text) {
    return new Html(element("strong", text));
  }

  /** Markup taken as it is: it must be well-formed XML and must not come from data. */
  public static Html trusted(String markup) {
    return new Html(markup);
  }

  /** Pieces one after the other. */
  public static Html join(Html... pieces) {
    StringBuilder out = new StringBuilder();
    for (Html piece : pieces) {
      out.append(piece.markup);
    }
    return new Html(out.toString());
  }

  /** The markup. */
  public String markup() {
    return markup;
  }

  private static String element(String tag, String text) {
    return "<" + tag + ">" + Xml.escape(text) + "</" + tag + ">";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Html html && html.markup.equals(markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  @Override
  public String toString() {
    return markup;
  }
}
