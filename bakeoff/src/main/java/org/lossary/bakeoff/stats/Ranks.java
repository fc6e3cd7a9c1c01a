package org.lossary.bakeoff.stats;

/** Ranks from 1 for the best; equal values share the mean of their ranks. */
public final class Ranks {
  private Ranks() {}

  /** The rank of each value, where lower (or higher) is better; NaN is worst. */
  public static double[] of(double[] values, boolean lowerIsBetter) {
    int n = values.length;
    double[] ranks = new double[n];
    for (int i = 0; i < n; i++) {
      double better = 0;
      double equal = 0;
      for (double other : values) {
        double sign = lowerIsBetter ? 1 : -1;
        // Double.compare puts NaN last for both directions, since -NaN is NaN.
        int order = Double.compare(sign * other + 0.0, sign * values[i] + 0.0);
        better += order < 0 ? 1 : 0;
        equal += order == 0 ? 1 : 0;
      }
      ranks[i] = better + (equal + 1) / 2;
    }
    return ranks;
  }
}
