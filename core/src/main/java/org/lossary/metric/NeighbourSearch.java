package org.lossary.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.kernel.TileKernels;

/**
 * Finds the nearest references of each query, a block of queries at a time against one block of
 * references after the other. Products of floats leave out what cannot be among the nearest, all
 * others are measured in double by {@link Distance#of}: the result is exactly that of measuring
 * every pair, ties by the lower number, whatever the tiles and threads.
 */
final class NeighbourSearch implements Parts.Part {
  /** What becomes of the neighbours of a query; called from any thread, once for each query. */
  interface Ranked {
    /**
     * Takes neighbours.
     *
     * @param rows the nearest first
     * @param keys their distances, times -1 for similarities
     */
    void ranked(int query, int count, int[] rows, double[] keys);
  }

  private static final int PANEL = TileKernels.PANEL;
  private static final int BLOCK = ReferenceTiles.BLOCK;
  private static final TileKernels KERNELS = Provider.TILES;

  private final Distance distance;
  private final Matrix queries;
  private final Matrix references;
  private final boolean same;
  private final int k;
  private final int block;
  private final Ranked to;
  private final @Nullable ReferenceTiles tiles;

  private NeighbourSearch(
      Distance distance, Matrix queries, Matrix references, boolean same, int k, Ranked to) {
    this.distance = distance;
    this.queries = queries;
    this.references = references;
    this.same = same;
    this.k = k;
    this.block = k > 2048 ? PANEL : 4 * PANEL;
    this.to = to;
    this.tiles = ReferenceTiles.of(distance, queries, references);
  }

  /**
   * Searches.
   *
   * @param same whether queries and references are the same rows, of which none is its own
   *     neighbour
   */
  static void run(
      Distance distance,
      Matrix queries,
      Matrix references,
      boolean same,
      int k,
      int threads,
      Ranked to) {
    LossException.require(
        references.columns() == queries.columns(),
        "neighbours",
        "references",
        "must have " + queries.columns() + " columns",
        references.columns());
    NeighbourSearch search = new NeighbourSearch(distance, queries, references, same, k, to);
    Parts.run(search, (queries.rows() + search.block - 1) / search.block, threads);
  }

  /** What a thread needs. */
  private static final class Work {
    double[] queries = new double[0];
    double[] reference = new double[0];
    float[] y = new float[0];
    final float[] scores = new float[4 * PANEL * BLOCK];
    final double[] facts = new double[2 * 4 * PANEL];
    final float[] limits = new float[4 * PANEL];
    final Nearest[] nearest = new Nearest[4 * PANEL];

    void room(int columns) {
      if (reference.length < columns) {
        queries = new double[4 * PANEL * columns];
        reference = new double[columns];
        y = new float[4 * PANEL * ReferenceTiles.steps(columns)];
      }
    }
  }

  @Override
  public void run(int part, Memory memory) {
    Work w = memory.object(Work.class, Work::new);
    int n = queries.columns();
    w.room(n);
    int first = part * block;
    int count = Math.min(block, queries.rows() - first);
    double[] z = new double[n];
    Arrays.fill(w.y, 0);
    for (int q = 0; q < count; q++) {
      ReferenceTiles.read("queries", distance, queries, first + q, z);
      System.arraycopy(z, 0, w.queries, q * n, n);
      if (w.nearest[q] == null) {
        w.nearest[q] = new Nearest();
      }
      w.nearest[q].clear(k);
      w.limits[q] = Float.NEGATIVE_INFINITY;
      if (tiles != null) {
        tiles.query(z, w.y, q * ReferenceTiles.steps(n), w.facts, 2 * q);
      }
    }
    for (int b = 0; k > 0 && b * BLOCK < references.rows(); b++) {
      if (tiles == null) {
        all(w, first, count, b);
      } else {
        some(tiles, w, first, count, b);
      }
    }
    for (int q = 0; q < count; q++) {
      Nearest found = w.nearest[q];
      found.sort();
      to.ranked(first + q, found.count(), found.rows(), found.keys());
    }
  }

  /** Measures all references of a block. */
  private void all(Work w, int first, int count, int b) {
    for (int r = b * BLOCK; r < Math.min(references.rows(), (b + 1) * BLOCK); r++) {
      for (int q = 0; q < count; q++) {
        offer(w, first, q, r);
      }
    }
  }

  /** Measures those references of a block that can be among the nearest. */
  private void some(ReferenceTiles of, Work w, int first, int count, int b) {
    int n = ReferenceTiles.steps(queries.columns());
    of.begin(b, block, w.scores);
    KERNELS.multiply(
        w.y, 0, n, 1, block, of.tiles[b], 0, PANEL * n, BLOCK / PANEL, n, w.scores, 0, BLOCK);
    for (int q = 0; q < count; q++) {
      int at = q * BLOCK;
      if (Rows.max(w.scores, at, BLOCK) < w.limits[q]) {
        continue;
      }
      int end = Math.min(BLOCK, references.rows() - b * BLOCK);
      for (int r = 0; r < end; r++) {
        if (!(w.scores[at + r] < w.limits[q]) && offer(w, first, q, b * BLOCK + r)) {
          w.limits[q] = of.limit(w.nearest[q].worst, w.facts, 2 * q);
        }
      }
    }
  }

  private boolean offer(Work w, int first, int q, int r) {
    if (same && r == first + q) {
      return false;
    }
    int n = queries.columns();
    Widen.in(references, r, 0, n, w.reference, 0);
    distance.normalize(w.reference, 0, n);
    double far = distance.of(w.queries, q * n, w.reference, 0, n);
    return w.nearest[q].offer(distance.sign() * far, r);
  }
}
