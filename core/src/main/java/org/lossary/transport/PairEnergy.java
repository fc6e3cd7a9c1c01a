package org.lossary.transport;

import java.util.Arrays;
import org.lossary.Doubles;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * The energy 2 E r(x, y) - E r(x, x') - E r(y, y') of weighted clouds, where r = k(0) - k(d) for a
 * kernel k, which is the squared maximum mean discrepancy, since what is constant in a kernel
 * cancels. Distances are differences of coordinates, never of products, and each point's part is
 * summed against both clouds in the same way: equal clouds have exactly 0. Rows of pairs are made
 * in tiles, shared among threads, and never kept.
 */
final class PairEnergy implements Parts.Part {
  private static final int TILE = 1024;
  private static final int WORK_OF_A_PART = 1 << 15;

  /** Below so many pairs a second thread costs more than it brings. */
  private static final long SMALL = 8192;

  /** Both clouds, coordinate after coordinate, and their probabilities; x comes first. */
  final Cloud x = new Cloud();

  final Cloud y = new Cloud();
  private PairKernel kernel = PairKernel.ENERGY;
  private double[] bandwidths = new double[0];
  private double[] multiples = new double[0];
  private int count;
  private int dimensions;
  private int rowsOfPart;
  private boolean slopes;

  /** Points of a cloud with what is known of each. */
  static final class Cloud {
    int n;
    double[] points = new double[0];
    double[] mass = new double[0];

    /** The mean of r to the other cloud, and to the own one, of each point. */
    double[] across = new double[0];

    double[] within = new double[0];

    /** The derivatives of both by the unit of the bandwidths, as they count. */
    double[] byUnit = new double[0];

    /** The derivative of the energy by each point, coordinate after coordinate. */
    double[] byPoint = new double[0];

    /** What the sum over pairs within is multiplied by. */
    double factor = 1;

    void size(int count, int dimensions) {
      n = count;
      if (mass.length < count) {
        mass = new double[count];
        across = new double[count];
        within = new double[count];
        byUnit = new double[count];
      }
      if (points.length < count * dimensions) {
        points = new double[count * dimensions];
        byPoint = new double[count * dimensions];
      }
    }

    /** The sum of the products of the masses of different points. */
    double pairs() {
      double before = 0;
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += mass[i] * before;
        before += mass[i];
      }
      return 2 * sum;
    }
  }

  /** Sets the kernel: a sum over bandwidths, which are multiples of a unit. */
  void kernel(PairKernel which, Doubles widths, double unit) {
    kernel = which;
    count = widths.size();
    if (bandwidths.length < count) {
      bandwidths = new double[count];
      multiples = new double[count];
    }
    for (int k = 0; k < count; k++) {
      multiples[k] = widths.get(k);
      bandwidths[k] = widths.get(k) * unit;
    }
  }

  /**
   * Evaluates for the clouds that are there.
   *
   * @param unbiased whether pairs of a point with itself are left out; a cloud whose mass is all in
   *     one point then has no pairs, and counts as if they were at distance 0
   * @param gradient whether the derivatives by points are wanted
   */
  double solve(int coordinates, boolean unbiased, boolean gradient, int threads, Memory memory) {
    dimensions = coordinates;
    slopes = gradient;
    x.factor = factor(x, unbiased);
    y.factor = factor(y, unbiased);
    int all = x.n + y.n;
    rowsOfPart = Math.max(1, WORK_OF_A_PART / all);
    long pairs = (long) all * all;
    Parts.run(this, (all + rowsOfPart - 1) / rowsOfPart, pairs < SMALL ? 1 : threads, memory);
    return sum(x) + sum(y);
  }

  private static double factor(Cloud cloud, boolean unbiased) {
    if (!unbiased) {
      return 1;
    }
    double pairs = cloud.pairs();
    return pairs > 0 ? 1 / pairs : 0;
  }

  private static double sum(Cloud cloud) {
    double sum = 0;
    for (int i = 0; i < cloud.n; i++) {
      sum += cloud.mass[i] * (cloud.across[i] - cloud.factor * cloud.within[i]);
    }
    return sum;
  }

  /** The derivative of the energy by the unit of the bandwidths. */
  double byUnit() {
    double sum = 0;
    for (int i = 0; i < x.n; i++) {
      sum += x.mass[i] * x.byUnit[i];
    }
    for (int j = 0; j < y.n; j++) {
      sum += y.mass[j] * y.byUnit[j];
    }
    return sum;
  }

  /** Writes the derivative by each probability of a cloud, up to a constant. */
  void byMass(Cloud cloud, boolean unbiased, double[] to) {
    double total = 0;
    for (int i = 0; i < cloud.n; i++) {
      total += cloud.mass[i] * cloud.within[i];
    }
    double own = unbiased ? 2 * total * cloud.factor * cloud.factor : 0;
    for (int i = 0; i < cloud.n; i++) {
      to[i] = 2 * (cloud.across[i] - cloud.factor * cloud.within[i]) - own * cloud.mass[i];
    }
  }

  @Override
  public void run(int part, Memory memory) {
    int end = Math.min(x.n + y.n, (part + 1) * rowsOfPart);
    for (int row = part * rowsOfPart; row < end; row++) {
      if (row < x.n) {
        point(x, y, row, memory);
      } else {
        point(y, x, row - x.n, memory);
      }
    }
  }

  private void point(Cloud own, Cloud other, int i, Memory memory) {
    for (int d = 0; d < dimensions; d++) {
      own.byPoint[d * own.n + i] = 0;
    }
    own.byUnit[i] = 0;
    own.across[i] = row(own, i, other, 1, memory);
    own.within[i] = row(own, i, own, -own.factor, memory);
  }

  /** The mean of r between a point and a cloud; adds derivatives times the factor. */
  private double row(Cloud own, int i, Cloud other, double factor, Memory memory) {
    double[] r = memory.doubles(12, TILE);
    double[] slope = memory.doubles(13, TILE);
    double[] width = memory.doubles(14, TILE);
    double mean = 0;
    for (int from = 0; from < other.n; from += TILE) {
      int n = Math.min(TILE, other.n - from);
      PointCost.base(2, own.points, own.n, i, other.points, other.n, from, n, dimensions, r);
      kernel(r, slope, width, n);
      mean += Rows.dot(r, 0, other.mass, from, n);
      own.byUnit[i] += factor * Rows.dot(width, 0, other.mass, from, n);
      if (slopes) {
        double pull = 2 * factor * own.mass[i];
        for (int j = 0; j < n; j++) {
          slope[j] *= pull * other.mass[from + j];
        }
        for (int d = 0; d < dimensions; d++) {
          double here = own.points[d * own.n + i];
          int start = d * other.n + from;
          double sum = 0;
          for (int j = 0; j < n; j++) {
            sum += slope[j] * (here - other.points[start + j]);
          }
          own.byPoint[d * own.n + i] += sum;
        }
      }
    }
    return mean;
  }

  /**
   * Turns squared distances into r; {@code slope} times the difference of the points is its
   * gradient, {@code width} its derivative by the unit of the bandwidths.
   */
  private void kernel(double[] squares, double[] slope, double[] width, int n) {
    if (kernel == PairKernel.ENERGY) {
      Arrays.fill(width, 0, n, 0);
      for (int j = 0; j < n; j++) {
        double d = Math.sqrt(squares[j]);
        slope[j] = d == 0 ? 0 : 1 / d;
        squares[j] = d;
      }
      return;
    }
    for (int j = 0; j < n; j++) {
      double square = squares[j];
      double d = Math.sqrt(square);
      double r = 0;
      double s = 0;
      double w = 0;
      for (int k = 0; k < count; k++) {
        double sigma = bandwidths[k];
        double t = d / sigma;
        if (kernel == PairKernel.RATIONAL_QUADRATIC) {
          double q = 0.5 * t * t;
          double likeness = 1 / (1 + q);
          double lack = q < 1 ? q * likeness : 1 - likeness;
          r += lack;
          s += likeness / sigma * (likeness / sigma);
          w -= 2 * multiples[k] * lack * likeness / sigma;
        } else if (kernel == PairKernel.LAPLACE) {
          double lack = -Maths64.expm1(-t);
          double likeness = Maths64.exp(-t);
          r += lack;
          s += d == 0 || likeness == 0 ? 0 : likeness / sigma / d;
          w -= likeness == 0 ? 0 : multiples[k] * likeness * t / sigma;
        } else {
          double q = 0.5 * t * t;
          double likeness = Maths64.exp(-q);
          r -= Maths64.expm1(-q);
          s += likeness == 0 ? 0 : likeness / sigma / sigma;
          w -= likeness == 0 ? 0 : 2 * multiples[k] * likeness * q / sigma;
        }
      }
      squares[j] = r;
      slope[j] = s;
      width[j] = w;
    }
  }
}
