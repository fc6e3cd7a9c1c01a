package org.lossary.internal.tiles;

import java.util.Arrays;
import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.TileKernels;
import org.lossary.internal.maths.Maths64;

/** What follows for the rows from a coefficient for each slot's sum, added up tile by tile. */
final class TileGradients {
  /** Exponents may differ by so much within a tile before rows are treated one by one. */
  private static final double SPREAD = 60;

  private static final int PANEL = TileKernels.PANEL;

  private final Embedded rows;
  private double scale;

  /** The logarithm of the sum of each slot, without the constant that all similarities lack. */
  private double[] logSum = new double[0];

  /** The derivative of the loss by it; 0 for slots without a sum. */
  private double[] coefficient = new double[0];

  /** Of each block, among slots with a coefficient. */
  private double[] least = new double[0];

  private double[] greatest = new double[0];

  /** The coefficient of each slot over its sum, times the greatest sum of its block. */
  private double[] factor = new double[0];

  /** Sums of the weights of each row. */
  private double[] weight = new double[0];

  /** Weighted sums of rows, laid out as {@link Embedded#byColumns}. */
  private float[] gradient = new float[0];

  TileGradients(Embedded rows) {
    this.rows = rows;
  }

  /** Makes room for the slots, whose coefficients may then be set. */
  void room(double newScale) {
    scale = newScale;
    if (weight.length < rows.slots) {
      logSum = new double[rows.slots];
      coefficient = new double[rows.slots];
      factor = new double[rows.slots];
      weight = new double[rows.slots];
    }
    if (least.length < rows.blocks) {
      least = new double[rows.blocks];
      greatest = new double[rows.blocks];
    }
    if (gradient.length < rows.slots * rows.width) {
      gradient = new float[rows.slots * rows.width];
    }
  }

  void coefficient(int slot, double value) {
    coefficient[slot] = value;
  }

  /** Begins anew with these sums; only the first slots have one. */
  void clear(TileSums sums, int withSum) {
    Arrays.fill(weight, 0, rows.slots, 0);
    Arrays.fill(gradient, 0, rows.slots * rows.width, 0);
    for (int t = 0; t < rows.slots; t++) {
      logSum[t] = sums.log(t);
      if (rows.row[t] < 0 || logSum[t] == Double.NEGATIVE_INFINITY || t >= withSum) {
        coefficient[t] = 0;
      }
    }
    measure();
  }

  /**
   * Adds to {@code out} the gradient by a row as it is after normalisation; for normalised rows but
   * for a multiple of the row itself, which its norm does not feel.
   */
  void addTo(int row, double[] out) {
    int t = rows.slot[row];
    double w = weight[t];
    int at = rows.at(t);
    for (int from = 0; from < rows.columns; from += PANEL) {
      addPanel(at, from, Math.min(PANEL, rows.columns - from), w, out);
      at += PANEL * rows.block;
    }
  }

  private void addPanel(int at, int from, int n, double w, double[] out) {
    float[] own = rows.byColumns;
    double[] mean = rows.mean;
    if (rows.normalized()) {
      for (int j = 0; j < n; j++) {
        out[from + j] += scale * (gradient[at + j] - w * own[at + j]);
      }
      return;
    }
    for (int j = 0; j < n; j++) {
      out[from + j] += scale * (gradient[at + j] + w * mean[from + j]);
    }
  }

  /** The weights of the pairs of two blocks, and what follows for both. */
  void add(TileWork w, int i, int j) {
    int block = rows.block;
    double low = Math.min(least[i / block], least[j / block]);
    double high = Math.max(greatest[i / block], greatest[j / block]);
    if (high == Double.NEGATIVE_INFINITY) {
      return;
    }
    if (high - low <= SPREAD) {
      TileWork.terms(w.rowTerms, rows, scale, i, high);
      TileWork.terms(w.columnTerms, rows, scale, j, 0);
      factors(w.rowFactors, i, high);
      factors(w.columnFactors, j, high);
      w.exponentials(block, scale);
      spread(w, i, j);
      return;
    }
    // Rows and columns need shifts of their own.
    TileWork.terms(w.columnTerms, rows, scale, j, 0);
    ownTerms(w.rowTerms, w.rowFactors, i);
    Arrays.fill(w.columnFactors, 0, block, 0);
    w.exponentials(block, scale);
    spread(w, i, j);
    TileWork.terms(w.rowTerms, rows, scale, i, 0);
    ownTerms(w.columnTerms, w.columnFactors, j);
    Arrays.fill(w.rowFactors, 0, block, 0);
    w.exponentials(block, scale);
    spread(w, i, j);
  }

  /** Finds what {@link #add} needs of each block: its least and its greatest sum, and factors. */
  private void measure() {
    int block = rows.block;
    for (int b = 0; b < rows.blocks; b++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int t = b * block; t < (b + 1) * block; t++) {
        if (coefficient[t] != 0) {
          low = Math.min(low, logSum[t]);
          high = Math.max(high, logSum[t]);
        }
      }
      least[b] = low;
      greatest[b] = high;
      for (int t = b * block; t < (b + 1) * block; t++) {
        factor[t] = coefficient[t] == 0 ? 0 : coefficient[t] * Maths64.exp(high - logSum[t]);
      }
    }
  }

  private void factors(float[] factors, int at, double high) {
    double own = greatest[at / rows.block];
    double shift = own == Double.NEGATIVE_INFINITY ? 0 : Maths64.exp(high - own);
    for (int k = 0; k < rows.block; k++) {
      factors[k] = (float) (factor[at + k] * shift);
    }
  }

  private void ownTerms(float[] terms, float[] factors, int at) {
    for (int k = 0; k < rows.block; k++) {
      double a = coefficient[at + k];
      factors[k] = (float) a;
      terms[k] = a == 0 ? TileWork.NOTHING : (float) (rows.offset[at + k] * scale - logSum[at + k]);
    }
  }

  private void spread(TileWork w, int i, int j) {
    int block = rows.block;
    for (int r = 0; r < block; r++) {
      weight[i + r] += TileKernels.stripes(w.rowSums, r * PANEL);
    }
    TileKernels.transpose(w.tile, block, w.transpose);
    product(w.transpose, i, j);
    if (i != j) {
      for (int c = 0; c < block; c++) {
        weight[j + c] += w.columnSums[c];
      }
      product(w.tile, j, i);
    }
  }

  /** Adds the rows of block j, with weights in panels of rows of i, to the gradients of block i. */
  private void product(float[] weights, int i, int j) {
    int panel = PANEL * rows.block;
    Provider.TILES.multiply(
        weights,
        0,
        panel,
        rows.block,
        rows.byColumns,
        j * rows.width,
        panel,
        rows.width / PANEL,
        rows.block,
        gradient,
        i * rows.width,
        PANEL,
        panel,
        true);
  }
}
