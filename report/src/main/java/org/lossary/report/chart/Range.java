package org.lossary.report.chart;

/** The smallest interval that holds all finite values seen; positive ones only if asked. */
final class Range {
  private final boolean positive;
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  Range(Axis axis) {
    positive = axis.logarithmic();
  }

  Range add(double... values) {
    for (double value : values) {
      if (Double.isFinite(value) && (!positive || value > 0)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return this;
  }

  double low() {
    return low;
  }

  double high() {
    return high;
  }
}
