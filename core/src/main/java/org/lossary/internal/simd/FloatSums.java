package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.Primitives;

/**
 * Sums of floats in 16 stripes of doubles, on the widest registers alone: a second width of float
 * vectors anywhere in the process makes the JIT of JDK 17 unsure of the class of all of them, and
 * puts them into objects.
 *
 * <p>A register of floats is seen as longs of two floats each. The bits of either, moved to the
 * places where a double has them, are that float times 2^-896 (subnormal or not), so that one
 * multiplication widens it exactly. It does not hold for infinity and NaN: the greatest is
 * therefore kept, and the plain loop does the work.
 */
final class FloatSums {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> L = LongVector.SPECIES_PREFERRED;
  private static final double WIDE = 0x1p896;

  /** Sign, eight bits of exponent, 23 of mantissa, where a double has them. */
  private static final long PLACES = 0x8fffffffe0000000L;

  /** The least that infinity or NaN become, before the multiplication. */
  private static final double NOT_FINITE = Double.longBitsToDouble(0xffL << 52);

  private static final ThreadLocal<double[]> WORK = ThreadLocal.withInitial(() -> new double[32]);

  private FloatSums() {}

  /** Whether there are sums for this width of registers. */
  static boolean supported() {
    return F.length() == 16 || F.length() == 8;
  }

  private static DoubleVector even(FloatVector x) {
    LongVector bits = (LongVector) x.reinterpretShape(L, 0);
    LongVector moved = bits.lanewise(VectorOperators.LSHL, 32).lanewise(VectorOperators.ASHR, 3);
    return (DoubleVector) moved.and(PLACES).reinterpretShape(D, 0);
  }

  private static DoubleVector odd(FloatVector x) {
    LongVector bits = (LongVector) x.reinterpretShape(L, 0);
    return (DoubleVector) bits.lanewise(VectorOperators.ASHR, 3).and(PLACES).reinterpretShape(D, 0);
  }

  static double sum(float[] a, int at, int n, Primitives plain) {
    double[] work = WORK.get();
    double most = F.length() == 16 ? sum16(a, at, n, work) : sum8(a, at, n, work);
    if (!(most < NOT_FINITE)) {
      return plain.sum(a, at, n);
    }
    for (int j = 0, i = n & -16; i < n; i++, j++) {
      work[j] += a[at + i];
    }
    return StripedSums.tree(work);
  }

  static double dot(float[] a, int at, float[] b, int bAt, int n, Primitives plain) {
    double[] work = WORK.get();
    double most = F.length() == 16 ? dot16(a, at, b, bAt, n, work) : dot8(a, at, b, bAt, n, work);
    if (!(most < NOT_FINITE)) {
      return plain.dot(a, at, b, bAt, n);
    }
    for (int j = 0, i = n & -16; i < n; i++, j++) {
      work[j] += (double) a[at + i] * b[bAt + i];
    }
    return StripedSums.tree(work);
  }

  private static double sum16(float[] a, int at, int n, double[] work) {
    DoubleVector s0 = DoubleVector.zero(D);
    DoubleVector s1 = DoubleVector.zero(D);
    DoubleVector most = DoubleVector.zero(D);
    for (int i = 0; i <= n - 16; i += 16) {
      FloatVector x = FloatVector.fromArray(F, a, at + i);
      DoubleVector x0 = even(x);
      DoubleVector x1 = odd(x);
      DoubleVector wide = DoubleVector.broadcast(D, WIDE);
      s0 = x0.fma(wide, s0);
      s1 = x1.fma(wide, s1);
      most = most.max(x0.abs()).max(x1.abs());
    }
    s0.intoArray(work, 16);
    s1.intoArray(work, 24);
    most.intoArray(work, 0);
    return interleave(work, 8);
  }

  private static double sum8(float[] a, int at, int n, double[] work) {
    DoubleVector s0 = DoubleVector.zero(D);
    DoubleVector s1 = DoubleVector.zero(D);
    DoubleVector s2 = DoubleVector.zero(D);
    DoubleVector s3 = DoubleVector.zero(D);
    DoubleVector most = DoubleVector.zero(D);
    for (int i = 0; i <= n - 16; i += 16) {
      FloatVector x = FloatVector.fromArray(F, a, at + i);
      FloatVector y = FloatVector.fromArray(F, a, at + i + 8);
      DoubleVector x0 = even(x);
      DoubleVector x1 = odd(x);
      DoubleVector y0 = even(y);
      DoubleVector y1 = odd(y);
      DoubleVector wide = DoubleVector.broadcast(D, WIDE);
      s0 = x0.fma(wide, s0);
      s1 = y0.fma(wide, s1);
      s2 = x1.fma(wide, s2);
      s3 = y1.fma(wide, s3);
      most = most.max(x0.abs()).max(x1.abs()).max(y0.abs()).max(y1.abs());
    }
    s0.intoArray(work, 16);
    s1.intoArray(work, 20);
    s2.intoArray(work, 24);
    s3.intoArray(work, 28);
    most.intoArray(work, 0);
    return interleave(work, 4);
  }

  private static double dot16(float[] a, int at, float[] b, int bAt, int n, double[] work) {
    DoubleVector s0 = DoubleVector.zero(D);
    DoubleVector s1 = DoubleVector.zero(D);
    DoubleVector most = DoubleVector.zero(D);
    for (int i = 0; i <= n - 16; i += 16) {
      FloatVector x = FloatVector.fromArray(F, a, at + i);
      FloatVector y = FloatVector.fromArray(F, b, bAt + i);
      DoubleVector x0 = even(x);
      DoubleVector x1 = odd(x);
      DoubleVector y0 = even(y);
      DoubleVector y1 = odd(y);
      DoubleVector wide = DoubleVector.broadcast(D, WIDE);
      s0 = s0.add(x0.mul(wide).mul(y0.mul(wide)));
      s1 = s1.add(x1.mul(wide).mul(y1.mul(wide)));
      most = most.max(x0.abs()).max(x1.abs()).max(y0.abs()).max(y1.abs());
    }
    s0.intoArray(work, 16);
    s1.intoArray(work, 24);
    most.intoArray(work, 0);
    return interleave(work, 8);
  }

  private static double dot8(float[] a, int at, float[] b, int bAt, int n, double[] work) {
    DoubleVector s0 = DoubleVector.zero(D);
    DoubleVector s1 = DoubleVector.zero(D);
    DoubleVector s2 = DoubleVector.zero(D);
    DoubleVector s3 = DoubleVector.zero(D);
    DoubleVector most = DoubleVector.zero(D);
    for (int i = 0; i <= n - 16; i += 16) {
      DoubleVector wide = DoubleVector.broadcast(D, WIDE);
      FloatVector x = FloatVector.fromArray(F, a, at + i);
      FloatVector y = FloatVector.fromArray(F, b, bAt + i);
      DoubleVector x0 = even(x);
      DoubleVector x1 = odd(x);
      DoubleVector y0 = even(y);
      DoubleVector y1 = odd(y);
      s0 = s0.add(x0.mul(wide).mul(y0.mul(wide)));
      s2 = s2.add(x1.mul(wide).mul(y1.mul(wide)));
      most = most.max(x0.abs()).max(x1.abs()).max(y0.abs()).max(y1.abs());
      x = FloatVector.fromArray(F, a, at + i + 8);
      y = FloatVector.fromArray(F, b, bAt + i + 8);
      x0 = even(x);
      x1 = odd(x);
      y0 = even(y);
      y1 = odd(y);
      s1 = s1.add(x0.mul(wide).mul(y0.mul(wide)));
      s3 = s3.add(x1.mul(wide).mul(y1.mul(wide)));
      most = most.max(x0.abs()).max(x1.abs()).max(y0.abs()).max(y1.abs());
    }
    s0.intoArray(work, 16);
    s1.intoArray(work, 20);
    s2.intoArray(work, 24);
    s3.intoArray(work, 28);
    most.intoArray(work, 0);
    return interleave(work, 4);
  }

  /** Puts the stripes of even and of odd elements in their places; returns what {@code most} is. */
  private static double interleave(double[] work, int lanes) {
    double most = 0;
    for (int j = 0; j < lanes; j++) {
      most = Math.max(most, work[j]);
    }
    for (int j = 0; j < 8; j++) {
      work[2 * j] = work[16 + j];
      work[2 * j + 1] = work[24 + j];
    }
    return most;
  }
}
