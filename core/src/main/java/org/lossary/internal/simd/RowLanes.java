package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.ScalarPrimitives;

/**
 * The greatest of a run, loops over few elements, and the sums of groups, on lanes. Four registers
 * take turns in the search for the greatest, since each step must wait for the one before; each
 * begins with a vector of its own, without which JDK 17 makes an object of it in every step. Each
 * result is cast to its exact class, see {@link Lanes}: a method that is inlined before it was
 * profiled would else call on vectors through their abstract class, and make objects of them, for
 * as long as the JVM runs.
 */
final class RowLanes {
  private static final VectorSpecies<Float> F = Lanes.F;
  private static final VectorSpecies<Integer> FI = Lanes.FI;
  private static final VectorSpecies<Double> D = Lanes.D;
  private static final Primitives SHORT = new ScalarPrimitives();
  private static final int FL = F.length();

  /** Floats in a cache line. */
  private static final int LINE = 16;

  private static final int DL = D.length();

  private RowLanes() {}

  // Long runs have methods of their own, straight and longer than what the JIT inlines (325 bytes
  // of
  // code). Each is then compiled by what it ran. Inlined somewhere before it was profiled, the JIT
  // would take it for rare, and not inline what it calls in turn.

  static double max(float[] a, int at, int n) {
    return n >= 4 * FL
        ? longMax(a, at, n)
        : fewFloats(n) ? shortMax(a, at, n) : SHORT.max(a, at, n);
  }

  /** At least one register, the last of which overlaps with the one before. */
  private static double shortMax(float[] a, int at, int n) {
    IntVector m = Lanes.FIV.cast(IntVector.broadcast(FI, Primitives.LEAST));
    for (int i = 0; i < n; i += FL) {
      FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at + Math.min(i, n - FL)));
      IntVector b = Lanes.FIV.cast(x.reinterpretShape(FI, 0));
      IntVector s = Lanes.FIV.cast(b.lanewise(VectorOperators.ASHR, 31));
      IntVector f = Lanes.FIV.cast(s.lanewise(VectorOperators.LSHR, 1));
      m = Lanes.FIV.cast(m.max(Lanes.FIV.cast(b.lanewise(VectorOperators.XOR, f))));
    }
    return Float.intBitsToFloat(Primitives.ordered(m.reduceLanes(VectorOperators.MAX)));
  }

  /** As integers, which are compared in one step where floats take several. */
  private static double longMax(float[] a, int at, int n) {
    IntVector m0 = Lanes.FIV.cast(IntVector.broadcast(FI, Primitives.LEAST));
    IntVector m1 = Lanes.FIV.cast(IntVector.broadcast(FI, Primitives.LEAST));
    IntVector m2 = Lanes.FIV.cast(IntVector.broadcast(FI, Primitives.LEAST));
    IntVector m3 = Lanes.FIV.cast(IntVector.broadcast(FI, Primitives.LEAST));
    for (int i = 0; i < n; i += 4 * FL) {
      // The last step overlaps with the one before.
      int from = at + Math.min(i, n - 4 * FL);
      FloatVector x0 = Lanes.FV.cast(FloatVector.fromArray(F, a, from));
      IntVector b0 = Lanes.FIV.cast(x0.reinterpretShape(FI, 0));
      IntVector s0 = Lanes.FIV.cast(b0.lanewise(VectorOperators.ASHR, 31));
      IntVector f0 = Lanes.FIV.cast(s0.lanewise(VectorOperators.LSHR, 1));
      m0 = Lanes.FIV.cast(m0.max(Lanes.FIV.cast(b0.lanewise(VectorOperators.XOR, f0))));
      FloatVector x1 = Lanes.FV.cast(FloatVector.fromArray(F, a, from + FL));
      IntVector b1 = Lanes.FIV.cast(x1.reinterpretShape(FI, 0));
      IntVector s1 = Lanes.FIV.cast(b1.lanewise(VectorOperators.ASHR, 31));
      IntVector f1 = Lanes.FIV.cast(s1.lanewise(VectorOperators.LSHR, 1));
      m1 = Lanes.FIV.cast(m1.max(Lanes.FIV.cast(b1.lanewise(VectorOperators.XOR, f1))));
      FloatVector x2 = Lanes.FV.cast(FloatVector.fromArray(F, a, from + 2 * FL));
      IntVector b2 = Lanes.FIV.cast(x2.reinterpretShape(FI, 0));
      IntVector s2 = Lanes.FIV.cast(b2.lanewise(VectorOperators.ASHR, 31));
      IntVector f2 = Lanes.FIV.cast(s2.lanewise(VectorOperators.LSHR, 1));
      m2 = Lanes.FIV.cast(m2.max(Lanes.FIV.cast(b2.lanewise(VectorOperators.XOR, f2))));
      FloatVector x3 = Lanes.FV.cast(FloatVector.fromArray(F, a, from + 3 * FL));
      IntVector b3 = Lanes.FIV.cast(x3.reinterpretShape(FI, 0));
      IntVector s3 = Lanes.FIV.cast(b3.lanewise(VectorOperators.ASHR, 31));
      IntVector f3 = Lanes.FIV.cast(s3.lanewise(VectorOperators.LSHR, 1));
      m3 = Lanes.FIV.cast(m3.max(Lanes.FIV.cast(b3.lanewise(VectorOperators.XOR, f3))));
    }
    IntVector even = Lanes.FIV.cast(m0.max(m2));
    IntVector odd = Lanes.FIV.cast(m1.max(m3));
    int max = Lanes.FIV.cast(even.max(odd)).reduceLanes(VectorOperators.MAX);
    return Float.intBitsToFloat(Primitives.ordered(max));
  }

  static double max(double[] a, int at, int n) {
    if (fewDoubles(n)) {
      return shortMax(a, at, n);
    }
    int runs = n / (4 * DL) * (4 * DL);
    double max = runs == 0 ? Double.NEGATIVE_INFINITY : longMax(a, at, runs);
    for (int i = runs; i < n; i++) {
      double x = a[at + i];
      max = x > max ? x : max;
    }
    return max + 0.0;
  }

  /** At least one register, the last of which overlaps with the one before. */
  private static double shortMax(double[] a, int at, int n) {
    DoubleVector m = Lanes.DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
    for (int i = 0; i < n; i += DL) {
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + Math.min(i, n - DL)));
      m = Lanes.DV.cast(m.blend(x, Lanes.DM.cast(x.compare(VectorOperators.GT, m))));
    }
    return m.reduceLanes(VectorOperators.MAX) + 0.0;
  }

  /** The greatest of a number of elements that fills all registers. */
  private static double longMax(double[] a, int at, int n) {
    DoubleVector m0 = Lanes.DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
    DoubleVector m1 = Lanes.DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
    DoubleVector m2 = Lanes.DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
    DoubleVector m3 = Lanes.DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
    for (int i = 0; i < n; i += 4 * DL) {
      DoubleVector x0 = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i));
      DoubleVector x1 = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i + DL));
      DoubleVector x2 = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i + 2 * DL));
      DoubleVector x3 = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i + 3 * DL));
      m0 = Lanes.DV.cast(m0.blend(x0, Lanes.DM.cast(x0.compare(VectorOperators.GT, m0))));
      m1 = Lanes.DV.cast(m1.blend(x1, Lanes.DM.cast(x1.compare(VectorOperators.GT, m1))));
      m2 = Lanes.DV.cast(m2.blend(x2, Lanes.DM.cast(x2.compare(VectorOperators.GT, m2))));
      m3 = Lanes.DV.cast(m3.blend(x3, Lanes.DM.cast(x3.compare(VectorOperators.GT, m3))));
    }
    DoubleVector even = Lanes.DV.cast(m0.max(m2));
    DoubleVector odd = Lanes.DV.cast(m1.max(m3));
    return Lanes.DV.cast(even.max(odd)).reduceLanes(VectorOperators.MAX);
  }

  /** Whether so many elements fill one register, but not four. */
  static boolean fewFloats(int n) {
    return n >= FL && n < 4 * FL;
  }

  /** Whether so many elements fill one register, but not four. */
  static boolean fewDoubles(int n) {
    return n >= DL && n < 4 * DL;
  }

  /** Of few elements, and not in place: the last step overlaps with the one before. */
  static void minus(float[] a, int at, int n, float shift, float[] out, int outAt) {
    for (int i = 0; i < n; i += FL) {
      int from = Math.min(i, n - FL);
      FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at + from));
      FloatVector shifts = Lanes.FV.cast(FloatVector.broadcast(F, shift));
      Lanes.FV.cast(x.sub(shifts)).intoArray(out, outAt + from);
    }
  }

  /** Of few elements, and not in place: the last step overlaps with the one before. */
  static void minus(double[] a, int at, int n, double shift, double[] out, int outAt) {
    for (int i = 0; i < n; i += DL) {
      int from = Math.min(i, n - DL);
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + from));
      DoubleVector shifts = Lanes.DV.cast(DoubleVector.broadcast(D, shift));
      Lanes.DV.cast(x.sub(shifts)).intoArray(out, outAt + from);
    }
  }

  /** Of few elements, and not in place: the last step overlaps with the one before. */
  static void times(float[] a, int at, int n, float factor, float[] out, int outAt) {
    for (int i = 0; i < n; i += FL) {
      int from = Math.min(i, n - FL);
      FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at + from));
      FloatVector factors = Lanes.FV.cast(FloatVector.broadcast(F, factor));
      Lanes.FV.cast(x.mul(factors)).intoArray(out, outAt + from);
    }
  }

  /** Of few elements, and not in place: the last step overlaps with the one before. */
  static void times(double[] a, int at, int n, double factor, double[] out, int outAt) {
    for (int i = 0; i < n; i += DL) {
      int from = Math.min(i, n - DL);
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + from));
      DoubleVector factors = Lanes.DV.cast(DoubleVector.broadcast(D, factor));
      Lanes.DV.cast(x.mul(factors)).intoArray(out, outAt + from);
    }
  }

  /**
   * Reads a number of each cache line of a group (of the last, if that is beyond the end), which
   * brings them nearer, and returns their sum, without which the JIT would leave the reading out.
   */
  static float ahead(float[] a, int at) {
    // A place beyond the range of integers is beyond the end as well.
    int from = Math.min(at & Integer.MAX_VALUE, a.length - Primitives.GROUP);
    return (a[from] + a[from + LINE] + a[from + 2 * LINE] + a[from + 3 * LINE])
        + (a[from + 4 * LINE] + a[from + 5 * LINE] + a[from + 6 * LINE] + a[from + 7 * LINE]);
  }

  /** See {@link Primitives#total}. */
  static void groups(float[] a, int at, int groups, float[] out, int outAt) {
    for (int g = 0; g < groups; g++) {
      for (int j = 0; j < Primitives.STRIPES; j += FL) {
        int from = at + g * Primitives.GROUP + j;
        FloatVector even = Lanes.FV.cast(FloatVector.fromArray(F, a, from));
        even = Lanes.FV.cast(even.add(FloatVector.fromArray(F, a, from + 32)));
        even = Lanes.FV.cast(even.add(FloatVector.fromArray(F, a, from + 64)));
        even = Lanes.FV.cast(even.add(FloatVector.fromArray(F, a, from + 96)));
        from += Primitives.STRIPES;
        FloatVector odd = Lanes.FV.cast(FloatVector.fromArray(F, a, from));
        odd = Lanes.FV.cast(odd.add(FloatVector.fromArray(F, a, from + 32)));
        odd = Lanes.FV.cast(odd.add(FloatVector.fromArray(F, a, from + 64)));
        odd = Lanes.FV.cast(odd.add(FloatVector.fromArray(F, a, from + 96)));
        even.add(odd).intoArray(out, outAt + g * Primitives.STRIPES + j);
      }
    }
  }
}
