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
      boolean add) {
    for (int p = 0; p < panels; p++) {
      for (int r = 0; r < rows; r++) {
        int from = aAt + inPanels(r, aPanel);
        int to = cAt + r * cRow + p * cPanel;
        if (!add) {
          Arrays.fill(c, to, to + PANEL, 0);
        }
        row(a, from, b, bAt + p * bPanel, steps, c, to);
      }
    }
  }

  /**
   * Adds the products of a row with a panel, eight columns at a time: that many sums stay in
   * registers, where a loop over the columns would load and store each of them at every step.
   */
  private static void row(float[] a, int aAt, float[] b, int bAt, int steps, float[] c, int cAt) {
    for (int j = 0; j < PANEL; j += 8) {
      int to = cAt + j;
      float c0 = c[to];
      float c1 = c[to + 1];
      float c2 = c[to + 2];
      float c3 = c[to + 3];
      float c4 = c[to + 4];
      float c5 = c[to + 5];
      float c6 = c[to + 6];
      float c7 = c[to + 7];
      for (int s = 0; s < steps; s++) {
        float x = a[aAt + s * PANEL];
        int at = bAt + j + s * PANEL;
        c0 = Math.fma(x, b[at], c0);
        c1 = Math.fma(x, b[at + 1], c1);
        c2 = Math.fma(x, b[at + 2], c2);
        c3 = Math.fma(x, b[at + 3], c3);
        c4 = Math.fma(x, b[at + 4], c4);
        c5 = Math.fma(x, b[at + 5], c5);
        c6 = Math.fma(x, b[at + 6], c6);
        c7 = Math.fma(x, b[at + 7], c7);
      }
      c[to] = c0;
      c[to + 1] = c1;
      c[to + 2] = c2;
      c[to + 3] = c3;
      c[to + 4] = c4;
      c[to + 5] = c5;
      c[to + 6] = c6;
      c[to + 7] = c7;
    }
  }

  @Override
  public void exponentials(
      float[] from,
      int fromAt,
      float[] tile,
      int rows,
      int columns,
      float scale,
      float[] rowTerms,
      float[] rowFactors,
      float[] columnTerms,
      float[] columnFactors,
      float[] rowSums,
      float[] columnSums) {
    Arrays.fill(rowSums, 0, rows * PANEL, 0);
    for (int j = 0; j < columns; j++) {
      float term = columnTerms[j];
      float factor = columnFactors[j];
      float sum = columnSums[j];
      int start = j / PANEL * PANEL * rows + j % PANEL;
      for (int r = 0; r < rows; r++) {
        int at = start + r * PANEL;
        float x =
            Decay32.decay(Math.fma(from[fromAt + at], scale, term + rowTerms[r]))
                * (factor + rowFactors[r]);
        tile[at] = x;
        sum += x;
        rowSums[r * PANEL + j % PANEL] += x;
      }
      columnSums[j] = sum;
    }
  }
}
