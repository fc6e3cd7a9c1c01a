package org.lossary.boosting;

import org.jspecify.annotations.Nullable;

/** The class probabilities at which a row of margins is the best one for a loss. */
final class ClassProbabilities {
  private static final double TOLERANCE = 1e-7;

  private ClassProbabilities() {}

  /**
   * Solves sum_c q_c gradient(z, c) = 0, sum_c q_c = 1 by elimination; null if there is no
   * solution, more than one, or one outside [0, 1].
   */
  static double @Nullable [] solve(MarginLoss loss, double[] row) {
    int k = row.length;
    // One equation more than unknowns: the last is the sum, and the one that is left over checks.
    double[][] equations = new double[k + 1][k + 1];
    double scale = 0;
    for (int c = 0; c < k; c++) {
      double[] gradient = loss.gradient(row, c);
      for (int j = 0; j < k; j++) {
        equations[j][c] = gradient[j];
        scale = Math.max(scale, Math.abs(gradient[j]));
      }
      equations[k][c] = 1;
    }
    if (!(scale > 0)) {
      return null;
    }
    for (int j = 0; j < k; j++) {
      for (int c = 0; c < k; c++) {
        equations[j][c] /= scale;
      }
    }
    equations[k][k] = 1;
    return eliminate(equations, k);
  }

  private static double @Nullable [] eliminate(double[][] a, int k) {
    for (int c = 0; c < k; c++) {
      int pivot = c;
      for (int r = c + 1; r <= k; r++) {
        if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) {
          pivot = r;
        }
      }
      if (!(Math.abs(a[pivot][c]) > 1e-12)) {
        return null;
      }
      double[] swap = a[pivot];
      a[pivot] = a[c];
      a[c] = swap;
      for (int r = 0; r <= k; r++) {
        if (r != c) {
          double factor = a[r][c] / a[c][c];
          for (int j = c; j <= k; j++) {
            a[r][j] -= factor * a[c][j];
          }
        }
      }
    }
    if (Math.abs(a[k][k]) > TOLERANCE) {
      return null;
    }
    double[] q = new double[k];
    for (int c = 0; c < k; c++) {
      q[c] = a[c][k] / a[c][c];
      if (!(q[c] > -TOLERANCE && q[c] < 1 + TOLERANCE)) {
        return null;
      }
      q[c] = Math.max(0, Math.min(1, q[c]));
    }
    return q;
  }
}
