// Generated from Msle.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Msle;

/** Loops of {@link Msle}. */
public final class MsleScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public MsleScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Msle l = (Msle) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.floor();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x3 = Math.max(x1, u0);
      float x2 = t[to + i];
      float x4 = Math.max(x2, u0);
      float x6 = Math.max(x3, x4);
      float x5 = Math.min(x3, x4);
      float x7 = x6 - x5;
      float x10 = 1.0f + x5;
      float x11 = x7 / x10;
      float x12 = 1.0f + x11;
      int x18 = Float.floatToRawIntBits(x12);
      int x20 = x18 + 4913933;
      int x23 = x20 >>> 23;
      int x25 = x23 | 1258291200;
      float x26 = Float.intBitsToFloat(x25);
      int x29 = x20 & 8388607;
      int x31 = x29 + 1060439283;
      float x32 = Float.intBitsToFloat(x31);
      int x36 = x20 & (-8388608);
      int x37 = (-1895825408) - x36;
      float x38 = Float.intBitsToFloat(x37);
      boolean x94 = x3 < x4;
      boolean x90 = x11 == 0.0f;
      boolean x91 = x11 == Float.POSITIVE_INFINITY;
      boolean x92 = x90 || x91;
      boolean x82 = x11 > (-1.0f);
      float x27 = x26 - 8388735.0f;
      float x33 = x32 - 1.0f;
      float x13 = x12 - 1.0f;
      float x14 = x12 - x13;
      float x15 = 1.0f - x14;
      float x16 = x11 - x13;
      float x17 = x15 + x16;
      float x39 = x17 * x38;
      float x41 = x39 * 2.3283064E-10f;
      float x42 = x33 + x41;
      float x75 = Math.fma(x27, 0.6931472f, x42);
      float x76 = -x75;
      float x77 = Math.fma(x27, 0.6931472f, x76);
      float x78 = x77 + x42;
      float x50 = x42 * x42;
      float x55 = Math.fma(x50, 0.12881659f, 0.14184564f);
      float x56 = Math.fma(x50, x55, 0.20001906f);
      float x57 = Math.fma(x50, x56, 0.33333325f);
      float x68 = Math.fma(x50, (-0.07644623f), (-0.13220663f));
      float x69 = Math.fma(x50, x68, (-0.16612545f));
      float x70 = Math.fma(x50, x69, (-0.25001404f));
      float x71 = Math.fma(x50, x70, (-0.4999999f));
      float x72 = Math.fma(x42, x57, x71);
      float x43 = x33 - x42;
      float x44 = x43 + x41;
      float x47 = -x44;
      float x48 = Math.fma(x47, x42, x44);
      float x49 = Math.fma(x27, (-1.9046542E-9f), x48);
      float x73 = Math.fma(x50, x72, x49);
      float x79 = x78 + x73;
      float x80 = x75 + x79;
      boolean x83 = x11 == (-1.0f);
      float x87 = Float.intBitsToFloat(x83 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x88 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(x80) : Float.floatToRawIntBits(x87));
      float x93 = Float.intBitsToFloat(x92 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x88));
      float x95 = -x93;
      float x96 = Float.intBitsToFloat(x94 ? Float.floatToRawIntBits(x95) : Float.floatToRawIntBits(x93));
      float x97 = x96 * x96;
      v[vo + i] = x97;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Msle l = (Msle) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.floor();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x3 = Math.max(x1, u0);
      float x2 = t[to + i];
      float x4 = Math.max(x2, u0);
      float x6 = Math.max(x3, x4);
      float x5 = Math.min(x3, x4);
      float x7 = x6 - x5;
      float x10 = 1.0f + x5;
      float x11 = x7 / x10;
      float x12 = 1.0f + x11;
      int x18 = Float.floatToRawIntBits(x12);
      int x20 = x18 + 4913933;
      int x23 = x20 >>> 23;
      int x25 = x23 | 1258291200;
      float x26 = Float.intBitsToFloat(x25);
      int x29 = x20 & 8388607;
      int x31 = x29 + 1060439283;
      float x32 = Float.intBitsToFloat(x31);
      int x36 = x20 & (-8388608);
      int x37 = (-1895825408) - x36;
      float x38 = Float.intBitsToFloat(x37);
      boolean x94 = x3 < x4;
      boolean x90 = x11 == 0.0f;
      boolean x91 = x11 == Float.POSITIVE_INFINITY;
      boolean x92 = x90 || x91;
      boolean x82 = x11 > (-1.0f);
      float x27 = x26 - 8388735.0f;
      float x33 = x32 - 1.0f;
      float x13 = x12 - 1.0f;
      float x14 = x12 - x13;
      float x15 = 1.0f - x14;
      float x16 = x11 - x13;
      float x17 = x15 + x16;
      float x39 = x17 * x38;
      float x41 = x39 * 2.3283064E-10f;
      float x42 = x33 + x41;
      float x75 = Math.fma(x27, 0.6931472f, x42);
      float x76 = -x75;
      float x77 = Math.fma(x27, 0.6931472f, x76);
      float x78 = x77 + x42;
      float x50 = x42 * x42;
      float x55 = Math.fma(x50, 0.12881659f, 0.14184564f);
      float x56 = Math.fma(x50, x55, 0.20001906f);
      float x57 = Math.fma(x50, x56, 0.33333325f);
      float x68 = Math.fma(x50, (-0.07644623f), (-0.13220663f));
      float x69 = Math.fma(x50, x68, (-0.16612545f));
      float x70 = Math.fma(x50, x69, (-0.25001404f));
      float x71 = Math.fma(x50, x70, (-0.4999999f));
      float x72 = Math.fma(x42, x57, x71);
      float x43 = x33 - x42;
      float x44 = x43 + x41;
      float x47 = -x44;
      float x48 = Math.fma(x47, x42, x44);
      float x49 = Math.fma(x27, (-1.9046542E-9f), x48);
      float x73 = Math.fma(x50, x72, x49);
      float x79 = x78 + x73;
      float x80 = x75 + x79;
      boolean x83 = x11 == (-1.0f);
      float x87 = Float.intBitsToFloat(x83 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x88 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(x80) : Float.floatToRawIntBits(x87));
      float x93 = Float.intBitsToFloat(x92 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x88));
      float x95 = -x93;
      float x96 = Float.intBitsToFloat(x94 ? Float.floatToRawIntBits(x95) : Float.floatToRawIntBits(x93));
      float x97 = x96 * x96;
      boolean x99 = x1 < u0;
      float x103 = 2.0f * x96;
      float x104 = 1.0f + x1;
      float x105 = x103 / x104;
      float x106 = Float.intBitsToFloat(x99 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x105));
      float x107 = x106 * scale;
      v[vo + i] = x97;
      g[go + i] = x107;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Msle l = (Msle) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Msle l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.floor();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x3 = Math.max(x1, u0);
      float x2 = t[to + i];
      float x4 = Math.max(x2, u0);
      float x6 = Math.max(x3, x4);
      float x5 = Math.min(x3, x4);
      float x7 = x6 - x5;
      float x10 = 1.0f + x5;
      float x11 = x7 / x10;
      float x12 = 1.0f + x11;
      int x18 = Float.floatToRawIntBits(x12);
      int x20 = x18 + 4913933;
      int x23 = x20 >>> 23;
      int x25 = x23 | 1258291200;
      float x26 = Float.intBitsToFloat(x25);
      int x29 = x20 & 8388607;
      int x31 = x29 + 1060439283;
      float x32 = Float.intBitsToFloat(x31);
      int x36 = x20 & (-8388608);
      int x37 = (-1895825408) - x36;
      float x38 = Float.intBitsToFloat(x37);
      boolean x94 = x3 < x4;
      boolean x90 = x11 == 0.0f;
      boolean x91 = x11 == Float.POSITIVE_INFINITY;
      boolean x92 = x90 || x91;
      boolean x82 = x11 > (-1.0f);
      float x27 = x26 - 8388735.0f;
      float x33 = x32 - 1.0f;
      float x13 = x12 - 1.0f;
      float x14 = x12 - x13;
      float x15 = 1.0f - x14;
      float x16 = x11 - x13;
      float x17 = x15 + x16;
      float x39 = x17 * x38;
      float x41 = x39 * 2.3283064E-10f;
      float x42 = x33 + x41;
      float x75 = Math.fma(x27, 0.6931472f, x42);
      float x76 = -x75;
      float x77 = Math.fma(x27, 0.6931472f, x76);
      float x78 = x77 + x42;
      float x50 = x42 * x42;
      float x55 = Math.fma(x50, 0.12881659f, 0.14184564f);
      float x56 = Math.fma(x50, x55, 0.20001906f);
      float x57 = Math.fma(x50, x56, 0.33333325f);
      float x68 = Math.fma(x50, (-0.07644623f), (-0.13220663f));
      float x69 = Math.fma(x50, x68, (-0.16612545f));
      float x70 = Math.fma(x50, x69, (-0.25001404f));
      float x71 = Math.fma(x50, x70, (-0.4999999f));
      float x72 = Math.fma(x42, x57, x71);
      float x43 = x33 - x42;
      float x44 = x43 + x41;
      float x47 = -x44;
      float x48 = Math.fma(x47, x42, x44);
      float x49 = Math.fma(x27, (-1.9046542E-9f), x48);
      float x73 = Math.fma(x50, x72, x49);
      float x79 = x78 + x73;
      float x80 = x75 + x79;
      boolean x83 = x11 == (-1.0f);
      float x87 = Float.intBitsToFloat(x83 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x88 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(x80) : Float.floatToRawIntBits(x87));
      float x93 = Float.intBitsToFloat(x92 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x88));
      float x95 = -x93;
      float x96 = Float.intBitsToFloat(x94 ? Float.floatToRawIntBits(x95) : Float.floatToRawIntBits(x93));
      float x97 = x96 * x96;
      boolean x99 = x1 < u0;
      float x103 = 2.0f * x96;
      float x104 = 1.0f + x1;
      float x105 = x103 / x104;
      float x106 = Float.intBitsToFloat(x99 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x105));
      float x107 = x106 * scale;
      float x108 = 1.0f - x96;
      float x109 = 2.0f * x108;
      float x110 = x109 / x104;
      float x111 = x110 / x104;
      float x112 = Float.intBitsToFloat(x99 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x111));
      float x113 = x112 * scale;
      v[vo + i] = x97;
      g[go + i] = x107;
      h[ho + i] = x113;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Msle l = (Msle) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.floor();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x3 = Math.max(x1, u0);
      double x2 = t[to + i];
      double x4 = Math.max(x2, u0);
      double x6 = Math.max(x3, x4);
      double x5 = Math.min(x3, x4);
      double x7 = x6 - x5;
      double x10 = 1.0 + x5;
      double x11 = x7 / x10;
      double x12 = 1.0 + x11;
      long x18 = Double.doubleToRawLongBits(x12);
      long x20 = x18 + 2638147582215219L;
      long x23 = x20 >>> 52L;
      long x25 = x23 | 4841369599423283200L;
      double x26 = Double.longBitsToDouble(x25);
      long x29 = x20 & 4503599627370495L;
      long x31 = x29 + 4604544271217802189L;
      double x32 = Double.longBitsToDouble(x31);
      long x36 = x20 & (-4503599627370496L);
      long x37 = (-8944148859957805056L) - x36;
      double x38 = Double.longBitsToDouble(x37);
      boolean x93 = x3 < x4;
      boolean x89 = x11 == 0.0;
      boolean x90 = x11 == Double.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x11 > (-1.0);
      double x27 = x26 - 4.503599627371519E15;
      double x33 = x32 - 1.0;
      double x13 = x12 - 1.0;
      double x14 = x12 - x13;
      double x15 = 1.0 - x14;
      double x16 = x11 - x13;
      double x17 = x15 + x16;
      double x39 = x17 * x38;
      double x41 = x39 * 5.421010862427522E-20;
      double x42 = x33 + x41;
      double x74 = Math.fma(x27, 0.6931471805599453, x42);
      double x75 = -x74;
      double x76 = Math.fma(x27, 0.6931471805599453, x75);
      double x77 = x76 + x42;
      double x54 = 0.5 * x42;
      double x55 = x54 * x42;
      double x50 = 2.0 + x42;
      double x51 = x42 / x50;
      double x52 = x51 * x51;
      double x56 = x52 * x52;
      double x60 = Math.fma(x56, 0.15324946179995427, 0.22222207228003962);
      double x61 = Math.fma(x56, x60, 0.39999999999811436);
      double x66 = Math.fma(x56, 0.146898047840423, 0.18183126642826067);
      double x67 = Math.fma(x56, x66, 0.28571428655863595);
      double x68 = Math.fma(x56, x67, 0.6666666666666674);
      double x69 = Math.fma(x52, x61, x68);
      double x70 = Math.fma(x52, x69, x55);
      double x43 = x33 - x42;
      double x44 = x43 + x41;
      double x46 = -x44;
      double x47 = Math.fma(x46, x42, x44);
      double x48 = Math.fma(x27, 2.3190468138462996E-17, x47);
      double x71 = Math.fma(x51, x70, x48);
      double x72 = x55 - x71;
      double x78 = x77 - x72;
      double x79 = x74 + x78;
      boolean x82 = x11 == (-1.0);
      double x86 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x87 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(x79) : Double.doubleToRawLongBits(x86));
      double x92 = Double.longBitsToDouble(x91 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x87));
      double x94 = -x92;
      double x95 = Double.longBitsToDouble(x93 ? Double.doubleToRawLongBits(x94) : Double.doubleToRawLongBits(x92));
      double x96 = x95 * x95;
      v[vo + i] = x96;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Msle l = (Msle) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.floor();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x3 = Math.max(x1, u0);
      double x2 = t[to + i];
      double x4 = Math.max(x2, u0);
      double x6 = Math.max(x3, x4);
      double x5 = Math.min(x3, x4);
      double x7 = x6 - x5;
      double x10 = 1.0 + x5;
      double x11 = x7 / x10;
      double x12 = 1.0 + x11;
      long x18 = Double.doubleToRawLongBits(x12);
      long x20 = x18 + 2638147582215219L;
      long x23 = x20 >>> 52L;
      long x25 = x23 | 4841369599423283200L;
      double x26 = Double.longBitsToDouble(x25);
      long x29 = x20 & 4503599627370495L;
      long x31 = x29 + 4604544271217802189L;
      double x32 = Double.longBitsToDouble(x31);
      long x36 = x20 & (-4503599627370496L);
      long x37 = (-8944148859957805056L) - x36;
      double x38 = Double.longBitsToDouble(x37);
      boolean x93 = x3 < x4;
      boolean x89 = x11 == 0.0;
      boolean x90 = x11 == Double.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x11 > (-1.0);
      double x27 = x26 - 4.503599627371519E15;
      double x33 = x32 - 1.0;
      double x13 = x12 - 1.0;
      double x14 = x12 - x13;
      double x15 = 1.0 - x14;
      double x16 = x11 - x13;
      double x17 = x15 + x16;
      double x39 = x17 * x38;
      double x41 = x39 * 5.421010862427522E-20;
      double x42 = x33 + x41;
      double x74 = Math.fma(x27, 0.6931471805599453, x42);
      double x75 = -x74;
      double x76 = Math.fma(x27, 0.6931471805599453, x75);
      double x77 = x76 + x42;
      double x54 = 0.5 * x42;
      double x55 = x54 * x42;
      double x50 = 2.0 + x42;
      double x51 = x42 / x50;
      double x52 = x51 * x51;
      double x56 = x52 * x52;
      double x60 = Math.fma(x56, 0.15324946179995427, 0.22222207228003962);
      double x61 = Math.fma(x56, x60, 0.39999999999811436);
      double x66 = Math.fma(x56, 0.146898047840423, 0.18183126642826067);
      double x67 = Math.fma(x56, x66, 0.28571428655863595);
      double x68 = Math.fma(x56, x67, 0.6666666666666674);
      double x69 = Math.fma(x52, x61, x68);
      double x70 = Math.fma(x52, x69, x55);
      double x43 = x33 - x42;
      double x44 = x43 + x41;
      double x46 = -x44;
      double x47 = Math.fma(x46, x42, x44);
      double x48 = Math.fma(x27, 2.3190468138462996E-17, x47);
      double x71 = Math.fma(x51, x70, x48);
      double x72 = x55 - x71;
      double x78 = x77 - x72;
      double x79 = x74 + x78;
      boolean x82 = x11 == (-1.0);
      double x86 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x87 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(x79) : Double.doubleToRawLongBits(x86));
      double x92 = Double.longBitsToDouble(x91 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x87));
      double x94 = -x92;
      double x95 = Double.longBitsToDouble(x93 ? Double.doubleToRawLongBits(x94) : Double.doubleToRawLongBits(x92));
      double x96 = x95 * x95;
      boolean x98 = x1 < u0;
      double x101 = 2.0 * x95;
      double x102 = 1.0 + x1;
      double x103 = x101 / x102;
      double x104 = Double.longBitsToDouble(x98 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x103));
      double x105 = x104 * scale;
      v[vo + i] = x96;
      g[go + i] = x105;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Msle l = (Msle) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Msle l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.floor();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x3 = Math.max(x1, u0);
      double x2 = t[to + i];
      double x4 = Math.max(x2, u0);
      double x6 = Math.max(x3, x4);
      double x5 = Math.min(x3, x4);
      double x7 = x6 - x5;
      double x10 = 1.0 + x5;
      double x11 = x7 / x10;
      double x12 = 1.0 + x11;
      long x18 = Double.doubleToRawLongBits(x12);
      long x20 = x18 + 2638147582215219L;
      long x23 = x20 >>> 52L;
      long x25 = x23 | 4841369599423283200L;
      double x26 = Double.longBitsToDouble(x25);
      long x29 = x20 & 4503599627370495L;
      long x31 = x29 + 4604544271217802189L;
      double x32 = Double.longBitsToDouble(x31);
      long x36 = x20 & (-4503599627370496L);
      long x37 = (-8944148859957805056L) - x36;
      double x38 = Double.longBitsToDouble(x37);
      boolean x93 = x3 < x4;
      boolean x89 = x11 == 0.0;
      boolean x90 = x11 == Double.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x11 > (-1.0);
      double x27 = x26 - 4.503599627371519E15;
      double x33 = x32 - 1.0;
      double x13 = x12 - 1.0;
      double x14 = x12 - x13;
      double x15 = 1.0 - x14;
      double x16 = x11 - x13;
      double x17 = x15 + x16;
      double x39 = x17 * x38;
      double x41 = x39 * 5.421010862427522E-20;
      double x42 = x33 + x41;
      double x74 = Math.fma(x27, 0.6931471805599453, x42);
      double x75 = -x74;
      double x76 = Math.fma(x27, 0.6931471805599453, x75);
      double x77 = x76 + x42;
      double x54 = 0.5 * x42;
      double x55 = x54 * x42;
      double x50 = 2.0 + x42;
      double x51 = x42 / x50;
      double x52 = x51 * x51;
      double x56 = x52 * x52;
      double x60 = Math.fma(x56, 0.15324946179995427, 0.22222207228003962);
      double x61 = Math.fma(x56, x60, 0.39999999999811436);
      double x66 = Math.fma(x56, 0.146898047840423, 0.18183126642826067);
      double x67 = Math.fma(x56, x66, 0.28571428655863595);
      double x68 = Math.fma(x56, x67, 0.6666666666666674);
      double x69 = Math.fma(x52, x61, x68);
      double x70 = Math.fma(x52, x69, x55);
      double x43 = x33 - x42;
      double x44 = x43 + x41;
      double x46 = -x44;
      double x47 = Math.fma(x46, x42, x44);
      double x48 = Math.fma(x27, 2.3190468138462996E-17, x47);
      double x71 = Math.fma(x51, x70, x48);
      double x72 = x55 - x71;
      double x78 = x77 - x72;
      double x79 = x74 + x78;
      boolean x82 = x11 == (-1.0);
      double x86 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x87 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(x79) : Double.doubleToRawLongBits(x86));
      double x92 = Double.longBitsToDouble(x91 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x87));
      double x94 = -x92;
      double x95 = Double.longBitsToDouble(x93 ? Double.doubleToRawLongBits(x94) : Double.doubleToRawLongBits(x92));
      double x96 = x95 * x95;
      boolean x98 = x1 < u0;
      double x101 = 2.0 * x95;
      double x102 = 1.0 + x1;
      double x103 = x101 / x102;
      double x104 = Double.longBitsToDouble(x98 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x103));
      double x105 = x104 * scale;
      double x106 = 1.0 - x95;
      double x107 = 2.0 * x106;
      double x108 = x107 / x102;
      double x109 = x108 / x102;
      double x110 = Double.longBitsToDouble(x98 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x109));
      double x111 = x110 * scale;
      v[vo + i] = x96;
      g[go + i] = x105;
      h[ho + i] = x111;
    }
  }
}
