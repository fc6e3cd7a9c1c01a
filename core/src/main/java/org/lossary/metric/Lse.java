package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** Logarithms of sums of exponentials of slope * (x - shift). */
final class Lse {
  private Lse() {}

  /** The logarithm of the sum; -infinity if there is nothing to add. */
  static double of(double[] x, int n, double slope, double shift) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      most = Math.max(most, slope * (x[k] - shift));
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += Maths64.exp(slope * (x[k] - shift) - most);
    }
    return most + Maths64.log(sum);
  }

  /** Writes {@code factor} times the derivatives of the logarithm by x. */
  static void slopes(
      double[] x, int n, double slope, double shift, double lse, double factor, double[] out) {
    for (int k = 0; k < n; k++) {
      out[k] = factor * slope * Maths64.exp(slope * (x[k] - shift) - lse);
    }
  }

  /** The logarithm of exp(a) + exp(b). */
  static double both(double a, double b) {
    double most = Math.max(a, b);
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Maths64.log1p(Maths64.exp(Math.min(a, b) - most));
  }
}
