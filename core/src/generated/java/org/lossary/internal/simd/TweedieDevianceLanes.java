// Generated from TweedieDeviance.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.TweedieDevianceScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.TweedieDeviance;

/** Loops of {@link TweedieDeviance} on lanes. */
public final class TweedieDevianceLanes extends PointwiseKernel {
  private static final TweedieDevianceScalar REST = new TweedieDevianceScalar();

  /** Makes the kernel. */
  public TweedieDevianceLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((float) l.power() == 0.0f)) {
      valueF0(l, p, po, t, to, v, vo, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        valueF1(l, p, po, t, to, v, vo, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          valueF2(l, p, po, t, to, v, vo, n);
        } else {
          if (((float) l.power() > 2.0f)) {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.value(loss, p, po, t, to, v, vo, n);
            } else {
              REST.value(loss, p, po, t, to, v, vo, n);
            }
          } else {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.value(loss, p, po, t, to, v, vo, n);
            } else {
              REST.value(loss, p, po, t, to, v, vo, n);
            }
          }
        }
      }
    }
  }

  private static void valueF0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w13.mul(x14));
      FloatVector x16 = FV.cast(x15.mul(x14));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x326 = FV.cast(w10.mul(x16));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x327 = FV.cast(x326.blend(w11, x4));
      x327.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueF1Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void valueF1(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    valueF1Stage0(l, p, po, t, to, v, vo, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x189 = FV.cast(x3.mul(x188));
      FloatVector x190 = FV.cast(x14.sub(x189));
      FloatVector x191 = FV.cast(x190.blend(x2, x18));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x330 = FV.cast(w10.mul(x191));
      FloatVector x331 = FV.cast(x330.blend(w11, x4));
      x331.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueF2Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void valueF2(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    valueF2Stage0(l, p, po, t, to, v, vo, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x193 = FV.cast(x3.sub(x2));
      FloatVector x194 = FV.cast(x193.div(x2));
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x195 = FV.cast(x194.add(x188));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x332 = FV.cast(w10.mul(x195));
      FloatVector x333 = FV.cast(x332.blend(w11, x4));
      x333.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((float) l.power() == 0.0f)) {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          gradientF2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          if (((float) l.power() > 2.0f)) {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            }
          } else {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            }
          }
        }
      }
    }
  }

  private static void gradientF0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w13.mul(x14));
      FloatVector x16 = FV.cast(x15.mul(x14));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x326 = FV.cast(w10.mul(x16));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x327 = FV.cast(x326.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x330 = FV.cast(w10.mul(x14));
      FloatVector x331 = FV.cast(x330.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x332 = FV.cast(x331.mul(w328));
      x327.intoArray(v, vo + i);
      x332.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientF1Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void gradientF1(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    gradientF1Stage0(l, p, po, t, to, v, vo, g, go, scale, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x189 = FV.cast(x3.mul(x188));
      FloatVector x190 = FV.cast(x14.sub(x189));
      FloatVector x191 = FV.cast(x190.blend(x2, x18));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x334 = FV.cast(w10.mul(x191));
      FloatVector x335 = FV.cast(x334.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x336 = FV.cast(x14.div(x2));
      FloatVector x337 = FV.cast(w10.mul(x336));
      FloatVector x338 = FV.cast(x337.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x339 = FV.cast(x338.mul(w328));
      x335.intoArray(v, vo + i);
      x339.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientF2Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void gradientF2(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    gradientF2Stage0(l, p, po, t, to, v, vo, g, go, scale, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x193 = FV.cast(x3.sub(x2));
      FloatVector x194 = FV.cast(x193.div(x2));
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x195 = FV.cast(x194.add(x188));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x340 = FV.cast(w10.mul(x195));
      FloatVector x341 = FV.cast(x340.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x336 = FV.cast(x14.div(x2));
      FloatVector x342 = FV.cast(x336.div(x2));
      FloatVector x343 = FV.cast(w10.mul(x342));
      FloatVector x344 = FV.cast(x343.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x345 = FV.cast(x344.mul(w328));
      x341.intoArray(v, vo + i);
      x345.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((float) l.power() == 0.0f)) {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          hessianF2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          if (((float) l.power() > 2.0f)) {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          } else {
            if (((0.5f * (2.0f - (float) l.power())) == 0.0f)) {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          }
        }
      }
    }
  }

  private static void hessianF0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    float u333 = u10 * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w13.mul(x14));
      FloatVector x16 = FV.cast(x15.mul(x14));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x326 = FV.cast(w10.mul(x16));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x327 = FV.cast(x326.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x330 = FV.cast(w10.mul(x14));
      FloatVector x331 = FV.cast(x330.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x332 = FV.cast(x331.mul(w328));
      FloatVector w333 = FV.cast(FloatVector.broadcast(F, u333));
      x327.intoArray(v, vo + i);
      x332.intoArray(g, go + i);
      w333.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianF1Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void hessianF1(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    hessianF1Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x189 = FV.cast(x3.mul(x188));
      FloatVector x190 = FV.cast(x14.sub(x189));
      FloatVector x191 = FV.cast(x190.blend(x2, x18));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x335 = FV.cast(w10.mul(x191));
      FloatVector x336 = FV.cast(x335.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x337 = FV.cast(x14.div(x2));
      FloatVector x338 = FV.cast(w10.mul(x337));
      FloatVector x339 = FV.cast(x338.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x340 = FV.cast(x339.mul(w328));
      FloatVector x341 = FV.cast(x3.div(x2));
      FloatVector x342 = FV.cast(x341.div(x2));
      FloatVector x343 = FV.cast(w10.mul(x342));
      FloatVector x344 = FV.cast(x343.mul(w328));
      x336.intoArray(v, vo + i);
      x340.intoArray(g, go + i);
      x344.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianF2Stage0(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x20 = FV.cast(x2.div(x3));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.0E-30f));
      VectorMask<Float> x22 = x20.compare(VectorOperators.GT, w21);
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.0E30f));
      VectorMask<Float> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Float> x25 = FM.cast(x22).and(x24);
      FloatVector x26 = FV.cast(x2.blend(x20, x25));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, 1.1754944E-38f));
      VectorMask<Float> x28 = x26.compare(VectorOperators.LT, w27);
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 3.3554432E7f));
      FloatVector x30 = FV.cast(x26.mul(w29));
      FloatVector x31 = FV.cast(x26.blend(x30, x28));
      IntVector x32 = FIV.cast(x31.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x34 = FIV.cast(x32.add(w33));
      IntVector x39 = FIV.cast(x34.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x41 = FIV.cast(x39.or(w40));
      FloatVector x42 = FV.cast(x41.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x45 = FIV.cast(x34.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x47 = FIV.cast(x45.add(w46));
      FloatVector x48 = FV.cast(x47.reinterpretShape(F, 0));
      VectorMask<Float> x93 = x3.compare(VectorOperators.LT, w27);
      FloatVector x94 = FV.cast(x3.mul(w29));
      FloatVector x95 = FV.cast(x3.blend(x94, x93));
      IntVector x96 = FIV.cast(x95.reinterpretShape(FI, 0));
      IntVector x97 = FIV.cast(x96.add(w33));
      IntVector x99 = FIV.cast(x97.lanewise(VectorOperators.LSHR, 23));
      IntVector x100 = FIV.cast(x99.or(w40));
      FloatVector x101 = FV.cast(x100.reinterpretShape(F, 0));
      IntVector x103 = FIV.cast(x97.and(w44));
      IntVector x104 = FIV.cast(x103.add(w46));
      FloatVector x105 = FV.cast(x104.reinterpretShape(F, 0));
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x91 = x26.compare(VectorOperators.EQ, w86);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x84 = x26.compare(VectorOperators.GT, w11);
      FloatVector w35 = FV.cast(FloatVector.broadcast(F, 8388760.0f));
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x37 = FV.cast(w36.blend(w35, x28));
      FloatVector x43 = FV.cast(x42.sub(x37));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x49 = FV.cast(x48.sub(w8));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x78 = FV.cast(x43.fma(w77, x49));
      FloatVector x79 = FV.cast(x78.neg());
      FloatVector x80 = FV.cast(x43.fma(w77, x79));
      FloatVector x81 = FV.cast(x80.add(x49));
      FloatVector x53 = FV.cast(x49.mul(x49));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x58 = FV.cast(x53.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x59 = FV.cast(x53.fma(x58, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x60 = FV.cast(x53.fma(x59, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x71 = FV.cast(x53.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x72 = FV.cast(x53.fma(x71, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x73 = FV.cast(x53.fma(x72, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x74 = FV.cast(x53.fma(x73, w62));
      FloatVector x75 = FV.cast(x49.fma(x60, x74));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x52 = FV.cast(x43.mul(w51));
      FloatVector x76 = FV.cast(x53.fma(x75, x52));
      FloatVector x82 = FV.cast(x81.add(x76));
      FloatVector x83 = FV.cast(x78.add(x82));
      VectorMask<Float> x85 = x26.compare(VectorOperators.EQ, w11);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x89 = FV.cast(w88.blend(w87, x85));
      FloatVector x90 = FV.cast(x89.blend(x83, x84));
      FloatVector x92 = FV.cast(x90.blend(w86, x91));
      VectorMask<Float> x127 = x3.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x124 = x3.compare(VectorOperators.GT, w11);
      FloatVector x98 = FV.cast(w36.blend(w35, x93));
      FloatVector x102 = FV.cast(x101.sub(x98));
      FloatVector x106 = FV.cast(x105.sub(w8));
      FloatVector x118 = FV.cast(x102.fma(w77, x106));
      FloatVector x119 = FV.cast(x118.neg());
      FloatVector x120 = FV.cast(x102.fma(w77, x119));
      FloatVector x121 = FV.cast(x120.add(x106));
      FloatVector x108 = FV.cast(x106.mul(x106));
      FloatVector x109 = FV.cast(x108.fma(w57, w56));
      FloatVector x110 = FV.cast(x108.fma(x109, w55));
      FloatVector x111 = FV.cast(x108.fma(x110, w54));
      FloatVector x112 = FV.cast(x108.fma(w70, w68));
      FloatVector x113 = FV.cast(x108.fma(x112, w66));
      FloatVector x114 = FV.cast(x108.fma(x113, w64));
      FloatVector x115 = FV.cast(x108.fma(x114, w62));
      FloatVector x116 = FV.cast(x106.fma(x111, x115));
      FloatVector x107 = FV.cast(x102.mul(w51));
      FloatVector x117 = FV.cast(x108.fma(x116, x107));
      FloatVector x122 = FV.cast(x121.add(x117));
      FloatVector x123 = FV.cast(x118.add(x122));
      VectorMask<Float> x18 = x3.compare(VectorOperators.EQ, w11);
      FloatVector x125 = FV.cast(w88.blend(w87, x18));
      FloatVector x126 = FV.cast(x125.blend(x123, x124));
      FloatVector x128 = FV.cast(x126.blend(w86, x127));
      FloatVector x129 = FV.cast(x128.blend(w11, x25));
      FloatVector x130 = FV.cast(x92.sub(x129));
      x130.intoArray(v, vo + i);
    }
  }

  private static void hessianF2(TweedieDeviance l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    hessianF2Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    boolean u1 = l.half();
    float u10 = u1 ? 1.0f : 2.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x14 = FV.cast(x2.sub(x3));
      FloatVector x19 = FV.cast(x14.div(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x133 = FV.cast(w8.add(x19));
      IntVector x139 = FIV.cast(x133.reinterpretShape(FI, 0));
      IntVector w33 = FIV.cast(IntVector.broadcast(FI, 4913933));
      IntVector x140 = FIV.cast(x139.add(w33));
      IntVector x141 = FIV.cast(x140.lanewise(VectorOperators.LSHR, 23));
      IntVector w40 = FIV.cast(IntVector.broadcast(FI, 1258291200));
      IntVector x142 = FIV.cast(x141.or(w40));
      FloatVector x143 = FV.cast(x142.reinterpretShape(F, 0));
      IntVector w44 = FIV.cast(IntVector.broadcast(FI, 8388607));
      IntVector x145 = FIV.cast(x140.and(w44));
      IntVector w46 = FIV.cast(IntVector.broadcast(FI, 1060439283));
      IntVector x146 = FIV.cast(x145.add(w46));
      FloatVector x147 = FV.cast(x146.reinterpretShape(F, 0));
      IntVector w150 = FIV.cast(IntVector.broadcast(FI, (-8388608)));
      IntVector x151 = FIV.cast(x140.and(w150));
      IntVector w149 = FIV.cast(IntVector.broadcast(FI, (-1895825408)));
      IntVector x152 = FIV.cast(w149.sub(x151));
      FloatVector x153 = FV.cast(x152.reinterpretShape(F, 0));
      VectorMask<Float> x4 = x2.compare(VectorOperators.EQ, x3);
      FloatVector x193 = FV.cast(x3.sub(x2));
      FloatVector x194 = FV.cast(x193.div(x2));
      FloatVector x131 = FV.cast(x19.abs());
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 0.5f));
      VectorMask<Float> x132 = x131.compare(VectorOperators.LT, w13);
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x184 = x19.compare(VectorOperators.EQ, w11);
      FloatVector w86 = FV.cast(FloatVector.broadcast(F, Float.POSITIVE_INFINITY));
      VectorMask<Float> x185 = x19.compare(VectorOperators.EQ, w86);
      VectorMask<Float> x186 = FM.cast(x184).or(x185);
      FloatVector w179 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x180 = x19.compare(VectorOperators.GT, w179);
      FloatVector w36 = FV.cast(FloatVector.broadcast(F, 8388735.0f));
      FloatVector x144 = FV.cast(x143.sub(w36));
      FloatVector x148 = FV.cast(x147.sub(w8));
      FloatVector x134 = FV.cast(x133.sub(w8));
      FloatVector x135 = FV.cast(x133.sub(x134));
      FloatVector x136 = FV.cast(w8.sub(x135));
      FloatVector x137 = FV.cast(x19.sub(x134));
      FloatVector x138 = FV.cast(x136.add(x137));
      FloatVector x154 = FV.cast(x138.mul(x153));
      FloatVector w155 = FV.cast(FloatVector.broadcast(F, 2.3283064E-10f));
      FloatVector x156 = FV.cast(x154.mul(w155));
      FloatVector x157 = FV.cast(x148.add(x156));
      FloatVector w77 = FV.cast(FloatVector.broadcast(F, 0.6931472f));
      FloatVector x173 = FV.cast(x144.fma(w77, x157));
      FloatVector x174 = FV.cast(x173.neg());
      FloatVector x175 = FV.cast(x144.fma(w77, x174));
      FloatVector x176 = FV.cast(x175.add(x157));
      FloatVector x163 = FV.cast(x157.mul(x157));
      FloatVector w57 = FV.cast(FloatVector.broadcast(F, 0.12881659f));
      FloatVector w56 = FV.cast(FloatVector.broadcast(F, 0.14184564f));
      FloatVector x164 = FV.cast(x163.fma(w57, w56));
      FloatVector w55 = FV.cast(FloatVector.broadcast(F, 0.20001906f));
      FloatVector x165 = FV.cast(x163.fma(x164, w55));
      FloatVector w54 = FV.cast(FloatVector.broadcast(F, 0.33333325f));
      FloatVector x166 = FV.cast(x163.fma(x165, w54));
      FloatVector w70 = FV.cast(FloatVector.broadcast(F, (-0.07644623f)));
      FloatVector w68 = FV.cast(FloatVector.broadcast(F, (-0.13220663f)));
      FloatVector x167 = FV.cast(x163.fma(w70, w68));
      FloatVector w66 = FV.cast(FloatVector.broadcast(F, (-0.16612545f)));
      FloatVector x168 = FV.cast(x163.fma(x167, w66));
      FloatVector w64 = FV.cast(FloatVector.broadcast(F, (-0.25001404f)));
      FloatVector x169 = FV.cast(x163.fma(x168, w64));
      FloatVector w62 = FV.cast(FloatVector.broadcast(F, (-0.4999999f)));
      FloatVector x170 = FV.cast(x163.fma(x169, w62));
      FloatVector x171 = FV.cast(x157.fma(x166, x170));
      FloatVector x158 = FV.cast(x148.sub(x157));
      FloatVector x159 = FV.cast(x158.add(x156));
      FloatVector x160 = FV.cast(x159.neg());
      FloatVector x161 = FV.cast(x160.fma(x157, x159));
      FloatVector w51 = FV.cast(FloatVector.broadcast(F, (-1.9046542E-9f)));
      FloatVector x162 = FV.cast(x144.fma(w51, x161));
      FloatVector x172 = FV.cast(x163.fma(x171, x162));
      FloatVector x177 = FV.cast(x176.add(x172));
      FloatVector x178 = FV.cast(x173.add(x177));
      VectorMask<Float> x181 = x19.compare(VectorOperators.EQ, w179);
      FloatVector w87 = FV.cast(FloatVector.broadcast(F, Float.NEGATIVE_INFINITY));
      FloatVector w88 = FV.cast(FloatVector.broadcast(F, Float.NaN));
      FloatVector x182 = FV.cast(w88.blend(w87, x181));
      FloatVector x183 = FV.cast(x182.blend(x178, x180));
      FloatVector x187 = FV.cast(x183.blend(x19, x186));
      FloatVector x130 = FV.cast(FloatVector.fromArray(F, v, vo + i));
      FloatVector x188 = FV.cast(x130.blend(x187, x132));
      FloatVector x195 = FV.cast(x194.add(x188));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x345 = FV.cast(w10.mul(x195));
      FloatVector x346 = FV.cast(x345.blend(w11, x4));
      VectorMask<Float> x329 = x14.compare(VectorOperators.EQ, w11);
      FloatVector x337 = FV.cast(x14.div(x2));
      FloatVector x347 = FV.cast(x337.div(x2));
      FloatVector x348 = FV.cast(w10.mul(x347));
      FloatVector x349 = FV.cast(x348.blend(w11, x329));
      FloatVector w328 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x350 = FV.cast(x349.mul(w328));
      FloatVector x341 = FV.cast(x3.div(x2));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x351 = FV.cast(w9.mul(x341));
      FloatVector x352 = FV.cast(x351.sub(w8));
      FloatVector x353 = FV.cast(x352.div(x2));
      FloatVector x354 = FV.cast(x353.div(x2));
      FloatVector x355 = FV.cast(w10.mul(x354));
      FloatVector x356 = FV.cast(x355.mul(w328));
      x346.intoArray(v, vo + i);
      x350.intoArray(g, go + i);
      x356.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((double) l.power() == 0.0)) {
      valueD0(l, p, po, t, to, v, vo, n);
    } else {
      if (((double) l.power() == 1.0)) {
        valueD1(l, p, po, t, to, v, vo, n);
      } else {
        if (((double) l.power() == 2.0)) {
          valueD2(l, p, po, t, to, v, vo, n);
        } else {
          if (((double) l.power() > 2.0)) {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.value(loss, p, po, t, to, v, vo, n);
            } else {
              REST.value(loss, p, po, t, to, v, vo, n);
            }
          } else {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.value(loss, p, po, t, to, v, vo, n);
            } else {
              REST.value(loss, p, po, t, to, v, vo, n);
            }
          }
        }
      }
    }
  }

  private static void valueD0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w13.mul(x14));
      DoubleVector x16 = DV.cast(x15.mul(x14));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x352 = DV.cast(w10.mul(x16));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x353 = DV.cast(x352.blend(w11, x4));
      x353.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueD1Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void valueD1(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    valueD1Stage0(l, p, po, t, to, v, vo, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x196 = DV.cast(x3.mul(x195));
      DoubleVector x197 = DV.cast(x14.sub(x196));
      DoubleVector x198 = DV.cast(x197.blend(x2, x18));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x356 = DV.cast(w10.mul(x198));
      DoubleVector x357 = DV.cast(x356.blend(w11, x4));
      x357.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueD2Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void valueD2(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    valueD2Stage0(l, p, po, t, to, v, vo, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x200 = DV.cast(x3.sub(x2));
      DoubleVector x201 = DV.cast(x200.div(x2));
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x202 = DV.cast(x201.add(x195));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x358 = DV.cast(w10.mul(x202));
      DoubleVector x359 = DV.cast(x358.blend(w11, x4));
      x359.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((double) l.power() == 0.0)) {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (((double) l.power() == 1.0)) {
        gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if (((double) l.power() == 2.0)) {
          gradientD2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          if (((double) l.power() > 2.0)) {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            }
          } else {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              REST.gradient(loss, p, po, t, to, v, vo, g, go, scale, n);
            }
          }
        }
      }
    }
  }

  private static void gradientD0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w13.mul(x14));
      DoubleVector x16 = DV.cast(x15.mul(x14));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x352 = DV.cast(w10.mul(x16));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x353 = DV.cast(x352.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x356 = DV.cast(w10.mul(x14));
      DoubleVector x357 = DV.cast(x356.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x358 = DV.cast(x357.mul(w354));
      x353.intoArray(v, vo + i);
      x358.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientD1Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void gradientD1(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    gradientD1Stage0(l, p, po, t, to, v, vo, g, go, scale, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x196 = DV.cast(x3.mul(x195));
      DoubleVector x197 = DV.cast(x14.sub(x196));
      DoubleVector x198 = DV.cast(x197.blend(x2, x18));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x360 = DV.cast(w10.mul(x198));
      DoubleVector x361 = DV.cast(x360.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x362 = DV.cast(x14.div(x2));
      DoubleVector x363 = DV.cast(w10.mul(x362));
      DoubleVector x364 = DV.cast(x363.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x365 = DV.cast(x364.mul(w354));
      x361.intoArray(v, vo + i);
      x365.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientD2Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void gradientD2(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    gradientD2Stage0(l, p, po, t, to, v, vo, g, go, scale, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x200 = DV.cast(x3.sub(x2));
      DoubleVector x201 = DV.cast(x200.div(x2));
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x202 = DV.cast(x201.add(x195));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x366 = DV.cast(w10.mul(x202));
      DoubleVector x367 = DV.cast(x366.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x362 = DV.cast(x14.div(x2));
      DoubleVector x368 = DV.cast(x362.div(x2));
      DoubleVector x369 = DV.cast(w10.mul(x368));
      DoubleVector x370 = DV.cast(x369.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x371 = DV.cast(x370.mul(w354));
      x367.intoArray(v, vo + i);
      x371.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    TweedieDeviance l = (TweedieDeviance) loss;
    if (((double) l.power() == 0.0)) {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (((double) l.power() == 1.0)) {
        hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if (((double) l.power() == 2.0)) {
          hessianD2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          if (((double) l.power() > 2.0)) {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          } else {
            if (((0.5 * (2.0 - (double) l.power())) == 0.0)) {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              REST.hessian(loss, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          }
        }
      }
    }
  }

  private static void hessianD0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    double u359 = u10 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w13.mul(x14));
      DoubleVector x16 = DV.cast(x15.mul(x14));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x352 = DV.cast(w10.mul(x16));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x353 = DV.cast(x352.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x356 = DV.cast(w10.mul(x14));
      DoubleVector x357 = DV.cast(x356.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x358 = DV.cast(x357.mul(w354));
      DoubleVector w359 = DV.cast(DoubleVector.broadcast(D, u359));
      x353.intoArray(v, vo + i);
      x358.intoArray(g, go + i);
      w359.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianD1Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void hessianD1(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    hessianD1Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x196 = DV.cast(x3.mul(x195));
      DoubleVector x197 = DV.cast(x14.sub(x196));
      DoubleVector x198 = DV.cast(x197.blend(x2, x18));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x361 = DV.cast(w10.mul(x198));
      DoubleVector x362 = DV.cast(x361.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x363 = DV.cast(x14.div(x2));
      DoubleVector x364 = DV.cast(w10.mul(x363));
      DoubleVector x365 = DV.cast(x364.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x366 = DV.cast(x365.mul(w354));
      DoubleVector x367 = DV.cast(x3.div(x2));
      DoubleVector x368 = DV.cast(x367.div(x2));
      DoubleVector x369 = DV.cast(w10.mul(x368));
      DoubleVector x370 = DV.cast(x369.mul(w354));
      x362.intoArray(v, vo + i);
      x366.intoArray(g, go + i);
      x370.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianD2Stage0(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x20 = DV.cast(x2.div(x3));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0E-30));
      VectorMask<Double> x22 = x20.compare(VectorOperators.GT, w21);
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0E30));
      VectorMask<Double> x24 = x20.compare(VectorOperators.LT, w23);
      VectorMask<Double> x25 = DM.cast(x22).and(x24);
      DoubleVector x26 = DV.cast(x2.blend(x20, x25));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, 2.2250738585072014E-308));
      VectorMask<Double> x28 = x26.compare(VectorOperators.LT, w27);
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 1.8014398509481984E16));
      DoubleVector x30 = DV.cast(x26.mul(w29));
      DoubleVector x31 = DV.cast(x26.blend(x30, x28));
      LongVector x32 = DIV.cast(x31.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x34 = DIV.cast(x32.add(w33));
      LongVector x39 = DIV.cast(x34.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x41 = DIV.cast(x39.or(w40));
      DoubleVector x42 = DV.cast(x41.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x45 = DIV.cast(x34.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x47 = DIV.cast(x45.add(w46));
      DoubleVector x48 = DV.cast(x47.reinterpretShape(D, 0));
      VectorMask<Double> x90 = x3.compare(VectorOperators.LT, w27);
      DoubleVector x91 = DV.cast(x3.mul(w29));
      DoubleVector x92 = DV.cast(x3.blend(x91, x90));
      LongVector x93 = DIV.cast(x92.reinterpretShape(DI, 0));
      LongVector x94 = DIV.cast(x93.add(w33));
      LongVector x96 = DIV.cast(x94.lanewise(VectorOperators.LSHR, 52));
      LongVector x97 = DIV.cast(x96.or(w40));
      DoubleVector x98 = DV.cast(x97.reinterpretShape(D, 0));
      LongVector x100 = DIV.cast(x94.and(w44));
      LongVector x101 = DIV.cast(x100.add(w46));
      DoubleVector x102 = DV.cast(x101.reinterpretShape(D, 0));
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x88 = x26.compare(VectorOperators.EQ, w83);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x81 = x26.compare(VectorOperators.GT, w11);
      DoubleVector w35 = DV.cast(DoubleVector.broadcast(D, 4.503599627371573E15));
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x37 = DV.cast(w36.blend(w35, x28));
      DoubleVector x43 = DV.cast(x42.sub(x37));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x49 = DV.cast(x48.sub(w8));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x75 = DV.cast(x43.fma(w74, x49));
      DoubleVector x76 = DV.cast(x75.neg());
      DoubleVector x77 = DV.cast(x43.fma(w74, x76));
      DoubleVector x78 = DV.cast(x77.add(x49));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x55 = DV.cast(w13.mul(x49));
      DoubleVector x56 = DV.cast(x55.mul(x49));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x52 = DV.cast(w9.add(x49));
      DoubleVector x53 = DV.cast(x49.div(x52));
      DoubleVector x54 = DV.cast(x53.mul(x53));
      DoubleVector x57 = DV.cast(x54.mul(x54));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x61 = DV.cast(x57.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x62 = DV.cast(x57.fma(x61, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x67 = DV.cast(x57.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x68 = DV.cast(x57.fma(x67, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x69 = DV.cast(x57.fma(x68, w63));
      DoubleVector x70 = DV.cast(x54.fma(x62, x69));
      DoubleVector x71 = DV.cast(x54.fma(x70, x56));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x51 = DV.cast(x43.mul(w50));
      DoubleVector x72 = DV.cast(x53.fma(x71, x51));
      DoubleVector x73 = DV.cast(x56.sub(x72));
      DoubleVector x79 = DV.cast(x78.sub(x73));
      DoubleVector x80 = DV.cast(x75.add(x79));
      VectorMask<Double> x82 = x26.compare(VectorOperators.EQ, w11);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x86 = DV.cast(w85.blend(w84, x82));
      DoubleVector x87 = DV.cast(x86.blend(x80, x81));
      DoubleVector x89 = DV.cast(x87.blend(w83, x88));
      VectorMask<Double> x129 = x3.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x126 = x3.compare(VectorOperators.GT, w11);
      DoubleVector x95 = DV.cast(w36.blend(w35, x90));
      DoubleVector x99 = DV.cast(x98.sub(x95));
      DoubleVector x103 = DV.cast(x102.sub(w8));
      DoubleVector x120 = DV.cast(x99.fma(w74, x103));
      DoubleVector x121 = DV.cast(x120.neg());
      DoubleVector x122 = DV.cast(x99.fma(w74, x121));
      DoubleVector x123 = DV.cast(x122.add(x103));
      DoubleVector x108 = DV.cast(w13.mul(x103));
      DoubleVector x109 = DV.cast(x108.mul(x103));
      DoubleVector x105 = DV.cast(w9.add(x103));
      DoubleVector x106 = DV.cast(x103.div(x105));
      DoubleVector x107 = DV.cast(x106.mul(x106));
      DoubleVector x110 = DV.cast(x107.mul(x107));
      DoubleVector x111 = DV.cast(x110.fma(w60, w59));
      DoubleVector x112 = DV.cast(x110.fma(x111, w58));
      DoubleVector x113 = DV.cast(x110.fma(w66, w65));
      DoubleVector x114 = DV.cast(x110.fma(x113, w64));
      DoubleVector x115 = DV.cast(x110.fma(x114, w63));
      DoubleVector x116 = DV.cast(x107.fma(x112, x115));
      DoubleVector x117 = DV.cast(x107.fma(x116, x109));
      DoubleVector x104 = DV.cast(x99.mul(w50));
      DoubleVector x118 = DV.cast(x106.fma(x117, x104));
      DoubleVector x119 = DV.cast(x109.sub(x118));
      DoubleVector x124 = DV.cast(x123.sub(x119));
      DoubleVector x125 = DV.cast(x120.add(x124));
      VectorMask<Double> x18 = x3.compare(VectorOperators.EQ, w11);
      DoubleVector x127 = DV.cast(w85.blend(w84, x18));
      DoubleVector x128 = DV.cast(x127.blend(x125, x126));
      DoubleVector x130 = DV.cast(x128.blend(w83, x129));
      DoubleVector x131 = DV.cast(x130.blend(w11, x25));
      DoubleVector x132 = DV.cast(x89.sub(x131));
      x132.intoArray(v, vo + i);
    }
  }

  private static void hessianD2(TweedieDeviance l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    hessianD2Stage0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    boolean u1 = l.half();
    double u10 = u1 ? 1.0 : 2.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x14 = DV.cast(x2.sub(x3));
      DoubleVector x19 = DV.cast(x14.div(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x135 = DV.cast(w8.add(x19));
      LongVector x141 = DIV.cast(x135.reinterpretShape(DI, 0));
      LongVector w33 = DIV.cast(LongVector.broadcast(DI, 2638147582215219L));
      LongVector x142 = DIV.cast(x141.add(w33));
      LongVector x143 = DIV.cast(x142.lanewise(VectorOperators.LSHR, 52));
      LongVector w40 = DIV.cast(LongVector.broadcast(DI, 4841369599423283200L));
      LongVector x144 = DIV.cast(x143.or(w40));
      DoubleVector x145 = DV.cast(x144.reinterpretShape(D, 0));
      LongVector w44 = DIV.cast(LongVector.broadcast(DI, 4503599627370495L));
      LongVector x147 = DIV.cast(x142.and(w44));
      LongVector w46 = DIV.cast(LongVector.broadcast(DI, 4604544271217802189L));
      LongVector x148 = DIV.cast(x147.add(w46));
      DoubleVector x149 = DV.cast(x148.reinterpretShape(D, 0));
      LongVector w152 = DIV.cast(LongVector.broadcast(DI, (-4503599627370496L)));
      LongVector x153 = DIV.cast(x142.and(w152));
      LongVector w151 = DIV.cast(LongVector.broadcast(DI, (-8944148859957805056L)));
      LongVector x154 = DIV.cast(w151.sub(x153));
      DoubleVector x155 = DV.cast(x154.reinterpretShape(D, 0));
      VectorMask<Double> x4 = x2.compare(VectorOperators.EQ, x3);
      DoubleVector x200 = DV.cast(x3.sub(x2));
      DoubleVector x201 = DV.cast(x200.div(x2));
      DoubleVector x133 = DV.cast(x19.abs());
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 0.5));
      VectorMask<Double> x134 = x133.compare(VectorOperators.LT, w13);
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x191 = x19.compare(VectorOperators.EQ, w11);
      DoubleVector w83 = DV.cast(DoubleVector.broadcast(D, Double.POSITIVE_INFINITY));
      VectorMask<Double> x192 = x19.compare(VectorOperators.EQ, w83);
      VectorMask<Double> x193 = DM.cast(x191).or(x192);
      DoubleVector w186 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x187 = x19.compare(VectorOperators.GT, w186);
      DoubleVector w36 = DV.cast(DoubleVector.broadcast(D, 4.503599627371519E15));
      DoubleVector x146 = DV.cast(x145.sub(w36));
      DoubleVector x150 = DV.cast(x149.sub(w8));
      DoubleVector x136 = DV.cast(x135.sub(w8));
      DoubleVector x137 = DV.cast(x135.sub(x136));
      DoubleVector x138 = DV.cast(w8.sub(x137));
      DoubleVector x139 = DV.cast(x19.sub(x136));
      DoubleVector x140 = DV.cast(x138.add(x139));
      DoubleVector x156 = DV.cast(x140.mul(x155));
      DoubleVector w157 = DV.cast(DoubleVector.broadcast(D, 5.421010862427522E-20));
      DoubleVector x158 = DV.cast(x156.mul(w157));
      DoubleVector x159 = DV.cast(x150.add(x158));
      DoubleVector w74 = DV.cast(DoubleVector.broadcast(D, 0.6931471805599453));
      DoubleVector x180 = DV.cast(x146.fma(w74, x159));
      DoubleVector x181 = DV.cast(x180.neg());
      DoubleVector x182 = DV.cast(x146.fma(w74, x181));
      DoubleVector x183 = DV.cast(x182.add(x159));
      DoubleVector x168 = DV.cast(w13.mul(x159));
      DoubleVector x169 = DV.cast(x168.mul(x159));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x165 = DV.cast(w9.add(x159));
      DoubleVector x166 = DV.cast(x159.div(x165));
      DoubleVector x167 = DV.cast(x166.mul(x166));
      DoubleVector x170 = DV.cast(x167.mul(x167));
      DoubleVector w60 = DV.cast(DoubleVector.broadcast(D, 0.15324946179995427));
      DoubleVector w59 = DV.cast(DoubleVector.broadcast(D, 0.22222207228003962));
      DoubleVector x171 = DV.cast(x170.fma(w60, w59));
      DoubleVector w58 = DV.cast(DoubleVector.broadcast(D, 0.39999999999811436));
      DoubleVector x172 = DV.cast(x170.fma(x171, w58));
      DoubleVector w66 = DV.cast(DoubleVector.broadcast(D, 0.146898047840423));
      DoubleVector w65 = DV.cast(DoubleVector.broadcast(D, 0.18183126642826067));
      DoubleVector x173 = DV.cast(x170.fma(w66, w65));
      DoubleVector w64 = DV.cast(DoubleVector.broadcast(D, 0.28571428655863595));
      DoubleVector x174 = DV.cast(x170.fma(x173, w64));
      DoubleVector w63 = DV.cast(DoubleVector.broadcast(D, 0.6666666666666674));
      DoubleVector x175 = DV.cast(x170.fma(x174, w63));
      DoubleVector x176 = DV.cast(x167.fma(x172, x175));
      DoubleVector x177 = DV.cast(x167.fma(x176, x169));
      DoubleVector x160 = DV.cast(x150.sub(x159));
      DoubleVector x161 = DV.cast(x160.add(x158));
      DoubleVector x162 = DV.cast(x161.neg());
      DoubleVector x163 = DV.cast(x162.fma(x159, x161));
      DoubleVector w50 = DV.cast(DoubleVector.broadcast(D, 2.3190468138462996E-17));
      DoubleVector x164 = DV.cast(x146.fma(w50, x163));
      DoubleVector x178 = DV.cast(x166.fma(x177, x164));
      DoubleVector x179 = DV.cast(x169.sub(x178));
      DoubleVector x184 = DV.cast(x183.sub(x179));
      DoubleVector x185 = DV.cast(x180.add(x184));
      VectorMask<Double> x188 = x19.compare(VectorOperators.EQ, w186);
      DoubleVector w84 = DV.cast(DoubleVector.broadcast(D, Double.NEGATIVE_INFINITY));
      DoubleVector w85 = DV.cast(DoubleVector.broadcast(D, Double.NaN));
      DoubleVector x189 = DV.cast(w85.blend(w84, x188));
      DoubleVector x190 = DV.cast(x189.blend(x185, x187));
      DoubleVector x194 = DV.cast(x190.blend(x19, x193));
      DoubleVector x132 = DV.cast(DoubleVector.fromArray(D, v, vo + i));
      DoubleVector x195 = DV.cast(x132.blend(x194, x134));
      DoubleVector x202 = DV.cast(x201.add(x195));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x371 = DV.cast(w10.mul(x202));
      DoubleVector x372 = DV.cast(x371.blend(w11, x4));
      VectorMask<Double> x355 = x14.compare(VectorOperators.EQ, w11);
      DoubleVector x363 = DV.cast(x14.div(x2));
      DoubleVector x373 = DV.cast(x363.div(x2));
      DoubleVector x374 = DV.cast(w10.mul(x373));
      DoubleVector x375 = DV.cast(x374.blend(w11, x355));
      DoubleVector w354 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x376 = DV.cast(x375.mul(w354));
      DoubleVector x367 = DV.cast(x3.div(x2));
      DoubleVector x377 = DV.cast(w9.mul(x367));
      DoubleVector x378 = DV.cast(x377.sub(w8));
      DoubleVector x379 = DV.cast(x378.div(x2));
      DoubleVector x380 = DV.cast(x379.div(x2));
      DoubleVector x381 = DV.cast(w10.mul(x380));
      DoubleVector x382 = DV.cast(x381.mul(w354));
      x372.intoArray(v, vo + i);
      x376.intoArray(g, go + i);
      x382.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
