// Generated from Gamma.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.GammaScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Gamma;

/** Loops of {@link Gamma} on lanes. */
public final class GammaLanes extends PointwiseKernel {
  private static final GammaScalar REST = new GammaScalar();

  /** Makes the kernel. */
  public GammaLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Gamma l = (Gamma) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x0.abs());
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 80.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x8 = FV.cast(w7.mul(x0));
      FloatVector x9 = FV.cast(x0.neg());
      FloatVector x10 = FV.cast(x9.blend(x8, x5));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = FV.cast(x10.blend(w11, x12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = FV.cast(x13.blend(w15, x16));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x20 = FV.cast(x17.fma(w18, w19));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x51 = FV.cast(w50.blend(w49, x22));
      FloatVector x52 = FV.cast(x20.add(x51));
      IntVector x53 = FIV.cast(x52.reinterpretShape(FI, 0));
      IntVector x55 = FIV.cast(x53.lanewise(VectorOperators.LSHL, 23));
      IntVector w56 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x57 = FIV.cast(x55.add(w56));
      FloatVector x58 = FV.cast(x57.reinterpretShape(F, 0));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x26 = FV.cast(x20.sub(w19));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x31 = FV.cast(x26.fma(w30, x17));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x32 = FV.cast(x26.fma(w27, x31));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x35 = FV.cast(w34.add(x32));
      FloatVector x33 = FV.cast(x32.mul(x32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x38 = FV.cast(x33.fma(w37, w36));
      FloatVector w41 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x42 = FV.cast(x33.fma(w41, w40));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x43 = FV.cast(x33.fma(x42, w39));
      FloatVector x44 = FV.cast(x32.fma(x38, x43));
      FloatVector x45 = FV.cast(w34.sub(x35));
      FloatVector x46 = FV.cast(x45.add(x32));
      FloatVector x47 = FV.cast(x33.fma(x44, x46));
      FloatVector x48 = FV.cast(x35.add(x47));
      FloatVector x59 = FV.cast(x48.mul(x58));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x25 = FV.cast(w24.blend(w23, x22));
      FloatVector x60 = FV.cast(x59.mul(x25));
      FloatVector x61 = FV.cast(x1.mul(x60));
      FloatVector x63 = FV.cast(w34.blend(x60, x5));
      FloatVector x64 = FV.cast(x61.mul(x63));
      FloatVector x65 = FV.cast(x0.add(x64));
      x65.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Gamma l = (Gamma) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x0.abs());
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 80.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x8 = FV.cast(w7.mul(x0));
      FloatVector x9 = FV.cast(x0.neg());
      FloatVector x10 = FV.cast(x9.blend(x8, x5));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = FV.cast(x10.blend(w11, x12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = FV.cast(x13.blend(w15, x16));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x20 = FV.cast(x17.fma(w18, w19));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x51 = FV.cast(w50.blend(w49, x22));
      FloatVector x52 = FV.cast(x20.add(x51));
      IntVector x53 = FIV.cast(x52.reinterpretShape(FI, 0));
      IntVector x55 = FIV.cast(x53.lanewise(VectorOperators.LSHL, 23));
      IntVector w56 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x57 = FIV.cast(x55.add(w56));
      FloatVector x58 = FV.cast(x57.reinterpretShape(F, 0));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x26 = FV.cast(x20.sub(w19));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x31 = FV.cast(x26.fma(w30, x17));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x32 = FV.cast(x26.fma(w27, x31));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x35 = FV.cast(w34.add(x32));
      FloatVector x33 = FV.cast(x32.mul(x32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x38 = FV.cast(x33.fma(w37, w36));
      FloatVector w41 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x42 = FV.cast(x33.fma(w41, w40));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x43 = FV.cast(x33.fma(x42, w39));
      FloatVector x44 = FV.cast(x32.fma(x38, x43));
      FloatVector x45 = FV.cast(w34.sub(x35));
      FloatVector x46 = FV.cast(x45.add(x32));
      FloatVector x47 = FV.cast(x33.fma(x44, x46));
      FloatVector x48 = FV.cast(x35.add(x47));
      FloatVector x59 = FV.cast(x48.mul(x58));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x25 = FV.cast(w24.blend(w23, x22));
      FloatVector x60 = FV.cast(x59.mul(x25));
      FloatVector x61 = FV.cast(x1.mul(x60));
      FloatVector x63 = FV.cast(w34.blend(x60, x5));
      FloatVector x64 = FV.cast(x61.mul(x63));
      FloatVector x65 = FV.cast(x0.add(x64));
      FloatVector x67 = FV.cast(w34.sub(x64));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x68 = FV.cast(x67.mul(w66));
      x65.intoArray(v, vo + i);
      x68.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Gamma l = (Gamma) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x0.abs());
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 80.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x8 = FV.cast(w7.mul(x0));
      FloatVector x9 = FV.cast(x0.neg());
      FloatVector x10 = FV.cast(x9.blend(x8, x5));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = FV.cast(x10.blend(w11, x12));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = FV.cast(x13.blend(w15, x16));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x20 = FV.cast(x17.fma(w18, w19));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x51 = FV.cast(w50.blend(w49, x22));
      FloatVector x52 = FV.cast(x20.add(x51));
      IntVector x53 = FIV.cast(x52.reinterpretShape(FI, 0));
      IntVector x55 = FIV.cast(x53.lanewise(VectorOperators.LSHL, 23));
      IntVector w56 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x57 = FIV.cast(x55.add(w56));
      FloatVector x58 = FV.cast(x57.reinterpretShape(F, 0));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x26 = FV.cast(x20.sub(w19));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x31 = FV.cast(x26.fma(w30, x17));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x32 = FV.cast(x26.fma(w27, x31));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x35 = FV.cast(w34.add(x32));
      FloatVector x33 = FV.cast(x32.mul(x32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x38 = FV.cast(x33.fma(w37, w36));
      FloatVector w41 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x42 = FV.cast(x33.fma(w41, w40));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x43 = FV.cast(x33.fma(x42, w39));
      FloatVector x44 = FV.cast(x32.fma(x38, x43));
      FloatVector x45 = FV.cast(w34.sub(x35));
      FloatVector x46 = FV.cast(x45.add(x32));
      FloatVector x47 = FV.cast(x33.fma(x44, x46));
      FloatVector x48 = FV.cast(x35.add(x47));
      FloatVector x59 = FV.cast(x48.mul(x58));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x25 = FV.cast(w24.blend(w23, x22));
      FloatVector x60 = FV.cast(x59.mul(x25));
      FloatVector x61 = FV.cast(x1.mul(x60));
      FloatVector x63 = FV.cast(w34.blend(x60, x5));
      FloatVector x64 = FV.cast(x61.mul(x63));
      FloatVector x65 = FV.cast(x0.add(x64));
      FloatVector x67 = FV.cast(w34.sub(x64));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x68 = FV.cast(x67.mul(w66));
      FloatVector x69 = FV.cast(x64.mul(w66));
      x65.intoArray(v, vo + i);
      x68.intoArray(g, go + i);
      x69.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Gamma l = (Gamma) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x0.abs());
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 80.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x8 = DV.cast(w7.mul(x0));
      DoubleVector x9 = DV.cast(x0.neg());
      DoubleVector x10 = DV.cast(x9.blend(x8, x5));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = DV.cast(x10.blend(w11, x12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = DV.cast(x13.blend(w15, x16));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x20 = DV.cast(x17.fma(w18, w19));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x62 = DV.cast(w61.blend(w60, x23));
      DoubleVector x63 = DV.cast(x20.add(x62));
      LongVector x64 = DIV.cast(x63.reinterpretShape(DI, 0));
      LongVector x66 = DIV.cast(x64.lanewise(VectorOperators.LSHL, 52));
      LongVector w67 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x68 = DIV.cast(x66.add(w67));
      DoubleVector x69 = DV.cast(x68.reinterpretShape(D, 0));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x27 = DV.cast(x20.sub(w19));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x32 = DV.cast(x27.fma(w31, x17));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x33 = DV.cast(x27.fma(w29, x32));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x36 = DV.cast(w35.add(x33));
      DoubleVector x34 = DV.cast(x33.mul(x33));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x42 = DV.cast(x34.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x43 = DV.cast(x34.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x44 = DV.cast(x34.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x45 = DV.cast(x34.fma(x44, w37));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x51 = DV.cast(x34.fma(w50, w49));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x52 = DV.cast(x34.fma(x51, w48));
      DoubleVector w47 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x53 = DV.cast(x34.fma(x52, w47));
      DoubleVector w46 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x54 = DV.cast(x34.fma(x53, w46));
      DoubleVector x55 = DV.cast(x33.fma(x45, x54));
      DoubleVector x56 = DV.cast(w35.sub(x36));
      DoubleVector x57 = DV.cast(x56.add(x33));
      DoubleVector x58 = DV.cast(x34.fma(x55, x57));
      DoubleVector x59 = DV.cast(x36.add(x58));
      DoubleVector x70 = DV.cast(x59.mul(x69));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x26 = DV.cast(w25.blend(w24, x23));
      DoubleVector x71 = DV.cast(x70.mul(x26));
      DoubleVector x72 = DV.cast(x1.mul(x71));
      DoubleVector x74 = DV.cast(w35.blend(x71, x5));
      DoubleVector x75 = DV.cast(x72.mul(x74));
      DoubleVector x76 = DV.cast(x0.add(x75));
      x76.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Gamma l = (Gamma) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x0.abs());
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 80.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x8 = DV.cast(w7.mul(x0));
      DoubleVector x9 = DV.cast(x0.neg());
      DoubleVector x10 = DV.cast(x9.blend(x8, x5));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = DV.cast(x10.blend(w11, x12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = DV.cast(x13.blend(w15, x16));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x20 = DV.cast(x17.fma(w18, w19));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x62 = DV.cast(w61.blend(w60, x23));
      DoubleVector x63 = DV.cast(x20.add(x62));
      LongVector x64 = DIV.cast(x63.reinterpretShape(DI, 0));
      LongVector x66 = DIV.cast(x64.lanewise(VectorOperators.LSHL, 52));
      LongVector w67 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x68 = DIV.cast(x66.add(w67));
      DoubleVector x69 = DV.cast(x68.reinterpretShape(D, 0));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x27 = DV.cast(x20.sub(w19));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x32 = DV.cast(x27.fma(w31, x17));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x33 = DV.cast(x27.fma(w29, x32));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x36 = DV.cast(w35.add(x33));
      DoubleVector x34 = DV.cast(x33.mul(x33));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x42 = DV.cast(x34.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x43 = DV.cast(x34.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x44 = DV.cast(x34.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x45 = DV.cast(x34.fma(x44, w37));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x51 = DV.cast(x34.fma(w50, w49));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x52 = DV.cast(x34.fma(x51, w48));
      DoubleVector w47 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x53 = DV.cast(x34.fma(x52, w47));
      DoubleVector w46 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x54 = DV.cast(x34.fma(x53, w46));
      DoubleVector x55 = DV.cast(x33.fma(x45, x54));
      DoubleVector x56 = DV.cast(w35.sub(x36));
      DoubleVector x57 = DV.cast(x56.add(x33));
      DoubleVector x58 = DV.cast(x34.fma(x55, x57));
      DoubleVector x59 = DV.cast(x36.add(x58));
      DoubleVector x70 = DV.cast(x59.mul(x69));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x26 = DV.cast(w25.blend(w24, x23));
      DoubleVector x71 = DV.cast(x70.mul(x26));
      DoubleVector x72 = DV.cast(x1.mul(x71));
      DoubleVector x74 = DV.cast(w35.blend(x71, x5));
      DoubleVector x75 = DV.cast(x72.mul(x74));
      DoubleVector x76 = DV.cast(x0.add(x75));
      DoubleVector x78 = DV.cast(w35.sub(x75));
      DoubleVector w77 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x79 = DV.cast(x78.mul(w77));
      x76.intoArray(v, vo + i);
      x79.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Gamma l = (Gamma) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x0.abs());
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 80.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x8 = DV.cast(w7.mul(x0));
      DoubleVector x9 = DV.cast(x0.neg());
      DoubleVector x10 = DV.cast(x9.blend(x8, x5));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = DV.cast(x10.blend(w11, x12));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = DV.cast(x13.blend(w15, x16));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x20 = DV.cast(x17.fma(w18, w19));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x62 = DV.cast(w61.blend(w60, x23));
      DoubleVector x63 = DV.cast(x20.add(x62));
      LongVector x64 = DIV.cast(x63.reinterpretShape(DI, 0));
      LongVector x66 = DIV.cast(x64.lanewise(VectorOperators.LSHL, 52));
      LongVector w67 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x68 = DIV.cast(x66.add(w67));
      DoubleVector x69 = DV.cast(x68.reinterpretShape(D, 0));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x27 = DV.cast(x20.sub(w19));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x32 = DV.cast(x27.fma(w31, x17));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x33 = DV.cast(x27.fma(w29, x32));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x36 = DV.cast(w35.add(x33));
      DoubleVector x34 = DV.cast(x33.mul(x33));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x42 = DV.cast(x34.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x43 = DV.cast(x34.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x44 = DV.cast(x34.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x45 = DV.cast(x34.fma(x44, w37));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x51 = DV.cast(x34.fma(w50, w49));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x52 = DV.cast(x34.fma(x51, w48));
      DoubleVector w47 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x53 = DV.cast(x34.fma(x52, w47));
      DoubleVector w46 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x54 = DV.cast(x34.fma(x53, w46));
      DoubleVector x55 = DV.cast(x33.fma(x45, x54));
      DoubleVector x56 = DV.cast(w35.sub(x36));
      DoubleVector x57 = DV.cast(x56.add(x33));
      DoubleVector x58 = DV.cast(x34.fma(x55, x57));
      DoubleVector x59 = DV.cast(x36.add(x58));
      DoubleVector x70 = DV.cast(x59.mul(x69));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x26 = DV.cast(w25.blend(w24, x23));
      DoubleVector x71 = DV.cast(x70.mul(x26));
      DoubleVector x72 = DV.cast(x1.mul(x71));
      DoubleVector x74 = DV.cast(w35.blend(x71, x5));
      DoubleVector x75 = DV.cast(x72.mul(x74));
      DoubleVector x76 = DV.cast(x0.add(x75));
      DoubleVector x78 = DV.cast(w35.sub(x75));
      DoubleVector w77 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x79 = DV.cast(x78.mul(w77));
      DoubleVector x80 = DV.cast(x75.mul(w77));
      x76.intoArray(v, vo + i);
      x79.intoArray(g, go + i);
      x80.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
