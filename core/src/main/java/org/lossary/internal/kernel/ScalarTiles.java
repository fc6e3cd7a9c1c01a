package org.lossary.internal.kernel;

import java.util.Arrays;
import org.lossary.internal.maths.Decay32;

/** The arithmetic on tiles as plain loops. */
public final class ScalarTiles extends TileKernels {

  /** Makes the provider. */
  public ScalarTiles() {}

  @Override
  public void multiply(
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
      int cRow) {
    for (int p = 0; p < panels; p++) {
      for (int r = 0; r < rows; r++) {
        row(a, aAt + r * aRow, aStep, b, bAt + p * bPanel, steps, c, cAt + r * cRow + p * PANEL);
      }
    }
  }

  private static void row(
      float[] a, int aAt, int aStep, float[] b, int bAt, int steps, float[] c, int cAt) {
    for (int s = 0; s < steps; s++) {
      float x = a[aAt + s * aStep];
      int at = bAt + s * PANEL;
      for (int j = 0; j < PANEL; j++) {
        c[cAt + j] = Math.fma(x, b[at + j], c[cAt + j]);
      }
    }
  }

  @Override
  public void exponentials(
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
      float[] columnSums) {
    Arrays.fill(rowSums, 0, rows * PANEL, 0);
    for (int r = 0; r < rows; r++) {
      float term = rowTerms[rowAt + r];
      float factor = rowFactors[rowAt + r];
      for (int j = 0; j < columns; j++) {
        int at = r * columns + j;
        float x =
            Decay32.decay(Math.fma(tile[at], scale, columnTerms[columnAt + j] + term))
                * (columnFactors[columnAt + j] + factor);
        tile[at] = x;
        columnSums[j] += x;
        rowSums[r * PANEL + j % PANEL] += x;
      }
    }
  }
}
