package org.lossary.transport;

import org.lossary.internal.engine.Order;
import org.lossary.internal.maths.Maths64;

/**
 * Optimal transport between weighted points on the line for the cost |x - y|^p, by sorting. Holds
 * the plan's slopes and the dual potentials, in the order in which the points were given.
 *
 * <p>Masses of x are multiplied by the sum of those of y and the other way round, so that equal
 * weights give whole numbers and no rounding errors. Distances that are extremely large or small
 * are divided by a power of two first.
 */
final class LineTransport {
  double[] x = new double[0];
  double[] y = new double[0];
  double[] a = new double[0];
  double[] b = new double[0];

  /** The derivatives of the value by the positions. */
  double[] dx = new double[0];

  double[] dy = new double[0];

  /** The dual potentials: derivatives of the value by the probabilities, up to a constant. */
  double[] f = new double[0];

  double[] g = new double[0];

  private int[] xOrder = new int[0];
  private int[] yOrder = new int[0];
  private int[] work = new int[0];
  private int n;
  private int m;
  private double p = 1;
  private double mean;
  private int exponent;

  /** Makes room for so many points. */
  void size(int xs, int ys) {
    n = xs;
    m = ys;
    if (x.length < xs) {
      x = new double[xs];
      a = new double[xs];
      dx = new double[xs];
      f = new double[xs];
      xOrder = new int[xs];
    }
    if (y.length < ys) {
      y = new double[ys];
      b = new double[ys];
      dy = new double[ys];
      g = new double[ys];
      yOrder = new int[ys];
    }
    if (work.length < Math.max(xs, ys)) {
      work = new int[Math.max(xs, ys)];
    }
  }

  /** Solves for the points and masses that are there; the sums must not be 0. */
  void solve(double xSum, double ySum, double power) {
    p = power;
    Order.sort(x, n, xOrder, work);
    Order.sort(y, m, yOrder, work);
    double width = Math.max(x[xOrder[n - 1]] - y[yOrder[0]], y[yOrder[m - 1]] - x[xOrder[0]]);
    int size = width == 0 ? 0 : Math.getExponent(width);
    exponent = Math.abs(size) < 64 ? 0 : size;
    java.util.Arrays.fill(dx, 0, n, 0);
    java.util.Arrays.fill(dy, 0, m, 0);
    walk(xSum, ySum);
  }

  /** Goes through both samples side by side; each step leaves one point behind. */
  private void walk(double xSum, double ySum) {
    double total = xSum * ySum;
    double unit = Math.scalb(1.0, -exponent);
    int i = 0;
    int j = 0;
    double left = a[xOrder[0]] * ySum;
    double right = b[yOrder[0]] * xSum;
    double cost = cost(xOrder[0], yOrder[0], unit);
    double sum = 0;
    f[xOrder[0]] = 0;
    g[yOrder[0]] = cost;
    while (true) {
      int s = xOrder[i];
      int t = yOrder[j];
      double mass = Math.min(left, right);
      if (mass > 0) {
        double d = (x[s] - y[t]) * unit;
        double slope = mass / total * slope(d);
        dx[s] += slope;
        dy[t] -= slope;
        sum += mass * cost;
      }
      if (i == n - 1 && j == m - 1) {
        break;
      }
      if (j == m - 1 || i < n - 1 && left <= right) {
        right = Math.max(0, right - left);
        i++;
        left = a[xOrder[i]] * ySum;
        cost = cost(xOrder[i], t, unit);
        f[xOrder[i]] = cost - g[t];
      } else {
        left = Math.max(0, left - right);
        j++;
        right = b[yOrder[j]] * xSum;
        cost = cost(s, yOrder[j], unit);
        g[yOrder[j]] = cost - f[s];
      }
    }
    mean = sum / total;
  }

  private double cost(int s, int t, double unit) {
    double d = Math.abs(x[s] - y[t]) * unit;
    return p == 1 ? d : p == 2 ? d * d : d == 0 ? 0 : Maths64.pow(d, p);
  }

  private double slope(double d) {
    if (d == 0) {
      return 0;
    }
    double r = Math.abs(d);
    double size = p == 1 ? 1 : p == 2 ? 2 * r : p * Maths64.pow(r, p - 1);
    return d > 0 ? size : -size;
  }

  /** The distance, or its p-th power. */
  double value(boolean root) {
    if (!root) {
      return mean * unitValue();
    }
    return Math.scalb(rootOfMean(), exponent);
  }

  private double rootOfMean() {
    return p == 1 ? mean : p == 2 ? Math.sqrt(mean) : mean == 0 ? 0 : Maths64.pow(mean, 1 / p);
  }

  /** The derivative of the value by the p-th power of the distance. */
  double slope(boolean root) {
    if (!root || p == 1) {
      return 1;
    }
    if (mean == 0) {
      return 0;
    }
    double outer = rootOfMean() / (p * mean);
    return exponent == 0 ? outer : outer * Maths64.pow(Math.scalb(1.0, exponent), 1 - p);
  }

  /** What derivatives by positions are to be multiplied by. */
  double unitSlope() {
    return exponent == 0 ? 1 : Maths64.pow(Math.scalb(1.0, exponent), p - 1);
  }

  /** What potentials are to be multiplied by. */
  double unitValue() {
    return exponent == 0 ? 1 : Maths64.pow(Math.scalb(1.0, exponent), p);
  }
}
