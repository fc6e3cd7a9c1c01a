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

  /** exp of {@code n} elements. */
  public static void exp(float[] p, int po, float[] v, int vo, int n, float shift, float factor) {
    float u1 = shift;
    float u2 = factor;
    FloatVector w21 = FloatVector.broadcast(F, 1.0f);
    FloatVector w1 = FloatVector.broadcast(F, u1);
    FloatVector w2 = FloatVector.broadcast(F, u2);
    FloatVector w5 = FloatVector.broadcast(F, 89.0f);
    FloatVector w9 = FloatVector.broadcast(F, (-105.0f));
    FloatVector w12 = FloatVector.broadcast(F, 1.442695f);
    FloatVector w13 = FloatVector.broadcast(F, 1.2582912E7f);
    FloatVector w23 = FloatVector.broadcast(F, 1.9046542E-9f);
    FloatVector w26 = FloatVector.broadcast(F, (-0.6931472f));
    FloatVector w35 = FloatVector.broadcast(F, 0.008366256f);
    FloatVector w36 = FloatVector.broadcast(F, 0.16666546f);
    FloatVector w30 = FloatVector.broadcast(F, 0.0013940315f);
    FloatVector w31 = FloatVector.broadcast(F, 0.041666407f);
    FloatVector w33 = FloatVector.broadcast(F, 0.5f);
    IntVector w46 = IntVector.broadcast(FI, 2130706432);
    FloatVector w16 = FloatVector.broadcast(F, (-80.0f));
    FloatVector w18 = FloatVector.broadcast(F, 5.421011E-20f);
    FloatVector w19 = FloatVector.broadcast(F, 2.0f);
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x0.sub(w1);
      FloatVector x4 = x3.mul(w2);
      VectorMask<Float> x6 = x4.compare(VectorOperators.GT, w5);
      FloatVector x7 = x4.blend(w5, x6);
      VectorMask<Float> x10 = x7.compare(VectorOperators.LT, w9);
      FloatVector x11 = x7.blend(w9, x10);
      FloatVector x14 = x11.fma(w12, w13);
      FloatVector x22 = x14.sub(w13);
      FloatVector x27 = x22.fma(w26, x11);
      FloatVector x28 = x22.fma(w23, x27);
      FloatVector x29 = x28.mul(x28);
      FloatVector x37 = x29.fma(w35, w36);
      FloatVector x32 = x29.fma(w30, w31);
      FloatVector x34 = x29.fma(x32, w33);
      FloatVector x38 = x28.fma(x37, x34);
      FloatVector x39 = x29.fma(x38, x28);
      FloatVector x40 = w21.add(x39);
      IntVector x41 = x14.reinterpretAsInts();
      IntVector x43 = x41.lanewise(VectorOperators.LSHL, 23);
      IntVector x47 = x43.add(w46);
      VectorMask<Float> x17 = x11.compare(VectorOperators.LT, w16);
      FloatVector x20 = w19.blend(w18, x17);
      IntVector x48 = x20.reinterpretAsInts();
      IntVector x49 = x47.sub(x48);
      FloatVector x50 = x49.reinterpretAsFloats();
      FloatVector x51 = x40.mul(x50);
      FloatVector x52 = x51.mul(x20);
      x52.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(double[] p, int po, double[] v, int vo, int n, double shift, double factor) {
    double u1 = shift;
    double u2 = factor;
    DoubleVector w21 = DoubleVector.broadcast(D, 1.0);
    DoubleVector w1 = DoubleVector.broadcast(D, u1);
    DoubleVector w2 = DoubleVector.broadcast(D, u2);
    DoubleVector w5 = DoubleVector.broadcast(D, 710.0);
    DoubleVector w9 = DoubleVector.broadcast(D, (-746.0));
    DoubleVector w12 = DoubleVector.broadcast(D, 1.4426950408889634);
    DoubleVector w13 = DoubleVector.broadcast(D, 6.755399441055744E15);
    DoubleVector w24 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
    DoubleVector w26 = DoubleVector.broadcast(D, (-0.6931471805599453));
    DoubleVector w39 = DoubleVector.broadcast(D, 2.5114077433237835E-8);
    DoubleVector w40 = DoubleVector.broadcast(D, 2.755722930226901E-6);
    DoubleVector w42 = DoubleVector.broadcast(D, 1.9841269901393007E-4);
    DoubleVector w44 = DoubleVector.broadcast(D, 0.008333333333315417);
    DoubleVector w46 = DoubleVector.broadcast(D, 0.16666666666666685);
    DoubleVector w30 = DoubleVector.broadcast(D, 2.7625722095211134E-7);
    DoubleVector w31 = DoubleVector.broadcast(D, 2.4801506195738045E-5);
    DoubleVector w33 = DoubleVector.broadcast(D, 0.0013888888930644978);
    DoubleVector w35 = DoubleVector.broadcast(D, 0.04166666666658031);
    DoubleVector w37 = DoubleVector.broadcast(D, 0.5000000000000004);
    LongVector w56 = LongVector.broadcast(DI, 9214364837600034816L);
    DoubleVector w16 = DoubleVector.broadcast(D, (-700.0));
    DoubleVector w18 = DoubleVector.broadcast(D, 5.421010862427522E-20);
    DoubleVector w19 = DoubleVector.broadcast(D, 2.0);
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x0.sub(w1);
      DoubleVector x4 = x3.mul(w2);
      VectorMask<Double> x6 = x4.compare(VectorOperators.GT, w5);
      DoubleVector x7 = x4.blend(w5, x6);
      VectorMask<Double> x10 = x7.compare(VectorOperators.LT, w9);
      DoubleVector x11 = x7.blend(w9, x10);
      DoubleVector x14 = x11.fma(w12, w13);
      DoubleVector x22 = x14.sub(w13);
      DoubleVector x27 = x22.fma(w26, x11);
      DoubleVector x28 = x22.fma(w24, x27);
      DoubleVector x29 = x28.mul(x28);
      DoubleVector x41 = x29.fma(w39, w40);
      DoubleVector x43 = x29.fma(x41, w42);
      DoubleVector x45 = x29.fma(x43, w44);
      DoubleVector x47 = x29.fma(x45, w46);
      DoubleVector x32 = x29.fma(w30, w31);
      DoubleVector x34 = x29.fma(x32, w33);
      DoubleVector x36 = x29.fma(x34, w35);
      DoubleVector x38 = x29.fma(x36, w37);
      DoubleVector x48 = x28.fma(x47, x38);
      DoubleVector x49 = x29.fma(x48, x28);
      DoubleVector x50 = w21.add(x49);
      LongVector x51 = x14.reinterpretAsLongs();
      LongVector x53 = x51.lanewise(VectorOperators.LSHL, 52);
      LongVector x57 = x53.add(w56);
      VectorMask<Double> x17 = x11.compare(VectorOperators.LT, w16);
      DoubleVector x20 = w19.blend(w18, x17);
      LongVector x58 = x20.reinterpretAsLongs();
      LongVector x59 = x57.sub(x58);
      DoubleVector x60 = x59.reinterpretAsDoubles();
      DoubleVector x61 = x50.mul(x60);
      DoubleVector x62 = x61.mul(x20);
      x62.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }
}
