package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums of floats in 16 stripes of doubles, on the widest registers alone: a second width of float
 * vectors anywhere in the process makes the JIT of JDK 17 unsure of the class of all of them, and
 * puts them into objects. A whole register is therefore loaded and its first half widened, which
 * the JIT makes one instruction that reads half a register from memory.
 *
 * <p>The last load reads up to half a register more than the elements it adds. Where the array ends
 * before that, the plain loop adds the last elements, to the same stripes. Results are cast to
 * their exact class, see {@link Lanes}.
 */
final class FloatSums {
  private static final VectorSpecies<Float> F = Lanes.F;
  private static final VectorSpecies<Double> D = Lanes.D;
  private static final ThreadLocal<double[]> STRIPES =
      ThreadLocal.withInitial(() -> new double[16]);

  private FloatSums() {}

  /** Whether there are sums for this width of registers. */
  static boolean supported() {
    return F.length() == 16 || F.length() == 8;
  }

  /** Elements {@code at ...} of the array, as many as a register of doubles holds. */
  private static DoubleVector wide(float[] a, int at) {
    FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at));
    return Lanes.DV.cast(x.convertShape(VectorOperators.F2D, D, 0));
  }

  /** How many of {@code n} elements can be loaded in steps of 16. */
  private static int whole(int room, int n) {
    // The last register begins half a register before the end of its 16 elements.
    return Math.max(0, Math.min(n, room - F.length() / 2)) & -16;
  }

  static double sum(float[] a, int at, int n) {
    double[] s = STRIPES.get();
    int whole = whole(a.length - at, n);
    if (F.length() == 16) {
      sum16(a, at, whole, s);
    } else {
      sum8(a, at, whole, s);
    }
    for (int i = whole; i < n; i++) {
      s[i & 15] += a[at + i];
    }
    return StripedSums.tree(s);
  }

  static double dot(float[] a, int at, float[] b, int bAt, int n) {
    double[] s = STRIPES.get();
    int whole = whole(Math.min(a.length - at, b.length - bAt), n);
    if (F.length() == 16) {
      dot16(a, at, b, bAt, whole, s);
    } else {
      dot8(a, at, b, bAt, whole, s);
    }
    for (int i = whole; i < n; i++) {
      s[i & 15] += (double) a[at + i] * b[bAt + i];
    }
    return StripedSums.tree(s);
  }

  private static void sum16(float[] a, int at, int n, double[] s) {
    DoubleVector s0 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s1 = Lanes.DV.cast(DoubleVector.zero(D));
    for (int i = 0; i < n; i += 16) {
      s0 = Lanes.DV.cast(s0.add(wide(a, at + i)));
      s1 = Lanes.DV.cast(s1.add(wide(a, at + i + 8)));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 8);
  }

  private static void sum8(float[] a, int at, int n, double[] s) {
    DoubleVector s0 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s1 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s2 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s3 = Lanes.DV.cast(DoubleVector.zero(D));
    for (int i = 0; i < n; i += 16) {
      s0 = Lanes.DV.cast(s0.add(wide(a, at + i)));
      s1 = Lanes.DV.cast(s1.add(wide(a, at + i + 4)));
      s2 = Lanes.DV.cast(s2.add(wide(a, at + i + 8)));
      s3 = Lanes.DV.cast(s3.add(wide(a, at + i + 12)));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 4);
    s2.intoArray(s, 8);
    s3.intoArray(s, 12);
  }

  private static void dot16(float[] a, int at, float[] b, int bAt, int n, double[] s) {
    DoubleVector s0 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s1 = Lanes.DV.cast(DoubleVector.zero(D));
    for (int i = 0; i < n; i += 16) {
      s0 = Lanes.DV.cast(s0.add(Lanes.DV.cast(wide(a, at + i).mul(wide(b, bAt + i)))));
      s1 = Lanes.DV.cast(s1.add(Lanes.DV.cast(wide(a, at + i + 8).mul(wide(b, bAt + i + 8)))));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 8);
  }

  private static void dot8(float[] a, int at, float[] b, int bAt, int n, double[] s) {
    DoubleVector s0 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s1 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s2 = Lanes.DV.cast(DoubleVector.zero(D));
    DoubleVector s3 = Lanes.DV.cast(DoubleVector.zero(D));
    for (int i = 0; i < n; i += 16) {
      s0 = Lanes.DV.cast(s0.add(Lanes.DV.cast(wide(a, at + i).mul(wide(b, bAt + i)))));
      s1 = Lanes.DV.cast(s1.add(Lanes.DV.cast(wide(a, at + i + 4).mul(wide(b, bAt + i + 4)))));
      s2 = Lanes.DV.cast(s2.add(Lanes.DV.cast(wide(a, at + i + 8).mul(wide(b, bAt + i + 8)))));
      s3 = Lanes.DV.cast(s3.add(Lanes.DV.cast(wide(a, at + i + 12).mul(wide(b, bAt + i + 12)))));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 4);
    s2.intoArray(s, 8);
    s3.intoArray(s, 12);
  }
}
