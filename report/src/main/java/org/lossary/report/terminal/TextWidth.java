package org.lossary.report.terminal;

/**
 * How many columns a text takes in a terminal: East Asian wide characters two, combining marks and
 * controls none.
 */
public final class TextWidth {
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private TextWidth() {}

  /** The columns that the text takes. Escape sequences that set colours take none. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == 0x1B) {
        i = afterEscape(text, i);
      } else {
        width += of(c);
        i += Character.charCount(c);
      }
    }
    return width;
  }

  private static int afterEscape(String text, int start) {
    int i = start + 1;
    if (i < text.length() && text.charAt(i) == '[') {
      i++;
      while (i < text.length() && !Character.isLetter(text.charAt(i))) {
        i++;
      }
      return Math.min(i + 1, text.length());
    }
    return i;
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text with spaces added at the right until it takes this many columns. */
  public static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces added at the left until it takes this many columns. */
  public static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /** The text, its end replaced by the mark if it takes more than this many columns. */
  static String cut(String text, int columns, String mark) {
    if (of(text) <= columns) {
      return text;
    }
    int room = columns - of(mark);
    StringBuilder kept = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (width + of(c) > room) {
        break;
      }
      kept.appendCodePoint(c);
      width += of(c);
      i += Character.charCount(c);
    }
    return kept.toString().stripTrailing() + mark;
  }

  /** Two blocks of lines next to each other. */
  public static String beside(String left, String right, int gap) {
    String[] l = left.split("\n", -1);
    String[] r = right.split("\n", -1);
    int width = 0;
    for (String line : l) {
      width = Math.max(width, of(line));
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.max(l.length, r.length); i++) {
      String rest = i < r.length ? r[i] : "";
      String first = i < l.length ? l[i] : "";
      out.append((rest.isEmpty() ? first : padRight(first, width + gap) + rest).stripTrailing());
      out.append(i + 1 < Math.max(l.length, r.length) ? "\n" : "");
    }
    return out.toString();
  }
}
