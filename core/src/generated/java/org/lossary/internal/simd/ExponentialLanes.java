// Generated from Exponential.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import static org.lossary.internal.simd.Lanes.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Exponential;
import org.lossary.internal.kernel.ExponentialScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Exponential} on lanes. */
public final class ExponentialLanes extends PointwiseKernel {
  private static final ExponentialScalar REST = new ExponentialScalar();

  /** Makes the kernel. */
  public ExponentialLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Exponential l = (Exponential) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = FV.cast(x3.blend(w4, x5));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = FV.cast(x6.blend(w8, x9));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x13 = FV.cast(x10.fma(w11, w12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x45 = FV.cast(w44.blend(w43, x16));
      FloatVector x46 = FV.cast(x13.add(x45));
      IntVector x47 = FIV.cast(x46.reinterpretShape(FI, 0));
      IntVector x49 = FIV.cast(x47.lanewise(VectorOperators.LSHL, 23));
      IntVector w50 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x51 = FIV.cast(x49.add(w50));
      FloatVector x52 = FV.cast(x51.reinterpretShape(F, 0));
      FloatVector x20 = FV.cast(x13.sub(w12));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x20.fma(w24, x10));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x26 = FV.cast(x20.fma(w21, x25));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x29 = FV.cast(w28.add(x26));
      FloatVector x27 = FV.cast(x26.mul(x26));
      FloatVector w31 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x32 = FV.cast(x27.fma(w31, w30));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x36 = FV.cast(x27.fma(w35, w34));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x37 = FV.cast(x27.fma(x36, w33));
      FloatVector x38 = FV.cast(x26.fma(x32, x37));
      FloatVector x39 = FV.cast(w28.sub(x29));
      FloatVector x40 = FV.cast(x39.add(x26));
      FloatVector x41 = FV.cast(x27.fma(x38, x40));
      FloatVector x42 = FV.cast(x29.add(x41));
      FloatVector x53 = FV.cast(x42.mul(x52));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x19 = FV.cast(w18.blend(w17, x16));
      FloatVector x54 = FV.cast(x53.mul(x19));
      x54.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Exponential l = (Exponential) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = FV.cast(x3.blend(w4, x5));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = FV.cast(x6.blend(w8, x9));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x13 = FV.cast(x10.fma(w11, w12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x45 = FV.cast(w44.blend(w43, x16));
      FloatVector x46 = FV.cast(x13.add(x45));
      IntVector x47 = FIV.cast(x46.reinterpretShape(FI, 0));
      IntVector x49 = FIV.cast(x47.lanewise(VectorOperators.LSHL, 23));
      IntVector w50 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x51 = FIV.cast(x49.add(w50));
      FloatVector x52 = FV.cast(x51.reinterpretShape(F, 0));
      FloatVector x20 = FV.cast(x13.sub(w12));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x20.fma(w24, x10));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x26 = FV.cast(x20.fma(w21, x25));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x29 = FV.cast(w28.add(x26));
      FloatVector x27 = FV.cast(x26.mul(x26));
      FloatVector w31 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x32 = FV.cast(x27.fma(w31, w30));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x36 = FV.cast(x27.fma(w35, w34));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x37 = FV.cast(x27.fma(x36, w33));
      FloatVector x38 = FV.cast(x26.fma(x32, x37));
      FloatVector x39 = FV.cast(w28.sub(x29));
      FloatVector x40 = FV.cast(x39.add(x26));
      FloatVector x41 = FV.cast(x27.fma(x38, x40));
      FloatVector x42 = FV.cast(x29.add(x41));
      FloatVector x53 = FV.cast(x42.mul(x52));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x19 = FV.cast(w18.blend(w17, x16));
      FloatVector x54 = FV.cast(x53.mul(x19));
      FloatVector x56 = FV.cast(x2.mul(x54));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x57 = FV.cast(x56.mul(w55));
      x54.intoArray(v, vo + i);
      x57.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Exponential l = (Exponential) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = FV.cast(x3.blend(w4, x5));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = FV.cast(x6.blend(w8, x9));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x13 = FV.cast(x10.fma(w11, w12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x45 = FV.cast(w44.blend(w43, x16));
      FloatVector x46 = FV.cast(x13.add(x45));
      IntVector x47 = FIV.cast(x46.reinterpretShape(FI, 0));
      IntVector x49 = FIV.cast(x47.lanewise(VectorOperators.LSHL, 23));
      IntVector w50 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x51 = FIV.cast(x49.add(w50));
      FloatVector x52 = FV.cast(x51.reinterpretShape(F, 0));
      FloatVector x20 = FV.cast(x13.sub(w12));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x20.fma(w24, x10));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x26 = FV.cast(x20.fma(w21, x25));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x29 = FV.cast(w28.add(x26));
      FloatVector x27 = FV.cast(x26.mul(x26));
      FloatVector w31 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x32 = FV.cast(x27.fma(w31, w30));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x36 = FV.cast(x27.fma(w35, w34));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x37 = FV.cast(x27.fma(x36, w33));
      FloatVector x38 = FV.cast(x26.fma(x32, x37));
      FloatVector x39 = FV.cast(w28.sub(x29));
      FloatVector x40 = FV.cast(x39.add(x26));
      FloatVector x41 = FV.cast(x27.fma(x38, x40));
      FloatVector x42 = FV.cast(x29.add(x41));
      FloatVector x53 = FV.cast(x42.mul(x52));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x19 = FV.cast(w18.blend(w17, x16));
      FloatVector x54 = FV.cast(x53.mul(x19));
      FloatVector x56 = FV.cast(x2.mul(x54));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x57 = FV.cast(x56.mul(w55));
      FloatVector x58 = FV.cast(x1.mul(x1));
      FloatVector x59 = FV.cast(x58.mul(x54));
      FloatVector x60 = FV.cast(x59.mul(w55));
      x54.intoArray(v, vo + i);
      x57.intoArray(g, go + i);
      x60.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Exponential l = (Exponential) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = DV.cast(x3.blend(w4, x5));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = DV.cast(x6.blend(w8, x9));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x13 = DV.cast(x10.fma(w11, w12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x55 = DV.cast(w54.blend(w53, x16));
      DoubleVector x56 = DV.cast(x13.add(x55));
      LongVector x57 = DIV.cast(x56.reinterpretShape(DI, 0));
      LongVector x59 = DIV.cast(x57.lanewise(VectorOperators.LSHL, 52));
      LongVector w60 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x61 = DIV.cast(x59.add(w60));
      DoubleVector x62 = DV.cast(x61.reinterpretShape(D, 0));
      DoubleVector x20 = DV.cast(x13.sub(w12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x20.fma(w24, x10));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x26 = DV.cast(x20.fma(w22, x25));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x29 = DV.cast(w28.add(x26));
      DoubleVector x27 = DV.cast(x26.mul(x26));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x35 = DV.cast(x27.fma(w34, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x36 = DV.cast(x27.fma(x35, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x37 = DV.cast(x27.fma(x36, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x38 = DV.cast(x27.fma(x37, w30));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x44 = DV.cast(x27.fma(w43, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x45 = DV.cast(x27.fma(x44, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x46 = DV.cast(x27.fma(x45, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x47 = DV.cast(x27.fma(x46, w39));
      DoubleVector x48 = DV.cast(x26.fma(x38, x47));
      DoubleVector x49 = DV.cast(w28.sub(x29));
      DoubleVector x50 = DV.cast(x49.add(x26));
      DoubleVector x51 = DV.cast(x27.fma(x48, x50));
      DoubleVector x52 = DV.cast(x29.add(x51));
      DoubleVector x63 = DV.cast(x52.mul(x62));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x19 = DV.cast(w18.blend(w17, x16));
      DoubleVector x64 = DV.cast(x63.mul(x19));
      x64.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Exponential l = (Exponential) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = DV.cast(x3.blend(w4, x5));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = DV.cast(x6.blend(w8, x9));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x13 = DV.cast(x10.fma(w11, w12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x55 = DV.cast(w54.blend(w53, x16));
      DoubleVector x56 = DV.cast(x13.add(x55));
      LongVector x57 = DIV.cast(x56.reinterpretShape(DI, 0));
      LongVector x59 = DIV.cast(x57.lanewise(VectorOperators.LSHL, 52));
      LongVector w60 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x61 = DIV.cast(x59.add(w60));
      DoubleVector x62 = DV.cast(x61.reinterpretShape(D, 0));
      DoubleVector x20 = DV.cast(x13.sub(w12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x20.fma(w24, x10));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x26 = DV.cast(x20.fma(w22, x25));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x29 = DV.cast(w28.add(x26));
      DoubleVector x27 = DV.cast(x26.mul(x26));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x35 = DV.cast(x27.fma(w34, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x36 = DV.cast(x27.fma(x35, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x37 = DV.cast(x27.fma(x36, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x38 = DV.cast(x27.fma(x37, w30));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x44 = DV.cast(x27.fma(w43, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x45 = DV.cast(x27.fma(x44, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x46 = DV.cast(x27.fma(x45, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x47 = DV.cast(x27.fma(x46, w39));
      DoubleVector x48 = DV.cast(x26.fma(x38, x47));
      DoubleVector x49 = DV.cast(w28.sub(x29));
      DoubleVector x50 = DV.cast(x49.add(x26));
      DoubleVector x51 = DV.cast(x27.fma(x48, x50));
      DoubleVector x52 = DV.cast(x29.add(x51));
      DoubleVector x63 = DV.cast(x52.mul(x62));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x19 = DV.cast(w18.blend(w17, x16));
      DoubleVector x64 = DV.cast(x63.mul(x19));
      DoubleVector x66 = DV.cast(x2.mul(x64));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x67 = DV.cast(x66.mul(w65));
      x64.intoArray(v, vo + i);
      x67.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Exponential l = (Exponential) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = DV.cast(x3.blend(w4, x5));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = DV.cast(x6.blend(w8, x9));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x13 = DV.cast(x10.fma(w11, w12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x55 = DV.cast(w54.blend(w53, x16));
      DoubleVector x56 = DV.cast(x13.add(x55));
      LongVector x57 = DIV.cast(x56.reinterpretShape(DI, 0));
      LongVector x59 = DIV.cast(x57.lanewise(VectorOperators.LSHL, 52));
      LongVector w60 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x61 = DIV.cast(x59.add(w60));
      DoubleVector x62 = DV.cast(x61.reinterpretShape(D, 0));
      DoubleVector x20 = DV.cast(x13.sub(w12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x20.fma(w24, x10));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x26 = DV.cast(x20.fma(w22, x25));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x29 = DV.cast(w28.add(x26));
      DoubleVector x27 = DV.cast(x26.mul(x26));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x35 = DV.cast(x27.fma(w34, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x36 = DV.cast(x27.fma(x35, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x37 = DV.cast(x27.fma(x36, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x38 = DV.cast(x27.fma(x37, w30));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x44 = DV.cast(x27.fma(w43, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x45 = DV.cast(x27.fma(x44, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x46 = DV.cast(x27.fma(x45, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x47 = DV.cast(x27.fma(x46, w39));
      DoubleVector x48 = DV.cast(x26.fma(x38, x47));
      DoubleVector x49 = DV.cast(w28.sub(x29));
      DoubleVector x50 = DV.cast(x49.add(x26));
      DoubleVector x51 = DV.cast(x27.fma(x48, x50));
      DoubleVector x52 = DV.cast(x29.add(x51));
      DoubleVector x63 = DV.cast(x52.mul(x62));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x19 = DV.cast(w18.blend(w17, x16));
      DoubleVector x64 = DV.cast(x63.mul(x19));
      DoubleVector x66 = DV.cast(x2.mul(x64));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x67 = DV.cast(x66.mul(w65));
      DoubleVector x68 = DV.cast(x1.mul(x1));
      DoubleVector x69 = DV.cast(x68.mul(x64));
      DoubleVector x70 = DV.cast(x69.mul(w65));
      x64.intoArray(v, vo + i);
      x67.intoArray(g, go + i);
      x70.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
