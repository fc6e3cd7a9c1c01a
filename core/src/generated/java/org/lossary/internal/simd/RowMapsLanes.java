// Generated from RowMaps.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.RowMapsScalar;

/** The functions of {@code RowMaps} applied to runs of elements. */
public final class RowMapsLanes {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
  private static final int F_LANES = F.length();
  private static final int D_LANES = D.length();

  private RowMapsLanes() {}

  /** minus of {@code n} elements. */
  public static void minus(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    int i = 0;
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w1 = FloatVector.broadcast(F, u1);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = x0.sub(w1);
      x2.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.minus(p, po + i, v, vo + i, n - i, shift);
    }
  }

  /** minus of {@code n} elements. */
  public static void minus(double[] p, int po, double[] v, int vo, int n, double shift) {
    double u1 = shift;
    int i = 0;
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = x0.sub(w1);
      x2.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.minus(p, po + i, v, vo + i, n - i, shift);
    }
  }

  /** times of {@code n} elements. */
  public static void times(float[] p, int po, float[] v, int vo, int n, float factor) {
    float u1 = factor;
    int i = 0;
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w1 = FloatVector.broadcast(F, u1);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = x0.mul(w1);
      x2.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.times(p, po + i, v, vo + i, n - i, factor);
    }
  }

  /** times of {@code n} elements. */
  public static void times(double[] p, int po, double[] v, int vo, int n, double factor) {
    double u1 = factor;
    int i = 0;
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = x0.mul(w1);
      x2.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.times(p, po + i, v, vo + i, n - i, factor);
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(float[] p, int po, float[] v, int vo, int n, float shift, float factor) {
    float u1 = shift;
    float u2 = factor;
    int i = 0;
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w29 = FloatVector.broadcast(F, 1.0f);
      FloatVector w1 = FloatVector.broadcast(F, u1);
      FloatVector w2 = FloatVector.broadcast(F, u2);
      FloatVector w5 = FloatVector.broadcast(F, 89.0f);
      FloatVector w9 = FloatVector.broadcast(F, (-105.0f));
      FloatVector w12 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w13 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector w22 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector w25 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector w32 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w31 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector w36 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w35 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector w34 = FloatVector.broadcast(F, 0.49999994f);
      IntVector w47 = IntVector.broadcast(FI, 2130706432);
      FloatVector w16 = FloatVector.broadcast(F, (-80.0f));
      FloatVector w18 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w19 = FloatVector.broadcast(F, 2.0f);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x0.sub(w1);
      FloatVector x4 = x3.mul(w2);
      VectorMask<Float> x6 = x4.compare(VectorOperators.GT, w5);
      FloatVector x7 = x4.blend(w5, x6);
      VectorMask<Float> x10 = x7.compare(VectorOperators.LT, w9);
      FloatVector x11 = x7.blend(w9, x10);
      FloatVector x14 = x11.fma(w12, w13);
      FloatVector x21 = x14.sub(w13);
      FloatVector x26 = x21.fma(w25, x11);
      FloatVector x27 = x21.fma(w22, x26);
      FloatVector x30 = w29.add(x27);
      FloatVector x28 = x27.mul(x27);
      FloatVector x33 = x28.fma(w32, w31);
      FloatVector x37 = x28.fma(w36, w35);
      FloatVector x38 = x28.fma(x37, w34);
      FloatVector x39 = x27.fma(x33, x38);
      FloatVector x40 = w29.sub(x30);
      FloatVector x41 = x40.add(x27);
      FloatVector x42 = x28.fma(x39, x41);
      FloatVector x43 = x30.add(x42);
      IntVector x44 = x14.reinterpretAsInts();
      IntVector x46 = x44.lanewise(VectorOperators.LSHL, 23);
      VectorMask<Float> x17 = x11.compare(VectorOperators.LT, w16);
      FloatVector x20 = w19.blend(w18, x17);
      IntVector x48 = x20.reinterpretAsInts();
      IntVector x49 = w47.sub(x48);
      IntVector x50 = x46.add(x49);
      FloatVector x51 = x50.reinterpretAsFloats();
      FloatVector x52 = x43.mul(x51);
      FloatVector x53 = x52.mul(x20);
      x53.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(double[] p, int po, double[] v, int vo, int n, double shift, double factor) {
    double u1 = shift;
    double u2 = factor;
    int i = 0;
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w29 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
      DoubleVector w2 = DoubleVector.broadcast(D, u2);
      DoubleVector w5 = DoubleVector.broadcast(D, 710.0);
      DoubleVector w9 = DoubleVector.broadcast(D, (-746.0));
      DoubleVector w12 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w13 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector w23 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector w25 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector w35 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w34 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector w33 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector w32 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector w44 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector w42 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.5000000000000008);
      LongVector w57 = LongVector.broadcast(DI, 9214364837600034816L);
      DoubleVector w16 = DoubleVector.broadcast(D, (-700.0));
      DoubleVector w18 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w19 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x0.sub(w1);
      DoubleVector x4 = x3.mul(w2);
      VectorMask<Double> x6 = x4.compare(VectorOperators.GT, w5);
      DoubleVector x7 = x4.blend(w5, x6);
      VectorMask<Double> x10 = x7.compare(VectorOperators.LT, w9);
      DoubleVector x11 = x7.blend(w9, x10);
      DoubleVector x14 = x11.fma(w12, w13);
      DoubleVector x21 = x14.sub(w13);
      DoubleVector x26 = x21.fma(w25, x11);
      DoubleVector x27 = x21.fma(w23, x26);
      DoubleVector x30 = w29.add(x27);
      DoubleVector x28 = x27.mul(x27);
      DoubleVector x36 = x28.fma(w35, w34);
      DoubleVector x37 = x28.fma(x36, w33);
      DoubleVector x38 = x28.fma(x37, w32);
      DoubleVector x39 = x28.fma(x38, w31);
      DoubleVector x45 = x28.fma(w44, w43);
      DoubleVector x46 = x28.fma(x45, w42);
      DoubleVector x47 = x28.fma(x46, w41);
      DoubleVector x48 = x28.fma(x47, w40);
      DoubleVector x49 = x27.fma(x39, x48);
      DoubleVector x50 = w29.sub(x30);
      DoubleVector x51 = x50.add(x27);
      DoubleVector x52 = x28.fma(x49, x51);
      DoubleVector x53 = x30.add(x52);
      LongVector x54 = x14.reinterpretAsLongs();
      LongVector x56 = x54.lanewise(VectorOperators.LSHL, 52);
      VectorMask<Double> x17 = x11.compare(VectorOperators.LT, w16);
      DoubleVector x20 = w19.blend(w18, x17);
      LongVector x58 = x20.reinterpretAsLongs();
      LongVector x59 = w57.sub(x58);
      LongVector x60 = x56.add(x59);
      DoubleVector x61 = x60.reinterpretAsDoubles();
      DoubleVector x62 = x53.mul(x61);
      DoubleVector x63 = x62.mul(x20);
      x63.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }
}
