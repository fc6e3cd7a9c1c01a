package org.lossary.bakeoff.metric;

import java.util.Arrays;

/**
 * What rows count in a metric. A row of weight 2 is as two rows that are alike; the unit does not
 * matter, since every metric is a mean.
 */
public final class Weights {
  private Weights() {}

  /** All rows count the same. */
  public static double[] ones(int rows) {
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * As many values as are given, sorted, each as often as its weight says: value k of the result is
   * the quantile (k + 0.5) / n by weight. With equal weights these are the values themselves.
   */
  public static double[] spread(double[] values, double[] weights) {
    int n = values.length;
    int[] order = Order.ascending(values);
    double total = total(weights);
    double[] result = new double[n];
    int at = 0;
    double sum = n == 0 ? 0 : weights[order[0]];
    for (int k = 0; k < n; k++) {
      while (at < n - 1 && sum < (k + 0.5) / n * total) {
        sum += weights[order[++at]];
      }
      result[k] = values[order[at]];
    }
    return result;
  }

  /** The sum. */
  static double total(double[] weights) {
    double total = 0;
    for (double w : weights) {
      total += w;
    }
    return total;
  }

  /**
   * The bin of each row when rows in this order are split into bins of equal weight: that in which
   * the last of its weight lies.
   */
  static int[] bins(int[] order, double[] weights, int bins) {
    double total = total(weights);
    int[] bin = new int[order.length];
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      bin[i] = (int) Math.min(bins - 1, Math.ceil(sum * bins / total) - 1);
    }
    return bin;
  }
}
