package org.lossary.report.chart;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * A named line through points in data units. A NaN in y breaks the line. Kinks are places on the
 * line where its slope jumps; they are marked.
 */
public final class Series {
  private static final int SAMPLES = 400;

  private final String name;
  private final double[] x;
  private final double[] y;
  private final double[] kinks;

  private Series(String name, double[] x, double[] y, double[] kinks) {
    this.name = name;
    this.x = x;
    this.y = y;
    this.kinks = kinks;
  }

  /** A line through the points, in the order given. */
  public static Series of(String name, double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "series " + name + ": x has " + x.length + " values, y has " + y.length);
    }
    return new Series(name, x.clone(), y.clone(), new double[0]);
  }

  /**
   * The graph of a function over [low, high]. Where its slope jumps, a kink is marked; where the
   * function itself jumps, the line breaks instead of climbing. Both are found by themselves;
   * places given in addition are looked at more closely.
   */
  public static Series sampled(
      String name, DoubleUnaryOperator function, double low, double high, double... kinks) {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "series " + name + ": low must be below high, got " + low + " and " + high);
    }
    double near = (high - low) * 1e-7;
    double[] inside = places(kinks, Kinks.find(function, low, high), low + near, high - near);
    double[] grid = new double[SAMPLES + 1 + 3 * inside.length];
    int n = 0;
    for (int i = 0; i <= SAMPLES; i++) {
      grid[n++] = low + (high - low) * i / SAMPLES;
    }
    for (double kink : inside) {
      grid[n++] = kink - near;
      grid[n++] = kink;
      grid[n++] = kink + near;
    }
    Arrays.sort(grid);
    double[] y = Arrays.stream(grid).map(function).toArray();
    double scale = span(y);
    double steep = scale / (high - low);
    double[] bends =
        Arrays.stream(inside)
            .filter(k -> !breakAt(grid, y, k, scale))
            .filter(k -> Kinks.isKink(function, k, near, steep))
            .toArray();
    return new Series(name, grid, y, bends);
  }

  /** The places given, and those found that are not among them, within the range. */
  private static double[] places(double[] given, double[] found, double low, double high) {
    double same = (high - low) * 1e-5;
    DoubleStream others =
        Arrays.stream(found)
            .filter(f -> Arrays.stream(given).noneMatch(g -> Math.abs(f - g) < same));
    return DoubleStream.concat(Arrays.stream(given), others)
        .filter(k -> k > low && k < high)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The same line with these places marked. */
  public Series markedAt(double... places) {
    return new Series(name, x, y, places.clone());
  }

  /** Replaces the value at the kink by NaN if the function jumps there. */
  private static boolean breakAt(double[] grid, double[] y, double kink, double scale) {
    int at = Arrays.binarySearch(grid, kink);
    if (at <= 0 || at >= grid.length - 1) {
      return false;
    }
    int before = at;
    while (before > 0 && grid[before] == kink) {
      before--;
    }
    int after = at;
    while (after < grid.length - 1 && grid[after] == kink) {
      after++;
    }
    boolean jumps = Math.abs(y[after] - y[before]) > 1e-3 * scale;
    if (jumps) {
      Arrays.fill(y, before + 1, after, Double.NaN);
    }
    return jumps;
  }

  private static double span(double[] y) {
    double low = Arrays.stream(y).filter(Double::isFinite).min().orElse(0);
    double high = Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
    return high - low;
  }

  /** The name that labels the line. */
  public String name() {
    return name;
  }

  int size() {
    return x.length;
  }

  double x(int i) {
    return x[i];
  }

  double y(int i) {
    return y[i];
  }

  /** The horizontal places of the points. */
  public DoubleStream xValues() {
    return Arrays.stream(x);
  }

  /** The values at the points. */
  public DoubleStream yValues() {
    return Arrays.stream(y);
  }

  double[] xs() {
    return x.clone();
  }

  double[] ys() {
    return y.clone();
  }

  double[] kinks() {
    return kinks.clone();
  }

  /** The value of the line at a place, by linear interpolation between its points; NaN outside. */
  double valueAt(double place) {
    for (int i = 1; i < x.length; i++) {
      if (place >= x[i - 1] && place <= x[i]) {
        double share = x[i] == x[i - 1] ? 0 : (place - x[i - 1]) / (x[i] - x[i - 1]);
        return y[i - 1] + share * (y[i] - y[i - 1]);
      }
    }
    return Double.NaN;
  }
}
