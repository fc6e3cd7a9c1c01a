// Generated from Exponential.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Exponential;
import org.lossary.internal.kernel.ExponentialScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Exponential} on lanes. */
public final class ExponentialLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FloatVector.broadcast(F, 64.0f);
      FloatVector w44 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x45 = w44.blend(w43, x16);
      FloatVector x46 = x13.add(x45);
      IntVector x47 = ((IntVector) x46.reinterpretShape(FI, 0));
      IntVector x49 = x47.lanewise(VectorOperators.LSHL, 23);
      IntVector w50 = IntVector.broadcast(FI, 1065353216);
      IntVector x51 = x49.add(w50);
      FloatVector x52 = ((FloatVector) x51.reinterpretShape(F, 0));
      FloatVector x53 = x42.mul(x52);
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector x19 = w18.blend(w17, x16);
      FloatVector x54 = x53.mul(x19);
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FloatVector.broadcast(F, 64.0f);
      FloatVector w44 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x45 = w44.blend(w43, x16);
      FloatVector x46 = x13.add(x45);
      IntVector x47 = ((IntVector) x46.reinterpretShape(FI, 0));
      IntVector x49 = x47.lanewise(VectorOperators.LSHL, 23);
      IntVector w50 = IntVector.broadcast(FI, 1065353216);
      IntVector x51 = x49.add(w50);
      FloatVector x52 = ((FloatVector) x51.reinterpretShape(F, 0));
      FloatVector x53 = x42.mul(x52);
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector x19 = w18.blend(w17, x16);
      FloatVector x54 = x53.mul(x19);
      FloatVector x56 = x2.mul(x54);
      FloatVector w55 = FloatVector.broadcast(F, scale);
      FloatVector x57 = x56.mul(w55);
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector w43 = FloatVector.broadcast(F, 64.0f);
      FloatVector w44 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x45 = w44.blend(w43, x16);
      FloatVector x46 = x13.add(x45);
      IntVector x47 = ((IntVector) x46.reinterpretShape(FI, 0));
      IntVector x49 = x47.lanewise(VectorOperators.LSHL, 23);
      IntVector w50 = IntVector.broadcast(FI, 1065353216);
      IntVector x51 = x49.add(w50);
      FloatVector x52 = ((FloatVector) x51.reinterpretShape(F, 0));
      FloatVector x53 = x42.mul(x52);
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector x19 = w18.blend(w17, x16);
      FloatVector x54 = x53.mul(x19);
      FloatVector x56 = x2.mul(x54);
      FloatVector w55 = FloatVector.broadcast(F, scale);
      FloatVector x57 = x56.mul(w55);
      FloatVector x58 = x1.mul(x1);
      FloatVector x59 = x58.mul(x54);
      FloatVector x60 = x59.mul(w55);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w54 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x55 = w54.blend(w53, x16);
      DoubleVector x56 = x13.add(x55);
      LongVector x57 = ((LongVector) x56.reinterpretShape(DI, 0));
      LongVector x59 = x57.lanewise(VectorOperators.LSHL, 52);
      LongVector w60 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x61 = x59.add(w60);
      DoubleVector x62 = ((DoubleVector) x61.reinterpretShape(D, 0));
      DoubleVector x63 = x52.mul(x62);
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x19 = w18.blend(w17, x16);
      DoubleVector x64 = x63.mul(x19);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w54 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x55 = w54.blend(w53, x16);
      DoubleVector x56 = x13.add(x55);
      LongVector x57 = ((LongVector) x56.reinterpretShape(DI, 0));
      LongVector x59 = x57.lanewise(VectorOperators.LSHL, 52);
      LongVector w60 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x61 = x59.add(w60);
      DoubleVector x62 = ((DoubleVector) x61.reinterpretShape(D, 0));
      DoubleVector x63 = x52.mul(x62);
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x19 = w18.blend(w17, x16);
      DoubleVector x64 = x63.mul(x19);
      DoubleVector x66 = x2.mul(x64);
      DoubleVector w65 = DoubleVector.broadcast(D, scale);
      DoubleVector x67 = x66.mul(w65);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector w53 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w54 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x55 = w54.blend(w53, x16);
      DoubleVector x56 = x13.add(x55);
      LongVector x57 = ((LongVector) x56.reinterpretShape(DI, 0));
      LongVector x59 = x57.lanewise(VectorOperators.LSHL, 52);
      LongVector w60 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x61 = x59.add(w60);
      DoubleVector x62 = ((DoubleVector) x61.reinterpretShape(D, 0));
      DoubleVector x63 = x52.mul(x62);
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x19 = w18.blend(w17, x16);
      DoubleVector x64 = x63.mul(x19);
      DoubleVector x66 = x2.mul(x64);
      DoubleVector w65 = DoubleVector.broadcast(D, scale);
      DoubleVector x67 = x66.mul(w65);
      DoubleVector x68 = x1.mul(x1);
      DoubleVector x69 = x68.mul(x64);
      DoubleVector x70 = x69.mul(w65);
      x64.intoArray(v, vo + i);
      x67.intoArray(g, go + i);
      x70.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
