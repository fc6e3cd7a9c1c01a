package org.lossary.internal.tiles;

import java.util.List;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;

/**
 * Sums of exponentials over all pairs of a batch of floats, and their gradients, tile by tile: no
 * matrix of all pairs is ever made, and the memory is that of some copies of the rows and of {@link
 * KeptTiles}.
 *
 * <p>With s the similarity of two rows times a scale, {@link #sums} finds for each anchor the
 * logarithm of the sum of exp(s) over its candidates; {@link #gradients} then adds up what follows
 * from a coefficient for each anchor, by computing tiles again that were not kept. Where anchors
 * and candidates are the same rows each pair is computed once for both.
 */
public final class SoftmaxTiles {
  /** Beyond this similarity times scale floats do not have the digits. */
  private static final double MOST = 512;

  /** Bytes of tiles that are kept between the passes. */
  private static final long KEPT = 16L << 20;

  private final Embedded rows;
  private boolean self;
  private boolean columns;
  private double scale;
  private int threads;
  private final KeptTiles kept;
  private final TileProducts products;
  private final TileSums sums;
  private final TileGradients gradients;
  private int round;

  /** The number of the first tile of the round, counted from that of the pass. */
  private long firstOfRound;

  private boolean backward;
  private final Parts.Part part = this::tile;

  /** Makes the object, which is used again from call to call. */
  public SoftmaxTiles() {
    this(0, KEPT);
  }

  /** The same with blocks of so many rows, and so many bytes of tiles kept between the passes. */
  SoftmaxTiles(int block, long kept) {
    this.rows = new Embedded(block);
    this.kept = new KeptTiles(kept);
    this.products = new TileProducts(rows, this.kept);
    this.sums = new TileSums(rows);
    this.gradients = new TileGradients(rows);
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
    this.threads = threads;
    rows.load(matrices, self, normalize, labels, mask == Mask.LABEL, threads, memory);
    if (!(rows.most * scale <= MOST)) {
      return false;
    }
    products.mask(mask);
    gradients.room(scale);
    return true;
  }

  /** The norm of a row; 1 if rows are not normalised. */
  public double norm(int row) {
    return rows.norm[row];
  }

  /**
   * Finds the sums.
   *
   * @param first whether {@link #gradients} is to follow
   */
  public void sums(boolean first, Memory memory) {
    sums.clear(scale, columns);
    backward = false;
    kept.prepare(rows.block * rows.block, first ? tiles() : 0);
    rounds(memory);
  }

  /** The logarithm of the sum of a row; -infinity if it has no candidates. */
  public double logSum(int row) {
    return sums.log(rows.slot[row]) + 2 * rows.meanOffset * scale;
  }

  /** Sets the derivative of the loss by {@link #logSum}. */
  public void coefficient(int row, double value) {
    gradients.coefficient(rows.slot[row], value);
  }

  /** Adds up the gradients that follow from the coefficients. */
  public void gradients(Memory memory) {
    gradients.clear(sums, columns ? rows.slots : rows.anchorBlocks * rows.block);
    backward = true;
    rounds(memory);
  }

  /**
   * Adds to {@code out} the gradient by a row as it is after normalisation; for normalised rows but
   * for a multiple of the row itself, which its norm does not feel.
   */
  public void addGradient(int row, double[] out) {
    gradients.addTo(row, out);
  }

  private void rounds(Memory memory) {
    firstOfRound = 0;
    for (round = 0; round < roundCount(); round++) {
      Parts.run(part, places(round), threads, memory);
      firstOfRound += places(round);
    }
  }

  private int roundCount() {
    int anchors = rows.anchorBlocks;
    return self ? Rounds.symmetric(anchors) : Math.max(anchors, rows.blocks - anchors);
  }

  private int places(int of) {
    return self ? Rounds.symmetricPlaces(rows.anchorBlocks, of) : roundCount();
  }

  /** How many tiles a pass has, empty places included. */
  private long tiles() {
    int count = roundCount();
    return count == 0 ? 0 : places(0) + (count - 1L) * places(1);
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
    if (products.compute(w, i, j, firstOfRound + place, backward)) {
      if (backward) {
        gradients.add(w, i, j);
      } else {
        sums.add(w, i, j);
      }
    }
  }
}
