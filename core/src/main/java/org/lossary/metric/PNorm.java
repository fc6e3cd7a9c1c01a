package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** p-norms of the differences of rows, for any p from 1 on, and rows divided by their own. */
final class PNorm {
  private PNorm() {}

  /** The p-norm of a difference, without overflow. */
  static double of(double[] a, int at, double[] b, int bAt, int n, double p) {
    double top = 0;
    for (int i = 0; i < n; i++) {
      top = Math.max(top, Math.abs(a[at + i] - b[bAt + i]));
    }
    if (top == 0 || p == Double.POSITIVE_INFINITY || top == Double.POSITIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += power(Math.abs(a[at + i] - b[bAt + i]) / top, p);
    }
    return top * power(sum, 1 / p);
  }

  private static double power(double x, double p) {
    return p == 1 ? x : Maths64.pow(x, p);
  }

  /** Adds a slope times the derivatives of a norm by both rows; nothing where it is 0. */
  static void addGradients(
      double slope,
      double norm,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double p,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    if (norm == 0) {
      return;
    }
    double ties = 0;
    for (int i = 0; i < n && p == Double.POSITIVE_INFINITY; i++) {
      ties += Math.abs(a[at + i] - b[bAt + i]) == norm ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      double g = slope * slope(a[at + i] - b[bAt + i], norm, p, ties);
      aGradient[aOut + i] += g;
      bGradient[bOut + i] -= g;
    }
  }

  /**
   * The derivative of a norm by one of its numbers; the greatest ones share that of p = infinity.
   */
  private static double slope(double x, double norm, double p, double ties) {
    if (p == Double.POSITIVE_INFINITY) {
      return Math.abs(x) == norm ? Math.signum(x) / ties : 0;
    }
    return Math.signum(x) * (p == 1 ? 1 : power(Math.min(1, Math.abs(x) / norm), p - 1));
  }

  /** Divides a row by its p-norm and returns the norm. */
  static double unit(double[] row, int at, int n, double p) {
    double top = 0;
    for (int i = 0; i < n; i++) {
      top = Math.max(top, Math.abs(row[at + i]));
    }
    if (top == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      row[at + i] /= top;
      sum += p == Double.POSITIVE_INFINITY ? 0 : power(Math.abs(row[at + i]), p);
    }
    double norm = p == Double.POSITIVE_INFINITY ? 1 : power(sum, 1 / p);
    for (int i = 0; i < n; i++) {
      row[at + i] /= norm;
    }
    return norm * top;
  }

  /**
   * Makes of a gradient by a row as {@link #unit} left it one by the row as it was.
   *
   * @param norm what {@link #unit} returned
   */
  static void throughUnit(
      double[] row, int at, int n, double p, double norm, double[] gradient, int g) {
    double along = norm == 0 ? 0 : Spans.dot(row, at, gradient, g, n);
    double ties = 0;
    for (int i = 0; i < n && p == Double.POSITIVE_INFINITY; i++) {
      ties += Math.abs(row[at + i]) == 1 ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      gradient[g + i] =
          norm == 0 ? 0 : (gradient[g + i] - along * slope(row[at + i], 1, p, ties)) / norm;
    }
  }
}
