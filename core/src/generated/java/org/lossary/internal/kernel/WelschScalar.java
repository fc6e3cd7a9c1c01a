// Generated from Welsch.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Welsch;

/** Loops of {@link Welsch}. */
public final class WelschScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public WelschScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Welsch l = (Welsch) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x5 = x1 - x2;
      float x6 = x5 / u0;
      float x8 = x6 * x6;
      float x10 = Math.min(800.0f, x8);
      float x11 = -x10;
      boolean x13 = x11 > 89.0f;
      float x14 = Float.intBitsToFloat(x13 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x11));
      boolean x17 = x14 < (-20.0f);
      float x18 = Float.intBitsToFloat(x17 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x14));
      float x21 = Math.fma(x18, 1.442695f, 1.2582912E7f);
      int x43 = Float.floatToRawIntBits(x21);
      int x45 = x43 << 23;
      int x47 = x45 + 1056964608;
      float x48 = Float.intBitsToFloat(x47);
      float x57 = Math.abs(x10);
      boolean x59 = x57 < 2.9802322E-8f;
      float x22 = x21 - 1.2582912E7f;
      float x25 = Math.fma(x22, (-0.6931472f), x18);
      float x28 = Math.fma(x22, 1.9046542E-9f, x25);
      float x49 = x48 - 0.5f;
      float x50 = Math.fma(x48, x28, x49);
      float x31 = x28 * x28;
      float x35 = Math.fma(x31, 1.9951278E-4f, 0.0083332f);
      float x36 = Math.fma(x31, x35, 0.16666667f);
      float x39 = Math.fma(x31, 0.0013932645f, 0.04166649f);
      float x40 = Math.fma(x31, x39, 0.5f);
      float x41 = Math.fma(x28, x36, x40);
      float x29 = x25 - x28;
      float x30 = Math.fma(x22, 1.9046542E-9f, x29);
      float x42 = Math.fma(x31, x41, x30);
      float x51 = x49 - x50;
      float x52 = Math.fma(x48, x28, x51);
      float x54 = Math.fma(x48, x42, x52);
      float x55 = x50 + x54;
      float x56 = 2.0f * x55;
      float x60 = Float.intBitsToFloat(x59 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x56));
      float x61 = (-0.5f) * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      v[vo + i] = x63;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Welsch l = (Welsch) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x5 = x1 - x2;
      float x6 = x5 / u0;
      float x8 = x6 * x6;
      float x10 = Math.min(800.0f, x8);
      float x11 = -x10;
      boolean x13 = x11 > 89.0f;
      float x14 = Float.intBitsToFloat(x13 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x11));
      boolean x17 = x14 < (-20.0f);
      float x18 = Float.intBitsToFloat(x17 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x14));
      float x21 = Math.fma(x18, 1.442695f, 1.2582912E7f);
      int x43 = Float.floatToRawIntBits(x21);
      int x45 = x43 << 23;
      int x47 = x45 + 1056964608;
      float x48 = Float.intBitsToFloat(x47);
      boolean x67 = x14 < (-105.0f);
      float x68 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x14));
      float x69 = Math.fma(x68, 1.442695f, 1.2582912E7f);
      boolean x72 = x68 < (-80.0f);
      float x96 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x97 = x69 + x96;
      int x98 = Float.floatToRawIntBits(x97);
      int x99 = x98 << 23;
      int x101 = x99 + 1065353216;
      float x102 = Float.intBitsToFloat(x101);
      float x57 = Math.abs(x10);
      boolean x59 = x57 < 2.9802322E-8f;
      float x22 = x21 - 1.2582912E7f;
      float x25 = Math.fma(x22, (-0.6931472f), x18);
      float x28 = Math.fma(x22, 1.9046542E-9f, x25);
      float x49 = x48 - 0.5f;
      float x50 = Math.fma(x48, x28, x49);
      float x31 = x28 * x28;
      float x35 = Math.fma(x31, 1.9951278E-4f, 0.0083332f);
      float x36 = Math.fma(x31, x35, 0.16666667f);
      float x39 = Math.fma(x31, 0.0013932645f, 0.04166649f);
      float x40 = Math.fma(x31, x39, 0.5f);
      float x41 = Math.fma(x28, x36, x40);
      float x29 = x25 - x28;
      float x30 = Math.fma(x22, 1.9046542E-9f, x29);
      float x42 = Math.fma(x31, x41, x30);
      float x51 = x49 - x50;
      float x52 = Math.fma(x48, x28, x51);
      float x54 = Math.fma(x48, x42, x52);
      float x55 = x50 + x54;
      float x56 = 2.0f * x55;
      float x60 = Float.intBitsToFloat(x59 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x56));
      float x61 = (-0.5f) * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      float x75 = x69 - 1.2582912E7f;
      float x76 = Math.fma(x75, (-0.6931472f), x68);
      float x77 = Math.fma(x75, 1.9046542E-9f, x76);
      float x80 = 1.0f + x77;
      float x78 = x77 * x77;
      float x83 = Math.fma(x78, 0.008368396f, 0.16666524f);
      float x87 = Math.fma(x78, 0.0013819919f, 0.041668274f);
      float x88 = Math.fma(x78, x87, 0.49999994f);
      float x89 = Math.fma(x77, x83, x88);
      float x90 = 1.0f - x80;
      float x91 = x90 + x77;
      float x92 = Math.fma(x78, x89, x91);
      float x93 = x80 + x92;
      float x103 = x93 * x102;
      float x74 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x104 = x103 * x74;
      float x105 = x5 * x104;
      float x106 = x105 * scale;
      v[vo + i] = x63;
      g[go + i] = x106;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Welsch l = (Welsch) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Welsch l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x5 = x1 - x2;
      float x6 = x5 / u0;
      float x8 = x6 * x6;
      float x10 = Math.min(800.0f, x8);
      float x11 = -x10;
      boolean x13 = x11 > 89.0f;
      float x14 = Float.intBitsToFloat(x13 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x11));
      boolean x17 = x14 < (-20.0f);
      float x18 = Float.intBitsToFloat(x17 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x14));
      float x21 = Math.fma(x18, 1.442695f, 1.2582912E7f);
      int x43 = Float.floatToRawIntBits(x21);
      int x45 = x43 << 23;
      int x47 = x45 + 1056964608;
      float x48 = Float.intBitsToFloat(x47);
      boolean x67 = x14 < (-105.0f);
      float x68 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x14));
      float x69 = Math.fma(x68, 1.442695f, 1.2582912E7f);
      boolean x72 = x68 < (-80.0f);
      float x96 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x97 = x69 + x96;
      int x98 = Float.floatToRawIntBits(x97);
      int x99 = x98 << 23;
      int x101 = x99 + 1065353216;
      float x102 = Float.intBitsToFloat(x101);
      float x57 = Math.abs(x10);
      boolean x59 = x57 < 2.9802322E-8f;
      float x22 = x21 - 1.2582912E7f;
      float x25 = Math.fma(x22, (-0.6931472f), x18);
      float x28 = Math.fma(x22, 1.9046542E-9f, x25);
      float x49 = x48 - 0.5f;
      float x50 = Math.fma(x48, x28, x49);
      float x31 = x28 * x28;
      float x35 = Math.fma(x31, 1.9951278E-4f, 0.0083332f);
      float x36 = Math.fma(x31, x35, 0.16666667f);
      float x39 = Math.fma(x31, 0.0013932645f, 0.04166649f);
      float x40 = Math.fma(x31, x39, 0.5f);
      float x41 = Math.fma(x28, x36, x40);
      float x29 = x25 - x28;
      float x30 = Math.fma(x22, 1.9046542E-9f, x29);
      float x42 = Math.fma(x31, x41, x30);
      float x51 = x49 - x50;
      float x52 = Math.fma(x48, x28, x51);
      float x54 = Math.fma(x48, x42, x52);
      float x55 = x50 + x54;
      float x56 = 2.0f * x55;
      float x60 = Float.intBitsToFloat(x59 ? Float.floatToRawIntBits(x11) : Float.floatToRawIntBits(x56));
      float x61 = (-0.5f) * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      float x75 = x69 - 1.2582912E7f;
      float x76 = Math.fma(x75, (-0.6931472f), x68);
      float x77 = Math.fma(x75, 1.9046542E-9f, x76);
      float x80 = 1.0f + x77;
      float x78 = x77 * x77;
      float x83 = Math.fma(x78, 0.008368396f, 0.16666524f);
      float x87 = Math.fma(x78, 0.0013819919f, 0.041668274f);
      float x88 = Math.fma(x78, x87, 0.49999994f);
      float x89 = Math.fma(x77, x83, x88);
      float x90 = 1.0f - x80;
      float x91 = x90 + x77;
      float x92 = Math.fma(x78, x89, x91);
      float x93 = x80 + x92;
      float x103 = x93 * x102;
      float x74 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x104 = x103 * x74;
      float x105 = x5 * x104;
      float x106 = x105 * scale;
      float x109 = 2.0f * x10;
      float x110 = 1.0f - x109;
      float x111 = x110 * x104;
      float x112 = x111 * scale;
      v[vo + i] = x63;
      g[go + i] = x106;
      h[ho + i] = x112;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Welsch l = (Welsch) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x5 = x1 - x2;
      double x6 = x5 / u0;
      double x8 = x6 * x6;
      double x10 = Math.min(800.0, x8);
      double x11 = -x10;
      boolean x13 = x11 > 710.0;
      double x14 = Double.longBitsToDouble(x13 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x11));
      boolean x17 = x14 < (-40.0);
      double x18 = Double.longBitsToDouble(x17 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x14));
      double x21 = Math.fma(x18, 1.4426950408889634, 6.755399441055744E15);
      long x53 = Double.doubleToRawLongBits(x21);
      long x55 = x53 << 52L;
      long x57 = x55 + 4602678819172646912L;
      double x58 = Double.longBitsToDouble(x57);
      double x67 = Math.abs(x10);
      boolean x69 = x67 < 5.551115123125783E-17;
      double x22 = x21 - 6.755399441055744E15;
      double x25 = Math.fma(x22, (-0.6931471805599453), x18);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x25);
      double x59 = x58 - 0.5;
      double x60 = Math.fma(x58, x28, x59);
      double x31 = x28 * x28;
      double x37 = Math.fma(x31, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x38 = Math.fma(x31, x37, 1.9841269885149644E-4);
      double x39 = Math.fma(x31, x38, 0.00833333333332206);
      double x40 = Math.fma(x31, x39, 0.16666666666666677);
      double x46 = Math.fma(x31, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x47 = Math.fma(x31, x46, 2.4801587359295033E-5);
      double x48 = Math.fma(x31, x47, 0.0013888888888867635);
      double x49 = Math.fma(x31, x48, 0.0416666666666667);
      double x50 = Math.fma(x31, x49, 0.5);
      double x51 = Math.fma(x28, x40, x50);
      double x29 = x25 - x28;
      double x30 = Math.fma(x22, (-2.3190468138462996E-17), x29);
      double x52 = Math.fma(x31, x51, x30);
      double x61 = x59 - x60;
      double x62 = Math.fma(x58, x28, x61);
      double x64 = Math.fma(x58, x52, x62);
      double x65 = x60 + x64;
      double x66 = 2.0 * x65;
      double x70 = Double.longBitsToDouble(x69 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x66));
      double x71 = (-0.5) * x70;
      double x72 = u0 * x71;
      double x73 = u0 * x72;
      v[vo + i] = x73;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Welsch l = (Welsch) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x5 = x1 - x2;
      double x6 = x5 / u0;
      double x8 = x6 * x6;
      double x10 = Math.min(800.0, x8);
      double x11 = -x10;
      boolean x13 = x11 > 710.0;
      double x14 = Double.longBitsToDouble(x13 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x11));
      boolean x17 = x14 < (-40.0);
      double x18 = Double.longBitsToDouble(x17 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x14));
      double x21 = Math.fma(x18, 1.4426950408889634, 6.755399441055744E15);
      long x53 = Double.doubleToRawLongBits(x21);
      long x55 = x53 << 52L;
      long x57 = x55 + 4602678819172646912L;
      double x58 = Double.longBitsToDouble(x57);
      boolean x77 = x14 < (-746.0);
      double x78 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x14));
      double x79 = Math.fma(x78, 1.4426950408889634, 6.755399441055744E15);
      boolean x82 = x78 < (-700.0);
      double x116 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x117 = x79 + x116;
      long x118 = Double.doubleToRawLongBits(x117);
      long x119 = x118 << 52L;
      long x121 = x119 + 4607182418800017408L;
      double x122 = Double.longBitsToDouble(x121);
      double x67 = Math.abs(x10);
      boolean x69 = x67 < 5.551115123125783E-17;
      double x22 = x21 - 6.755399441055744E15;
      double x25 = Math.fma(x22, (-0.6931471805599453), x18);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x25);
      double x59 = x58 - 0.5;
      double x60 = Math.fma(x58, x28, x59);
      double x31 = x28 * x28;
      double x37 = Math.fma(x31, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x38 = Math.fma(x31, x37, 1.9841269885149644E-4);
      double x39 = Math.fma(x31, x38, 0.00833333333332206);
      double x40 = Math.fma(x31, x39, 0.16666666666666677);
      double x46 = Math.fma(x31, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x47 = Math.fma(x31, x46, 2.4801587359295033E-5);
      double x48 = Math.fma(x31, x47, 0.0013888888888867635);
      double x49 = Math.fma(x31, x48, 0.0416666666666667);
      double x50 = Math.fma(x31, x49, 0.5);
      double x51 = Math.fma(x28, x40, x50);
      double x29 = x25 - x28;
      double x30 = Math.fma(x22, (-2.3190468138462996E-17), x29);
      double x52 = Math.fma(x31, x51, x30);
      double x61 = x59 - x60;
      double x62 = Math.fma(x58, x28, x61);
      double x64 = Math.fma(x58, x52, x62);
      double x65 = x60 + x64;
      double x66 = 2.0 * x65;
      double x70 = Double.longBitsToDouble(x69 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x66));
      double x71 = (-0.5) * x70;
      double x72 = u0 * x71;
      double x73 = u0 * x72;
      double x85 = x79 - 6.755399441055744E15;
      double x86 = Math.fma(x85, (-0.6931471805599453), x78);
      double x87 = Math.fma(x85, (-2.3190468138462996E-17), x86);
      double x90 = 1.0 + x87;
      double x88 = x87 * x87;
      double x96 = Math.fma(x88, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x97 = Math.fma(x88, x96, 1.9841269529480364E-4);
      double x98 = Math.fma(x88, x97, 0.008333333333478821);
      double x99 = Math.fma(x88, x98, 0.1666666666666645);
      double x105 = Math.fma(x88, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x106 = Math.fma(x88, x105, 0.0013888888939513943);
      double x107 = Math.fma(x88, x106, 0.041666666666547864);
      double x108 = Math.fma(x88, x107, 0.5000000000000008);
      double x109 = Math.fma(x87, x99, x108);
      double x110 = 1.0 - x90;
      double x111 = x110 + x87;
      double x112 = Math.fma(x88, x109, x111);
      double x113 = x90 + x112;
      double x123 = x113 * x122;
      double x84 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x124 = x123 * x84;
      double x125 = x5 * x124;
      double x126 = x125 * scale;
      v[vo + i] = x73;
      g[go + i] = x126;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Welsch l = (Welsch) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Welsch l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x5 = x1 - x2;
      double x6 = x5 / u0;
      double x8 = x6 * x6;
      double x10 = Math.min(800.0, x8);
      double x11 = -x10;
      boolean x13 = x11 > 710.0;
      double x14 = Double.longBitsToDouble(x13 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x11));
      boolean x17 = x14 < (-40.0);
      double x18 = Double.longBitsToDouble(x17 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x14));
      double x21 = Math.fma(x18, 1.4426950408889634, 6.755399441055744E15);
      long x53 = Double.doubleToRawLongBits(x21);
      long x55 = x53 << 52L;
      long x57 = x55 + 4602678819172646912L;
      double x58 = Double.longBitsToDouble(x57);
      boolean x77 = x14 < (-746.0);
      double x78 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x14));
      double x79 = Math.fma(x78, 1.4426950408889634, 6.755399441055744E15);
      boolean x82 = x78 < (-700.0);
      double x116 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x117 = x79 + x116;
      long x118 = Double.doubleToRawLongBits(x117);
      long x119 = x118 << 52L;
      long x121 = x119 + 4607182418800017408L;
      double x122 = Double.longBitsToDouble(x121);
      double x67 = Math.abs(x10);
      boolean x69 = x67 < 5.551115123125783E-17;
      double x22 = x21 - 6.755399441055744E15;
      double x25 = Math.fma(x22, (-0.6931471805599453), x18);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x25);
      double x59 = x58 - 0.5;
      double x60 = Math.fma(x58, x28, x59);
      double x31 = x28 * x28;
      double x37 = Math.fma(x31, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x38 = Math.fma(x31, x37, 1.9841269885149644E-4);
      double x39 = Math.fma(x31, x38, 0.00833333333332206);
      double x40 = Math.fma(x31, x39, 0.16666666666666677);
      double x46 = Math.fma(x31, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x47 = Math.fma(x31, x46, 2.4801587359295033E-5);
      double x48 = Math.fma(x31, x47, 0.0013888888888867635);
      double x49 = Math.fma(x31, x48, 0.0416666666666667);
      double x50 = Math.fma(x31, x49, 0.5);
      double x51 = Math.fma(x28, x40, x50);
      double x29 = x25 - x28;
      double x30 = Math.fma(x22, (-2.3190468138462996E-17), x29);
      double x52 = Math.fma(x31, x51, x30);
      double x61 = x59 - x60;
      double x62 = Math.fma(x58, x28, x61);
      double x64 = Math.fma(x58, x52, x62);
      double x65 = x60 + x64;
      double x66 = 2.0 * x65;
      double x70 = Double.longBitsToDouble(x69 ? Double.doubleToRawLongBits(x11) : Double.doubleToRawLongBits(x66));
      double x71 = (-0.5) * x70;
      double x72 = u0 * x71;
      double x73 = u0 * x72;
      double x85 = x79 - 6.755399441055744E15;
      double x86 = Math.fma(x85, (-0.6931471805599453), x78);
      double x87 = Math.fma(x85, (-2.3190468138462996E-17), x86);
      double x90 = 1.0 + x87;
      double x88 = x87 * x87;
      double x96 = Math.fma(x88, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x97 = Math.fma(x88, x96, 1.9841269529480364E-4);
      double x98 = Math.fma(x88, x97, 0.008333333333478821);
      double x99 = Math.fma(x88, x98, 0.1666666666666645);
      double x105 = Math.fma(x88, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x106 = Math.fma(x88, x105, 0.0013888888939513943);
      double x107 = Math.fma(x88, x106, 0.041666666666547864);
      double x108 = Math.fma(x88, x107, 0.5000000000000008);
      double x109 = Math.fma(x87, x99, x108);
      double x110 = 1.0 - x90;
      double x111 = x110 + x87;
      double x112 = Math.fma(x88, x109, x111);
      double x113 = x90 + x112;
      double x123 = x113 * x122;
      double x84 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x124 = x123 * x84;
      double x125 = x5 * x124;
      double x126 = x125 * scale;
      double x129 = 2.0 * x10;
      double x130 = 1.0 - x129;
      double x131 = x130 * x124;
      double x132 = x131 * scale;
      v[vo + i] = x73;
      g[go + i] = x126;
      h[ho + i] = x132;
    }
  }
}
