// Generated from Logistic.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Logistic;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Logistic}. */
public final class LogisticScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public LogisticScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Logistic l = (Logistic) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x56 = x3 > 0.0f;
      float x57 = x56 ? x3 : 0.0f;
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = x7 ? 89.0f : x5;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x58 = x54 * x54;
      float x61 = Math.fma(x58, 0.02095504f, 0.10834284f);
      float x68 = Math.fma(x58, (-0.0034801147f), (-0.059122946f));
      float x69 = Math.fma(x58, x68, (-0.15450484f));
      float x70 = Math.fma(x54, x61, x69);
      float x77 = Math.fma(x54, x70, 0.1973023f);
      float x78 = Math.fma(x54, x77, (-0.24965812f));
      float x79 = Math.fma(x54, x78, 0.33331263f);
      float x80 = Math.fma(x54, x79, (-0.4999996f));
      float x81 = Math.fma(x58, x80, x54);
      float x82 = x57 + x81;
      v[vo + i] = x82;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Logistic l = (Logistic) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x56 = x3 > 0.0f;
      float x57 = x56 ? x3 : 0.0f;
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = x7 ? 89.0f : x5;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x58 = x54 * x54;
      float x61 = Math.fma(x58, 0.02095504f, 0.10834284f);
      float x68 = Math.fma(x58, (-0.0034801147f), (-0.059122946f));
      float x69 = Math.fma(x58, x68, (-0.15450484f));
      float x70 = Math.fma(x54, x61, x69);
      float x77 = Math.fma(x54, x70, 0.1973023f);
      float x78 = Math.fma(x54, x77, (-0.24965812f));
      float x79 = Math.fma(x54, x78, 0.33331263f);
      float x80 = Math.fma(x54, x79, (-0.4999996f));
      float x81 = Math.fma(x58, x80, x54);
      float x82 = x57 + x81;
      boolean x88 = x3 < 0.0f;
      float x84 = -x54;
      float x85 = 1.0f + x54;
      float x86 = x54 / x85;
      float x87 = Math.fma(x84, x86, x54);
      float x89 = 1.0f - x87;
      float x90 = x88 ? x87 : x89;
      float x91 = x2 * x90;
      float x92 = x91 * scale;
      v[vo + i] = x82;
      g[go + i] = x92;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Logistic l = (Logistic) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Logistic l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x56 = x3 > 0.0f;
      float x57 = x56 ? x3 : 0.0f;
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = x7 ? 89.0f : x5;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x58 = x54 * x54;
      float x61 = Math.fma(x58, 0.02095504f, 0.10834284f);
      float x68 = Math.fma(x58, (-0.0034801147f), (-0.059122946f));
      float x69 = Math.fma(x58, x68, (-0.15450484f));
      float x70 = Math.fma(x54, x61, x69);
      float x77 = Math.fma(x54, x70, 0.1973023f);
      float x78 = Math.fma(x54, x77, (-0.24965812f));
      float x79 = Math.fma(x54, x78, 0.33331263f);
      float x80 = Math.fma(x54, x79, (-0.4999996f));
      float x81 = Math.fma(x58, x80, x54);
      float x82 = x57 + x81;
      boolean x88 = x3 < 0.0f;
      float x84 = -x54;
      float x85 = 1.0f + x54;
      float x86 = x54 / x85;
      float x87 = Math.fma(x84, x86, x54);
      float x89 = 1.0f - x87;
      float x90 = x88 ? x87 : x89;
      float x91 = x2 * x90;
      float x92 = x91 * scale;
      float x94 = x1 * x1;
      float x93 = x1 * x0;
      boolean x129 = x93 < 0.0f;
      float x95 = Math.abs(x93);
      float x96 = -x95;
      boolean x97 = x96 > 89.0f;
      float x98 = x97 ? 89.0f : x96;
      boolean x99 = x98 < (-105.0f);
      float x100 = x99 ? (-105.0f) : x98;
      float x101 = Math.fma(x100, 1.442695f, 1.2582912E7f);
      float x104 = x101 - 1.2582912E7f;
      float x105 = Math.fma(x104, (-0.6931472f), x100);
      float x106 = Math.fma(x104, 1.9046542E-9f, x105);
      float x108 = 1.0f + x106;
      float x107 = x106 * x106;
      float x109 = Math.fma(x107, 0.008368396f, 0.16666524f);
      float x110 = Math.fma(x107, 0.0013819919f, 0.041668274f);
      float x111 = Math.fma(x107, x110, 0.49999994f);
      float x112 = Math.fma(x106, x109, x111);
      float x113 = 1.0f - x108;
      float x114 = x113 + x106;
      float x115 = Math.fma(x107, x112, x114);
      float x116 = x108 + x115;
      int x117 = Float.floatToRawIntBits(x101);
      int x118 = x117 << 23;
      boolean x102 = x100 < (-80.0f);
      float x103 = x102 ? 5.421011E-20f : 2.0f;
      int x119 = Float.floatToRawIntBits(x103);
      int x120 = 2130706432 - x119;
      int x121 = x118 + x120;
      float x122 = Float.intBitsToFloat(x121);
      float x123 = x116 * x122;
      float x124 = x123 * x103;
      float x125 = -x124;
      float x126 = 1.0f + x124;
      float x127 = x124 / x126;
      float x128 = Math.fma(x125, x127, x124);
      float x130 = 1.0f - x128;
      float x131 = x129 ? x128 : x130;
      float x132 = x94 * x131;
      float x133 = -x93;
      boolean x134 = x133 < 0.0f;
      float x135 = x134 ? x128 : x130;
      float x136 = x132 * x135;
      float x137 = x136 * scale;
      v[vo + i] = x82;
      g[go + i] = x92;
      h[ho + i] = x137;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Logistic l = (Logistic) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x66 = x3 > 0.0;
      double x67 = x66 ? x3 : 0.0;
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = x7 ? 710.0 : x5;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x68 = 2.0 + x64;
      double x69 = x64 / x68;
      double x70 = x69 * x69;
      double x71 = x70 * x70;
      double x80 = Math.fma(x71, 0.07185437299327613, 0.11723735916521089);
      double x81 = Math.fma(x71, x80, 0.15384496533554226);
      double x82 = Math.fma(x71, x81, 0.22222222167675515);
      double x83 = Math.fma(x71, x82, 0.3999999999999814);
      double x90 = Math.fma(x71, 0.16159453091656495, 0.10921280276117405);
      double x91 = Math.fma(x71, x90, 0.13336071010266617);
      double x92 = Math.fma(x71, x91, 0.18181821463743747);
      double x93 = Math.fma(x71, x92, 0.28571428571917);
      double x94 = Math.fma(x71, x93, 0.6666666666666666);
      double x95 = Math.fma(x70, x83, x94);
      double x73 = 0.5 * x64;
      double x74 = x73 * x64;
      double x96 = Math.fma(x70, x95, x74);
      double x97 = Math.fma(x69, x96, 0.0);
      double x98 = x97 - x74;
      double x99 = x64 + x98;
      double x100 = x67 + x99;
      v[vo + i] = x100;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Logistic l = (Logistic) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x66 = x3 > 0.0;
      double x67 = x66 ? x3 : 0.0;
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = x7 ? 710.0 : x5;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x68 = 2.0 + x64;
      double x69 = x64 / x68;
      double x70 = x69 * x69;
      double x71 = x70 * x70;
      double x80 = Math.fma(x71, 0.07185437299327613, 0.11723735916521089);
      double x81 = Math.fma(x71, x80, 0.15384496533554226);
      double x82 = Math.fma(x71, x81, 0.22222222167675515);
      double x83 = Math.fma(x71, x82, 0.3999999999999814);
      double x90 = Math.fma(x71, 0.16159453091656495, 0.10921280276117405);
      double x91 = Math.fma(x71, x90, 0.13336071010266617);
      double x92 = Math.fma(x71, x91, 0.18181821463743747);
      double x93 = Math.fma(x71, x92, 0.28571428571917);
      double x94 = Math.fma(x71, x93, 0.6666666666666666);
      double x95 = Math.fma(x70, x83, x94);
      double x73 = 0.5 * x64;
      double x74 = x73 * x64;
      double x96 = Math.fma(x70, x95, x74);
      double x97 = Math.fma(x69, x96, 0.0);
      double x98 = x97 - x74;
      double x99 = x64 + x98;
      double x100 = x67 + x99;
      boolean x106 = x3 < 0.0;
      double x102 = -x64;
      double x103 = 1.0 + x64;
      double x104 = x64 / x103;
      double x105 = Math.fma(x102, x104, x64);
      double x107 = 1.0 - x105;
      double x108 = x106 ? x105 : x107;
      double x109 = x2 * x108;
      double x110 = x109 * scale;
      v[vo + i] = x100;
      g[go + i] = x110;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Logistic l = (Logistic) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Logistic l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x66 = x3 > 0.0;
      double x67 = x66 ? x3 : 0.0;
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = x7 ? 710.0 : x5;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x68 = 2.0 + x64;
      double x69 = x64 / x68;
      double x70 = x69 * x69;
      double x71 = x70 * x70;
      double x80 = Math.fma(x71, 0.07185437299327613, 0.11723735916521089);
      double x81 = Math.fma(x71, x80, 0.15384496533554226);
      double x82 = Math.fma(x71, x81, 0.22222222167675515);
      double x83 = Math.fma(x71, x82, 0.3999999999999814);
      double x90 = Math.fma(x71, 0.16159453091656495, 0.10921280276117405);
      double x91 = Math.fma(x71, x90, 0.13336071010266617);
      double x92 = Math.fma(x71, x91, 0.18181821463743747);
      double x93 = Math.fma(x71, x92, 0.28571428571917);
      double x94 = Math.fma(x71, x93, 0.6666666666666666);
      double x95 = Math.fma(x70, x83, x94);
      double x73 = 0.5 * x64;
      double x74 = x73 * x64;
      double x96 = Math.fma(x70, x95, x74);
      double x97 = Math.fma(x69, x96, 0.0);
      double x98 = x97 - x74;
      double x99 = x64 + x98;
      double x100 = x67 + x99;
      boolean x106 = x3 < 0.0;
      double x102 = -x64;
      double x103 = 1.0 + x64;
      double x104 = x64 / x103;
      double x105 = Math.fma(x102, x104, x64);
      double x107 = 1.0 - x105;
      double x108 = x106 ? x105 : x107;
      double x109 = x2 * x108;
      double x110 = x109 * scale;
      double x112 = x1 * x1;
      double x111 = x1 * x0;
      boolean x152 = x111 < 0.0;
      double x113 = Math.abs(x111);
      double x114 = -x113;
      boolean x115 = x114 > 710.0;
      double x116 = x115 ? 710.0 : x114;
      boolean x117 = x116 < (-746.0);
      double x118 = x117 ? (-746.0) : x116;
      double x119 = Math.fma(x118, 1.4426950408889634, 6.755399441055744E15);
      double x122 = x119 - 6.755399441055744E15;
      double x123 = Math.fma(x122, (-0.6931471805599453), x118);
      double x124 = Math.fma(x122, (-2.3190468138462996E-17), x123);
      double x126 = 1.0 + x124;
      double x125 = x124 * x124;
      double x127 = Math.fma(x125, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x128 = Math.fma(x125, x127, 1.9841269529480364E-4);
      double x129 = Math.fma(x125, x128, 0.008333333333478821);
      double x130 = Math.fma(x125, x129, 0.1666666666666645);
      double x131 = Math.fma(x125, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x132 = Math.fma(x125, x131, 0.0013888888939513943);
      double x133 = Math.fma(x125, x132, 0.041666666666547864);
      double x134 = Math.fma(x125, x133, 0.5000000000000008);
      double x135 = Math.fma(x124, x130, x134);
      double x136 = 1.0 - x126;
      double x137 = x136 + x124;
      double x138 = Math.fma(x125, x135, x137);
      double x139 = x126 + x138;
      long x140 = Double.doubleToRawLongBits(x119);
      long x141 = x140 << 52L;
      boolean x120 = x118 < (-700.0);
      double x121 = x120 ? 5.421010862427522E-20 : 2.0;
      long x142 = Double.doubleToRawLongBits(x121);
      long x143 = 9214364837600034816L - x142;
      long x144 = x141 + x143;
      double x145 = Double.longBitsToDouble(x144);
      double x146 = x139 * x145;
      double x147 = x146 * x121;
      double x148 = -x147;
      double x149 = 1.0 + x147;
      double x150 = x147 / x149;
      double x151 = Math.fma(x148, x150, x147);
      double x153 = 1.0 - x151;
      double x154 = x152 ? x151 : x153;
      double x155 = x112 * x154;
      double x156 = -x111;
      boolean x157 = x156 < 0.0;
      double x158 = x157 ? x151 : x153;
      double x159 = x155 * x158;
      double x160 = x159 * scale;
      v[vo + i] = x100;
      g[go + i] = x110;
      h[ho + i] = x160;
    }
  }
}
