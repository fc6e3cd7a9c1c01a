package org.lossary.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.TileKernels;

/**
 * References as floats in tiles, from which a product tells which of them can be near a query at
 * all: what is left of them is then measured in double.
 *
 * <p>With y the rows less the mean of the references, times a power of two that keeps all below 1,
 * the score of a query q and a reference r is y_q.y_r + t_r. For Euclidean distances t_r = -|y_r|^2
 * / 2, so that d^2 = |y_q|^2 - 2 score; for products t_r = c.y_r, c the mean, so that the product
 * is the score plus q.c. Greater scores are nearer. {@link #limit} says below which score of floats
 * a reference is certainly farther than a given one, by a bound of all rounding.
 *
 * <p>Tiles of references in an array are kept. Those of a mapped file, which may be larger than the
 * heap, are made again by whoever needs one: of them no more than a few bytes a row are kept.
 */
final class ReferenceTiles {
  /** References of a tile. */
  static final int BLOCK = 128;

  private static final int PANEL = TileKernels.PANEL;

  /** Beyond these powers of two products of doubles themselves lose digits. */
  private static final double HUGE = 0x1p400;

  private final Distance distance;
  private final boolean euclidean;
  private final int columns;
  private final double[] mean;
  private final double scale;

  private final Matrix references;

  /** Blocks, in panels; none if the references are in a file. */
  private final float[][] tiles;

  /** What scores begin with; minus infinity behind the last reference. */
  final float[][] terms;

  private double meanNorm;
  private double mostNorm;
  private double mostTerm;

  private ReferenceTiles(
      Distance distance, boolean euclidean, double[] mean, double scale, Matrix references) {
    int blocks = (references.rows() + BLOCK - 1) / BLOCK;
    this.references = references;
    this.distance = distance;
    this.euclidean = euclidean;
    this.columns = mean.length;
    this.mean = mean;
    this.scale = scale;
    this.tiles = new float[again(references) ? 0 : blocks][BLOCK * steps(columns)];
    this.terms = new float[blocks][BLOCK];
  }

  /** Whether tiles are made again each time. */
  static boolean again(Matrix references) {
    return references instanceof MappedMatrix;
  }

  /** Columns as products take them: an even number, the last of which may be zeros. */
  static int steps(int columns) {
    return columns + columns % 2;
  }

  /** Null if the distance, or the size of the numbers, does not allow them. Checks all rows. */
  static @Nullable ReferenceTiles of(Distance distance, Matrix queries, Matrix references) {
    int n = references.columns();
    double[] z = new double[n];
    double[] mean = new double[n];
    for (int i = 0; i < references.rows(); i++) {
      read("references", distance, references, i, z);
      for (int j = 0; j < n; j++) {
        mean[j] += z[j] / references.rows();
      }
    }
    double most = Math.max(most(distance, references, mean), most(distance, queries, mean));
    boolean euclidean = distance.euclidean();
    boolean product = distance.similarity() || distance == Distance.COSINE_DISTANCE;
    boolean sized = most == 0 || most < HUGE && most > 1 / HUGE;
    if (!euclidean && !product || !sized || n > 1 << 16) {
      return null;
    }
    double scale = most == 0 ? 1 : Math.scalb(0.5, -Math.getExponent(most));
    for (int j = 0; j < n; j++) {
      if (!(Math.abs(mean[j] * scale) < HUGE)) {
        return null;
      }
    }
    ReferenceTiles tiles = new ReferenceTiles(distance, euclidean, mean, scale, references);
    tiles.fill();
    return tiles;
  }

  /** Reads a row as the distance sees it. */
  static void read(String name, Distance distance, Matrix rows, int row, double[] z) {
    int n = rows.columns();
    Widen.in(rows, row, 0, n, z, 0);
    for (int j = 0; j < n; j++) {
      if (!Double.isFinite(z[j])) {
        throw new LossException("neighbours", name, "must be finite", z[j]);
      }
    }
    distance.normalize(z, 0, n);
  }

  private static double most(Distance distance, Matrix rows, double[] mean) {
    double[] z = new double[mean.length];
    double most = 0;
    for (int i = 0; i < rows.rows(); i++) {
      read("queries", distance, rows, i, z);
      for (int j = 0; j < z.length; j++) {
        double y = Math.abs(z[j] - mean[j]);
        most = y <= most ? most : y;
      }
    }
    return most;
  }

  private void fill() {
    double[] z = new double[columns];
    double squares = 0;
    for (double m : mean) {
      squares += m * scale * (m * scale);
    }
    meanNorm = Math.sqrt(squares);
    for (int b = 0; b < terms.length; b++) {
      Arrays.fill(terms[b], Float.NEGATIVE_INFINITY);
      float[] tile = tiles.length == 0 ? null : tiles[b];
      int end = Math.min(BLOCK, references.rows() - b * BLOCK);
      for (int in = 0; in < end; in++) {
        read("references", distance, references, b * BLOCK + in, z);
        double norm = 0;
        double along = 0;
        for (int j = 0; j < columns; j++) {
          double y = (z[j] - mean[j]) * scale;
          norm += y * y;
          along += y * (mean[j] * scale);
        }
        if (tile != null) {
          spread(z, tile, in);
        }
        double term = euclidean ? -0.5 * norm : along;
        terms[b][in] = (float) term;
        mostNorm = Math.max(mostNorm, norm);
        mostTerm = Math.max(mostTerm, Math.abs(term));
      }
    }
    mostNorm = Math.sqrt(mostNorm);
  }

  /** Writes a row into its places of a tile. */
  private void spread(double[] z, float[] tile, int in) {
    int at = TileKernels.inPanels(in, PANEL * steps(columns));
    for (int j = 0; j < columns; j++) {
      tile[at + j * PANEL] = (float) ((z[j] - mean[j]) * scale);
    }
  }

  /**
   * The tile of a block.
   *
   * @param room where it may be made
   * @param z room for a row
   */
  float[] tile(int block, float[] room, double[] z) {
    if (tiles.length > 0) {
      return tiles[block];
    }
    int end = Math.min(BLOCK, references.rows() - block * BLOCK);
    if (end < BLOCK || steps(columns) > columns) {
      Arrays.fill(room, 0, BLOCK * steps(columns), 0);
    }
    for (int in = 0; in < end; in++) {
      read("references", distance, references, block * BLOCK + in, z);
      spread(z, room, in);
    }
    return room;
  }

  /**
   * Writes query q into its places of a tile.
   *
   * @param z the row as the distance sees it
   * @param facts receives |y_q| and q.c, from 2 q
   */
  void query(double[] z, float[] tile, int q, double[] facts) {
    double norm = 0;
    double along = 0;
    for (int j = 0; j < columns; j++) {
      double x = (z[j] - mean[j]) * scale;
      norm += x * x;
      along += z[j] * scale * (mean[j] * scale);
    }
    spread(z, tile, q);
    facts[2 * q] = Math.sqrt(norm);
    facts[2 * q + 1] = along;
  }

  /**
   * The score below which all are farther than {@code worst}.
   *
   * @param worst a distance, times -1 for similarities
   */
  float limit(double worst, double[] facts, int factsAt) {
    if (worst == Double.POSITIVE_INFINITY) {
      return Float.NEGATIVE_INFINITY;
    }
    double norm = facts[factsAt];
    double n = columns + 8;
    // Of floats: one rounding a step, and those of the rows and terms themselves.
    double floats = n * 0x1.1p-24 * (mostTerm + norm * mostNorm) + n * 0x1p-120;
    double least;
    double doubles;
    if (euclidean) {
      boolean root = distance == Distance.EUCLIDEAN || distance == Distance.NORMALIZED_EUCLIDEAN;
      double far = root ? worst * scale * (worst * scale) : worst * scale * scale;
      least = 0.5 * (norm * norm - far);
      doubles = n * 0x1p-48 * (norm * norm + mostNorm * mostNorm + far);
    } else {
      double product = distance == Distance.COSINE_DISTANCE ? 1 - worst : -worst;
      least = product * scale * scale - facts[factsAt + 1];
      double mine = Math.max(norm + meanNorm, distance.normalizes() ? scale : 0);
      double theirs = Math.max(mostNorm + meanNorm, distance.normalizes() ? scale : 0);
      doubles = n * 0x1p-48 * mine * theirs;
    }
    double limit = least - floats - doubles;
    return Double.isNaN(limit) ? Float.NEGATIVE_INFINITY : Math.nextDown((float) limit);
  }

  /** Begins scores: the terms of a block in each of some rows. */
  void begin(int block, int rows, float[] scores) {
    float[] of = terms[block];
    for (int r = 0; r < rows; r++) {
      System.arraycopy(of, 0, scores, r * BLOCK, BLOCK);
    }
  }
}
