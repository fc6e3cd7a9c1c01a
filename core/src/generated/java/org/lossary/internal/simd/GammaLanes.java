// Generated from Gamma.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.GammaScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Gamma;

/** Loops of {@link Gamma} on lanes. */
public final class GammaLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x0.abs();
      FloatVector w4 = FloatVector.broadcast(F, 80.0f);
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FloatVector.broadcast(F, (-0.5f));
      FloatVector x8 = w7.mul(x0);
      FloatVector x9 = x0.neg();
      FloatVector x10 = x9.blend(x8, x5);
      FloatVector w11 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = x10.blend(w11, x12);
      FloatVector w15 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = x13.blend(w15, x16);
      FloatVector w18 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w19 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x20 = x17.fma(w18, w19);
      FloatVector x26 = x20.sub(w19);
      FloatVector w30 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x31 = x26.fma(w30, x17);
      FloatVector w27 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x32 = x26.fma(w27, x31);
      FloatVector w34 = FloatVector.broadcast(F, 1.0f);
      FloatVector x35 = w34.add(x32);
      FloatVector x33 = x32.mul(x32);
      FloatVector w37 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w36 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x38 = x33.fma(w37, w36);
      FloatVector w41 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w40 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x42 = x33.fma(w41, w40);
      FloatVector w39 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x43 = x33.fma(x42, w39);
      FloatVector x44 = x32.fma(x38, x43);
      FloatVector x45 = w34.sub(x35);
      FloatVector x46 = x45.add(x32);
      FloatVector x47 = x33.fma(x44, x46);
      FloatVector x48 = x35.add(x47);
      FloatVector w21 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FloatVector.broadcast(F, 64.0f);
      FloatVector w50 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x51 = w50.blend(w49, x22);
      FloatVector x52 = x20.add(x51);
      IntVector x53 = ((IntVector) x52.reinterpretShape(FI, 0));
      IntVector x55 = x53.lanewise(VectorOperators.LSHL, 23);
      IntVector w56 = IntVector.broadcast(FI, 1065353216);
      IntVector x57 = x55.add(w56);
      FloatVector x58 = ((FloatVector) x57.reinterpretShape(F, 0));
      FloatVector x59 = x48.mul(x58);
      FloatVector w23 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w24 = FloatVector.broadcast(F, 2.0f);
      FloatVector x25 = w24.blend(w23, x22);
      FloatVector x60 = x59.mul(x25);
      FloatVector x61 = x1.mul(x60);
      FloatVector x63 = w34.blend(x60, x5);
      FloatVector x64 = x61.mul(x63);
      FloatVector x65 = x0.add(x64);
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
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x0.abs();
      FloatVector w4 = FloatVector.broadcast(F, 80.0f);
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FloatVector.broadcast(F, (-0.5f));
      FloatVector x8 = w7.mul(x0);
      FloatVector x9 = x0.neg();
      FloatVector x10 = x9.blend(x8, x5);
      FloatVector w11 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = x10.blend(w11, x12);
      FloatVector w15 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = x13.blend(w15, x16);
      FloatVector w18 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w19 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x20 = x17.fma(w18, w19);
      FloatVector x26 = x20.sub(w19);
      FloatVector w30 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x31 = x26.fma(w30, x17);
      FloatVector w27 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x32 = x26.fma(w27, x31);
      FloatVector w34 = FloatVector.broadcast(F, 1.0f);
      FloatVector x35 = w34.add(x32);
      FloatVector x33 = x32.mul(x32);
      FloatVector w37 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w36 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x38 = x33.fma(w37, w36);
      FloatVector w41 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w40 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x42 = x33.fma(w41, w40);
      FloatVector w39 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x43 = x33.fma(x42, w39);
      FloatVector x44 = x32.fma(x38, x43);
      FloatVector x45 = w34.sub(x35);
      FloatVector x46 = x45.add(x32);
      FloatVector x47 = x33.fma(x44, x46);
      FloatVector x48 = x35.add(x47);
      FloatVector w21 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FloatVector.broadcast(F, 64.0f);
      FloatVector w50 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x51 = w50.blend(w49, x22);
      FloatVector x52 = x20.add(x51);
      IntVector x53 = ((IntVector) x52.reinterpretShape(FI, 0));
      IntVector x55 = x53.lanewise(VectorOperators.LSHL, 23);
      IntVector w56 = IntVector.broadcast(FI, 1065353216);
      IntVector x57 = x55.add(w56);
      FloatVector x58 = ((FloatVector) x57.reinterpretShape(F, 0));
      FloatVector x59 = x48.mul(x58);
      FloatVector w23 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w24 = FloatVector.broadcast(F, 2.0f);
      FloatVector x25 = w24.blend(w23, x22);
      FloatVector x60 = x59.mul(x25);
      FloatVector x61 = x1.mul(x60);
      FloatVector x63 = w34.blend(x60, x5);
      FloatVector x64 = x61.mul(x63);
      FloatVector x65 = x0.add(x64);
      FloatVector x67 = w34.sub(x64);
      FloatVector w66 = FloatVector.broadcast(F, scale);
      FloatVector x68 = x67.mul(w66);
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
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x2 = x0.abs();
      FloatVector w4 = FloatVector.broadcast(F, 80.0f);
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector w7 = FloatVector.broadcast(F, (-0.5f));
      FloatVector x8 = w7.mul(x0);
      FloatVector x9 = x0.neg();
      FloatVector x10 = x9.blend(x8, x5);
      FloatVector w11 = FloatVector.broadcast(F, 89.0f);
      VectorMask<Float> x12 = x10.compare(VectorOperators.GT, w11);
      FloatVector x13 = x10.blend(w11, x12);
      FloatVector w15 = FloatVector.broadcast(F, (-105.0f));
      VectorMask<Float> x16 = x13.compare(VectorOperators.LT, w15);
      FloatVector x17 = x13.blend(w15, x16);
      FloatVector w18 = FloatVector.broadcast(F, 1.442695f);
      FloatVector w19 = FloatVector.broadcast(F, 1.2582912E7f);
      FloatVector x20 = x17.fma(w18, w19);
      FloatVector x26 = x20.sub(w19);
      FloatVector w30 = FloatVector.broadcast(F, (-0.6931472f));
      FloatVector x31 = x26.fma(w30, x17);
      FloatVector w27 = FloatVector.broadcast(F, 1.9046542E-9f);
      FloatVector x32 = x26.fma(w27, x31);
      FloatVector w34 = FloatVector.broadcast(F, 1.0f);
      FloatVector x35 = w34.add(x32);
      FloatVector x33 = x32.mul(x32);
      FloatVector w37 = FloatVector.broadcast(F, 0.008368396f);
      FloatVector w36 = FloatVector.broadcast(F, 0.16666524f);
      FloatVector x38 = x33.fma(w37, w36);
      FloatVector w41 = FloatVector.broadcast(F, 0.0013819919f);
      FloatVector w40 = FloatVector.broadcast(F, 0.041668274f);
      FloatVector x42 = x33.fma(w41, w40);
      FloatVector w39 = FloatVector.broadcast(F, 0.49999994f);
      FloatVector x43 = x33.fma(x42, w39);
      FloatVector x44 = x32.fma(x38, x43);
      FloatVector x45 = w34.sub(x35);
      FloatVector x46 = x45.add(x32);
      FloatVector x47 = x33.fma(x44, x46);
      FloatVector x48 = x35.add(x47);
      FloatVector w21 = FloatVector.broadcast(F, (-80.0f));
      VectorMask<Float> x22 = x17.compare(VectorOperators.LT, w21);
      FloatVector w49 = FloatVector.broadcast(F, 64.0f);
      FloatVector w50 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x51 = w50.blend(w49, x22);
      FloatVector x52 = x20.add(x51);
      IntVector x53 = ((IntVector) x52.reinterpretShape(FI, 0));
      IntVector x55 = x53.lanewise(VectorOperators.LSHL, 23);
      IntVector w56 = IntVector.broadcast(FI, 1065353216);
      IntVector x57 = x55.add(w56);
      FloatVector x58 = ((FloatVector) x57.reinterpretShape(F, 0));
      FloatVector x59 = x48.mul(x58);
      FloatVector w23 = FloatVector.broadcast(F, 5.421011E-20f);
      FloatVector w24 = FloatVector.broadcast(F, 2.0f);
      FloatVector x25 = w24.blend(w23, x22);
      FloatVector x60 = x59.mul(x25);
      FloatVector x61 = x1.mul(x60);
      FloatVector x63 = w34.blend(x60, x5);
      FloatVector x64 = x61.mul(x63);
      FloatVector x65 = x0.add(x64);
      FloatVector x67 = w34.sub(x64);
      FloatVector w66 = FloatVector.broadcast(F, scale);
      FloatVector x68 = x67.mul(w66);
      FloatVector x69 = x64.mul(w66);
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
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x0.abs();
      DoubleVector w4 = DoubleVector.broadcast(D, 80.0);
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DoubleVector.broadcast(D, (-0.5));
      DoubleVector x8 = w7.mul(x0);
      DoubleVector x9 = x0.neg();
      DoubleVector x10 = x9.blend(x8, x5);
      DoubleVector w11 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = x10.blend(w11, x12);
      DoubleVector w15 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = x13.blend(w15, x16);
      DoubleVector w18 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w19 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x20 = x17.fma(w18, w19);
      DoubleVector x27 = x20.sub(w19);
      DoubleVector w31 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x32 = x27.fma(w31, x17);
      DoubleVector w29 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x33 = x27.fma(w29, x32);
      DoubleVector w35 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x36 = w35.add(x33);
      DoubleVector x34 = x33.mul(x33);
      DoubleVector w41 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w40 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x42 = x34.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x43 = x34.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x44 = x34.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x45 = x34.fma(x44, w37);
      DoubleVector w50 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x51 = x34.fma(w50, w49);
      DoubleVector w48 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x52 = x34.fma(x51, w48);
      DoubleVector w47 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x53 = x34.fma(x52, w47);
      DoubleVector w46 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x54 = x34.fma(x53, w46);
      DoubleVector x55 = x33.fma(x45, x54);
      DoubleVector x56 = w35.sub(x36);
      DoubleVector x57 = x56.add(x33);
      DoubleVector x58 = x34.fma(x55, x57);
      DoubleVector x59 = x36.add(x58);
      DoubleVector w22 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w61 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x62 = w61.blend(w60, x23);
      DoubleVector x63 = x20.add(x62);
      LongVector x64 = ((LongVector) x63.reinterpretShape(DI, 0));
      LongVector x66 = x64.lanewise(VectorOperators.LSHL, 52);
      LongVector w67 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x68 = x66.add(w67);
      DoubleVector x69 = ((DoubleVector) x68.reinterpretShape(D, 0));
      DoubleVector x70 = x59.mul(x69);
      DoubleVector w24 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w25 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x26 = w25.blend(w24, x23);
      DoubleVector x71 = x70.mul(x26);
      DoubleVector x72 = x1.mul(x71);
      DoubleVector x74 = w35.blend(x71, x5);
      DoubleVector x75 = x72.mul(x74);
      DoubleVector x76 = x0.add(x75);
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
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x0.abs();
      DoubleVector w4 = DoubleVector.broadcast(D, 80.0);
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DoubleVector.broadcast(D, (-0.5));
      DoubleVector x8 = w7.mul(x0);
      DoubleVector x9 = x0.neg();
      DoubleVector x10 = x9.blend(x8, x5);
      DoubleVector w11 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = x10.blend(w11, x12);
      DoubleVector w15 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = x13.blend(w15, x16);
      DoubleVector w18 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w19 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x20 = x17.fma(w18, w19);
      DoubleVector x27 = x20.sub(w19);
      DoubleVector w31 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x32 = x27.fma(w31, x17);
      DoubleVector w29 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x33 = x27.fma(w29, x32);
      DoubleVector w35 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x36 = w35.add(x33);
      DoubleVector x34 = x33.mul(x33);
      DoubleVector w41 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w40 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x42 = x34.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x43 = x34.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x44 = x34.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x45 = x34.fma(x44, w37);
      DoubleVector w50 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x51 = x34.fma(w50, w49);
      DoubleVector w48 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x52 = x34.fma(x51, w48);
      DoubleVector w47 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x53 = x34.fma(x52, w47);
      DoubleVector w46 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x54 = x34.fma(x53, w46);
      DoubleVector x55 = x33.fma(x45, x54);
      DoubleVector x56 = w35.sub(x36);
      DoubleVector x57 = x56.add(x33);
      DoubleVector x58 = x34.fma(x55, x57);
      DoubleVector x59 = x36.add(x58);
      DoubleVector w22 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w61 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x62 = w61.blend(w60, x23);
      DoubleVector x63 = x20.add(x62);
      LongVector x64 = ((LongVector) x63.reinterpretShape(DI, 0));
      LongVector x66 = x64.lanewise(VectorOperators.LSHL, 52);
      LongVector w67 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x68 = x66.add(w67);
      DoubleVector x69 = ((DoubleVector) x68.reinterpretShape(D, 0));
      DoubleVector x70 = x59.mul(x69);
      DoubleVector w24 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w25 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x26 = w25.blend(w24, x23);
      DoubleVector x71 = x70.mul(x26);
      DoubleVector x72 = x1.mul(x71);
      DoubleVector x74 = w35.blend(x71, x5);
      DoubleVector x75 = x72.mul(x74);
      DoubleVector x76 = x0.add(x75);
      DoubleVector x78 = w35.sub(x75);
      DoubleVector w77 = DoubleVector.broadcast(D, scale);
      DoubleVector x79 = x78.mul(w77);
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
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x2 = x0.abs();
      DoubleVector w4 = DoubleVector.broadcast(D, 80.0);
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector w7 = DoubleVector.broadcast(D, (-0.5));
      DoubleVector x8 = w7.mul(x0);
      DoubleVector x9 = x0.neg();
      DoubleVector x10 = x9.blend(x8, x5);
      DoubleVector w11 = DoubleVector.broadcast(D, 710.0);
      VectorMask<Double> x12 = x10.compare(VectorOperators.GT, w11);
      DoubleVector x13 = x10.blend(w11, x12);
      DoubleVector w15 = DoubleVector.broadcast(D, (-746.0));
      VectorMask<Double> x16 = x13.compare(VectorOperators.LT, w15);
      DoubleVector x17 = x13.blend(w15, x16);
      DoubleVector w18 = DoubleVector.broadcast(D, 1.4426950408889634);
      DoubleVector w19 = DoubleVector.broadcast(D, 6.755399441055744E15);
      DoubleVector x20 = x17.fma(w18, w19);
      DoubleVector x27 = x20.sub(w19);
      DoubleVector w31 = DoubleVector.broadcast(D, (-0.6931471805599453));
      DoubleVector x32 = x27.fma(w31, x17);
      DoubleVector w29 = DoubleVector.broadcast(D, (-2.3190468138462996E-17));
      DoubleVector x33 = x27.fma(w29, x32);
      DoubleVector w35 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x36 = w35.add(x33);
      DoubleVector x34 = x33.mul(x33);
      DoubleVector w41 = DoubleVector.broadcast(D, 2.5002582208151006E-8);
      DoubleVector w40 = DoubleVector.broadcast(D, 2.7557573030498167E-6);
      DoubleVector x42 = x34.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 1.9841269529480364E-4);
      DoubleVector x43 = x34.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.008333333333478821);
      DoubleVector x44 = x34.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.1666666666666645);
      DoubleVector x45 = x34.fma(x44, w37);
      DoubleVector w50 = DoubleVector.broadcast(D, 2.7628986401479685E-7);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.4801496954770712E-5);
      DoubleVector x51 = x34.fma(w50, w49);
      DoubleVector w48 = DoubleVector.broadcast(D, 0.0013888888939513943);
      DoubleVector x52 = x34.fma(x51, w48);
      DoubleVector w47 = DoubleVector.broadcast(D, 0.041666666666547864);
      DoubleVector x53 = x34.fma(x52, w47);
      DoubleVector w46 = DoubleVector.broadcast(D, 0.5000000000000008);
      DoubleVector x54 = x34.fma(x53, w46);
      DoubleVector x55 = x33.fma(x45, x54);
      DoubleVector x56 = w35.sub(x36);
      DoubleVector x57 = x56.add(x33);
      DoubleVector x58 = x34.fma(x55, x57);
      DoubleVector x59 = x36.add(x58);
      DoubleVector w22 = DoubleVector.broadcast(D, (-700.0));
      VectorMask<Double> x23 = x17.compare(VectorOperators.LT, w22);
      DoubleVector w60 = DoubleVector.broadcast(D, 64.0);
      DoubleVector w61 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x62 = w61.blend(w60, x23);
      DoubleVector x63 = x20.add(x62);
      LongVector x64 = ((LongVector) x63.reinterpretShape(DI, 0));
      LongVector x66 = x64.lanewise(VectorOperators.LSHL, 52);
      LongVector w67 = LongVector.broadcast(DI, 4607182418800017408L);
      LongVector x68 = x66.add(w67);
      DoubleVector x69 = ((DoubleVector) x68.reinterpretShape(D, 0));
      DoubleVector x70 = x59.mul(x69);
      DoubleVector w24 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector w25 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x26 = w25.blend(w24, x23);
      DoubleVector x71 = x70.mul(x26);
      DoubleVector x72 = x1.mul(x71);
      DoubleVector x74 = w35.blend(x71, x5);
      DoubleVector x75 = x72.mul(x74);
      DoubleVector x76 = x0.add(x75);
      DoubleVector x78 = w35.sub(x75);
      DoubleVector w77 = DoubleVector.broadcast(D, scale);
      DoubleVector x79 = x78.mul(w77);
      DoubleVector x80 = x75.mul(w77);
      x76.intoArray(v, vo + i);
      x79.intoArray(g, go + i);
      x80.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
