package org.lossary.internal.tiles;

import org.lossary.internal.kernel.TileKernels;

/** What a thread needs for one tile. */
final class TileWork {
  static final int MOST = 128;

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

  /** A second tile, for the sum of two. */
  final float[] other = new float[MOST * MOST];
}
