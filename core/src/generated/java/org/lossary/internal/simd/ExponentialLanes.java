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
  private static final int F_LANES = F.length();
  private static final int D_LANES = D.length();
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
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      IntVector w46 = IntVector.broadcast(FI, 2130706432);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      IntVector x43 = x13.reinterpretAsInts();
      IntVector x45 = x43.lanewise(VectorOperators.LSHL, 23);
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector x19 = w18.blend(w17, x16);
      IntVector x47 = x19.reinterpretAsInts();
      IntVector x48 = w46.sub(x47);
      IntVector x49 = x45.add(x48);
      FloatVector x50 = x49.reinterpretAsFloats();
      FloatVector x51 = x42.mul(x50);
      FloatVector x52 = x51.mul(x19);
      x52.intoArray(v, vo + i);
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
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      IntVector w46 = IntVector.broadcast(FI, 2130706432);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector w53 = FloatVector.broadcast(F, scale);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      IntVector x43 = x13.reinterpretAsInts();
      IntVector x45 = x43.lanewise(VectorOperators.LSHL, 23);
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector x19 = w18.blend(w17, x16);
      IntVector x47 = x19.reinterpretAsInts();
      IntVector x48 = w46.sub(x47);
      IntVector x49 = x45.add(x48);
      FloatVector x50 = x49.reinterpretAsFloats();
      FloatVector x51 = x42.mul(x50);
      FloatVector x52 = x51.mul(x19);
      FloatVector x54 = x2.mul(x52);
      FloatVector x55 = x54.mul(w53);
      x52.intoArray(v, vo + i);
      x55.intoArray(g, go + i);
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
    for (int end = n - n % F_LANES; i < end; i += F_LANES) {
      FloatVector w28 = FloatVector.broadcast(F, 1.0f);
      FloatVector w4 = FloatVector.broadcast(F, 89.0f);
      FloatVector w8 = FloatVector.broadcast(F, (-105.0f));
      FloatVector w11 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w12 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector w21 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector w24 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector w31 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w30 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector w35 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w34 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector w33 = FloatVector.broadcast(F, 0.49999994f);
      IntVector w46 = IntVector.broadcast(FI, 2130706432);
      FloatVector w15 = FloatVector.broadcast(F, (-80.0f));
      FloatVector w17 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w18 = FloatVector.broadcast(F, 2.0f);
      FloatVector w53 = FloatVector.broadcast(F, scale);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x1.neg();
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x3 = x2.mul(x0);
      VectorMask<Float> x5 = x3.compare(VectorOperators.GT, w4);
      FloatVector x6 = x3.blend(w4, x5);
      VectorMask<Float> x9 = x6.compare(VectorOperators.LT, w8);
      FloatVector x10 = x6.blend(w8, x9);
      FloatVector x13 = x10.fma(w11, w12);
      FloatVector x20 = x13.sub(w12);
      FloatVector x25 = x20.fma(w24, x10);
      FloatVector x26 = x20.fma(w21, x25);
      FloatVector x29 = w28.add(x26);
      FloatVector x27 = x26.mul(x26);
      FloatVector x32 = x27.fma(w31, w30);
      FloatVector x36 = x27.fma(w35, w34);
      FloatVector x37 = x27.fma(x36, w33);
      FloatVector x38 = x26.fma(x32, x37);
      FloatVector x39 = w28.sub(x29);
      FloatVector x40 = x39.add(x26);
      FloatVector x41 = x27.fma(x38, x40);
      FloatVector x42 = x29.add(x41);
      IntVector x43 = x13.reinterpretAsInts();
      IntVector x45 = x43.lanewise(VectorOperators.LSHL, 23);
      VectorMask<Float> x16 = x10.compare(VectorOperators.LT, w15);
      FloatVector x19 = w18.blend(w17, x16);
      IntVector x47 = x19.reinterpretAsInts();
      IntVector x48 = w46.sub(x47);
      IntVector x49 = x45.add(x48);
      FloatVector x50 = x49.reinterpretAsFloats();
      FloatVector x51 = x42.mul(x50);
      FloatVector x52 = x51.mul(x19);
      FloatVector x54 = x2.mul(x52);
      FloatVector x55 = x54.mul(w53);
      FloatVector x56 = x1.mul(x1);
      FloatVector x57 = x56.mul(x52);
      FloatVector x58 = x57.mul(w53);
      x52.intoArray(v, vo + i);
      x55.intoArray(g, go + i);
      x58.intoArray(h, ho + i);
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
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      LongVector w56 = LongVector.broadcast(DI, 9214364837600034816L);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      LongVector x53 = x13.reinterpretAsLongs();
      LongVector x55 = x53.lanewise(VectorOperators.LSHL, 52);
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector x19 = w18.blend(w17, x16);
      LongVector x57 = x19.reinterpretAsLongs();
      LongVector x58 = w56.sub(x57);
      LongVector x59 = x55.add(x58);
      DoubleVector x60 = x59.reinterpretAsDoubles();
      DoubleVector x61 = x52.mul(x60);
      DoubleVector x62 = x61.mul(x19);
      x62.intoArray(v, vo + i);
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
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      LongVector w56 = LongVector.broadcast(DI, 9214364837600034816L);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector w63 = DoubleVector.broadcast(D, scale);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      LongVector x53 = x13.reinterpretAsLongs();
      LongVector x55 = x53.lanewise(VectorOperators.LSHL, 52);
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector x19 = w18.blend(w17, x16);
      LongVector x57 = x19.reinterpretAsLongs();
      LongVector x58 = w56.sub(x57);
      LongVector x59 = x55.add(x58);
      DoubleVector x60 = x59.reinterpretAsDoubles();
      DoubleVector x61 = x52.mul(x60);
      DoubleVector x62 = x61.mul(x19);
      DoubleVector x64 = x2.mul(x62);
      DoubleVector x65 = x64.mul(w63);
      x62.intoArray(v, vo + i);
      x65.intoArray(g, go + i);
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
    for (int end = n - n % D_LANES; i < end; i += D_LANES) {
      DoubleVector w28 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w4 = DoubleVector.broadcast(D, 710.0);
      DoubleVector w8 = DoubleVector.broadcast(D, (-746.0));
      DoubleVector w11 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w12 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector w22 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector w24 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector w34 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w33 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector w32 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector w31 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector w30 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector w43 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w42 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.5000000000000008);
      LongVector w56 = LongVector.broadcast(DI, 9214364837600034816L);
      DoubleVector w15 = DoubleVector.broadcast(D, (-700.0));
      DoubleVector w17 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w18 = DoubleVector.broadcast(D, 2.0);
      DoubleVector w63 = DoubleVector.broadcast(D, scale);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x1.neg();
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x3 = x2.mul(x0);
      VectorMask<Double> x5 = x3.compare(VectorOperators.GT, w4);
      DoubleVector x6 = x3.blend(w4, x5);
      VectorMask<Double> x9 = x6.compare(VectorOperators.LT, w8);
      DoubleVector x10 = x6.blend(w8, x9);
      DoubleVector x13 = x10.fma(w11, w12);
      DoubleVector x20 = x13.sub(w12);
      DoubleVector x25 = x20.fma(w24, x10);
      DoubleVector x26 = x20.fma(w22, x25);
      DoubleVector x29 = w28.add(x26);
      DoubleVector x27 = x26.mul(x26);
      DoubleVector x35 = x27.fma(w34, w33);
      DoubleVector x36 = x27.fma(x35, w32);
      DoubleVector x37 = x27.fma(x36, w31);
      DoubleVector x38 = x27.fma(x37, w30);
      DoubleVector x44 = x27.fma(w43, w42);
      DoubleVector x45 = x27.fma(x44, w41);
      DoubleVector x46 = x27.fma(x45, w40);
      DoubleVector x47 = x27.fma(x46, w39);
      DoubleVector x48 = x26.fma(x38, x47);
      DoubleVector x49 = w28.sub(x29);
      DoubleVector x50 = x49.add(x26);
      DoubleVector x51 = x27.fma(x48, x50);
      DoubleVector x52 = x29.add(x51);
      LongVector x53 = x13.reinterpretAsLongs();
      LongVector x55 = x53.lanewise(VectorOperators.LSHL, 52);
      VectorMask<Double> x16 = x10.compare(VectorOperators.LT, w15);
      DoubleVector x19 = w18.blend(w17, x16);
      LongVector x57 = x19.reinterpretAsLongs();
      LongVector x58 = w56.sub(x57);
      LongVector x59 = x55.add(x58);
      DoubleVector x60 = x59.reinterpretAsDoubles();
      DoubleVector x61 = x52.mul(x60);
      DoubleVector x62 = x61.mul(x19);
      DoubleVector x64 = x2.mul(x62);
      DoubleVector x65 = x64.mul(w63);
      DoubleVector x66 = x1.mul(x1);
      DoubleVector x67 = x66.mul(x62);
      DoubleVector x68 = x67.mul(w63);
      x62.intoArray(v, vo + i);
      x65.intoArray(g, go + i);
      x68.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
