// Generated from Cauchy.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Cauchy;

/** Loops of {@link Cauchy}. */
public final class CauchyScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public CauchyScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Cauchy l = (Cauchy) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x5 = Math.abs(x4);
      boolean x7 = x5 > 1.1258999E15f;
      float x8 = x5 * x5;
      float x9 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(x5) : Float.floatToRawIntBits(x8));
      float x11 = 1.0f + x9;
      int x17 = Float.floatToRawIntBits(x11);
      int x19 = x17 + 4913933;
      int x22 = x19 >>> 23;
      int x24 = x22 | 1258291200;
      float x25 = Float.intBitsToFloat(x24);
      int x28 = x19 & 8388607;
      int x30 = x28 + 1060439283;
      float x31 = Float.intBitsToFloat(x30);
      int x35 = x19 & (-8388608);
      int x36 = (-1895825408) - x35;
      float x37 = Float.intBitsToFloat(x36);
      float x95 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(0.5f));
      boolean x89 = x9 == 0.0f;
      boolean x90 = x9 == Float.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x9 > (-1.0f);
      float x26 = x25 - 8388735.0f;
      float x32 = x31 - 1.0f;
      float x12 = x11 - 1.0f;
      float x13 = x11 - x12;
      float x14 = 1.0f - x13;
      float x15 = x9 - x12;
      float x16 = x14 + x15;
      float x38 = x16 * x37;
      float x40 = x38 * 2.3283064E-10f;
      float x41 = x32 + x40;
      float x74 = Math.fma(x26, 0.6931472f, x41);
      float x75 = -x74;
      float x76 = Math.fma(x26, 0.6931472f, x75);
      float x77 = x76 + x41;
      float x49 = x41 * x41;
      float x54 = Math.fma(x49, 0.12881659f, 0.14184564f);
      float x55 = Math.fma(x49, x54, 0.20001906f);
      float x56 = Math.fma(x49, x55, 0.33333325f);
      float x67 = Math.fma(x49, (-0.07644623f), (-0.13220663f));
      float x68 = Math.fma(x49, x67, (-0.16612545f));
      float x69 = Math.fma(x49, x68, (-0.25001404f));
      float x70 = Math.fma(x49, x69, (-0.4999999f));
      float x71 = Math.fma(x41, x56, x70);
      float x42 = x32 - x41;
      float x43 = x42 + x40;
      float x46 = -x43;
      float x47 = Math.fma(x46, x41, x43);
      float x48 = Math.fma(x26, (-1.9046542E-9f), x47);
      float x72 = Math.fma(x49, x71, x48);
      float x78 = x77 + x72;
      float x79 = x74 + x78;
      boolean x82 = x9 == (-1.0f);
      float x86 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x87 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x86));
      float x92 = Float.intBitsToFloat(x91 ? Float.floatToRawIntBits(x9) : Float.floatToRawIntBits(x87));
      float x96 = x95 * x92;
      float x97 = u0 * x96;
      float x98 = u0 * x97;
      v[vo + i] = x98;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Cauchy l = (Cauchy) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x5 = Math.abs(x4);
      boolean x7 = x5 > 1.1258999E15f;
      float x8 = x5 * x5;
      float x9 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(x5) : Float.floatToRawIntBits(x8));
      float x11 = 1.0f + x9;
      int x17 = Float.floatToRawIntBits(x11);
      int x19 = x17 + 4913933;
      int x22 = x19 >>> 23;
      int x24 = x22 | 1258291200;
      float x25 = Float.intBitsToFloat(x24);
      int x28 = x19 & 8388607;
      int x30 = x28 + 1060439283;
      float x31 = Float.intBitsToFloat(x30);
      int x35 = x19 & (-8388608);
      int x36 = (-1895825408) - x35;
      float x37 = Float.intBitsToFloat(x36);
      float x95 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(0.5f));
      boolean x89 = x9 == 0.0f;
      boolean x90 = x9 == Float.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x9 > (-1.0f);
      float x26 = x25 - 8388735.0f;
      float x32 = x31 - 1.0f;
      float x12 = x11 - 1.0f;
      float x13 = x11 - x12;
      float x14 = 1.0f - x13;
      float x15 = x9 - x12;
      float x16 = x14 + x15;
      float x38 = x16 * x37;
      float x40 = x38 * 2.3283064E-10f;
      float x41 = x32 + x40;
      float x74 = Math.fma(x26, 0.6931472f, x41);
      float x75 = -x74;
      float x76 = Math.fma(x26, 0.6931472f, x75);
      float x77 = x76 + x41;
      float x49 = x41 * x41;
      float x54 = Math.fma(x49, 0.12881659f, 0.14184564f);
      float x55 = Math.fma(x49, x54, 0.20001906f);
      float x56 = Math.fma(x49, x55, 0.33333325f);
      float x67 = Math.fma(x49, (-0.07644623f), (-0.13220663f));
      float x68 = Math.fma(x49, x67, (-0.16612545f));
      float x69 = Math.fma(x49, x68, (-0.25001404f));
      float x70 = Math.fma(x49, x69, (-0.4999999f));
      float x71 = Math.fma(x41, x56, x70);
      float x42 = x32 - x41;
      float x43 = x42 + x40;
      float x46 = -x43;
      float x47 = Math.fma(x46, x41, x43);
      float x48 = Math.fma(x26, (-1.9046542E-9f), x47);
      float x72 = Math.fma(x49, x71, x48);
      float x78 = x77 + x72;
      float x79 = x74 + x78;
      boolean x82 = x9 == (-1.0f);
      float x86 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x87 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x86));
      float x92 = Float.intBitsToFloat(x91 ? Float.floatToRawIntBits(x9) : Float.floatToRawIntBits(x87));
      float x96 = x95 * x92;
      float x97 = u0 * x96;
      float x98 = u0 * x97;
      float x100 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(x3));
      float x101 = x4 * x4;
      float x102 = 1.0f + x101;
      float x103 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(x4) : Float.floatToRawIntBits(x102));
      float x104 = x100 / x103;
      float x105 = x104 * scale;
      v[vo + i] = x98;
      g[go + i] = x105;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Cauchy l = (Cauchy) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Cauchy l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x5 = Math.abs(x4);
      boolean x7 = x5 > 1.1258999E15f;
      float x8 = x5 * x5;
      float x9 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(x5) : Float.floatToRawIntBits(x8));
      float x11 = 1.0f + x9;
      int x17 = Float.floatToRawIntBits(x11);
      int x19 = x17 + 4913933;
      int x22 = x19 >>> 23;
      int x24 = x22 | 1258291200;
      float x25 = Float.intBitsToFloat(x24);
      int x28 = x19 & 8388607;
      int x30 = x28 + 1060439283;
      float x31 = Float.intBitsToFloat(x30);
      int x35 = x19 & (-8388608);
      int x36 = (-1895825408) - x35;
      float x37 = Float.intBitsToFloat(x36);
      float x95 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(0.5f));
      boolean x89 = x9 == 0.0f;
      boolean x90 = x9 == Float.POSITIVE_INFINITY;
      boolean x91 = x89 || x90;
      boolean x81 = x9 > (-1.0f);
      float x26 = x25 - 8388735.0f;
      float x32 = x31 - 1.0f;
      float x12 = x11 - 1.0f;
      float x13 = x11 - x12;
      float x14 = 1.0f - x13;
      float x15 = x9 - x12;
      float x16 = x14 + x15;
      float x38 = x16 * x37;
      float x40 = x38 * 2.3283064E-10f;
      float x41 = x32 + x40;
      float x74 = Math.fma(x26, 0.6931472f, x41);
      float x75 = -x74;
      float x76 = Math.fma(x26, 0.6931472f, x75);
      float x77 = x76 + x41;
      float x49 = x41 * x41;
      float x54 = Math.fma(x49, 0.12881659f, 0.14184564f);
      float x55 = Math.fma(x49, x54, 0.20001906f);
      float x56 = Math.fma(x49, x55, 0.33333325f);
      float x67 = Math.fma(x49, (-0.07644623f), (-0.13220663f));
      float x68 = Math.fma(x49, x67, (-0.16612545f));
      float x69 = Math.fma(x49, x68, (-0.25001404f));
      float x70 = Math.fma(x49, x69, (-0.4999999f));
      float x71 = Math.fma(x41, x56, x70);
      float x42 = x32 - x41;
      float x43 = x42 + x40;
      float x46 = -x43;
      float x47 = Math.fma(x46, x41, x43);
      float x48 = Math.fma(x26, (-1.9046542E-9f), x47);
      float x72 = Math.fma(x49, x71, x48);
      float x78 = x77 + x72;
      float x79 = x74 + x78;
      boolean x82 = x9 == (-1.0f);
      float x86 = Float.intBitsToFloat(x82 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x87 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x86));
      float x92 = Float.intBitsToFloat(x91 ? Float.floatToRawIntBits(x9) : Float.floatToRawIntBits(x87));
      float x96 = x95 * x92;
      float x97 = u0 * x96;
      float x98 = u0 * x97;
      float x100 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(x3));
      float x101 = x4 * x4;
      float x102 = 1.0f + x101;
      float x103 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(x4) : Float.floatToRawIntBits(x102));
      float x104 = x100 / x103;
      float x105 = x104 * scale;
      float x106 = 1.0f / x102;
      boolean x109 = x101 < 1.2676506E30f;
      float x110 = x101 * x106;
      float x111 = Float.intBitsToFloat(x109 ? Float.floatToRawIntBits(x110) : Float.floatToRawIntBits(1.0f));
      float x113 = 2.0f * x111;
      float x114 = 1.0f - x113;
      float x115 = x106 * x114;
      float x116 = x115 * scale;
      v[vo + i] = x98;
      g[go + i] = x105;
      h[ho + i] = x116;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Cauchy l = (Cauchy) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x5 = Math.abs(x4);
      boolean x7 = x5 > 1.125899906842624E15;
      double x8 = x5 * x5;
      double x9 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(x5) : Double.doubleToRawLongBits(x8));
      double x11 = 1.0 + x9;
      long x17 = Double.doubleToRawLongBits(x11);
      long x19 = x17 + 2638147582215219L;
      long x22 = x19 >>> 52L;
      long x24 = x22 | 4841369599423283200L;
      double x25 = Double.longBitsToDouble(x24);
      long x28 = x19 & 4503599627370495L;
      long x30 = x28 + 4604544271217802189L;
      double x31 = Double.longBitsToDouble(x30);
      long x35 = x19 & (-4503599627370496L);
      long x36 = (-8944148859957805056L) - x35;
      double x37 = Double.longBitsToDouble(x36);
      double x93 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(0.5));
      boolean x88 = x9 == 0.0;
      boolean x89 = x9 == Double.POSITIVE_INFINITY;
      boolean x90 = x88 || x89;
      boolean x80 = x9 > (-1.0);
      double x26 = x25 - 4.503599627371519E15;
      double x32 = x31 - 1.0;
      double x12 = x11 - 1.0;
      double x13 = x11 - x12;
      double x14 = 1.0 - x13;
      double x15 = x9 - x12;
      double x16 = x14 + x15;
      double x38 = x16 * x37;
      double x40 = x38 * 5.421010862427522E-20;
      double x41 = x32 + x40;
      double x73 = Math.fma(x26, 0.6931471805599453, x41);
      double x74 = -x73;
      double x75 = Math.fma(x26, 0.6931471805599453, x74);
      double x76 = x75 + x41;
      double x53 = 0.5 * x41;
      double x54 = x53 * x41;
      double x49 = 2.0 + x41;
      double x50 = x41 / x49;
      double x51 = x50 * x50;
      double x55 = x51 * x51;
      double x59 = Math.fma(x55, 0.15324946179995427, 0.22222207228003962);
      double x60 = Math.fma(x55, x59, 0.39999999999811436);
      double x65 = Math.fma(x55, 0.146898047840423, 0.18183126642826067);
      double x66 = Math.fma(x55, x65, 0.28571428655863595);
      double x67 = Math.fma(x55, x66, 0.6666666666666674);
      double x68 = Math.fma(x51, x60, x67);
      double x69 = Math.fma(x51, x68, x54);
      double x42 = x32 - x41;
      double x43 = x42 + x40;
      double x45 = -x43;
      double x46 = Math.fma(x45, x41, x43);
      double x47 = Math.fma(x26, 2.3190468138462996E-17, x46);
      double x70 = Math.fma(x50, x69, x47);
      double x71 = x54 - x70;
      double x77 = x76 - x71;
      double x78 = x73 + x77;
      boolean x81 = x9 == (-1.0);
      double x85 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x86 = Double.longBitsToDouble(x80 ? Double.doubleToRawLongBits(x78) : Double.doubleToRawLongBits(x85));
      double x91 = Double.longBitsToDouble(x90 ? Double.doubleToRawLongBits(x9) : Double.doubleToRawLongBits(x86));
      double x94 = x93 * x91;
      double x95 = u0 * x94;
      double x96 = u0 * x95;
      v[vo + i] = x96;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Cauchy l = (Cauchy) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x5 = Math.abs(x4);
      boolean x7 = x5 > 1.125899906842624E15;
      double x8 = x5 * x5;
      double x9 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(x5) : Double.doubleToRawLongBits(x8));
      double x11 = 1.0 + x9;
      long x17 = Double.doubleToRawLongBits(x11);
      long x19 = x17 + 2638147582215219L;
      long x22 = x19 >>> 52L;
      long x24 = x22 | 4841369599423283200L;
      double x25 = Double.longBitsToDouble(x24);
      long x28 = x19 & 4503599627370495L;
      long x30 = x28 + 4604544271217802189L;
      double x31 = Double.longBitsToDouble(x30);
      long x35 = x19 & (-4503599627370496L);
      long x36 = (-8944148859957805056L) - x35;
      double x37 = Double.longBitsToDouble(x36);
      double x93 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(0.5));
      boolean x88 = x9 == 0.0;
      boolean x89 = x9 == Double.POSITIVE_INFINITY;
      boolean x90 = x88 || x89;
      boolean x80 = x9 > (-1.0);
      double x26 = x25 - 4.503599627371519E15;
      double x32 = x31 - 1.0;
      double x12 = x11 - 1.0;
      double x13 = x11 - x12;
      double x14 = 1.0 - x13;
      double x15 = x9 - x12;
      double x16 = x14 + x15;
      double x38 = x16 * x37;
      double x40 = x38 * 5.421010862427522E-20;
      double x41 = x32 + x40;
      double x73 = Math.fma(x26, 0.6931471805599453, x41);
      double x74 = -x73;
      double x75 = Math.fma(x26, 0.6931471805599453, x74);
      double x76 = x75 + x41;
      double x53 = 0.5 * x41;
      double x54 = x53 * x41;
      double x49 = 2.0 + x41;
      double x50 = x41 / x49;
      double x51 = x50 * x50;
      double x55 = x51 * x51;
      double x59 = Math.fma(x55, 0.15324946179995427, 0.22222207228003962);
      double x60 = Math.fma(x55, x59, 0.39999999999811436);
      double x65 = Math.fma(x55, 0.146898047840423, 0.18183126642826067);
      double x66 = Math.fma(x55, x65, 0.28571428655863595);
      double x67 = Math.fma(x55, x66, 0.6666666666666674);
      double x68 = Math.fma(x51, x60, x67);
      double x69 = Math.fma(x51, x68, x54);
      double x42 = x32 - x41;
      double x43 = x42 + x40;
      double x45 = -x43;
      double x46 = Math.fma(x45, x41, x43);
      double x47 = Math.fma(x26, 2.3190468138462996E-17, x46);
      double x70 = Math.fma(x50, x69, x47);
      double x71 = x54 - x70;
      double x77 = x76 - x71;
      double x78 = x73 + x77;
      boolean x81 = x9 == (-1.0);
      double x85 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x86 = Double.longBitsToDouble(x80 ? Double.doubleToRawLongBits(x78) : Double.doubleToRawLongBits(x85));
      double x91 = Double.longBitsToDouble(x90 ? Double.doubleToRawLongBits(x9) : Double.doubleToRawLongBits(x86));
      double x94 = x93 * x91;
      double x95 = u0 * x94;
      double x96 = u0 * x95;
      double x98 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(x3));
      double x99 = x4 * x4;
      double x100 = 1.0 + x99;
      double x101 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(x4) : Double.doubleToRawLongBits(x100));
      double x102 = x98 / x101;
      double x103 = x102 * scale;
      v[vo + i] = x96;
      g[go + i] = x103;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Cauchy l = (Cauchy) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Cauchy l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x5 = Math.abs(x4);
      boolean x7 = x5 > 1.125899906842624E15;
      double x8 = x5 * x5;
      double x9 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(x5) : Double.doubleToRawLongBits(x8));
      double x11 = 1.0 + x9;
      long x17 = Double.doubleToRawLongBits(x11);
      long x19 = x17 + 2638147582215219L;
      long x22 = x19 >>> 52L;
      long x24 = x22 | 4841369599423283200L;
      double x25 = Double.longBitsToDouble(x24);
      long x28 = x19 & 4503599627370495L;
      long x30 = x28 + 4604544271217802189L;
      double x31 = Double.longBitsToDouble(x30);
      long x35 = x19 & (-4503599627370496L);
      long x36 = (-8944148859957805056L) - x35;
      double x37 = Double.longBitsToDouble(x36);
      double x93 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(0.5));
      boolean x88 = x9 == 0.0;
      boolean x89 = x9 == Double.POSITIVE_INFINITY;
      boolean x90 = x88 || x89;
      boolean x80 = x9 > (-1.0);
      double x26 = x25 - 4.503599627371519E15;
      double x32 = x31 - 1.0;
      double x12 = x11 - 1.0;
      double x13 = x11 - x12;
      double x14 = 1.0 - x13;
      double x15 = x9 - x12;
      double x16 = x14 + x15;
      double x38 = x16 * x37;
      double x40 = x38 * 5.421010862427522E-20;
      double x41 = x32 + x40;
      double x73 = Math.fma(x26, 0.6931471805599453, x41);
      double x74 = -x73;
      double x75 = Math.fma(x26, 0.6931471805599453, x74);
      double x76 = x75 + x41;
      double x53 = 0.5 * x41;
      double x54 = x53 * x41;
      double x49 = 2.0 + x41;
      double x50 = x41 / x49;
      double x51 = x50 * x50;
      double x55 = x51 * x51;
      double x59 = Math.fma(x55, 0.15324946179995427, 0.22222207228003962);
      double x60 = Math.fma(x55, x59, 0.39999999999811436);
      double x65 = Math.fma(x55, 0.146898047840423, 0.18183126642826067);
      double x66 = Math.fma(x55, x65, 0.28571428655863595);
      double x67 = Math.fma(x55, x66, 0.6666666666666674);
      double x68 = Math.fma(x51, x60, x67);
      double x69 = Math.fma(x51, x68, x54);
      double x42 = x32 - x41;
      double x43 = x42 + x40;
      double x45 = -x43;
      double x46 = Math.fma(x45, x41, x43);
      double x47 = Math.fma(x26, 2.3190468138462996E-17, x46);
      double x70 = Math.fma(x50, x69, x47);
      double x71 = x54 - x70;
      double x77 = x76 - x71;
      double x78 = x73 + x77;
      boolean x81 = x9 == (-1.0);
      double x85 = Double.longBitsToDouble(x81 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x86 = Double.longBitsToDouble(x80 ? Double.doubleToRawLongBits(x78) : Double.doubleToRawLongBits(x85));
      double x91 = Double.longBitsToDouble(x90 ? Double.doubleToRawLongBits(x9) : Double.doubleToRawLongBits(x86));
      double x94 = x93 * x91;
      double x95 = u0 * x94;
      double x96 = u0 * x95;
      double x98 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(x3));
      double x99 = x4 * x4;
      double x100 = 1.0 + x99;
      double x101 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(x4) : Double.doubleToRawLongBits(x100));
      double x102 = x98 / x101;
      double x103 = x102 * scale;
      double x104 = 1.0 / x100;
      boolean x107 = x99 < 1.2676506002282294E30;
      double x108 = x99 * x104;
      double x109 = Double.longBitsToDouble(x107 ? Double.doubleToRawLongBits(x108) : Double.doubleToRawLongBits(1.0));
      double x110 = 2.0 * x109;
      double x111 = 1.0 - x110;
      double x112 = x104 * x111;
      double x113 = x112 * scale;
      v[vo + i] = x96;
      g[go + i] = x103;
      h[ho + i] = x113;
    }
  }
}
