package org.lossary.metric;

import org.lossary.internal.kernel.Rows;

/** What distances are made of: sums over runs of numbers, and their gradients. */
final class Spans {
  private Spans() {}

  /** Divides a row by its norm, without overflow, and returns the norm. */
  static double unit(double[] row, int at, int n) {
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(row[at + i]));
    }
    if (most == 0) {
      return 0;
    }
    double scale = most > 1e140 || most < 1e-140 ? Math.scalb(1.0, -Math.getExponent(most)) : 1;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = row[at + i] * scale;
      row[at + i] = x;
      sum += x * x;
    }
    double norm = Math.sqrt(sum);
    for (int i = 0; i < n; i++) {
      row[at + i] /= norm;
    }
    return norm / scale;
  }

  /**
   * Makes of a gradient by a row that {@link #unit} divided by its norm one by the row as it was.
   */
  static void throughUnit(double[] row, int at, int n, double norm, double[] gradient, int g) {
    double along = norm == 0 ? 0 : dot(row, at, gradient, g, n);
    for (int i = 0; i < n; i++) {
      gradient[g + i] = norm == 0 ? 0 : (gradient[g + i] - along * row[at + i]) / norm;
    }
  }

  /** The dot product of runs of numbers. */
  static double dot(double[] a, int at, double[] b, int bAt, int n) {
    if (n >= 32) {
      return Rows.dot(a, at, b, bAt, n);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i] * b[bAt + i];
    }
    return sum;
  }

  static double squared(double[] a, int at, double[] b, int bAt, int n) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      double x = a[at + i] - b[bAt + i];
      double y = a[at + i + 1] - b[bAt + i + 1];
      even += x * x;
      odd += y * y;
    }
    if (i < n) {
      double x = a[at + i] - b[bAt + i];
      even += x * x;
    }
    return even + odd;
  }

  static double absolute(double[] a, int at, double[] b, int bAt, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.abs(a[at + i] - b[bAt + i]);
    }
    return sum;
  }

  static double mean(double[] a, int at, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i];
    }
    return sum / n;
  }

  static double spread(double[] a, int at, int n) {
    double mean = mean(a, at, n);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = a[at + i] - mean;
      sum += x * x;
    }
    return sum;
  }

  static double differenceMean(double[] a, int at, double[] b, int bAt, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i] - b[bAt + i];
    }
    return sum / n;
  }

  static double differenceSpread(double[] a, int at, double[] b, int bAt, int n) {
    double mean = differenceMean(a, at, b, bAt, n);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = a[at + i] - b[bAt + i] - mean;
      sum += x * x;
    }
    return sum;
  }

  static void addDifference(
      double factor,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    for (int i = 0; i < n; i++) {
      double g = factor * (a[at + i] - b[bAt + i]);
      aGradient[aOut + i] += g;
      bGradient[bOut + i] -= g;
    }
  }

  static void addDot(
      double factor,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    for (int i = 0; i < n; i++) {
      aGradient[aOut + i] += factor * b[bAt + i];
      bGradient[bOut + i] += factor * a[at + i];
    }
  }

  static void addSnr(
      double slope,
      double distance,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    double signal = spread(a, at, n);
    if (signal == 0) {
      return;
    }
    double mean = mean(a, at, n);
    double differenceMean = differenceMean(a, at, b, bAt, n);
    double factor = 2 * slope / signal;
    for (int i = 0; i < n; i++) {
      double noise = factor * (a[at + i] - b[bAt + i] - differenceMean);
      aGradient[aOut + i] += noise - factor * distance * (a[at + i] - mean);
      bGradient[bOut + i] -= noise;
    }
  }
}
