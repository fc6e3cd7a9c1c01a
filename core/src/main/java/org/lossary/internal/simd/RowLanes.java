package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.ScalarPrimitives;

/**
 * The greatest of a run and the sums of groups, on lanes. Four registers take turns in the search
 * for the greatest, since each step must wait for the one before; each begins with a vector of its
 * own, without which JDK 17 makes an object of it in every step.
 */
final class RowLanes {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final Primitives SHORT = new ScalarPrimitives();
  private static final int FL = F.length();
  private static final int DL = D.length();

  private RowLanes() {}

  // Long runs have methods of their own. One method for both would be compiled by what it ran
  // first: after many short runs the JIT takes the loop for rare and does not inline what it calls,
  // whose vectors then become objects.

  static double max(float[] a, int at, int n) {
    return n < 4 * FL ? SHORT.max(a, at, n) : longMax(a, at, n);
  }

  /** As integers, which are compared in one step where floats take several. */
  private static double longMax(float[] a, int at, int n) {
    IntVector m0 = IntVector.broadcast(FI, Primitives.LEAST);
    IntVector m1 = IntVector.broadcast(FI, Primitives.LEAST);
    IntVector m2 = IntVector.broadcast(FI, Primitives.LEAST);
    IntVector m3 = IntVector.broadcast(FI, Primitives.LEAST);
    for (int i = 0; i < n; i += 4 * FL) {
      // The last step overlaps with the one before.
      int from = at + Math.min(i, n - 4 * FL);
      m0 = m0.max(ordered(bits(a, from)));
      m1 = m1.max(ordered(bits(a, from + FL)));
      m2 = m2.max(ordered(bits(a, from + 2 * FL)));
      m3 = m3.max(ordered(bits(a, from + 3 * FL)));
    }
    int max = m0.max(m1).max(m2.max(m3)).reduceLanes(VectorOperators.MAX);
    return Float.intBitsToFloat(Primitives.ordered(max));
  }

  // Two methods of at most 35 bytes of code each: longer ones are inlined only where they are known
  // to be hot when the loop is compiled.
  private static IntVector bits(float[] a, int at) {
    return (IntVector) FloatVector.fromArray(F, a, at).reinterpretShape(FI, 0);
  }

  private static IntVector ordered(IntVector bits) {
    return bits.lanewise(
        VectorOperators.XOR,
        bits.lanewise(VectorOperators.ASHR, 31).lanewise(VectorOperators.LSHR, 1));
  }

  static double max(double[] a, int at, int n) {
    int runs = n / (4 * DL) * (4 * DL);
    double max = runs == 0 ? Double.NEGATIVE_INFINITY : longMax(a, at, runs);
    for (int i = runs; i < n; i++) {
      double x = a[at + i];
      max = x > max ? x : max;
    }
    return max + 0.0;
  }

  /** The greatest of a number of elements that fills all registers. */
  private static double longMax(double[] a, int at, int n) {
    DoubleVector m0 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
    DoubleVector m1 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
    DoubleVector m2 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
    DoubleVector m3 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < n; i += 4 * DL) {
      DoubleVector x0 = DoubleVector.fromArray(D, a, at + i);
      DoubleVector x1 = DoubleVector.fromArray(D, a, at + i + DL);
      DoubleVector x2 = DoubleVector.fromArray(D, a, at + i + 2 * DL);
      DoubleVector x3 = DoubleVector.fromArray(D, a, at + i + 3 * DL);
      m0 = m0.blend(x0, x0.compare(VectorOperators.GT, m0));
      m1 = m1.blend(x1, x1.compare(VectorOperators.GT, m1));
      m2 = m2.blend(x2, x2.compare(VectorOperators.GT, m2));
      m3 = m3.blend(x3, x3.compare(VectorOperators.GT, m3));
    }
    return m0.max(m1).max(m2.max(m3)).reduceLanes(VectorOperators.MAX);
  }

  /** See {@link Primitives#total}. */
  static void groups(float[] a, int at, int groups, float[] out, int outAt) {
    for (int g = 0; g < groups; g++) {
      for (int j = 0; j < Primitives.STRIPES; j += FL) {
        int from = at + g * Primitives.GROUP + j;
        FloatVector even = four(a, from);
        FloatVector odd = four(a, from + Primitives.STRIPES);
        even.add(odd).intoArray(out, outAt + g * Primitives.STRIPES + j);
      }
    }
  }

  private static FloatVector four(float[] a, int at) {
    return FloatVector.fromArray(F, a, at)
        .add(FloatVector.fromArray(F, a, at + 32))
        .add(FloatVector.fromArray(F, a, at + 64))
        .add(FloatVector.fromArray(F, a, at + 96));
  }
}
