package org.lossary.internal.kernel;

/**
 * Arithmetic on tiles of floats, from which losses over all pairs of a batch are built. Scalar and
 * on lanes, with the same bits for every width: each product adds its terms one by one with fused
 * multiplications, and sums run in {@value #PANEL} stripes.
 *
 * <p>Rows and columns of tiles are multiples of {@value #PANEL}, the steps of products are even.
 */
public abstract class TileKernels {
  /** Columns of a panel. */
  public static final int PANEL = 16;

  /** Only for the two providers. */
  protected TileKernels() {}

  /**
   * Writes a product of matrices, or adds it to what is there.
   *
   * @param a panels of {@value #PANEL} rows, {@code aPanel} apart; in a panel one step follows the
   *     other
   * @param b panels of {@value #PANEL} columns in the same way, {@code bPanel} apart
   * @param c row r, panel p is at {@code cAt + r * cRow + p * cPanel}; best if the rows of a panel
   *     follow each other, as lines far apart are not fetched ahead
   * @param add whether {@code c} holds something already
   */
  public abstract void multiply(
      float[] a,
      int aAt,
      int aPanel,
      int rows,
      float[] b,
      int bAt,
      int bPanel,
      int panels,
      int steps,
      float[] c,
      int cAt,
      int cRow,
      int cPanel,
      boolean add);

  /**
   * Makes of each number s of a tile exp(s * scale + (row + column)), which must be at most
   * exp(80), times (rowFactor + columnFactor), and adds up each row and each column.
   *
   * @param from panels of {@value #PANEL} columns without gaps, from {@code at} on; in a panel one
   *     row follows the other
   * @param tile receives the results in the same layout, from its start on
   * @param rowSums receives the sums of {@value #PANEL} stripes for each row
   * @param columnSums to which the sums of columns are added
   */
  public abstract void exponentials(
      float[] from,
      int at,
      float[] tile,
      int rows,
      int columns,
      float scale,
      float[] rowTerms,
      float[] rowFactors,
      float[] columnTerms,
      float[] columnFactors,
      float[] rowSums,
      float[] columnSums);

  /** Where the first of a row's numbers is in panels. */
  public static int inPanels(int row, int panel) {
    return row / PANEL * panel + row % PANEL;
  }

  /** Writes the transpose of a square tile: panels of its rows from panels of its columns. */
  public static void transpose(float[] tile, int size, float[] to) {
    for (int p = 0; p < size; p += PANEL) {
      for (int q = 0; q < size; q += PANEL) {
        transpose(tile, p * size + q * PANEL, to, q * size + p * PANEL);
      }
    }
  }

  /** Sixteen numbers a step, written out: a loop would take three times as long. */
  private static void transpose(float[] tile, int from, float[] to, int at) {
    for (int c = 0; c < PANEL; c++) {
      int f = from + c;
      int t = at + c * PANEL;
      to[t] = tile[f];
      to[t + 1] = tile[f + PANEL];
      to[t + 2] = tile[f + 2 * PANEL];
      to[t + 3] = tile[f + 3 * PANEL];
      to[t + 4] = tile[f + 4 * PANEL];
      to[t + 5] = tile[f + 5 * PANEL];
      to[t + 6] = tile[f + 6 * PANEL];
      to[t + 7] = tile[f + 7 * PANEL];
      to[t + 8] = tile[f + 8 * PANEL];
      to[t + 9] = tile[f + 9 * PANEL];
      to[t + 10] = tile[f + 10 * PANEL];
      to[t + 11] = tile[f + 11 * PANEL];
      to[t + 12] = tile[f + 12 * PANEL];
      to[t + 13] = tile[f + 13 * PANEL];
      to[t + 14] = tile[f + 14 * PANEL];
      to[t + 15] = tile[f + 15 * PANEL];
    }
  }

  /** The sum of {@value #PANEL} stripes. */
  public static double stripes(float[] s, int at) {
    double x =
        (((double) s[at] + s[at + 8]) + ((double) s[at + 4] + s[at + 12]))
            + (((double) s[at + 2] + s[at + 10]) + ((double) s[at + 6] + s[at + 14]));
    double y =
        (((double) s[at + 1] + s[at + 9]) + ((double) s[at + 5] + s[at + 13]))
            + (((double) s[at + 3] + s[at + 11]) + ((double) s[at + 7] + s[at + 15]));
    return x + y;
  }
}
