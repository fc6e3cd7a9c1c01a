package org.lossary.report.internal;

/** Text in XML and in HTML that is written as XML. */
public final class Xml {
  private Xml() {}

  /** Text for use in content and in attributes; characters that XML cannot hold become U+FFFD. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
      }
    }
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean basic = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF);
    return basic || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
