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
