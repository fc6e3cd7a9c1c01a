package org.lossary.boosting;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best constant margins: the minimum of the weighted sum of a loss over all rows, one number a
 * column, found by the loss's own values and slopes.
 *
 * <p>One column: the least of a grid (quantiles of the targets where the loss is least at the
 * target, else margins from -30 to 30) and then bisection of the slope between its neighbours, or
 * golden section where the slope has no change of sign there. Several columns: the same, column
 * after column, until nothing moves. Where the minimum lies at infinity (one class only) it is the
 * end of the grid.
 */
final class BaseScore {
  private static final int QUANTILES = 33;
  private static final int SWEEPS = 40;

  /** A small part of the unit of logits and logarithms. */
  private static final double ASIDE = 1e-3;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final double[] MARGINS = {
    -30, -20, -14, -10, -8, -6, -5, -4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8,
    10, 14, 20, 30
  };

  private final MarginLoss loss;

  BaseScore(MarginLoss loss) {
    this.loss = loss;
  }

  /** The best margins for labels and weights; no weights stand for equal ones. */
  double[] best(float[] labels, float... weights) {
    return new Search(loss, labels, weights).run();
  }

  /** The best margins, a little beside it where all rows that pull there pull the same way. */
  double[] bestOffKinks(float[] labels, float... weights) {
    Search search = new Search(loss, labels, weights);
    search.run();
    return search.offKinks();
  }

  /** The labels with equal ones merged, and the margins tried so far. */
  private static final class Search {
    private final MarginLoss loss;
    private final double[] targets;
    private final double[] weights;
    private final double[] point;
    private final double[] margins;
    private final double[] gradient;

    Search(MarginLoss loss, float[] labels, float[] rowWeights) {
      this.loss = loss;
      int n = labels.length;
      double[] encoded = new double[n];
      for (int i = 0; i < n; i++) {
        encoded[i] = loss.encode(labels[i]);
      }
      int[] order =
          IntStream.range(0, n)
              .boxed()
              .sorted((a, b) -> Double.compare(encoded[a], encoded[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      double[] distinct = new double[n];
      double[] total = new double[n];
      int m = 0;
      for (int i : order) {
        double w = rowWeights.length == 0 ? 1 : rowWeights[i];
        if (m > 0 && distinct[m - 1] == encoded[i]) {
          total[m - 1] += w;
        } else {
          distinct[m] = encoded[i];
          total[m++] = w;
        }
      }
      this.targets = Arrays.copyOf(distinct, m);
      this.weights = Arrays.copyOf(total, m);
      this.point = new double[loss.columns()];
      this.margins = new double[m * loss.columns()];
      this.gradient = new double[m * loss.columns()];
    }

    double[] run() {
      if (targets.length == 0) {
        return point;
      }
      for (int sweep = 0; sweep < SWEEPS; sweep++) {
        double moved = 0;
        for (int k = 0; k < point.length; k++) {
          double before = point[k];
          minimize(k, sweep == 0 ? grid(k) : around(before));
          moved = Math.max(moved, Math.abs(point[k] - before));
        }
        if (point.length == 1 || moved < 1e-9) {
          break;
        }
      }
      return point;
    }

    double[] offKinks() {
      double[] moved = point.clone();
      for (int k = 0; k < point.length; k++) {
        slope(k, point[k]);
        double down = 0;
        double up = 0;
        for (int i = k; i < gradient.length; i += point.length) {
          down += Math.max(0, gradient[i]);
          up += Math.max(0, -gradient[i]);
        }
        if (!loss.leastAtTarget(k) && (up == 0) != (down == 0)) {
          moved[k] += up > 0 ? ASIDE : -ASIDE;
        }
      }
      return moved;
    }

    private double[] grid(int k) {
      if (!loss.leastAtTarget(k)) {
        return MARGINS;
      }
      int last = targets.length - 1;
      return IntStream.range(0, QUANTILES)
          .mapToDouble(q -> targets[(int) ((long) q * last / (QUANTILES - 1))])
          .distinct()
          .toArray();
    }

    private static double[] around(double at) {
      return new double[] {at - 4, at - 1, at - 0.1, at, at + 0.1, at + 1, at + 4};
    }

    private void minimize(int k, double[] grid) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int j = 0; j < grid.length; j++) {
        double value = value(k, grid[j]);
        if (value < least) {
          least = value;
          best = j;
        }
      }
      double low = grid[Math.max(0, best - 1)];
      double high = grid[Math.min(grid.length - 1, best + 1)];
      double found =
          slope(k, low) < 0 && slope(k, high) > 0 ? bisect(k, low, high) : golden(k, low, high);
      // A kink may lie exactly on the grid, where neither search needs to arrive.
      point[k] = value(k, found) <= least ? found : grid[best];
    }

    private double bisect(int k, double from, double to) {
      double low = from;
      double high = to;
      for (int i = 0; i < 100; i++) {
        double middle = 0.5 * (low + high);
        double slope = slope(k, middle);
        if (slope == 0 || middle <= low || middle >= high) {
          return middle;
        }
        if (slope < 0) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return 0.5 * (low + high);
    }

    private double golden(int k, double from, double to) {
      double low = from;
      double high = to;
      for (int i = 0; i < 60; i++) {
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        if (value(k, left) <= value(k, right)) {
          high = right;
        } else {
          low = left;
        }
      }
      return 0.5 * (low + high);
    }

    private double value(int k, double at) {
      fill(k, at);
      return loss.sum(margins, targets, weights, null);
    }

    private double slope(int k, double at) {
      fill(k, at);
      loss.sum(margins, targets, weights, gradient);
      double sum = 0;
      for (int i = k; i < gradient.length; i += point.length) {
        sum += gradient[i];
      }
      return sum;
    }

    private void fill(int k, double at) {
      point[k] = at;
      for (int i = 0; i < targets.length; i++) {
        System.arraycopy(point, 0, margins, i * point.length, point.length);
      }
    }
  }
}
