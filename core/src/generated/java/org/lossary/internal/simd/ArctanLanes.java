// Generated from Arctan.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.ArctanScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Arctan;

/** Loops of {@link Arctan} on lanes. */
public final class ArctanLanes extends PointwiseKernel {
  private static final ArctanScalar REST = new ArctanScalar();

  /** Makes the kernel. */
  public ArctanLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Arctan l = (Arctan) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector x7 = FV.cast(x6.abs());
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.83f));
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 0.5463f));
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 0.7853982f));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x23 = FV.cast(w22.blend(w21, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.5707964f));
      FloatVector x24 = FV.cast(x23.blend(w20, x11));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x14 = FV.cast(x7.sub(w12));
      FloatVector x15 = FV.cast(x7.blend(x14, x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x16 = FV.cast(x15.blend(w13, x11));
      FloatVector x17 = FV.cast(x7.add(w12));
      FloatVector x18 = FV.cast(w12.blend(x17, x9));
      FloatVector x19 = FV.cast(x18.blend(x7, x11));
      FloatVector x31 = FV.cast(x16.div(x19));
      FloatVector x33 = FV.cast(x24.add(x31));
      FloatVector x34 = FV.cast(x24.sub(x33));
      FloatVector x35 = FV.cast(x34.add(x31));
      FloatVector x32 = FV.cast(x31.mul(x31));
      FloatVector x36 = FV.cast(x31.mul(x32));
      FloatVector x37 = FV.cast(x32.mul(x32));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.035059556f));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.10877459f));
      FloatVector x41 = FV.cast(x37.fma(w40, w39));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.1999923f));
      FloatVector x42 = FV.cast(x37.fma(x41, w38));
      FloatVector w48 = FV.cast(FloatVector.broadcast(F, (-0.07729154f)));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-0.14265387f)));
      FloatVector x49 = FV.cast(x37.fma(w48, w46));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-0.33333325f)));
      FloatVector x50 = FV.cast(x37.fma(x49, w44));
      FloatVector x51 = FV.cast(x32.fma(x42, x50));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, (-2.1855694E-8f)));
      FloatVector x29 = FV.cast(w22.blend(w28, x9));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-4.371139E-8f)));
      FloatVector x30 = FV.cast(x29.blend(w26, x11));
      FloatVector x52 = FV.cast(x36.fma(x51, x30));
      FloatVector x53 = FV.cast(x35.add(x52));
      FloatVector x54 = FV.cast(x33.add(x53));
      IntVector x55 = FIV.cast(x54.reinterpretShape(FI, 0));
      IntVector x56 = FIV.cast(x6.reinterpretShape(FI, 0));
      IntVector w57 = FIV.cast(IntVector.broadcast(FI, (-2147483648)));
      IntVector x58 = FIV.cast(x56.and(w57));
      IntVector x59 = FIV.cast(x55.or(x58));
      FloatVector x60 = FV.cast(x59.reinterpretShape(F, 0));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x61 = FV.cast(w5.mul(x60));
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
    Arctan l = (Arctan) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector x7 = FV.cast(x6.abs());
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.83f));
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 0.5463f));
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 0.7853982f));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x23 = FV.cast(w22.blend(w21, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.5707964f));
      FloatVector x24 = FV.cast(x23.blend(w20, x11));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x14 = FV.cast(x7.sub(w12));
      FloatVector x15 = FV.cast(x7.blend(x14, x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x16 = FV.cast(x15.blend(w13, x11));
      FloatVector x17 = FV.cast(x7.add(w12));
      FloatVector x18 = FV.cast(w12.blend(x17, x9));
      FloatVector x19 = FV.cast(x18.blend(x7, x11));
      FloatVector x31 = FV.cast(x16.div(x19));
      FloatVector x33 = FV.cast(x24.add(x31));
      FloatVector x34 = FV.cast(x24.sub(x33));
      FloatVector x35 = FV.cast(x34.add(x31));
      FloatVector x32 = FV.cast(x31.mul(x31));
      FloatVector x36 = FV.cast(x31.mul(x32));
      FloatVector x37 = FV.cast(x32.mul(x32));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.035059556f));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.10877459f));
      FloatVector x41 = FV.cast(x37.fma(w40, w39));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.1999923f));
      FloatVector x42 = FV.cast(x37.fma(x41, w38));
      FloatVector w48 = FV.cast(FloatVector.broadcast(F, (-0.07729154f)));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-0.14265387f)));
      FloatVector x49 = FV.cast(x37.fma(w48, w46));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-0.33333325f)));
      FloatVector x50 = FV.cast(x37.fma(x49, w44));
      FloatVector x51 = FV.cast(x32.fma(x42, x50));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, (-2.1855694E-8f)));
      FloatVector x29 = FV.cast(w22.blend(w28, x9));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-4.371139E-8f)));
      FloatVector x30 = FV.cast(x29.blend(w26, x11));
      FloatVector x52 = FV.cast(x36.fma(x51, x30));
      FloatVector x53 = FV.cast(x35.add(x52));
      FloatVector x54 = FV.cast(x33.add(x53));
      IntVector x55 = FIV.cast(x54.reinterpretShape(FI, 0));
      IntVector x56 = FIV.cast(x6.reinterpretShape(FI, 0));
      IntVector w57 = FIV.cast(IntVector.broadcast(FI, (-2147483648)));
      IntVector x58 = FIV.cast(x56.and(w57));
      IntVector x59 = FIV.cast(x55.or(x58));
      FloatVector x60 = FV.cast(x59.reinterpretShape(F, 0));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x61 = FV.cast(w5.mul(x60));
      FloatVector x62 = FV.cast(w0.mul(x61));
      FloatVector x63 = FV.cast(w0.mul(x62));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, 1.0737418E9f));
      VectorMask<Float> x66 = x6.compare(VectorOperators.GT, w65);
      FloatVector x67 = FV.cast(w0.div(x4));
      FloatVector x68 = FV.cast(x3.blend(x67, x66));
      FloatVector x70 = FV.cast(x6.mul(x6));
      FloatVector x71 = FV.cast(w12.add(x70));
      FloatVector x72 = FV.cast(x71.blend(x6, x66));
      FloatVector x73 = FV.cast(x68.div(x72));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x74 = FV.cast(x73.mul(w64));
      x63.intoArray(v, vo + i);
      x74.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Arctan l = (Arctan) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector x7 = FV.cast(x6.abs());
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.83f));
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 0.5463f));
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 0.7853982f));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x23 = FV.cast(w22.blend(w21, x9));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.5707964f));
      FloatVector x24 = FV.cast(x23.blend(w20, x11));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x14 = FV.cast(x7.sub(w12));
      FloatVector x15 = FV.cast(x7.blend(x14, x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x16 = FV.cast(x15.blend(w13, x11));
      FloatVector x17 = FV.cast(x7.add(w12));
      FloatVector x18 = FV.cast(w12.blend(x17, x9));
      FloatVector x19 = FV.cast(x18.blend(x7, x11));
      FloatVector x31 = FV.cast(x16.div(x19));
      FloatVector x33 = FV.cast(x24.add(x31));
      FloatVector x34 = FV.cast(x24.sub(x33));
      FloatVector x35 = FV.cast(x34.add(x31));
      FloatVector x32 = FV.cast(x31.mul(x31));
      FloatVector x36 = FV.cast(x31.mul(x32));
      FloatVector x37 = FV.cast(x32.mul(x32));
      FloatVector w40 = FV.cast(FloatVector.broadcast(F, 0.035059556f));
      FloatVector w39 = FV.cast(FloatVector.broadcast(F, 0.10877459f));
      FloatVector x41 = FV.cast(x37.fma(w40, w39));
      FloatVector w38 = FV.cast(FloatVector.broadcast(F, 0.1999923f));
      FloatVector x42 = FV.cast(x37.fma(x41, w38));
      FloatVector w48 = FV.cast(FloatVector.broadcast(F, (-0.07729154f)));
      FloatVector w46 = FV.cast(FloatVector.broadcast(F, (-0.14265387f)));
      FloatVector x49 = FV.cast(x37.fma(w48, w46));
      FloatVector w44 = FV.cast(FloatVector.broadcast(F, (-0.33333325f)));
      FloatVector x50 = FV.cast(x37.fma(x49, w44));
      FloatVector x51 = FV.cast(x32.fma(x42, x50));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, (-2.1855694E-8f)));
      FloatVector x29 = FV.cast(w22.blend(w28, x9));
      FloatVector w26 = FV.cast(FloatVector.broadcast(F, (-4.371139E-8f)));
      FloatVector x30 = FV.cast(x29.blend(w26, x11));
      FloatVector x52 = FV.cast(x36.fma(x51, x30));
      FloatVector x53 = FV.cast(x35.add(x52));
      FloatVector x54 = FV.cast(x33.add(x53));
      IntVector x55 = FIV.cast(x54.reinterpretShape(FI, 0));
      IntVector x56 = FIV.cast(x6.reinterpretShape(FI, 0));
      IntVector w57 = FIV.cast(IntVector.broadcast(FI, (-2147483648)));
      IntVector x58 = FIV.cast(x56.and(w57));
      IntVector x59 = FIV.cast(x55.or(x58));
      FloatVector x60 = FV.cast(x59.reinterpretShape(F, 0));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x61 = FV.cast(w5.mul(x60));
      FloatVector x62 = FV.cast(w0.mul(x61));
      FloatVector x63 = FV.cast(w0.mul(x62));
      FloatVector w65 = FV.cast(FloatVector.broadcast(F, 1.0737418E9f));
      VectorMask<Float> x66 = x6.compare(VectorOperators.GT, w65);
      FloatVector x67 = FV.cast(w0.div(x4));
      FloatVector x68 = FV.cast(x3.blend(x67, x66));
      FloatVector x70 = FV.cast(x6.mul(x6));
      FloatVector x71 = FV.cast(w12.add(x70));
      FloatVector x72 = FV.cast(x71.blend(x6, x66));
      FloatVector x73 = FV.cast(x68.div(x72));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x74 = FV.cast(x73.mul(w64));
      FloatVector x75 = FV.cast(w12.div(x71));
      VectorMask<Float> x77 = x6.compare(VectorOperators.LT, w65);
      FloatVector x78 = FV.cast(x70.mul(x75));
      FloatVector x79 = FV.cast(w12.blend(x78, x77));
      FloatVector w80 = FV.cast(FloatVector.broadcast(F, 4.0f));
      FloatVector x81 = FV.cast(w80.mul(x79));
      FloatVector x82 = FV.cast(w12.sub(x81));
      FloatVector x83 = FV.cast(x75.mul(x82));
      FloatVector x84 = FV.cast(x83.mul(w64));
      x63.intoArray(v, vo + i);
      x74.intoArray(g, go + i);
      x84.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Arctan l = (Arctan) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector x7 = DV.cast(x6.abs());
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.83));
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 0.5463));
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 0.7853981633974483));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x23 = DV.cast(w22.blend(w21, x9));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.5707963267948966));
      DoubleVector x24 = DV.cast(x23.blend(w20, x11));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x14 = DV.cast(x7.sub(w12));
      DoubleVector x15 = DV.cast(x7.blend(x14, x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x16 = DV.cast(x15.blend(w13, x11));
      DoubleVector x17 = DV.cast(x7.add(w12));
      DoubleVector x18 = DV.cast(w12.blend(x17, x9));
      DoubleVector x19 = DV.cast(x18.blend(x7, x11));
      DoubleVector x29 = DV.cast(x16.div(x19));
      DoubleVector x31 = DV.cast(x24.add(x29));
      DoubleVector x32 = DV.cast(x24.sub(x31));
      DoubleVector x33 = DV.cast(x32.add(x29));
      DoubleVector x30 = DV.cast(x29.mul(x29));
      DoubleVector x34 = DV.cast(x29.mul(x30));
      DoubleVector x35 = DV.cast(x30.mul(x30));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.02088761953194215));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.045043727200928106));
      DoubleVector x42 = DV.cast(x35.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.05873687002814737));
      DoubleVector x43 = DV.cast(x35.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.07692237139070054));
      DoubleVector x44 = DV.cast(x35.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.11111111003950509));
      DoubleVector x45 = DV.cast(x35.fma(x44, w37));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 0.1999999999998699));
      DoubleVector x46 = DV.cast(x35.fma(x45, w36));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, (-0.006694703834006313)));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, (-0.03510125856935584)));
      DoubleVector x61 = DV.cast(x35.fma(w60, w58));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-0.052070815499279256)));
      DoubleVector x62 = DV.cast(x35.fma(x61, w56));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-0.0666572433142952)));
      DoubleVector x63 = DV.cast(x35.fma(x62, w54));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, (-0.09090905594892164)));
      DoubleVector x64 = DV.cast(x35.fma(x63, w52));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, (-0.1428571428391204)));
      DoubleVector x65 = DV.cast(x35.fma(x64, w50));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, (-0.33333333333333315)));
      DoubleVector x66 = DV.cast(x35.fma(x65, w48));
      DoubleVector x67 = DV.cast(x30.fma(x46, x66));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, 3.061616997868383E-17));
      DoubleVector x27 = DV.cast(w22.blend(w26, x9));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 6.123233995736766E-17));
      DoubleVector x28 = DV.cast(x27.blend(w25, x11));
      DoubleVector x68 = DV.cast(x34.fma(x67, x28));
      DoubleVector x69 = DV.cast(x33.add(x68));
      DoubleVector x70 = DV.cast(x31.add(x69));
      LongVector x71 = DIV.cast(x70.reinterpretShape(DI, 0));
      LongVector x72 = DIV.cast(x6.reinterpretShape(DI, 0));
      LongVector w73 = DIV.cast(LongVector.broadcast(DI, (-9223372036854775808L)));
      LongVector x74 = DIV.cast(x72.and(w73));
      LongVector x75 = DIV.cast(x71.or(x74));
      DoubleVector x76 = DV.cast(x75.reinterpretShape(D, 0));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x77 = DV.cast(w5.mul(x76));
      DoubleVector x78 = DV.cast(w0.mul(x77));
      DoubleVector x79 = DV.cast(w0.mul(x78));
      x79.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Arctan l = (Arctan) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector x7 = DV.cast(x6.abs());
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.83));
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 0.5463));
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 0.7853981633974483));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x23 = DV.cast(w22.blend(w21, x9));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.5707963267948966));
      DoubleVector x24 = DV.cast(x23.blend(w20, x11));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x14 = DV.cast(x7.sub(w12));
      DoubleVector x15 = DV.cast(x7.blend(x14, x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x16 = DV.cast(x15.blend(w13, x11));
      DoubleVector x17 = DV.cast(x7.add(w12));
      DoubleVector x18 = DV.cast(w12.blend(x17, x9));
      DoubleVector x19 = DV.cast(x18.blend(x7, x11));
      DoubleVector x29 = DV.cast(x16.div(x19));
      DoubleVector x31 = DV.cast(x24.add(x29));
      DoubleVector x32 = DV.cast(x24.sub(x31));
      DoubleVector x33 = DV.cast(x32.add(x29));
      DoubleVector x30 = DV.cast(x29.mul(x29));
      DoubleVector x34 = DV.cast(x29.mul(x30));
      DoubleVector x35 = DV.cast(x30.mul(x30));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.02088761953194215));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.045043727200928106));
      DoubleVector x42 = DV.cast(x35.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.05873687002814737));
      DoubleVector x43 = DV.cast(x35.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.07692237139070054));
      DoubleVector x44 = DV.cast(x35.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.11111111003950509));
      DoubleVector x45 = DV.cast(x35.fma(x44, w37));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 0.1999999999998699));
      DoubleVector x46 = DV.cast(x35.fma(x45, w36));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, (-0.006694703834006313)));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, (-0.03510125856935584)));
      DoubleVector x61 = DV.cast(x35.fma(w60, w58));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-0.052070815499279256)));
      DoubleVector x62 = DV.cast(x35.fma(x61, w56));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-0.0666572433142952)));
      DoubleVector x63 = DV.cast(x35.fma(x62, w54));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, (-0.09090905594892164)));
      DoubleVector x64 = DV.cast(x35.fma(x63, w52));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, (-0.1428571428391204)));
      DoubleVector x65 = DV.cast(x35.fma(x64, w50));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, (-0.33333333333333315)));
      DoubleVector x66 = DV.cast(x35.fma(x65, w48));
      DoubleVector x67 = DV.cast(x30.fma(x46, x66));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, 3.061616997868383E-17));
      DoubleVector x27 = DV.cast(w22.blend(w26, x9));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 6.123233995736766E-17));
      DoubleVector x28 = DV.cast(x27.blend(w25, x11));
      DoubleVector x68 = DV.cast(x34.fma(x67, x28));
      DoubleVector x69 = DV.cast(x33.add(x68));
      DoubleVector x70 = DV.cast(x31.add(x69));
      LongVector x71 = DIV.cast(x70.reinterpretShape(DI, 0));
      LongVector x72 = DIV.cast(x6.reinterpretShape(DI, 0));
      LongVector w73 = DIV.cast(LongVector.broadcast(DI, (-9223372036854775808L)));
      LongVector x74 = DIV.cast(x72.and(w73));
      LongVector x75 = DIV.cast(x71.or(x74));
      DoubleVector x76 = DV.cast(x75.reinterpretShape(D, 0));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x77 = DV.cast(w5.mul(x76));
      DoubleVector x78 = DV.cast(w0.mul(x77));
      DoubleVector x79 = DV.cast(w0.mul(x78));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, 1.073741824E9));
      VectorMask<Double> x82 = x6.compare(VectorOperators.GT, w81);
      DoubleVector x83 = DV.cast(w0.div(x4));
      DoubleVector x84 = DV.cast(x3.blend(x83, x82));
      DoubleVector x86 = DV.cast(x6.mul(x6));
      DoubleVector x87 = DV.cast(w12.add(x86));
      DoubleVector x88 = DV.cast(x87.blend(x6, x82));
      DoubleVector x89 = DV.cast(x84.div(x88));
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x90 = DV.cast(x89.mul(w80));
      x79.intoArray(v, vo + i);
      x90.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Arctan l = (Arctan) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector x7 = DV.cast(x6.abs());
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.83));
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 0.5463));
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 0.7853981633974483));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x23 = DV.cast(w22.blend(w21, x9));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.5707963267948966));
      DoubleVector x24 = DV.cast(x23.blend(w20, x11));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x14 = DV.cast(x7.sub(w12));
      DoubleVector x15 = DV.cast(x7.blend(x14, x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x16 = DV.cast(x15.blend(w13, x11));
      DoubleVector x17 = DV.cast(x7.add(w12));
      DoubleVector x18 = DV.cast(w12.blend(x17, x9));
      DoubleVector x19 = DV.cast(x18.blend(x7, x11));
      DoubleVector x29 = DV.cast(x16.div(x19));
      DoubleVector x31 = DV.cast(x24.add(x29));
      DoubleVector x32 = DV.cast(x24.sub(x31));
      DoubleVector x33 = DV.cast(x32.add(x29));
      DoubleVector x30 = DV.cast(x29.mul(x29));
      DoubleVector x34 = DV.cast(x29.mul(x30));
      DoubleVector x35 = DV.cast(x30.mul(x30));
      DoubleVector w41 = DV.cast(DoubleVector.broadcast(D, 0.02088761953194215));
      DoubleVector w40 = DV.cast(DoubleVector.broadcast(D, 0.045043727200928106));
      DoubleVector x42 = DV.cast(x35.fma(w41, w40));
      DoubleVector w39 = DV.cast(DoubleVector.broadcast(D, 0.05873687002814737));
      DoubleVector x43 = DV.cast(x35.fma(x42, w39));
      DoubleVector w38 = DV.cast(DoubleVector.broadcast(D, 0.07692237139070054));
      DoubleVector x44 = DV.cast(x35.fma(x43, w38));
      DoubleVector w37 = DV.cast(DoubleVector.broadcast(D, 0.11111111003950509));
      DoubleVector x45 = DV.cast(x35.fma(x44, w37));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 0.1999999999998699));
      DoubleVector x46 = DV.cast(x35.fma(x45, w36));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, (-0.006694703834006313)));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, (-0.03510125856935584)));
      DoubleVector x61 = DV.cast(x35.fma(w60, w58));
      DoubleVector w56 = DV.cast(DoubleVector.broadcast(D, (-0.052070815499279256)));
      DoubleVector x62 = DV.cast(x35.fma(x61, w56));
      DoubleVector w54 = DV.cast(DoubleVector.broadcast(D, (-0.0666572433142952)));
      DoubleVector x63 = DV.cast(x35.fma(x62, w54));
      DoubleVector w52 = DV.cast(DoubleVector.broadcast(D, (-0.09090905594892164)));
      DoubleVector x64 = DV.cast(x35.fma(x63, w52));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, (-0.1428571428391204)));
      DoubleVector x65 = DV.cast(x35.fma(x64, w50));
      DoubleVector w48 = DV.cast(DoubleVector.broadcast(D, (-0.33333333333333315)));
      DoubleVector x66 = DV.cast(x35.fma(x65, w48));
      DoubleVector x67 = DV.cast(x30.fma(x46, x66));
      DoubleVector w26 = DV.cast(DoubleVector.broadcast(D, 3.061616997868383E-17));
      DoubleVector x27 = DV.cast(w22.blend(w26, x9));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 6.123233995736766E-17));
      DoubleVector x28 = DV.cast(x27.blend(w25, x11));
      DoubleVector x68 = DV.cast(x34.fma(x67, x28));
      DoubleVector x69 = DV.cast(x33.add(x68));
      DoubleVector x70 = DV.cast(x31.add(x69));
      LongVector x71 = DIV.cast(x70.reinterpretShape(DI, 0));
      LongVector x72 = DIV.cast(x6.reinterpretShape(DI, 0));
      LongVector w73 = DIV.cast(LongVector.broadcast(DI, (-9223372036854775808L)));
      LongVector x74 = DIV.cast(x72.and(w73));
      LongVector x75 = DIV.cast(x71.or(x74));
      DoubleVector x76 = DV.cast(x75.reinterpretShape(D, 0));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x77 = DV.cast(w5.mul(x76));
      DoubleVector x78 = DV.cast(w0.mul(x77));
      DoubleVector x79 = DV.cast(w0.mul(x78));
      DoubleVector w81 = DV.cast(DoubleVector.broadcast(D, 1.073741824E9));
      VectorMask<Double> x82 = x6.compare(VectorOperators.GT, w81);
      DoubleVector x83 = DV.cast(w0.div(x4));
      DoubleVector x84 = DV.cast(x3.blend(x83, x82));
      DoubleVector x86 = DV.cast(x6.mul(x6));
      DoubleVector x87 = DV.cast(w12.add(x86));
      DoubleVector x88 = DV.cast(x87.blend(x6, x82));
      DoubleVector x89 = DV.cast(x84.div(x88));
      DoubleVector w80 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x90 = DV.cast(x89.mul(w80));
      DoubleVector x91 = DV.cast(w12.div(x87));
      VectorMask<Double> x93 = x6.compare(VectorOperators.LT, w81);
      DoubleVector x94 = DV.cast(x86.mul(x91));
      DoubleVector x95 = DV.cast(w12.blend(x94, x93));
      DoubleVector w96 = DV.cast(DoubleVector.broadcast(D, 4.0));
      DoubleVector x97 = DV.cast(w96.mul(x95));
      DoubleVector x98 = DV.cast(w12.sub(x97));
      DoubleVector x99 = DV.cast(x91.mul(x98));
      DoubleVector x100 = DV.cast(x99.mul(w80));
      x79.intoArray(v, vo + i);
      x90.intoArray(g, go + i);
      x100.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
