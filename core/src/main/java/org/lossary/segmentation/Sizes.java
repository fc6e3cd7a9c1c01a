package org.lossary.segmentation;

import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.internal.kernel.Rows;

/**
 * The sizes of a region, {@value #COUNT} sums each: what is shared, what is predicted but not true,
 * what is true but not predicted, and the plain sum of the truth. For {@link Overlap#SQUARED} the
 * second is sum (p - t)^2, the excess of both sizes over twice what is shared, and the third is 0.
 */
final class Sizes {
  static final int COUNT = 4;

  private Sizes() {}

  /** Sums one channel of a block. */
  static void sum(Overlap overlap, Block b, int channel, double[] out, int to) {
    int at = channel * b.n;
    int n = b.n;
    double truth = Rows.sum(b.t, at, n);
    out[to + 3] = truth;
    switch (overlap) {
      case PRODUCT -> {
        double shared = Rows.dot(b.p, at, b.t, at, n);
        split(shared, Rows.sum(b.p, at, n), truth, out, to);
      }
      case SQUARED -> {
        for (int j = at; j < at + n; j++) {
          b.g[j] = b.p[j] - b.t[j];
        }
        out[to] = Rows.dot(b.p, at, b.t, at, n);
        out[to + 1] = Rows.dot(b.g, at, b.g, at, n);
        out[to + 2] = 0;
      }
      case L1 -> l1(b, at, n, out, to);
    }
  }

  /** Since each product is at most the factor that is not above 1, and sums round alike, >= 0. */
  private static void split(double shared, double predicted, double truth, double[] out, int to) {
    out[to] = shared;
    out[to + 1] = predicted - shared;
    out[to + 2] = truth - shared;
  }

  private static void l1(Block b, int at, int n, double[] out, int to) {
    double[] g = b.g;
    for (int j = at; j < at + n; j++) {
      double x = Math.abs(b.p[j]);
      double y = Math.abs(b.t[j]);
      g[j] = 0.5 * (x + y - Math.abs(b.p[j] - b.t[j]));
    }
    out[to] = Rows.sum(g, at, n);
    for (int j = at; j < at + n; j++) {
      double x = Math.abs(b.p[j]);
      double y = Math.abs(b.t[j]);
      g[j] = 0.5 * (x - y + Math.abs(b.p[j] - b.t[j]));
    }
    out[to + 1] = Rows.sum(g, at, n);
    for (int j = at; j < at + n; j++) {
      double x = Math.abs(b.p[j]);
      double y = Math.abs(b.t[j]);
      g[j] = 0.5 * (y - x + Math.abs(b.p[j] - b.t[j]));
    }
    out[to + 2] = Rows.sum(g, at, n);
  }

  /** The gradient by p of one channel, from the slopes of its three sizes. */
  static void gradient(Overlap overlap, Block b, int channel, double[] slopes, int of) {
    int at = channel * b.n;
    int end = at + b.n;
    double shared = slopes[of];
    double extra = slopes[of + 1];
    double missing = slopes[of + 2];
    double[] p = b.p;
    double[] t = b.t;
    double[] g = b.g;
    switch (overlap) {
      case PRODUCT -> {
        double byTruth = shared - extra - missing;
        for (int j = at; j < end; j++) {
          g[j] = byTruth * t[j] + extra;
        }
      }
      case SQUARED -> {
        double twice = 2 * extra;
        for (int j = at; j < end; j++) {
          g[j] = shared * t[j] + twice * (p[j] - t[j]);
        }
      }
      case L1 -> {
        double bySign = 0.5 * (shared + extra - missing);
        double byDifference = 0.5 * (extra + missing - shared);
        for (int j = at; j < end; j++) {
          g[j] = bySign * Math.signum(p[j]) + byDifference * Math.signum(p[j] - t[j]);
        }
      }
    }
  }

  /** As {@link #sum} for products, straight from a row of each matrix: the same bits, faster. */
  static void sumRow(
      Matrix prediction, Matrix target, int row, int column, int n, double[] out, int to) {
    int at = prediction.offset() + row * prediction.stride() + column;
    int also = target.offset() + row * target.stride() + column;
    if (prediction instanceof FloatMatrix p && target instanceof FloatMatrix t) {
      out[to + 3] = Rows.sum(t.data(), also, n);
      double shared = Rows.dot(p.data(), at, t.data(), also, n);
      split(shared, Rows.sum(p.data(), at, n), out[to + 3], out, to);
    } else if (prediction instanceof DoubleMatrix p && target instanceof DoubleMatrix t) {
      out[to + 3] = Rows.sum(t.data(), also, n);
      double shared = Rows.dot(p.data(), at, t.data(), also, n);
      split(shared, Rows.sum(p.data(), at, n), out[to + 3], out, to);
    }
  }

  /** As {@link #gradient} for products, from a row of the target into one of the gradient. */
  static void gradientRow(
      Matrix target, Matrix gradient, int row, int column, int n, double[] slopes, int of) {
    double extra = of < 0 ? 0 : slopes[of + 1];
    double byTruth = of < 0 ? 0 : slopes[of] - extra - slopes[of + 2];
    int at = target.offset() + row * target.stride() + column;
    int to = gradient.offset() + row * gradient.stride() + column;
    if (target instanceof FloatMatrix t && gradient instanceof FloatMatrix g) {
      float[] y = t.data();
      float[] out = g.data();
      for (int j = 0; j < n; j++) {
        out[to + j] = (float) (byTruth * y[at + j] + extra);
      }
    } else if (target instanceof DoubleMatrix t && gradient instanceof DoubleMatrix g) {
      double[] y = t.data();
      double[] out = g.data();
      for (int j = 0; j < n; j++) {
        out[to + j] = byTruth * y[at + j] + extra;
      }
    }
  }
}
