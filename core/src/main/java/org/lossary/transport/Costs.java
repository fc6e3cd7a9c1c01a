package org.lossary.transport;

import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/** Costs between two sides, row by row in either direction: from a matrix, or from points. */
final class Costs {
  /** Points or costs of the first side; the costs are {@code scale * ||x - y||_norm ^ power}. */
  double[] x = new double[0];

  double[] y = new double[0];
  int n;
  int m;
  int dimensions;
  private double norm = 2;
  private double power = 2;
  private double scale = 1;

  /** Reads n x m costs from rows of a matrix, in both directions. */
  void matrix(Matrix cost, int row, int rows) {
    n = rows;
    m = cost.columns();
    dimensions = 0;
    int size = n * m;
    if (x.length < size || y.length < size) {
      x = new double[size];
      y = new double[size];
    }
    for (int i = 0; i < n; i++) {
      Widen.in(cost, row + i, 0, m, x, i * m);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        y[j * n + i] = x[i * m + j];
      }
    }
  }

  /** Takes clouds of points; nothing of the size n x m is ever kept. */
  void points(double costNorm, double costPower, double costScale) {
    norm = costNorm;
    power = costPower;
    scale = costScale;
  }

  /** Reads the points of both sides. */
  void read(Matrix first, int row, int count, Matrix second, int secondRow, int secondCount) {
    n = count;
    m = secondCount;
    dimensions = first.columns();
    x = x.length < n * dimensions ? new double[n * dimensions] : x;
    y = y.length < m * dimensions ? new double[m * dimensions] : y;
    PointCost.read(first, row, n, x);
    PointCost.read(second, secondRow, m, y);
  }

  /**
   * The costs between one of a side and some of the other.
   *
   * @param turned whether i is of the second side
   */
  void row(boolean turned, int i, int from, int count, double[] out) {
    if (dimensions == 0) {
      double[] costs = turned ? y : x;
      System.arraycopy(costs, i * (turned ? n : m) + from, out, 0, count);
      return;
    }
    base(turned, i, from, count, out);
    PointCost.cost(norm, power, out, count);
    if (scale != 1) {
      for (int j = 0; j < count; j++) {
        out[j] *= scale;
      }
    }
  }

  private void base(boolean turned, int i, int from, int count, double[] out) {
    PointCost.base(
        norm,
        turned ? y : x,
        turned ? m : n,
        i,
        turned ? x : y,
        turned ? n : m,
        from,
        count,
        dimensions,
        out);
  }

  /**
   * Adds up how the coordinates of a point change the costs.
   *
   * @param factors what each cost's change counts; is overwritten
   * @param work for as many numbers
   * @param to receives the sums, added at {@code at + k * stride} for the coordinate k
   */
  void slopes(
      boolean turned,
      int i,
      int from,
      int count,
      double[] factors,
      double[] work,
      double[] to,
      int at,
      int stride) {
    base(turned, i, from, count, work);
    double[] own = turned ? y : x;
    double[] other = turned ? x : y;
    int mine = turned ? m : n;
    int others = turned ? n : m;
    for (int j = 0; j < count; j++) {
      factors[j] *= scale * PointCost.slope(norm, power, work[j]);
    }
    for (int k = 0; k < dimensions; k++) {
      double here = own[k * mine + i];
      int start = k * others + from;
      double sum = 0;
      for (int j = 0; j < count; j++) {
        sum += factors[j] * PointCost.direction(norm, here - other[start + j], work[j]);
      }
      to[at + k * stride] += sum;
    }
  }

  /** How large the differences between costs are, roughly: where annealing starts. */
  double spread() {
    if (dimensions == 0) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < n * m; k++) {
        low = Math.min(low, x[k]);
        high = Math.max(high, x[k]);
      }
      return high - low;
    }
    double width = 0;
    for (int k = 0; k < dimensions; k++) {
      double low = Math.min(least(x, k * n, n, 1), least(y, k * m, m, 1));
      double high = -Math.min(least(x, k * n, n, -1), least(y, k * m, m, -1));
      width = Math.max(width, high - low);
    }
    return scale * (width == 0 ? 0 : Maths64.pow(width, power));
  }

  private static double least(double[] a, int at, int n, double sign) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = at; i < at + n; i++) {
      least = Math.min(least, sign * a[i]);
    }
    return least;
  }
}
