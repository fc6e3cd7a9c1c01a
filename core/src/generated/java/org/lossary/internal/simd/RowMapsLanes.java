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
  private RowMapsLanes() {}

  /** minus of {@code n} elements. */
  public static void minus(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector w1 = FloatVector.broadcast(F, u1);
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
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
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
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector w1 = FloatVector.broadcast(F, u1);
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
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
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
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector w1 = FloatVector.broadcast(F, u1);
      FloatVector x3 = x0.sub(w1);
      FloatVector w2 = FloatVector.broadcast(F, u2);
      FloatVector x4 = x3.mul(w2);
      FloatVector w5 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x6 = x4.compare(VectorOperators.GT, w5);
      FloatVector x7 = x4.blend(w5, x6);
      FloatVector w9 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x10 = x7.compare(VectorOperators.LT, w9);
      FloatVector x11 = x7.blend(w9, x10);
      FloatVector w12 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w13 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x14 = x11.fma(w12, w13);
      FloatVector x21 = x14.sub(w13);
      FloatVector w25 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x26 = x21.fma(w25, x11);
      FloatVector w22 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x27 = x21.fma(w22, x26);
      FloatVector w29 = FloatVector.broadcast(F, 1.0f);
      FloatVector x30 = w29.add(x27);
      FloatVector x28 = x27.mul(x27);
      FloatVector w32 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w31 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x33 = x28.fma(w32, w31);
      FloatVector w36 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w35 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x37 = x28.fma(w36, w35);
      FloatVector w34 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x38 = x28.fma(x37, w34);
      FloatVector x39 = x27.fma(x33, x38);
      FloatVector x40 = w29.sub(x30);
      FloatVector x41 = x40.add(x27);
      FloatVector x42 = x28.fma(x39, x41);
      FloatVector x43 = x30.add(x42);
      FloatVector w16 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x17 = x11.compare(VectorOperators.LT, w16);
      FloatVector w44 = FloatVector.broadcast(F, 64.0f);
      FloatVector w45 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x46 = w45.blend(w44, x17);
      FloatVector x47 = x14.add(x46);
      IntVector x48 = ((IntVector) x47.reinterpretShape(FI, 0));
      IntVector x50 = x48.lanewise(VectorOperators.LSHL, 23);
      IntVector w51 = IntVector.broadcast(FI, 1065353216);
      IntVector x52 = x50.add(w51);
      FloatVector x53 = ((FloatVector) x52.reinterpretShape(F, 0));
      FloatVector x54 = x43.mul(x53);
      FloatVector w18 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w19 = FloatVector.broadcast(F, 2.0f);
      FloatVector x20 = w19.blend(w18, x17);
      FloatVector x55 = x54.mul(x20);
      x55.intoArray(v, vo + i);
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
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w1 = DoubleVector.broadcast(D, u1);
      DoubleVector x3 = x0.sub(w1);
      DoubleVector w2 = DoubleVector.broadcast(D, u2);
      DoubleVector x4 = x3.mul(w2);
      DoubleVector w5 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x6 = x4.compare(VectorOperators.GT, w5);
      DoubleVector x7 = x4.blend(w5, x6);
      DoubleVector w9 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x10 = x7.compare(VectorOperators.LT, w9);
      DoubleVector x11 = x7.blend(w9, x10);
      DoubleVector w12 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w13 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x14 = x11.fma(w12, w13);
      DoubleVector x21 = x14.sub(w13);
      DoubleVector w25 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x26 = x21.fma(w25, x11);
      DoubleVector w23 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x27 = x21.fma(w23, x26);
      DoubleVector w29 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x30 = w29.add(x27);
      DoubleVector x28 = x27.mul(x27);
      DoubleVector w35 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w34 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x36 = x28.fma(w35, w34);
      DoubleVector w33 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x37 = x28.fma(x36, w33);
      DoubleVector w32 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x38 = x28.fma(x37, w32);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x39 = x28.fma(x38, w31);
      DoubleVector w44 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x45 = x28.fma(w44, w43);
      DoubleVector w42 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x46 = x28.fma(x45, w42);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x47 = x28.fma(x46, w41);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x48 = x28.fma(x47, w40);
      DoubleVector x49 = x27.fma(x39, x48);
      DoubleVector x50 = w29.sub(x30);
      DoubleVector x51 = x50.add(x27);
      DoubleVector x52 = x28.fma(x49, x51);
      DoubleVector x53 = x30.add(x52);
      DoubleVector w16 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x17 = x11.compare(VectorOperators.LT, w16);
      DoubleVector w54 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w55 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x56 = w55.blend(w54, x17);
      DoubleVector x57 = x14.add(x56);
      LongVector x58 = ((LongVector) x57.reinterpretShape(DI, 0));
      LongVector x60 = x58.lanewise(VectorOperators.LSHL, 52);
      LongVector w61 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x62 = x60.add(w61);
      DoubleVector x63 = ((DoubleVector) x62.reinterpretShape(D, 0));
      DoubleVector x64 = x53.mul(x63);
      DoubleVector w18 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w19 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x20 = w19.blend(w18, x17);
      DoubleVector x65 = x64.mul(x20);
      x65.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }
}
