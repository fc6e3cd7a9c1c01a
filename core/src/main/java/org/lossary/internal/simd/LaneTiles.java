package org.lossary.internal.simd;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.TileKernels;

/**
 * The arithmetic on tiles on lanes. Products take two steps at a time, and their rows come from
 * panels: so all that a step reads is at constant distances from one place. With a place for each
 * row the compiler of JDK 17 ran out of registers wherever it does not split long loops, as with
 * the serial and the parallel collector, and products were three times slower. Methods that hold
 * lanes are straight, and longer than what the JIT inlines; every result is cast to its exact
 * class, see {@link Lanes}.
 */
public final class LaneTiles extends TileKernels {
  private static final VectorSpecies<Float> F = Lanes.F;
  private static final VectorSpecies<Integer> FI = Lanes.FI;
  private static final int FL = F.length();

  /** Makes the provider. */
  public LaneTiles() {}

  /** Floats of a register. */
  public static int lanes() {
    return FL;
  }

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
      int cPanel) {
    for (int p = 0; p < panels; p++) {
      int from = bAt + p * bPanel;
      int to = cAt + p * cPanel;
      if (FL == 8) {
        for (int r = 0; r < rows; r += 4) {
          fourByTwo(a, aAt + inPanels(r, aPanel), b, from, steps, c, to + r * cRow, cRow);
        }
      } else {
        for (int r = 0; r < rows; r += 8) {
          int row = aAt + inPanels(r, aPanel);
          for (int j = 0; j < PANEL; j += FL) {
            eightByOne(a, row, b, from + j, steps, c, to + r * cRow + j, cRow);
          }
        }
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

  @Override
  public void exponentials(
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
    for (int p = 0; p < columns; p += PANEL) {
      for (int j = 0; j < PANEL; j += FL) {
        stripe(
            tile,
            p * rows + j,
            rows,
            scale,
            rowTerms,
            rowFactors,
            columnTerms,
            columnFactors,
            p + j,
            rowSums,
            j,
            columnSums);
      }
    }
  }

  /** The exponentials of some columns of a panel. Their function is that of Decay32. */
  private static void stripe(
      float[] tile,
      int at,
      int rows,
      float scale,
      float[] rowTerms,
      float[] rowFactors,
      float[] terms,
      float[] factors,
      int column,
      float[] rowSums,
      int stripe,
      float[] columnSums) {
    FloatVector u = Lanes.FV.cast(FloatVector.fromArray(F, terms, column));
    FloatVector f = Lanes.FV.cast(FloatVector.fromArray(F, factors, column));
    FloatVector total = Lanes.FV.cast(FloatVector.fromArray(F, columnSums, column));
    for (int i = 0; i < rows; i++) {
      FloatVector s = Lanes.FV.cast(FloatVector.fromArray(F, tile, at + i * 16));
      FloatVector v = Lanes.FV.cast(u.add(Lanes.FV.cast(FloatVector.broadcast(F, rowTerms[i]))));
      FloatVector x = Lanes.FV.cast(s.fma(Lanes.FV.cast(FloatVector.broadcast(F, scale)), v));
      FloatVector least = Lanes.FV.cast(FloatVector.broadcast(F, -0x1.5d58ap6f));
      VectorMask<Float> tiny = x.compare(VectorOperators.LT, least);
      FloatVector rounder = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.8p23f));
      FloatVector log2e = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.715476p0f));
      FloatVector t = Lanes.FV.cast(x.fma(log2e, rounder));
      FloatVector k = Lanes.FV.cast(t.sub(rounder));
      FloatVector high = Lanes.FV.cast(FloatVector.broadcast(F, -0x1.62e43p-1f));
      FloatVector rest = Lanes.FV.cast(k.fma(high, x));
      FloatVector low = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.05c61p-29f));
      FloatVector r = Lanes.FV.cast(k.fma(low, rest));
      FloatVector z = Lanes.FV.cast(r.mul(r));
      FloatVector p5 = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.123732p-7f));
      FloatVector p3 = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.555496p-3f));
      FloatVector odd = Lanes.FV.cast(z.fma(p5, p3));
      FloatVector p6 = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.6a47e8p-10f));
      FloatVector p4 = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.5558b4p-5f));
      FloatVector e4 = Lanes.FV.cast(z.fma(p6, p4));
      FloatVector p2 = Lanes.FV.cast(FloatVector.broadcast(F, 0x1.fffffcp-2f));
      FloatVector even = Lanes.FV.cast(z.fma(e4, p2));
      FloatVector tail = Lanes.FV.cast(r.fma(odd, even));
      FloatVector m = Lanes.FV.cast(z.fma(tail, r));
      FloatVector mantissa = Lanes.FV.cast(Lanes.FV.cast(FloatVector.broadcast(F, 1f)).add(m));
      IntVector bits = Lanes.FIV.cast(t.reinterpretShape(FI, 0));
      IntVector up = Lanes.FIV.cast(bits.lanewise(VectorOperators.LSHL, 23));
      IntVector one = Lanes.FIV.cast(IntVector.broadcast(FI, 0x3f800000));
      IntVector sum = Lanes.FIV.cast(up.add(one));
      FloatVector power = Lanes.FV.cast(sum.reinterpretShape(F, 0));
      FloatVector y = Lanes.FV.cast(mantissa.mul(power));
      FloatVector zero = Lanes.FV.cast(FloatVector.broadcast(F, 0f));
      FloatVector e = Lanes.FV.cast(y.blend(zero, tiny));
      FloatVector g = Lanes.FV.cast(f.add(Lanes.FV.cast(FloatVector.broadcast(F, rowFactors[i]))));
      FloatVector w = Lanes.FV.cast(e.mul(g));
      w.intoArray(tile, at + i * 16);
      FloatVector c = Lanes.FV.cast(FloatVector.fromArray(F, rowSums, stripe + i * 16));
      Lanes.FV.cast(c.add(w)).intoArray(rowSums, stripe + i * 16);
      total = Lanes.FV.cast(total.add(w));
    }
    total.intoArray(columnSums, column);
  }
}
