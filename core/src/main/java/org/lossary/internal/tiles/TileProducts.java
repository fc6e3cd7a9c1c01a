package org.lossary.internal.tiles;

import org.lossary.internal.kernel.Provider;
import org.lossary.internal.kernel.TileKernels;

/** Products of all rows of two blocks, with the pairs hidden that take no part. */
final class TileProducts {
  private static final int PANEL = TileKernels.PANEL;

  private final Embedded rows;
  private final KeptTiles kept;
  private Mask mask = Mask.NONE;

  TileProducts(Embedded rows, KeptTiles kept) {
    this.rows = rows;
    this.kept = kept;
  }

  void mask(Mask hidden) {
    mask = hidden;
  }

  /**
   * Lays the products of two blocks where {@code w} then says.
   *
   * @param number of the tile within a pass
   * @param again whether a pass before had them already
   * @return false if no pair of them takes part
   */
  boolean compute(TileWork w, int i, int j, long number, boolean again) {
    int block = rows.block;
    boolean masked = i == j && mask == Mask.SELF || mask == Mask.LABEL && overlap(i, j);
    if (masked && mask == Mask.LABEL && same(i) && same(j)) {
      return false;
    }
    boolean keep = kept.has(number);
    w.products = keep ? kept.data() : w.room;
    w.at = keep ? kept.at(number) : 0;
    if (again && keep) {
      return true;
    }
    Provider.TILES.multiply(
        rows.byRows,
        i * rows.width,
        PANEL * rows.width,
        block,
        rows.byRows,
        j * rows.width,
        PANEL * rows.width,
        block / PANEL,
        rows.width,
        w.products,
        w.at,
        PANEL,
        PANEL * block,
        false);
    if (masked) {
      hide(w, i, j);
    }
    return true;
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

  private void hide(TileWork w, int i, int j) {
    int block = rows.block;
    for (int r = 0; r < block; r++) {
      if (mask == Mask.SELF) {
        w.products[w.at(block, r, r)] = TileWork.NOTHING;
        continue;
      }
      int label = rows.label[i + r];
      for (int c = 0; c < block; c++) {
        if (rows.label[j + c] == label) {
          w.products[w.at(block, r, c)] = TileWork.NOTHING;
        }
      }
    }
  }
}
