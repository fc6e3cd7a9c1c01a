// Generated from Cauchy.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.CauchyScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Cauchy;

/** Loops of {@link Cauchy} on lanes. */
public final class CauchyLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x5 = x4.abs();
      FloatVector w6 = FloatVector.broadcast(F, 1.1258999E15f);
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector w94 = FloatVector.broadcast(F, 0.5f);
      FloatVector x95 = w94.blend(w10, x7);
      FloatVector x8 = x5.mul(x5);
      FloatVector x9 = x8.blend(x5, x7);
      FloatVector w88 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = x89.or(x90);
      FloatVector w80 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector x11 = w10.add(x9);
      IntVector x17 = ((IntVector) x11.reinterpretShape(FI, 0));
      IntVector w18 = IntVector.broadcast(FI, 4913933);
      IntVector x19 = x17.add(w18);
      IntVector x22 = x19.lanewise(VectorOperators.LSHR, 23);
      IntVector w23 = IntVector.broadcast(FI, 1258291200);
      IntVector x24 = x22.or(w23);
      FloatVector x25 = ((FloatVector) x24.reinterpretShape(F, 0));
      FloatVector w20 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x26 = x25.sub(w20);
      IntVector w27 = IntVector.broadcast(FI, 8388607);
      IntVector x28 = x19.and(w27);
      IntVector w29 = IntVector.broadcast(FI, 1060439283);
      IntVector x30 = x28.add(w29);
      FloatVector x31 = ((FloatVector) x30.reinterpretShape(F, 0));
      FloatVector x32 = x31.sub(w10);
      FloatVector x12 = x11.sub(w10);
      FloatVector x13 = x11.sub(x12);
      FloatVector x14 = w10.sub(x13);
      FloatVector x15 = x9.sub(x12);
      FloatVector x16 = x14.add(x15);
      IntVector w34 = IntVector.broadcast(FI, (-8388608));
      IntVector x35 = x19.and(w34);
      IntVector w33 = IntVector.broadcast(FI, (-1895825408));
      IntVector x36 = w33.sub(x35);
      FloatVector x37 = ((FloatVector) x36.reinterpretShape(F, 0));
      FloatVector x38 = x16.mul(x37);
      FloatVector w39 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x40 = x38.mul(w39);
      FloatVector x41 = x32.add(x40);
      FloatVector w73 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x74 = x26.fma(w73, x41);
      FloatVector x75 = x74.neg();
      FloatVector x76 = x26.fma(w73, x75);
      FloatVector x77 = x76.add(x41);
      FloatVector x49 = x41.mul(x41);
      FloatVector w53 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w52 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x54 = x49.fma(w53, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x55 = x49.fma(x54, w51);
      FloatVector w50 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x56 = x49.fma(x55, w50);
      FloatVector w66 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w64 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x67 = x49.fma(w66, w64);
      FloatVector w62 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x68 = x49.fma(x67, w62);
      FloatVector w60 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x69 = x49.fma(x68, w60);
      FloatVector w58 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x70 = x49.fma(x69, w58);
      FloatVector x71 = x41.fma(x56, x70);
      FloatVector x42 = x32.sub(x41);
      FloatVector x43 = x42.add(x40);
      FloatVector x46 = x43.neg();
      FloatVector x47 = x46.fma(x41, x43);
      FloatVector w45 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x48 = x26.fma(w45, x47);
      FloatVector x72 = x49.fma(x71, x48);
      FloatVector x78 = x77.add(x72);
      FloatVector x79 = x74.add(x78);
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w85 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x86 = w85.blend(w84, x82);
      FloatVector x87 = x86.blend(x79, x81);
      FloatVector x92 = x87.blend(x9, x91);
      FloatVector x96 = x95.mul(x92);
      FloatVector x97 = w0.mul(x96);
      FloatVector x98 = w0.mul(x97);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x5 = x4.abs();
      FloatVector w6 = FloatVector.broadcast(F, 1.1258999E15f);
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector w94 = FloatVector.broadcast(F, 0.5f);
      FloatVector x95 = w94.blend(w10, x7);
      FloatVector x8 = x5.mul(x5);
      FloatVector x9 = x8.blend(x5, x7);
      FloatVector w88 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = x89.or(x90);
      FloatVector w80 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector x11 = w10.add(x9);
      IntVector x17 = ((IntVector) x11.reinterpretShape(FI, 0));
      IntVector w18 = IntVector.broadcast(FI, 4913933);
      IntVector x19 = x17.add(w18);
      IntVector x22 = x19.lanewise(VectorOperators.LSHR, 23);
      IntVector w23 = IntVector.broadcast(FI, 1258291200);
      IntVector x24 = x22.or(w23);
      FloatVector x25 = ((FloatVector) x24.reinterpretShape(F, 0));
      FloatVector w20 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x26 = x25.sub(w20);
      IntVector w27 = IntVector.broadcast(FI, 8388607);
      IntVector x28 = x19.and(w27);
      IntVector w29 = IntVector.broadcast(FI, 1060439283);
      IntVector x30 = x28.add(w29);
      FloatVector x31 = ((FloatVector) x30.reinterpretShape(F, 0));
      FloatVector x32 = x31.sub(w10);
      FloatVector x12 = x11.sub(w10);
      FloatVector x13 = x11.sub(x12);
      FloatVector x14 = w10.sub(x13);
      FloatVector x15 = x9.sub(x12);
      FloatVector x16 = x14.add(x15);
      IntVector w34 = IntVector.broadcast(FI, (-8388608));
      IntVector x35 = x19.and(w34);
      IntVector w33 = IntVector.broadcast(FI, (-1895825408));
      IntVector x36 = w33.sub(x35);
      FloatVector x37 = ((FloatVector) x36.reinterpretShape(F, 0));
      FloatVector x38 = x16.mul(x37);
      FloatVector w39 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x40 = x38.mul(w39);
      FloatVector x41 = x32.add(x40);
      FloatVector w73 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x74 = x26.fma(w73, x41);
      FloatVector x75 = x74.neg();
      FloatVector x76 = x26.fma(w73, x75);
      FloatVector x77 = x76.add(x41);
      FloatVector x49 = x41.mul(x41);
      FloatVector w53 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w52 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x54 = x49.fma(w53, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x55 = x49.fma(x54, w51);
      FloatVector w50 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x56 = x49.fma(x55, w50);
      FloatVector w66 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w64 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x67 = x49.fma(w66, w64);
      FloatVector w62 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x68 = x49.fma(x67, w62);
      FloatVector w60 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x69 = x49.fma(x68, w60);
      FloatVector w58 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x70 = x49.fma(x69, w58);
      FloatVector x71 = x41.fma(x56, x70);
      FloatVector x42 = x32.sub(x41);
      FloatVector x43 = x42.add(x40);
      FloatVector x46 = x43.neg();
      FloatVector x47 = x46.fma(x41, x43);
      FloatVector w45 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x48 = x26.fma(w45, x47);
      FloatVector x72 = x49.fma(x71, x48);
      FloatVector x78 = x77.add(x72);
      FloatVector x79 = x74.add(x78);
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w85 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x86 = w85.blend(w84, x82);
      FloatVector x87 = x86.blend(x79, x81);
      FloatVector x92 = x87.blend(x9, x91);
      FloatVector x96 = x95.mul(x92);
      FloatVector x97 = w0.mul(x96);
      FloatVector x98 = w0.mul(x97);
      FloatVector x100 = x3.blend(w0, x7);
      FloatVector x101 = x4.mul(x4);
      FloatVector x102 = w10.add(x101);
      FloatVector x103 = x102.blend(x4, x7);
      FloatVector x104 = x100.div(x103);
      FloatVector w99 = FloatVector.broadcast(F, scale);
      FloatVector x105 = x104.mul(w99);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x4 = x3.div(w0);
      FloatVector x5 = x4.abs();
      FloatVector w6 = FloatVector.broadcast(F, 1.1258999E15f);
      VectorMask<Float> x7 = x5.compare(VectorOperators.GT, w6);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector w94 = FloatVector.broadcast(F, 0.5f);
      FloatVector x95 = w94.blend(w10, x7);
      FloatVector x8 = x5.mul(x5);
      FloatVector x9 = x8.blend(x5, x7);
      FloatVector w88 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x89 = x9.compare(VectorOperators.EQ, w88);
      FloatVector w83 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x90 = x9.compare(VectorOperators.EQ, w83);
      VectorMask<Float> x91 = x89.or(x90);
      FloatVector w80 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x81 = x9.compare(VectorOperators.GT, w80);
      FloatVector x11 = w10.add(x9);
      IntVector x17 = ((IntVector) x11.reinterpretShape(FI, 0));
      IntVector w18 = IntVector.broadcast(FI, 4913933);
      IntVector x19 = x17.add(w18);
      IntVector x22 = x19.lanewise(VectorOperators.LSHR, 23);
      IntVector w23 = IntVector.broadcast(FI, 1258291200);
      IntVector x24 = x22.or(w23);
      FloatVector x25 = ((FloatVector) x24.reinterpretShape(F, 0));
      FloatVector w20 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x26 = x25.sub(w20);
      IntVector w27 = IntVector.broadcast(FI, 8388607);
      IntVector x28 = x19.and(w27);
      IntVector w29 = IntVector.broadcast(FI, 1060439283);
      IntVector x30 = x28.add(w29);
      FloatVector x31 = ((FloatVector) x30.reinterpretShape(F, 0));
      FloatVector x32 = x31.sub(w10);
      FloatVector x12 = x11.sub(w10);
      FloatVector x13 = x11.sub(x12);
      FloatVector x14 = w10.sub(x13);
      FloatVector x15 = x9.sub(x12);
      FloatVector x16 = x14.add(x15);
      IntVector w34 = IntVector.broadcast(FI, (-8388608));
      IntVector x35 = x19.and(w34);
      IntVector w33 = IntVector.broadcast(FI, (-1895825408));
      IntVector x36 = w33.sub(x35);
      FloatVector x37 = ((FloatVector) x36.reinterpretShape(F, 0));
      FloatVector x38 = x16.mul(x37);
      FloatVector w39 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x40 = x38.mul(w39);
      FloatVector x41 = x32.add(x40);
      FloatVector w73 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x74 = x26.fma(w73, x41);
      FloatVector x75 = x74.neg();
      FloatVector x76 = x26.fma(w73, x75);
      FloatVector x77 = x76.add(x41);
      FloatVector x49 = x41.mul(x41);
      FloatVector w53 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w52 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x54 = x49.fma(w53, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x55 = x49.fma(x54, w51);
      FloatVector w50 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x56 = x49.fma(x55, w50);
      FloatVector w66 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w64 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x67 = x49.fma(w66, w64);
      FloatVector w62 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x68 = x49.fma(x67, w62);
      FloatVector w60 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x69 = x49.fma(x68, w60);
      FloatVector w58 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x70 = x49.fma(x69, w58);
      FloatVector x71 = x41.fma(x56, x70);
      FloatVector x42 = x32.sub(x41);
      FloatVector x43 = x42.add(x40);
      FloatVector x46 = x43.neg();
      FloatVector x47 = x46.fma(x41, x43);
      FloatVector w45 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x48 = x26.fma(w45, x47);
      FloatVector x72 = x49.fma(x71, x48);
      FloatVector x78 = x77.add(x72);
      FloatVector x79 = x74.add(x78);
      VectorMask<Float> x82 = x9.compare(VectorOperators.EQ, w80);
      FloatVector w84 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w85 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x86 = w85.blend(w84, x82);
      FloatVector x87 = x86.blend(x79, x81);
      FloatVector x92 = x87.blend(x9, x91);
      FloatVector x96 = x95.mul(x92);
      FloatVector x97 = w0.mul(x96);
      FloatVector x98 = w0.mul(x97);
      FloatVector x100 = x3.blend(w0, x7);
      FloatVector x101 = x4.mul(x4);
      FloatVector x102 = w10.add(x101);
      FloatVector x103 = x102.blend(x4, x7);
      FloatVector x104 = x100.div(x103);
      FloatVector w99 = FloatVector.broadcast(F, scale);
      FloatVector x105 = x104.mul(w99);
      FloatVector x106 = w10.div(x102);
      FloatVector w108 = FloatVector.broadcast(F, 1.2676506E30f);
      VectorMask<Float> x109 = x101.compare(VectorOperators.LT, w108);
      FloatVector x110 = x101.mul(x106);
      FloatVector x111 = w10.blend(x110, x109);
      FloatVector w112 = FloatVector.broadcast(F, 2.0f);
      FloatVector x113 = w112.mul(x111);
      FloatVector x114 = w10.sub(x113);
      FloatVector x115 = x106.mul(x114);
      FloatVector x116 = x115.mul(w99);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x5 = x4.abs();
      DoubleVector w6 = DoubleVector.broadcast(D, 1.125899906842624E15);
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w52 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x93 = w52.blend(w10, x7);
      DoubleVector x8 = x5.mul(x5);
      DoubleVector x9 = x8.blend(x5, x7);
      DoubleVector w87 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = x88.or(x89);
      DoubleVector w79 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector x11 = w10.add(x9);
      LongVector x17 = ((LongVector) x11.reinterpretShape(DI, 0));
      LongVector w18 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x19 = x17.add(w18);
      LongVector x22 = x19.lanewise(VectorOperators.LSHR, 52);
      LongVector w23 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x24 = x22.or(w23);
      DoubleVector x25 = ((DoubleVector) x24.reinterpretShape(D, 0));
      DoubleVector w20 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x26 = x25.sub(w20);
      LongVector w27 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x28 = x19.and(w27);
      LongVector w29 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x30 = x28.add(w29);
      DoubleVector x31 = ((DoubleVector) x30.reinterpretShape(D, 0));
      DoubleVector x32 = x31.sub(w10);
      DoubleVector x12 = x11.sub(w10);
      DoubleVector x13 = x11.sub(x12);
      DoubleVector x14 = w10.sub(x13);
      DoubleVector x15 = x9.sub(x12);
      DoubleVector x16 = x14.add(x15);
      LongVector w34 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x35 = x19.and(w34);
      LongVector w33 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x36 = w33.sub(x35);
      DoubleVector x37 = ((DoubleVector) x36.reinterpretShape(D, 0));
      DoubleVector x38 = x16.mul(x37);
      DoubleVector w39 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x40 = x38.mul(w39);
      DoubleVector x41 = x32.add(x40);
      DoubleVector w72 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x73 = x26.fma(w72, x41);
      DoubleVector x74 = x73.neg();
      DoubleVector x75 = x26.fma(w72, x74);
      DoubleVector x76 = x75.add(x41);
      DoubleVector x53 = w52.mul(x41);
      DoubleVector x54 = x53.mul(x41);
      DoubleVector w48 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x49 = w48.add(x41);
      DoubleVector x50 = x41.div(x49);
      DoubleVector x51 = x50.mul(x50);
      DoubleVector x55 = x51.mul(x51);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x59 = x55.fma(w58, w57);
      DoubleVector w56 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x60 = x55.fma(x59, w56);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x65 = x55.fma(w64, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x66 = x55.fma(x65, w62);
      DoubleVector w61 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x67 = x55.fma(x66, w61);
      DoubleVector x68 = x51.fma(x60, x67);
      DoubleVector x69 = x51.fma(x68, x54);
      DoubleVector x42 = x32.sub(x41);
      DoubleVector x43 = x42.add(x40);
      DoubleVector x45 = x43.neg();
      DoubleVector x46 = x45.fma(x41, x43);
      DoubleVector w44 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x47 = x26.fma(w44, x46);
      DoubleVector x70 = x50.fma(x69, x47);
      DoubleVector x71 = x54.sub(x70);
      DoubleVector x77 = x76.sub(x71);
      DoubleVector x78 = x73.add(x77);
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x85 = w84.blend(w83, x81);
      DoubleVector x86 = x85.blend(x78, x80);
      DoubleVector x91 = x86.blend(x9, x90);
      DoubleVector x94 = x93.mul(x91);
      DoubleVector x95 = w0.mul(x94);
      DoubleVector x96 = w0.mul(x95);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x5 = x4.abs();
      DoubleVector w6 = DoubleVector.broadcast(D, 1.125899906842624E15);
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w52 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x93 = w52.blend(w10, x7);
      DoubleVector x8 = x5.mul(x5);
      DoubleVector x9 = x8.blend(x5, x7);
      DoubleVector w87 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = x88.or(x89);
      DoubleVector w79 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector x11 = w10.add(x9);
      LongVector x17 = ((LongVector) x11.reinterpretShape(DI, 0));
      LongVector w18 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x19 = x17.add(w18);
      LongVector x22 = x19.lanewise(VectorOperators.LSHR, 52);
      LongVector w23 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x24 = x22.or(w23);
      DoubleVector x25 = ((DoubleVector) x24.reinterpretShape(D, 0));
      DoubleVector w20 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x26 = x25.sub(w20);
      LongVector w27 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x28 = x19.and(w27);
      LongVector w29 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x30 = x28.add(w29);
      DoubleVector x31 = ((DoubleVector) x30.reinterpretShape(D, 0));
      DoubleVector x32 = x31.sub(w10);
      DoubleVector x12 = x11.sub(w10);
      DoubleVector x13 = x11.sub(x12);
      DoubleVector x14 = w10.sub(x13);
      DoubleVector x15 = x9.sub(x12);
      DoubleVector x16 = x14.add(x15);
      LongVector w34 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x35 = x19.and(w34);
      LongVector w33 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x36 = w33.sub(x35);
      DoubleVector x37 = ((DoubleVector) x36.reinterpretShape(D, 0));
      DoubleVector x38 = x16.mul(x37);
      DoubleVector w39 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x40 = x38.mul(w39);
      DoubleVector x41 = x32.add(x40);
      DoubleVector w72 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x73 = x26.fma(w72, x41);
      DoubleVector x74 = x73.neg();
      DoubleVector x75 = x26.fma(w72, x74);
      DoubleVector x76 = x75.add(x41);
      DoubleVector x53 = w52.mul(x41);
      DoubleVector x54 = x53.mul(x41);
      DoubleVector w48 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x49 = w48.add(x41);
      DoubleVector x50 = x41.div(x49);
      DoubleVector x51 = x50.mul(x50);
      DoubleVector x55 = x51.mul(x51);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x59 = x55.fma(w58, w57);
      DoubleVector w56 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x60 = x55.fma(x59, w56);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x65 = x55.fma(w64, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x66 = x55.fma(x65, w62);
      DoubleVector w61 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x67 = x55.fma(x66, w61);
      DoubleVector x68 = x51.fma(x60, x67);
      DoubleVector x69 = x51.fma(x68, x54);
      DoubleVector x42 = x32.sub(x41);
      DoubleVector x43 = x42.add(x40);
      DoubleVector x45 = x43.neg();
      DoubleVector x46 = x45.fma(x41, x43);
      DoubleVector w44 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x47 = x26.fma(w44, x46);
      DoubleVector x70 = x50.fma(x69, x47);
      DoubleVector x71 = x54.sub(x70);
      DoubleVector x77 = x76.sub(x71);
      DoubleVector x78 = x73.add(x77);
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x85 = w84.blend(w83, x81);
      DoubleVector x86 = x85.blend(x78, x80);
      DoubleVector x91 = x86.blend(x9, x90);
      DoubleVector x94 = x93.mul(x91);
      DoubleVector x95 = w0.mul(x94);
      DoubleVector x96 = w0.mul(x95);
      DoubleVector x98 = x3.blend(w0, x7);
      DoubleVector x99 = x4.mul(x4);
      DoubleVector x100 = w10.add(x99);
      DoubleVector x101 = x100.blend(x4, x7);
      DoubleVector x102 = x98.div(x101);
      DoubleVector w97 = DoubleVector.broadcast(D, scale);
      DoubleVector x103 = x102.mul(w97);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x4 = x3.div(w0);
      DoubleVector x5 = x4.abs();
      DoubleVector w6 = DoubleVector.broadcast(D, 1.125899906842624E15);
      VectorMask<Double> x7 = x5.compare(VectorOperators.GT, w6);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector w52 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x93 = w52.blend(w10, x7);
      DoubleVector x8 = x5.mul(x5);
      DoubleVector x9 = x8.blend(x5, x7);
      DoubleVector w87 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x88 = x9.compare(VectorOperators.EQ, w87);
      DoubleVector w82 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x89 = x9.compare(VectorOperators.EQ, w82);
      VectorMask<Double> x90 = x88.or(x89);
      DoubleVector w79 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x80 = x9.compare(VectorOperators.GT, w79);
      DoubleVector x11 = w10.add(x9);
      LongVector x17 = ((LongVector) x11.reinterpretShape(DI, 0));
      LongVector w18 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x19 = x17.add(w18);
      LongVector x22 = x19.lanewise(VectorOperators.LSHR, 52);
      LongVector w23 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x24 = x22.or(w23);
      DoubleVector x25 = ((DoubleVector) x24.reinterpretShape(D, 0));
      DoubleVector w20 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x26 = x25.sub(w20);
      LongVector w27 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x28 = x19.and(w27);
      LongVector w29 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x30 = x28.add(w29);
      DoubleVector x31 = ((DoubleVector) x30.reinterpretShape(D, 0));
      DoubleVector x32 = x31.sub(w10);
      DoubleVector x12 = x11.sub(w10);
      DoubleVector x13 = x11.sub(x12);
      DoubleVector x14 = w10.sub(x13);
      DoubleVector x15 = x9.sub(x12);
      DoubleVector x16 = x14.add(x15);
      LongVector w34 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x35 = x19.and(w34);
      LongVector w33 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x36 = w33.sub(x35);
      DoubleVector x37 = ((DoubleVector) x36.reinterpretShape(D, 0));
      DoubleVector x38 = x16.mul(x37);
      DoubleVector w39 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x40 = x38.mul(w39);
      DoubleVector x41 = x32.add(x40);
      DoubleVector w72 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x73 = x26.fma(w72, x41);
      DoubleVector x74 = x73.neg();
      DoubleVector x75 = x26.fma(w72, x74);
      DoubleVector x76 = x75.add(x41);
      DoubleVector x53 = w52.mul(x41);
      DoubleVector x54 = x53.mul(x41);
      DoubleVector w48 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x49 = w48.add(x41);
      DoubleVector x50 = x41.div(x49);
      DoubleVector x51 = x50.mul(x50);
      DoubleVector x55 = x51.mul(x51);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x59 = x55.fma(w58, w57);
      DoubleVector w56 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x60 = x55.fma(x59, w56);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x65 = x55.fma(w64, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x66 = x55.fma(x65, w62);
      DoubleVector w61 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x67 = x55.fma(x66, w61);
      DoubleVector x68 = x51.fma(x60, x67);
      DoubleVector x69 = x51.fma(x68, x54);
      DoubleVector x42 = x32.sub(x41);
      DoubleVector x43 = x42.add(x40);
      DoubleVector x45 = x43.neg();
      DoubleVector x46 = x45.fma(x41, x43);
      DoubleVector w44 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x47 = x26.fma(w44, x46);
      DoubleVector x70 = x50.fma(x69, x47);
      DoubleVector x71 = x54.sub(x70);
      DoubleVector x77 = x76.sub(x71);
      DoubleVector x78 = x73.add(x77);
      VectorMask<Double> x81 = x9.compare(VectorOperators.EQ, w79);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x85 = w84.blend(w83, x81);
      DoubleVector x86 = x85.blend(x78, x80);
      DoubleVector x91 = x86.blend(x9, x90);
      DoubleVector x94 = x93.mul(x91);
      DoubleVector x95 = w0.mul(x94);
      DoubleVector x96 = w0.mul(x95);
      DoubleVector x98 = x3.blend(w0, x7);
      DoubleVector x99 = x4.mul(x4);
      DoubleVector x100 = w10.add(x99);
      DoubleVector x101 = x100.blend(x4, x7);
      DoubleVector x102 = x98.div(x101);
      DoubleVector w97 = DoubleVector.broadcast(D, scale);
      DoubleVector x103 = x102.mul(w97);
      DoubleVector x104 = w10.div(x100);
      DoubleVector w106 = DoubleVector.broadcast(D, 1.2676506002282294E30);
      VectorMask<Double> x107 = x99.compare(VectorOperators.LT, w106);
      DoubleVector x108 = x99.mul(x104);
      DoubleVector x109 = w10.blend(x108, x107);
      DoubleVector x110 = w48.mul(x109);
      DoubleVector x111 = w10.sub(x110);
      DoubleVector x112 = x104.mul(x111);
      DoubleVector x113 = x112.mul(w97);
      x96.intoArray(v, vo + i);
      x103.intoArray(g, go + i);
      x113.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
