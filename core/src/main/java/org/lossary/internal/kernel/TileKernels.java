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
   * Adds a product of matrices to {@code c}.
   *
   * @param a panels of {@value #PANEL} rows, {@code aPanel} apart; in a panel one step follows the
   *     other
   * @param b panels of {@value #PANEL} columns in the same way, {@code bPanel} apart
   * @param c row r, panel p is at {@code cAt + r * cRow + p * cPanel}; best if the rows of a panel
   *     follow each other, as lines far apart are not fetched ahead
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
      int cPanel);

  /**
   * Replaces each number s of a tile by exp(s * scale + (row + column)), which must be at most
   * exp(80), times (rowFactor + columnFactor), and adds up each row and each column.
   *
   * @param tile panels of {@value #PANEL} columns without gaps; in a panel one row follows the
   *     other
   * @param rowSums receives the sums of {@value #PANEL} stripes for each row
   * @param columnSums to which the sums of columns are added
   */
  public abstract void exponentials(
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
        int from = p * size + q * PANEL;
        int at = q * size + p * PANEL;
        for (int c = 0; c < PANEL; c++) {
          for (int r = 0; r < PANEL; r++) {
            to[at + c * PANEL + r] = tile[from + r * PANEL + c];
          }
        }
      }
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
