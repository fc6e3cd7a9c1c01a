// Generated from Cauchy.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.CauchyScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Cauchy;

/** Loops of {@link Cauchy} on lanes. */
public final class CauchyLanes extends PointwiseKernel {
  private static final CauchyScalar REST = new CauchyScalar();

  /** Makes the kernel. */
  public CauchyLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Cauchy l = (Cauchy) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.mul(x5));
      FloatVector x9 = FV.cast(x8.blend(x5, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      IntVector x17 = FIV.cast(x11.reinterpretShape(FI, 0));
      IntVector w18 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x19 = FIV.cast(x17.add(w18));
      IntVector x22 = FIV.cast(x19.lanewise(VectorOperators.LSHR, 23));
      IntVector w23 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x24 = FIV.cast(x22.or(w23));
      FloatVector x25 = FV.cast(x24.reinterpretShape(F, 0));
      IntVector w27 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x28 = FIV.cast(x19.and(w27));
      IntVector w29 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x30 = FIV.cast(x28.add(w29));
      FloatVector x31 = FV.cast(x30.reinterpretShape(F, 0));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x35 = FIV.cast(x19.and(w34));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x36 = FIV.cast(w33.sub(x35));
      FloatVector x37 = FV.cast(x36.reinterpretShape(F, 0));
      FloatVector w94 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x95 = FV.cast(w94.blend(w10, x7));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = FM.cast(x89).or(x90);
      FloatVector w80 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x26 = FV.cast(x25.sub(w20));
      FloatVector x32 = FV.cast(x31.sub(w10));
      FloatVector x12 = FV.cast(x11.sub(w10));
      FloatVector x13 = FV.cast(x11.sub(x12));
      FloatVector x14 = FV.cast(w10.sub(x13));
      FloatVector x15 = FV.cast(x9.sub(x12));
      FloatVector x16 = FV.cast(x14.add(x15));
      FloatVector x38 = FV.cast(x16.mul(x37));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x40 = FV.cast(x38.mul(w39));
      FloatVector x41 = FV.cast(x32.add(x40));
      FloatVector w73 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x74 = FV.cast(x26.fma(w73, x41));
      FloatVector x75 = FV.cast(x74.neg());
      FloatVector x76 = FV.cast(x26.fma(w73, x75));
      FloatVector x77 = FV.cast(x76.add(x41));
      FloatVector x49 = FV.cast(x41.mul(x41));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x54 = FV.cast(x49.fma(w53, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x55 = FV.cast(x49.fma(x54, w51));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x56 = FV.cast(x49.fma(x55, w50));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x67 = FV.cast(x49.fma(w66, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x68 = FV.cast(x49.fma(x67, w62));
      FloatVector w60 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x69 = FV.cast(x49.fma(x68, w60));
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x70 = FV.cast(x49.fma(x69, w58));
      FloatVector x71 = FV.cast(x41.fma(x56, x70));
      FloatVector x42 = FV.cast(x32.sub(x41));
      FloatVector x43 = FV.cast(x42.add(x40));
      FloatVector x46 = FV.cast(x43.neg());
      FloatVector x47 = FV.cast(x46.fma(x41, x43));
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x48 = FV.cast(x26.fma(w45, x47));
      FloatVector x72 = FV.cast(x49.fma(x71, x48));
      FloatVector x78 = FV.cast(x77.add(x72));
      FloatVector x79 = FV.cast(x74.add(x78));
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x86 = FV.cast(w85.blend(w84, x82));
      FloatVector x87 = FV.cast(x86.blend(x79, x81));
      FloatVector x92 = FV.cast(x87.blend(x9, x91));
      FloatVector x96 = FV.cast(x95.mul(x92));
      FloatVector x97 = FV.cast(w0.mul(x96));
      FloatVector x98 = FV.cast(w0.mul(x97));
      x98.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Cauchy l = (Cauchy) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.mul(x5));
      FloatVector x9 = FV.cast(x8.blend(x5, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      IntVector x17 = FIV.cast(x11.reinterpretShape(FI, 0));
      IntVector w18 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x19 = FIV.cast(x17.add(w18));
      IntVector x22 = FIV.cast(x19.lanewise(VectorOperators.LSHR, 23));
      IntVector w23 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x24 = FIV.cast(x22.or(w23));
      FloatVector x25 = FV.cast(x24.reinterpretShape(F, 0));
      IntVector w27 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x28 = FIV.cast(x19.and(w27));
      IntVector w29 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x30 = FIV.cast(x28.add(w29));
      FloatVector x31 = FV.cast(x30.reinterpretShape(F, 0));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x35 = FIV.cast(x19.and(w34));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x36 = FIV.cast(w33.sub(x35));
      FloatVector x37 = FV.cast(x36.reinterpretShape(F, 0));
      FloatVector w94 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x95 = FV.cast(w94.blend(w10, x7));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = FM.cast(x89).or(x90);
      FloatVector w80 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x26 = FV.cast(x25.sub(w20));
      FloatVector x32 = FV.cast(x31.sub(w10));
      FloatVector x12 = FV.cast(x11.sub(w10));
      FloatVector x13 = FV.cast(x11.sub(x12));
      FloatVector x14 = FV.cast(w10.sub(x13));
      FloatVector x15 = FV.cast(x9.sub(x12));
      FloatVector x16 = FV.cast(x14.add(x15));
      FloatVector x38 = FV.cast(x16.mul(x37));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x40 = FV.cast(x38.mul(w39));
      FloatVector x41 = FV.cast(x32.add(x40));
      FloatVector w73 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x74 = FV.cast(x26.fma(w73, x41));
      FloatVector x75 = FV.cast(x74.neg());
      FloatVector x76 = FV.cast(x26.fma(w73, x75));
      FloatVector x77 = FV.cast(x76.add(x41));
      FloatVector x49 = FV.cast(x41.mul(x41));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x54 = FV.cast(x49.fma(w53, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x55 = FV.cast(x49.fma(x54, w51));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x56 = FV.cast(x49.fma(x55, w50));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x67 = FV.cast(x49.fma(w66, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x68 = FV.cast(x49.fma(x67, w62));
      FloatVector w60 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x69 = FV.cast(x49.fma(x68, w60));
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x70 = FV.cast(x49.fma(x69, w58));
      FloatVector x71 = FV.cast(x41.fma(x56, x70));
      FloatVector x42 = FV.cast(x32.sub(x41));
      FloatVector x43 = FV.cast(x42.add(x40));
      FloatVector x46 = FV.cast(x43.neg());
      FloatVector x47 = FV.cast(x46.fma(x41, x43));
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x48 = FV.cast(x26.fma(w45, x47));
      FloatVector x72 = FV.cast(x49.fma(x71, x48));
      FloatVector x78 = FV.cast(x77.add(x72));
      FloatVector x79 = FV.cast(x74.add(x78));
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x86 = FV.cast(w85.blend(w84, x82));
      FloatVector x87 = FV.cast(x86.blend(x79, x81));
      FloatVector x92 = FV.cast(x87.blend(x9, x91));
      FloatVector x96 = FV.cast(x95.mul(x92));
      FloatVector x97 = FV.cast(w0.mul(x96));
      FloatVector x98 = FV.cast(w0.mul(x97));
      FloatVector x100 = FV.cast(x3.blend(w0, x7));
      FloatVector x101 = FV.cast(x4.mul(x4));
      FloatVector x102 = FV.cast(w10.add(x101));
      FloatVector x103 = FV.cast(x102.blend(x4, x7));
      FloatVector x104 = FV.cast(x100.div(x103));
      FloatVector w99 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x105 = FV.cast(x104.mul(w99));
      x98.intoArray(v, vo + i);
      x105.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Cauchy l = (Cauchy) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.mul(x5));
      FloatVector x9 = FV.cast(x8.blend(x5, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      IntVector x17 = FIV.cast(x11.reinterpretShape(FI, 0));
      IntVector w18 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x19 = FIV.cast(x17.add(w18));
      IntVector x22 = FIV.cast(x19.lanewise(VectorOperators.LSHR, 23));
      IntVector w23 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x24 = FIV.cast(x22.or(w23));
      FloatVector x25 = FV.cast(x24.reinterpretShape(F, 0));
      IntVector w27 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x28 = FIV.cast(x19.and(w27));
      IntVector w29 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x30 = FIV.cast(x28.add(w29));
      FloatVector x31 = FV.cast(x30.reinterpretShape(F, 0));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x35 = FIV.cast(x19.and(w34));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x36 = FIV.cast(w33.sub(x35));
      FloatVector x37 = FV.cast(x36.reinterpretShape(F, 0));
      FloatVector w94 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x95 = FV.cast(w94.blend(w10, x7));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = FM.cast(x89).or(x90);
      FloatVector w80 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x26 = FV.cast(x25.sub(w20));
      FloatVector x32 = FV.cast(x31.sub(w10));
      FloatVector x12 = FV.cast(x11.sub(w10));
      FloatVector x13 = FV.cast(x11.sub(x12));
      FloatVector x14 = FV.cast(w10.sub(x13));
      FloatVector x15 = FV.cast(x9.sub(x12));
      FloatVector x16 = FV.cast(x14.add(x15));
      FloatVector x38 = FV.cast(x16.mul(x37));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x40 = FV.cast(x38.mul(w39));
      FloatVector x41 = FV.cast(x32.add(x40));
      FloatVector w73 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x74 = FV.cast(x26.fma(w73, x41));
      FloatVector x75 = FV.cast(x74.neg());
      FloatVector x76 = FV.cast(x26.fma(w73, x75));
      FloatVector x77 = FV.cast(x76.add(x41));
      FloatVector x49 = FV.cast(x41.mul(x41));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x54 = FV.cast(x49.fma(w53, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x55 = FV.cast(x49.fma(x54, w51));
      FloatVector w50 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x56 = FV.cast(x49.fma(x55, w50));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x67 = FV.cast(x49.fma(w66, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x68 = FV.cast(x49.fma(x67, w62));
      FloatVector w60 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x69 = FV.cast(x49.fma(x68, w60));
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x70 = FV.cast(x49.fma(x69, w58));
      FloatVector x71 = FV.cast(x41.fma(x56, x70));
      FloatVector x42 = FV.cast(x32.sub(x41));
      FloatVector x43 = FV.cast(x42.add(x40));
      FloatVector x46 = FV.cast(x43.neg());
      FloatVector x47 = FV.cast(x46.fma(x41, x43));
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x48 = FV.cast(x26.fma(w45, x47));
      FloatVector x72 = FV.cast(x49.fma(x71, x48));
      FloatVector x78 = FV.cast(x77.add(x72));
      FloatVector x79 = FV.cast(x74.add(x78));
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x86 = FV.cast(w85.blend(w84, x82));
      FloatVector x87 = FV.cast(x86.blend(x79, x81));
      FloatVector x92 = FV.cast(x87.blend(x9, x91));
      FloatVector x96 = FV.cast(x95.mul(x92));
      FloatVector x97 = FV.cast(w0.mul(x96));
      FloatVector x98 = FV.cast(w0.mul(x97));
      FloatVector x100 = FV.cast(x3.blend(w0, x7));
      FloatVector x101 = FV.cast(x4.mul(x4));
      FloatVector x102 = FV.cast(w10.add(x101));
      FloatVector x103 = FV.cast(x102.blend(x4, x7));
      FloatVector x104 = FV.cast(x100.div(x103));
      FloatVector w99 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x105 = FV.cast(x104.mul(w99));
      FloatVector x106 = FV.cast(w10.div(x102));
      FloatVector w108 = FV.cast(FloatVector.broadcast(F, 1.2676506E30f));
      VectorMask<Float> x109 = x101.compare(VectorOperators.LT, w108);
      FloatVector x110 = FV.cast(x101.mul(x106));
      FloatVector x111 = FV.cast(w10.blend(x110, x109));
      FloatVector w112 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x113 = FV.cast(w112.mul(x111));
      FloatVector x114 = FV.cast(w10.sub(x113));
      FloatVector x115 = FV.cast(x106.mul(x114));
      FloatVector x116 = FV.cast(x115.mul(w99));
      x98.intoArray(v, vo + i);
      x105.intoArray(g, go + i);
      x116.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Cauchy l = (Cauchy) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.mul(x5));
      DoubleVector x9 = DV.cast(x8.blend(x5, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      LongVector x17 = DIV.cast(x11.reinterpretShape(DI, 0));
      LongVector w18 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x19 = DIV.cast(x17.add(w18));
      LongVector x22 = DIV.cast(x19.lanewise(VectorOperators.LSHR, 52));
      LongVector w23 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x24 = DIV.cast(x22.or(w23));
      DoubleVector x25 = DV.cast(x24.reinterpretShape(D, 0));
      LongVector w27 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x28 = DIV.cast(x19.and(w27));
      LongVector w29 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x30 = DIV.cast(x28.add(w29));
      DoubleVector x31 = DV.cast(x30.reinterpretShape(D, 0));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x35 = DIV.cast(x19.and(w34));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x36 = DIV.cast(w33.sub(x35));
      DoubleVector x37 = DV.cast(x36.reinterpretShape(D, 0));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x93 = DV.cast(w52.blend(w10, x7));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = DM.cast(x88).or(x89);
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x26 = DV.cast(x25.sub(w20));
      DoubleVector x32 = DV.cast(x31.sub(w10));
      DoubleVector x12 = DV.cast(x11.sub(w10));
      DoubleVector x13 = DV.cast(x11.sub(x12));
      DoubleVector x14 = DV.cast(w10.sub(x13));
      DoubleVector x15 = DV.cast(x9.sub(x12));
      DoubleVector x16 = DV.cast(x14.add(x15));
      DoubleVector x38 = DV.cast(x16.mul(x37));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x40 = DV.cast(x38.mul(w39));
      DoubleVector x41 = DV.cast(x32.add(x40));
      DoubleVector w72 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x73 = DV.cast(x26.fma(w72, x41));
      DoubleVector x74 = DV.cast(x73.neg());
      DoubleVector x75 = DV.cast(x26.fma(w72, x74));
      DoubleVector x76 = DV.cast(x75.add(x41));
      DoubleVector x53 = DV.cast(w52.mul(x41));
      DoubleVector x54 = DV.cast(x53.mul(x41));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x49 = DV.cast(w48.add(x41));
      DoubleVector x50 = DV.cast(x41.div(x49));
      DoubleVector x51 = DV.cast(x50.mul(x50));
      DoubleVector x55 = DV.cast(x51.mul(x51));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x59 = DV.cast(x55.fma(w58, w57));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x60 = DV.cast(x55.fma(x59, w56));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x65 = DV.cast(x55.fma(w64, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x66 = DV.cast(x55.fma(x65, w62));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x67 = DV.cast(x55.fma(x66, w61));
      DoubleVector x68 = DV.cast(x51.fma(x60, x67));
      DoubleVector x69 = DV.cast(x51.fma(x68, x54));
      DoubleVector x42 = DV.cast(x32.sub(x41));
      DoubleVector x43 = DV.cast(x42.add(x40));
      DoubleVector x45 = DV.cast(x43.neg());
      DoubleVector x46 = DV.cast(x45.fma(x41, x43));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x47 = DV.cast(x26.fma(w44, x46));
      DoubleVector x70 = DV.cast(x50.fma(x69, x47));
      DoubleVector x71 = DV.cast(x54.sub(x70));
      DoubleVector x77 = DV.cast(x76.sub(x71));
      DoubleVector x78 = DV.cast(x73.add(x77));
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x85 = DV.cast(w84.blend(w83, x81));
      DoubleVector x86 = DV.cast(x85.blend(x78, x80));
      DoubleVector x91 = DV.cast(x86.blend(x9, x90));
      DoubleVector x94 = DV.cast(x93.mul(x91));
      DoubleVector x95 = DV.cast(w0.mul(x94));
      DoubleVector x96 = DV.cast(w0.mul(x95));
      x96.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Cauchy l = (Cauchy) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.mul(x5));
      DoubleVector x9 = DV.cast(x8.blend(x5, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      LongVector x17 = DIV.cast(x11.reinterpretShape(DI, 0));
      LongVector w18 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x19 = DIV.cast(x17.add(w18));
      LongVector x22 = DIV.cast(x19.lanewise(VectorOperators.LSHR, 52));
      LongVector w23 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x24 = DIV.cast(x22.or(w23));
      DoubleVector x25 = DV.cast(x24.reinterpretShape(D, 0));
      LongVector w27 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x28 = DIV.cast(x19.and(w27));
      LongVector w29 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x30 = DIV.cast(x28.add(w29));
      DoubleVector x31 = DV.cast(x30.reinterpretShape(D, 0));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x35 = DIV.cast(x19.and(w34));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x36 = DIV.cast(w33.sub(x35));
      DoubleVector x37 = DV.cast(x36.reinterpretShape(D, 0));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x93 = DV.cast(w52.blend(w10, x7));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = DM.cast(x88).or(x89);
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x26 = DV.cast(x25.sub(w20));
      DoubleVector x32 = DV.cast(x31.sub(w10));
      DoubleVector x12 = DV.cast(x11.sub(w10));
      DoubleVector x13 = DV.cast(x11.sub(x12));
      DoubleVector x14 = DV.cast(w10.sub(x13));
      DoubleVector x15 = DV.cast(x9.sub(x12));
      DoubleVector x16 = DV.cast(x14.add(x15));
      DoubleVector x38 = DV.cast(x16.mul(x37));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x40 = DV.cast(x38.mul(w39));
      DoubleVector x41 = DV.cast(x32.add(x40));
      DoubleVector w72 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x73 = DV.cast(x26.fma(w72, x41));
      DoubleVector x74 = DV.cast(x73.neg());
      DoubleVector x75 = DV.cast(x26.fma(w72, x74));
      DoubleVector x76 = DV.cast(x75.add(x41));
      DoubleVector x53 = DV.cast(w52.mul(x41));
      DoubleVector x54 = DV.cast(x53.mul(x41));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x49 = DV.cast(w48.add(x41));
      DoubleVector x50 = DV.cast(x41.div(x49));
      DoubleVector x51 = DV.cast(x50.mul(x50));
      DoubleVector x55 = DV.cast(x51.mul(x51));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x59 = DV.cast(x55.fma(w58, w57));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x60 = DV.cast(x55.fma(x59, w56));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x65 = DV.cast(x55.fma(w64, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x66 = DV.cast(x55.fma(x65, w62));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x67 = DV.cast(x55.fma(x66, w61));
      DoubleVector x68 = DV.cast(x51.fma(x60, x67));
      DoubleVector x69 = DV.cast(x51.fma(x68, x54));
      DoubleVector x42 = DV.cast(x32.sub(x41));
      DoubleVector x43 = DV.cast(x42.add(x40));
      DoubleVector x45 = DV.cast(x43.neg());
      DoubleVector x46 = DV.cast(x45.fma(x41, x43));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x47 = DV.cast(x26.fma(w44, x46));
      DoubleVector x70 = DV.cast(x50.fma(x69, x47));
      DoubleVector x71 = DV.cast(x54.sub(x70));
      DoubleVector x77 = DV.cast(x76.sub(x71));
      DoubleVector x78 = DV.cast(x73.add(x77));
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x85 = DV.cast(w84.blend(w83, x81));
      DoubleVector x86 = DV.cast(x85.blend(x78, x80));
      DoubleVector x91 = DV.cast(x86.blend(x9, x90));
      DoubleVector x94 = DV.cast(x93.mul(x91));
      DoubleVector x95 = DV.cast(w0.mul(x94));
      DoubleVector x96 = DV.cast(w0.mul(x95));
      DoubleVector x98 = DV.cast(x3.blend(w0, x7));
      DoubleVector x99 = DV.cast(x4.mul(x4));
      DoubleVector x100 = DV.cast(w10.add(x99));
      DoubleVector x101 = DV.cast(x100.blend(x4, x7));
      DoubleVector x102 = DV.cast(x98.div(x101));
      DoubleVector w97 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x103 = DV.cast(x102.mul(w97));
      x96.intoArray(v, vo + i);
      x103.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Cauchy l = (Cauchy) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.mul(x5));
      DoubleVector x9 = DV.cast(x8.blend(x5, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      LongVector x17 = DIV.cast(x11.reinterpretShape(DI, 0));
      LongVector w18 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x19 = DIV.cast(x17.add(w18));
      LongVector x22 = DIV.cast(x19.lanewise(VectorOperators.LSHR, 52));
      LongVector w23 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x24 = DIV.cast(x22.or(w23));
      DoubleVector x25 = DV.cast(x24.reinterpretShape(D, 0));
      LongVector w27 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x28 = DIV.cast(x19.and(w27));
      LongVector w29 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x30 = DIV.cast(x28.add(w29));
      DoubleVector x31 = DV.cast(x30.reinterpretShape(D, 0));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x35 = DIV.cast(x19.and(w34));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x36 = DIV.cast(w33.sub(x35));
      DoubleVector x37 = DV.cast(x36.reinterpretShape(D, 0));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x93 = DV.cast(w52.blend(w10, x7));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = DM.cast(x88).or(x89);
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x26 = DV.cast(x25.sub(w20));
      DoubleVector x32 = DV.cast(x31.sub(w10));
      DoubleVector x12 = DV.cast(x11.sub(w10));
      DoubleVector x13 = DV.cast(x11.sub(x12));
      DoubleVector x14 = DV.cast(w10.sub(x13));
      DoubleVector x15 = DV.cast(x9.sub(x12));
      DoubleVector x16 = DV.cast(x14.add(x15));
      DoubleVector x38 = DV.cast(x16.mul(x37));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x40 = DV.cast(x38.mul(w39));
      DoubleVector x41 = DV.cast(x32.add(x40));
      DoubleVector w72 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x73 = DV.cast(x26.fma(w72, x41));
      DoubleVector x74 = DV.cast(x73.neg());
      DoubleVector x75 = DV.cast(x26.fma(w72, x74));
      DoubleVector x76 = DV.cast(x75.add(x41));
      DoubleVector x53 = DV.cast(w52.mul(x41));
      DoubleVector x54 = DV.cast(x53.mul(x41));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x49 = DV.cast(w48.add(x41));
      DoubleVector x50 = DV.cast(x41.div(x49));
      DoubleVector x51 = DV.cast(x50.mul(x50));
      DoubleVector x55 = DV.cast(x51.mul(x51));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x59 = DV.cast(x55.fma(w58, w57));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x60 = DV.cast(x55.fma(x59, w56));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x65 = DV.cast(x55.fma(w64, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x66 = DV.cast(x55.fma(x65, w62));
      DoubleVector w61 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x67 = DV.cast(x55.fma(x66, w61));
      DoubleVector x68 = DV.cast(x51.fma(x60, x67));
      DoubleVector x69 = DV.cast(x51.fma(x68, x54));
      DoubleVector x42 = DV.cast(x32.sub(x41));
      DoubleVector x43 = DV.cast(x42.add(x40));
      DoubleVector x45 = DV.cast(x43.neg());
      DoubleVector x46 = DV.cast(x45.fma(x41, x43));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x47 = DV.cast(x26.fma(w44, x46));
      DoubleVector x70 = DV.cast(x50.fma(x69, x47));
      DoubleVector x71 = DV.cast(x54.sub(x70));
      DoubleVector x77 = DV.cast(x76.sub(x71));
      DoubleVector x78 = DV.cast(x73.add(x77));
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x85 = DV.cast(w84.blend(w83, x81));
      DoubleVector x86 = DV.cast(x85.blend(x78, x80));
      DoubleVector x91 = DV.cast(x86.blend(x9, x90));
      DoubleVector x94 = DV.cast(x93.mul(x91));
      DoubleVector x95 = DV.cast(w0.mul(x94));
      DoubleVector x96 = DV.cast(w0.mul(x95));
      DoubleVector x98 = DV.cast(x3.blend(w0, x7));
      DoubleVector x99 = DV.cast(x4.mul(x4));
      DoubleVector x100 = DV.cast(w10.add(x99));
      DoubleVector x101 = DV.cast(x100.blend(x4, x7));
      DoubleVector x102 = DV.cast(x98.div(x101));
      DoubleVector w97 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x103 = DV.cast(x102.mul(w97));
      DoubleVector x104 = DV.cast(w10.div(x100));
      DoubleVector w106 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      VectorMask<Double> x107 = x99.compare(VectorOperators.LT, w106);
      DoubleVector x108 = DV.cast(x99.mul(x104));
      DoubleVector x109 = DV.cast(w10.blend(x108, x107));
      DoubleVector x110 = DV.cast(w48.mul(x109));
      DoubleVector x111 = DV.cast(w10.sub(x110));
      DoubleVector x112 = DV.cast(x104.mul(x111));
      DoubleVector x113 = DV.cast(x112.mul(w97));
      x96.intoArray(v, vo + i);
      x103.intoArray(g, go + i);
      x113.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
