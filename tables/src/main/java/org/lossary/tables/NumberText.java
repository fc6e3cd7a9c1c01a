package org.lossary.tables;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers written as text. A decimal number, with an exponent if need be, or inf / infinity / nan
 * in any case with an optional sign; blanks around it do not count. Java's own parser would also
 * take "1d" and "0x1p3", which are text in a table.
 */
final class NumberText {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern WORD = Pattern.compile("[+-]?(?:inf|infinity|nan)");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+");

  private NumberText() {}

  /** What to do about text where a number is needed. */
  static String remedy(String text) {
    return DECIMAL_COMMA.matcher(text.strip()).matches()
        ? "write 1.5 for 1,5: with a decimal point, and no commas between thousands"
        : "correct it, leave it empty, or use another column";
  }

  /** Whether the text is a number, a finite one or not. */
  static boolean isNumber(String text) {
    String t = text.strip();
    return DECIMAL.matcher(t).matches() || WORD.matcher(t.toLowerCase(Locale.ROOT)).matches();
  }

  /** The value of a text for which {@link #isNumber} holds. */
  static double parse(String text) {
    String t = text.strip();
    if (DECIMAL.matcher(t).matches()) {
      return Double.parseDouble(t);
    }
    String word = t.toLowerCase(Locale.ROOT);
    if (word.endsWith("nan")) {
      return Double.NaN;
    }
    return word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /** A value as a label: whole numbers without a point, others as Java writes them. */
  static String format(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }
}
