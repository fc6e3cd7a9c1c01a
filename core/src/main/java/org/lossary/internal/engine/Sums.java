package org.lossary.internal.engine;

/** Adds up the sums of chunks in their order, with the rounding errors carried along (Neumaier). */
final class Sums {
  private Sums() {}

  static double total(double[] partials, int count) {
    double sum = 0;
    double lost = 0;
    for (int i = 0; i < count; i++) {
      double x = partials[i];
      double next = sum + x;
      lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
      sum = next;
    }
    double total = sum + lost;
    // An infinite sum makes the correction NaN.
    return Double.isNaN(total) ? sum : total;
  }
}
