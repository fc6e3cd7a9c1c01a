// Generated from LogCosh.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.LogCosh;

/** Loops of {@link LogCosh}. */
public final class LogCoshScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public LogCoshScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    LogCosh l = (LogCosh) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(LogCosh l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = Math.abs(x2);
      float x26 = (-2.0f) * x3;
      boolean x28 = x26 > 89.0f;
      float x29 = Float.intBitsToFloat(x28 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x26));
      boolean x32 = x29 < (-105.0f);
      float x33 = Float.intBitsToFloat(x32 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x29));
      float x36 = Math.fma(x33, 1.442695f, 1.2582912E7f);
      boolean x39 = x33 < (-80.0f);
      float x67 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x68 = x36 + x67;
      int x69 = Float.floatToRawIntBits(x68);
      int x71 = x69 << 23;
      int x73 = x71 + 1065353216;
      float x74 = Float.intBitsToFloat(x73);
      boolean x105 = x3 < 0.75f;
      float x4 = x2 * x2;
      float x6 = x4 * x4;
      float x9 = Math.fma(x6, 0.0020250236f, 0.022217523f);
      float x16 = Math.fma(x6, (-4.3703025E-4f), (-0.006704474f));
      float x17 = Math.fma(x6, x16, (-0.083333164f));
      float x18 = Math.fma(x4, x9, x17);
      float x19 = -x4;
      float x20 = Math.fma(x2, x2, x19);
      float x21 = 0.5f * x20;
      float x22 = Math.fma(x6, x18, x21);
      float x23 = Math.fma(0.5f, x4, x22);
      float x77 = x3 - 0.6931472f;
      float x42 = x36 - 1.2582912E7f;
      float x47 = Math.fma(x42, (-0.6931472f), x33);
      float x48 = Math.fma(x42, 1.9046542E-9f, x47);
      float x51 = 1.0f + x48;
      float x49 = x48 * x48;
      float x54 = Math.fma(x49, 0.008368396f, 0.16666524f);
      float x58 = Math.fma(x49, 0.0013819919f, 0.041668274f);
      float x59 = Math.fma(x49, x58, 0.49999994f);
      float x60 = Math.fma(x48, x54, x59);
      float x61 = 1.0f - x51;
      float x62 = x61 + x48;
      float x63 = Math.fma(x49, x60, x62);
      float x64 = x51 + x63;
      float x75 = x64 * x74;
      float x41 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x76 = x75 * x41;
      float x78 = x76 * x76;
      float x81 = Math.fma(x78, 0.02095504f, 0.10834284f);
      float x88 = Math.fma(x78, (-0.0034801147f), (-0.059122946f));
      float x89 = Math.fma(x78, x88, (-0.15450484f));
      float x90 = Math.fma(x76, x81, x89);
      float x97 = Math.fma(x76, x90, 0.1973023f);
      float x98 = Math.fma(x76, x97, (-0.24965812f));
      float x99 = Math.fma(x76, x98, 0.33331263f);
      float x100 = Math.fma(x76, x99, (-0.4999996f));
      float x101 = Math.fma(x78, x100, 1.9046542E-9f);
      float x102 = x76 + x101;
      float x103 = x77 + x102;
      float x106 = Float.intBitsToFloat(x105 ? Float.floatToRawIntBits(x23) : Float.floatToRawIntBits(x103));
      v[vo + i] = x106;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    LogCosh l = (LogCosh) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(LogCosh l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = Math.abs(x2);
      float x26 = (-2.0f) * x3;
      boolean x28 = x26 > 89.0f;
      float x29 = Float.intBitsToFloat(x28 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x26));
      boolean x32 = x29 < (-105.0f);
      float x33 = Float.intBitsToFloat(x32 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x29));
      float x36 = Math.fma(x33, 1.442695f, 1.2582912E7f);
      boolean x39 = x33 < (-80.0f);
      float x67 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x68 = x36 + x67;
      int x69 = Float.floatToRawIntBits(x68);
      int x71 = x69 << 23;
      int x73 = x71 + 1065353216;
      float x74 = Float.intBitsToFloat(x73);
      boolean x132 = x3 < 0.975f;
      float x4 = x2 * x2;
      float x108 = x3 * x4;
      float x6 = x4 * x4;
      float x112 = Math.fma(x6, 0.0023976811f, 0.021562066f);
      float x113 = Math.fma(x6, x112, 0.13332698f);
      float x122 = Math.fma(x6, (-3.883946E-4f), (-0.0080674095f));
      float x123 = Math.fma(x6, x122, (-0.05390368f));
      float x124 = Math.fma(x6, x123, (-0.33333313f));
      float x125 = Math.fma(x4, x113, x124);
      float x126 = Math.fma(x108, x125, x3);
      float x42 = x36 - 1.2582912E7f;
      float x47 = Math.fma(x42, (-0.6931472f), x33);
      float x48 = Math.fma(x42, 1.9046542E-9f, x47);
      float x51 = 1.0f + x48;
      float x49 = x48 * x48;
      float x54 = Math.fma(x49, 0.008368396f, 0.16666524f);
      float x58 = Math.fma(x49, 0.0013819919f, 0.041668274f);
      float x59 = Math.fma(x49, x58, 0.49999994f);
      float x60 = Math.fma(x48, x54, x59);
      float x61 = 1.0f - x51;
      float x62 = x61 + x48;
      float x63 = Math.fma(x49, x60, x62);
      float x64 = x51 + x63;
      float x75 = x64 * x74;
      float x41 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x76 = x75 * x41;
      float x127 = x76 + x76;
      float x128 = 1.0f + x76;
      float x129 = x127 / x128;
      float x130 = 1.0f - x129;
      float x133 = Float.intBitsToFloat(x132 ? Float.floatToRawIntBits(x126) : Float.floatToRawIntBits(x130));
      int x134 = Float.floatToRawIntBits(x133);
      int x135 = Float.floatToRawIntBits(x2);
      int x137 = x135 & (-2147483648);
      int x138 = x134 | x137;
      float x139 = Float.intBitsToFloat(x138);
      boolean x105 = x3 < 0.75f;
      float x9 = Math.fma(x6, 0.0020250236f, 0.022217523f);
      float x16 = Math.fma(x6, (-4.3703025E-4f), (-0.006704474f));
      float x17 = Math.fma(x6, x16, (-0.083333164f));
      float x18 = Math.fma(x4, x9, x17);
      float x19 = -x4;
      float x20 = Math.fma(x2, x2, x19);
      float x21 = 0.5f * x20;
      float x22 = Math.fma(x6, x18, x21);
      float x23 = Math.fma(0.5f, x4, x22);
      float x77 = x3 - 0.6931472f;
      float x78 = x76 * x76;
      float x81 = Math.fma(x78, 0.02095504f, 0.10834284f);
      float x88 = Math.fma(x78, (-0.0034801147f), (-0.059122946f));
      float x89 = Math.fma(x78, x88, (-0.15450484f));
      float x90 = Math.fma(x76, x81, x89);
      float x97 = Math.fma(x76, x90, 0.1973023f);
      float x98 = Math.fma(x76, x97, (-0.24965812f));
      float x99 = Math.fma(x76, x98, 0.33331263f);
      float x100 = Math.fma(x76, x99, (-0.4999996f));
      float x101 = Math.fma(x78, x100, 1.9046542E-9f);
      float x102 = x76 + x101;
      float x103 = x77 + x102;
      float x106 = Float.intBitsToFloat(x105 ? Float.floatToRawIntBits(x23) : Float.floatToRawIntBits(x103));
      float x140 = x139 * scale;
      v[vo + i] = x106;
      g[go + i] = x140;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    LogCosh l = (LogCosh) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(LogCosh l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = Math.abs(x2);
      float x26 = (-2.0f) * x3;
      boolean x28 = x26 > 89.0f;
      float x29 = Float.intBitsToFloat(x28 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x26));
      boolean x32 = x29 < (-105.0f);
      float x33 = Float.intBitsToFloat(x32 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x29));
      float x36 = Math.fma(x33, 1.442695f, 1.2582912E7f);
      boolean x39 = x33 < (-80.0f);
      float x67 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x68 = x36 + x67;
      int x69 = Float.floatToRawIntBits(x68);
      int x71 = x69 << 23;
      int x73 = x71 + 1065353216;
      float x74 = Float.intBitsToFloat(x73);
      boolean x132 = x3 < 0.975f;
      float x4 = x2 * x2;
      float x108 = x3 * x4;
      float x6 = x4 * x4;
      float x112 = Math.fma(x6, 0.0023976811f, 0.021562066f);
      float x113 = Math.fma(x6, x112, 0.13332698f);
      float x122 = Math.fma(x6, (-3.883946E-4f), (-0.0080674095f));
      float x123 = Math.fma(x6, x122, (-0.05390368f));
      float x124 = Math.fma(x6, x123, (-0.33333313f));
      float x125 = Math.fma(x4, x113, x124);
      float x126 = Math.fma(x108, x125, x3);
      float x42 = x36 - 1.2582912E7f;
      float x47 = Math.fma(x42, (-0.6931472f), x33);
      float x48 = Math.fma(x42, 1.9046542E-9f, x47);
      float x51 = 1.0f + x48;
      float x49 = x48 * x48;
      float x54 = Math.fma(x49, 0.008368396f, 0.16666524f);
      float x58 = Math.fma(x49, 0.0013819919f, 0.041668274f);
      float x59 = Math.fma(x49, x58, 0.49999994f);
      float x60 = Math.fma(x48, x54, x59);
      float x61 = 1.0f - x51;
      float x62 = x61 + x48;
      float x63 = Math.fma(x49, x60, x62);
      float x64 = x51 + x63;
      float x75 = x64 * x74;
      float x41 = Float.intBitsToFloat(x39 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x76 = x75 * x41;
      float x127 = x76 + x76;
      float x128 = 1.0f + x76;
      float x129 = x127 / x128;
      float x130 = 1.0f - x129;
      float x133 = Float.intBitsToFloat(x132 ? Float.floatToRawIntBits(x126) : Float.floatToRawIntBits(x130));
      int x134 = Float.floatToRawIntBits(x133);
      int x135 = Float.floatToRawIntBits(x2);
      int x137 = x135 & (-2147483648);
      int x138 = x134 | x137;
      float x139 = Float.intBitsToFloat(x138);
      boolean x105 = x3 < 0.75f;
      float x9 = Math.fma(x6, 0.0020250236f, 0.022217523f);
      float x16 = Math.fma(x6, (-4.3703025E-4f), (-0.006704474f));
      float x17 = Math.fma(x6, x16, (-0.083333164f));
      float x18 = Math.fma(x4, x9, x17);
      float x19 = -x4;
      float x20 = Math.fma(x2, x2, x19);
      float x21 = 0.5f * x20;
      float x22 = Math.fma(x6, x18, x21);
      float x23 = Math.fma(0.5f, x4, x22);
      float x77 = x3 - 0.6931472f;
      float x78 = x76 * x76;
      float x81 = Math.fma(x78, 0.02095504f, 0.10834284f);
      float x88 = Math.fma(x78, (-0.0034801147f), (-0.059122946f));
      float x89 = Math.fma(x78, x88, (-0.15450484f));
      float x90 = Math.fma(x76, x81, x89);
      float x97 = Math.fma(x76, x90, 0.1973023f);
      float x98 = Math.fma(x76, x97, (-0.24965812f));
      float x99 = Math.fma(x76, x98, 0.33331263f);
      float x100 = Math.fma(x76, x99, (-0.4999996f));
      float x101 = Math.fma(x78, x100, 1.9046542E-9f);
      float x102 = x76 + x101;
      float x103 = x77 + x102;
      float x106 = Float.intBitsToFloat(x105 ? Float.floatToRawIntBits(x23) : Float.floatToRawIntBits(x103));
      float x140 = x139 * scale;
      float x145 = 4.0f * x76;
      float x146 = x128 * x128;
      float x147 = x145 / x146;
      float x148 = x147 * scale;
      v[vo + i] = x106;
      g[go + i] = x140;
      h[ho + i] = x148;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    LogCosh l = (LogCosh) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(LogCosh l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = Math.abs(x2);
      double x41 = (-2.0) * x3;
      boolean x43 = x41 > 710.0;
      double x44 = Double.longBitsToDouble(x43 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x41));
      boolean x47 = x44 < (-746.0);
      double x48 = Double.longBitsToDouble(x47 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x44));
      double x51 = Math.fma(x48, 1.4426950408889634, 6.755399441055744E15);
      boolean x54 = x48 < (-700.0);
      double x92 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x93 = x51 + x92;
      long x94 = Double.doubleToRawLongBits(x93);
      long x96 = x94 << 52L;
      long x98 = x96 + 4607182418800017408L;
      double x99 = Double.longBitsToDouble(x98);
      boolean x136 = x3 < 0.75;
      double x4 = x2 * x2;
      double x6 = x4 * x4;
      double x12 = Math.fma(x6, 3.1342665814297096E-6, 3.2328282647186193E-5);
      double x13 = Math.fma(x6, x12, 2.565484832794247E-4);
      double x14 = Math.fma(x6, x13, 0.0021869484477157596);
      double x15 = Math.fma(x6, x14, 0.022222222221742034);
      double x28 = Math.fma(x6, (-5.205267877076377E-7), (-1.1026420215442374E-5));
      double x29 = Math.fma(x6, x28, (-9.084261938516923E-5));
      double x30 = Math.fma(x6, x29, (-7.385983827286876E-4));
      double x31 = Math.fma(x6, x30, (-0.006746031725669672));
      double x32 = Math.fma(x6, x31, (-0.08333333333333));
      double x33 = Math.fma(x4, x15, x32);
      double x34 = -x4;
      double x35 = Math.fma(x2, x2, x34);
      double x36 = 0.5 * x35;
      double x37 = Math.fma(x6, x33, x36);
      double x38 = Math.fma(0.5, x4, x37);
      double x102 = x3 - 0.6931471805599453;
      double x57 = x51 - 6.755399441055744E15;
      double x62 = Math.fma(x57, (-0.6931471805599453), x48);
      double x63 = Math.fma(x57, (-2.3190468138462996E-17), x62);
      double x66 = 1.0 + x63;
      double x64 = x63 * x63;
      double x72 = Math.fma(x64, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x73 = Math.fma(x64, x72, 1.9841269529480364E-4);
      double x74 = Math.fma(x64, x73, 0.008333333333478821);
      double x75 = Math.fma(x64, x74, 0.1666666666666645);
      double x81 = Math.fma(x64, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x82 = Math.fma(x64, x81, 0.0013888888939513943);
      double x83 = Math.fma(x64, x82, 0.041666666666547864);
      double x84 = Math.fma(x64, x83, 0.5000000000000008);
      double x85 = Math.fma(x63, x75, x84);
      double x86 = 1.0 - x66;
      double x87 = x86 + x63;
      double x88 = Math.fma(x64, x85, x87);
      double x89 = x66 + x88;
      double x100 = x89 * x99;
      double x56 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x101 = x100 * x56;
      double x103 = 2.0 + x101;
      double x104 = x101 / x103;
      double x105 = x104 * x104;
      double x106 = x105 * x105;
      double x114 = Math.fma(x106, 0.07185437299327613, 0.11723735916521089);
      double x115 = Math.fma(x106, x114, 0.15384496533554226);
      double x116 = Math.fma(x106, x115, 0.22222222167675515);
      double x117 = Math.fma(x106, x116, 0.3999999999999814);
      double x124 = Math.fma(x106, 0.16159453091656495, 0.10921280276117405);
      double x125 = Math.fma(x106, x124, 0.13336071010266617);
      double x126 = Math.fma(x106, x125, 0.18181821463743747);
      double x127 = Math.fma(x106, x126, 0.28571428571917);
      double x128 = Math.fma(x106, x127, 0.6666666666666666);
      double x129 = Math.fma(x105, x117, x128);
      double x107 = 0.5 * x101;
      double x108 = x107 * x101;
      double x130 = Math.fma(x105, x129, x108);
      double x131 = Math.fma(x104, x130, (-2.3190468138462996E-17));
      double x132 = x131 - x108;
      double x133 = x101 + x132;
      double x134 = x102 + x133;
      double x137 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x38) : Double.doubleToRawLongBits(x134));
      v[vo + i] = x137;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    LogCosh l = (LogCosh) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(LogCosh l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = Math.abs(x2);
      double x41 = (-2.0) * x3;
      boolean x43 = x41 > 710.0;
      double x44 = Double.longBitsToDouble(x43 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x41));
      boolean x47 = x44 < (-746.0);
      double x48 = Double.longBitsToDouble(x47 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x44));
      double x51 = Math.fma(x48, 1.4426950408889634, 6.755399441055744E15);
      boolean x54 = x48 < (-700.0);
      double x92 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x93 = x51 + x92;
      long x94 = Double.doubleToRawLongBits(x93);
      long x96 = x94 << 52L;
      long x98 = x96 + 4607182418800017408L;
      double x99 = Double.longBitsToDouble(x98);
      boolean x183 = x3 < 0.9;
      double x4 = x2 * x2;
      double x139 = x3 * x4;
      double x6 = x4 * x4;
      double x147 = Math.fma(x6, 9.273104126290602E-7, 1.3726120933152597E-5);
      double x148 = Math.fma(x6, x147, 9.605108235194311E-5);
      double x149 = Math.fma(x6, x148, 5.899241448515742E-4);
      double x150 = Math.fma(x6, x149, 0.0035921246459203124);
      double x151 = Math.fma(x6, x150, 0.021869488513290902);
      double x152 = Math.fma(x6, x151, 0.13333333333331931);
      double x167 = Math.fma(x6, (-1.0484901052845333E-7), (-4.216029518299931E-6));
      double x168 = Math.fma(x6, x167, (-3.768252107171599E-5));
      double x169 = Math.fma(x6, x168, (-2.3878118997686158E-4));
      double x170 = Math.fma(x6, x169, (-0.0014558121258524026));
      double x171 = Math.fma(x6, x170, (-0.00886323518001489));
      double x172 = Math.fma(x6, x171, (-0.05396825396741055));
      double x175 = Math.fma(x6, x172, (-0.33333333333333326));
      double x176 = Math.fma(x4, x152, x175);
      double x177 = Math.fma(x139, x176, x3);
      double x57 = x51 - 6.755399441055744E15;
      double x62 = Math.fma(x57, (-0.6931471805599453), x48);
      double x63 = Math.fma(x57, (-2.3190468138462996E-17), x62);
      double x66 = 1.0 + x63;
      double x64 = x63 * x63;
      double x72 = Math.fma(x64, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x73 = Math.fma(x64, x72, 1.9841269529480364E-4);
      double x74 = Math.fma(x64, x73, 0.008333333333478821);
      double x75 = Math.fma(x64, x74, 0.1666666666666645);
      double x81 = Math.fma(x64, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x82 = Math.fma(x64, x81, 0.0013888888939513943);
      double x83 = Math.fma(x64, x82, 0.041666666666547864);
      double x84 = Math.fma(x64, x83, 0.5000000000000008);
      double x85 = Math.fma(x63, x75, x84);
      double x86 = 1.0 - x66;
      double x87 = x86 + x63;
      double x88 = Math.fma(x64, x85, x87);
      double x89 = x66 + x88;
      double x100 = x89 * x99;
      double x56 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x101 = x100 * x56;
      double x178 = x101 + x101;
      double x179 = 1.0 + x101;
      double x180 = x178 / x179;
      double x181 = 1.0 - x180;
      double x184 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x177) : Double.doubleToRawLongBits(x181));
      long x185 = Double.doubleToRawLongBits(x184);
      long x186 = Double.doubleToRawLongBits(x2);
      long x188 = x186 & (-9223372036854775808L);
      long x189 = x185 | x188;
      double x190 = Double.longBitsToDouble(x189);
      boolean x136 = x3 < 0.75;
      double x12 = Math.fma(x6, 3.1342665814297096E-6, 3.2328282647186193E-5);
      double x13 = Math.fma(x6, x12, 2.565484832794247E-4);
      double x14 = Math.fma(x6, x13, 0.0021869484477157596);
      double x15 = Math.fma(x6, x14, 0.022222222221742034);
      double x28 = Math.fma(x6, (-5.205267877076377E-7), (-1.1026420215442374E-5));
      double x29 = Math.fma(x6, x28, (-9.084261938516923E-5));
      double x30 = Math.fma(x6, x29, (-7.385983827286876E-4));
      double x31 = Math.fma(x6, x30, (-0.006746031725669672));
      double x32 = Math.fma(x6, x31, (-0.08333333333333));
      double x33 = Math.fma(x4, x15, x32);
      double x34 = -x4;
      double x35 = Math.fma(x2, x2, x34);
      double x36 = 0.5 * x35;
      double x37 = Math.fma(x6, x33, x36);
      double x38 = Math.fma(0.5, x4, x37);
      double x102 = x3 - 0.6931471805599453;
      double x103 = 2.0 + x101;
      double x104 = x101 / x103;
      double x105 = x104 * x104;
      double x106 = x105 * x105;
      double x114 = Math.fma(x106, 0.07185437299327613, 0.11723735916521089);
      double x115 = Math.fma(x106, x114, 0.15384496533554226);
      double x116 = Math.fma(x106, x115, 0.22222222167675515);
      double x117 = Math.fma(x106, x116, 0.3999999999999814);
      double x124 = Math.fma(x106, 0.16159453091656495, 0.10921280276117405);
      double x125 = Math.fma(x106, x124, 0.13336071010266617);
      double x126 = Math.fma(x106, x125, 0.18181821463743747);
      double x127 = Math.fma(x106, x126, 0.28571428571917);
      double x128 = Math.fma(x106, x127, 0.6666666666666666);
      double x129 = Math.fma(x105, x117, x128);
      double x107 = 0.5 * x101;
      double x108 = x107 * x101;
      double x130 = Math.fma(x105, x129, x108);
      double x131 = Math.fma(x104, x130, (-2.3190468138462996E-17));
      double x132 = x131 - x108;
      double x133 = x101 + x132;
      double x134 = x102 + x133;
      double x137 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x38) : Double.doubleToRawLongBits(x134));
      double x191 = x190 * scale;
      v[vo + i] = x137;
      g[go + i] = x191;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    LogCosh l = (LogCosh) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(LogCosh l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = Math.abs(x2);
      double x41 = (-2.0) * x3;
      boolean x43 = x41 > 710.0;
      double x44 = Double.longBitsToDouble(x43 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x41));
      boolean x47 = x44 < (-746.0);
      double x48 = Double.longBitsToDouble(x47 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x44));
      double x51 = Math.fma(x48, 1.4426950408889634, 6.755399441055744E15);
      boolean x54 = x48 < (-700.0);
      double x92 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x93 = x51 + x92;
      long x94 = Double.doubleToRawLongBits(x93);
      long x96 = x94 << 52L;
      long x98 = x96 + 4607182418800017408L;
      double x99 = Double.longBitsToDouble(x98);
      boolean x183 = x3 < 0.9;
      double x4 = x2 * x2;
      double x139 = x3 * x4;
      double x6 = x4 * x4;
      double x147 = Math.fma(x6, 9.273104126290602E-7, 1.3726120933152597E-5);
      double x148 = Math.fma(x6, x147, 9.605108235194311E-5);
      double x149 = Math.fma(x6, x148, 5.899241448515742E-4);
      double x150 = Math.fma(x6, x149, 0.0035921246459203124);
      double x151 = Math.fma(x6, x150, 0.021869488513290902);
      double x152 = Math.fma(x6, x151, 0.13333333333331931);
      double x167 = Math.fma(x6, (-1.0484901052845333E-7), (-4.216029518299931E-6));
      double x168 = Math.fma(x6, x167, (-3.768252107171599E-5));
      double x169 = Math.fma(x6, x168, (-2.3878118997686158E-4));
      double x170 = Math.fma(x6, x169, (-0.0014558121258524026));
      double x171 = Math.fma(x6, x170, (-0.00886323518001489));
      double x172 = Math.fma(x6, x171, (-0.05396825396741055));
      double x175 = Math.fma(x6, x172, (-0.33333333333333326));
      double x176 = Math.fma(x4, x152, x175);
      double x177 = Math.fma(x139, x176, x3);
      double x57 = x51 - 6.755399441055744E15;
      double x62 = Math.fma(x57, (-0.6931471805599453), x48);
      double x63 = Math.fma(x57, (-2.3190468138462996E-17), x62);
      double x66 = 1.0 + x63;
      double x64 = x63 * x63;
      double x72 = Math.fma(x64, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x73 = Math.fma(x64, x72, 1.9841269529480364E-4);
      double x74 = Math.fma(x64, x73, 0.008333333333478821);
      double x75 = Math.fma(x64, x74, 0.1666666666666645);
      double x81 = Math.fma(x64, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x82 = Math.fma(x64, x81, 0.0013888888939513943);
      double x83 = Math.fma(x64, x82, 0.041666666666547864);
      double x84 = Math.fma(x64, x83, 0.5000000000000008);
      double x85 = Math.fma(x63, x75, x84);
      double x86 = 1.0 - x66;
      double x87 = x86 + x63;
      double x88 = Math.fma(x64, x85, x87);
      double x89 = x66 + x88;
      double x100 = x89 * x99;
      double x56 = Double.longBitsToDouble(x54 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x101 = x100 * x56;
      double x178 = x101 + x101;
      double x179 = 1.0 + x101;
      double x180 = x178 / x179;
      double x181 = 1.0 - x180;
      double x184 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x177) : Double.doubleToRawLongBits(x181));
      long x185 = Double.doubleToRawLongBits(x184);
      long x186 = Double.doubleToRawLongBits(x2);
      long x188 = x186 & (-9223372036854775808L);
      long x189 = x185 | x188;
      double x190 = Double.longBitsToDouble(x189);
      boolean x136 = x3 < 0.75;
      double x12 = Math.fma(x6, 3.1342665814297096E-6, 3.2328282647186193E-5);
      double x13 = Math.fma(x6, x12, 2.565484832794247E-4);
      double x14 = Math.fma(x6, x13, 0.0021869484477157596);
      double x15 = Math.fma(x6, x14, 0.022222222221742034);
      double x28 = Math.fma(x6, (-5.205267877076377E-7), (-1.1026420215442374E-5));
      double x29 = Math.fma(x6, x28, (-9.084261938516923E-5));
      double x30 = Math.fma(x6, x29, (-7.385983827286876E-4));
      double x31 = Math.fma(x6, x30, (-0.006746031725669672));
      double x32 = Math.fma(x6, x31, (-0.08333333333333));
      double x33 = Math.fma(x4, x15, x32);
      double x34 = -x4;
      double x35 = Math.fma(x2, x2, x34);
      double x36 = 0.5 * x35;
      double x37 = Math.fma(x6, x33, x36);
      double x38 = Math.fma(0.5, x4, x37);
      double x102 = x3 - 0.6931471805599453;
      double x103 = 2.0 + x101;
      double x104 = x101 / x103;
      double x105 = x104 * x104;
      double x106 = x105 * x105;
      double x114 = Math.fma(x106, 0.07185437299327613, 0.11723735916521089);
      double x115 = Math.fma(x106, x114, 0.15384496533554226);
      double x116 = Math.fma(x106, x115, 0.22222222167675515);
      double x117 = Math.fma(x106, x116, 0.3999999999999814);
      double x124 = Math.fma(x106, 0.16159453091656495, 0.10921280276117405);
      double x125 = Math.fma(x106, x124, 0.13336071010266617);
      double x126 = Math.fma(x106, x125, 0.18181821463743747);
      double x127 = Math.fma(x106, x126, 0.28571428571917);
      double x128 = Math.fma(x106, x127, 0.6666666666666666);
      double x129 = Math.fma(x105, x117, x128);
      double x107 = 0.5 * x101;
      double x108 = x107 * x101;
      double x130 = Math.fma(x105, x129, x108);
      double x131 = Math.fma(x104, x130, (-2.3190468138462996E-17));
      double x132 = x131 - x108;
      double x133 = x101 + x132;
      double x134 = x102 + x133;
      double x137 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x38) : Double.doubleToRawLongBits(x134));
      double x191 = x190 * scale;
      double x196 = 4.0 * x101;
      double x197 = x179 * x179;
      double x198 = x196 / x197;
      double x199 = x198 * scale;
      v[vo + i] = x137;
      g[go + i] = x191;
      h[ho + i] = x199;
    }
  }
}
