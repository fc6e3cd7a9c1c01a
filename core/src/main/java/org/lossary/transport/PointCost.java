package org.lossary.transport;

import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * The costs ||x - y||_norm ^ power between a point and a run of points, and their derivatives.
 * Coordinates are kept one after the other (all first coordinates, then all second ones), so that
 * loops run along the points.
 *
 * <p>From the differences t_k of the coordinates comes a base: the sum of |t_k|^norm, or the
 * greatest |t_k| if the norm is infinite. The cost is base^(power / norm), its derivative by the
 * coordinate k is power * base^(power / norm - 1) * |t_k|^(norm - 1) * sign(t_k). At distance 0 the
 * derivative counts as 0.
 */
final class PointCost {
  private PointCost() {}

  /** Reads points {@code row} to {@code row + n - 1} of a matrix, coordinate after coordinate. */
  static void read(Matrix points, int row, int n, double[] to) {
    int dimensions = points.columns();
    double[] one = to;
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < dimensions; d++) {
        one[d * n + i] = points.get(row + i, d);
      }
    }
  }

  /** Writes gradients of points, kept coordinate after coordinate, to rows of a matrix. */
  static void write(double[] from, int n, double factor, Matrix to, int row, double[] work) {
    int dimensions = to.columns();
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < dimensions; d++) {
        work[d] = from[d * n + i];
      }
      Widen.out(work, 0, dimensions, factor, to, row + i, 0);
    }
  }

  /**
   * Writes the bases of the distances between point {@code i} of x and points {@code from} to
   * {@code from + count - 1} of y.
   */
  static void base(
      double norm,
      double[] x,
      int n,
      int i,
      double[] y,
      int m,
      int from,
      int count,
      int dimensions,
      double[] out) {
    java.util.Arrays.fill(out, 0, count, 0);
    for (int d = 0; d < dimensions; d++) {
      double at = x[d * n + i];
      int start = d * m + from;
      if (norm == 2) {
        addSquares(at, y, start, count, out);
      } else if (norm == 1) {
        addSizes(at, y, start, count, out);
      } else if (norm == Double.POSITIVE_INFINITY) {
        for (int j = 0; j < count; j++) {
          out[j] = Math.max(out[j], Math.abs(at - y[start + j]));
        }
      } else {
        for (int j = 0; j < count; j++) {
          double t = Math.abs(at - y[start + j]);
          out[j] += t == 0 ? 0 : Maths64.pow(t, norm);
        }
      }
    }
  }

  private static void addSquares(double at, double[] y, int start, int count, double[] out) {
    for (int j = 0; j < count; j++) {
      double t = at - y[start + j];
      out[j] += t * t;
    }
  }

  private static void addSizes(double at, double[] y, int start, int count, double[] out) {
    for (int j = 0; j < count; j++) {
      out[j] += Math.abs(at - y[start + j]);
    }
  }

  /** The exponent that makes a cost of a base. */
  static double exponent(double norm, double power) {
    return norm == Double.POSITIVE_INFINITY ? power : power / norm;
  }

  /** Turns bases into costs. */
  static void cost(double norm, double power, double[] base, int count) {
    double e = exponent(norm, power);
    if (e == 1) {
      return;
    }
    for (int j = 0; j < count; j++) {
      base[j] = raised(base[j], e);
    }
  }

  /**
   * What multiplies |t|^(norm - 1) sign(t) in the derivative of a cost with this base; 0 at
   * distance 0.
   */
  static double slope(double norm, double power, double base) {
    double e = exponent(norm, power);
    return e == 1 ? power : base == 0 ? 0 : power * raised(base, e - 1);
  }

  /** |t|^(norm - 1) sign(t); for the infinite norm only where |t| is the base. */
  static double direction(double norm, double t, double base) {
    if (norm == 2) {
      return t;
    }
    if (t == 0) {
      return 0;
    }
    if (norm == Double.POSITIVE_INFINITY) {
      return Math.abs(t) == base ? Math.signum(t) : 0;
    }
    double size = norm == 1 ? 1 : Maths64.pow(Math.abs(t), norm - 1);
    return t > 0 ? size : -size;
  }

  private static double raised(double base, double e) {
    if (e == 0.5) {
      return Math.sqrt(base);
    }
    return base == 0
        ? (e > 0 ? 0 : Double.POSITIVE_INFINITY)
        : e == -0.5 ? 1 / Math.sqrt(base) : e == 0 ? 1 : Maths64.pow(base, e);
  }
}
