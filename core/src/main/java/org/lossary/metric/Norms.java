package org.lossary.metric;

import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/** Lengths of vectors, without overflow and without underflow. */
final class Norms {
  /** Sums of squares within these bounds have lost nothing. */
  private static final double SMALL = 1e-280;

  private static final double LARGE = 1e280;

  private Norms() {}

  /** The Euclidean length of the first {@code n} numbers. */
  static double euclidean(double[] a, int at, int n) {
    double sum = Rows.dot(a, at, a, at, n);
    if (sum > SMALL && sum < LARGE) {
      return Math.sqrt(sum);
    }
    double top = top(a, at, n);
    if (top == 0 || !(top < Double.POSITIVE_INFINITY)) {
      return top;
    }
    double scaled = 0;
    for (int i = at; i < at + n; i++) {
      double x = a[i] / top;
      scaled += x * x;
    }
    return top * Math.sqrt(scaled);
  }

  /** The p-norm of the first {@code n} numbers. */
  static double norm(double[] a, int n, double p) {
    if (p == 2) {
      return euclidean(a, 0, n);
    }
    double top = top(a, 0, n);
    if (p == Double.POSITIVE_INFINITY || top == 0 || !(top < Double.POSITIVE_INFINITY)) {
      return top;
    }
    double sum = 0;
    if (p == 1) {
      for (int i = 0; i < n; i++) {
        sum += Math.abs(a[i]);
      }
      return sum;
    }
    for (int i = 0; i < n; i++) {
      sum += Maths64.pow(Math.abs(a[i]) / top, p);
    }
    return top * Maths64.pow(sum, 1 / p);
  }

  /** Replaces numbers by the derivatives of their p-norm, which are 0 where it is 0. */
  static void slopes(double[] a, int n, double p, double norm) {
    if (p == Double.POSITIVE_INFINITY) {
      greatest(a, n, norm);
      return;
    }
    for (int i = 0; i < n; i++) {
      double x = a[i];
      if (norm == 0) {
        a[i] = 0;
      } else if (p == 2) {
        a[i] = x / norm;
      } else if (p == 1) {
        a[i] = Maths64.sign(x);
      } else {
        a[i] = Maths64.sign(x) * Maths64.pow(Math.abs(x) / norm, p - 1);
      }
    }
  }

  /** The derivatives of the greatest size: numbers that tie share it. */
  private static void greatest(double[] a, int n, double norm) {
    int ties = 0;
    for (int i = 0; i < n; i++) {
      ties += Math.abs(a[i]) == norm ? 1 : 0;
    }
    for (int i = 0; i < n; i++) {
      a[i] = Math.abs(a[i]) == norm ? Maths64.sign(a[i]) / ties : 0;
    }
  }

  private static double top(double[] a, int at, int n) {
    double top = 0;
    for (int i = at; i < at + n; i++) {
      top = Math.max(top, Math.abs(a[i]));
    }
    return top;
  }
}
