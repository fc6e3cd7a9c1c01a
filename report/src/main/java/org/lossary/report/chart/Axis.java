package org.lossary.report.chart;

/**
 * One axis of a chart: what it measures, in which unit, and its range. An end that is NaN follows
 * from the data.
 *
 * @param label what is measured, such as {@code residual}
 * @param unit its unit, empty if it has none
 * @param logarithmic whether equal ratios, rather than equal differences, are equally far apart;
 *     shows positive values only
 * @param min lower end in data units, or NaN
 * @param max upper end in data units, or NaN
 */
public record Axis(String label, String unit, boolean logarithmic, double min, double max) {
  /** Checks that the range is not empty, and positive on a logarithmic axis. */
  public Axis {
    if (min >= max) {
      throw new IllegalArgumentException(
          "axis " + label + ": min must be below max, got " + min + " and " + max);
    }
    if (logarithmic && (min <= 0 || max <= 0)) {
      throw new IllegalArgumentException(
          "axis " + label + ": a logarithmic axis needs a positive range");
    }
  }

  /** A linear axis whose range follows from the data. */
  public static Axis of(String label) {
    return new Axis(label, "", false, Double.NaN, Double.NaN);
  }

  /** The same axis in this unit. */
  public Axis unit(String newUnit) {
    return new Axis(label, newUnit, logarithmic, min, max);
  }

  /** The same axis, logarithmic. */
  public Axis log() {
    return new Axis(label, unit, true, min, max);
  }

  /** The same axis over this range. */
  public Axis range(double newMin, double newMax) {
    return new Axis(label, unit, logarithmic, newMin, newMax);
  }

  /** The same axis beginning here. */
  public Axis from(double newMin) {
    return new Axis(label, unit, logarithmic, newMin, max);
  }

  /** The same axis ending here. */
  public Axis to(double newMax) {
    return new Axis(label, unit, logarithmic, min, newMax);
  }

  /** The label with its unit, {@code residual (kWh)}. */
  String text() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }
}
