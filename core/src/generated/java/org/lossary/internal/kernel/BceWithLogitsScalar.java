// Generated from BceWithLogits.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.BceWithLogits;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link BceWithLogits}. */
public final class BceWithLogitsScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public BceWithLogitsScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(BceWithLogits l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.posWeight();
    float u1 = (float) l.labelSmoothing();
    float u6 = 1.0f - u1;
    float u9 = 0.5f * u1;
    for (int i = 0; i < n; i++) {
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x2 = p[po + i];
      float x12 = -x2;
      boolean x64 = x12 > 0.0f;
      float x65 = x64 ? x12 : 0.0f;
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = x16 ? 89.0f : x14;
      boolean x20 = x17 < (-105.0f);
      float x21 = x20 ? (-105.0f) : x17;
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      float x31 = x24 - 1.2582912E7f;
      float x36 = Math.fma(x31, (-0.6931472f), x21);
      float x37 = Math.fma(x31, 1.9046542E-9f, x36);
      float x39 = 1.0f + x37;
      float x38 = x37 * x37;
      float x42 = Math.fma(x38, 0.008368396f, 0.16666524f);
      float x46 = Math.fma(x38, 0.0013819919f, 0.041668274f);
      float x47 = Math.fma(x38, x46, 0.49999994f);
      float x48 = Math.fma(x37, x42, x47);
      float x49 = 1.0f - x39;
      float x50 = x49 + x37;
      float x51 = Math.fma(x38, x48, x50);
      float x52 = x39 + x51;
      int x53 = Float.floatToRawIntBits(x24);
      int x55 = x53 << 23;
      boolean x27 = x21 < (-80.0f);
      float x30 = x27 ? 5.421011E-20f : 2.0f;
      int x57 = Float.floatToRawIntBits(x30);
      int x58 = 2130706432 - x57;
      int x59 = x55 + x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = x52 * x60;
      float x62 = x61 * x30;
      float x66 = x62 * x62;
      float x69 = Math.fma(x66, 0.02095504f, 0.10834284f);
      float x76 = Math.fma(x66, (-0.0034801147f), (-0.059122946f));
      float x77 = Math.fma(x66, x76, (-0.15450484f));
      float x78 = Math.fma(x62, x69, x77);
      float x85 = Math.fma(x62, x78, 0.1973023f);
      float x86 = Math.fma(x62, x85, (-0.24965812f));
      float x87 = Math.fma(x62, x86, 0.33331263f);
      float x88 = Math.fma(x62, x87, (-0.4999996f));
      float x89 = Math.fma(x66, x88, x62);
      float x90 = x65 + x89;
      float x91 = x11 * x90;
      float x92 = 1.0f - x10;
      boolean x93 = x2 > 0.0f;
      float x94 = x93 ? x2 : 0.0f;
      float x95 = x94 + x89;
      float x96 = x92 * x95;
      float x97 = x91 + x96;
      v[vo + i] = x97;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(BceWithLogits l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.posWeight();
    float u1 = (float) l.labelSmoothing();
    float u6 = 1.0f - u1;
    float u9 = 0.5f * u1;
    for (int i = 0; i < n; i++) {
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x2 = p[po + i];
      float x12 = -x2;
      boolean x64 = x12 > 0.0f;
      float x65 = x64 ? x12 : 0.0f;
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = x16 ? 89.0f : x14;
      boolean x20 = x17 < (-105.0f);
      float x21 = x20 ? (-105.0f) : x17;
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      float x31 = x24 - 1.2582912E7f;
      float x36 = Math.fma(x31, (-0.6931472f), x21);
      float x37 = Math.fma(x31, 1.9046542E-9f, x36);
      float x39 = 1.0f + x37;
      float x38 = x37 * x37;
      float x42 = Math.fma(x38, 0.008368396f, 0.16666524f);
      float x46 = Math.fma(x38, 0.0013819919f, 0.041668274f);
      float x47 = Math.fma(x38, x46, 0.49999994f);
      float x48 = Math.fma(x37, x42, x47);
      float x49 = 1.0f - x39;
      float x50 = x49 + x37;
      float x51 = Math.fma(x38, x48, x50);
      float x52 = x39 + x51;
      int x53 = Float.floatToRawIntBits(x24);
      int x55 = x53 << 23;
      boolean x27 = x21 < (-80.0f);
      float x30 = x27 ? 5.421011E-20f : 2.0f;
      int x57 = Float.floatToRawIntBits(x30);
      int x58 = 2130706432 - x57;
      int x59 = x55 + x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = x52 * x60;
      float x62 = x61 * x30;
      float x66 = x62 * x62;
      float x69 = Math.fma(x66, 0.02095504f, 0.10834284f);
      float x76 = Math.fma(x66, (-0.0034801147f), (-0.059122946f));
      float x77 = Math.fma(x66, x76, (-0.15450484f));
      float x78 = Math.fma(x62, x69, x77);
      float x85 = Math.fma(x62, x78, 0.1973023f);
      float x86 = Math.fma(x62, x85, (-0.24965812f));
      float x87 = Math.fma(x62, x86, 0.33331263f);
      float x88 = Math.fma(x62, x87, (-0.4999996f));
      float x89 = Math.fma(x66, x88, x62);
      float x90 = x65 + x89;
      float x91 = x11 * x90;
      float x92 = 1.0f - x10;
      boolean x93 = x2 > 0.0f;
      float x94 = x93 ? x2 : 0.0f;
      float x95 = x94 + x89;
      float x96 = x92 * x95;
      float x97 = x91 + x96;
      boolean x103 = x2 < 0.0f;
      float x99 = -x62;
      float x100 = 1.0f + x62;
      float x101 = x62 / x100;
      float x102 = Math.fma(x99, x101, x62);
      float x104 = 1.0f - x102;
      float x105 = x103 ? x102 : x104;
      float x106 = x92 * x105;
      boolean x107 = x12 < 0.0f;
      float x108 = x107 ? x102 : x104;
      float x109 = x11 * x108;
      float x110 = x106 - x109;
      float x111 = x110 * scale;
      v[vo + i] = x97;
      g[go + i] = x111;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(BceWithLogits l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.posWeight();
    float u1 = (float) l.labelSmoothing();
    float u6 = 1.0f - u1;
    float u9 = 0.5f * u1;
    for (int i = 0; i < n; i++) {
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x2 = p[po + i];
      float x12 = -x2;
      boolean x64 = x12 > 0.0f;
      float x65 = x64 ? x12 : 0.0f;
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = x16 ? 89.0f : x14;
      boolean x20 = x17 < (-105.0f);
      float x21 = x20 ? (-105.0f) : x17;
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      float x31 = x24 - 1.2582912E7f;
      float x36 = Math.fma(x31, (-0.6931472f), x21);
      float x37 = Math.fma(x31, 1.9046542E-9f, x36);
      float x39 = 1.0f + x37;
      float x38 = x37 * x37;
      float x42 = Math.fma(x38, 0.008368396f, 0.16666524f);
      float x46 = Math.fma(x38, 0.0013819919f, 0.041668274f);
      float x47 = Math.fma(x38, x46, 0.49999994f);
      float x48 = Math.fma(x37, x42, x47);
      float x49 = 1.0f - x39;
      float x50 = x49 + x37;
      float x51 = Math.fma(x38, x48, x50);
      float x52 = x39 + x51;
      int x53 = Float.floatToRawIntBits(x24);
      int x55 = x53 << 23;
      boolean x27 = x21 < (-80.0f);
      float x30 = x27 ? 5.421011E-20f : 2.0f;
      int x57 = Float.floatToRawIntBits(x30);
      int x58 = 2130706432 - x57;
      int x59 = x55 + x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = x52 * x60;
      float x62 = x61 * x30;
      float x66 = x62 * x62;
      float x69 = Math.fma(x66, 0.02095504f, 0.10834284f);
      float x76 = Math.fma(x66, (-0.0034801147f), (-0.059122946f));
      float x77 = Math.fma(x66, x76, (-0.15450484f));
      float x78 = Math.fma(x62, x69, x77);
      float x85 = Math.fma(x62, x78, 0.1973023f);
      float x86 = Math.fma(x62, x85, (-0.24965812f));
      float x87 = Math.fma(x62, x86, 0.33331263f);
      float x88 = Math.fma(x62, x87, (-0.4999996f));
      float x89 = Math.fma(x66, x88, x62);
      float x90 = x65 + x89;
      float x91 = x11 * x90;
      float x92 = 1.0f - x10;
      boolean x93 = x2 > 0.0f;
      float x94 = x93 ? x2 : 0.0f;
      float x95 = x94 + x89;
      float x96 = x92 * x95;
      float x97 = x91 + x96;
      boolean x103 = x2 < 0.0f;
      float x99 = -x62;
      float x100 = 1.0f + x62;
      float x101 = x62 / x100;
      float x102 = Math.fma(x99, x101, x62);
      float x104 = 1.0f - x102;
      float x105 = x103 ? x102 : x104;
      float x106 = x92 * x105;
      boolean x107 = x12 < 0.0f;
      float x108 = x107 ? x102 : x104;
      float x109 = x11 * x108;
      float x110 = x106 - x109;
      float x111 = x110 * scale;
      float x112 = x11 + x92;
      float x113 = x112 * x105;
      float x114 = x113 * x108;
      float x115 = x114 * scale;
      v[vo + i] = x97;
      g[go + i] = x111;
      h[ho + i] = x115;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(BceWithLogits l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.posWeight();
    double u1 = (double) l.labelSmoothing();
    double u6 = 1.0 - u1;
    double u9 = 0.5 * u1;
    for (int i = 0; i < n; i++) {
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x2 = p[po + i];
      double x12 = -x2;
      boolean x74 = x12 > 0.0;
      double x75 = x74 ? x12 : 0.0;
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = x16 ? 710.0 : x14;
      boolean x20 = x17 < (-746.0);
      double x21 = x20 ? (-746.0) : x17;
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      double x31 = x24 - 6.755399441055744E15;
      double x36 = Math.fma(x31, (-0.6931471805599453), x21);
      double x37 = Math.fma(x31, (-2.3190468138462996E-17), x36);
      double x39 = 1.0 + x37;
      double x38 = x37 * x37;
      double x45 = Math.fma(x38, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x46 = Math.fma(x38, x45, 1.9841269529480364E-4);
      double x47 = Math.fma(x38, x46, 0.008333333333478821);
      double x48 = Math.fma(x38, x47, 0.1666666666666645);
      double x54 = Math.fma(x38, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888939513943);
      double x56 = Math.fma(x38, x55, 0.041666666666547864);
      double x57 = Math.fma(x38, x56, 0.5000000000000008);
      double x58 = Math.fma(x37, x48, x57);
      double x59 = 1.0 - x39;
      double x60 = x59 + x37;
      double x61 = Math.fma(x38, x58, x60);
      double x62 = x39 + x61;
      long x63 = Double.doubleToRawLongBits(x24);
      long x65 = x63 << 52L;
      boolean x27 = x21 < (-700.0);
      double x30 = x27 ? 5.421010862427522E-20 : 2.0;
      long x67 = Double.doubleToRawLongBits(x30);
      long x68 = 9214364837600034816L - x67;
      long x69 = x65 + x68;
      double x70 = Double.longBitsToDouble(x69);
      double x71 = x62 * x70;
      double x72 = x71 * x30;
      double x76 = 2.0 + x72;
      double x77 = x72 / x76;
      double x78 = x77 * x77;
      double x79 = x78 * x78;
      double x87 = Math.fma(x79, 0.07185437299327613, 0.11723735916521089);
      double x88 = Math.fma(x79, x87, 0.15384496533554226);
      double x89 = Math.fma(x79, x88, 0.22222222167675515);
      double x90 = Math.fma(x79, x89, 0.3999999999999814);
      double x97 = Math.fma(x79, 0.16159453091656495, 0.10921280276117405);
      double x98 = Math.fma(x79, x97, 0.13336071010266617);
      double x99 = Math.fma(x79, x98, 0.18181821463743747);
      double x100 = Math.fma(x79, x99, 0.28571428571917);
      double x101 = Math.fma(x79, x100, 0.6666666666666666);
      double x102 = Math.fma(x78, x90, x101);
      double x80 = 0.5 * x72;
      double x81 = x80 * x72;
      double x103 = Math.fma(x78, x102, x81);
      double x104 = Math.fma(x77, x103, 0.0);
      double x105 = x104 - x81;
      double x106 = x72 + x105;
      double x107 = x75 + x106;
      double x108 = x11 * x107;
      double x109 = 1.0 - x10;
      boolean x110 = x2 > 0.0;
      double x111 = x110 ? x2 : 0.0;
      double x112 = x111 + x106;
      double x113 = x109 * x112;
      double x114 = x108 + x113;
      v[vo + i] = x114;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(BceWithLogits l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.posWeight();
    double u1 = (double) l.labelSmoothing();
    double u6 = 1.0 - u1;
    double u9 = 0.5 * u1;
    for (int i = 0; i < n; i++) {
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x2 = p[po + i];
      double x12 = -x2;
      boolean x74 = x12 > 0.0;
      double x75 = x74 ? x12 : 0.0;
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = x16 ? 710.0 : x14;
      boolean x20 = x17 < (-746.0);
      double x21 = x20 ? (-746.0) : x17;
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      double x31 = x24 - 6.755399441055744E15;
      double x36 = Math.fma(x31, (-0.6931471805599453), x21);
      double x37 = Math.fma(x31, (-2.3190468138462996E-17), x36);
      double x39 = 1.0 + x37;
      double x38 = x37 * x37;
      double x45 = Math.fma(x38, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x46 = Math.fma(x38, x45, 1.9841269529480364E-4);
      double x47 = Math.fma(x38, x46, 0.008333333333478821);
      double x48 = Math.fma(x38, x47, 0.1666666666666645);
      double x54 = Math.fma(x38, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888939513943);
      double x56 = Math.fma(x38, x55, 0.041666666666547864);
      double x57 = Math.fma(x38, x56, 0.5000000000000008);
      double x58 = Math.fma(x37, x48, x57);
      double x59 = 1.0 - x39;
      double x60 = x59 + x37;
      double x61 = Math.fma(x38, x58, x60);
      double x62 = x39 + x61;
      long x63 = Double.doubleToRawLongBits(x24);
      long x65 = x63 << 52L;
      boolean x27 = x21 < (-700.0);
      double x30 = x27 ? 5.421010862427522E-20 : 2.0;
      long x67 = Double.doubleToRawLongBits(x30);
      long x68 = 9214364837600034816L - x67;
      long x69 = x65 + x68;
      double x70 = Double.longBitsToDouble(x69);
      double x71 = x62 * x70;
      double x72 = x71 * x30;
      double x76 = 2.0 + x72;
      double x77 = x72 / x76;
      double x78 = x77 * x77;
      double x79 = x78 * x78;
      double x87 = Math.fma(x79, 0.07185437299327613, 0.11723735916521089);
      double x88 = Math.fma(x79, x87, 0.15384496533554226);
      double x89 = Math.fma(x79, x88, 0.22222222167675515);
      double x90 = Math.fma(x79, x89, 0.3999999999999814);
      double x97 = Math.fma(x79, 0.16159453091656495, 0.10921280276117405);
      double x98 = Math.fma(x79, x97, 0.13336071010266617);
      double x99 = Math.fma(x79, x98, 0.18181821463743747);
      double x100 = Math.fma(x79, x99, 0.28571428571917);
      double x101 = Math.fma(x79, x100, 0.6666666666666666);
      double x102 = Math.fma(x78, x90, x101);
      double x80 = 0.5 * x72;
      double x81 = x80 * x72;
      double x103 = Math.fma(x78, x102, x81);
      double x104 = Math.fma(x77, x103, 0.0);
      double x105 = x104 - x81;
      double x106 = x72 + x105;
      double x107 = x75 + x106;
      double x108 = x11 * x107;
      double x109 = 1.0 - x10;
      boolean x110 = x2 > 0.0;
      double x111 = x110 ? x2 : 0.0;
      double x112 = x111 + x106;
      double x113 = x109 * x112;
      double x114 = x108 + x113;
      boolean x120 = x2 < 0.0;
      double x116 = -x72;
      double x117 = 1.0 + x72;
      double x118 = x72 / x117;
      double x119 = Math.fma(x116, x118, x72);
      double x121 = 1.0 - x119;
      double x122 = x120 ? x119 : x121;
      double x123 = x109 * x122;
      boolean x124 = x12 < 0.0;
      double x125 = x124 ? x119 : x121;
      double x126 = x11 * x125;
      double x127 = x123 - x126;
      double x128 = x127 * scale;
      v[vo + i] = x114;
      g[go + i] = x128;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    BceWithLogits l = (BceWithLogits) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(BceWithLogits l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.posWeight();
    double u1 = (double) l.labelSmoothing();
    double u6 = 1.0 - u1;
    double u9 = 0.5 * u1;
    for (int i = 0; i < n; i++) {
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x2 = p[po + i];
      double x12 = -x2;
      boolean x74 = x12 > 0.0;
      double x75 = x74 ? x12 : 0.0;
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = x16 ? 710.0 : x14;
      boolean x20 = x17 < (-746.0);
      double x21 = x20 ? (-746.0) : x17;
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      double x31 = x24 - 6.755399441055744E15;
      double x36 = Math.fma(x31, (-0.6931471805599453), x21);
      double x37 = Math.fma(x31, (-2.3190468138462996E-17), x36);
      double x39 = 1.0 + x37;
      double x38 = x37 * x37;
      double x45 = Math.fma(x38, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x46 = Math.fma(x38, x45, 1.9841269529480364E-4);
      double x47 = Math.fma(x38, x46, 0.008333333333478821);
      double x48 = Math.fma(x38, x47, 0.1666666666666645);
      double x54 = Math.fma(x38, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888939513943);
      double x56 = Math.fma(x38, x55, 0.041666666666547864);
      double x57 = Math.fma(x38, x56, 0.5000000000000008);
      double x58 = Math.fma(x37, x48, x57);
      double x59 = 1.0 - x39;
      double x60 = x59 + x37;
      double x61 = Math.fma(x38, x58, x60);
      double x62 = x39 + x61;
      long x63 = Double.doubleToRawLongBits(x24);
      long x65 = x63 << 52L;
      boolean x27 = x21 < (-700.0);
      double x30 = x27 ? 5.421010862427522E-20 : 2.0;
      long x67 = Double.doubleToRawLongBits(x30);
      long x68 = 9214364837600034816L - x67;
      long x69 = x65 + x68;
      double x70 = Double.longBitsToDouble(x69);
      double x71 = x62 * x70;
      double x72 = x71 * x30;
      double x76 = 2.0 + x72;
      double x77 = x72 / x76;
      double x78 = x77 * x77;
      double x79 = x78 * x78;
      double x87 = Math.fma(x79, 0.07185437299327613, 0.11723735916521089);
      double x88 = Math.fma(x79, x87, 0.15384496533554226);
      double x89 = Math.fma(x79, x88, 0.22222222167675515);
      double x90 = Math.fma(x79, x89, 0.3999999999999814);
      double x97 = Math.fma(x79, 0.16159453091656495, 0.10921280276117405);
      double x98 = Math.fma(x79, x97, 0.13336071010266617);
      double x99 = Math.fma(x79, x98, 0.18181821463743747);
      double x100 = Math.fma(x79, x99, 0.28571428571917);
      double x101 = Math.fma(x79, x100, 0.6666666666666666);
      double x102 = Math.fma(x78, x90, x101);
      double x80 = 0.5 * x72;
      double x81 = x80 * x72;
      double x103 = Math.fma(x78, x102, x81);
      double x104 = Math.fma(x77, x103, 0.0);
      double x105 = x104 - x81;
      double x106 = x72 + x105;
      double x107 = x75 + x106;
      double x108 = x11 * x107;
      double x109 = 1.0 - x10;
      boolean x110 = x2 > 0.0;
      double x111 = x110 ? x2 : 0.0;
      double x112 = x111 + x106;
      double x113 = x109 * x112;
      double x114 = x108 + x113;
      boolean x120 = x2 < 0.0;
      double x116 = -x72;
      double x117 = 1.0 + x72;
      double x118 = x72 / x117;
      double x119 = Math.fma(x116, x118, x72);
      double x121 = 1.0 - x119;
      double x122 = x120 ? x119 : x121;
      double x123 = x109 * x122;
      boolean x124 = x12 < 0.0;
      double x125 = x124 ? x119 : x121;
      double x126 = x11 * x125;
      double x127 = x123 - x126;
      double x128 = x127 * scale;
      double x129 = x11 + x109;
      double x130 = x129 * x122;
      double x131 = x130 * x125;
      double x132 = x131 * scale;
      v[vo + i] = x114;
      g[go + i] = x128;
      h[ho + i] = x132;
    }
  }
}
