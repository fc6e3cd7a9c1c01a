// Generated from Msle.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.MsleScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Msle;

/** Loops of {@link Msle} on lanes. */
public final class MsleLanes extends PointwiseKernel {
  private static final MsleScalar REST = new MsleScalar();

  /** Makes the kernel. */
  public MsleLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Msle l = (Msle) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.floor();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x3 = FV.cast(x1.max(w0));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.max(w0));
      FloatVector x6 = FV.cast(x3.max(x4));
      FloatVector x5 = FV.cast(x3.min(x4));
      FloatVector x7 = FV.cast(x6.sub(x5));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x10 = FV.cast(w9.add(x5));
      FloatVector x11 = FV.cast(x7.div(x10));
      FloatVector x12 = FV.cast(w9.add(x11));
      IntVector x18 = FIV.cast(x12.reinterpretShape(FI, 0));
      IntVector w19 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x20 = FIV.cast(x18.add(w19));
      IntVector x23 = FIV.cast(x20.lanewise(VectorOperators.LSHR, 23));
      IntVector w24 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x25 = FIV.cast(x23.or(w24));
      FloatVector x26 = FV.cast(x25.reinterpretShape(F, 0));
      IntVector w28 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x29 = FIV.cast(x20.and(w28));
      IntVector w30 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x31 = FIV.cast(x29.add(w30));
      FloatVector x32 = FV.cast(x31.reinterpretShape(F, 0));
      IntVector w35 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x36 = FIV.cast(x20.and(w35));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x37 = FIV.cast(w34.sub(x36));
      FloatVector x38 = FV.cast(x37.reinterpretShape(F, 0));
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector w89 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = FM.cast(x90).or(x91);
      FloatVector w81 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x27 = FV.cast(x26.sub(w21));
      FloatVector x33 = FV.cast(x32.sub(w9));
      FloatVector x13 = FV.cast(x12.sub(w9));
      FloatVector x14 = FV.cast(x12.sub(x13));
      FloatVector x15 = FV.cast(w9.sub(x14));
      FloatVector x16 = FV.cast(x11.sub(x13));
      FloatVector x17 = FV.cast(x15.add(x16));
      FloatVector x39 = FV.cast(x17.mul(x38));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x41 = FV.cast(x39.mul(w40));
      FloatVector x42 = FV.cast(x33.add(x41));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x75 = FV.cast(x27.fma(w74, x42));
      FloatVector x76 = FV.cast(x75.neg());
      FloatVector x77 = FV.cast(x27.fma(w74, x76));
      FloatVector x78 = FV.cast(x77.add(x42));
      FloatVector x50 = FV.cast(x42.mul(x42));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x55 = FV.cast(x50.fma(w54, w53));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x56 = FV.cast(x50.fma(x55, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x57 = FV.cast(x50.fma(x56, w51));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x68 = FV.cast(x50.fma(w67, w65));
      FloatVector w63 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x69 = FV.cast(x50.fma(x68, w63));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x70 = FV.cast(x50.fma(x69, w61));
      FloatVector w59 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x71 = FV.cast(x50.fma(x70, w59));
      FloatVector x72 = FV.cast(x42.fma(x57, x71));
      FloatVector x43 = FV.cast(x33.sub(x42));
      FloatVector x44 = FV.cast(x43.add(x41));
      FloatVector x47 = FV.cast(x44.neg());
      FloatVector x48 = FV.cast(x47.fma(x42, x44));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x49 = FV.cast(x27.fma(w46, x48));
      FloatVector x73 = FV.cast(x50.fma(x72, x49));
      FloatVector x79 = FV.cast(x78.add(x73));
      FloatVector x80 = FV.cast(x75.add(x79));
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x87 = FV.cast(w86.blend(w85, x83));
      FloatVector x88 = FV.cast(x87.blend(x80, x82));
      FloatVector x93 = FV.cast(x88.blend(x11, x92));
      FloatVector x95 = FV.cast(x93.neg());
      FloatVector x96 = FV.cast(x93.blend(x95, x94));
      FloatVector x97 = FV.cast(x96.mul(x96));
      x97.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Msle l = (Msle) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.floor();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x3 = FV.cast(x1.max(w0));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.max(w0));
      FloatVector x6 = FV.cast(x3.max(x4));
      FloatVector x5 = FV.cast(x3.min(x4));
      FloatVector x7 = FV.cast(x6.sub(x5));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x10 = FV.cast(w9.add(x5));
      FloatVector x11 = FV.cast(x7.div(x10));
      FloatVector x12 = FV.cast(w9.add(x11));
      IntVector x18 = FIV.cast(x12.reinterpretShape(FI, 0));
      IntVector w19 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x20 = FIV.cast(x18.add(w19));
      IntVector x23 = FIV.cast(x20.lanewise(VectorOperators.LSHR, 23));
      IntVector w24 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x25 = FIV.cast(x23.or(w24));
      FloatVector x26 = FV.cast(x25.reinterpretShape(F, 0));
      IntVector w28 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x29 = FIV.cast(x20.and(w28));
      IntVector w30 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x31 = FIV.cast(x29.add(w30));
      FloatVector x32 = FV.cast(x31.reinterpretShape(F, 0));
      IntVector w35 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x36 = FIV.cast(x20.and(w35));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x37 = FIV.cast(w34.sub(x36));
      FloatVector x38 = FV.cast(x37.reinterpretShape(F, 0));
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector w89 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = FM.cast(x90).or(x91);
      FloatVector w81 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x27 = FV.cast(x26.sub(w21));
      FloatVector x33 = FV.cast(x32.sub(w9));
      FloatVector x13 = FV.cast(x12.sub(w9));
      FloatVector x14 = FV.cast(x12.sub(x13));
      FloatVector x15 = FV.cast(w9.sub(x14));
      FloatVector x16 = FV.cast(x11.sub(x13));
      FloatVector x17 = FV.cast(x15.add(x16));
      FloatVector x39 = FV.cast(x17.mul(x38));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x41 = FV.cast(x39.mul(w40));
      FloatVector x42 = FV.cast(x33.add(x41));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x75 = FV.cast(x27.fma(w74, x42));
      FloatVector x76 = FV.cast(x75.neg());
      FloatVector x77 = FV.cast(x27.fma(w74, x76));
      FloatVector x78 = FV.cast(x77.add(x42));
      FloatVector x50 = FV.cast(x42.mul(x42));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x55 = FV.cast(x50.fma(w54, w53));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x56 = FV.cast(x50.fma(x55, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x57 = FV.cast(x50.fma(x56, w51));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x68 = FV.cast(x50.fma(w67, w65));
      FloatVector w63 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x69 = FV.cast(x50.fma(x68, w63));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x70 = FV.cast(x50.fma(x69, w61));
      FloatVector w59 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x71 = FV.cast(x50.fma(x70, w59));
      FloatVector x72 = FV.cast(x42.fma(x57, x71));
      FloatVector x43 = FV.cast(x33.sub(x42));
      FloatVector x44 = FV.cast(x43.add(x41));
      FloatVector x47 = FV.cast(x44.neg());
      FloatVector x48 = FV.cast(x47.fma(x42, x44));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x49 = FV.cast(x27.fma(w46, x48));
      FloatVector x73 = FV.cast(x50.fma(x72, x49));
      FloatVector x79 = FV.cast(x78.add(x73));
      FloatVector x80 = FV.cast(x75.add(x79));
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x87 = FV.cast(w86.blend(w85, x83));
      FloatVector x88 = FV.cast(x87.blend(x80, x82));
      FloatVector x93 = FV.cast(x88.blend(x11, x92));
      FloatVector x95 = FV.cast(x93.neg());
      FloatVector x96 = FV.cast(x93.blend(x95, x94));
      FloatVector x97 = FV.cast(x96.mul(x96));
      VectorMask<Float> x99 = x1.compare(VectorOperators.LT, w0);
      FloatVector w102 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x103 = FV.cast(w102.mul(x96));
      FloatVector x104 = FV.cast(w9.add(x1));
      FloatVector x105 = FV.cast(x103.div(x104));
      FloatVector x106 = FV.cast(x105.blend(w89, x99));
      FloatVector w98 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x107 = FV.cast(x106.mul(w98));
      x97.intoArray(v, vo + i);
      x107.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Msle l = (Msle) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.floor();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x3 = FV.cast(x1.max(w0));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.max(w0));
      FloatVector x6 = FV.cast(x3.max(x4));
      FloatVector x5 = FV.cast(x3.min(x4));
      FloatVector x7 = FV.cast(x6.sub(x5));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x10 = FV.cast(w9.add(x5));
      FloatVector x11 = FV.cast(x7.div(x10));
      FloatVector x12 = FV.cast(w9.add(x11));
      IntVector x18 = FIV.cast(x12.reinterpretShape(FI, 0));
      IntVector w19 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x20 = FIV.cast(x18.add(w19));
      IntVector x23 = FIV.cast(x20.lanewise(VectorOperators.LSHR, 23));
      IntVector w24 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x25 = FIV.cast(x23.or(w24));
      FloatVector x26 = FV.cast(x25.reinterpretShape(F, 0));
      IntVector w28 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x29 = FIV.cast(x20.and(w28));
      IntVector w30 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x31 = FIV.cast(x29.add(w30));
      FloatVector x32 = FV.cast(x31.reinterpretShape(F, 0));
      IntVector w35 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x36 = FIV.cast(x20.and(w35));
      IntVector w34 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x37 = FIV.cast(w34.sub(x36));
      FloatVector x38 = FV.cast(x37.reinterpretShape(F, 0));
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector w89 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = FM.cast(x90).or(x91);
      FloatVector w81 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x27 = FV.cast(x26.sub(w21));
      FloatVector x33 = FV.cast(x32.sub(w9));
      FloatVector x13 = FV.cast(x12.sub(w9));
      FloatVector x14 = FV.cast(x12.sub(x13));
      FloatVector x15 = FV.cast(w9.sub(x14));
      FloatVector x16 = FV.cast(x11.sub(x13));
      FloatVector x17 = FV.cast(x15.add(x16));
      FloatVector x39 = FV.cast(x17.mul(x38));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x41 = FV.cast(x39.mul(w40));
      FloatVector x42 = FV.cast(x33.add(x41));
      FloatVector w74 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x75 = FV.cast(x27.fma(w74, x42));
      FloatVector x76 = FV.cast(x75.neg());
      FloatVector x77 = FV.cast(x27.fma(w74, x76));
      FloatVector x78 = FV.cast(x77.add(x42));
      FloatVector x50 = FV.cast(x42.mul(x42));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w53 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x55 = FV.cast(x50.fma(w54, w53));
      FloatVector w52 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x56 = FV.cast(x50.fma(x55, w52));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x57 = FV.cast(x50.fma(x56, w51));
      FloatVector w67 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x68 = FV.cast(x50.fma(w67, w65));
      FloatVector w63 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x69 = FV.cast(x50.fma(x68, w63));
      FloatVector w61 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x70 = FV.cast(x50.fma(x69, w61));
      FloatVector w59 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x71 = FV.cast(x50.fma(x70, w59));
      FloatVector x72 = FV.cast(x42.fma(x57, x71));
      FloatVector x43 = FV.cast(x33.sub(x42));
      FloatVector x44 = FV.cast(x43.add(x41));
      FloatVector x47 = FV.cast(x44.neg());
      FloatVector x48 = FV.cast(x47.fma(x42, x44));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x49 = FV.cast(x27.fma(w46, x48));
      FloatVector x73 = FV.cast(x50.fma(x72, x49));
      FloatVector x79 = FV.cast(x78.add(x73));
      FloatVector x80 = FV.cast(x75.add(x79));
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x87 = FV.cast(w86.blend(w85, x83));
      FloatVector x88 = FV.cast(x87.blend(x80, x82));
      FloatVector x93 = FV.cast(x88.blend(x11, x92));
      FloatVector x95 = FV.cast(x93.neg());
      FloatVector x96 = FV.cast(x93.blend(x95, x94));
      FloatVector x97 = FV.cast(x96.mul(x96));
      VectorMask<Float> x99 = x1.compare(VectorOperators.LT, w0);
      FloatVector w102 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x103 = FV.cast(w102.mul(x96));
      FloatVector x104 = FV.cast(w9.add(x1));
      FloatVector x105 = FV.cast(x103.div(x104));
      FloatVector x106 = FV.cast(x105.blend(w89, x99));
      FloatVector w98 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x107 = FV.cast(x106.mul(w98));
      FloatVector x108 = FV.cast(w9.sub(x96));
      FloatVector x109 = FV.cast(w102.mul(x108));
      FloatVector x110 = FV.cast(x109.div(x104));
      FloatVector x111 = FV.cast(x110.div(x104));
      FloatVector x112 = FV.cast(x111.blend(w89, x99));
      FloatVector x113 = FV.cast(x112.mul(w98));
      x97.intoArray(v, vo + i);
      x107.intoArray(g, go + i);
      x113.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Msle l = (Msle) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.floor();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x3 = DV.cast(x1.max(w0));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.max(w0));
      DoubleVector x6 = DV.cast(x3.max(x4));
      DoubleVector x5 = DV.cast(x3.min(x4));
      DoubleVector x7 = DV.cast(x6.sub(x5));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x10 = DV.cast(w9.add(x5));
      DoubleVector x11 = DV.cast(x7.div(x10));
      DoubleVector x12 = DV.cast(w9.add(x11));
      LongVector x18 = DIV.cast(x12.reinterpretShape(DI, 0));
      LongVector w19 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x20 = DIV.cast(x18.add(w19));
      LongVector x23 = DIV.cast(x20.lanewise(VectorOperators.LSHR, 52));
      LongVector w24 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x25 = DIV.cast(x23.or(w24));
      DoubleVector x26 = DV.cast(x25.reinterpretShape(D, 0));
      LongVector w28 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x29 = DIV.cast(x20.and(w28));
      LongVector w30 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x31 = DIV.cast(x29.add(w30));
      DoubleVector x32 = DV.cast(x31.reinterpretShape(D, 0));
      LongVector w35 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x36 = DIV.cast(x20.and(w35));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x37 = DIV.cast(w34.sub(x36));
      DoubleVector x38 = DV.cast(x37.reinterpretShape(D, 0));
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = DM.cast(x89).or(x90);
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x27 = DV.cast(x26.sub(w21));
      DoubleVector x33 = DV.cast(x32.sub(w9));
      DoubleVector x13 = DV.cast(x12.sub(w9));
      DoubleVector x14 = DV.cast(x12.sub(x13));
      DoubleVector x15 = DV.cast(w9.sub(x14));
      DoubleVector x16 = DV.cast(x11.sub(x13));
      DoubleVector x17 = DV.cast(x15.add(x16));
      DoubleVector x39 = DV.cast(x17.mul(x38));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x41 = DV.cast(x39.mul(w40));
      DoubleVector x42 = DV.cast(x33.add(x41));
      DoubleVector w73 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x74 = DV.cast(x27.fma(w73, x42));
      DoubleVector x75 = DV.cast(x74.neg());
      DoubleVector x76 = DV.cast(x27.fma(w73, x75));
      DoubleVector x77 = DV.cast(x76.add(x42));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x54 = DV.cast(w53.mul(x42));
      DoubleVector x55 = DV.cast(x54.mul(x42));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x50 = DV.cast(w49.add(x42));
      DoubleVector x51 = DV.cast(x42.div(x50));
      DoubleVector x52 = DV.cast(x51.mul(x51));
      DoubleVector x56 = DV.cast(x52.mul(x52));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x60 = DV.cast(x56.fma(w59, w58));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x61 = DV.cast(x56.fma(x60, w57));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x66 = DV.cast(x56.fma(w65, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x67 = DV.cast(x56.fma(x66, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x68 = DV.cast(x56.fma(x67, w62));
      DoubleVector x69 = DV.cast(x52.fma(x61, x68));
      DoubleVector x70 = DV.cast(x52.fma(x69, x55));
      DoubleVector x43 = DV.cast(x33.sub(x42));
      DoubleVector x44 = DV.cast(x43.add(x41));
      DoubleVector x46 = DV.cast(x44.neg());
      DoubleVector x47 = DV.cast(x46.fma(x42, x44));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x48 = DV.cast(x27.fma(w45, x47));
      DoubleVector x71 = DV.cast(x51.fma(x70, x48));
      DoubleVector x72 = DV.cast(x55.sub(x71));
      DoubleVector x78 = DV.cast(x77.sub(x72));
      DoubleVector x79 = DV.cast(x74.add(x78));
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x79, x81));
      DoubleVector x92 = DV.cast(x87.blend(x11, x91));
      DoubleVector x94 = DV.cast(x92.neg());
      DoubleVector x95 = DV.cast(x92.blend(x94, x93));
      DoubleVector x96 = DV.cast(x95.mul(x95));
      x96.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Msle l = (Msle) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.floor();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x3 = DV.cast(x1.max(w0));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.max(w0));
      DoubleVector x6 = DV.cast(x3.max(x4));
      DoubleVector x5 = DV.cast(x3.min(x4));
      DoubleVector x7 = DV.cast(x6.sub(x5));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x10 = DV.cast(w9.add(x5));
      DoubleVector x11 = DV.cast(x7.div(x10));
      DoubleVector x12 = DV.cast(w9.add(x11));
      LongVector x18 = DIV.cast(x12.reinterpretShape(DI, 0));
      LongVector w19 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x20 = DIV.cast(x18.add(w19));
      LongVector x23 = DIV.cast(x20.lanewise(VectorOperators.LSHR, 52));
      LongVector w24 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x25 = DIV.cast(x23.or(w24));
      DoubleVector x26 = DV.cast(x25.reinterpretShape(D, 0));
      LongVector w28 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x29 = DIV.cast(x20.and(w28));
      LongVector w30 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x31 = DIV.cast(x29.add(w30));
      DoubleVector x32 = DV.cast(x31.reinterpretShape(D, 0));
      LongVector w35 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x36 = DIV.cast(x20.and(w35));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x37 = DIV.cast(w34.sub(x36));
      DoubleVector x38 = DV.cast(x37.reinterpretShape(D, 0));
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = DM.cast(x89).or(x90);
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x27 = DV.cast(x26.sub(w21));
      DoubleVector x33 = DV.cast(x32.sub(w9));
      DoubleVector x13 = DV.cast(x12.sub(w9));
      DoubleVector x14 = DV.cast(x12.sub(x13));
      DoubleVector x15 = DV.cast(w9.sub(x14));
      DoubleVector x16 = DV.cast(x11.sub(x13));
      DoubleVector x17 = DV.cast(x15.add(x16));
      DoubleVector x39 = DV.cast(x17.mul(x38));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x41 = DV.cast(x39.mul(w40));
      DoubleVector x42 = DV.cast(x33.add(x41));
      DoubleVector w73 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x74 = DV.cast(x27.fma(w73, x42));
      DoubleVector x75 = DV.cast(x74.neg());
      DoubleVector x76 = DV.cast(x27.fma(w73, x75));
      DoubleVector x77 = DV.cast(x76.add(x42));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x54 = DV.cast(w53.mul(x42));
      DoubleVector x55 = DV.cast(x54.mul(x42));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x50 = DV.cast(w49.add(x42));
      DoubleVector x51 = DV.cast(x42.div(x50));
      DoubleVector x52 = DV.cast(x51.mul(x51));
      DoubleVector x56 = DV.cast(x52.mul(x52));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x60 = DV.cast(x56.fma(w59, w58));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x61 = DV.cast(x56.fma(x60, w57));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x66 = DV.cast(x56.fma(w65, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x67 = DV.cast(x56.fma(x66, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x68 = DV.cast(x56.fma(x67, w62));
      DoubleVector x69 = DV.cast(x52.fma(x61, x68));
      DoubleVector x70 = DV.cast(x52.fma(x69, x55));
      DoubleVector x43 = DV.cast(x33.sub(x42));
      DoubleVector x44 = DV.cast(x43.add(x41));
      DoubleVector x46 = DV.cast(x44.neg());
      DoubleVector x47 = DV.cast(x46.fma(x42, x44));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x48 = DV.cast(x27.fma(w45, x47));
      DoubleVector x71 = DV.cast(x51.fma(x70, x48));
      DoubleVector x72 = DV.cast(x55.sub(x71));
      DoubleVector x78 = DV.cast(x77.sub(x72));
      DoubleVector x79 = DV.cast(x74.add(x78));
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x79, x81));
      DoubleVector x92 = DV.cast(x87.blend(x11, x91));
      DoubleVector x94 = DV.cast(x92.neg());
      DoubleVector x95 = DV.cast(x92.blend(x94, x93));
      DoubleVector x96 = DV.cast(x95.mul(x95));
      VectorMask<Double> x98 = x1.compare(VectorOperators.LT, w0);
      DoubleVector x101 = DV.cast(w49.mul(x95));
      DoubleVector x102 = DV.cast(w9.add(x1));
      DoubleVector x103 = DV.cast(x101.div(x102));
      DoubleVector x104 = DV.cast(x103.blend(w88, x98));
      DoubleVector w97 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x105 = DV.cast(x104.mul(w97));
      x96.intoArray(v, vo + i);
      x105.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Msle l = (Msle) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.floor();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x3 = DV.cast(x1.max(w0));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.max(w0));
      DoubleVector x6 = DV.cast(x3.max(x4));
      DoubleVector x5 = DV.cast(x3.min(x4));
      DoubleVector x7 = DV.cast(x6.sub(x5));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x10 = DV.cast(w9.add(x5));
      DoubleVector x11 = DV.cast(x7.div(x10));
      DoubleVector x12 = DV.cast(w9.add(x11));
      LongVector x18 = DIV.cast(x12.reinterpretShape(DI, 0));
      LongVector w19 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x20 = DIV.cast(x18.add(w19));
      LongVector x23 = DIV.cast(x20.lanewise(VectorOperators.LSHR, 52));
      LongVector w24 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x25 = DIV.cast(x23.or(w24));
      DoubleVector x26 = DV.cast(x25.reinterpretShape(D, 0));
      LongVector w28 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x29 = DIV.cast(x20.and(w28));
      LongVector w30 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x31 = DIV.cast(x29.add(w30));
      DoubleVector x32 = DV.cast(x31.reinterpretShape(D, 0));
      LongVector w35 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x36 = DIV.cast(x20.and(w35));
      LongVector w34 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x37 = DIV.cast(w34.sub(x36));
      DoubleVector x38 = DV.cast(x37.reinterpretShape(D, 0));
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector w88 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = DM.cast(x89).or(x90);
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x27 = DV.cast(x26.sub(w21));
      DoubleVector x33 = DV.cast(x32.sub(w9));
      DoubleVector x13 = DV.cast(x12.sub(w9));
      DoubleVector x14 = DV.cast(x12.sub(x13));
      DoubleVector x15 = DV.cast(w9.sub(x14));
      DoubleVector x16 = DV.cast(x11.sub(x13));
      DoubleVector x17 = DV.cast(x15.add(x16));
      DoubleVector x39 = DV.cast(x17.mul(x38));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x41 = DV.cast(x39.mul(w40));
      DoubleVector x42 = DV.cast(x33.add(x41));
      DoubleVector w73 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x74 = DV.cast(x27.fma(w73, x42));
      DoubleVector x75 = DV.cast(x74.neg());
      DoubleVector x76 = DV.cast(x27.fma(w73, x75));
      DoubleVector x77 = DV.cast(x76.add(x42));
      DoubleVector w53 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x54 = DV.cast(w53.mul(x42));
      DoubleVector x55 = DV.cast(x54.mul(x42));
      DoubleVector w49 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x50 = DV.cast(w49.add(x42));
      DoubleVector x51 = DV.cast(x42.div(x50));
      DoubleVector x52 = DV.cast(x51.mul(x51));
      DoubleVector x56 = DV.cast(x52.mul(x52));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x60 = DV.cast(x56.fma(w59, w58));
      DoubleVector w57 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x61 = DV.cast(x56.fma(x60, w57));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x66 = DV.cast(x56.fma(w65, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x67 = DV.cast(x56.fma(x66, w63));
      DoubleVector w62 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x68 = DV.cast(x56.fma(x67, w62));
      DoubleVector x69 = DV.cast(x52.fma(x61, x68));
      DoubleVector x70 = DV.cast(x52.fma(x69, x55));
      DoubleVector x43 = DV.cast(x33.sub(x42));
      DoubleVector x44 = DV.cast(x43.add(x41));
      DoubleVector x46 = DV.cast(x44.neg());
      DoubleVector x47 = DV.cast(x46.fma(x42, x44));
      DoubleVector w45 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x48 = DV.cast(x27.fma(w45, x47));
      DoubleVector x71 = DV.cast(x51.fma(x70, x48));
      DoubleVector x72 = DV.cast(x55.sub(x71));
      DoubleVector x78 = DV.cast(x77.sub(x72));
      DoubleVector x79 = DV.cast(x74.add(x78));
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x79, x81));
      DoubleVector x92 = DV.cast(x87.blend(x11, x91));
      DoubleVector x94 = DV.cast(x92.neg());
      DoubleVector x95 = DV.cast(x92.blend(x94, x93));
      DoubleVector x96 = DV.cast(x95.mul(x95));
      VectorMask<Double> x98 = x1.compare(VectorOperators.LT, w0);
      DoubleVector x101 = DV.cast(w49.mul(x95));
      DoubleVector x102 = DV.cast(w9.add(x1));
      DoubleVector x103 = DV.cast(x101.div(x102));
      DoubleVector x104 = DV.cast(x103.blend(w88, x98));
      DoubleVector w97 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x105 = DV.cast(x104.mul(w97));
      DoubleVector x106 = DV.cast(w9.sub(x95));
      DoubleVector x107 = DV.cast(w49.mul(x106));
      DoubleVector x108 = DV.cast(x107.div(x102));
      DoubleVector x109 = DV.cast(x108.div(x102));
      DoubleVector x110 = DV.cast(x109.blend(w88, x98));
      DoubleVector x111 = DV.cast(x110.mul(w97));
      x96.intoArray(v, vo + i);
      x105.intoArray(g, go + i);
      x111.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
