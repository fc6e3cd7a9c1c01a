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

  /** Queries that are multiplied with a tile at a time. */
  private static final int AT_ONCE = 4 * PANEL;

  /** Tiles that are made again are worth more queries, and more neighbours, than others. */
  private static final int MANY = 16 * AT_ONCE;

  private static final int MANY_NEIGHBOURS = 1 << 16;
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
    this.block = block(references, k);
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

  /** Queries of a part: whole panels. */
  private static int block(Matrix references, int k) {
    if (!ReferenceTiles.again(references)) {
      return k > 2048 ? PANEL : AT_ONCE;
    }
    return Math.max(PANEL, Math.min(MANY, MANY_NEIGHBOURS / Math.max(1, k)) / PANEL * PANEL);
  }

  /** What a thread needs. */
  private static final class Work {
    double[] queries = new double[0];
    double[] reference = new double[0];
    float[] y = new float[0];
    float[] tile = new float[0];
    final float[] scores = new float[AT_ONCE * BLOCK];
    double[] facts = new double[0];
    float[] limits = new float[0];
    Nearest[] nearest = new Nearest[0];

    void room(int block, int columns, boolean again) {
      if (limits.length < block) {
        facts = new double[2 * block];
        limits = new float[block];
        nearest = new Nearest[block];
      }
      if (reference.length < columns) {
        reference = new double[columns];
      }
      if (queries.length < block * columns) {
        queries = new double[block * columns];
      }
      if (y.length < block * ReferenceTiles.steps(columns)) {
        y = new float[block * ReferenceTiles.steps(columns)];
      }
      int size = again ? BLOCK * ReferenceTiles.steps(columns) : 0;
      if (tile.length < size) {
        tile = new float[size];
      }
    }
  }

  @Override
  public void run(int part, Memory memory) {
    Work w = memory.object(Work.class, Work::new);
    int n = queries.columns();
    w.room(block, n, ReferenceTiles.again(references));
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
        tiles.query(z, w.y, q, w.facts);
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
    int end = Math.min(BLOCK, references.rows() - b * BLOCK);
    float[] tile = of.tile(b, w.tile, w.reference);
    for (int from = 0; from < count; from += AT_ONCE) {
      int many = Math.min(AT_ONCE, block - from);
      of.begin(b, many, w.scores);
      KERNELS.multiply(
          w.y,
          from * n,
          PANEL * n,
          many,
          tile,
          0,
          PANEL * n,
          BLOCK / PANEL,
          n,
          w.scores,
          0,
          BLOCK,
          PANEL,
          true);
      for (int q = from; q < Math.min(count, from + AT_ONCE); q++) {
        look(of, w, first, q, (q - from) * BLOCK, b, end);
      }
    }
  }

  /** Measures what of a block can be among the nearest of a query. */
  private void look(ReferenceTiles of, Work w, int first, int q, int at, int b, int end) {
    if (Rows.max(w.scores, at, BLOCK) < w.limits[q]) {
      return;
    }
    for (int r = 0; r < end; r++) {
      if (!(w.scores[at + r] < w.limits[q]) && offer(w, first, q, b * BLOCK + r)) {
        w.limits[q] = of.limit(w.nearest[q].worst, w.facts, 2 * q);
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
