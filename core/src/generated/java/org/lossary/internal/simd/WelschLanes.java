// Generated from Welsch.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.WelschScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Welsch;

/** Loops of {@link Welsch} on lanes. */
public final class WelschLanes extends PointwiseKernel {
  private static final WelschScalar REST = new WelschScalar();

  /** Makes the kernel. */
  public WelschLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Welsch l = (Welsch) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x5 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.div(w0));
      FloatVector x8 = FV.cast(x6.mul(x6));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 800.0f));
      FloatVector x10 = FV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      FloatVector x11 = FV.cast(x10.neg());
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x13 = x11.compare(VectorOperators.GT, w12);
      FloatVector x14 = FV.cast(x11.blend(w12, x13));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, (-20.0f)));
      VectorMask<Float> x17 = x14.compare(VectorOperators.LT, w16);
      FloatVector x18 = FV.cast(x14.blend(w16, x17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x21 = FV.cast(x18.fma(w19, w20));
      IntVector x43 = FIV.cast(x21.reinterpretShape(FI, 0));
      IntVector x45 = FIV.cast(x43.lanewise(VectorOperators.LSHL, 23));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1056964608));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      FloatVector x57 = FV.cast(x10.abs());
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, 2.9802322E-8f));
      VectorMask<Float> x59 = x57.compare(VectorOperators.LT, w58);
      FloatVector x22 = FV.cast(x21.sub(w20));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x22.fma(w24, x18));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w26, x25));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x49 = FV.cast(x48.sub(w3));
      FloatVector x50 = FV.cast(x48.fma(x28, x49));
      FloatVector x31 = FV.cast(x28.mul(x28));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.9951278E-4f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.0083332f));
      FloatVector x35 = FV.cast(x31.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666667f));
      FloatVector x36 = FV.cast(x31.fma(x35, w32));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.0013932645f));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.04166649f));
      FloatVector x39 = FV.cast(x31.fma(w38, w37));
      FloatVector x40 = FV.cast(x31.fma(x39, w3));
      FloatVector x41 = FV.cast(x28.fma(x36, x40));
      FloatVector x29 = FV.cast(x25.sub(x28));
      FloatVector x30 = FV.cast(x22.fma(w26, x29));
      FloatVector x42 = FV.cast(x31.fma(x41, x30));
      FloatVector x51 = FV.cast(x49.sub(x50));
      FloatVector x52 = FV.cast(x48.fma(x28, x51));
      FloatVector x54 = FV.cast(x48.fma(x42, x52));
      FloatVector x55 = FV.cast(x50.add(x54));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x56 = FV.cast(w53.mul(x55));
      FloatVector x60 = FV.cast(x56.blend(x11, x59));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x61 = FV.cast(w4.mul(x60));
      FloatVector x62 = FV.cast(w0.mul(x61));
      FloatVector x63 = FV.cast(w0.mul(x62));
      x63.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Welsch l = (Welsch) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x5 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.div(w0));
      FloatVector x8 = FV.cast(x6.mul(x6));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 800.0f));
      FloatVector x10 = FV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      FloatVector x11 = FV.cast(x10.neg());
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x13 = x11.compare(VectorOperators.GT, w12);
      FloatVector x14 = FV.cast(x11.blend(w12, x13));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, (-20.0f)));
      VectorMask<Float> x17 = x14.compare(VectorOperators.LT, w16);
      FloatVector x18 = FV.cast(x14.blend(w16, x17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x21 = FV.cast(x18.fma(w19, w20));
      IntVector x43 = FIV.cast(x21.reinterpretShape(FI, 0));
      IntVector x45 = FIV.cast(x43.lanewise(VectorOperators.LSHL, 23));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1056964608));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x67 = x14.compare(VectorOperators.LT, w66);
      FloatVector x68 = FV.cast(x14.blend(w66, x67));
      FloatVector x69 = FV.cast(x68.fma(w19, w20));
      FloatVector w71 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x72 = x68.compare(VectorOperators.LT, w71);
      FloatVector w94 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w95 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x96 = FV.cast(w95.blend(w94, x72));
      FloatVector x97 = FV.cast(x69.add(x96));
      IntVector x98 = FIV.cast(x97.reinterpretShape(FI, 0));
      IntVector x99 = FIV.cast(x98.lanewise(VectorOperators.LSHL, 23));
      IntVector w100 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x101 = FIV.cast(x99.add(w100));
      FloatVector x102 = FV.cast(x101.reinterpretShape(F, 0));
      FloatVector x57 = FV.cast(x10.abs());
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, 2.9802322E-8f));
      VectorMask<Float> x59 = x57.compare(VectorOperators.LT, w58);
      FloatVector x22 = FV.cast(x21.sub(w20));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x22.fma(w24, x18));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w26, x25));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x49 = FV.cast(x48.sub(w3));
      FloatVector x50 = FV.cast(x48.fma(x28, x49));
      FloatVector x31 = FV.cast(x28.mul(x28));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.9951278E-4f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.0083332f));
      FloatVector x35 = FV.cast(x31.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666667f));
      FloatVector x36 = FV.cast(x31.fma(x35, w32));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.0013932645f));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.04166649f));
      FloatVector x39 = FV.cast(x31.fma(w38, w37));
      FloatVector x40 = FV.cast(x31.fma(x39, w3));
      FloatVector x41 = FV.cast(x28.fma(x36, x40));
      FloatVector x29 = FV.cast(x25.sub(x28));
      FloatVector x30 = FV.cast(x22.fma(w26, x29));
      FloatVector x42 = FV.cast(x31.fma(x41, x30));
      FloatVector x51 = FV.cast(x49.sub(x50));
      FloatVector x52 = FV.cast(x48.fma(x28, x51));
      FloatVector x54 = FV.cast(x48.fma(x42, x52));
      FloatVector x55 = FV.cast(x50.add(x54));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x56 = FV.cast(w53.mul(x55));
      FloatVector x60 = FV.cast(x56.blend(x11, x59));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x61 = FV.cast(w4.mul(x60));
      FloatVector x62 = FV.cast(w0.mul(x61));
      FloatVector x63 = FV.cast(w0.mul(x62));
      FloatVector x75 = FV.cast(x69.sub(w20));
      FloatVector x76 = FV.cast(x75.fma(w24, x68));
      FloatVector x77 = FV.cast(x75.fma(w26, x76));
      FloatVector w79 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x80 = FV.cast(w79.add(x77));
      FloatVector x78 = FV.cast(x77.mul(x77));
      FloatVector w82 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w81 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x83 = FV.cast(x78.fma(w82, w81));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x87 = FV.cast(x78.fma(w86, w85));
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x88 = FV.cast(x78.fma(x87, w84));
      FloatVector x89 = FV.cast(x77.fma(x83, x88));
      FloatVector x90 = FV.cast(w79.sub(x80));
      FloatVector x91 = FV.cast(x90.add(x77));
      FloatVector x92 = FV.cast(x78.fma(x89, x91));
      FloatVector x93 = FV.cast(x80.add(x92));
      FloatVector x103 = FV.cast(x93.mul(x102));
      FloatVector w73 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector x74 = FV.cast(w53.blend(w73, x72));
      FloatVector x104 = FV.cast(x103.mul(x74));
      FloatVector x105 = FV.cast(x5.mul(x104));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x106 = FV.cast(x105.mul(w64));
      x63.intoArray(v, vo + i);
      x106.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Welsch l = (Welsch) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x5 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.div(w0));
      FloatVector x8 = FV.cast(x6.mul(x6));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 800.0f));
      FloatVector x10 = FV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      FloatVector x11 = FV.cast(x10.neg());
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x13 = x11.compare(VectorOperators.GT, w12);
      FloatVector x14 = FV.cast(x11.blend(w12, x13));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, (-20.0f)));
      VectorMask<Float> x17 = x14.compare(VectorOperators.LT, w16);
      FloatVector x18 = FV.cast(x14.blend(w16, x17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x21 = FV.cast(x18.fma(w19, w20));
      IntVector x43 = FIV.cast(x21.reinterpretShape(FI, 0));
      IntVector x45 = FIV.cast(x43.lanewise(VectorOperators.LSHL, 23));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1056964608));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x67 = x14.compare(VectorOperators.LT, w66);
      FloatVector x68 = FV.cast(x14.blend(w66, x67));
      FloatVector x69 = FV.cast(x68.fma(w19, w20));
      FloatVector w71 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x72 = x68.compare(VectorOperators.LT, w71);
      FloatVector w94 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w95 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x96 = FV.cast(w95.blend(w94, x72));
      FloatVector x97 = FV.cast(x69.add(x96));
      IntVector x98 = FIV.cast(x97.reinterpretShape(FI, 0));
      IntVector x99 = FIV.cast(x98.lanewise(VectorOperators.LSHL, 23));
      IntVector w100 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x101 = FIV.cast(x99.add(w100));
      FloatVector x102 = FV.cast(x101.reinterpretShape(F, 0));
      FloatVector x57 = FV.cast(x10.abs());
      FloatVector w58 = FV.cast(FloatVector.broadcast(F, 2.9802322E-8f));
      VectorMask<Float> x59 = x57.compare(VectorOperators.LT, w58);
      FloatVector x22 = FV.cast(x21.sub(w20));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x25 = FV.cast(x22.fma(w24, x18));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w26, x25));
      FloatVector w3 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x49 = FV.cast(x48.sub(w3));
      FloatVector x50 = FV.cast(x48.fma(x28, x49));
      FloatVector x31 = FV.cast(x28.mul(x28));
      FloatVector w34 = FV.cast(FloatVector.broadcast(F, 1.9951278E-4f));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.0083332f));
      FloatVector x35 = FV.cast(x31.fma(w34, w33));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666667f));
      FloatVector x36 = FV.cast(x31.fma(x35, w32));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.0013932645f));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.04166649f));
      FloatVector x39 = FV.cast(x31.fma(w38, w37));
      FloatVector x40 = FV.cast(x31.fma(x39, w3));
      FloatVector x41 = FV.cast(x28.fma(x36, x40));
      FloatVector x29 = FV.cast(x25.sub(x28));
      FloatVector x30 = FV.cast(x22.fma(w26, x29));
      FloatVector x42 = FV.cast(x31.fma(x41, x30));
      FloatVector x51 = FV.cast(x49.sub(x50));
      FloatVector x52 = FV.cast(x48.fma(x28, x51));
      FloatVector x54 = FV.cast(x48.fma(x42, x52));
      FloatVector x55 = FV.cast(x50.add(x54));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x56 = FV.cast(w53.mul(x55));
      FloatVector x60 = FV.cast(x56.blend(x11, x59));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, (-0.5f)));
      FloatVector x61 = FV.cast(w4.mul(x60));
      FloatVector x62 = FV.cast(w0.mul(x61));
      FloatVector x63 = FV.cast(w0.mul(x62));
      FloatVector x75 = FV.cast(x69.sub(w20));
      FloatVector x76 = FV.cast(x75.fma(w24, x68));
      FloatVector x77 = FV.cast(x75.fma(w26, x76));
      FloatVector w79 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x80 = FV.cast(w79.add(x77));
      FloatVector x78 = FV.cast(x77.mul(x77));
      FloatVector w82 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w81 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x83 = FV.cast(x78.fma(w82, w81));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x87 = FV.cast(x78.fma(w86, w85));
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x88 = FV.cast(x78.fma(x87, w84));
      FloatVector x89 = FV.cast(x77.fma(x83, x88));
      FloatVector x90 = FV.cast(w79.sub(x80));
      FloatVector x91 = FV.cast(x90.add(x77));
      FloatVector x92 = FV.cast(x78.fma(x89, x91));
      FloatVector x93 = FV.cast(x80.add(x92));
      FloatVector x103 = FV.cast(x93.mul(x102));
      FloatVector w73 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector x74 = FV.cast(w53.blend(w73, x72));
      FloatVector x104 = FV.cast(x103.mul(x74));
      FloatVector x105 = FV.cast(x5.mul(x104));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x106 = FV.cast(x105.mul(w64));
      FloatVector x109 = FV.cast(w53.mul(x10));
      FloatVector x110 = FV.cast(w79.sub(x109));
      FloatVector x111 = FV.cast(x110.mul(x104));
      FloatVector x112 = FV.cast(x111.mul(w64));
      x63.intoArray(v, vo + i);
      x106.intoArray(g, go + i);
      x112.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Welsch l = (Welsch) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x5 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.div(w0));
      DoubleVector x8 = DV.cast(x6.mul(x6));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 800.0));
      DoubleVector x10 = DV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      DoubleVector x11 = DV.cast(x10.neg());
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x13 = x11.compare(VectorOperators.GT, w12);
      DoubleVector x14 = DV.cast(x11.blend(w12, x13));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, (-40.0)));
      VectorMask<Double> x17 = x14.compare(VectorOperators.LT, w16);
      DoubleVector x18 = DV.cast(x14.blend(w16, x17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x21 = DV.cast(x18.fma(w19, w20));
      LongVector x53 = DIV.cast(x21.reinterpretShape(DI, 0));
      LongVector x55 = DIV.cast(x53.lanewise(VectorOperators.LSHL, 52));
      LongVector w56 = DIV.cast(LongVector.broadcast(DI, 4602678819172646912L));
      LongVector x57 = DIV.cast(x55.add(w56));
      DoubleVector x58 = DV.cast(x57.reinterpretShape(D, 0));
      DoubleVector x67 = DV.cast(x10.abs());
      DoubleVector w68 = DV.cast(DoubleVector.broadcast(D, 5.551115123125783E-17));
      VectorMask<Double> x69 = x67.compare(VectorOperators.LT, w68);
      DoubleVector x22 = DV.cast(x21.sub(w20));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x22.fma(w24, x18));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w27, x25));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x59 = DV.cast(x58.sub(w3));
      DoubleVector x60 = DV.cast(x58.fma(x28, x59));
      DoubleVector x31 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5108744365609084E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.755724511204243E-6));
      DoubleVector x37 = DV.cast(x31.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269885149644E-4));
      DoubleVector x38 = DV.cast(x31.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.00833333333332206));
      DoubleVector x39 = DV.cast(x31.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.16666666666666677));
      DoubleVector x40 = DV.cast(x31.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.092420318286426E-9));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.7557243662000405E-7));
      DoubleVector x46 = DV.cast(x31.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.4801587359295033E-5));
      DoubleVector x47 = DV.cast(x31.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.0013888888888867635));
      DoubleVector x48 = DV.cast(x31.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0416666666666667));
      DoubleVector x49 = DV.cast(x31.fma(x48, w41));
      DoubleVector x50 = DV.cast(x31.fma(x49, w3));
      DoubleVector x51 = DV.cast(x28.fma(x40, x50));
      DoubleVector x29 = DV.cast(x25.sub(x28));
      DoubleVector x30 = DV.cast(x22.fma(w27, x29));
      DoubleVector x52 = DV.cast(x31.fma(x51, x30));
      DoubleVector x61 = DV.cast(x59.sub(x60));
      DoubleVector x62 = DV.cast(x58.fma(x28, x61));
      DoubleVector x64 = DV.cast(x58.fma(x52, x62));
      DoubleVector x65 = DV.cast(x60.add(x64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x66 = DV.cast(w63.mul(x65));
      DoubleVector x70 = DV.cast(x66.blend(x11, x69));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x71 = DV.cast(w4.mul(x70));
      DoubleVector x72 = DV.cast(w0.mul(x71));
      DoubleVector x73 = DV.cast(w0.mul(x72));
      x73.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Welsch l = (Welsch) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x5 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.div(w0));
      DoubleVector x8 = DV.cast(x6.mul(x6));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 800.0));
      DoubleVector x10 = DV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      DoubleVector x11 = DV.cast(x10.neg());
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x13 = x11.compare(VectorOperators.GT, w12);
      DoubleVector x14 = DV.cast(x11.blend(w12, x13));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, (-40.0)));
      VectorMask<Double> x17 = x14.compare(VectorOperators.LT, w16);
      DoubleVector x18 = DV.cast(x14.blend(w16, x17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x21 = DV.cast(x18.fma(w19, w20));
      LongVector x53 = DIV.cast(x21.reinterpretShape(DI, 0));
      LongVector x55 = DIV.cast(x53.lanewise(VectorOperators.LSHL, 52));
      LongVector w56 = DIV.cast(LongVector.broadcast(DI, 4602678819172646912L));
      LongVector x57 = DIV.cast(x55.add(w56));
      DoubleVector x58 = DV.cast(x57.reinterpretShape(D, 0));
      DoubleVector w76 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x77 = x14.compare(VectorOperators.LT, w76);
      DoubleVector x78 = DV.cast(x14.blend(w76, x77));
      DoubleVector x79 = DV.cast(x78.fma(w19, w20));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x82 = x78.compare(VectorOperators.LT, w81);
      DoubleVector w114 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w115 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x116 = DV.cast(w115.blend(w114, x82));
      DoubleVector x117 = DV.cast(x79.add(x116));
      LongVector x118 = DIV.cast(x117.reinterpretShape(DI, 0));
      LongVector x119 = DIV.cast(x118.lanewise(VectorOperators.LSHL, 52));
      LongVector w120 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x121 = DIV.cast(x119.add(w120));
      DoubleVector x122 = DV.cast(x121.reinterpretShape(D, 0));
      DoubleVector x67 = DV.cast(x10.abs());
      DoubleVector w68 = DV.cast(DoubleVector.broadcast(D, 5.551115123125783E-17));
      VectorMask<Double> x69 = x67.compare(VectorOperators.LT, w68);
      DoubleVector x22 = DV.cast(x21.sub(w20));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x22.fma(w24, x18));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w27, x25));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x59 = DV.cast(x58.sub(w3));
      DoubleVector x60 = DV.cast(x58.fma(x28, x59));
      DoubleVector x31 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5108744365609084E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.755724511204243E-6));
      DoubleVector x37 = DV.cast(x31.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269885149644E-4));
      DoubleVector x38 = DV.cast(x31.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.00833333333332206));
      DoubleVector x39 = DV.cast(x31.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.16666666666666677));
      DoubleVector x40 = DV.cast(x31.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.092420318286426E-9));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.7557243662000405E-7));
      DoubleVector x46 = DV.cast(x31.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.4801587359295033E-5));
      DoubleVector x47 = DV.cast(x31.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.0013888888888867635));
      DoubleVector x48 = DV.cast(x31.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0416666666666667));
      DoubleVector x49 = DV.cast(x31.fma(x48, w41));
      DoubleVector x50 = DV.cast(x31.fma(x49, w3));
      DoubleVector x51 = DV.cast(x28.fma(x40, x50));
      DoubleVector x29 = DV.cast(x25.sub(x28));
      DoubleVector x30 = DV.cast(x22.fma(w27, x29));
      DoubleVector x52 = DV.cast(x31.fma(x51, x30));
      DoubleVector x61 = DV.cast(x59.sub(x60));
      DoubleVector x62 = DV.cast(x58.fma(x28, x61));
      DoubleVector x64 = DV.cast(x58.fma(x52, x62));
      DoubleVector x65 = DV.cast(x60.add(x64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x66 = DV.cast(w63.mul(x65));
      DoubleVector x70 = DV.cast(x66.blend(x11, x69));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x71 = DV.cast(w4.mul(x70));
      DoubleVector x72 = DV.cast(w0.mul(x71));
      DoubleVector x73 = DV.cast(w0.mul(x72));
      DoubleVector x85 = DV.cast(x79.sub(w20));
      DoubleVector x86 = DV.cast(x85.fma(w24, x78));
      DoubleVector x87 = DV.cast(x85.fma(w27, x86));
      DoubleVector w89 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x90 = DV.cast(w89.add(x87));
      DoubleVector x88 = DV.cast(x87.mul(x87));
      DoubleVector w95 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w94 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x96 = DV.cast(x88.fma(w95, w94));
      DoubleVector w93 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x97 = DV.cast(x88.fma(x96, w93));
      DoubleVector w92 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x98 = DV.cast(x88.fma(x97, w92));
      DoubleVector w91 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x99 = DV.cast(x88.fma(x98, w91));
      DoubleVector w104 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w103 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x105 = DV.cast(x88.fma(w104, w103));
      DoubleVector w102 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x106 = DV.cast(x88.fma(x105, w102));
      DoubleVector w101 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x107 = DV.cast(x88.fma(x106, w101));
      DoubleVector w100 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x108 = DV.cast(x88.fma(x107, w100));
      DoubleVector x109 = DV.cast(x87.fma(x99, x108));
      DoubleVector x110 = DV.cast(w89.sub(x90));
      DoubleVector x111 = DV.cast(x110.add(x87));
      DoubleVector x112 = DV.cast(x88.fma(x109, x111));
      DoubleVector x113 = DV.cast(x90.add(x112));
      DoubleVector x123 = DV.cast(x113.mul(x122));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x84 = DV.cast(w63.blend(w83, x82));
      DoubleVector x124 = DV.cast(x123.mul(x84));
      DoubleVector x125 = DV.cast(x5.mul(x124));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x126 = DV.cast(x125.mul(w74));
      x73.intoArray(v, vo + i);
      x126.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Welsch l = (Welsch) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x5 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.div(w0));
      DoubleVector x8 = DV.cast(x6.mul(x6));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 800.0));
      DoubleVector x10 = DV.cast(x8.blend(w9, x8.compare(VectorOperators.GT, w9)));
      DoubleVector x11 = DV.cast(x10.neg());
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x13 = x11.compare(VectorOperators.GT, w12);
      DoubleVector x14 = DV.cast(x11.blend(w12, x13));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, (-40.0)));
      VectorMask<Double> x17 = x14.compare(VectorOperators.LT, w16);
      DoubleVector x18 = DV.cast(x14.blend(w16, x17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x21 = DV.cast(x18.fma(w19, w20));
      LongVector x53 = DIV.cast(x21.reinterpretShape(DI, 0));
      LongVector x55 = DIV.cast(x53.lanewise(VectorOperators.LSHL, 52));
      LongVector w56 = DIV.cast(LongVector.broadcast(DI, 4602678819172646912L));
      LongVector x57 = DIV.cast(x55.add(w56));
      DoubleVector x58 = DV.cast(x57.reinterpretShape(D, 0));
      DoubleVector w76 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x77 = x14.compare(VectorOperators.LT, w76);
      DoubleVector x78 = DV.cast(x14.blend(w76, x77));
      DoubleVector x79 = DV.cast(x78.fma(w19, w20));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x82 = x78.compare(VectorOperators.LT, w81);
      DoubleVector w114 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w115 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x116 = DV.cast(w115.blend(w114, x82));
      DoubleVector x117 = DV.cast(x79.add(x116));
      LongVector x118 = DIV.cast(x117.reinterpretShape(DI, 0));
      LongVector x119 = DIV.cast(x118.lanewise(VectorOperators.LSHL, 52));
      LongVector w120 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x121 = DIV.cast(x119.add(w120));
      DoubleVector x122 = DV.cast(x121.reinterpretShape(D, 0));
      DoubleVector x67 = DV.cast(x10.abs());
      DoubleVector w68 = DV.cast(DoubleVector.broadcast(D, 5.551115123125783E-17));
      VectorMask<Double> x69 = x67.compare(VectorOperators.LT, w68);
      DoubleVector x22 = DV.cast(x21.sub(w20));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x25 = DV.cast(x22.fma(w24, x18));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w27, x25));
      DoubleVector w3 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x59 = DV.cast(x58.sub(w3));
      DoubleVector x60 = DV.cast(x58.fma(x28, x59));
      DoubleVector x31 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5108744365609084E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.755724511204243E-6));
      DoubleVector x37 = DV.cast(x31.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269885149644E-4));
      DoubleVector x38 = DV.cast(x31.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.00833333333332206));
      DoubleVector x39 = DV.cast(x31.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.16666666666666677));
      DoubleVector x40 = DV.cast(x31.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.092420318286426E-9));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.7557243662000405E-7));
      DoubleVector x46 = DV.cast(x31.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 2.4801587359295033E-5));
      DoubleVector x47 = DV.cast(x31.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.0013888888888867635));
      DoubleVector x48 = DV.cast(x31.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.0416666666666667));
      DoubleVector x49 = DV.cast(x31.fma(x48, w41));
      DoubleVector x50 = DV.cast(x31.fma(x49, w3));
      DoubleVector x51 = DV.cast(x28.fma(x40, x50));
      DoubleVector x29 = DV.cast(x25.sub(x28));
      DoubleVector x30 = DV.cast(x22.fma(w27, x29));
      DoubleVector x52 = DV.cast(x31.fma(x51, x30));
      DoubleVector x61 = DV.cast(x59.sub(x60));
      DoubleVector x62 = DV.cast(x58.fma(x28, x61));
      DoubleVector x64 = DV.cast(x58.fma(x52, x62));
      DoubleVector x65 = DV.cast(x60.add(x64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x66 = DV.cast(w63.mul(x65));
      DoubleVector x70 = DV.cast(x66.blend(x11, x69));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, (-0.5)));
      DoubleVector x71 = DV.cast(w4.mul(x70));
      DoubleVector x72 = DV.cast(w0.mul(x71));
      DoubleVector x73 = DV.cast(w0.mul(x72));
      DoubleVector x85 = DV.cast(x79.sub(w20));
      DoubleVector x86 = DV.cast(x85.fma(w24, x78));
      DoubleVector x87 = DV.cast(x85.fma(w27, x86));
      DoubleVector w89 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x90 = DV.cast(w89.add(x87));
      DoubleVector x88 = DV.cast(x87.mul(x87));
      DoubleVector w95 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w94 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x96 = DV.cast(x88.fma(w95, w94));
      DoubleVector w93 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x97 = DV.cast(x88.fma(x96, w93));
      DoubleVector w92 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x98 = DV.cast(x88.fma(x97, w92));
      DoubleVector w91 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x99 = DV.cast(x88.fma(x98, w91));
      DoubleVector w104 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w103 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x105 = DV.cast(x88.fma(w104, w103));
      DoubleVector w102 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x106 = DV.cast(x88.fma(x105, w102));
      DoubleVector w101 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x107 = DV.cast(x88.fma(x106, w101));
      DoubleVector w100 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x108 = DV.cast(x88.fma(x107, w100));
      DoubleVector x109 = DV.cast(x87.fma(x99, x108));
      DoubleVector x110 = DV.cast(w89.sub(x90));
      DoubleVector x111 = DV.cast(x110.add(x87));
      DoubleVector x112 = DV.cast(x88.fma(x109, x111));
      DoubleVector x113 = DV.cast(x90.add(x112));
      DoubleVector x123 = DV.cast(x113.mul(x122));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x84 = DV.cast(w63.blend(w83, x82));
      DoubleVector x124 = DV.cast(x123.mul(x84));
      DoubleVector x125 = DV.cast(x5.mul(x124));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x126 = DV.cast(x125.mul(w74));
      DoubleVector x129 = DV.cast(w63.mul(x10));
      DoubleVector x130 = DV.cast(w89.sub(x129));
      DoubleVector x131 = DV.cast(x130.mul(x124));
      DoubleVector x132 = DV.cast(x131.mul(w74));
      x73.intoArray(v, vo + i);
      x126.intoArray(g, go + i);
      x132.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
