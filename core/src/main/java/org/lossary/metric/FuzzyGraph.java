package org.lossary.metric;

import java.util.Arrays;
import org.lossary.LossException;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.maths.Maths64;

/**
 * Which rows are neighbours, and how much: the fuzzy union of what each row counts as its own. With
 * the distances d_j to the k - 1 nearest others, rho the least of them above 0, and sigma such that
 * these weights add up to log2 k, a row i gives its neighbour j the weight w_ij = exp(-max(0, d_j -
 * rho) / sigma), 0 to all other rows; the edge between the two has w_ij + w_ji - w_ij w_ji.
 *
 * <p>Edges of a row are {@code start[i] .. start[i + 1] - 1}, by increasing number of the other
 * row. Each is there twice, once from either end.
 */
final class FuzzyGraph {
  private static final int ROWS_OF_A_PART = 256;
  private static final int HALVINGS = 64;

  /** Sigma is at least this share of the mean distance. */
  private static final double LEAST_SIGMA = 1e-3;

  final int[] start;
  final int[] other;
  final double[] weight;

  private FuzzyGraph(int[] start, int[] other, double[] weight) {
    this.start = start;
    this.other = other;
    this.weight = weight;
  }

  static FuzzyGraph of(Neighbours nearest, int threads) {
    Directed directed = new Directed(nearest);
    Parts.run(directed, (nearest.queries() + ROWS_OF_A_PART - 1) / ROWS_OF_A_PART, threads);
    return union(directed);
  }

  /** What each row counts as its own, by increasing number of the neighbour. */
  private static final class Directed implements Parts.Part {
    final int rows;
    final int count;
    final int[] other;
    final double[] weight;
    private final Neighbours nearest;
    private final double mean;

    Directed(Neighbours nearest) {
      this.nearest = nearest;
      rows = nearest.queries();
      count = nearest.count();
      other = new int[rows * count];
      weight = new double[rows * count];
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < count; j++) {
          double d = nearest.distance(i, j);
          if (!Double.isFinite(d)) {
            throw new LossException(
                Umap.ID,
                "distance of rows " + i + " and " + nearest.row(i, j),
                "must be finite",
                d);
          }
          sum += d / (count + 1);
        }
      }
      mean = sum / rows;
    }

    @Override
    public void run(int part, Memory memory) {
      int end = Math.min(rows, (part + 1) * ROWS_OF_A_PART);
      for (int i = part * ROWS_OF_A_PART; i < end; i++) {
        row(i);
      }
    }

    private void row(int i) {
      double rho = 0;
      double sum = 0;
      for (int j = count - 1; j >= 0; j--) {
        double d = nearest.distance(i, j);
        rho = d > 0 ? d : rho;
        sum += d;
      }
      // Peers count the row itself among its neighbours.
      double scale = rho > 0 ? sum / (count + 1) : mean;
      double sigma = Math.max(LEAST_SIGMA * scale, sigma(i, rho, scale));
      for (int j = 0; j < count; j++) {
        int to = nearest.row(i, j);
        double w = weight(nearest.distance(i, j) - rho, sigma);
        int at = i * count + j;
        for (; at > i * count && other[at - 1] > to; at--) {
          other[at] = other[at - 1];
          weight[at] = weight[at - 1];
        }
        other[at] = to;
        weight[at] = w;
      }
    }

    private static double weight(double beyond, double sigma) {
      return beyond > 0 ? Maths64.exp(-beyond / sigma) : 1;
    }

    /** By halving, from a bound that is doubled until it is one. */
    private double sigma(int i, double rho, double scale) {
      double target = Maths64.log(count + 1) / Maths64.log(2);
      double low = 0;
      double high = scale;
      while (sum(i, rho, high) < target && high < Double.MAX_VALUE / 2) {
        low = high;
        high *= 2;
      }
      for (int n = 0; n < HALVINGS; n++) {
        double middle = 0.5 * (low + high);
        if (sum(i, rho, middle) < target) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return high;
    }

    private double sum(int i, double rho, double sigma) {
      double sum = 0;
      for (int j = 0; j < count; j++) {
        sum += weight(nearest.distance(i, j) - rho, sigma);
      }
      return sum;
    }
  }

  private static FuzzyGraph union(Directed directed) {
    int rows = directed.rows;
    int count = directed.count;
    // The same edges by where they lead to; rows are passed in order, so each list is sorted.
    int[] start = new int[rows + 1];
    for (int to : directed.other) {
      start[to + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = Arrays.copyOf(start, rows);
    int[] from = new int[directed.other.length];
    double[] weight = new double[from.length];
    for (int e = 0; e < from.length; e++) {
      int at = next[directed.other[e]]++;
      from[at] = e / count;
      weight[at] = directed.weight[e];
    }
    int[] begin = new int[rows + 1];
    int[] other = new int[2 * from.length];
    double[] both = new double[other.length];
    int edges = 0;
    for (int i = 0; i < rows; i++) {
      int out = i * count;
      int in = start[i];
      while (out < (i + 1) * count || in < start[i + 1]) {
        int to = out < (i + 1) * count ? directed.other[out] : Integer.MAX_VALUE;
        int of = in < start[i + 1] ? from[in] : Integer.MAX_VALUE;
        double mine = to <= of ? directed.weight[out++] : 0;
        double theirs = of <= to ? weight[in++] : 0;
        other[edges] = Math.min(to, of);
        both[edges++] = mine + theirs - mine * theirs;
      }
      begin[i + 1] = edges;
    }
    return new FuzzyGraph(begin, Arrays.copyOf(other, edges), Arrays.copyOf(both, edges));
  }
}
