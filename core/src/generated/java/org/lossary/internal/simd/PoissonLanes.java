// Generated from Poisson.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.PoissonScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Poisson;

/** Loops of {@link Poisson} on lanes. */
public final class PoissonLanes extends PointwiseKernel {
  private static final PoissonScalar REST = new PoissonScalar();

  /** Makes the kernel. */
  public PoissonLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      valueF0(l, p, po, t, to, v, vo, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.value(loss, p, po, t, to, v, vo, n);
      } else {
        REST.value(loss, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x4 = x1.compare(VectorOperators.GT, w3);
      FloatVector x5 = FV.cast(x1.blend(w3, x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x8 = x5.compare(VectorOperators.LT, w7);
      FloatVector x9 = FV.cast(x5.blend(w7, x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x12 = FV.cast(x9.fma(w10, w11));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x15 = x9.compare(VectorOperators.LT, w14);
      FloatVector w42 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x44 = FV.cast(w43.blend(w42, x15));
      FloatVector x45 = FV.cast(x12.add(x44));
      IntVector x46 = FIV.cast(x45.reinterpretShape(FI, 0));
      IntVector x48 = FIV.cast(x46.lanewise(VectorOperators.LSHL, 23));
      IntVector w49 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x50 = FIV.cast(x48.add(w49));
      FloatVector x51 = FV.cast(x50.reinterpretShape(F, 0));
      FloatVector x19 = FV.cast(x12.sub(w11));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x24 = FV.cast(x19.fma(w23, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x25 = FV.cast(x19.fma(w20, x24));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x28 = FV.cast(w27.add(x25));
      FloatVector x26 = FV.cast(x25.mul(x25));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x31 = FV.cast(x26.fma(w30, w29));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x35 = FV.cast(x26.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x36 = FV.cast(x26.fma(x35, w32));
      FloatVector x37 = FV.cast(x25.fma(x31, x36));
      FloatVector x38 = FV.cast(w27.sub(x28));
      FloatVector x39 = FV.cast(x38.add(x25));
      FloatVector x40 = FV.cast(x26.fma(x37, x39));
      FloatVector x41 = FV.cast(x28.add(x40));
      FloatVector x52 = FV.cast(x41.mul(x51));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x18 = FV.cast(w17.blend(w16, x15));
      FloatVector x53 = FV.cast(x52.mul(x18));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x55 = x53.compare(VectorOperators.LT, w54);
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x56 = FV.cast(x2.mul(x1));
      FloatVector x57 = FV.cast(x53.sub(x56));
      FloatVector x58 = FV.cast(x53.blend(x57, x55));
      x58.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x4 = x1.compare(VectorOperators.GT, w3);
      FloatVector x5 = FV.cast(x1.blend(w3, x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x8 = x5.compare(VectorOperators.LT, w7);
      FloatVector x9 = FV.cast(x5.blend(w7, x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x12 = FV.cast(x9.fma(w10, w11));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x15 = x9.compare(VectorOperators.LT, w14);
      FloatVector w42 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x44 = FV.cast(w43.blend(w42, x15));
      FloatVector x45 = FV.cast(x12.add(x44));
      IntVector x46 = FIV.cast(x45.reinterpretShape(FI, 0));
      IntVector x48 = FIV.cast(x46.lanewise(VectorOperators.LSHL, 23));
      IntVector w49 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x50 = FIV.cast(x48.add(w49));
      FloatVector x51 = FV.cast(x50.reinterpretShape(F, 0));
      FloatVector x19 = FV.cast(x12.sub(w11));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x24 = FV.cast(x19.fma(w23, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x25 = FV.cast(x19.fma(w20, x24));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x28 = FV.cast(w27.add(x25));
      FloatVector x26 = FV.cast(x25.mul(x25));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x31 = FV.cast(x26.fma(w30, w29));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x35 = FV.cast(x26.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x36 = FV.cast(x26.fma(x35, w32));
      FloatVector x37 = FV.cast(x25.fma(x31, x36));
      FloatVector x38 = FV.cast(w27.sub(x28));
      FloatVector x39 = FV.cast(x38.add(x25));
      FloatVector x40 = FV.cast(x26.fma(x37, x39));
      FloatVector x41 = FV.cast(x28.add(x40));
      FloatVector x52 = FV.cast(x41.mul(x51));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x18 = FV.cast(w17.blend(w16, x15));
      FloatVector x53 = FV.cast(x52.mul(x18));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x55 = x53.compare(VectorOperators.LT, w54);
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x56 = FV.cast(x2.mul(x1));
      FloatVector x57 = FV.cast(x53.sub(x56));
      FloatVector x58 = FV.cast(x53.blend(x57, x55));
      FloatVector x62 = FV.cast(x53.sub(x2));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x63 = FV.cast(x62.mul(w61));
      x58.intoArray(v, vo + i);
      x63.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x4 = x1.compare(VectorOperators.GT, w3);
      FloatVector x5 = FV.cast(x1.blend(w3, x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x8 = x5.compare(VectorOperators.LT, w7);
      FloatVector x9 = FV.cast(x5.blend(w7, x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x12 = FV.cast(x9.fma(w10, w11));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x15 = x9.compare(VectorOperators.LT, w14);
      FloatVector w42 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w43 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x44 = FV.cast(w43.blend(w42, x15));
      FloatVector x45 = FV.cast(x12.add(x44));
      IntVector x46 = FIV.cast(x45.reinterpretShape(FI, 0));
      IntVector x48 = FIV.cast(x46.lanewise(VectorOperators.LSHL, 23));
      IntVector w49 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x50 = FIV.cast(x48.add(w49));
      FloatVector x51 = FV.cast(x50.reinterpretShape(F, 0));
      FloatVector x19 = FV.cast(x12.sub(w11));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x24 = FV.cast(x19.fma(w23, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x25 = FV.cast(x19.fma(w20, x24));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x28 = FV.cast(w27.add(x25));
      FloatVector x26 = FV.cast(x25.mul(x25));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x31 = FV.cast(x26.fma(w30, w29));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x35 = FV.cast(x26.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x36 = FV.cast(x26.fma(x35, w32));
      FloatVector x37 = FV.cast(x25.fma(x31, x36));
      FloatVector x38 = FV.cast(w27.sub(x28));
      FloatVector x39 = FV.cast(x38.add(x25));
      FloatVector x40 = FV.cast(x26.fma(x37, x39));
      FloatVector x41 = FV.cast(x28.add(x40));
      FloatVector x52 = FV.cast(x41.mul(x51));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x18 = FV.cast(w17.blend(w16, x15));
      FloatVector x53 = FV.cast(x52.mul(x18));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x55 = x53.compare(VectorOperators.LT, w54);
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x56 = FV.cast(x2.mul(x1));
      FloatVector x57 = FV.cast(x53.sub(x56));
      FloatVector x58 = FV.cast(x53.blend(x57, x55));
      FloatVector x62 = FV.cast(x53.sub(x2));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x63 = FV.cast(x62.mul(w61));
      FloatVector x64 = FV.cast(x53.mul(w61));
      x58.intoArray(v, vo + i);
      x63.intoArray(g, go + i);
      x64.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      valueD0(l, p, po, t, to, v, vo, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.value(loss, p, po, t, to, v, vo, n);
      } else {
        REST.value(loss, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x4 = x1.compare(VectorOperators.GT, w3);
      DoubleVector x5 = DV.cast(x1.blend(w3, x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x8 = x5.compare(VectorOperators.LT, w7);
      DoubleVector x9 = DV.cast(x5.blend(w7, x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x12 = DV.cast(x9.fma(w10, w11));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x15 = x9.compare(VectorOperators.LT, w14);
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x54 = DV.cast(w53.blend(w52, x15));
      DoubleVector x55 = DV.cast(x12.add(x54));
      LongVector x56 = DIV.cast(x55.reinterpretShape(DI, 0));
      LongVector x58 = DIV.cast(x56.lanewise(VectorOperators.LSHL, 52));
      LongVector w59 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x60 = DIV.cast(x58.add(w59));
      DoubleVector x61 = DV.cast(x60.reinterpretShape(D, 0));
      DoubleVector x19 = DV.cast(x12.sub(w11));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x24 = DV.cast(x19.fma(w23, x9));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x25 = DV.cast(x19.fma(w21, x24));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x28 = DV.cast(w27.add(x25));
      DoubleVector x26 = DV.cast(x25.mul(x25));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x34 = DV.cast(x26.fma(w33, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x35 = DV.cast(x26.fma(x34, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x36 = DV.cast(x26.fma(x35, w30));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x37 = DV.cast(x26.fma(x36, w29));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x43 = DV.cast(x26.fma(w42, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x44 = DV.cast(x26.fma(x43, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x45 = DV.cast(x26.fma(x44, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x46 = DV.cast(x26.fma(x45, w38));
      DoubleVector x47 = DV.cast(x25.fma(x37, x46));
      DoubleVector x48 = DV.cast(w27.sub(x28));
      DoubleVector x49 = DV.cast(x48.add(x25));
      DoubleVector x50 = DV.cast(x26.fma(x47, x49));
      DoubleVector x51 = DV.cast(x28.add(x50));
      DoubleVector x62 = DV.cast(x51.mul(x61));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x18 = DV.cast(w17.blend(w16, x15));
      DoubleVector x63 = DV.cast(x62.mul(x18));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x65 = x63.compare(VectorOperators.LT, w64);
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x66 = DV.cast(x2.mul(x1));
      DoubleVector x67 = DV.cast(x63.sub(x66));
      DoubleVector x68 = DV.cast(x63.blend(x67, x65));
      x68.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x4 = x1.compare(VectorOperators.GT, w3);
      DoubleVector x5 = DV.cast(x1.blend(w3, x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x8 = x5.compare(VectorOperators.LT, w7);
      DoubleVector x9 = DV.cast(x5.blend(w7, x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x12 = DV.cast(x9.fma(w10, w11));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x15 = x9.compare(VectorOperators.LT, w14);
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x54 = DV.cast(w53.blend(w52, x15));
      DoubleVector x55 = DV.cast(x12.add(x54));
      LongVector x56 = DIV.cast(x55.reinterpretShape(DI, 0));
      LongVector x58 = DIV.cast(x56.lanewise(VectorOperators.LSHL, 52));
      LongVector w59 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x60 = DIV.cast(x58.add(w59));
      DoubleVector x61 = DV.cast(x60.reinterpretShape(D, 0));
      DoubleVector x19 = DV.cast(x12.sub(w11));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x24 = DV.cast(x19.fma(w23, x9));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x25 = DV.cast(x19.fma(w21, x24));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x28 = DV.cast(w27.add(x25));
      DoubleVector x26 = DV.cast(x25.mul(x25));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x34 = DV.cast(x26.fma(w33, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x35 = DV.cast(x26.fma(x34, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x36 = DV.cast(x26.fma(x35, w30));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x37 = DV.cast(x26.fma(x36, w29));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x43 = DV.cast(x26.fma(w42, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x44 = DV.cast(x26.fma(x43, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x45 = DV.cast(x26.fma(x44, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x46 = DV.cast(x26.fma(x45, w38));
      DoubleVector x47 = DV.cast(x25.fma(x37, x46));
      DoubleVector x48 = DV.cast(w27.sub(x28));
      DoubleVector x49 = DV.cast(x48.add(x25));
      DoubleVector x50 = DV.cast(x26.fma(x47, x49));
      DoubleVector x51 = DV.cast(x28.add(x50));
      DoubleVector x62 = DV.cast(x51.mul(x61));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x18 = DV.cast(w17.blend(w16, x15));
      DoubleVector x63 = DV.cast(x62.mul(x18));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x65 = x63.compare(VectorOperators.LT, w64);
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x66 = DV.cast(x2.mul(x1));
      DoubleVector x67 = DV.cast(x63.sub(x66));
      DoubleVector x68 = DV.cast(x63.blend(x67, x65));
      DoubleVector x72 = DV.cast(x63.sub(x2));
      DoubleVector w71 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x73 = DV.cast(x72.mul(w71));
      x68.intoArray(v, vo + i);
      x73.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x4 = x1.compare(VectorOperators.GT, w3);
      DoubleVector x5 = DV.cast(x1.blend(w3, x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x8 = x5.compare(VectorOperators.LT, w7);
      DoubleVector x9 = DV.cast(x5.blend(w7, x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x12 = DV.cast(x9.fma(w10, w11));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x15 = x9.compare(VectorOperators.LT, w14);
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x54 = DV.cast(w53.blend(w52, x15));
      DoubleVector x55 = DV.cast(x12.add(x54));
      LongVector x56 = DIV.cast(x55.reinterpretShape(DI, 0));
      LongVector x58 = DIV.cast(x56.lanewise(VectorOperators.LSHL, 52));
      LongVector w59 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x60 = DIV.cast(x58.add(w59));
      DoubleVector x61 = DV.cast(x60.reinterpretShape(D, 0));
      DoubleVector x19 = DV.cast(x12.sub(w11));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x24 = DV.cast(x19.fma(w23, x9));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x25 = DV.cast(x19.fma(w21, x24));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x28 = DV.cast(w27.add(x25));
      DoubleVector x26 = DV.cast(x25.mul(x25));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x34 = DV.cast(x26.fma(w33, w32));
      DoubleVector w31 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x35 = DV.cast(x26.fma(x34, w31));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x36 = DV.cast(x26.fma(x35, w30));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x37 = DV.cast(x26.fma(x36, w29));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x43 = DV.cast(x26.fma(w42, w41));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x44 = DV.cast(x26.fma(x43, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x45 = DV.cast(x26.fma(x44, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x46 = DV.cast(x26.fma(x45, w38));
      DoubleVector x47 = DV.cast(x25.fma(x37, x46));
      DoubleVector x48 = DV.cast(w27.sub(x28));
      DoubleVector x49 = DV.cast(x48.add(x25));
      DoubleVector x50 = DV.cast(x26.fma(x47, x49));
      DoubleVector x51 = DV.cast(x28.add(x50));
      DoubleVector x62 = DV.cast(x51.mul(x61));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x18 = DV.cast(w17.blend(w16, x15));
      DoubleVector x63 = DV.cast(x62.mul(x18));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x65 = x63.compare(VectorOperators.LT, w64);
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x66 = DV.cast(x2.mul(x1));
      DoubleVector x67 = DV.cast(x63.sub(x66));
      DoubleVector x68 = DV.cast(x63.blend(x67, x65));
      DoubleVector x72 = DV.cast(x63.sub(x2));
      DoubleVector w71 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x73 = DV.cast(x72.mul(w71));
      DoubleVector x74 = DV.cast(x63.mul(w71));
      x68.intoArray(v, vo + i);
      x73.intoArray(g, go + i);
      x74.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
