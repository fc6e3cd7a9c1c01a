package org.lossary.report.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Numbers as text, the same in every locale: a point for decimals, a comma for thousands, a plain
 * hyphen for minus. All methods accept NaN and the infinities, which become {@code NaN}, {@code ∞}
 * and {@code -∞}.
 */
public final class Numbers {
  private static final double PLAIN_FROM = 1e-4;
  private static final double PLAIN_BELOW = 1e7;
  private static final double GROUPED_FROM = 1e4;

  private Numbers() {}

  /**
   * The value with {@code digits} significant digits, trailing zeros kept, so that equal digits
   * mean equal precision. Whole digits are never replaced by zeros: 123456 with 3 digits is {@code
   * 123,456}. Outside [1e-4, 1e7) in scientific form, {@code 1.23e-7}.
   */
  public static String significant(double value, int digits) {
    if (digits < 1 || digits > 17) {
      throw new IllegalArgumentException("digits must be in [1, 17], got " + digits);
    }
    if (!Double.isFinite(value)) {
      return special(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    double magnitude = Math.abs(rounded.doubleValue());
    if (magnitude < PLAIN_FROM || magnitude >= PLAIN_BELOW) {
      return scientific(rounded, digits);
    }
    int decimals = Math.max(0, digits - (rounded.precision() - rounded.scale()));
    return fixed(value, decimals);
  }

  /**
   * The value with at most so many significant digits, without trailing zeros: 0.5 rather than
   * 0.500.
   */
  public static String compact(double value, int digits) {
    String text = significant(value, digits);
    int exponent = text.indexOf('e');
    String mantissa = exponent < 0 ? text : text.substring(0, exponent);
    if (mantissa.indexOf('.') >= 0) {
      mantissa = mantissa.replaceAll("\\.?0+$", "");
    }
    return exponent < 0 ? mantissa : mantissa + text.substring(exponent);
  }

  /** The value with a fixed number of decimals, thousands grouped from 10,000 on. */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    String plain = rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    return Math.abs(value) >= GROUPED_FROM ? group(plain) : plain;
  }

  /**
   * An estimate with its uncertainty, {@code 0.123 ± 0.004}: the uncertainty has one significant
   * digit, two if the first is a 1, and the estimate as many decimals as the uncertainty.
   */
  public static String plusMinus(double estimate, double uncertainty) {
    double half = Math.abs(uncertainty);
    if (!Double.isFinite(estimate) || !Double.isFinite(half)) {
      return significant(estimate, 4) + " ± " + special(half);
    }
    if (half == 0) {
      return significant(estimate, 4) + " ± 0";
    }
    BigDecimal one = new BigDecimal(half).round(new MathContext(1, RoundingMode.HALF_EVEN));
    int kept = one.unscaledValue().intValueExact() == 1 ? 2 : 1;
    BigDecimal rounded = new BigDecimal(half).round(new MathContext(kept, RoundingMode.HALF_EVEN));
    double largest = Math.max(Math.abs(estimate), half);
    if (largest >= PLAIN_BELOW || largest < PLAIN_FROM) {
      int exponent = (int) Math.floor(Math.log10(largest));
      int decimals = Math.max(0, rounded.scale() + exponent);
      BigDecimal mantissa =
          new BigDecimal(estimate)
              .movePointLeft(exponent)
              .setScale(decimals, RoundingMode.HALF_EVEN);
      BigDecimal share = rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN);
      return "(" + mantissa.toPlainString() + " ± " + share.toPlainString() + ")e" + exponent;
    }
    int decimals = Math.max(0, rounded.scale());
    return fixed(estimate, decimals) + " ± " + fixed(half, decimals);
  }

  /** An estimate with its uncertainty, both with this many decimals, for columns of them. */
  public static String plusMinus(double estimate, double uncertainty, int decimals) {
    return fixed(estimate, decimals) + " ± " + fixed(Math.abs(uncertainty), decimals);
  }

  /**
   * How many decimals show two digits of the median of these uncertainties (or widths of
   * intervals), so that a column of estimates can be compared at a glance; 3 if none is positive.
   */
  public static int decimals(double... uncertainties) {
    double[] sorted =
        Arrays.stream(uncertainties).filter(u -> u > 0 && Double.isFinite(u)).sorted().toArray();
    if (sorted.length == 0) {
      return 3;
    }
    int lead = (int) Math.floor(Math.log10(sorted[sorted.length / 2]));
    return Math.min(15, Math.max(0, 1 - lead));
  }

  /**
   * An interval, {@code [0.12, 0.15]}, both ends with the digits that tell them apart to about two
   * digits of their distance.
   */
  public static String interval(double low, double high) {
    double width = high - low;
    if (!Double.isFinite(width) || width <= 0) {
      return "[" + significant(low, 4) + ", " + significant(high, 4) + "]";
    }
    double largest = Math.max(Math.abs(low), Math.abs(high));
    int lead = (int) Math.floor(Math.log10(width));
    if (largest >= PLAIN_BELOW || largest < PLAIN_FROM) {
      int digits = Math.min(17, Math.max(2, 2 + (int) Math.floor(Math.log10(largest)) - lead));
      return "[" + significant(low, digits) + ", " + significant(high, digits) + "]";
    }
    int decimals = Math.max(0, 1 - lead);
    return "[" + fixed(low, decimals) + ", " + fixed(high, decimals) + "]";
  }

  /** A share as a percentage, {@code 12.3%}. */
  public static String percent(double share, int decimals) {
    return fixed(share * 100, decimals) + (Double.isFinite(share) ? "%" : "");
  }

  /** A count with its thousands grouped, {@code 12,345}. */
  public static String count(long count) {
    return group(Long.toString(count));
  }

  /**
   * A time span in the unit people would say it in: {@code 850 ns}, {@code 12.3 ms}, {@code 4.2 s},
   * {@code 3 min 05 s}.
   */
  public static String duration(Duration span) {
    return span.isNegative() ? "-" + positive(span.negated()) : positive(span);
  }

  /** A number of bytes in powers of 1,024: {@code 512 B}, {@code 1.5 KiB}, {@code 2.0 GiB}. */
  public static String bytes(long bytes) {
    String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
    double scaled = bytes;
    int unit = 0;
    while (Math.abs(scaled) >= 1024 && unit < units.length - 1) {
      scaled /= 1024;
      unit++;
    }
    return (unit == 0 ? Long.toString(bytes) : fixed(scaled, 1)) + " " + units[unit];
  }

  /**
   * The same text with a true minus sign (U+2212) before digits, for print and screens rather than
   * for programs.
   */
  public static String typographic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean starts = i == 0 || " ([".indexOf(text.charAt(i - 1)) >= 0;
      boolean number =
          i + 1 < text.length()
              && (Character.isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '∞');
      out.append(c == '-' && starts && number ? '−' : c);
    }
    return out.toString();
  }

  private static String positive(Duration span) {
    if (span.compareTo(Duration.ofNanos(999_500)) < 0) {
      long nanos = span.toNanos();
      return nanos < 1000 ? nanos + " ns" : significant(nanos / 1e3, 3) + " µs";
    }
    double seconds = span.getSeconds() + span.getNano() / 1e9;
    if (seconds < 0.9995) {
      return significant(Math.max(1, seconds * 1e3), 3) + " ms";
    }
    if (seconds < 59.95) {
      return fixed(seconds, 1) + " s";
    }
    long whole = Math.round(seconds);
    if (whole < 3600) {
      return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
    }
    long minutes = Math.round(seconds / 60);
    return String.format(Locale.ROOT, "%s h %02d min", count(minutes / 60), minutes % 60);
  }

  private static String scientific(BigDecimal rounded, int digits) {
    int exponent = rounded.precision() - rounded.scale() - 1;
    BigDecimal mantissa =
        rounded.movePointLeft(exponent).setScale(digits - 1, RoundingMode.HALF_EVEN);
    return mantissa.toPlainString() + "e" + exponent;
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
  }

  private static String group(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = end - 3; i > first; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
