package org.lossary.tables;

import java.util.Arrays;

/**
 * What one column looks like. Moments, extremes and quantiles are over the finite values; they are
 * NaN for text and for a column without finite values.
 */
public final class ColumnStatistics {
  private final int size;
  private final int missing;
  private final int nan;
  private final int infinite;
  private final int distinct;
  private final int zeros;
  private final int negatives;
  private final boolean integersOnly;
  private final double mean;
  private final double sd;
  private final double skewness;
  private final double excessKurtosis;
  private final double[] sorted;

  private ColumnStatistics(
      int size, int missing, int nan, int infinite, int distinct, double[] sorted) {
    this.size = size;
    this.missing = missing;
    this.nan = nan;
    this.infinite = infinite;
    this.distinct = distinct;
    this.sorted = sorted;
    int n = sorted.length;
    this.zeros = (int) Arrays.stream(sorted).filter(v -> v == 0).count();
    this.negatives = (int) Arrays.stream(sorted).filter(v -> v < 0).count();
    this.integersOnly = n > 0 && Arrays.stream(sorted).allMatch(v -> v == Math.rint(v));
    double m = Arrays.stream(sorted).sum() / n;
    double m2 = 0;
    double m3 = 0;
    double m4 = 0;
    for (double v : sorted) {
      double d = v - m;
      m2 += d * d;
      m3 += d * d * d;
      m4 += d * d * d * d;
    }
    this.mean = m;
    this.sd = n > 1 ? Math.sqrt(m2 / (n - 1)) : Double.NaN;
    double variance = m2 / n;
    boolean spread = n > 1 && sorted[0] < sorted[n - 1];
    this.skewness = spread ? m3 / n / (variance * Math.sqrt(variance)) : Double.NaN;
    this.excessKurtosis = spread ? m4 / n / (variance * variance) - 3 : Double.NaN;
  }

  /** Statistics of values; NaN where missing or not a number, {@code missing} of them missing. */
  static ColumnStatistics ofNumbers(double[] values, int missing) {
    int nan = (int) Arrays.stream(values).filter(Double::isNaN).count() - missing;
    int infinite = (int) Arrays.stream(values).filter(Double::isInfinite).count();
    double[] sorted =
        Arrays.stream(values).filter(Double::isFinite).map(v -> v + 0.0).sorted().toArray();
    int distinct = sorted.length == 0 ? 0 : 1;
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    return new ColumnStatistics(values.length, missing, nan, infinite, distinct, sorted);
  }

  static ColumnStatistics ofText(int size, int missing, int distinct) {
    return new ColumnStatistics(size, missing, 0, 0, distinct, new double[0]);
  }

  /** The number of rows. */
  public int size() {
    return size;
  }

  /** Values that are missing. */
  public int missing() {
    return missing;
  }

  /** Values that are there and are NaN. */
  public int nan() {
    return nan;
  }

  /** Values that are plus or minus infinity. */
  public int infinite() {
    return infinite;
  }

  /** Values that are finite numbers. */
  public int finite() {
    return sorted.length;
  }

  /** The share of values that are missing, NaN or infinite, 0 to 1 (0 without rows). */
  public double unusableShare() {
    return size == 0 ? 0 : (double) (missing + nan + infinite) / size;
  }

  /** Distinct finite values, or distinct texts. */
  public int distinct() {
    return distinct;
  }

  /** Values that are zero. */
  public int zeros() {
    return zeros;
  }

  /** The share of the finite values that is zero (NaN without any). */
  public double zeroShare() {
    return (double) zeros / sorted.length;
  }

  /** Values below zero. */
  public int negatives() {
    return negatives;
  }

  /** Whether there are finite values and each is a whole number. */
  public boolean integersOnly() {
    return integersOnly;
  }

  /** The smallest value. */
  public double min() {
    return quantile(0);
  }

  /** The largest value. */
  public double max() {
    return quantile(1);
  }

  /** The mean. */
  public double mean() {
    return mean;
  }

  /** The standard deviation, with n - 1 (NaN below two values). */
  public double sd() {
    return sd;
  }

  /** The third standardised moment, with n (NaN for a constant column). */
  public double skewness() {
    return skewness;
  }

  /** The fourth standardised moment, with n, less 3 (NaN for a constant column). */
  public double excessKurtosis() {
    return excessKurtosis;
  }

  /** The median. */
  public double median() {
    return quantile(0.5);
  }

  /**
   * A quantile, by linear interpolation between the order statistics (type 7 of Hyndman and Fan).
   *
   * @param p 0 to 1
   */
  public double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("quantile: p must be in [0, 1], got " + p);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = p * (sorted.length - 1);
    int below = (int) at;
    double share = at - below;
    return share == 0 ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below]);
  }

  /** The share of finite values outside the quartiles by more than {@code fences} times the IQR. */
  public double outlierShare(double fences) {
    double q1 = quantile(0.25);
    double q3 = quantile(0.75);
    double reach = fences * (q3 - q1);
    long outside = Arrays.stream(sorted).filter(v -> v < q1 - reach || v > q3 + reach).count();
    return (double) outside / sorted.length;
  }
}
