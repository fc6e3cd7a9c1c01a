package org.lossary.report.chart;

import java.util.Arrays;

/**
 * Counts of values in neighbouring bins of equal width, with the counts of what lies below the
 * first and above the last: bin i holds [low + i w, low + (i + 1) w), the last bin its upper end
 * too.
 */
public final class Bins {
  private static final int MOST = 60;
  private static final int FEWEST = 8;

  private final double low;
  private final double high;
  private final long[] counts;
  private final long below;
  private final long above;
  private final long missing;

  private Bins(double low, double high, long[] counts, long below, long above, long missing) {
    this.low = low;
    this.high = high;
    this.counts = counts;
    this.below = below;
    this.above = above;
    this.missing = missing;
  }

  /** Counts that were made elsewhere, for data that do not fit into memory. */
  public static Bins counted(
      double low, double high, long[] counts, long below, long above, long missing) {
    if (!(low < high) || !Double.isFinite(high - low) || counts.length == 0) {
      throw new IllegalArgumentException(
          "bins need low < high and at least one count, got " + low + ", " + high);
    }
    return new Bins(low, high, counts.clone(), below, above, missing);
  }

  /**
   * Bins chosen from the data by the rule of Freedman and Diaconis (width 2 IQR / cube root of n),
   * 8 to 60 of them. Long tails are cut at 8 interquartile ranges beyond the quartiles, where they
   * would leave nothing to see of the rest; what is cut is counted.
   */
  public static Bins of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    if (sorted.length == 0) {
      return counted(values, 0, 1, 1);
    }
    double q1 = sorted[(int) (0.25 * (sorted.length - 1))];
    double q3 = sorted[(int) (0.75 * (sorted.length - 1))];
    double first = sorted[0];
    double last = sorted[sorted.length - 1];
    if (first == last) {
      double half = first == 0 ? 0.5 : Math.abs(first) * 0.05;
      return counted(values, first - half, last + half, 1);
    }
    double iqr = q3 - q1;
    double low = iqr > 0 ? Math.max(first, q1 - 8 * iqr) : first;
    double high = iqr > 0 ? Math.min(last, q3 + 8 * iqr) : last;
    double width = iqr > 0 ? 2 * iqr / Math.cbrt(sorted.length) : (high - low) / 30;
    int wanted = (int) Math.min(Math.max(Math.ceil((high - low) / width), FEWEST), MOST);
    double step = Ticks.step(high - low, wanted);
    double begin = Math.floor(low / step + 1e-9) * step;
    int n = (int) Math.max(1, Math.ceil((high - begin) / step - 1e-9));
    return counted(values, begin, begin + n * step, n);
  }

  /** The given number of bins over [low, high]. */
  public static Bins counted(double[] values, double low, double high, int bins) {
    long[] counts = new long[bins];
    long below = 0;
    long above = 0;
    long missing = 0;
    for (double value : values) {
      if (Double.isNaN(value)) {
        missing++;
      } else if (value < low) {
        below++;
      } else if (value > high) {
        above++;
      } else {
        int bin = (int) ((value - low) / (high - low) * bins);
        counts[Math.min(bin, bins - 1)]++;
      }
    }
    return counted(low, high, counts, below, above, missing);
  }

  /** Lower end of the first bin. */
  public double low() {
    return low;
  }

  /** Upper end of the last bin. */
  public double high() {
    return high;
  }

  /** How many bins there are. */
  public int size() {
    return counts.length;
  }

  /** The count of bin i. */
  public long count(int i) {
    return counts[i];
  }

  /** Lower end of bin i; its upper end is {@code edge(i + 1)}. */
  public double edge(int i) {
    return i == counts.length ? high : low + (high - low) * i / counts.length;
  }

  /** How many values lie below the first bin. */
  public long below() {
    return below;
  }

  /** How many values lie above the last bin. */
  public long above() {
    return above;
  }

  /** How many values were NaN. */
  public long missing() {
    return missing;
  }

  /** All values but the missing ones, outside the bins too. */
  public long total() {
    return Arrays.stream(counts).sum() + below + above;
  }

  /** The largest count of a bin. */
  public long largest() {
    return Arrays.stream(counts).max().orElse(0);
  }
}
