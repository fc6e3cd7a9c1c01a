package org.lossary.metric;

import org.lossary.internal.kernel.Rows;

/**
 * The cosine similarity of two vectors with its derivatives. The length of a vector is
 * max(sqrt(|x|^2 + added), least); one of length 0 has similarity 0 to all others, with derivatives
 * of 0.
 *
 * <p>Similar vectors are compared by their difference, so that 1 - cos keeps its digits however
 * small it is. Working state of a thread.
 */
final class Cosine {
  /** The similarity. */
  double cos;

  /** 1 less the similarity. */
  double gap;

  private double[] u = new double[0];
  private double[] v = new double[0];
  private int n;
  private final Length lengthX = new Length();
  private final Length lengthY = new Length();

  /** How long a vector is taken to be. */
  private static final class Length {
    double length;

    /** 1 less the squared length of the vector divided by its length. */
    double rest;

    /** Whether the length does not depend on the vector. */
    boolean fixed;

    void of(double[] x, int n, double added, double least) {
      double norm = Norms.euclidean(x, 0, n);
      // Beside a square as large as that the addition is not seen.
      double plain = added == 0 || norm > 1e100 ? norm : Math.sqrt(norm * norm + added);
      fixed = plain < least;
      length = fixed ? least : plain;
      if (length == 0) {
        rest = 1;
      } else if (fixed) {
        rest = 1 - norm / length * (norm / length);
      } else {
        rest = added / length / length;
      }
    }

    void divide(double[] x, int n, double[] out) {
      for (int i = 0; i < n; i++) {
        out[i] = length == 0 ? 0 : x[i] / length;
      }
    }
  }

  /** Measures two vectors. */
  void measure(double[] x, double[] y, int size, double added, double least) {
    if (u.length < size) {
      u = new double[size];
      v = new double[size];
    }
    n = size;
    lengthX.of(x, n, added, least);
    lengthY.of(y, n, added, least);
    lengthX.divide(x, n, u);
    lengthY.divide(y, n, v);
    cos = Rows.dot(u, 0, v, 0, n);
    gap = 1 - cos;
    if (cos > 0.5) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        double d = u[i] - v[i];
        sum += d * d;
      }
      gap = 0.5 * (sum + lengthX.rest + lengthY.rest);
      cos = 1 - gap;
    }
  }

  /** Adds {@code factor} times the derivatives of cos by the first vector. */
  void addX(double factor, double[] out) {
    add(factor, u, v, lengthX, out);
  }

  /** Adds {@code factor} times the derivatives of cos by the second vector. */
  void addY(double factor, double[] out) {
    add(factor, v, u, lengthY, out);
  }

  private void add(double factor, double[] own, double[] other, Length length, double[] out) {
    if (length.length == 0 || factor == 0) {
      return;
    }
    double f = factor / length.length;
    for (int i = 0; i < n; i++) {
      // other - cos * own, which cancels for similar vectors.
      double slope = length.fixed ? other[i] : (other[i] - own[i]) + gap * own[i];
      out[i] += f * slope;
    }
  }
}
