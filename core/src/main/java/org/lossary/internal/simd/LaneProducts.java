package org.lossary.internal.simd;

import static org.lossary.internal.kernel.TileKernels.PANEL;
import static org.lossary.internal.kernel.TileKernels.inPanels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Products of tiles on lanes. They take two steps at a time, and their rows come from panels: so
 * all that a step reads is at constant distances from one place. With a place for each row the
 * compiler of JDK 17 ran out of registers wherever it does not split long loops, as with the serial
 * and the parallel collector, and products were three times slower. How many sums are held follows
 * from the registers: 8 of 16 with 8 floats, 16 of 32 with 16 floats. One step at a time or four,
 * or other shapes of as many sums, are a tenth to a third slower.
 */
final class LaneProducts {
  private static final VectorSpecies<Float> F = Lanes.F;
  private static final int FL = F.length();

  /** Steps of two panels at a time: so many of both take 16 KiB of the first-level cache. */
  private static final int STEPS = 128;

  /** What sums begin with where there are none yet. */
  private static final float[] ZEROS = new float[PANEL];

  private LaneProducts() {}

  /** As in TileKernels. */
  static void multiply(
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
    int p = 0;
    while (p < panels) {
      int at = bAt + p * bPanel;
      int to = cAt + p * cPanel;
      if (FL < PANEL || p + 1 == panels) {
        panel(a, aAt, aPanel, rows, b, at, steps, c, to, cRow, add);
        p++;
        continue;
      }
      for (int s = 0; s < steps; s += STEPS) {
        int n = Math.min(STEPS, steps - s);
        boolean begun = add || s > 0;
        for (int r = 0; r < rows; r += 8) {
          int row = aAt + inPanels(r, aPanel) + s * PANEL;
          int out = to + r * cRow;
          if (begun) {
            eightByTwo(
                a, row, b, at + s * PANEL, bPanel, n, c, out, cRow, cPanel, c, out, cRow, cPanel);
          } else {
            eightByTwo(a, row, b, at + s * PANEL, bPanel, n, ZEROS, 0, 0, 0, c, out, cRow, cPanel);
          }
        }
      }
      p += 2;
    }
  }

  private static void panel(
      float[] a,
      int aAt,
      int aPanel,
      int rows,
      float[] b,
      int bAt,
      int steps,
      float[] c,
      int cAt,
      int cRow,
      boolean add) {
    for (int r = 0; r < rows && !add; r++) {
      Arrays.fill(c, cAt + r * cRow, cAt + r * cRow + PANEL, 0);
    }
    if (FL == 8) {
      for (int r = 0; r < rows; r += 4) {
        fourByTwo(a, aAt + inPanels(r, aPanel), b, bAt, steps, c, cAt + r * cRow, cRow);
      }
      return;
    }
    for (int r = 0; r < rows; r += 8) {
      int row = aAt + inPanels(r, aPanel);
      for (int j = 0; j < PANEL; j += FL) {
        eightByOne(a, row, b, bAt + j, steps, c, cAt + r * cRow + j, cRow);
      }
    }
  }

  /** Four rows, with two registers each. */
  private static void fourByTwo(
      float[] a, int aAt, float[] b, int bAt, int steps, float[] c, int cAt, int cRow) {
    int c1 = cAt + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    FloatVector s00 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt));
    FloatVector s01 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 8));
    FloatVector s10 = Lanes.FV.cast(FloatVector.fromArray(F, c, c1));
    FloatVector s11 = Lanes.FV.cast(FloatVector.fromArray(F, c, c1 + 8));
    FloatVector s20 = Lanes.FV.cast(FloatVector.fromArray(F, c, c2));
    FloatVector s21 = Lanes.FV.cast(FloatVector.fromArray(F, c, c2 + 8));
    FloatVector s30 = Lanes.FV.cast(FloatVector.fromArray(F, c, c3));
    FloatVector s31 = Lanes.FV.cast(FloatVector.fromArray(F, c, c3 + 8));
    for (int s = 0; s < steps; s += 2) {
      FloatVector b0 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16));
      FloatVector b1 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16 + 8));
      FloatVector x0 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16]));
      s00 = Lanes.FV.cast(x0.fma(b0, s00));
      s01 = Lanes.FV.cast(x0.fma(b1, s01));
      FloatVector x1 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 1]));
      s10 = Lanes.FV.cast(x1.fma(b0, s10));
      s11 = Lanes.FV.cast(x1.fma(b1, s11));
      FloatVector x2 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 2]));
      s20 = Lanes.FV.cast(x2.fma(b0, s20));
      s21 = Lanes.FV.cast(x2.fma(b1, s21));
      FloatVector x3 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 3]));
      s30 = Lanes.FV.cast(x3.fma(b0, s30));
      s31 = Lanes.FV.cast(x3.fma(b1, s31));
      FloatVector d0 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16 + 16));
      FloatVector d1 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16 + 24));
      FloatVector y0 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 16]));
      s00 = Lanes.FV.cast(y0.fma(d0, s00));
      s01 = Lanes.FV.cast(y0.fma(d1, s01));
      FloatVector y1 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 17]));
      s10 = Lanes.FV.cast(y1.fma(d0, s10));
      s11 = Lanes.FV.cast(y1.fma(d1, s11));
      FloatVector y2 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 18]));
      s20 = Lanes.FV.cast(y2.fma(d0, s20));
      s21 = Lanes.FV.cast(y2.fma(d1, s21));
      FloatVector y3 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 19]));
      s30 = Lanes.FV.cast(y3.fma(d0, s30));
      s31 = Lanes.FV.cast(y3.fma(d1, s31));
    }
    s00.intoArray(c, cAt);
    s01.intoArray(c, cAt + 8);
    s10.intoArray(c, c1);
    s11.intoArray(c, c1 + 8);
    s20.intoArray(c, c2);
    s21.intoArray(c, c2 + 8);
    s30.intoArray(c, c3);
    s31.intoArray(c, c3 + 8);
  }

  /** Eight rows of two panels, with a register each; sums begin with what {@code from} has. */
  private static void eightByTwo(
      float[] a,
      int aAt,
      float[] b,
      int bAt,
      int bPanel,
      int steps,
      float[] from,
      int fromAt,
      int fromRow,
      int fromPanel,
      float[] c,
      int cAt,
      int cRow,
      int cPanel) {
    int b1At = bAt + bPanel;
    int c1 = cAt + cRow;
    int c2 = c1 + cRow;
    int c3 = c2 + cRow;
    int c4 = c3 + cRow;
    int c5 = c4 + cRow;
    int c6 = c5 + cRow;
    int c7 = c6 + cRow;
    FloatVector s0 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt));
    FloatVector t0 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + fromPanel));
    FloatVector s1 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + fromRow));
    FloatVector t1 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + fromRow + fromPanel));
    FloatVector s2 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 2 * fromRow));
    FloatVector t2 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 2 * fromRow + fromPanel));
    FloatVector s3 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 3 * fromRow));
    FloatVector t3 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 3 * fromRow + fromPanel));
    FloatVector s4 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 4 * fromRow));
    FloatVector t4 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 4 * fromRow + fromPanel));
    FloatVector s5 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 5 * fromRow));
    FloatVector t5 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 5 * fromRow + fromPanel));
    FloatVector s6 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 6 * fromRow));
    FloatVector t6 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 6 * fromRow + fromPanel));
    FloatVector s7 = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 7 * fromRow));
    FloatVector t7 =
        Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + 7 * fromRow + fromPanel));
    for (int s = 0; s < steps; s += 2) {
      FloatVector b0 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16));
      FloatVector b1 = Lanes.FV.cast(FloatVector.fromArray(F, b, b1At + s * 16));
      FloatVector x0 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16]));
      s0 = Lanes.FV.cast(x0.fma(b0, s0));
      t0 = Lanes.FV.cast(x0.fma(b1, t0));
      FloatVector x1 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 1]));
      s1 = Lanes.FV.cast(x1.fma(b0, s1));
      t1 = Lanes.FV.cast(x1.fma(b1, t1));
      FloatVector x2 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 2]));
      s2 = Lanes.FV.cast(x2.fma(b0, s2));
      t2 = Lanes.FV.cast(x2.fma(b1, t2));
      FloatVector x3 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 3]));
      s3 = Lanes.FV.cast(x3.fma(b0, s3));
      t3 = Lanes.FV.cast(x3.fma(b1, t3));
      FloatVector x4 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 4]));
      s4 = Lanes.FV.cast(x4.fma(b0, s4));
      t4 = Lanes.FV.cast(x4.fma(b1, t4));
      FloatVector x5 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 5]));
      s5 = Lanes.FV.cast(x5.fma(b0, s5));
      t5 = Lanes.FV.cast(x5.fma(b1, t5));
      FloatVector x6 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 6]));
      s6 = Lanes.FV.cast(x6.fma(b0, s6));
      t6 = Lanes.FV.cast(x6.fma(b1, t6));
      FloatVector x7 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 7]));
      s7 = Lanes.FV.cast(x7.fma(b0, s7));
      t7 = Lanes.FV.cast(x7.fma(b1, t7));
      FloatVector d0 = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16 + 16));
      FloatVector d1 = Lanes.FV.cast(FloatVector.fromArray(F, b, b1At + s * 16 + 16));
      FloatVector y0 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 16]));
      s0 = Lanes.FV.cast(y0.fma(d0, s0));
      t0 = Lanes.FV.cast(y0.fma(d1, t0));
      FloatVector y1 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 17]));
      s1 = Lanes.FV.cast(y1.fma(d0, s1));
      t1 = Lanes.FV.cast(y1.fma(d1, t1));
      FloatVector y2 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 18]));
      s2 = Lanes.FV.cast(y2.fma(d0, s2));
      t2 = Lanes.FV.cast(y2.fma(d1, t2));
      FloatVector y3 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 19]));
      s3 = Lanes.FV.cast(y3.fma(d0, s3));
      t3 = Lanes.FV.cast(y3.fma(d1, t3));
      FloatVector y4 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 20]));
      s4 = Lanes.FV.cast(y4.fma(d0, s4));
      t4 = Lanes.FV.cast(y4.fma(d1, t4));
      FloatVector y5 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 21]));
      s5 = Lanes.FV.cast(y5.fma(d0, s5));
      t5 = Lanes.FV.cast(y5.fma(d1, t5));
      FloatVector y6 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 22]));
      s6 = Lanes.FV.cast(y6.fma(d0, s6));
      t6 = Lanes.FV.cast(y6.fma(d1, t6));
      FloatVector y7 = Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 23]));
      s7 = Lanes.FV.cast(y7.fma(d0, s7));
      t7 = Lanes.FV.cast(y7.fma(d1, t7));
    }
    s0.intoArray(c, cAt);
    t0.intoArray(c, cAt + cPanel);
    s1.intoArray(c, c1);
    t1.intoArray(c, c1 + cPanel);
    s2.intoArray(c, c2);
    t2.intoArray(c, c2 + cPanel);
    s3.intoArray(c, c3);
    t3.intoArray(c, c3 + cPanel);
    s4.intoArray(c, c4);
    t4.intoArray(c, c4 + cPanel);
    s5.intoArray(c, c5);
    t5.intoArray(c, c5 + cPanel);
    s6.intoArray(c, c6);
    t6.intoArray(c, c6 + cPanel);
    s7.intoArray(c, c7);
    t7.intoArray(c, c7 + cPanel);
  }

  /** Eight rows, with a register each. */
  static void eightByOne(
      float[] a, int aAt, float[] b, int bAt, int steps, float[] c, int cAt, int cRow) {
    FloatVector s0 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt));
    FloatVector s1 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + cRow));
    FloatVector s2 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 2 * cRow));
    FloatVector s3 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 3 * cRow));
    FloatVector s4 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 4 * cRow));
    FloatVector s5 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 5 * cRow));
    FloatVector s6 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 6 * cRow));
    FloatVector s7 = Lanes.FV.cast(FloatVector.fromArray(F, c, cAt + 7 * cRow));
    for (int s = 0; s < steps; s++) {
      FloatVector y = Lanes.FV.cast(FloatVector.fromArray(F, b, bAt + s * 16));
      s0 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16])).fma(y, s0));
      s1 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 1])).fma(y, s1));
      s2 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 2])).fma(y, s2));
      s3 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 3])).fma(y, s3));
      s4 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 4])).fma(y, s4));
      s5 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 5])).fma(y, s5));
      s6 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 6])).fma(y, s6));
      s7 = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, a[aAt + s * 16 + 7])).fma(y, s7));
    }
    s0.intoArray(c, cAt);
    s1.intoArray(c, cAt + cRow);
    s2.intoArray(c, cAt + 2 * cRow);
    s3.intoArray(c, cAt + 3 * cRow);
    s4.intoArray(c, cAt + 4 * cRow);
    s5.intoArray(c, cAt + 5 * cRow);
    s6.intoArray(c, cAt + 6 * cRow);
    s7.intoArray(c, cAt + 7 * cRow);
  }
}
