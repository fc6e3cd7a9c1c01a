package org.lossary.metric;

import java.util.Arrays;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;

/**
 * Clusters of rows by Euclidean distances, from centres that are drawn far apart (k-means++) and
 * then moved to the means of their rows until nothing changes. The same bits for any number of
 * threads.
 *
 * @param centers one a row
 * @param clusters the number of the centre of each row
 * @param inertia sum of squared distances of rows to their centres
 * @param rounds how often centres were moved
 */
@SuppressWarnings("ArrayRecordComponent") // A result, not a key.
public record KMeans(DoubleMatrix centers, int[] clusters, double inertia, int rounds) {
  private static final String ID = "k-means";

  /**
   * Clusters rows.
   *
   * @param k how many clusters; at least 1 and at most the number of rows
   * @param seed of the centres that are drawn
   * @param rounds the most times that centres are moved; at least 0
   */
  public static KMeans of(Matrix rows, int k, long seed, int rounds) {
    return of(rows, k, seed, rounds, 0);
  }

  /** The same on so many threads; 0 stands for all processors. */
  public static KMeans of(Matrix rows, int k, long seed, int rounds, int threads) {
    LossException.require(
        k >= 1 && k <= rows.rows(), ID, "k", "must be within [1, " + rows.rows() + "]", k);
    LossException.require(rounds >= 0, ID, "rounds", "must be >= 0", rounds);
    DoubleMatrix centers = drawn(rows, k, new Seeded(seed, 0));
    Neighbours nearest = assign(rows, centers, threads);
    int moved = 0;
    boolean changed = true;
    while (changed && moved < rounds) {
      move(rows, centers, nearest);
      moved++;
      Neighbours before = nearest;
      nearest = assign(rows, centers, threads);
      changed = false;
      for (int i = 0; i < rows.rows() && !changed; i++) {
        changed = before.row(i, 0) != nearest.row(i, 0);
      }
    }
    int[] clusters = new int[rows.rows()];
    double inertia = 0;
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = nearest.row(i, 0);
      inertia += nearest.distance(i, 0);
    }
    return new KMeans(centers, clusters, inertia, moved);
  }

  private static Neighbours assign(Matrix rows, Matrix centers, int threads) {
    return Neighbours.of(rows, centers, Distance.SQUARED_EUCLIDEAN, 1, threads);
  }

  /** Each next centre is a row, with a probability as its squared distance to those before. */
  private static DoubleMatrix drawn(Matrix rows, int k, Seeded random) {
    int n = rows.columns();
    double[] centers = new double[Math.multiplyExact(k, n)];
    double[] least = new double[rows.rows()];
    double[] x = new double[n];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int next = random.below(rows.rows());
    for (int c = 0; c < k; c++) {
      Widen.in(rows, next, 0, n, centers, c * n);
      double total = 0;
      for (int i = 0; i < least.length; i++) {
        ReferenceTiles.read("rows", Distance.SQUARED_EUCLIDEAN, rows, i, x);
        double far = Distance.SQUARED_EUCLIDEAN.of(x, 0, centers, c * n, n);
        least[i] = Math.min(least[i], far);
        total += least[i];
      }
      double until = random.unit() * total;
      next = 0;
      for (int i = 0; i < least.length && until >= 0; i++) {
        if (least[i] > 0) {
          until -= least[i];
          next = i;
        }
      }
    }
    return Matrix.of(centers, k, n);
  }

  /** Centres become the means of their rows; one without rows goes to the row farthest away. */
  private static void move(Matrix rows, DoubleMatrix centers, Neighbours nearest) {
    int n = rows.columns();
    double[] sums = new double[centers.rows() * n];
    int[] counts = new int[centers.rows()];
    for (int i = 0; i < rows.rows(); i++) {
      int c = nearest.row(i, 0);
      counts[c]++;
      for (int j = 0; j < n; j++) {
        sums[c * n + j] += rows.get(i, j);
      }
    }
    boolean[] taken = new boolean[rows.rows()];
    for (int c = 0; c < centers.rows(); c++) {
      int from = counts[c] > 0 ? -1 : farthest(nearest, taken);
      for (int j = 0; j < n; j++) {
        centers.set(c, j, from < 0 ? sums[c * n + j] / counts[c] : rows.get(from, j));
      }
    }
  }

  private static int farthest(Neighbours nearest, boolean[] taken) {
    int best = -1;
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && (best < 0 || nearest.distance(i, 0) > nearest.distance(best, 0))) {
        best = i;
      }
    }
    taken[best] = true;
    return best;
  }
}
