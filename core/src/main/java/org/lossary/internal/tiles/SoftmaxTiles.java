package org.lossary.internal.tiles;

import java.util.Arrays;
import java.util.List;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.kernel.TileKernels;
import org.lossary.internal.maths.Maths64;

/**
 * Sums of exponentials over all pairs of a batch of floats, and their gradients, tile by tile: no
 * matrix of all pairs is ever made, and the memory is that of some copies of the rows.
 *
 * <p>With s the similarity of two rows times a scale, {@link #sums} finds for each anchor the
 * logarithm of the sum of exp(s) over its candidates; {@link #gradients} then adds up what follows
 * from a coefficient for each anchor, by computing each tile again. Where anchors and candidates
 * are the same rows each pair is computed once for both.
 */
public final class SoftmaxTiles {
  /** Beyond this similarity times scale floats do not have the digits. */
  private static final double MOST = 512;

  /** If no exponent can be below minus this, one shift does for all. */
  private static final double RANGE = 80;

  /** Exponents may differ by so much within a tile before rows are treated one by one. */
  private static final double SPREAD = 60;

  private static final float NOTHING = -1e30f;
  private static final int PANEL = TileKernels.PANEL;
  private static final TileKernels KERNELS = Provider.TILES;

  private final Embedded rows;
  private boolean self;
  private boolean columns;
  private double scale;
  private Mask mask = Mask.NONE;
  private int threads;

  /** Greatest exponent so far, and the sum of exponentials less it, of each slot. */
  private double[] most = new double[0];

  private double[] sum = new double[0];
  private double[] logSum = new double[0];
  private double[] coefficient = new double[0];

  /** Sums of the weights of each row. */
  private double[] weight = new double[0];

  /** Weighted sums of rows, laid out as {@link Embedded#byColumns}. */
  private float[] gradient = new float[0];

  private int round;
  private boolean backward;
  private final Parts.Part part = this::tile;

  /** Makes the object, which is used again from call to call. */
  public SoftmaxTiles() {
    this(0);
  }

  /** The same with blocks of so many rows. */
  SoftmaxTiles(int block) {
    rows = new Embedded(block);
  }

  /**
   * Reads the rows.
   *
   * @param matrices of floats: one or two with the rows that are compared with each other, or the
   *     anchors and the candidates
   * @param self whether rows are compared with each other
   * @param normalize whether rows are divided by their norms
   * @param scale what similarities are multiplied by
   * @param labels of all rows; may be empty unless the mask needs them
   * @param columns whether candidates have sums over anchors too; so they do if {@code self}
   * @return whether floats are good enough; if not, nothing else may be called
   */
  public boolean load(
      List<Matrix> matrices,
      boolean self,
      boolean normalize,
      double scale,
      int[] labels,
      Mask mask,
      boolean columns,
      int threads,
      Memory memory) {
    this.self = self;
    this.columns = self || columns;
    this.scale = scale;
    this.mask = mask;
    this.threads = threads;
    rows.load(matrices, self, normalize, labels, mask == Mask.LABEL, threads, memory);
    if (!(rows.most * scale <= MOST)) {
      return false;
    }
    if (most.length < rows.slots) {
      most = new double[rows.slots];
      sum = new double[rows.slots];
      logSum = new double[rows.slots];
      coefficient = new double[rows.slots];
      weight = new double[rows.slots];
    }
    if (gradient.length < rows.slots * rows.width) {
      gradient = new float[rows.slots * rows.width];
    }
    return true;
  }

  /** The norm of a row; 1 if rows are not normalised. */
  public double norm(int row) {
    return rows.norm[row];
  }

  /** Finds the sums. */
  public void sums(Memory memory) {
    Arrays.fill(most, 0, rows.slots, Double.NEGATIVE_INFINITY);
    Arrays.fill(sum, 0, rows.slots, 0);
    backward = false;
    rounds(memory);
    double constant = 2 * rows.meanOffset * scale;
    for (int t = 0; t < rows.slots; t++) {
      logSum[t] = sum[t] == 0 ? Double.NEGATIVE_INFINITY : most[t] + Maths64.log(sum[t]) + constant;
    }
  }

  /** The logarithm of the sum of a row; -infinity if it has no candidates. */
  public double logSum(int row) {
    return logSum[rows.slot[row]];
  }

  /** Sets the derivative of the loss by {@link #logSum}. */
  public void coefficient(int row, double value) {
    coefficient[rows.slot[row]] = value;
  }

  /** Adds up the gradients that follow from the coefficients. */
  public void gradients(Memory memory) {
    Arrays.fill(weight, 0, rows.slots, 0);
    Arrays.fill(gradient, 0, rows.slots * rows.width, 0);
    double constant = 2 * rows.meanOffset * scale;
    for (int t = 0; t < rows.slots; t++) {
      // From here on without the constant that all similarities lack.
      logSum[t] -= constant;
      if (rows.row[t] < 0 || logSum[t] == Double.NEGATIVE_INFINITY || !self && !columns(t)) {
        coefficient[t] = 0;
      }
    }
    backward = true;
    rounds(memory);
    for (int t = 0; t < rows.slots; t++) {
      logSum[t] += constant;
    }
  }

  private boolean columns(int slot) {
    return columns || slot < rows.anchorBlocks * rows.block;
  }

  /**
   * Adds to {@code out} the gradient by a row as it is after normalisation; for normalised rows but
   * for a multiple of the row itself, which its norm does not feel.
   */
  public void addGradient(int row, double[] out) {
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
    boolean normalized = rows.normalized();
    for (int j = 0; j < n; j++) {
      double rest = normalized ? -w * own[at + j] : w * mean[from + j];
      out[from + j] += scale * (gradient[at + j] + rest);
    }
  }

  private void rounds(Memory memory) {
    int anchors = rows.anchorBlocks;
    int others = rows.blocks - anchors;
    int count = self ? Rounds.symmetric(anchors) : Math.max(anchors, others);
    for (round = 0; round < count; round++) {
      int places = self ? Rounds.symmetricPlaces(anchors, round) : count;
      Parts.run(part, places, threads, memory);
    }
  }

  private void tile(int place, Memory memory) {
    int anchors = rows.anchorBlocks;
    int first = place;
    int second;
    if (self) {
      first = Rounds.first(anchors, round, place);
      second = Rounds.second(anchors, round, place);
      if (first >= anchors || second >= anchors) {
        return;
      }
    } else {
      int others = rows.blocks - anchors;
      second = (place + round) % Math.max(anchors, others);
      if (first >= anchors || second >= others) {
        return;
      }
      second += anchors;
    }
    TileWork w = memory.object(TileWork.class, TileWork::new);
    int i = first * rows.block;
    int j = second * rows.block;
    if (similarities(w, i, j)) {
      if (backward) {
        weights(w, i, j);
      } else {
        exponents(w, i, j);
      }
    }
  }

  /** Products of two blocks; false if no pair of them takes part. */
  private boolean similarities(TileWork w, int i, int j) {
    int block = rows.block;
    boolean masked = i == j && mask == Mask.SELF || mask == Mask.LABEL && overlap(i, j);
    if (masked && mask == Mask.LABEL && same(i) && same(j)) {
      return false;
    }
    Arrays.fill(w.tile, 0, block * block, 0);
    KERNELS.multiply(
        rows.byRows,
        i * rows.width,
        PANEL * rows.width,
        block,
        rows.byRows,
        j * rows.width,
        PANEL * rows.width,
        block / PANEL,
        rows.width,
        w.tile,
        0,
        PANEL,
        PANEL * block);
    if (masked) {
      hide(w.tile, i, j);
    }
    return true;
  }

  /** Where a number is in a tile. */
  private int at(int r, int c) {
    return c / PANEL * PANEL * rows.block + r * PANEL + c % PANEL;
  }

  private int lastLabel(int at) {
    int t = at + rows.block - 1;
    while (t > at && rows.row[t] < 0) {
      t--;
    }
    return rows.label[t];
  }

  private boolean overlap(int i, int j) {
    return rows.label[i] <= lastLabel(j) && rows.label[j] <= lastLabel(i);
  }

  private boolean same(int i) {
    return rows.label[i] == lastLabel(i);
  }

  private void hide(float[] tile, int i, int j) {
    int block = rows.block;
    for (int r = 0; r < block; r++) {
      if (mask == Mask.SELF) {
        tile[at(r, r)] = NOTHING;
        continue;
      }
      int label = rows.label[i + r];
      for (int c = 0; c < block; c++) {
        if (rows.label[j + c] == label) {
          tile[at(r, c)] = NOTHING;
        }
      }
    }
  }

  /** Terms of the exponents that belong to rows and columns; nothing remains of empty slots. */
  private void terms(float[] terms, int at, double shift) {
    for (int k = 0; k < rows.block; k++) {
      terms[k] = rows.row[at + k] < 0 ? NOTHING : (float) (rows.offset[at + k] * scale - shift);
    }
  }

  private void exponents(TileWork w, int i, int j) {
    int block = rows.block;
    double bound = rows.most * scale;
    terms(w.columnTerms, j, 0);
    if (2 * bound <= RANGE) {
      double shift = bound - 2 * rows.meanOffset * scale;
      terms(w.rowTerms, i, shift);
      sumUp(w, i, j, shift);
      return;
    }
    terms(w.rowTerms, i, 0);
    for (int r = 0; r < block; r++) {
      for (int c = 0; c < block; c++) {
        w.line[c] = Math.fma(w.tile[at(r, c)], (float) scale, w.columnTerms[c] + w.rowTerms[r]);
      }
      line(w, i + r);
    }
    if (i != j && columns) {
      for (int c = 0; c < block; c++) {
        for (int r = 0; r < block; r++) {
          w.line[r] = Math.fma(w.tile[at(r, c)], (float) scale, w.columnTerms[c] + w.rowTerms[r]);
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
    if (greatest > NOTHING / 2) {
      double total = Rows.exp(w.line, 0, rows.block, greatest, 1, w.powers, 0, w.powers);
      add(slot, greatest, total);
    }
  }

  private void sumUp(TileWork w, int i, int j, double shift) {
    int block = rows.block;
    Arrays.fill(w.rowFactors, 0, block, 0.5f);
    Arrays.fill(w.columnFactors, 0, block, 0.5f);
    exponentials(w.tile, w);
    for (int r = 0; r < block; r++) {
      add(i + r, shift, TileKernels.stripes(w.rowSums, r * PANEL));
    }
    if (i != j && columns) {
      for (int c = 0; c < block; c++) {
        add(j + c, shift, w.columnSums[c]);
      }
    }
  }

  private void exponentials(float[] tile, TileWork w) {
    Arrays.fill(w.columnSums, 0, rows.block, 0);
    KERNELS.exponentials(
        tile,
        rows.block,
        rows.block,
        (float) scale,
        w.rowTerms,
        w.rowFactors,
        w.columnTerms,
        w.columnFactors,
        w.rowSums,
        w.columnSums);
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

  /** The weights of the pairs of two blocks, and what follows for both. */
  private void weights(TileWork w, int i, int j) {
    int block = rows.block;
    double low = Math.min(least(i), least(j));
    double high = Math.max(greatest(i), greatest(j));
    if (high == Double.NEGATIVE_INFINITY) {
      return;
    }
    if (high - low <= SPREAD) {
      terms(w.rowTerms, i, high);
      terms(w.columnTerms, j, 0);
      factors(w.rowFactors, i, high);
      factors(w.columnFactors, j, high);
      exponentials(w.tile, w);
      spread(w.tile, w, i, j);
      return;
    }
    // Rows and columns need shifts of their own.
    System.arraycopy(w.tile, 0, w.other, 0, block * block);
    terms(w.columnTerms, j, 0);
    ownTerms(w.rowTerms, w.rowFactors, i);
    Arrays.fill(w.columnFactors, 0, block, 0);
    exponentials(w.tile, w);
    spread(w.tile, w, i, j);
    terms(w.rowTerms, i, 0);
    ownTerms(w.columnTerms, w.columnFactors, j);
    Arrays.fill(w.rowFactors, 0, block, 0);
    exponentials(w.other, w);
    spread(w.other, w, i, j);
  }

  private double least(int at) {
    double least = Double.POSITIVE_INFINITY;
    for (int t = at; t < at + rows.block; t++) {
      if (coefficient[t] != 0) {
        least = Math.min(least, logSum[t]);
      }
    }
    return least;
  }

  private double greatest(int at) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int t = at; t < at + rows.block; t++) {
      if (coefficient[t] != 0) {
        greatest = Math.max(greatest, logSum[t]);
      }
    }
    return greatest;
  }

  private void factors(float[] factors, int at, double shift) {
    for (int k = 0; k < rows.block; k++) {
      double a = coefficient[at + k];
      factors[k] = a == 0 ? 0 : (float) (a * Maths64.exp(shift - logSum[at + k]));
    }
  }

  private void ownTerms(float[] terms, float[] factors, int at) {
    for (int k = 0; k < rows.block; k++) {
      double a = coefficient[at + k];
      factors[k] = (float) a;
      terms[k] = a == 0 ? NOTHING : (float) (rows.offset[at + k] * scale - logSum[at + k]);
    }
  }

  private void spread(float[] tile, TileWork w, int i, int j) {
    int block = rows.block;
    for (int r = 0; r < block; r++) {
      weight[i + r] += TileKernels.stripes(w.rowSums, r * PANEL);
    }
    TileKernels.transpose(tile, block, w.transpose);
    product(w.transpose, i, j);
    if (i != j) {
      for (int c = 0; c < block; c++) {
        weight[j + c] += w.columnSums[c];
      }
      product(tile, j, i);
    }
  }

  /** Adds the rows of block j, with weights in panels of rows of i, to the gradients of block i. */
  private void product(float[] weights, int i, int j) {
    int panel = PANEL * rows.block;
    KERNELS.multiply(
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
        panel);
  }
}
