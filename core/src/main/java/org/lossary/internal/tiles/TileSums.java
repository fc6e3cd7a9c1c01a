package org.lossary.internal.tiles;

import java.util.Arrays;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.kernel.TileKernels;
import org.lossary.internal.maths.Maths64;

/** Sums of exponentials over the candidates of each slot, added up tile by tile. */
final class TileSums {
  /** If no exponent can be below minus this, one shift does for all. */
  private static final double RANGE = 80;

  private static final int PANEL = TileKernels.PANEL;

  private final Embedded rows;
  private boolean columns;
  private double scale;

  /** Greatest exponent so far, and the sum of exponentials less it, of each slot. */
  private double[] most = new double[0];

  private double[] sum = new double[0];

  TileSums(Embedded rows) {
    this.rows = rows;
  }

  /**
   * Begins anew.
   *
   * @param newScale what similarities are multiplied by
   * @param newColumns whether candidates have sums over anchors too
   */
  void clear(double newScale, boolean newColumns) {
    scale = newScale;
    columns = newColumns;
    if (most.length < rows.slots) {
      most = new double[rows.slots];
      sum = new double[rows.slots];
    }
    Arrays.fill(most, 0, rows.slots, Double.NEGATIVE_INFINITY);
    Arrays.fill(sum, 0, rows.slots, 0);
  }

  /** The logarithm of the sum of a slot, without the constant that all similarities lack. */
  double log(int slot) {
    return sum[slot] == 0 ? Double.NEGATIVE_INFINITY : most[slot] + Maths64.log(sum[slot]);
  }

  /** Adds the exponentials of two blocks, for the rows of both where columns have sums. */
  void add(TileWork w, int i, int j) {
    int block = rows.block;
    double bound = rows.most * scale;
    TileWork.terms(w.columnTerms, rows, scale, j, 0);
    if (2 * bound <= RANGE) {
      double shift = bound - 2 * rows.meanOffset * scale;
      TileWork.terms(w.rowTerms, rows, scale, i, shift);
      sumUp(w, i, j, shift);
      return;
    }
    TileWork.terms(w.rowTerms, rows, scale, i, 0);
    for (int r = 0; r < block; r++) {
      for (int c = 0; c < block; c++) {
        w.line[c] =
            Math.fma(
                w.products[w.at(block, r, c)], (float) scale, w.columnTerms[c] + w.rowTerms[r]);
      }
      line(w, i + r);
    }
    if (i != j && columns) {
      for (int c = 0; c < block; c++) {
        for (int r = 0; r < block; r++) {
          w.line[r] =
              Math.fma(
                  w.products[w.at(block, r, c)], (float) scale, w.columnTerms[c] + w.rowTerms[r]);
        }
        line(w, j + c);
      }
    }
  }

  /** Adds the exponentials of one line to the sum of a slot. */
  private void line(TileWork w, int slot) {
    if (rows.row[slot] < 0) {
      return;
    }
    double greatest = Rows.max(w.line, 0, rows.block);
    if (greatest > TileWork.NOTHING / 2) {
      double total = Rows.exp(w.line, 0, rows.block, greatest, 1, w.powers, 0, w.powers);
      add(slot, greatest, total);
    }
  }

  private void sumUp(TileWork w, int i, int j, double shift) {
    int block = rows.block;
    Arrays.fill(w.rowFactors, 0, block, 0.5f);
    Arrays.fill(w.columnFactors, 0, block, 0.5f);
    w.exponentials(block, scale);
    for (int r = 0; r < block; r++) {
      add(i + r, shift, TileKernels.stripes(w.rowSums, r * PANEL));
    }
    if (i != j && columns) {
      for (int c = 0; c < block; c++) {
        add(j + c, shift, w.columnSums[c]);
      }
    }
  }

  /** Adds to the sum of a slot what is given less a shift. */
  private void add(int slot, double shift, double total) {
    if (total == 0) {
      return;
    }
    double before = most[slot];
    if (shift == before) {
      sum[slot] += total;
    } else if (shift > before) {
      sum[slot] = total + (sum[slot] == 0 ? 0 : sum[slot] * Maths64.exp(before - shift));
      most[slot] = shift;
    } else {
      sum[slot] += total * Maths64.exp(shift - before);
    }
  }
}
