package org.lossary.report.chart;

/**
 * Maps data to pixels along one axis.
 *
 * @param low data value at {@code from}
 * @param high data value at {@code to}
 * @param from pixel of the lower end
 * @param to pixel of the upper end
 */
record Scale(boolean logarithmic, double low, double high, double from, double to) {
  /**
   * A scale whose range covers the axis's own ends, or the data's where it has none, widened to
   * whole ticks.
   */
  static Scale over(Axis axis, double dataLow, double dataHigh, double from, double to, int ticks) {
    double[] range =
        axis.logarithmic()
            ? logRange(axis, dataLow, dataHigh)
            : linearRange(axis, dataLow, dataHigh, ticks);
    return new Scale(axis.logarithmic(), range[0], range[1], from, to);
  }

  private static double[] linearRange(Axis axis, double dataLow, double dataHigh, int ticks) {
    double low = Double.isNaN(axis.min()) ? dataLow : axis.min();
    double high = Double.isNaN(axis.max()) ? dataHigh : axis.max();
    if (!(Double.isFinite(low) && Double.isFinite(high))) {
      return new double[] {0, 1};
    }
    if (low >= high) {
      double room = Math.max(Math.abs(low), Math.abs(high)) * 0.1;
      double half = room == 0 ? 1 : room;
      return new double[] {Math.min(low, high) - half, Math.max(low, high) + half};
    }
    double step = Ticks.step(high - low, ticks);
    double rounded = Double.isNaN(axis.min()) ? Math.floor(low / step + 1e-9) * step : low;
    double roundedHigh = Double.isNaN(axis.max()) ? Math.ceil(high / step - 1e-9) * step : high;
    return new double[] {rounded, roundedHigh};
  }

  private static double[] logRange(Axis axis, double dataLow, double dataHigh) {
    double low = Double.isNaN(axis.min()) ? dataLow : axis.min();
    double high = Double.isNaN(axis.max()) ? dataHigh : axis.max();
    if (!(low > 0 && high > 0 && Double.isFinite(high))) {
      return new double[] {0.1, 1};
    }
    boolean flat = high / low < 1.2;
    return new double[] {flat ? low / 2 : low, flat ? high * 2 : high};
  }

  /** The pixel of a data value; NaN for a value that a logarithmic scale cannot show. */
  double at(double value) {
    if (logarithmic) {
      return value > 0
          ? from + (to - from) * Math.log(value / low) / Math.log(high / low)
          : Double.NaN;
    }
    return from + (to - from) * (value - low) / (high - low);
  }

  /** The pixel of a data value, moved to the nearer end if it lies outside. */
  double clamped(double value) {
    double raw = at(value);
    double pixel = Double.isNaN(raw) ? from : raw;
    return Math.min(Math.max(pixel, Math.min(from, to)), Math.max(from, to));
  }

  boolean contains(double value) {
    return value >= low && value <= high;
  }

  Ticks ticks(int wanted) {
    return logarithmic ? Ticks.logarithmic(low, high) : Ticks.linear(low, high, wanted);
  }
}
