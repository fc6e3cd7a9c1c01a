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
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x5));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      boolean x58 = x3 > 0.0f;
      float x59 = Float.intBitsToFloat(x58 ? Float.floatToRawIntBits(x3) : Float.floatToRawIntBits(0.0f));
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
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x60 = x56 * x56;
      float x63 = Math.fma(x60, 0.02095504f, 0.10834284f);
      float x70 = Math.fma(x60, (-0.0034801147f), (-0.059122946f));
      float x71 = Math.fma(x60, x70, (-0.15450484f));
      float x72 = Math.fma(x56, x63, x71);
      float x79 = Math.fma(x56, x72, 0.1973023f);
      float x80 = Math.fma(x56, x79, (-0.24965812f));
      float x81 = Math.fma(x56, x80, 0.33331263f);
      float x82 = Math.fma(x56, x81, (-0.4999996f));
      float x83 = Math.fma(x60, x82, x56);
      float x84 = x59 + x83;
      v[vo + i] = x84;
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
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x5));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      boolean x58 = x3 > 0.0f;
      float x59 = Float.intBitsToFloat(x58 ? Float.floatToRawIntBits(x3) : Float.floatToRawIntBits(0.0f));
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
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x60 = x56 * x56;
      float x63 = Math.fma(x60, 0.02095504f, 0.10834284f);
      float x70 = Math.fma(x60, (-0.0034801147f), (-0.059122946f));
      float x71 = Math.fma(x60, x70, (-0.15450484f));
      float x72 = Math.fma(x56, x63, x71);
      float x79 = Math.fma(x56, x72, 0.1973023f);
      float x80 = Math.fma(x56, x79, (-0.24965812f));
      float x81 = Math.fma(x56, x80, 0.33331263f);
      float x82 = Math.fma(x56, x81, (-0.4999996f));
      float x83 = Math.fma(x60, x82, x56);
      float x84 = x59 + x83;
      boolean x90 = x3 < 0.0f;
      float x86 = -x56;
      float x87 = 1.0f + x56;
      float x88 = x56 / x87;
      float x89 = Math.fma(x86, x88, x56);
      float x91 = 1.0f - x89;
      float x92 = Float.intBitsToFloat(x90 ? Float.floatToRawIntBits(x89) : Float.floatToRawIntBits(x91));
      float x93 = x2 * x92;
      float x94 = x93 * scale;
      v[vo + i] = x84;
      g[go + i] = x94;
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
      float x4 = Math.abs(x3);
      float x5 = -x4;
      boolean x7 = x5 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x5));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x95 = x1 * x0;
      float x97 = Math.abs(x95);
      float x98 = -x97;
      boolean x99 = x98 > 89.0f;
      float x100 = Float.intBitsToFloat(x99 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x98));
      boolean x101 = x100 < (-105.0f);
      float x102 = Float.intBitsToFloat(x101 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x100));
      float x103 = Math.fma(x102, 1.442695f, 1.2582912E7f);
      boolean x104 = x102 < (-80.0f);
      float x119 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x120 = x103 + x119;
      int x121 = Float.floatToRawIntBits(x120);
      int x122 = x121 << 23;
      int x123 = x122 + 1065353216;
      float x124 = Float.intBitsToFloat(x123);
      boolean x58 = x3 > 0.0f;
      float x59 = Float.intBitsToFloat(x58 ? Float.floatToRawIntBits(x3) : Float.floatToRawIntBits(0.0f));
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
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x60 = x56 * x56;
      float x63 = Math.fma(x60, 0.02095504f, 0.10834284f);
      float x70 = Math.fma(x60, (-0.0034801147f), (-0.059122946f));
      float x71 = Math.fma(x60, x70, (-0.15450484f));
      float x72 = Math.fma(x56, x63, x71);
      float x79 = Math.fma(x56, x72, 0.1973023f);
      float x80 = Math.fma(x56, x79, (-0.24965812f));
      float x81 = Math.fma(x56, x80, 0.33331263f);
      float x82 = Math.fma(x56, x81, (-0.4999996f));
      float x83 = Math.fma(x60, x82, x56);
      float x84 = x59 + x83;
      boolean x90 = x3 < 0.0f;
      float x86 = -x56;
      float x87 = 1.0f + x56;
      float x88 = x56 / x87;
      float x89 = Math.fma(x86, x88, x56);
      float x91 = 1.0f - x89;
      float x92 = Float.intBitsToFloat(x90 ? Float.floatToRawIntBits(x89) : Float.floatToRawIntBits(x91));
      float x93 = x2 * x92;
      float x94 = x93 * scale;
      float x96 = x1 * x1;
      boolean x131 = x95 < 0.0f;
      float x106 = x103 - 1.2582912E7f;
      float x107 = Math.fma(x106, (-0.6931472f), x102);
      float x108 = Math.fma(x106, 1.9046542E-9f, x107);
      float x110 = 1.0f + x108;
      float x109 = x108 * x108;
      float x111 = Math.fma(x109, 0.008368396f, 0.16666524f);
      float x112 = Math.fma(x109, 0.0013819919f, 0.041668274f);
      float x113 = Math.fma(x109, x112, 0.49999994f);
      float x114 = Math.fma(x108, x111, x113);
      float x115 = 1.0f - x110;
      float x116 = x115 + x108;
      float x117 = Math.fma(x109, x114, x116);
      float x118 = x110 + x117;
      float x125 = x118 * x124;
      float x105 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x126 = x125 * x105;
      float x127 = -x126;
      float x128 = 1.0f + x126;
      float x129 = x126 / x128;
      float x130 = Math.fma(x127, x129, x126);
      float x132 = 1.0f - x130;
      float x133 = Float.intBitsToFloat(x131 ? Float.floatToRawIntBits(x130) : Float.floatToRawIntBits(x132));
      float x134 = x96 * x133;
      float x135 = -x95;
      boolean x136 = x135 < 0.0f;
      float x137 = Float.intBitsToFloat(x136 ? Float.floatToRawIntBits(x130) : Float.floatToRawIntBits(x132));
      float x138 = x134 * x137;
      float x139 = x138 * scale;
      v[vo + i] = x84;
      g[go + i] = x94;
      h[ho + i] = x139;
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
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x5));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      boolean x68 = x3 > 0.0;
      double x69 = Double.longBitsToDouble(x68 ? Double.doubleToRawLongBits(x3) : Double.doubleToRawLongBits(0.0));
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
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x70 = 2.0 + x66;
      double x71 = x66 / x70;
      double x72 = x71 * x71;
      double x73 = x72 * x72;
      double x82 = Math.fma(x73, 0.07185437299327613, 0.11723735916521089);
      double x83 = Math.fma(x73, x82, 0.15384496533554226);
      double x84 = Math.fma(x73, x83, 0.22222222167675515);
      double x85 = Math.fma(x73, x84, 0.3999999999999814);
      double x92 = Math.fma(x73, 0.16159453091656495, 0.10921280276117405);
      double x93 = Math.fma(x73, x92, 0.13336071010266617);
      double x94 = Math.fma(x73, x93, 0.18181821463743747);
      double x95 = Math.fma(x73, x94, 0.28571428571917);
      double x96 = Math.fma(x73, x95, 0.6666666666666666);
      double x97 = Math.fma(x72, x85, x96);
      double x75 = 0.5 * x66;
      double x76 = x75 * x66;
      double x98 = Math.fma(x72, x97, x76);
      double x99 = Math.fma(x71, x98, 0.0);
      double x100 = x99 - x76;
      double x101 = x66 + x100;
      double x102 = x69 + x101;
      v[vo + i] = x102;
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
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x5));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      boolean x68 = x3 > 0.0;
      double x69 = Double.longBitsToDouble(x68 ? Double.doubleToRawLongBits(x3) : Double.doubleToRawLongBits(0.0));
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
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x70 = 2.0 + x66;
      double x71 = x66 / x70;
      double x72 = x71 * x71;
      double x73 = x72 * x72;
      double x82 = Math.fma(x73, 0.07185437299327613, 0.11723735916521089);
      double x83 = Math.fma(x73, x82, 0.15384496533554226);
      double x84 = Math.fma(x73, x83, 0.22222222167675515);
      double x85 = Math.fma(x73, x84, 0.3999999999999814);
      double x92 = Math.fma(x73, 0.16159453091656495, 0.10921280276117405);
      double x93 = Math.fma(x73, x92, 0.13336071010266617);
      double x94 = Math.fma(x73, x93, 0.18181821463743747);
      double x95 = Math.fma(x73, x94, 0.28571428571917);
      double x96 = Math.fma(x73, x95, 0.6666666666666666);
      double x97 = Math.fma(x72, x85, x96);
      double x75 = 0.5 * x66;
      double x76 = x75 * x66;
      double x98 = Math.fma(x72, x97, x76);
      double x99 = Math.fma(x71, x98, 0.0);
      double x100 = x99 - x76;
      double x101 = x66 + x100;
      double x102 = x69 + x101;
      boolean x108 = x3 < 0.0;
      double x104 = -x66;
      double x105 = 1.0 + x66;
      double x106 = x66 / x105;
      double x107 = Math.fma(x104, x106, x66);
      double x109 = 1.0 - x107;
      double x110 = Double.longBitsToDouble(x108 ? Double.doubleToRawLongBits(x107) : Double.doubleToRawLongBits(x109));
      double x111 = x2 * x110;
      double x112 = x111 * scale;
      v[vo + i] = x102;
      g[go + i] = x112;
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
      double x4 = Math.abs(x3);
      double x5 = -x4;
      boolean x7 = x5 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x5));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x113 = x1 * x0;
      double x115 = Math.abs(x113);
      double x116 = -x115;
      boolean x117 = x116 > 710.0;
      double x118 = Double.longBitsToDouble(x117 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x116));
      boolean x119 = x118 < (-746.0);
      double x120 = Double.longBitsToDouble(x119 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x118));
      double x121 = Math.fma(x120, 1.4426950408889634, 6.755399441055744E15);
      boolean x122 = x120 < (-700.0);
      double x142 = Double.longBitsToDouble(x122 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x143 = x121 + x142;
      long x144 = Double.doubleToRawLongBits(x143);
      long x145 = x144 << 52L;
      long x146 = x145 + 4607182418800017408L;
      double x147 = Double.longBitsToDouble(x146);
      boolean x68 = x3 > 0.0;
      double x69 = Double.longBitsToDouble(x68 ? Double.doubleToRawLongBits(x3) : Double.doubleToRawLongBits(0.0));
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
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x70 = 2.0 + x66;
      double x71 = x66 / x70;
      double x72 = x71 * x71;
      double x73 = x72 * x72;
      double x82 = Math.fma(x73, 0.07185437299327613, 0.11723735916521089);
      double x83 = Math.fma(x73, x82, 0.15384496533554226);
      double x84 = Math.fma(x73, x83, 0.22222222167675515);
      double x85 = Math.fma(x73, x84, 0.3999999999999814);
      double x92 = Math.fma(x73, 0.16159453091656495, 0.10921280276117405);
      double x93 = Math.fma(x73, x92, 0.13336071010266617);
      double x94 = Math.fma(x73, x93, 0.18181821463743747);
      double x95 = Math.fma(x73, x94, 0.28571428571917);
      double x96 = Math.fma(x73, x95, 0.6666666666666666);
      double x97 = Math.fma(x72, x85, x96);
      double x75 = 0.5 * x66;
      double x76 = x75 * x66;
      double x98 = Math.fma(x72, x97, x76);
      double x99 = Math.fma(x71, x98, 0.0);
      double x100 = x99 - x76;
      double x101 = x66 + x100;
      double x102 = x69 + x101;
      boolean x108 = x3 < 0.0;
      double x104 = -x66;
      double x105 = 1.0 + x66;
      double x106 = x66 / x105;
      double x107 = Math.fma(x104, x106, x66);
      double x109 = 1.0 - x107;
      double x110 = Double.longBitsToDouble(x108 ? Double.doubleToRawLongBits(x107) : Double.doubleToRawLongBits(x109));
      double x111 = x2 * x110;
      double x112 = x111 * scale;
      double x114 = x1 * x1;
      boolean x154 = x113 < 0.0;
      double x124 = x121 - 6.755399441055744E15;
      double x125 = Math.fma(x124, (-0.6931471805599453), x120);
      double x126 = Math.fma(x124, (-2.3190468138462996E-17), x125);
      double x128 = 1.0 + x126;
      double x127 = x126 * x126;
      double x129 = Math.fma(x127, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x130 = Math.fma(x127, x129, 1.9841269529480364E-4);
      double x131 = Math.fma(x127, x130, 0.008333333333478821);
      double x132 = Math.fma(x127, x131, 0.1666666666666645);
      double x133 = Math.fma(x127, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x134 = Math.fma(x127, x133, 0.0013888888939513943);
      double x135 = Math.fma(x127, x134, 0.041666666666547864);
      double x136 = Math.fma(x127, x135, 0.5000000000000008);
      double x137 = Math.fma(x126, x132, x136);
      double x138 = 1.0 - x128;
      double x139 = x138 + x126;
      double x140 = Math.fma(x127, x137, x139);
      double x141 = x128 + x140;
      double x148 = x141 * x147;
      double x123 = Double.longBitsToDouble(x122 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x149 = x148 * x123;
      double x150 = -x149;
      double x151 = 1.0 + x149;
      double x152 = x149 / x151;
      double x153 = Math.fma(x150, x152, x149);
      double x155 = 1.0 - x153;
      double x156 = Double.longBitsToDouble(x154 ? Double.doubleToRawLongBits(x153) : Double.doubleToRawLongBits(x155));
      double x157 = x114 * x156;
      double x158 = -x113;
      boolean x159 = x158 < 0.0;
      double x160 = Double.longBitsToDouble(x159 ? Double.doubleToRawLongBits(x153) : Double.doubleToRawLongBits(x155));
      double x161 = x157 * x160;
      double x162 = x161 * scale;
      v[vo + i] = x102;
      g[go + i] = x112;
      h[ho + i] = x162;
    }
  }
}
