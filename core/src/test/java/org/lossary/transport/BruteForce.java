package org.lossary.transport;

/** Answers of small problems by trying everything. */
final class BruteForce {
  private BruteForce() {}

  /** What it costs to give {@code i} to {@code j}. */
  @FunctionalInterface
  interface Cost {
    double of(int i, int j);
  }

  /** The least sum of costs of all one-to-one assignments. */
  static double assignment(int n, Cost cost) {
    return assignment(n, cost, 0, new boolean[n]);
  }

  private static double assignment(int n, Cost cost, int i, boolean[] taken) {
    if (i == n) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < n; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.min(best, cost.of(i, j) + assignment(n, cost, i + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
