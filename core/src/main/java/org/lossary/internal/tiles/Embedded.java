package org.lossary.internal.tiles;

import java.util.List;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Order;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.kernel.TileKernels;

/**
 * Rows of floats made ready for tiles: normalised, less their mean, in blocks of equal size, in the
 * layouts that both products need.
 *
 * <p>With y = z - c, c the mean of all rows z, a similarity is z.z' = y.y' + u + u' where u = z.c -
 * c.c/2 is computed in double. So an offset common to all rows costs no digits. The mean of u is
 * left out and kept as a constant.
 */
final class Embedded {
  private static final int PANEL = TileKernels.PANEL;
  private static final int SLICES = 16;

  /** Rows of a block. */
  int block;

  int columns;

  /** Columns filled up to whole panels. */
  int width;

  int rows;

  /** Rows filled up to whole blocks. A slot is a place of a row in this order. */
  int slots;

  int anchorBlocks;
  int blocks;

  /** The row of each slot, or -1. */
  int[] row = new int[0];

  int[] slot = new int[0];
  int[] label = new int[0];

  /** The norm of each row, 1 if rows are not normalised, 0 for zeros. */
  double[] norm = new double[0];

  /** u of each slot, less its mean. */
  double[] offset = new double[0];

  double[] mean = new double[0];

  /** Half of what is left out of each similarity. */
  double meanOffset;

  /** The greatest absolute similarity, at most. */
  double most;

  /** y in panels of rows, a panel after the other. */
  float[] byRows = new float[0];

  /** y in blocks of rows; in a block panels of columns, in a panel row after row. */
  float[] byColumns = new float[0];

  private final int wanted;
  private List<Matrix> matrices = List.of();
  private boolean normalize;
  private int step;
  private double[] sums = new double[0];
  private double[] sliceMost = new double[SLICES];
  private double[] keys = new double[0];
  private int[] work = new int[0];
  private final Parts.Part part = this::part;

  /**
   * Rows in blocks.
   *
   * @param wanted rows of a block, whole panels; 0 for what suits their number
   */
  Embedded(int wanted) {
    this.wanted = wanted;
  }

  boolean normalized() {
    return normalize;
  }

  void load(
      List<Matrix> matrices,
      boolean self,
      boolean normalize,
      int[] labels,
      boolean sorted,
      int threads,
      Memory memory) {
    this.matrices = matrices;
    this.normalize = normalize;
    columns = matrices.get(0).columns();
    width = (columns + PANEL - 1) / PANEL * PANEL;
    int anchors = self ? 0 : matrices.get(0).rows();
    rows = 0;
    for (int k = 0; k < matrices.size(); k++) {
      rows += matrices.get(k).rows();
    }
    if (self) {
      anchors = rows;
    }
    block = wanted > 0 ? wanted : rows <= 1024 ? 32 : rows <= 3072 ? 64 : 128;
    anchorBlocks = (anchors + block - 1) / block;
    blocks = anchorBlocks + (rows - anchors + block - 1) / block;
    slots = blocks * block;
    room();
    place(0, anchors, 0, labels, sorted);
    place(anchors, rows, anchorBlocks * block, labels, sorted);
    step = 0;
    Parts.run(part, SLICES, threads, memory);
    centre();
    step = 1;
    Parts.run(part, blocks, threads, memory);
    shift();
    this.matrices = List.of();
  }

  private void room() {
    if (row.length < slots) {
      row = new int[slots];
      label = new int[slots];
      offset = new double[slots];
      keys = new double[slots];
      work = new int[slots];
      slot = new int[slots];
      norm = new double[slots];
    }
    int size = Math.multiplyExact(slots, width);
    if (byRows.length < size) {
      byRows = new float[size];
      byColumns = new float[size];
    }
    if (mean.length < columns) {
      mean = new double[columns];
      sums = new double[SLICES * columns];
    }
  }

  /** Gives rows {@code from .. to} their slots, in the order of their labels if asked for. */
  private void place(int from, int to, int at, int[] labels, boolean sorted) {
    int n = to - from;
    int end = (n + block - 1) / block * block;
    for (int i = 0; i < n; i++) {
      keys[i] = sorted ? labels[from + i] : 0;
    }
    if (sorted) {
      Order.sort(keys, n, slot, work);
    }
    for (int i = 0; i < end; i++) {
      int r = i >= n ? -1 : from + (sorted ? slot[i] : i);
      row[at + i] = r;
      label[at + i] = r < 0 || labels.length == 0 ? 0 : labels[r];
    }
  }

  private void part(int part, Memory memory) {
    if (step == 0) {
      measure(part, memory.object(RowFloats.class, RowFloats::new));
    } else {
      centred(part, memory.object(RowFloats.class, RowFloats::new), memory.doubles(0, columns));
    }
  }

  /** Norms of a slice of the rows, and the sum of the normalised rows. */
  private void measure(int slice, RowFloats of) {
    int from = (int) ((long) rows * slice / SLICES);
    int to = (int) ((long) rows * (slice + 1) / SLICES);
    int at = slice * columns;
    java.util.Arrays.fill(sums, at, at + columns, 0);
    double most = 0;
    for (int r = from; r < to; r++) {
      of.go(matrices, r);
      float[] data = of.data;
      int start = of.start;
      double squares = Rows.dot(data, start, data, start, columns);
      double n = normalize ? Math.sqrt(squares) : 1;
      most = Math.max(most, normalize ? 1 : squares);
      if (!(squares < Double.POSITIVE_INFINITY)) {
        most = Double.POSITIVE_INFINITY;
      }
      norm[r] = n;
      double factor = n == 0 ? 0 : 1 / n;
      for (int j = 0; j < columns; j++) {
        sums[at + j] += factor * data[start + j];
      }
    }
    sliceMost[slice] = most;
    of.release();
  }

  private void centre() {
    most = 0;
    for (int s = 0; s < SLICES; s++) {
      most = Math.max(most, sliceMost[s]);
    }
    for (int j = 0; j < columns; j++) {
      double sum = 0;
      for (int s = 0; s < SLICES; s++) {
        sum += sums[s * columns + j];
      }
      mean[j] = rows == 0 ? 0 : sum / rows;
    }
  }

  /** A block's rows less the mean, in both layouts. */
  private void centred(int number, RowFloats of, double[] z) {
    double half = 0;
    for (int j = 0; j < columns; j++) {
      half += 0.5 * mean[j] * mean[j];
    }
    for (int t = number * block; t < (number + 1) * block; t++) {
      int inRows = TileKernels.inPanels(t, PANEL * width);
      int inColumns = at(t);
      int r = row[t];
      int end = r < 0 ? 0 : columns;
      double along = 0;
      if (r >= 0) {
        of.go(matrices, r);
        float[] data = of.data;
        int start = of.start;
        double factor = norm[r] == 0 ? 0 : 1 / norm[r];
        for (int j = 0; j < end; j++) {
          z[j] = factor * data[start + j];
        }
        along = Rows.dot(z, 0, mean, 0, end);
        for (int j = 0; j < end; j += PANEL) {
          int n = Math.min(PANEL, end - j);
          int to = inColumns + j * block;
          for (int k = 0; k < n; k++) {
            byColumns[to + k] = (float) (z[j + k] - mean[j + k]);
          }
          for (int k = 0; k < n; k++) {
            byRows[inRows + (j + k) * PANEL] = byColumns[to + k];
          }
        }
        slot[r] = t;
      }
      for (int j = end; j < width; j++) {
        byRows[inRows + j * PANEL] = 0;
        byColumns[inColumns + column(j)] = 0;
      }
      offset[t] = r < 0 ? 0 : along - half;
    }
    of.release();
  }

  /** Where the row of a slot begins in {@link #byColumns}. */
  int at(int t) {
    int row = t % block;
    return (t - row) * width + row * PANEL;
  }

  /** How far from there a column is. */
  int column(int j) {
    return j / PANEL * PANEL * block + j % PANEL;
  }

  private void shift() {
    double sum = 0;
    for (int t = 0; t < slots; t++) {
      sum += offset[t];
    }
    meanOffset = rows == 0 ? 0 : sum / rows;
    for (int t = 0; t < slots; t++) {
      offset[t] -= row[t] < 0 ? 0 : meanOffset;
    }
  }
}
