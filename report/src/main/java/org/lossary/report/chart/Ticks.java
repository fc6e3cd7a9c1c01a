package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Places for the marks of an axis, at multiples of 1, 2 or 5 times a power of ten (linear) or at
 * powers of ten (logarithmic), with their labels. All labels of one axis have the same number of
 * decimals.
 */
record Ticks(List<Double> values, List<String> labels) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Marks within [low, high], about {@code wanted} of them. */
  static Ticks linear(double low, double high, int wanted) {
    double step = step(high - low, wanted);
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    double largest = Math.max(Math.abs(low), Math.abs(high));
    for (long k = first; k <= last; k++) {
      double value = multiple(k, step);
      values.add(value);
      labels.add(label(value, step, largest));
    }
    return new Ticks(values, labels);
  }

  /** The distance between marks: 1, 2 or 5 times a power of ten. */
  static double step(double span, int wanted) {
    double raw = span / Math.max(1, wanted);
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    return power * (lead <= 1.5 ? 1 : lead <= 3.5 ? 2 : lead <= 7.5 ? 5 : 10);
  }

  /** Marks at powers of ten, and at 2 and 5 times these if the range is short. */
  static Ticks logarithmic(double low, double high) {
    double decades = Math.log10(high / low);
    int every = Math.max(1, (int) Math.ceil(decades / 7));
    double[] leads =
        decades > 2.5
            ? new double[] {1}
            : decades > 0.7
                ? new double[] {1, 2, 5}
                : new double[] {1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9};
    List<Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    boolean plain = low >= 0.9e-3 && high <= 1.1e5;
    int first = (int) Math.floor(Math.log10(low) - 1e-9);
    int last = (int) Math.ceil(Math.log10(high) + 1e-9);
    for (int exponent = first; exponent <= last; exponent++) {
      if (Math.floorMod(exponent, every) != 0) {
        continue;
      }
      for (double lead : leads) {
        double value = lead * Math.pow(10, exponent);
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
          values.add(value);
          labels.add(plain ? plain(lead, exponent) : power(lead, exponent));
        }
      }
    }
    return new Ticks(values, labels);
  }

  private static double multiple(long k, double step) {
    // Division by a whole number keeps 3 * 0.1 at 0.3.
    return step < 1 ? k / (double) Math.round(1 / step) : k * step;
  }

  private static String label(double value, double step, double largest) {
    if (value == 0) {
      return "0";
    }
    if (largest >= 1e6 || largest < 1e-3) {
      int exponent = (int) Math.floor(Math.log10(largest) + 1e-9);
      int decimals = Math.max(0, exponent - (int) Math.floor(Math.log10(step) + 1e-9));
      return Numbers.typographic(Numbers.fixed(value / Math.pow(10, exponent), decimals))
          + "×10"
          + superscript(exponent);
    }
    int decimals = Math.max(0, -(int) Math.floor(Math.log10(step) + 1e-9));
    return Numbers.typographic(Numbers.fixed(value, decimals));
  }

  private static String plain(double lead, int exponent) {
    int decimals = Math.max(0, -exponent) + (lead == 1.5 && exponent <= 0 ? 1 : 0);
    return Numbers.fixed(lead * Math.pow(10, exponent), decimals);
  }

  private static String power(double lead, int exponent) {
    if (exponent == 0) {
      return Svg.number(lead);
    }
    String base = "10" + superscript(exponent);
    return lead == 1 ? base : Svg.number(lead) + "×" + base;
  }

  static String superscript(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
