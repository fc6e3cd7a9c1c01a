package org.lossary.generative;

import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/** Arithmetic of discrete distributions given as probabilities, their logarithms or logits. */
final class Categories {
  private Categories() {}

  /**
   * Checks that probabilities are not negative; other forms may be any numbers.
   *
   * @throws LossException naming the first number that is negative or NaN
   */
  static void require(String id, String name, CategoricalKl.Form form, Matrix matrix) {
    if (form != CategoricalKl.Form.PROBABILITY) {
      return;
    }
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        if (!(matrix.get(i, j) >= 0)) {
          throw new LossException(
              id,
              name + " in row " + i + ", column " + j,
              "must be a probability, >= 0",
              matrix.get(i, j));
        }
      }
    }
  }

  /**
   * Makes probabilities and their logarithms from a row.
   *
   * @param p the row as it is given; receives the probabilities
   * @param log receives the logarithms
   */
  static void open(CategoricalKl.Form form, double clip, double[] p, double[] log, int n) {
    switch (form) {
      case PROBABILITY -> {
        for (int i = 0; i < n; i++) {
          p[i] = clip > 0 ? Math.min(Math.max(p[i], clip), 1) : p[i];
          log[i] = Maths64.log(p[i]);
        }
      }
      case LOG_PROBABILITY -> {
        System.arraycopy(p, 0, log, 0, n);
        if (Rows.max(p, 0, n) <= 0) {
          Rows.exp(p, 0, n, 1);
        } else {
          // No logarithms of probabilities, and beyond what the row's exponential takes.
          for (int i = 0; i < n; i++) {
            p[i] = Maths64.exp(p[i]);
          }
        }
      }
      case LOGITS -> {
        double max = Rows.max(p, 0, n);
        int top = 0;
        for (int i = n - 1; i >= 0; i--) {
          top = p[i] == max ? i : top;
          p[i] -= max;
        }
        System.arraycopy(p, 0, log, 0, n);
        Rows.exp(p, 0, n, 1);
        // Without the greatest, which is 1: a certain row keeps the digits of what it is not.
        double rest = Rows.sumWithout(p, 0, n, top);
        double logSum = Maths64.log1p(rest);
        for (int i = 0; i < n; i++) {
          log[i] -= logSum;
          p[i] /= 1 + rest;
        }
      }
    }
  }

  /** p (e^d - 1 - d), which is q - p - p log(q / p) for d = log(q / p), without cancellation. */
  static double excess(double p, double q, double d) {
    return p == 0 ? q : d > 1 ? q - p - p * d : p * Maths64.expm1LessX(d);
  }

  /** log(1 - w + w e^x) for w within [0, 1]. */
  static double mix(double w, double x) {
    return x <= 1
        ? Maths64.log1p(w * Maths64.expm1(x))
        : x + Maths64.log1p((1 - w) * Maths64.expm1(-x));
  }
}
