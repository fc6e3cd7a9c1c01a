package org.lossary.internal.tiles;

import java.util.Arrays;
import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.TileKernels;

/** What a thread needs for one tile. */
final class TileWork {
  static final int MOST = 128;

  /** An exponent of which nothing remains. */
  static final float NOTHING = -1e30f;

  /** The products of the tile: here, from {@link #at} on. */
  float[] products = new float[0];

  int at;

  /** Room for products that are not kept. */
  final float[] room = new float[MOST * MOST];

  /** What is made of the products. */
  final float[] tile = new float[MOST * MOST];

  final float[] transpose = new float[MOST * MOST];
  final float[] rowTerms = new float[MOST];
  final float[] rowFactors = new float[MOST];
  final float[] columnTerms = new float[MOST];
  final float[] columnFactors = new float[MOST];
  final float[] rowSums = new float[MOST * TileKernels.PANEL];
  final float[] columnSums = new float[MOST];

  /** A row or column of a tile, and room for sums of groups. */
  final float[] line = new float[MOST];

  final float[] powers = new float[2 * MOST + 256];

  /** Terms of the exponents that belong to rows and columns; nothing remains of empty slots. */
  static void terms(float[] terms, Embedded rows, double scale, int at, double shift) {
    for (int k = 0; k < rows.block; k++) {
      terms[k] = rows.row[at + k] < 0 ? NOTHING : (float) (rows.offset[at + k] * scale - shift);
    }
  }

  /** Exponentials of the products and their sums, by the terms and factors that were set. */
  void exponentials(int block, double scale) {
    Arrays.fill(columnSums, 0, block, 0);
    Provider.TILES.exponentials(
        products,
        at,
        tile,
        block,
        block,
        (float) scale,
        rowTerms,
        rowFactors,
        columnTerms,
        columnFactors,
        rowSums,
        columnSums);
  }

  /** Where a product is in a tile of so many rows. */
  int at(int block, int r, int c) {
    return at
        + c / TileKernels.PANEL * TileKernels.PANEL * block
        + r * TileKernels.PANEL
        + c % TileKernels.PANEL;
  }
}
