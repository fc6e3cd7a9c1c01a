// Generated from RowMaps.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import static org.lossary.internal.simd.Lanes.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.RowMapsScalar;

/** The functions of {@code RowMaps} applied to runs of elements. */
public final class RowMapsLanes {
  private RowMapsLanes() {}

  /** minus of {@code n} elements. */
  public static void minus(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
      FloatVector x2 = FV.cast(x0.sub(w1));
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
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w1 = DV.cast(DoubleVector.broadcast(D, u1));
      DoubleVector x2 = DV.cast(x0.sub(w1));
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
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
      FloatVector x2 = FV.cast(x0.mul(w1));
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
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w1 = DV.cast(DoubleVector.broadcast(D, u1));
      DoubleVector x2 = DV.cast(x0.mul(w1));
      x2.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.times(p, po + i, v, vo + i, n - i, factor);
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
      FloatVector x2 = FV.cast(x0.sub(w1));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x5 = FV.cast(x2.fma(w3, w4));
      IntVector x23 = FIV.cast(x5.reinterpretShape(FI, 0));
      IntVector x25 = FIV.cast(x23.lanewise(VectorOperators.LSHL, 23));
      IntVector w26 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x27 = FIV.cast(x25.add(w26));
      FloatVector x28 = FV.cast(x27.reinterpretShape(F, 0));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, (-87.33655f)));
      VectorMask<Float> x35 = x2.compare(VectorOperators.LT, w34);
      FloatVector x6 = FV.cast(x5.sub(w4));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x11 = FV.cast(x6.fma(w10, x2));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x12 = FV.cast(x6.fma(w7, x11));
      FloatVector x13 = FV.cast(x12.mul(x12));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x16 = FV.cast(x13.fma(w14, w15));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x19 = FV.cast(x13.fma(w17, w18));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x21 = FV.cast(x13.fma(x19, w20));
      FloatVector x22 = FV.cast(x12.fma(x16, x21));
      FloatVector x30 = FV.cast(x13.fma(x22, x12));
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x31 = FV.cast(w29.add(x30));
      FloatVector x32 = FV.cast(x31.mul(x28));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x37 = FV.cast(x32.blend(w36, x35));
      x37.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift);
    }
  }

  /** exp of {@code groups} groups and the sums of their stripes; returns what was read ahead. */
  public static float expGroups(float[] p, int po, float[] v, int vo, int groups, float shift, float[] w, int wo) {
    float u1 = shift;
    float read = 0;
    for (int g = 0; g < groups; g++) {
      for (int j = 0; j < Primitives.STRIPES; j += F.length()) {
        FloatVector even = FV.cast(FloatVector.zero(F));
        FloatVector odd = FV.cast(FloatVector.zero(F));
        int from = g * Primitives.GROUP + j;
        int to = from + Primitives.GROUP;
        for (int i = from; i < to; i += Primitives.STRIPES) {
          FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
          FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
          FloatVector x2 = FV.cast(x0.sub(w1));
          FloatVector w3 = FV.cast(FloatVector.broadcast(F, 1.442695f));
          FloatVector w4 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
          FloatVector x5 = FV.cast(x2.fma(w3, w4));
          IntVector x23 = FIV.cast(x5.reinterpretShape(FI, 0));
          IntVector x25 = FIV.cast(x23.lanewise(VectorOperators.LSHL, 23));
          IntVector w26 = FIV.cast(IntVector.broadcast(FI, 1065353216));
          IntVector x27 = FIV.cast(x25.add(w26));
          FloatVector x28 = FV.cast(x27.reinterpretShape(F, 0));
          FloatVector w34 = FV.cast(FloatVector.broadcast(F, (-87.33655f)));
          VectorMask<Float> x35 = x2.compare(VectorOperators.LT, w34);
          FloatVector x6 = FV.cast(x5.sub(w4));
          FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
          FloatVector x11 = FV.cast(x6.fma(w10, x2));
          FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
          FloatVector x12 = FV.cast(x6.fma(w7, x11));
          FloatVector x13 = FV.cast(x12.mul(x12));
          FloatVector w14 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
          FloatVector w15 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
          FloatVector x16 = FV.cast(x13.fma(w14, w15));
          FloatVector w17 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
          FloatVector w18 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
          FloatVector x19 = FV.cast(x13.fma(w17, w18));
          FloatVector w20 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
          FloatVector x21 = FV.cast(x13.fma(x19, w20));
          FloatVector x22 = FV.cast(x12.fma(x16, x21));
          FloatVector x30 = FV.cast(x13.fma(x22, x12));
          FloatVector w29 = FV.cast(FloatVector.broadcast(F, 1.0f));
          FloatVector x31 = FV.cast(w29.add(x30));
          FloatVector x32 = FV.cast(x31.mul(x28));
          FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.0f));
          FloatVector x37 = FV.cast(x32.blend(w36, x35));
          x37.intoArray(v, vo + i);
          FloatVector added = FV.cast(even.add(x37));
          even = odd;
          odd = added;
        }
        FV.cast(even.add(odd)).intoArray(w, wo + g * Primitives.STRIPES + j);
      }
      read += RowLanes.ahead(p, po + (groups + g) * Primitives.GROUP);
    }
    return read;
  }

  /** exp of {@code n} elements. */
  public static void exp(double[] p, int po, double[] v, int vo, int n, double shift) {
    double u1 = shift;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w1 = DV.cast(DoubleVector.broadcast(D, u1));
      DoubleVector x2 = DV.cast(x0.sub(w1));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x5 = DV.cast(x2.fma(w3, w4));
      LongVector x32 = DIV.cast(x5.reinterpretShape(DI, 0));
      LongVector x34 = DIV.cast(x32.lanewise(VectorOperators.LSHL, 52));
      LongVector w35 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x36 = DIV.cast(x34.add(w35));
      DoubleVector x37 = DV.cast(x36.reinterpretShape(D, 0));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, (-708.3964185322641)));
      VectorMask<Double> x45 = x2.compare(VectorOperators.LT, w44);
      DoubleVector x6 = DV.cast(x5.sub(w4));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x11 = DV.cast(x6.fma(w10, x2));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x12 = DV.cast(x6.fma(w8, x11));
      DoubleVector x13 = DV.cast(x12.mul(x12));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x16 = DV.cast(x13.fma(w14, w15));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x18 = DV.cast(x13.fma(x16, w17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x20 = DV.cast(x13.fma(x18, w19));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x22 = DV.cast(x13.fma(x20, w21));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x25 = DV.cast(x13.fma(w23, w24));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x27 = DV.cast(x13.fma(x25, w26));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x29 = DV.cast(x13.fma(x27, w28));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x31 = DV.cast(x13.fma(x29, w30));
      DoubleVector x39 = DV.cast(x12.fma(x22, x31));
      DoubleVector x40 = DV.cast(x13.fma(x39, x12));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x41 = DV.cast(w38.add(x40));
      DoubleVector x42 = DV.cast(x41.mul(x37));
      DoubleVector w46 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x47 = DV.cast(x42.blend(w46, x45));
      x47.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.exp(p, po + i, v, vo + i, n - i, shift);
    }
  }

  /** expScaled of {@code n} elements. */
  public static void expScaled(float[] p, int po, float[] v, int vo, int n, float shift, float factor) {
    float u1 = shift;
    float u2 = factor;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
      FloatVector x3 = FV.cast(x0.sub(w1));
      FloatVector w2 = FV.cast(FloatVector.broadcast(F, u2));
      FloatVector x4 = FV.cast(x3.mul(w2));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x7 = FV.cast(x4.fma(w5, w6));
      IntVector x25 = FIV.cast(x7.reinterpretShape(FI, 0));
      IntVector x27 = FIV.cast(x25.lanewise(VectorOperators.LSHL, 23));
      IntVector w28 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x29 = FIV.cast(x27.add(w28));
      FloatVector x30 = FV.cast(x29.reinterpretShape(F, 0));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, (-87.33655f)));
      VectorMask<Float> x37 = x4.compare(VectorOperators.LT, w36);
      FloatVector x8 = FV.cast(x7.sub(w6));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x13 = FV.cast(x8.fma(w12, x4));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x14 = FV.cast(x8.fma(w9, x13));
      FloatVector x15 = FV.cast(x14.mul(x14));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x18 = FV.cast(x15.fma(w16, w17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x21 = FV.cast(x15.fma(w19, w20));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x23 = FV.cast(x15.fma(x21, w22));
      FloatVector x24 = FV.cast(x14.fma(x18, x23));
      FloatVector x32 = FV.cast(x15.fma(x24, x14));
      FloatVector w31 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x33 = FV.cast(w31.add(x32));
      FloatVector x34 = FV.cast(x33.mul(x30));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x39 = FV.cast(x34.blend(w38, x37));
      x39.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.expScaled(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }

  /** expScaled of {@code groups} groups and the sums of their stripes; returns what was read ahead. */
  public static float expScaledGroups(float[] p, int po, float[] v, int vo, int groups, float shift, float factor, float[] w, int wo) {
    float u1 = shift;
    float u2 = factor;
    float read = 0;
    for (int g = 0; g < groups; g++) {
      for (int j = 0; j < Primitives.STRIPES; j += F.length()) {
        FloatVector even = FV.cast(FloatVector.zero(F));
        FloatVector odd = FV.cast(FloatVector.zero(F));
        int from = g * Primitives.GROUP + j;
        int to = from + Primitives.GROUP;
        for (int i = from; i < to; i += Primitives.STRIPES) {
          FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
          FloatVector w1 = FV.cast(FloatVector.broadcast(F, u1));
          FloatVector x3 = FV.cast(x0.sub(w1));
          FloatVector w2 = FV.cast(FloatVector.broadcast(F, u2));
          FloatVector x4 = FV.cast(x3.mul(w2));
          FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.442695f));
          FloatVector w6 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
          FloatVector x7 = FV.cast(x4.fma(w5, w6));
          IntVector x25 = FIV.cast(x7.reinterpretShape(FI, 0));
          IntVector x27 = FIV.cast(x25.lanewise(VectorOperators.LSHL, 23));
          IntVector w28 = FIV.cast(IntVector.broadcast(FI, 1065353216));
          IntVector x29 = FIV.cast(x27.add(w28));
          FloatVector x30 = FV.cast(x29.reinterpretShape(F, 0));
          FloatVector w36 = FV.cast(FloatVector.broadcast(F, (-87.33655f)));
          VectorMask<Float> x37 = x4.compare(VectorOperators.LT, w36);
          FloatVector x8 = FV.cast(x7.sub(w6));
          FloatVector w12 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
          FloatVector x13 = FV.cast(x8.fma(w12, x4));
          FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
          FloatVector x14 = FV.cast(x8.fma(w9, x13));
          FloatVector x15 = FV.cast(x14.mul(x14));
          FloatVector w16 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
          FloatVector w17 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
          FloatVector x18 = FV.cast(x15.fma(w16, w17));
          FloatVector w19 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
          FloatVector w20 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
          FloatVector x21 = FV.cast(x15.fma(w19, w20));
          FloatVector w22 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
          FloatVector x23 = FV.cast(x15.fma(x21, w22));
          FloatVector x24 = FV.cast(x14.fma(x18, x23));
          FloatVector x32 = FV.cast(x15.fma(x24, x14));
          FloatVector w31 = FV.cast(FloatVector.broadcast(F, 1.0f));
          FloatVector x33 = FV.cast(w31.add(x32));
          FloatVector x34 = FV.cast(x33.mul(x30));
          FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.0f));
          FloatVector x39 = FV.cast(x34.blend(w38, x37));
          x39.intoArray(v, vo + i);
          FloatVector added = FV.cast(even.add(x39));
          even = odd;
          odd = added;
        }
        FV.cast(even.add(odd)).intoArray(w, wo + g * Primitives.STRIPES + j);
      }
      read += RowLanes.ahead(p, po + (groups + g) * Primitives.GROUP);
    }
    return read;
  }

  /** expScaled of {@code n} elements. */
  public static void expScaled(double[] p, int po, double[] v, int vo, int n, double shift, double factor) {
    double u1 = shift;
    double u2 = factor;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w1 = DV.cast(DoubleVector.broadcast(D, u1));
      DoubleVector x3 = DV.cast(x0.sub(w1));
      DoubleVector w2 = DV.cast(DoubleVector.broadcast(D, u2));
      DoubleVector x4 = DV.cast(x3.mul(w2));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x7 = DV.cast(x4.fma(w5, w6));
      LongVector x34 = DIV.cast(x7.reinterpretShape(DI, 0));
      LongVector x36 = DIV.cast(x34.lanewise(VectorOperators.LSHL, 52));
      LongVector w37 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x38 = DIV.cast(x36.add(w37));
      DoubleVector x39 = DV.cast(x38.reinterpretShape(D, 0));
      DoubleVector w46 = DV.cast(DoubleVector.broadcast(D, (-708.3964185322641)));
      VectorMask<Double> x47 = x4.compare(VectorOperators.LT, w46);
      DoubleVector x8 = DV.cast(x7.sub(w6));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x13 = DV.cast(x8.fma(w12, x4));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x14 = DV.cast(x8.fma(w10, x13));
      DoubleVector x15 = DV.cast(x14.mul(x14));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x18 = DV.cast(x15.fma(w16, w17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x20 = DV.cast(x15.fma(x18, w19));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x22 = DV.cast(x15.fma(x20, w21));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x24 = DV.cast(x15.fma(x22, w23));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x27 = DV.cast(x15.fma(w25, w26));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x29 = DV.cast(x15.fma(x27, w28));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x31 = DV.cast(x15.fma(x29, w30));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x33 = DV.cast(x15.fma(x31, w32));
      DoubleVector x41 = DV.cast(x14.fma(x24, x33));
      DoubleVector x42 = DV.cast(x15.fma(x41, x14));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x43 = DV.cast(w40.add(x42));
      DoubleVector x44 = DV.cast(x43.mul(x39));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x49 = DV.cast(x44.blend(w48, x47));
      x49.intoArray(v, vo + i);
    }
    if (i < n) {
      RowMapsScalar.expScaled(p, po + i, v, vo + i, n - i, shift, factor);
    }
  }
}
