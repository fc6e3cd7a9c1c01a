package org.lossary.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.kernel.TileKernels;

/**
 * Shows a {@link MiningRule} each anchor of a batch with its positives and near negatives. No
 * matrix of all pairs is made: a block of anchors is multiplied with one tile of rows after the
 * other, products of floats leave out negatives that are certainly beyond reach, and all others are
 * measured in double by {@link Distance#of}. So what is kept is exactly what measuring every pair
 * would keep, in the order of the anchors, whatever the tiles and threads.
 */
final class Mining implements Parts.Part {
  private static final int PANEL = TileKernels.PANEL;
  private static final int BLOCK = ReferenceTiles.BLOCK;

  /** Anchors of a part: whole panels. */
  private static final int ANCHORS = 4 * PANEL;

  private static final TileKernels KERNELS = Provider.TILES;

  /** All rows, as the distance sees them. */
  final double[] rows;

  private final int count;
  private final int columns;
  private final boolean again;
  private final int[] labels;
  private final Distance distance;
  private final @Nullable ReferenceTiles tiles;
  private final LabelRuns runs = new LabelRuns();
  private @Nullable MiningRule rule;
  private IndexLists[] first = new IndexLists[0];
  private IndexLists[] second = new IndexLists[0];

  /**
   * Reads the rows.
   *
   * @throws org.lossary.LossException unless they are finite, with a label each
   */
  Mining(String id, Matrix rows, int[] labels, Distance distance) {
    EmbeddingRows read = new EmbeddingRows();
    read.read(id, LabelledEmbeddings.of(rows, labels), distance);
    this.rows = read.rows;
    this.count = rows.rows();
    this.columns = rows.columns();
    this.again = ReferenceTiles.again(rows);
    this.labels = labels;
    this.distance = distance;
    this.tiles = count > BLOCK ? ReferenceTiles.of(distance, rows, rows) : null;
    runs.find(labels, 0, count, 0, count);
  }

  /** The triplets that a rule keeps. */
  IndexTriplets triplets(MiningRule of) {
    return run(of)[0].triplets();
  }

  /** The pairs that a rule keeps. */
  IndexPairs pairs(MiningRule of) {
    IndexLists[] found = run(of);
    return IndexPairs.of(found[0].list(0), found[0].list(1), found[1].list(0), found[1].list(1));
  }

  private IndexLists[] run(MiningRule of) {
    rule = of;
    int parts = (count + ANCHORS - 1) / ANCHORS;
    first = new IndexLists[parts];
    second = new IndexLists[parts];
    Parts.run(this, parts, 0);
    IndexLists[] all = {new IndexLists(3), new IndexLists(3)};
    for (int p = 0; p < parts; p++) {
      all[0].addAll(first[p]);
      all[1].addAll(second[p]);
    }
    return all;
  }

  /** What a thread needs. */
  private static final class Work {
    final MinedAnchor[] anchors = new MinedAnchor[ANCHORS];
    final double[] facts = new double[2 * ANCHORS];
    final float[] limits = new float[ANCHORS];
    final float[] scores = new float[ANCHORS * BLOCK];
    float[] y = new float[0];
    float[] tile = new float[0];
    double[] z = new double[0];

    Work() {
      Arrays.setAll(anchors, i -> new MinedAnchor());
    }
  }

  @Override
  public void run(int part, Memory memory) {
    MiningRule of = rule;
    if (of == null) {
      throw new IllegalStateException("no rule");
    }
    Work w = new Work();
    int from = part * ANCHORS;
    int many = Math.min(ANCHORS, count - from);
    boolean any = false;
    if (tiles != null) {
      w.y = new float[ANCHORS * ReferenceTiles.steps(columns)];
      w.tile = new float[again ? BLOCK * ReferenceTiles.steps(columns) : 0];
      w.z = new double[columns];
    }
    for (int i = 0; i < many; i++) {
      any |= begin(of, w, i, from + i);
    }
    for (int b = 0; any && b * BLOCK < count; b++) {
      if (tiles == null) {
        for (int i = 0; i < many; i++) {
          all(of, w.anchors[i], b);
        }
      } else {
        near(of, tiles, w, many, b);
      }
    }
    IndexLists one = new IndexLists(3);
    IndexLists other = new IndexLists(3);
    for (int i = 0; i < many; i++) {
      of.choose(w.anchors[i], one, other);
    }
    first[part] = one;
    second[part] = other;
  }

  /** Measures the positives; whether negatives can matter. */
  private boolean begin(MiningRule of, Work w, int i, int row) {
    MinedAnchor a = w.anchors[i];
    a.clear(row);
    for (int k = runs.start[row]; k < runs.end[row]; k++) {
      if (runs.rows[k] != row) {
        a.addPositive(runs.rows[k], far(row, runs.rows[k]));
      }
    }
    a.reach = of.reach(a);
    if (tiles != null) {
      System.arraycopy(rows, row * columns, w.z, 0, columns);
      tiles.query(w.z, w.y, i, w.facts);
      limit(tiles, w, i);
    }
    return !nothing(a);
  }

  /** Whether nothing can be as near as that: distances are never negative. */
  private boolean nothing(MinedAnchor a) {
    return distance.similarity() ? a.reach == Double.NEGATIVE_INFINITY : a.reach < 0;
  }

  private void limit(ReferenceTiles of, Work w, int i) {
    MinedAnchor a = w.anchors[i];
    w.limits[i] = nothing(a) ? Float.POSITIVE_INFINITY : of.limit(a.reach, w.facts, 2 * i);
  }

  private double far(int a, int b) {
    return distance.sign() * distance.of(rows, a * columns, rows, b * columns, columns);
  }

  /** Measures all negatives of a block. */
  private void all(MiningRule of, MinedAnchor a, int b) {
    for (int r = b * BLOCK; !nothing(a) && r < Math.min(count, (b + 1) * BLOCK); r++) {
      offer(of, a, r);
    }
  }

  /** Measures those negatives of a block that can be within reach. */
  private void near(MiningRule rule, ReferenceTiles of, Work w, int many, int b) {
    int n = ReferenceTiles.steps(columns);
    int end = Math.min(BLOCK, count - b * BLOCK);
    of.begin(b, ANCHORS, w.scores);
    KERNELS.multiply(
        w.y,
        0,
        PANEL * n,
        ANCHORS,
        of.tile(b, w.tile, w.z),
        0,
        PANEL * n,
        BLOCK / PANEL,
        n,
        w.scores,
        0,
        BLOCK,
        PANEL,
        true);
    for (int i = 0; i < many; i++) {
      int at = i * BLOCK;
      if (Rows.max(w.scores, at, BLOCK) < w.limits[i]) {
        continue;
      }
      for (int r = 0; r < end; r++) {
        if (!(w.scores[at + r] < w.limits[i]) && offer(rule, w.anchors[i], b * BLOCK + r)) {
          limit(of, w, i);
        }
      }
    }
  }

  /** Measures a row unless it is a positive; whether that made the reach shorter. */
  private boolean offer(MiningRule of, MinedAnchor a, int row) {
    if (labels[row] == labels[a.anchor]) {
      return false;
    }
    double far = far(a.anchor, row);
    if (far > a.reach) {
      return false;
    }
    a.addNegative(row, far);
    double reach = of.reach(a, far);
    boolean shorter = reach < a.reach;
    a.reach = reach;
    return shorter;
  }
}
