package org.lossary.report.table;

import java.time.Duration;
import org.lossary.report.number.Numbers;

/**
 * A value of a table.
 *
 * @param text what is shown
 * @param value what is compared and sorted by; NaN for text and for missing values
 */
public record Cell(String text, double value) {
  /** A text. */
  public static Cell of(String text) {
    return new Cell(text, Double.NaN);
  }

  /** A text that stands for a number. */
  public static Cell of(String text, double value) {
    return new Cell(text, value);
  }

  /** A number with this many significant digits; NaN is shown as missing. */
  public static Cell number(double value, int digits) {
    return Double.isNaN(value) ? missing() : new Cell(Numbers.significant(value, digits), value);
  }

  /** A count. */
  public static Cell count(long value) {
    return new Cell(Numbers.count(value), value);
  }

  /** An estimate with its uncertainty. */
  public static Cell plusMinus(double estimate, double uncertainty) {
    return Double.isNaN(estimate)
        ? missing()
        : new Cell(Numbers.plusMinus(estimate, uncertainty), estimate);
  }

  /**
   * An estimate with its uncertainty, both with this many decimals, as all of a column should have.
   */
  public static Cell plusMinus(double estimate, double uncertainty, int decimals) {
    return Double.isNaN(estimate)
        ? missing()
        : new Cell(Numbers.plusMinus(estimate, uncertainty, decimals), estimate);
  }

  /** A share as a percentage. */
  public static Cell percent(double share, int decimals) {
    return Double.isNaN(share) ? missing() : new Cell(Numbers.percent(share, decimals), share);
  }

  /** A time span. */
  public static Cell duration(Duration span) {
    return new Cell(Numbers.duration(span), span.toNanos());
  }

  /** A value that is not there. */
  public static Cell missing() {
    return new Cell("–", Double.NaN);
  }
}
