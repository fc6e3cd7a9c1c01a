package org.lossary.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoublePredicate;
import org.lossary.Matrix;

/** Miners by their definitions: every pair is measured, every triplet looked at. */
final class PlainMiners {
  private final int n;
  private final int columns;
  private final int[] labels;
  private final Distance distance;
  private final double[] rows;
  private final double[][] far;

  PlainMiners(Matrix matrix, int[] labels, Distance distance) {
    this.n = matrix.rows();
    this.columns = matrix.columns();
    this.labels = labels;
    this.distance = distance;
    this.rows = new double[n * columns];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < columns; j++) {
        rows[i * columns + j] = matrix.get(i, j);
      }
      distance.normalize(rows, i * columns, columns);
    }
    this.far = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double between = distance.of(rows, i * columns, rows, k * columns, columns);
        far[i][k] = distance.similarity() ? -between : between;
      }
    }
  }

  /** How far two rows are, turned around for a similarity. */
  double far(int a, int i) {
    return far[a][i];
  }

  private boolean positive(int a, int i) {
    return a != i && labels[a] == labels[i];
  }

  List<Integer> triplets(double margin, Miners.Kind kind) {
    List<Integer> found = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        for (int k = 0; positive(a, i) && k < n; k++) {
          double beyond = far[a][k] - far[a][i];
          boolean kept =
              switch (kind) {
                case ALL -> beyond <= margin;
                case HARD -> beyond <= 0;
                case SEMI_HARD -> beyond > 0 && beyond <= margin;
                case EASY -> beyond > margin;
              };
          if (labels[a] != labels[k] && kept) {
            Collections.addAll(found, a, i, k);
          }
        }
      }
    }
    return found;
  }

  List<Integer> tripletsWithin(double low, double high) {
    List<Integer> found = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        for (int k = 0; positive(a, i) && k < n; k++) {
          double violation = far[a][i] - far[a][k];
          if (labels[a] != labels[k] && violation > low && violation < high) {
            Collections.addAll(found, a, i, k);
          }
        }
      }
    }
    return found;
  }

  /** Bounds of distances or similarities; positive pairs, then after (-1, -1) negative ones. */
  List<Integer> pairsWithin(double low, double high, double negativeLow, double negativeHigh) {
    List<Integer> near = new ArrayList<>();
    List<Integer> away = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        double x = distance.similarity() ? -far[a][i] : far[a][i];
        if (positive(a, i) && x > low && x < high) {
          Collections.addAll(near, a, i);
        } else if (labels[a] != labels[i] && x > negativeLow && x < negativeHigh) {
          Collections.addAll(away, a, i);
        }
      }
    }
    Collections.addAll(near, -1, -1);
    near.addAll(away);
    return near;
  }

  List<Integer> angular(double degrees) {
    List<Integer> found = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        if (!positive(a, i)) {
          continue;
        }
        double[] centre = new double[columns];
        for (int j = 0; j < columns; j++) {
          centre[j] = (rows[a * columns + j] + rows[i * columns + j]) / 2;
        }
        double half = distance.of(rows, a * columns, centre, 0, columns);
        for (int k = 0; k < n; k++) {
          double high = distance.of(rows, k * columns, centre, 0, columns);
          if (labels[a] != labels[k]
              && StrictMath.atan(half / high) > StrictMath.toRadians(degrees)) {
            Collections.addAll(found, a, i, k);
          }
        }
      }
    }
    return found;
  }

  /** The first of the farthest, or nearest, of a kind that passes; -1 for none. */
  private int best(int a, boolean positive, boolean farthest, DoublePredicate passes) {
    int best = -1;
    for (int i = 0; i < n; i++) {
      boolean kind = positive ? positive(a, i) : labels[a] != labels[i];
      if (kind
          && passes.test(far[a][i])
          && (best < 0 || (farthest ? far[a][i] > far[a][best] : far[a][i] < far[a][best]))) {
        best = i;
      }
    }
    return best;
  }

  /** Positive pairs, then after (-1, -1) negative ones. */
  List<Integer> extremes(Miners.Choice positives, Miners.Choice negatives) {
    List<Integer> near = new ArrayList<>();
    List<Integer> away = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      int p = best(a, true, positives != Miners.Choice.EASY, x -> true);
      int k = best(a, false, negatives == Miners.Choice.EASY, x -> true);
      double there = p < 0 ? 0 : far[a][p];
      if (p >= 0 && negatives == Miners.Choice.SEMI_HARD) {
        k = best(a, false, false, x -> x > there);
      }
      double here = k < 0 ? 0 : far[a][k];
      if (k >= 0 && positives == Miners.Choice.SEMI_HARD) {
        p = best(a, true, true, x -> x < here);
      }
      for (int i = 0; i < n; i++) {
        boolean alone = positives == Miners.Choice.ALL || negatives == Miners.Choice.ALL;
        boolean both = alone || p >= 0 && k >= 0;
        if (positive(a, i) && (positives == Miners.Choice.ALL || both && i == p)) {
          Collections.addAll(near, a, i);
        }
        if (labels[a] != labels[i] && (negatives == Miners.Choice.ALL || both && i == k)) {
          Collections.addAll(away, a, i);
        }
      }
    }
    return joined(near, away);
  }

  List<Integer> pairs(double positiveMargin, double negativeMargin) {
    double sign = distance.similarity() ? -1 : 1;
    List<Integer> near = new ArrayList<>();
    List<Integer> away = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        if (positive(a, i) && far[a][i] > sign * positiveMargin) {
          Collections.addAll(near, a, i);
        }
        if (labels[a] != labels[i] && far[a][i] < sign * negativeMargin) {
          Collections.addAll(away, a, i);
        }
      }
    }
    return joined(near, away);
  }

  List<Integer> multiSimilarity(double epsilon) {
    List<Integer> near = new ArrayList<>();
    List<Integer> away = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      int p = best(a, true, true, x -> true);
      int k = best(a, false, false, x -> true);
      for (int i = 0; p >= 0 && k >= 0 && i < n; i++) {
        if (positive(a, i) && far[a][i] + epsilon > far[a][k]) {
          Collections.addAll(near, a, i);
        }
        if (labels[a] != labels[i] && far[a][i] - epsilon < far[a][p]) {
          Collections.addAll(away, a, i);
        }
      }
    }
    return joined(near, away);
  }

  private static List<Integer> joined(List<Integer> near, List<Integer> away) {
    List<Integer> all = new ArrayList<>(near);
    Collections.addAll(all, -1, -1);
    all.addAll(away);
    return all;
  }
}
