// Generated from Logistic.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.Logistic;
import org.lossary.internal.kernel.LogisticScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Logistic} on lanes. */
public final class LogisticLanes extends PointwiseKernel {
  private static final LogisticScalar REST = new LogisticScalar();

  /** Makes the kernel. */
  public LogisticLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Logistic l = (Logistic) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector x5 = FV.cast(x4.neg());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.blend(w6, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x11 = x8.compare(VectorOperators.LT, w10);
      FloatVector x12 = FV.cast(x8.blend(w10, x11));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x15 = FV.cast(x12.fma(w13, w14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x18 = x12.compare(VectorOperators.LT, w17);
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x47 = FV.cast(w46.blend(w45, x18));
      FloatVector x48 = FV.cast(x15.add(x47));
      IntVector x49 = FIV.cast(x48.reinterpretShape(FI, 0));
      IntVector x51 = FIV.cast(x49.lanewise(VectorOperators.LSHL, 23));
      IntVector w52 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x53 = FIV.cast(x51.add(w52));
      FloatVector x54 = FV.cast(x53.reinterpretShape(F, 0));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x58 = x3.compare(VectorOperators.GT, w57);
      FloatVector x59 = FV.cast(w57.blend(x3, x58));
      FloatVector x22 = FV.cast(x15.sub(w14));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x27 = FV.cast(x22.fma(w26, x12));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w23, x27));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x31 = FV.cast(w30.add(x28));
      FloatVector x29 = FV.cast(x28.mul(x28));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x34 = FV.cast(x29.fma(w33, w32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x38 = FV.cast(x29.fma(w37, w36));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x39 = FV.cast(x29.fma(x38, w35));
      FloatVector x40 = FV.cast(x28.fma(x34, x39));
      FloatVector x41 = FV.cast(w30.sub(x31));
      FloatVector x42 = FV.cast(x41.add(x28));
      FloatVector x43 = FV.cast(x29.fma(x40, x42));
      FloatVector x44 = FV.cast(x31.add(x43));
      FloatVector x55 = FV.cast(x44.mul(x54));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x21 = FV.cast(w20.blend(w19, x18));
      FloatVector x56 = FV.cast(x55.mul(x21));
      FloatVector x60 = FV.cast(x56.mul(x56));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, 0.02095504f));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, 0.10834284f));
      FloatVector x63 = FV.cast(x60.fma(w62, w61));
      FloatVector w69 = FV.cast(FloatVector.broadcast(F, (-0.0034801147f)));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.059122946f)));
      FloatVector x70 = FV.cast(x60.fma(w69, w67));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.15450484f)));
      FloatVector x71 = FV.cast(x60.fma(x70, w65));
      FloatVector x72 = FV.cast(x56.fma(x63, x71));
      FloatVector w78 = FV.cast(FloatVector.broadcast(F, 0.1973023f));
      FloatVector x79 = FV.cast(x56.fma(x72, w78));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, (-0.24965812f)));
      FloatVector x80 = FV.cast(x56.fma(x79, w77));
      FloatVector w75 = FV.cast(FloatVector.broadcast(F, 0.33331263f));
      FloatVector x81 = FV.cast(x56.fma(x80, w75));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, (-0.4999996f)));
      FloatVector x82 = FV.cast(x56.fma(x81, w74));
      FloatVector x83 = FV.cast(x60.fma(x82, x56));
      FloatVector x84 = FV.cast(x59.add(x83));
      x84.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Logistic l = (Logistic) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector x5 = FV.cast(x4.neg());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.blend(w6, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x11 = x8.compare(VectorOperators.LT, w10);
      FloatVector x12 = FV.cast(x8.blend(w10, x11));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x15 = FV.cast(x12.fma(w13, w14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x18 = x12.compare(VectorOperators.LT, w17);
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x47 = FV.cast(w46.blend(w45, x18));
      FloatVector x48 = FV.cast(x15.add(x47));
      IntVector x49 = FIV.cast(x48.reinterpretShape(FI, 0));
      IntVector x51 = FIV.cast(x49.lanewise(VectorOperators.LSHL, 23));
      IntVector w52 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x53 = FIV.cast(x51.add(w52));
      FloatVector x54 = FV.cast(x53.reinterpretShape(F, 0));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x58 = x3.compare(VectorOperators.GT, w57);
      FloatVector x59 = FV.cast(w57.blend(x3, x58));
      FloatVector x22 = FV.cast(x15.sub(w14));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x27 = FV.cast(x22.fma(w26, x12));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w23, x27));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x31 = FV.cast(w30.add(x28));
      FloatVector x29 = FV.cast(x28.mul(x28));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x34 = FV.cast(x29.fma(w33, w32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x38 = FV.cast(x29.fma(w37, w36));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x39 = FV.cast(x29.fma(x38, w35));
      FloatVector x40 = FV.cast(x28.fma(x34, x39));
      FloatVector x41 = FV.cast(w30.sub(x31));
      FloatVector x42 = FV.cast(x41.add(x28));
      FloatVector x43 = FV.cast(x29.fma(x40, x42));
      FloatVector x44 = FV.cast(x31.add(x43));
      FloatVector x55 = FV.cast(x44.mul(x54));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x21 = FV.cast(w20.blend(w19, x18));
      FloatVector x56 = FV.cast(x55.mul(x21));
      FloatVector x60 = FV.cast(x56.mul(x56));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, 0.02095504f));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, 0.10834284f));
      FloatVector x63 = FV.cast(x60.fma(w62, w61));
      FloatVector w69 = FV.cast(FloatVector.broadcast(F, (-0.0034801147f)));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.059122946f)));
      FloatVector x70 = FV.cast(x60.fma(w69, w67));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.15450484f)));
      FloatVector x71 = FV.cast(x60.fma(x70, w65));
      FloatVector x72 = FV.cast(x56.fma(x63, x71));
      FloatVector w78 = FV.cast(FloatVector.broadcast(F, 0.1973023f));
      FloatVector x79 = FV.cast(x56.fma(x72, w78));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, (-0.24965812f)));
      FloatVector x80 = FV.cast(x56.fma(x79, w77));
      FloatVector w75 = FV.cast(FloatVector.broadcast(F, 0.33331263f));
      FloatVector x81 = FV.cast(x56.fma(x80, w75));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, (-0.4999996f)));
      FloatVector x82 = FV.cast(x56.fma(x81, w74));
      FloatVector x83 = FV.cast(x60.fma(x82, x56));
      FloatVector x84 = FV.cast(x59.add(x83));
      VectorMask<Float> x90 = x3.compare(VectorOperators.LT, w57);
      FloatVector x86 = FV.cast(x56.neg());
      FloatVector x87 = FV.cast(w30.add(x56));
      FloatVector x88 = FV.cast(x56.div(x87));
      FloatVector x89 = FV.cast(x86.fma(x88, x56));
      FloatVector x91 = FV.cast(w30.sub(x89));
      FloatVector x92 = FV.cast(x91.blend(x89, x90));
      FloatVector x93 = FV.cast(x2.mul(x92));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x94 = FV.cast(x93.mul(w85));
      x84.intoArray(v, vo + i);
      x94.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Logistic l = (Logistic) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0Stage0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x95 = FV.cast(x1.mul(x0));
      FloatVector x97 = FV.cast(x95.abs());
      FloatVector x98 = FV.cast(x97.neg());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x99 = x98.compare(VectorOperators.GT, w6);
      FloatVector x100 = FV.cast(x98.blend(w6, x99));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x101 = x100.compare(VectorOperators.LT, w10);
      FloatVector x102 = FV.cast(x100.blend(w10, x101));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x103 = FV.cast(x102.fma(w13, w14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x104 = x102.compare(VectorOperators.LT, w17);
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x119 = FV.cast(w46.blend(w45, x104));
      FloatVector x120 = FV.cast(x103.add(x119));
      IntVector x121 = FIV.cast(x120.reinterpretShape(FI, 0));
      IntVector x122 = FIV.cast(x121.lanewise(VectorOperators.LSHL, 23));
      IntVector w52 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x123 = FIV.cast(x122.add(w52));
      FloatVector x124 = FV.cast(x123.reinterpretShape(F, 0));
      FloatVector x96 = FV.cast(x1.mul(x1));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x131 = x95.compare(VectorOperators.LT, w57);
      FloatVector x106 = FV.cast(x103.sub(w14));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x107 = FV.cast(x106.fma(w26, x102));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x108 = FV.cast(x106.fma(w23, x107));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x110 = FV.cast(w30.add(x108));
      FloatVector x109 = FV.cast(x108.mul(x108));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x111 = FV.cast(x109.fma(w33, w32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x112 = FV.cast(x109.fma(w37, w36));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x113 = FV.cast(x109.fma(x112, w35));
      FloatVector x114 = FV.cast(x108.fma(x111, x113));
      FloatVector x115 = FV.cast(w30.sub(x110));
      FloatVector x116 = FV.cast(x115.add(x108));
      FloatVector x117 = FV.cast(x109.fma(x114, x116));
      FloatVector x118 = FV.cast(x110.add(x117));
      FloatVector x125 = FV.cast(x118.mul(x124));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x105 = FV.cast(w20.blend(w19, x104));
      FloatVector x126 = FV.cast(x125.mul(x105));
      FloatVector x127 = FV.cast(x126.neg());
      FloatVector x128 = FV.cast(w30.add(x126));
      FloatVector x129 = FV.cast(x126.div(x128));
      FloatVector x130 = FV.cast(x127.fma(x129, x126));
      FloatVector x132 = FV.cast(w30.sub(x130));
      FloatVector x133 = FV.cast(x132.blend(x130, x131));
      FloatVector x134 = FV.cast(x96.mul(x133));
      FloatVector x135 = FV.cast(x95.neg());
      VectorMask<Float> x136 = x135.compare(VectorOperators.LT, w57);
      FloatVector x137 = FV.cast(x132.blend(x130, x136));
      FloatVector x138 = FV.cast(x134.mul(x137));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x139 = FV.cast(x138.mul(w85));
      x139.intoArray(v, vo + i);
    }
  }

  private static void hessianF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    hessianF0Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector x5 = FV.cast(x4.neg());
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 89.0f));
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector x8 = FV.cast(x5.blend(w6, x7));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-105.0f)));
      VectorMask<Float> x11 = x8.compare(VectorOperators.LT, w10);
      FloatVector x12 = FV.cast(x8.blend(w10, x11));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.442695f));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.2582912E7f));
      FloatVector x15 = FV.cast(x12.fma(w13, w14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-80.0f)));
      VectorMask<Float> x18 = x12.compare(VectorOperators.LT, w17);
      FloatVector w45 = FV.cast(FloatVector.broadcast(F, 64.0f));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x47 = FV.cast(w46.blend(w45, x18));
      FloatVector x48 = FV.cast(x15.add(x47));
      IntVector x49 = FIV.cast(x48.reinterpretShape(FI, 0));
      IntVector x51 = FIV.cast(x49.lanewise(VectorOperators.LSHL, 23));
      IntVector w52 = FIV.cast(IntVector.broadcast(FI, 1065353216));
      IntVector x53 = FIV.cast(x51.add(w52));
      FloatVector x54 = FV.cast(x53.reinterpretShape(F, 0));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x58 = x3.compare(VectorOperators.GT, w57);
      FloatVector x59 = FV.cast(w57.blend(x3, x58));
      FloatVector x22 = FV.cast(x15.sub(w14));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-0.6931472f)));
      FloatVector x27 = FV.cast(x22.fma(w26, x12));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.9046542E-9f));
      FloatVector x28 = FV.cast(x22.fma(w23, x27));
      FloatVector w30 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x31 = FV.cast(w30.add(x28));
      FloatVector x29 = FV.cast(x28.mul(x28));
      FloatVector w33 = FV.cast(FloatVector.broadcast(F, 0.008368396f));
      FloatVector w32 = FV.cast(FloatVector.broadcast(F, 0.16666524f));
      FloatVector x34 = FV.cast(x29.fma(w33, w32));
      FloatVector w37 = FV.cast(FloatVector.broadcast(F, 0.0013819919f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 0.041668274f));
      FloatVector x38 = FV.cast(x29.fma(w37, w36));
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 0.49999994f));
      FloatVector x39 = FV.cast(x29.fma(x38, w35));
      FloatVector x40 = FV.cast(x28.fma(x34, x39));
      FloatVector x41 = FV.cast(w30.sub(x31));
      FloatVector x42 = FV.cast(x41.add(x28));
      FloatVector x43 = FV.cast(x29.fma(x40, x42));
      FloatVector x44 = FV.cast(x31.add(x43));
      FloatVector x55 = FV.cast(x44.mul(x54));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 5.421011E-20f));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x21 = FV.cast(w20.blend(w19, x18));
      FloatVector x56 = FV.cast(x55.mul(x21));
      FloatVector x60 = FV.cast(x56.mul(x56));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, 0.02095504f));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, 0.10834284f));
      FloatVector x63 = FV.cast(x60.fma(w62, w61));
      FloatVector w69 = FV.cast(FloatVector.broadcast(F, (-0.0034801147f)));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.059122946f)));
      FloatVector x70 = FV.cast(x60.fma(w69, w67));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.15450484f)));
      FloatVector x71 = FV.cast(x60.fma(x70, w65));
      FloatVector x72 = FV.cast(x56.fma(x63, x71));
      FloatVector w78 = FV.cast(FloatVector.broadcast(F, 0.1973023f));
      FloatVector x79 = FV.cast(x56.fma(x72, w78));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, (-0.24965812f)));
      FloatVector x80 = FV.cast(x56.fma(x79, w77));
      FloatVector w75 = FV.cast(FloatVector.broadcast(F, 0.33331263f));
      FloatVector x81 = FV.cast(x56.fma(x80, w75));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, (-0.4999996f)));
      FloatVector x82 = FV.cast(x56.fma(x81, w74));
      FloatVector x83 = FV.cast(x60.fma(x82, x56));
      FloatVector x84 = FV.cast(x59.add(x83));
      VectorMask<Float> x90 = x3.compare(VectorOperators.LT, w57);
      FloatVector x86 = FV.cast(x56.neg());
      FloatVector x87 = FV.cast(w30.add(x56));
      FloatVector x88 = FV.cast(x56.div(x87));
      FloatVector x89 = FV.cast(x86.fma(x88, x56));
      FloatVector x91 = FV.cast(w30.sub(x89));
      FloatVector x92 = FV.cast(x91.blend(x89, x90));
      FloatVector x93 = FV.cast(x2.mul(x92));
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x94 = FV.cast(x93.mul(w85));
      FloatVector x139 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      x84.intoArray(v, vo + i);
      x94.intoArray(g, go + i);
      x139.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Logistic l = (Logistic) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector x5 = DV.cast(x4.neg());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.blend(w6, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x11 = x8.compare(VectorOperators.LT, w10);
      DoubleVector x12 = DV.cast(x8.blend(w10, x11));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x15 = DV.cast(x12.fma(w13, w14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x18 = x12.compare(VectorOperators.LT, w17);
      DoubleVector w55 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x57 = DV.cast(w56.blend(w55, x18));
      DoubleVector x58 = DV.cast(x15.add(x57));
      LongVector x59 = DIV.cast(x58.reinterpretShape(DI, 0));
      LongVector x61 = DIV.cast(x59.lanewise(VectorOperators.LSHL, 52));
      LongVector w62 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x63 = DIV.cast(x61.add(w62));
      DoubleVector x64 = DV.cast(x63.reinterpretShape(D, 0));
      DoubleVector w67 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x68 = x3.compare(VectorOperators.GT, w67);
      DoubleVector x69 = DV.cast(w67.blend(x3, x68));
      DoubleVector x22 = DV.cast(x15.sub(w14));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x27 = DV.cast(x22.fma(w26, x12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w24, x27));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x31 = DV.cast(w30.add(x28));
      DoubleVector x29 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x37 = DV.cast(x29.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x38 = DV.cast(x29.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x39 = DV.cast(x29.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x40 = DV.cast(x29.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x46 = DV.cast(x29.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x47 = DV.cast(x29.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x48 = DV.cast(x29.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x49 = DV.cast(x29.fma(x48, w41));
      DoubleVector x50 = DV.cast(x28.fma(x40, x49));
      DoubleVector x51 = DV.cast(w30.sub(x31));
      DoubleVector x52 = DV.cast(x51.add(x28));
      DoubleVector x53 = DV.cast(x29.fma(x50, x52));
      DoubleVector x54 = DV.cast(x31.add(x53));
      DoubleVector x65 = DV.cast(x54.mul(x64));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x21 = DV.cast(w20.blend(w19, x18));
      DoubleVector x66 = DV.cast(x65.mul(x21));
      DoubleVector x70 = DV.cast(w20.add(x66));
      DoubleVector x71 = DV.cast(x66.div(x70));
      DoubleVector x72 = DV.cast(x71.mul(x71));
      DoubleVector x73 = DV.cast(x72.mul(x72));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, 0.07185437299327613));
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, 0.11723735916521089));
      DoubleVector x82 = DV.cast(x73.fma(w81, w80));
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, 0.15384496533554226));
      DoubleVector x83 = DV.cast(x73.fma(x82, w79));
      DoubleVector w78 = DV.cast(DoubleVector.broadcast(D, 0.22222222167675515));
      DoubleVector x84 = DV.cast(x73.fma(x83, w78));
      DoubleVector w77 = DV.cast(DoubleVector.broadcast(D, 0.3999999999999814));
      DoubleVector x85 = DV.cast(x73.fma(x84, w77));
      DoubleVector w91 = DV.cast(DoubleVector.broadcast(D, 0.16159453091656495));
      DoubleVector w90 = DV.cast(DoubleVector.broadcast(D, 0.10921280276117405));
      DoubleVector x92 = DV.cast(x73.fma(w91, w90));
      DoubleVector w89 = DV.cast(DoubleVector.broadcast(D, 0.13336071010266617));
      DoubleVector x93 = DV.cast(x73.fma(x92, w89));
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.18181821463743747));
      DoubleVector x94 = DV.cast(x73.fma(x93, w88));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.28571428571917));
      DoubleVector x95 = DV.cast(x73.fma(x94, w87));
      DoubleVector w86 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666666));
      DoubleVector x96 = DV.cast(x73.fma(x95, w86));
      DoubleVector x97 = DV.cast(x72.fma(x85, x96));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x75 = DV.cast(w74.mul(x66));
      DoubleVector x76 = DV.cast(x75.mul(x66));
      DoubleVector x98 = DV.cast(x72.fma(x97, x76));
      DoubleVector x99 = DV.cast(x71.fma(x98, w67));
      DoubleVector x100 = DV.cast(x99.sub(x76));
      DoubleVector x101 = DV.cast(x66.add(x100));
      DoubleVector x102 = DV.cast(x69.add(x101));
      x102.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Logistic l = (Logistic) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector x5 = DV.cast(x4.neg());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.blend(w6, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x11 = x8.compare(VectorOperators.LT, w10);
      DoubleVector x12 = DV.cast(x8.blend(w10, x11));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x15 = DV.cast(x12.fma(w13, w14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x18 = x12.compare(VectorOperators.LT, w17);
      DoubleVector w55 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x57 = DV.cast(w56.blend(w55, x18));
      DoubleVector x58 = DV.cast(x15.add(x57));
      LongVector x59 = DIV.cast(x58.reinterpretShape(DI, 0));
      LongVector x61 = DIV.cast(x59.lanewise(VectorOperators.LSHL, 52));
      LongVector w62 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x63 = DIV.cast(x61.add(w62));
      DoubleVector x64 = DV.cast(x63.reinterpretShape(D, 0));
      DoubleVector w67 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x68 = x3.compare(VectorOperators.GT, w67);
      DoubleVector x69 = DV.cast(w67.blend(x3, x68));
      DoubleVector x22 = DV.cast(x15.sub(w14));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x27 = DV.cast(x22.fma(w26, x12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w24, x27));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x31 = DV.cast(w30.add(x28));
      DoubleVector x29 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x37 = DV.cast(x29.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x38 = DV.cast(x29.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x39 = DV.cast(x29.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x40 = DV.cast(x29.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x46 = DV.cast(x29.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x47 = DV.cast(x29.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x48 = DV.cast(x29.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x49 = DV.cast(x29.fma(x48, w41));
      DoubleVector x50 = DV.cast(x28.fma(x40, x49));
      DoubleVector x51 = DV.cast(w30.sub(x31));
      DoubleVector x52 = DV.cast(x51.add(x28));
      DoubleVector x53 = DV.cast(x29.fma(x50, x52));
      DoubleVector x54 = DV.cast(x31.add(x53));
      DoubleVector x65 = DV.cast(x54.mul(x64));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x21 = DV.cast(w20.blend(w19, x18));
      DoubleVector x66 = DV.cast(x65.mul(x21));
      DoubleVector x70 = DV.cast(w20.add(x66));
      DoubleVector x71 = DV.cast(x66.div(x70));
      DoubleVector x72 = DV.cast(x71.mul(x71));
      DoubleVector x73 = DV.cast(x72.mul(x72));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, 0.07185437299327613));
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, 0.11723735916521089));
      DoubleVector x82 = DV.cast(x73.fma(w81, w80));
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, 0.15384496533554226));
      DoubleVector x83 = DV.cast(x73.fma(x82, w79));
      DoubleVector w78 = DV.cast(DoubleVector.broadcast(D, 0.22222222167675515));
      DoubleVector x84 = DV.cast(x73.fma(x83, w78));
      DoubleVector w77 = DV.cast(DoubleVector.broadcast(D, 0.3999999999999814));
      DoubleVector x85 = DV.cast(x73.fma(x84, w77));
      DoubleVector w91 = DV.cast(DoubleVector.broadcast(D, 0.16159453091656495));
      DoubleVector w90 = DV.cast(DoubleVector.broadcast(D, 0.10921280276117405));
      DoubleVector x92 = DV.cast(x73.fma(w91, w90));
      DoubleVector w89 = DV.cast(DoubleVector.broadcast(D, 0.13336071010266617));
      DoubleVector x93 = DV.cast(x73.fma(x92, w89));
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.18181821463743747));
      DoubleVector x94 = DV.cast(x73.fma(x93, w88));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.28571428571917));
      DoubleVector x95 = DV.cast(x73.fma(x94, w87));
      DoubleVector w86 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666666));
      DoubleVector x96 = DV.cast(x73.fma(x95, w86));
      DoubleVector x97 = DV.cast(x72.fma(x85, x96));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x75 = DV.cast(w74.mul(x66));
      DoubleVector x76 = DV.cast(x75.mul(x66));
      DoubleVector x98 = DV.cast(x72.fma(x97, x76));
      DoubleVector x99 = DV.cast(x71.fma(x98, w67));
      DoubleVector x100 = DV.cast(x99.sub(x76));
      DoubleVector x101 = DV.cast(x66.add(x100));
      DoubleVector x102 = DV.cast(x69.add(x101));
      VectorMask<Double> x108 = x3.compare(VectorOperators.LT, w67);
      DoubleVector x104 = DV.cast(x66.neg());
      DoubleVector x105 = DV.cast(w30.add(x66));
      DoubleVector x106 = DV.cast(x66.div(x105));
      DoubleVector x107 = DV.cast(x104.fma(x106, x66));
      DoubleVector x109 = DV.cast(w30.sub(x107));
      DoubleVector x110 = DV.cast(x109.blend(x107, x108));
      DoubleVector x111 = DV.cast(x2.mul(x110));
      DoubleVector w103 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x112 = DV.cast(x111.mul(w103));
      x102.intoArray(v, vo + i);
      x112.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Logistic l = (Logistic) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0Stage0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x113 = DV.cast(x1.mul(x0));
      DoubleVector x115 = DV.cast(x113.abs());
      DoubleVector x116 = DV.cast(x115.neg());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x117 = x116.compare(VectorOperators.GT, w6);
      DoubleVector x118 = DV.cast(x116.blend(w6, x117));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x119 = x118.compare(VectorOperators.LT, w10);
      DoubleVector x120 = DV.cast(x118.blend(w10, x119));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x121 = DV.cast(x120.fma(w13, w14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x122 = x120.compare(VectorOperators.LT, w17);
      DoubleVector w55 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x142 = DV.cast(w56.blend(w55, x122));
      DoubleVector x143 = DV.cast(x121.add(x142));
      LongVector x144 = DIV.cast(x143.reinterpretShape(DI, 0));
      LongVector x145 = DIV.cast(x144.lanewise(VectorOperators.LSHL, 52));
      LongVector w62 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x146 = DIV.cast(x145.add(w62));
      DoubleVector x147 = DV.cast(x146.reinterpretShape(D, 0));
      DoubleVector x114 = DV.cast(x1.mul(x1));
      DoubleVector w67 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x154 = x113.compare(VectorOperators.LT, w67);
      DoubleVector x124 = DV.cast(x121.sub(w14));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x125 = DV.cast(x124.fma(w26, x120));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x126 = DV.cast(x124.fma(w24, x125));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x128 = DV.cast(w30.add(x126));
      DoubleVector x127 = DV.cast(x126.mul(x126));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x129 = DV.cast(x127.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x130 = DV.cast(x127.fma(x129, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x131 = DV.cast(x127.fma(x130, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x132 = DV.cast(x127.fma(x131, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x133 = DV.cast(x127.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x134 = DV.cast(x127.fma(x133, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x135 = DV.cast(x127.fma(x134, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x136 = DV.cast(x127.fma(x135, w41));
      DoubleVector x137 = DV.cast(x126.fma(x132, x136));
      DoubleVector x138 = DV.cast(w30.sub(x128));
      DoubleVector x139 = DV.cast(x138.add(x126));
      DoubleVector x140 = DV.cast(x127.fma(x137, x139));
      DoubleVector x141 = DV.cast(x128.add(x140));
      DoubleVector x148 = DV.cast(x141.mul(x147));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x123 = DV.cast(w20.blend(w19, x122));
      DoubleVector x149 = DV.cast(x148.mul(x123));
      DoubleVector x150 = DV.cast(x149.neg());
      DoubleVector x151 = DV.cast(w30.add(x149));
      DoubleVector x152 = DV.cast(x149.div(x151));
      DoubleVector x153 = DV.cast(x150.fma(x152, x149));
      DoubleVector x155 = DV.cast(w30.sub(x153));
      DoubleVector x156 = DV.cast(x155.blend(x153, x154));
      DoubleVector x157 = DV.cast(x114.mul(x156));
      DoubleVector x158 = DV.cast(x113.neg());
      VectorMask<Double> x159 = x158.compare(VectorOperators.LT, w67);
      DoubleVector x160 = DV.cast(x155.blend(x153, x159));
      DoubleVector x161 = DV.cast(x157.mul(x160));
      DoubleVector w103 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x162 = DV.cast(x161.mul(w103));
      x162.intoArray(v, vo + i);
    }
  }

  private static void hessianD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    hessianD0Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector x5 = DV.cast(x4.neg());
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 710.0));
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector x8 = DV.cast(x5.blend(w6, x7));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-746.0)));
      VectorMask<Double> x11 = x8.compare(VectorOperators.LT, w10);
      DoubleVector x12 = DV.cast(x8.blend(w10, x11));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.4426950408889634));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 6.755399441055744E15));
      DoubleVector x15 = DV.cast(x12.fma(w13, w14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-700.0)));
      VectorMask<Double> x18 = x12.compare(VectorOperators.LT, w17);
      DoubleVector w55 = DV.cast(DoubleVector.broadcast(D, 64.0));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x57 = DV.cast(w56.blend(w55, x18));
      DoubleVector x58 = DV.cast(x15.add(x57));
      LongVector x59 = DIV.cast(x58.reinterpretShape(DI, 0));
      LongVector x61 = DIV.cast(x59.lanewise(VectorOperators.LSHL, 52));
      LongVector w62 = DIV.cast(LongVector.broadcast(DI, 4607182418800017408L));
      LongVector x63 = DIV.cast(x61.add(w62));
      DoubleVector x64 = DV.cast(x63.reinterpretShape(D, 0));
      DoubleVector w67 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x68 = x3.compare(VectorOperators.GT, w67);
      DoubleVector x69 = DV.cast(w67.blend(x3, x68));
      DoubleVector x22 = DV.cast(x15.sub(w14));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, (-0.6931471805599453)));
      DoubleVector x27 = DV.cast(x22.fma(w26, x12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, (-2.3190468138462996E-17)));
      DoubleVector x28 = DV.cast(x22.fma(w24, x27));
      DoubleVector w30 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x31 = DV.cast(w30.add(x28));
      DoubleVector x29 = DV.cast(x28.mul(x28));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 2.5002582208151006E-8));
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 2.7557573030498167E-6));
      DoubleVector x37 = DV.cast(x29.fma(w36, w35));
      DoubleVector w34 = DV.cast(DoubleVector.broadcast(D, 1.9841269529480364E-4));
      DoubleVector x38 = DV.cast(x29.fma(x37, w34));
      DoubleVector w33 = DV.cast(DoubleVector.broadcast(D, 0.008333333333478821));
      DoubleVector x39 = DV.cast(x29.fma(x38, w33));
      DoubleVector w32 = DV.cast(DoubleVector.broadcast(D, 0.1666666666666645));
      DoubleVector x40 = DV.cast(x29.fma(x39, w32));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.7628986401479685E-7));
      DoubleVector w44 = DV.cast(DoubleVector.broadcast(D, 2.4801496954770712E-5));
      DoubleVector x46 = DV.cast(x29.fma(w45, w44));
      DoubleVector w43 = DV.cast(DoubleVector.broadcast(D, 0.0013888888939513943));
      DoubleVector x47 = DV.cast(x29.fma(x46, w43));
      DoubleVector w42 = DV.cast(DoubleVector.broadcast(D, 0.041666666666547864));
      DoubleVector x48 = DV.cast(x29.fma(x47, w42));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.5000000000000008));
      DoubleVector x49 = DV.cast(x29.fma(x48, w41));
      DoubleVector x50 = DV.cast(x28.fma(x40, x49));
      DoubleVector x51 = DV.cast(w30.sub(x31));
      DoubleVector x52 = DV.cast(x51.add(x28));
      DoubleVector x53 = DV.cast(x29.fma(x50, x52));
      DoubleVector x54 = DV.cast(x31.add(x53));
      DoubleVector x65 = DV.cast(x54.mul(x64));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x21 = DV.cast(w20.blend(w19, x18));
      DoubleVector x66 = DV.cast(x65.mul(x21));
      DoubleVector x70 = DV.cast(w20.add(x66));
      DoubleVector x71 = DV.cast(x66.div(x70));
      DoubleVector x72 = DV.cast(x71.mul(x71));
      DoubleVector x73 = DV.cast(x72.mul(x72));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, 0.07185437299327613));
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, 0.11723735916521089));
      DoubleVector x82 = DV.cast(x73.fma(w81, w80));
      DoubleVector w79 = DV.cast(DoubleVector.broadcast(D, 0.15384496533554226));
      DoubleVector x83 = DV.cast(x73.fma(x82, w79));
      DoubleVector w78 = DV.cast(DoubleVector.broadcast(D, 0.22222222167675515));
      DoubleVector x84 = DV.cast(x73.fma(x83, w78));
      DoubleVector w77 = DV.cast(DoubleVector.broadcast(D, 0.3999999999999814));
      DoubleVector x85 = DV.cast(x73.fma(x84, w77));
      DoubleVector w91 = DV.cast(DoubleVector.broadcast(D, 0.16159453091656495));
      DoubleVector w90 = DV.cast(DoubleVector.broadcast(D, 0.10921280276117405));
      DoubleVector x92 = DV.cast(x73.fma(w91, w90));
      DoubleVector w89 = DV.cast(DoubleVector.broadcast(D, 0.13336071010266617));
      DoubleVector x93 = DV.cast(x73.fma(x92, w89));
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.18181821463743747));
      DoubleVector x94 = DV.cast(x73.fma(x93, w88));
      DoubleVector w87 = DV.cast(DoubleVector.broadcast(D, 0.28571428571917));
      DoubleVector x95 = DV.cast(x73.fma(x94, w87));
      DoubleVector w86 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666666));
      DoubleVector x96 = DV.cast(x73.fma(x95, w86));
      DoubleVector x97 = DV.cast(x72.fma(x85, x96));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x75 = DV.cast(w74.mul(x66));
      DoubleVector x76 = DV.cast(x75.mul(x66));
      DoubleVector x98 = DV.cast(x72.fma(x97, x76));
      DoubleVector x99 = DV.cast(x71.fma(x98, w67));
      DoubleVector x100 = DV.cast(x99.sub(x76));
      DoubleVector x101 = DV.cast(x66.add(x100));
      DoubleVector x102 = DV.cast(x69.add(x101));
      VectorMask<Double> x108 = x3.compare(VectorOperators.LT, w67);
      DoubleVector x104 = DV.cast(x66.neg());
      DoubleVector x105 = DV.cast(w30.add(x66));
      DoubleVector x106 = DV.cast(x66.div(x105));
      DoubleVector x107 = DV.cast(x104.fma(x106, x66));
      DoubleVector x109 = DV.cast(w30.sub(x107));
      DoubleVector x110 = DV.cast(x109.blend(x107, x108));
      DoubleVector x111 = DV.cast(x2.mul(x110));
      DoubleVector w103 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x112 = DV.cast(x111.mul(w103));
      DoubleVector x162 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      x102.intoArray(v, vo + i);
      x112.intoArray(g, go + i);
      x162.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
