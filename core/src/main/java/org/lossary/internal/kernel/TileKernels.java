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
   * @param a the element of row r at step s is at {@code aAt + r * aRow + s * aStep}; one of {@code
   *     aRow} and {@code aStep} is 1
   * @param b panels of {@value #PANEL} columns, {@code bPanel} apart; in a panel one step follows
   *     the other
   * @param c row r, panel p is at {@code cAt + r * cRow + p * PANEL}
   */
  public abstract void multiply(
      float[] a,
      int aAt,
      int aRow,
      int aStep,
      int rows,
      float[] b,
      int bAt,
      int bPanel,
      int panels,
      int steps,
      float[] c,
      int cAt,
      int cRow);

  /**
   * Replaces each number s of a tile by exp(s * scale + (row + column)), which must be at most
   * exp(80), times (rowFactor + columnFactor), and adds up each row and each column.
   *
   * @param tile rows follow each other without gaps
   * @param rowTerms what belongs to the rows: terms from {@code rowAt}, factors from {@code rowAt}
   * @param rowSums receives the sums of {@value #PANEL} stripes for each row
   * @param columnSums to which the sums of columns are added, from 0
   */
  public abstract void exponentials(
      float[] tile,
      int rows,
      int columns,
      float scale,
      float[] rowTerms,
      float[] rowFactors,
      int rowAt,
      float[] columnTerms,
      float[] columnFactors,
      int columnAt,
      float[] rowSums,
      float[] columnSums);

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
