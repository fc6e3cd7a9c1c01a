package org.lossary.report.chart;

/**
 * Estimates how wide a text is in a sans-serif font, in pixels. The reader's font is unknown, so
 * widths are those of a wide one (DejaVu Sans): labels never run into each other, at the price of a
 * little air in narrower fonts.
 */
final class TextSize {
  private static final String NARROW = "iIjlt.,:;'|![]()fr -/\\";
  private static final String WIDE = "mwMW@%—…±";

  private TextSize() {}

  static double width(String text, double size) {
    return text.codePoints().mapToDouble(TextSize::em).sum() * size;
  }

  private static double em(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.38;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.92;
    }
    if (Character.isUpperCase(c)) {
      return 0.70;
    }
    return c > 0x2E80 ? 1.0 : 0.62;
  }
}
