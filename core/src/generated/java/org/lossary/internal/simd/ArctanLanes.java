// Generated from Arctan.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.ArctanScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Arctan;

/** Loops of {@link Arctan} on lanes. */
public final class ArctanLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x6 = x4.mul(x4);
      FloatVector x7 = x6.abs();
      FloatVector w10 = FloatVector.broadcast(F, 1.83f);
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FloatVector.broadcast(F, 0.5463f);
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FloatVector.broadcast(F, 0.7853982f);
      FloatVector w22 = FloatVector.broadcast(F, 0.0f);
      FloatVector x23 = w22.blend(w21, x9);
      FloatVector w20 = FloatVector.broadcast(F, 1.5707964f);
      FloatVector x24 = x23.blend(w20, x11);
      FloatVector w12 = FloatVector.broadcast(F, 1.0f);
      FloatVector x14 = x7.sub(w12);
      FloatVector x15 = x7.blend(x14, x9);
      FloatVector w13 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x16 = x15.blend(w13, x11);
      FloatVector x17 = x7.add(w12);
      FloatVector x18 = w12.blend(x17, x9);
      FloatVector x19 = x18.blend(x7, x11);
      FloatVector x31 = x16.div(x19);
      FloatVector x33 = x24.add(x31);
      FloatVector x34 = x24.sub(x33);
      FloatVector x35 = x34.add(x31);
      FloatVector x32 = x31.mul(x31);
      FloatVector x36 = x31.mul(x32);
      FloatVector x37 = x32.mul(x32);
      FloatVector w40 = FloatVector.broadcast(F, 0.035059556f);
      FloatVector w39 = FloatVector.broadcast(F, 0.10877459f);
      FloatVector x41 = x37.fma(w40, w39);
      FloatVector w38 = FloatVector.broadcast(F, 0.1999923f);
      FloatVector x42 = x37.fma(x41, w38);
      FloatVector w48 = FloatVector.broadcast(F, (-0.07729154f));
      FloatVector w46 = FloatVector.broadcast(F, (-0.14265387f));
      FloatVector x49 = x37.fma(w48, w46);
      FloatVector w44 = FloatVector.broadcast(F, (-0.33333325f));
      FloatVector x50 = x37.fma(x49, w44);
      FloatVector x51 = x32.fma(x42, x50);
      FloatVector w28 = FloatVector.broadcast(F, (-2.1855694E-8f));
      FloatVector x29 = w22.blend(w28, x9);
      FloatVector w26 = FloatVector.broadcast(F, (-4.371139E-8f));
      FloatVector x30 = x29.blend(w26, x11);
      FloatVector x52 = x36.fma(x51, x30);
      FloatVector x53 = x35.add(x52);
      FloatVector x54 = x33.add(x53);
      IntVector x55 = ((IntVector) x54.reinterpretShape(FI, 0));
      IntVector x56 = ((IntVector) x6.reinterpretShape(FI, 0));
      IntVector w57 = IntVector.broadcast(FI, (-2147483648));
      IntVector x58 = x56.and(w57);
      IntVector x59 = x55.or(x58);
      FloatVector x60 = ((FloatVector) x59.reinterpretShape(F, 0));
      FloatVector w5 = FloatVector.broadcast(F, 0.5f);
      FloatVector x61 = w5.mul(x60);
      FloatVector x62 = w0.mul(x61);
      FloatVector x63 = w0.mul(x62);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x6 = x4.mul(x4);
      FloatVector x7 = x6.abs();
      FloatVector w10 = FloatVector.broadcast(F, 1.83f);
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FloatVector.broadcast(F, 0.5463f);
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FloatVector.broadcast(F, 0.7853982f);
      FloatVector w22 = FloatVector.broadcast(F, 0.0f);
      FloatVector x23 = w22.blend(w21, x9);
      FloatVector w20 = FloatVector.broadcast(F, 1.5707964f);
      FloatVector x24 = x23.blend(w20, x11);
      FloatVector w12 = FloatVector.broadcast(F, 1.0f);
      FloatVector x14 = x7.sub(w12);
      FloatVector x15 = x7.blend(x14, x9);
      FloatVector w13 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x16 = x15.blend(w13, x11);
      FloatVector x17 = x7.add(w12);
      FloatVector x18 = w12.blend(x17, x9);
      FloatVector x19 = x18.blend(x7, x11);
      FloatVector x31 = x16.div(x19);
      FloatVector x33 = x24.add(x31);
      FloatVector x34 = x24.sub(x33);
      FloatVector x35 = x34.add(x31);
      FloatVector x32 = x31.mul(x31);
      FloatVector x36 = x31.mul(x32);
      FloatVector x37 = x32.mul(x32);
      FloatVector w40 = FloatVector.broadcast(F, 0.035059556f);
      FloatVector w39 = FloatVector.broadcast(F, 0.10877459f);
      FloatVector x41 = x37.fma(w40, w39);
      FloatVector w38 = FloatVector.broadcast(F, 0.1999923f);
      FloatVector x42 = x37.fma(x41, w38);
      FloatVector w48 = FloatVector.broadcast(F, (-0.07729154f));
      FloatVector w46 = FloatVector.broadcast(F, (-0.14265387f));
      FloatVector x49 = x37.fma(w48, w46);
      FloatVector w44 = FloatVector.broadcast(F, (-0.33333325f));
      FloatVector x50 = x37.fma(x49, w44);
      FloatVector x51 = x32.fma(x42, x50);
      FloatVector w28 = FloatVector.broadcast(F, (-2.1855694E-8f));
      FloatVector x29 = w22.blend(w28, x9);
      FloatVector w26 = FloatVector.broadcast(F, (-4.371139E-8f));
      FloatVector x30 = x29.blend(w26, x11);
      FloatVector x52 = x36.fma(x51, x30);
      FloatVector x53 = x35.add(x52);
      FloatVector x54 = x33.add(x53);
      IntVector x55 = ((IntVector) x54.reinterpretShape(FI, 0));
      IntVector x56 = ((IntVector) x6.reinterpretShape(FI, 0));
      IntVector w57 = IntVector.broadcast(FI, (-2147483648));
      IntVector x58 = x56.and(w57);
      IntVector x59 = x55.or(x58);
      FloatVector x60 = ((FloatVector) x59.reinterpretShape(F, 0));
      FloatVector w5 = FloatVector.broadcast(F, 0.5f);
      FloatVector x61 = w5.mul(x60);
      FloatVector x62 = w0.mul(x61);
      FloatVector x63 = w0.mul(x62);
      FloatVector w65 = FloatVector.broadcast(F, 1.0737418E9f);
      VectorMask<Float> x66 = x6.compare(VectorOperators.GT, w65);
      FloatVector x67 = w0.div(x4);
      FloatVector x68 = x3.blend(x67, x66);
      FloatVector x70 = x6.mul(x6);
      FloatVector x71 = w12.add(x70);
      FloatVector x72 = x71.blend(x6, x66);
      FloatVector x73 = x68.div(x72);
      FloatVector w64 = FloatVector.broadcast(F, scale);
      FloatVector x74 = x73.mul(w64);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x6 = x4.mul(x4);
      FloatVector x7 = x6.abs();
      FloatVector w10 = FloatVector.broadcast(F, 1.83f);
      VectorMask<Float> x11 = x7.compare(VectorOperators.GT, w10);
      FloatVector w8 = FloatVector.broadcast(F, 0.5463f);
      VectorMask<Float> x9 = x7.compare(VectorOperators.GT, w8);
      FloatVector w21 = FloatVector.broadcast(F, 0.7853982f);
      FloatVector w22 = FloatVector.broadcast(F, 0.0f);
      FloatVector x23 = w22.blend(w21, x9);
      FloatVector w20 = FloatVector.broadcast(F, 1.5707964f);
      FloatVector x24 = x23.blend(w20, x11);
      FloatVector w12 = FloatVector.broadcast(F, 1.0f);
      FloatVector x14 = x7.sub(w12);
      FloatVector x15 = x7.blend(x14, x9);
      FloatVector w13 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x16 = x15.blend(w13, x11);
      FloatVector x17 = x7.add(w12);
      FloatVector x18 = w12.blend(x17, x9);
      FloatVector x19 = x18.blend(x7, x11);
      FloatVector x31 = x16.div(x19);
      FloatVector x33 = x24.add(x31);
      FloatVector x34 = x24.sub(x33);
      FloatVector x35 = x34.add(x31);
      FloatVector x32 = x31.mul(x31);
      FloatVector x36 = x31.mul(x32);
      FloatVector x37 = x32.mul(x32);
      FloatVector w40 = FloatVector.broadcast(F, 0.035059556f);
      FloatVector w39 = FloatVector.broadcast(F, 0.10877459f);
      FloatVector x41 = x37.fma(w40, w39);
      FloatVector w38 = FloatVector.broadcast(F, 0.1999923f);
      FloatVector x42 = x37.fma(x41, w38);
      FloatVector w48 = FloatVector.broadcast(F, (-0.07729154f));
      FloatVector w46 = FloatVector.broadcast(F, (-0.14265387f));
      FloatVector x49 = x37.fma(w48, w46);
      FloatVector w44 = FloatVector.broadcast(F, (-0.33333325f));
      FloatVector x50 = x37.fma(x49, w44);
      FloatVector x51 = x32.fma(x42, x50);
      FloatVector w28 = FloatVector.broadcast(F, (-2.1855694E-8f));
      FloatVector x29 = w22.blend(w28, x9);
      FloatVector w26 = FloatVector.broadcast(F, (-4.371139E-8f));
      FloatVector x30 = x29.blend(w26, x11);
      FloatVector x52 = x36.fma(x51, x30);
      FloatVector x53 = x35.add(x52);
      FloatVector x54 = x33.add(x53);
      IntVector x55 = ((IntVector) x54.reinterpretShape(FI, 0));
      IntVector x56 = ((IntVector) x6.reinterpretShape(FI, 0));
      IntVector w57 = IntVector.broadcast(FI, (-2147483648));
      IntVector x58 = x56.and(w57);
      IntVector x59 = x55.or(x58);
      FloatVector x60 = ((FloatVector) x59.reinterpretShape(F, 0));
      FloatVector w5 = FloatVector.broadcast(F, 0.5f);
      FloatVector x61 = w5.mul(x60);
      FloatVector x62 = w0.mul(x61);
      FloatVector x63 = w0.mul(x62);
      FloatVector w65 = FloatVector.broadcast(F, 1.0737418E9f);
      VectorMask<Float> x66 = x6.compare(VectorOperators.GT, w65);
      FloatVector x67 = w0.div(x4);
      FloatVector x68 = x3.blend(x67, x66);
      FloatVector x70 = x6.mul(x6);
      FloatVector x71 = w12.add(x70);
      FloatVector x72 = x71.blend(x6, x66);
      FloatVector x73 = x68.div(x72);
      FloatVector w64 = FloatVector.broadcast(F, scale);
      FloatVector x74 = x73.mul(w64);
      FloatVector x75 = w12.div(x71);
      VectorMask<Float> x77 = x6.compare(VectorOperators.LT, w65);
      FloatVector x78 = x70.mul(x75);
      FloatVector x79 = w12.blend(x78, x77);
      FloatVector w80 = FloatVector.broadcast(F, 4.0f);
      FloatVector x81 = w80.mul(x79);
      FloatVector x82 = w12.sub(x81);
      FloatVector x83 = x75.mul(x82);
      FloatVector x84 = x83.mul(w64);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x6 = x4.mul(x4);
      DoubleVector x7 = x6.abs();
      DoubleVector w10 = DoubleVector.broadcast(D, 1.83);
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DoubleVector.broadcast(D, 0.5463);
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DoubleVector.broadcast(D, 0.7853981633974483);
      DoubleVector w22 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x23 = w22.blend(w21, x9);
      DoubleVector w20 = DoubleVector.broadcast(D, 1.5707963267948966);
      DoubleVector x24 = x23.blend(w20, x11);
      DoubleVector w12 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x14 = x7.sub(w12);
      DoubleVector x15 = x7.blend(x14, x9);
      DoubleVector w13 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x16 = x15.blend(w13, x11);
      DoubleVector x17 = x7.add(w12);
      DoubleVector x18 = w12.blend(x17, x9);
      DoubleVector x19 = x18.blend(x7, x11);
      DoubleVector x29 = x16.div(x19);
      DoubleVector x31 = x24.add(x29);
      DoubleVector x32 = x24.sub(x31);
      DoubleVector x33 = x32.add(x29);
      DoubleVector x30 = x29.mul(x29);
      DoubleVector x34 = x29.mul(x30);
      DoubleVector x35 = x30.mul(x30);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.02088761953194215);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.045043727200928106);
      DoubleVector x42 = x35.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.05873687002814737);
      DoubleVector x43 = x35.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.07692237139070054);
      DoubleVector x44 = x35.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.11111111003950509);
      DoubleVector x45 = x35.fma(x44, w37);
      DoubleVector w36 = DoubleVector.broadcast(D, 0.1999999999998699);
      DoubleVector x46 = x35.fma(x45, w36);
      DoubleVector w60 = DoubleVector.broadcast(D, (-0.006694703834006313));
      DoubleVector w58 = DoubleVector.broadcast(D, (-0.03510125856935584));
      DoubleVector x61 = x35.fma(w60, w58);
      DoubleVector w56 = DoubleVector.broadcast(D, (-0.052070815499279256));
      DoubleVector x62 = x35.fma(x61, w56);
      DoubleVector w54 = DoubleVector.broadcast(D, (-0.0666572433142952));
      DoubleVector x63 = x35.fma(x62, w54);
      DoubleVector w52 = DoubleVector.broadcast(D, (-0.09090905594892164));
      DoubleVector x64 = x35.fma(x63, w52);
      DoubleVector w50 = DoubleVector.broadcast(D, (-0.1428571428391204));
      DoubleVector x65 = x35.fma(x64, w50);
      DoubleVector w48 = DoubleVector.broadcast(D, (-0.33333333333333315));
      DoubleVector x66 = x35.fma(x65, w48);
      DoubleVector x67 = x30.fma(x46, x66);
      DoubleVector w26 = DoubleVector.broadcast(D, 3.061616997868383E-17);
      DoubleVector x27 = w22.blend(w26, x9);
      DoubleVector w25 = DoubleVector.broadcast(D, 6.123233995736766E-17);
      DoubleVector x28 = x27.blend(w25, x11);
      DoubleVector x68 = x34.fma(x67, x28);
      DoubleVector x69 = x33.add(x68);
      DoubleVector x70 = x31.add(x69);
      LongVector x71 = ((LongVector) x70.reinterpretShape(DI, 0));
      LongVector x72 = ((LongVector) x6.reinterpretShape(DI, 0));
      LongVector w73 = LongVector.broadcast(DI, (-9223372036854775808L));
      LongVector x74 = x72.and(w73);
      LongVector x75 = x71.or(x74);
      DoubleVector x76 = ((DoubleVector) x75.reinterpretShape(D, 0));
      DoubleVector w5 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x77 = w5.mul(x76);
      DoubleVector x78 = w0.mul(x77);
      DoubleVector x79 = w0.mul(x78);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x6 = x4.mul(x4);
      DoubleVector x7 = x6.abs();
      DoubleVector w10 = DoubleVector.broadcast(D, 1.83);
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DoubleVector.broadcast(D, 0.5463);
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DoubleVector.broadcast(D, 0.7853981633974483);
      DoubleVector w22 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x23 = w22.blend(w21, x9);
      DoubleVector w20 = DoubleVector.broadcast(D, 1.5707963267948966);
      DoubleVector x24 = x23.blend(w20, x11);
      DoubleVector w12 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x14 = x7.sub(w12);
      DoubleVector x15 = x7.blend(x14, x9);
      DoubleVector w13 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x16 = x15.blend(w13, x11);
      DoubleVector x17 = x7.add(w12);
      DoubleVector x18 = w12.blend(x17, x9);
      DoubleVector x19 = x18.blend(x7, x11);
      DoubleVector x29 = x16.div(x19);
      DoubleVector x31 = x24.add(x29);
      DoubleVector x32 = x24.sub(x31);
      DoubleVector x33 = x32.add(x29);
      DoubleVector x30 = x29.mul(x29);
      DoubleVector x34 = x29.mul(x30);
      DoubleVector x35 = x30.mul(x30);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.02088761953194215);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.045043727200928106);
      DoubleVector x42 = x35.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.05873687002814737);
      DoubleVector x43 = x35.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.07692237139070054);
      DoubleVector x44 = x35.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.11111111003950509);
      DoubleVector x45 = x35.fma(x44, w37);
      DoubleVector w36 = DoubleVector.broadcast(D, 0.1999999999998699);
      DoubleVector x46 = x35.fma(x45, w36);
      DoubleVector w60 = DoubleVector.broadcast(D, (-0.006694703834006313));
      DoubleVector w58 = DoubleVector.broadcast(D, (-0.03510125856935584));
      DoubleVector x61 = x35.fma(w60, w58);
      DoubleVector w56 = DoubleVector.broadcast(D, (-0.052070815499279256));
      DoubleVector x62 = x35.fma(x61, w56);
      DoubleVector w54 = DoubleVector.broadcast(D, (-0.0666572433142952));
      DoubleVector x63 = x35.fma(x62, w54);
      DoubleVector w52 = DoubleVector.broadcast(D, (-0.09090905594892164));
      DoubleVector x64 = x35.fma(x63, w52);
      DoubleVector w50 = DoubleVector.broadcast(D, (-0.1428571428391204));
      DoubleVector x65 = x35.fma(x64, w50);
      DoubleVector w48 = DoubleVector.broadcast(D, (-0.33333333333333315));
      DoubleVector x66 = x35.fma(x65, w48);
      DoubleVector x67 = x30.fma(x46, x66);
      DoubleVector w26 = DoubleVector.broadcast(D, 3.061616997868383E-17);
      DoubleVector x27 = w22.blend(w26, x9);
      DoubleVector w25 = DoubleVector.broadcast(D, 6.123233995736766E-17);
      DoubleVector x28 = x27.blend(w25, x11);
      DoubleVector x68 = x34.fma(x67, x28);
      DoubleVector x69 = x33.add(x68);
      DoubleVector x70 = x31.add(x69);
      LongVector x71 = ((LongVector) x70.reinterpretShape(DI, 0));
      LongVector x72 = ((LongVector) x6.reinterpretShape(DI, 0));
      LongVector w73 = LongVector.broadcast(DI, (-9223372036854775808L));
      LongVector x74 = x72.and(w73);
      LongVector x75 = x71.or(x74);
      DoubleVector x76 = ((DoubleVector) x75.reinterpretShape(D, 0));
      DoubleVector w5 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x77 = w5.mul(x76);
      DoubleVector x78 = w0.mul(x77);
      DoubleVector x79 = w0.mul(x78);
      DoubleVector w81 = DoubleVector.broadcast(D, 1.073741824E9);
      VectorMask<Double> x82 = x6.compare(VectorOperators.GT, w81);
      DoubleVector x83 = w0.div(x4);
      DoubleVector x84 = x3.blend(x83, x82);
      DoubleVector x86 = x6.mul(x6);
      DoubleVector x87 = w12.add(x86);
      DoubleVector x88 = x87.blend(x6, x82);
      DoubleVector x89 = x84.div(x88);
      DoubleVector w80 = DoubleVector.broadcast(D, scale);
      DoubleVector x90 = x89.mul(w80);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x6 = x4.mul(x4);
      DoubleVector x7 = x6.abs();
      DoubleVector w10 = DoubleVector.broadcast(D, 1.83);
      VectorMask<Double> x11 = x7.compare(VectorOperators.GT, w10);
      DoubleVector w8 = DoubleVector.broadcast(D, 0.5463);
      VectorMask<Double> x9 = x7.compare(VectorOperators.GT, w8);
      DoubleVector w21 = DoubleVector.broadcast(D, 0.7853981633974483);
      DoubleVector w22 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x23 = w22.blend(w21, x9);
      DoubleVector w20 = DoubleVector.broadcast(D, 1.5707963267948966);
      DoubleVector x24 = x23.blend(w20, x11);
      DoubleVector w12 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x14 = x7.sub(w12);
      DoubleVector x15 = x7.blend(x14, x9);
      DoubleVector w13 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x16 = x15.blend(w13, x11);
      DoubleVector x17 = x7.add(w12);
      DoubleVector x18 = w12.blend(x17, x9);
      DoubleVector x19 = x18.blend(x7, x11);
      DoubleVector x29 = x16.div(x19);
      DoubleVector x31 = x24.add(x29);
      DoubleVector x32 = x24.sub(x31);
      DoubleVector x33 = x32.add(x29);
      DoubleVector x30 = x29.mul(x29);
      DoubleVector x34 = x29.mul(x30);
      DoubleVector x35 = x30.mul(x30);
      DoubleVector w41 = DoubleVector.broadcast(D, 0.02088761953194215);
      DoubleVector w40 = DoubleVector.broadcast(D, 0.045043727200928106);
      DoubleVector x42 = x35.fma(w41, w40);
      DoubleVector w39 = DoubleVector.broadcast(D, 0.05873687002814737);
      DoubleVector x43 = x35.fma(x42, w39);
      DoubleVector w38 = DoubleVector.broadcast(D, 0.07692237139070054);
      DoubleVector x44 = x35.fma(x43, w38);
      DoubleVector w37 = DoubleVector.broadcast(D, 0.11111111003950509);
      DoubleVector x45 = x35.fma(x44, w37);
      DoubleVector w36 = DoubleVector.broadcast(D, 0.1999999999998699);
      DoubleVector x46 = x35.fma(x45, w36);
      DoubleVector w60 = DoubleVector.broadcast(D, (-0.006694703834006313));
      DoubleVector w58 = DoubleVector.broadcast(D, (-0.03510125856935584));
      DoubleVector x61 = x35.fma(w60, w58);
      DoubleVector w56 = DoubleVector.broadcast(D, (-0.052070815499279256));
      DoubleVector x62 = x35.fma(x61, w56);
      DoubleVector w54 = DoubleVector.broadcast(D, (-0.0666572433142952));
      DoubleVector x63 = x35.fma(x62, w54);
      DoubleVector w52 = DoubleVector.broadcast(D, (-0.09090905594892164));
      DoubleVector x64 = x35.fma(x63, w52);
      DoubleVector w50 = DoubleVector.broadcast(D, (-0.1428571428391204));
      DoubleVector x65 = x35.fma(x64, w50);
      DoubleVector w48 = DoubleVector.broadcast(D, (-0.33333333333333315));
      DoubleVector x66 = x35.fma(x65, w48);
      DoubleVector x67 = x30.fma(x46, x66);
      DoubleVector w26 = DoubleVector.broadcast(D, 3.061616997868383E-17);
      DoubleVector x27 = w22.blend(w26, x9);
      DoubleVector w25 = DoubleVector.broadcast(D, 6.123233995736766E-17);
      DoubleVector x28 = x27.blend(w25, x11);
      DoubleVector x68 = x34.fma(x67, x28);
      DoubleVector x69 = x33.add(x68);
      DoubleVector x70 = x31.add(x69);
      LongVector x71 = ((LongVector) x70.reinterpretShape(DI, 0));
      LongVector x72 = ((LongVector) x6.reinterpretShape(DI, 0));
      LongVector w73 = LongVector.broadcast(DI, (-9223372036854775808L));
      LongVector x74 = x72.and(w73);
      LongVector x75 = x71.or(x74);
      DoubleVector x76 = ((DoubleVector) x75.reinterpretShape(D, 0));
      DoubleVector w5 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x77 = w5.mul(x76);
      DoubleVector x78 = w0.mul(x77);
      DoubleVector x79 = w0.mul(x78);
      DoubleVector w81 = DoubleVector.broadcast(D, 1.073741824E9);
      VectorMask<Double> x82 = x6.compare(VectorOperators.GT, w81);
      DoubleVector x83 = w0.div(x4);
      DoubleVector x84 = x3.blend(x83, x82);
      DoubleVector x86 = x6.mul(x6);
      DoubleVector x87 = w12.add(x86);
      DoubleVector x88 = x87.blend(x6, x82);
      DoubleVector x89 = x84.div(x88);
      DoubleVector w80 = DoubleVector.broadcast(D, scale);
      DoubleVector x90 = x89.mul(w80);
      DoubleVector x91 = w12.div(x87);
      VectorMask<Double> x93 = x6.compare(VectorOperators.LT, w81);
      DoubleVector x94 = x86.mul(x91);
      DoubleVector x95 = w12.blend(x94, x93);
      DoubleVector w96 = DoubleVector.broadcast(D, 4.0);
      DoubleVector x97 = w96.mul(x95);
      DoubleVector x98 = w12.sub(x97);
      DoubleVector x99 = x91.mul(x98);
      DoubleVector x100 = x99.mul(w80);
      x79.intoArray(v, vo + i);
      x90.intoArray(g, go + i);
      x100.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
