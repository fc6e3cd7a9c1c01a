package org.lossary.internal.simd;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.TileKernels;

/**
 * The arithmetic on tiles on lanes. Methods that hold lanes are straight, and longer than what the
 * JIT inlines; every result is cast to its exact class, see {@link Lanes}.
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
      int cPanel,
      boolean add) {
    LaneProducts.multiply(
        a, aAt, aPanel, rows, b, bAt, bPanel, panels, steps, c, cAt, cRow, cPanel, add);
  }

  @Override
  public void exponentials(
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
      float[] columnSums) {
    Arrays.fill(rowSums, 0, rows * PANEL, 0);
    for (int p = 0; p < columns; p += PANEL) {
      for (int j = 0; j < PANEL; j += FL) {
        stripe(
            from,
            at + p * rows + j,
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
      float[] from,
      int fromAt,
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
      FloatVector s = Lanes.FV.cast(FloatVector.fromArray(F, from, fromAt + i * 16));
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
