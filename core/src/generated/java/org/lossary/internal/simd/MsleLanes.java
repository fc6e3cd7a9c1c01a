// Generated from Msle.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.MsleScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Msle;

/** Loops of {@link Msle} on lanes. */
public final class MsleLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x3 = x1.max(w0);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x2.max(w0);
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector x6 = x3.max(x4);
      FloatVector x5 = x3.min(x4);
      FloatVector x7 = x6.sub(x5);
      FloatVector w9 = FloatVector.broadcast(F, 1.0f);
      FloatVector x10 = w9.add(x5);
      FloatVector x11 = x7.div(x10);
      FloatVector w89 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = x90.or(x91);
      FloatVector w81 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector x12 = w9.add(x11);
      IntVector x18 = ((IntVector) x12.reinterpretShape(FI, 0));
      IntVector w19 = IntVector.broadcast(FI, 4913933);
      IntVector x20 = x18.add(w19);
      IntVector x23 = x20.lanewise(VectorOperators.LSHR, 23);
      IntVector w24 = IntVector.broadcast(FI, 1258291200);
      IntVector x25 = x23.or(w24);
      FloatVector x26 = ((FloatVector) x25.reinterpretShape(F, 0));
      FloatVector w21 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x27 = x26.sub(w21);
      IntVector w28 = IntVector.broadcast(FI, 8388607);
      IntVector x29 = x20.and(w28);
      IntVector w30 = IntVector.broadcast(FI, 1060439283);
      IntVector x31 = x29.add(w30);
      FloatVector x32 = ((FloatVector) x31.reinterpretShape(F, 0));
      FloatVector x33 = x32.sub(w9);
      FloatVector x13 = x12.sub(w9);
      FloatVector x14 = x12.sub(x13);
      FloatVector x15 = w9.sub(x14);
      FloatVector x16 = x11.sub(x13);
      FloatVector x17 = x15.add(x16);
      IntVector w35 = IntVector.broadcast(FI, (-8388608));
      IntVector x36 = x20.and(w35);
      IntVector w34 = IntVector.broadcast(FI, (-1895825408));
      IntVector x37 = w34.sub(x36);
      FloatVector x38 = ((FloatVector) x37.reinterpretShape(F, 0));
      FloatVector x39 = x17.mul(x38);
      FloatVector w40 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x41 = x39.mul(w40);
      FloatVector x42 = x33.add(x41);
      FloatVector w74 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x75 = x27.fma(w74, x42);
      FloatVector x76 = x75.neg();
      FloatVector x77 = x27.fma(w74, x76);
      FloatVector x78 = x77.add(x42);
      FloatVector x50 = x42.mul(x42);
      FloatVector w54 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w53 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x55 = x50.fma(w54, w53);
      FloatVector w52 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x56 = x50.fma(x55, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x57 = x50.fma(x56, w51);
      FloatVector w67 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w65 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x68 = x50.fma(w67, w65);
      FloatVector w63 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x69 = x50.fma(x68, w63);
      FloatVector w61 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x70 = x50.fma(x69, w61);
      FloatVector w59 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x71 = x50.fma(x70, w59);
      FloatVector x72 = x42.fma(x57, x71);
      FloatVector x43 = x33.sub(x42);
      FloatVector x44 = x43.add(x41);
      FloatVector x47 = x44.neg();
      FloatVector x48 = x47.fma(x42, x44);
      FloatVector w46 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x49 = x27.fma(w46, x48);
      FloatVector x73 = x50.fma(x72, x49);
      FloatVector x79 = x78.add(x73);
      FloatVector x80 = x75.add(x79);
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w86 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x87 = w86.blend(w85, x83);
      FloatVector x88 = x87.blend(x80, x82);
      FloatVector x93 = x88.blend(x11, x92);
      FloatVector x95 = x93.neg();
      FloatVector x96 = x93.blend(x95, x94);
      FloatVector x97 = x96.mul(x96);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x3 = x1.max(w0);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x2.max(w0);
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector x6 = x3.max(x4);
      FloatVector x5 = x3.min(x4);
      FloatVector x7 = x6.sub(x5);
      FloatVector w9 = FloatVector.broadcast(F, 1.0f);
      FloatVector x10 = w9.add(x5);
      FloatVector x11 = x7.div(x10);
      FloatVector w89 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = x90.or(x91);
      FloatVector w81 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector x12 = w9.add(x11);
      IntVector x18 = ((IntVector) x12.reinterpretShape(FI, 0));
      IntVector w19 = IntVector.broadcast(FI, 4913933);
      IntVector x20 = x18.add(w19);
      IntVector x23 = x20.lanewise(VectorOperators.LSHR, 23);
      IntVector w24 = IntVector.broadcast(FI, 1258291200);
      IntVector x25 = x23.or(w24);
      FloatVector x26 = ((FloatVector) x25.reinterpretShape(F, 0));
      FloatVector w21 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x27 = x26.sub(w21);
      IntVector w28 = IntVector.broadcast(FI, 8388607);
      IntVector x29 = x20.and(w28);
      IntVector w30 = IntVector.broadcast(FI, 1060439283);
      IntVector x31 = x29.add(w30);
      FloatVector x32 = ((FloatVector) x31.reinterpretShape(F, 0));
      FloatVector x33 = x32.sub(w9);
      FloatVector x13 = x12.sub(w9);
      FloatVector x14 = x12.sub(x13);
      FloatVector x15 = w9.sub(x14);
      FloatVector x16 = x11.sub(x13);
      FloatVector x17 = x15.add(x16);
      IntVector w35 = IntVector.broadcast(FI, (-8388608));
      IntVector x36 = x20.and(w35);
      IntVector w34 = IntVector.broadcast(FI, (-1895825408));
      IntVector x37 = w34.sub(x36);
      FloatVector x38 = ((FloatVector) x37.reinterpretShape(F, 0));
      FloatVector x39 = x17.mul(x38);
      FloatVector w40 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x41 = x39.mul(w40);
      FloatVector x42 = x33.add(x41);
      FloatVector w74 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x75 = x27.fma(w74, x42);
      FloatVector x76 = x75.neg();
      FloatVector x77 = x27.fma(w74, x76);
      FloatVector x78 = x77.add(x42);
      FloatVector x50 = x42.mul(x42);
      FloatVector w54 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w53 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x55 = x50.fma(w54, w53);
      FloatVector w52 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x56 = x50.fma(x55, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x57 = x50.fma(x56, w51);
      FloatVector w67 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w65 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x68 = x50.fma(w67, w65);
      FloatVector w63 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x69 = x50.fma(x68, w63);
      FloatVector w61 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x70 = x50.fma(x69, w61);
      FloatVector w59 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x71 = x50.fma(x70, w59);
      FloatVector x72 = x42.fma(x57, x71);
      FloatVector x43 = x33.sub(x42);
      FloatVector x44 = x43.add(x41);
      FloatVector x47 = x44.neg();
      FloatVector x48 = x47.fma(x42, x44);
      FloatVector w46 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x49 = x27.fma(w46, x48);
      FloatVector x73 = x50.fma(x72, x49);
      FloatVector x79 = x78.add(x73);
      FloatVector x80 = x75.add(x79);
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w86 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x87 = w86.blend(w85, x83);
      FloatVector x88 = x87.blend(x80, x82);
      FloatVector x93 = x88.blend(x11, x92);
      FloatVector x95 = x93.neg();
      FloatVector x96 = x93.blend(x95, x94);
      FloatVector x97 = x96.mul(x96);
      VectorMask<Float> x99 = x1.compare(VectorOperators.LT, w0);
      FloatVector w102 = FloatVector.broadcast(F, 2.0f);
      FloatVector x103 = w102.mul(x96);
      FloatVector x104 = w9.add(x1);
      FloatVector x105 = x103.div(x104);
      FloatVector x106 = x105.blend(w89, x99);
      FloatVector w98 = FloatVector.broadcast(F, scale);
      FloatVector x107 = x106.mul(w98);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x3 = x1.max(w0);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x2.max(w0);
      VectorMask<Float> x94 = x3.compare(VectorOperators.LT, x4);
      FloatVector x6 = x3.max(x4);
      FloatVector x5 = x3.min(x4);
      FloatVector x7 = x6.sub(x5);
      FloatVector w9 = FloatVector.broadcast(F, 1.0f);
      FloatVector x10 = w9.add(x5);
      FloatVector x11 = x7.div(x10);
      FloatVector w89 = FloatVector.broadcast(F, 0.0f);
      VectorMask<Float> x90 = x11.compare(VectorOperators.EQ, w89);
      FloatVector w84 = FloatVector.broadcast(F, Float.POSITIVE_INFINITY);
      VectorMask<Float> x91 = x11.compare(VectorOperators.EQ, w84);
      VectorMask<Float> x92 = x90.or(x91);
      FloatVector w81 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x82 = x11.compare(VectorOperators.GT, w81);
      FloatVector x12 = w9.add(x11);
      IntVector x18 = ((IntVector) x12.reinterpretShape(FI, 0));
      IntVector w19 = IntVector.broadcast(FI, 4913933);
      IntVector x20 = x18.add(w19);
      IntVector x23 = x20.lanewise(VectorOperators.LSHR, 23);
      IntVector w24 = IntVector.broadcast(FI, 1258291200);
      IntVector x25 = x23.or(w24);
      FloatVector x26 = ((FloatVector) x25.reinterpretShape(F, 0));
      FloatVector w21 = FloatVector.broadcast(F, 8388735.0f);
      FloatVector x27 = x26.sub(w21);
      IntVector w28 = IntVector.broadcast(FI, 8388607);
      IntVector x29 = x20.and(w28);
      IntVector w30 = IntVector.broadcast(FI, 1060439283);
      IntVector x31 = x29.add(w30);
      FloatVector x32 = ((FloatVector) x31.reinterpretShape(F, 0));
      FloatVector x33 = x32.sub(w9);
      FloatVector x13 = x12.sub(w9);
      FloatVector x14 = x12.sub(x13);
      FloatVector x15 = w9.sub(x14);
      FloatVector x16 = x11.sub(x13);
      FloatVector x17 = x15.add(x16);
      IntVector w35 = IntVector.broadcast(FI, (-8388608));
      IntVector x36 = x20.and(w35);
      IntVector w34 = IntVector.broadcast(FI, (-1895825408));
      IntVector x37 = w34.sub(x36);
      FloatVector x38 = ((FloatVector) x37.reinterpretShape(F, 0));
      FloatVector x39 = x17.mul(x38);
      FloatVector w40 = FloatVector.broadcast(F, 2.3283064E-10f);
      FloatVector x41 = x39.mul(w40);
      FloatVector x42 = x33.add(x41);
      FloatVector w74 = FloatVector.broadcast(F, 0.6931472f);
      FloatVector x75 = x27.fma(w74, x42);
      FloatVector x76 = x75.neg();
      FloatVector x77 = x27.fma(w74, x76);
      FloatVector x78 = x77.add(x42);
      FloatVector x50 = x42.mul(x42);
      FloatVector w54 = FloatVector.broadcast(F, 0.12881659f);
      FloatVector w53 = FloatVector.broadcast(F, 0.14184564f);
      FloatVector x55 = x50.fma(w54, w53);
      FloatVector w52 = FloatVector.broadcast(F, 0.20001906f);
      FloatVector x56 = x50.fma(x55, w52);
      FloatVector w51 = FloatVector.broadcast(F, 0.33333325f);
      FloatVector x57 = x50.fma(x56, w51);
      FloatVector w67 = FloatVector.broadcast(F, (-0.07644623f));
      FloatVector w65 = FloatVector.broadcast(F, (-0.13220663f));
      FloatVector x68 = x50.fma(w67, w65);
      FloatVector w63 = FloatVector.broadcast(F, (-0.16612545f));
      FloatVector x69 = x50.fma(x68, w63);
      FloatVector w61 = FloatVector.broadcast(F, (-0.25001404f));
      FloatVector x70 = x50.fma(x69, w61);
      FloatVector w59 = FloatVector.broadcast(F, (-0.4999999f));
      FloatVector x71 = x50.fma(x70, w59);
      FloatVector x72 = x42.fma(x57, x71);
      FloatVector x43 = x33.sub(x42);
      FloatVector x44 = x43.add(x41);
      FloatVector x47 = x44.neg();
      FloatVector x48 = x47.fma(x42, x44);
      FloatVector w46 = FloatVector.broadcast(F, (-1.9046542E-9f));
      FloatVector x49 = x27.fma(w46, x48);
      FloatVector x73 = x50.fma(x72, x49);
      FloatVector x79 = x78.add(x73);
      FloatVector x80 = x75.add(x79);
      VectorMask<Float> x83 = x11.compare(VectorOperators.EQ, w81);
      FloatVector w85 = FloatVector.broadcast(F, Float.NEGATIVE_INFINITY);
      FloatVector w86 = FloatVector.broadcast(F, Float.NaN);
      FloatVector x87 = w86.blend(w85, x83);
      FloatVector x88 = x87.blend(x80, x82);
      FloatVector x93 = x88.blend(x11, x92);
      FloatVector x95 = x93.neg();
      FloatVector x96 = x93.blend(x95, x94);
      FloatVector x97 = x96.mul(x96);
      VectorMask<Float> x99 = x1.compare(VectorOperators.LT, w0);
      FloatVector w102 = FloatVector.broadcast(F, 2.0f);
      FloatVector x103 = w102.mul(x96);
      FloatVector x104 = w9.add(x1);
      FloatVector x105 = x103.div(x104);
      FloatVector x106 = x105.blend(w89, x99);
      FloatVector w98 = FloatVector.broadcast(F, scale);
      FloatVector x107 = x106.mul(w98);
      FloatVector x108 = w9.sub(x96);
      FloatVector x109 = w102.mul(x108);
      FloatVector x110 = x109.div(x104);
      FloatVector x111 = x110.div(x104);
      FloatVector x112 = x111.blend(w89, x99);
      FloatVector x113 = x112.mul(w98);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x3 = x1.max(w0);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x2.max(w0);
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector x6 = x3.max(x4);
      DoubleVector x5 = x3.min(x4);
      DoubleVector x7 = x6.sub(x5);
      DoubleVector w9 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x10 = w9.add(x5);
      DoubleVector x11 = x7.div(x10);
      DoubleVector w88 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = x89.or(x90);
      DoubleVector w80 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector x12 = w9.add(x11);
      LongVector x18 = ((LongVector) x12.reinterpretShape(DI, 0));
      LongVector w19 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x20 = x18.add(w19);
      LongVector x23 = x20.lanewise(VectorOperators.LSHR, 52);
      LongVector w24 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x25 = x23.or(w24);
      DoubleVector x26 = ((DoubleVector) x25.reinterpretShape(D, 0));
      DoubleVector w21 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x27 = x26.sub(w21);
      LongVector w28 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x29 = x20.and(w28);
      LongVector w30 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x31 = x29.add(w30);
      DoubleVector x32 = ((DoubleVector) x31.reinterpretShape(D, 0));
      DoubleVector x33 = x32.sub(w9);
      DoubleVector x13 = x12.sub(w9);
      DoubleVector x14 = x12.sub(x13);
      DoubleVector x15 = w9.sub(x14);
      DoubleVector x16 = x11.sub(x13);
      DoubleVector x17 = x15.add(x16);
      LongVector w35 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x36 = x20.and(w35);
      LongVector w34 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x37 = w34.sub(x36);
      DoubleVector x38 = ((DoubleVector) x37.reinterpretShape(D, 0));
      DoubleVector x39 = x17.mul(x38);
      DoubleVector w40 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x41 = x39.mul(w40);
      DoubleVector x42 = x33.add(x41);
      DoubleVector w73 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x74 = x27.fma(w73, x42);
      DoubleVector x75 = x74.neg();
      DoubleVector x76 = x27.fma(w73, x75);
      DoubleVector x77 = x76.add(x42);
      DoubleVector w53 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x54 = w53.mul(x42);
      DoubleVector x55 = x54.mul(x42);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x50 = w49.add(x42);
      DoubleVector x51 = x42.div(x50);
      DoubleVector x52 = x51.mul(x51);
      DoubleVector x56 = x52.mul(x52);
      DoubleVector w59 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x60 = x56.fma(w59, w58);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x61 = x56.fma(x60, w57);
      DoubleVector w65 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x66 = x56.fma(w65, w64);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x67 = x56.fma(x66, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x68 = x56.fma(x67, w62);
      DoubleVector x69 = x52.fma(x61, x68);
      DoubleVector x70 = x52.fma(x69, x55);
      DoubleVector x43 = x33.sub(x42);
      DoubleVector x44 = x43.add(x41);
      DoubleVector x46 = x44.neg();
      DoubleVector x47 = x46.fma(x42, x44);
      DoubleVector w45 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x48 = x27.fma(w45, x47);
      DoubleVector x71 = x51.fma(x70, x48);
      DoubleVector x72 = x55.sub(x71);
      DoubleVector x78 = x77.sub(x72);
      DoubleVector x79 = x74.add(x78);
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w85 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x86 = w85.blend(w84, x82);
      DoubleVector x87 = x86.blend(x79, x81);
      DoubleVector x92 = x87.blend(x11, x91);
      DoubleVector x94 = x92.neg();
      DoubleVector x95 = x92.blend(x94, x93);
      DoubleVector x96 = x95.mul(x95);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x3 = x1.max(w0);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x2.max(w0);
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector x6 = x3.max(x4);
      DoubleVector x5 = x3.min(x4);
      DoubleVector x7 = x6.sub(x5);
      DoubleVector w9 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x10 = w9.add(x5);
      DoubleVector x11 = x7.div(x10);
      DoubleVector w88 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = x89.or(x90);
      DoubleVector w80 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector x12 = w9.add(x11);
      LongVector x18 = ((LongVector) x12.reinterpretShape(DI, 0));
      LongVector w19 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x20 = x18.add(w19);
      LongVector x23 = x20.lanewise(VectorOperators.LSHR, 52);
      LongVector w24 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x25 = x23.or(w24);
      DoubleVector x26 = ((DoubleVector) x25.reinterpretShape(D, 0));
      DoubleVector w21 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x27 = x26.sub(w21);
      LongVector w28 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x29 = x20.and(w28);
      LongVector w30 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x31 = x29.add(w30);
      DoubleVector x32 = ((DoubleVector) x31.reinterpretShape(D, 0));
      DoubleVector x33 = x32.sub(w9);
      DoubleVector x13 = x12.sub(w9);
      DoubleVector x14 = x12.sub(x13);
      DoubleVector x15 = w9.sub(x14);
      DoubleVector x16 = x11.sub(x13);
      DoubleVector x17 = x15.add(x16);
      LongVector w35 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x36 = x20.and(w35);
      LongVector w34 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x37 = w34.sub(x36);
      DoubleVector x38 = ((DoubleVector) x37.reinterpretShape(D, 0));
      DoubleVector x39 = x17.mul(x38);
      DoubleVector w40 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x41 = x39.mul(w40);
      DoubleVector x42 = x33.add(x41);
      DoubleVector w73 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x74 = x27.fma(w73, x42);
      DoubleVector x75 = x74.neg();
      DoubleVector x76 = x27.fma(w73, x75);
      DoubleVector x77 = x76.add(x42);
      DoubleVector w53 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x54 = w53.mul(x42);
      DoubleVector x55 = x54.mul(x42);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x50 = w49.add(x42);
      DoubleVector x51 = x42.div(x50);
      DoubleVector x52 = x51.mul(x51);
      DoubleVector x56 = x52.mul(x52);
      DoubleVector w59 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x60 = x56.fma(w59, w58);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x61 = x56.fma(x60, w57);
      DoubleVector w65 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x66 = x56.fma(w65, w64);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x67 = x56.fma(x66, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x68 = x56.fma(x67, w62);
      DoubleVector x69 = x52.fma(x61, x68);
      DoubleVector x70 = x52.fma(x69, x55);
      DoubleVector x43 = x33.sub(x42);
      DoubleVector x44 = x43.add(x41);
      DoubleVector x46 = x44.neg();
      DoubleVector x47 = x46.fma(x42, x44);
      DoubleVector w45 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x48 = x27.fma(w45, x47);
      DoubleVector x71 = x51.fma(x70, x48);
      DoubleVector x72 = x55.sub(x71);
      DoubleVector x78 = x77.sub(x72);
      DoubleVector x79 = x74.add(x78);
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w85 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x86 = w85.blend(w84, x82);
      DoubleVector x87 = x86.blend(x79, x81);
      DoubleVector x92 = x87.blend(x11, x91);
      DoubleVector x94 = x92.neg();
      DoubleVector x95 = x92.blend(x94, x93);
      DoubleVector x96 = x95.mul(x95);
      VectorMask<Double> x98 = x1.compare(VectorOperators.LT, w0);
      DoubleVector x101 = w49.mul(x95);
      DoubleVector x102 = w9.add(x1);
      DoubleVector x103 = x101.div(x102);
      DoubleVector x104 = x103.blend(w88, x98);
      DoubleVector w97 = DoubleVector.broadcast(D, scale);
      DoubleVector x105 = x104.mul(w97);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x3 = x1.max(w0);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x2.max(w0);
      VectorMask<Double> x93 = x3.compare(VectorOperators.LT, x4);
      DoubleVector x6 = x3.max(x4);
      DoubleVector x5 = x3.min(x4);
      DoubleVector x7 = x6.sub(x5);
      DoubleVector w9 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x10 = w9.add(x5);
      DoubleVector x11 = x7.div(x10);
      DoubleVector w88 = DoubleVector.broadcast(D, 0.0);
      VectorMask<Double> x89 = x11.compare(VectorOperators.EQ, w88);
      DoubleVector w83 = DoubleVector.broadcast(D, Double.POSITIVE_INFINITY);
      VectorMask<Double> x90 = x11.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x91 = x89.or(x90);
      DoubleVector w80 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x81 = x11.compare(VectorOperators.GT, w80);
      DoubleVector x12 = w9.add(x11);
      LongVector x18 = ((LongVector) x12.reinterpretShape(DI, 0));
      LongVector w19 = LongVector.broadcast(DI, 2638147582215219L);
      LongVector x20 = x18.add(w19);
      LongVector x23 = x20.lanewise(VectorOperators.LSHR, 52);
      LongVector w24 = LongVector.broadcast(DI, 4841369599423283200L);
      LongVector x25 = x23.or(w24);
      DoubleVector x26 = ((DoubleVector) x25.reinterpretShape(D, 0));
      DoubleVector w21 = DoubleVector.broadcast(D, 4.503599627371519E15);
      DoubleVector x27 = x26.sub(w21);
      LongVector w28 = LongVector.broadcast(DI, 4503599627370495L);
      LongVector x29 = x20.and(w28);
      LongVector w30 = LongVector.broadcast(DI, 4604544271217802189L);
      LongVector x31 = x29.add(w30);
      DoubleVector x32 = ((DoubleVector) x31.reinterpretShape(D, 0));
      DoubleVector x33 = x32.sub(w9);
      DoubleVector x13 = x12.sub(w9);
      DoubleVector x14 = x12.sub(x13);
      DoubleVector x15 = w9.sub(x14);
      DoubleVector x16 = x11.sub(x13);
      DoubleVector x17 = x15.add(x16);
      LongVector w35 = LongVector.broadcast(DI, (-4503599627370496L));
      LongVector x36 = x20.and(w35);
      LongVector w34 = LongVector.broadcast(DI, (-8944148859957805056L));
      LongVector x37 = w34.sub(x36);
      DoubleVector x38 = ((DoubleVector) x37.reinterpretShape(D, 0));
      DoubleVector x39 = x17.mul(x38);
      DoubleVector w40 = DoubleVector.broadcast(D, 5.421010862427522E-20);
      DoubleVector x41 = x39.mul(w40);
      DoubleVector x42 = x33.add(x41);
      DoubleVector w73 = DoubleVector.broadcast(D, 0.6931471805599453);
      DoubleVector x74 = x27.fma(w73, x42);
      DoubleVector x75 = x74.neg();
      DoubleVector x76 = x27.fma(w73, x75);
      DoubleVector x77 = x76.add(x42);
      DoubleVector w53 = DoubleVector.broadcast(D, 0.5);
      DoubleVector x54 = w53.mul(x42);
      DoubleVector x55 = x54.mul(x42);
      DoubleVector w49 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x50 = w49.add(x42);
      DoubleVector x51 = x42.div(x50);
      DoubleVector x52 = x51.mul(x51);
      DoubleVector x56 = x52.mul(x52);
      DoubleVector w59 = DoubleVector.broadcast(D, 0.15324946179995427);
      DoubleVector w58 = DoubleVector.broadcast(D, 0.22222207228003962);
      DoubleVector x60 = x56.fma(w59, w58);
      DoubleVector w57 = DoubleVector.broadcast(D, 0.39999999999811436);
      DoubleVector x61 = x56.fma(x60, w57);
      DoubleVector w65 = DoubleVector.broadcast(D, 0.146898047840423);
      DoubleVector w64 = DoubleVector.broadcast(D, 0.18183126642826067);
      DoubleVector x66 = x56.fma(w65, w64);
      DoubleVector w63 = DoubleVector.broadcast(D, 0.28571428655863595);
      DoubleVector x67 = x56.fma(x66, w63);
      DoubleVector w62 = DoubleVector.broadcast(D, 0.6666666666666674);
      DoubleVector x68 = x56.fma(x67, w62);
      DoubleVector x69 = x52.fma(x61, x68);
      DoubleVector x70 = x52.fma(x69, x55);
      DoubleVector x43 = x33.sub(x42);
      DoubleVector x44 = x43.add(x41);
      DoubleVector x46 = x44.neg();
      DoubleVector x47 = x46.fma(x42, x44);
      DoubleVector w45 = DoubleVector.broadcast(D, 2.3190468138462996E-17);
      DoubleVector x48 = x27.fma(w45, x47);
      DoubleVector x71 = x51.fma(x70, x48);
      DoubleVector x72 = x55.sub(x71);
      DoubleVector x78 = x77.sub(x72);
      DoubleVector x79 = x74.add(x78);
      VectorMask<Double> x82 = x11.compare(VectorOperators.EQ, w80);
      DoubleVector w84 = DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY);
      DoubleVector w85 = DoubleVector.broadcast(D, Double.NaN);
      DoubleVector x86 = w85.blend(w84, x82);
      DoubleVector x87 = x86.blend(x79, x81);
      DoubleVector x92 = x87.blend(x11, x91);
      DoubleVector x94 = x92.neg();
      DoubleVector x95 = x92.blend(x94, x93);
      DoubleVector x96 = x95.mul(x95);
      VectorMask<Double> x98 = x1.compare(VectorOperators.LT, w0);
      DoubleVector x101 = w49.mul(x95);
      DoubleVector x102 = w9.add(x1);
      DoubleVector x103 = x101.div(x102);
      DoubleVector x104 = x103.blend(w88, x98);
      DoubleVector w97 = DoubleVector.broadcast(D, scale);
      DoubleVector x105 = x104.mul(w97);
      DoubleVector x106 = w9.sub(x95);
      DoubleVector x107 = w49.mul(x106);
      DoubleVector x108 = x107.div(x102);
      DoubleVector x109 = x108.div(x102);
      DoubleVector x110 = x109.blend(w88, x98);
      DoubleVector x111 = x110.mul(w97);
      x96.intoArray(v, vo + i);
      x105.intoArray(g, go + i);
      x111.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
