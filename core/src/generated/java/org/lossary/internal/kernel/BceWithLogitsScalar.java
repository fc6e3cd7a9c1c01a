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
      float x2 = p[po + i];
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x14));
      boolean x20 = x17 < (-105.0f);
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x17));
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      boolean x27 = x21 < (-80.0f);
      float x55 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x56 = x24 + x55;
      int x57 = Float.floatToRawIntBits(x56);
      int x59 = x57 << 23;
      int x61 = x59 + 1065353216;
      float x62 = Float.intBitsToFloat(x61);
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x12 = -x2;
      boolean x66 = x12 > 0.0f;
      float x67 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(0.0f));
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
      float x63 = x52 * x62;
      float x30 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x64 = x63 * x30;
      float x68 = x64 * x64;
      float x71 = Math.fma(x68, 0.02095504f, 0.10834284f);
      float x78 = Math.fma(x68, (-0.0034801147f), (-0.059122946f));
      float x79 = Math.fma(x68, x78, (-0.15450484f));
      float x80 = Math.fma(x64, x71, x79);
      float x87 = Math.fma(x64, x80, 0.1973023f);
      float x88 = Math.fma(x64, x87, (-0.24965812f));
      float x89 = Math.fma(x64, x88, 0.33331263f);
      float x90 = Math.fma(x64, x89, (-0.4999996f));
      float x91 = Math.fma(x68, x90, x64);
      float x92 = x67 + x91;
      float x93 = x11 * x92;
      float x94 = 1.0f - x10;
      boolean x95 = x2 > 0.0f;
      float x96 = Float.intBitsToFloat(x95 ? Float.floatToRawIntBits(x2) : Float.floatToRawIntBits(0.0f));
      float x97 = x96 + x91;
      float x98 = x94 * x97;
      float x99 = x93 + x98;
      v[vo + i] = x99;
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
      float x2 = p[po + i];
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x14));
      boolean x20 = x17 < (-105.0f);
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x17));
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      boolean x27 = x21 < (-80.0f);
      float x55 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x56 = x24 + x55;
      int x57 = Float.floatToRawIntBits(x56);
      int x59 = x57 << 23;
      int x61 = x59 + 1065353216;
      float x62 = Float.intBitsToFloat(x61);
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x12 = -x2;
      boolean x66 = x12 > 0.0f;
      float x67 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(0.0f));
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
      float x63 = x52 * x62;
      float x30 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x64 = x63 * x30;
      float x68 = x64 * x64;
      float x71 = Math.fma(x68, 0.02095504f, 0.10834284f);
      float x78 = Math.fma(x68, (-0.0034801147f), (-0.059122946f));
      float x79 = Math.fma(x68, x78, (-0.15450484f));
      float x80 = Math.fma(x64, x71, x79);
      float x87 = Math.fma(x64, x80, 0.1973023f);
      float x88 = Math.fma(x64, x87, (-0.24965812f));
      float x89 = Math.fma(x64, x88, 0.33331263f);
      float x90 = Math.fma(x64, x89, (-0.4999996f));
      float x91 = Math.fma(x68, x90, x64);
      float x92 = x67 + x91;
      float x93 = x11 * x92;
      float x94 = 1.0f - x10;
      boolean x95 = x2 > 0.0f;
      float x96 = Float.intBitsToFloat(x95 ? Float.floatToRawIntBits(x2) : Float.floatToRawIntBits(0.0f));
      float x97 = x96 + x91;
      float x98 = x94 * x97;
      float x99 = x93 + x98;
      boolean x105 = x2 < 0.0f;
      float x101 = -x64;
      float x102 = 1.0f + x64;
      float x103 = x64 / x102;
      float x104 = Math.fma(x101, x103, x64);
      float x106 = 1.0f - x104;
      float x107 = Float.intBitsToFloat(x105 ? Float.floatToRawIntBits(x104) : Float.floatToRawIntBits(x106));
      float x108 = x94 * x107;
      boolean x109 = x12 < 0.0f;
      float x110 = Float.intBitsToFloat(x109 ? Float.floatToRawIntBits(x104) : Float.floatToRawIntBits(x106));
      float x111 = x11 * x110;
      float x112 = x108 - x111;
      float x113 = x112 * scale;
      v[vo + i] = x99;
      g[go + i] = x113;
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
      float x2 = p[po + i];
      float x13 = Math.abs(x2);
      float x14 = -x13;
      boolean x16 = x14 > 89.0f;
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x14));
      boolean x20 = x17 < (-105.0f);
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x17));
      float x24 = Math.fma(x21, 1.442695f, 1.2582912E7f);
      boolean x27 = x21 < (-80.0f);
      float x55 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x56 = x24 + x55;
      int x57 = Float.floatToRawIntBits(x56);
      int x59 = x57 << 23;
      int x61 = x59 + 1065353216;
      float x62 = Float.intBitsToFloat(x61);
      float x3 = t[to + i];
      float x7 = x3 * u6;
      float x10 = x7 + u9;
      float x11 = u0 * x10;
      float x12 = -x2;
      boolean x66 = x12 > 0.0f;
      float x67 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(0.0f));
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
      float x63 = x52 * x62;
      float x30 = Float.intBitsToFloat(x27 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x64 = x63 * x30;
      float x68 = x64 * x64;
      float x71 = Math.fma(x68, 0.02095504f, 0.10834284f);
      float x78 = Math.fma(x68, (-0.0034801147f), (-0.059122946f));
      float x79 = Math.fma(x68, x78, (-0.15450484f));
      float x80 = Math.fma(x64, x71, x79);
      float x87 = Math.fma(x64, x80, 0.1973023f);
      float x88 = Math.fma(x64, x87, (-0.24965812f));
      float x89 = Math.fma(x64, x88, 0.33331263f);
      float x90 = Math.fma(x64, x89, (-0.4999996f));
      float x91 = Math.fma(x68, x90, x64);
      float x92 = x67 + x91;
      float x93 = x11 * x92;
      float x94 = 1.0f - x10;
      boolean x95 = x2 > 0.0f;
      float x96 = Float.intBitsToFloat(x95 ? Float.floatToRawIntBits(x2) : Float.floatToRawIntBits(0.0f));
      float x97 = x96 + x91;
      float x98 = x94 * x97;
      float x99 = x93 + x98;
      boolean x105 = x2 < 0.0f;
      float x101 = -x64;
      float x102 = 1.0f + x64;
      float x103 = x64 / x102;
      float x104 = Math.fma(x101, x103, x64);
      float x106 = 1.0f - x104;
      float x107 = Float.intBitsToFloat(x105 ? Float.floatToRawIntBits(x104) : Float.floatToRawIntBits(x106));
      float x108 = x94 * x107;
      boolean x109 = x12 < 0.0f;
      float x110 = Float.intBitsToFloat(x109 ? Float.floatToRawIntBits(x104) : Float.floatToRawIntBits(x106));
      float x111 = x11 * x110;
      float x112 = x108 - x111;
      float x113 = x112 * scale;
      float x114 = x11 + x94;
      float x115 = x114 * x107;
      float x116 = x115 * x110;
      float x117 = x116 * scale;
      v[vo + i] = x99;
      g[go + i] = x113;
      h[ho + i] = x117;
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
      double x2 = p[po + i];
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x14));
      boolean x20 = x17 < (-746.0);
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x17));
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      boolean x27 = x21 < (-700.0);
      double x65 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x66 = x24 + x65;
      long x67 = Double.doubleToRawLongBits(x66);
      long x69 = x67 << 52L;
      long x71 = x69 + 4607182418800017408L;
      double x72 = Double.longBitsToDouble(x71);
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x12 = -x2;
      boolean x76 = x12 > 0.0;
      double x77 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(0.0));
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
      double x73 = x62 * x72;
      double x30 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x74 = x73 * x30;
      double x78 = 2.0 + x74;
      double x79 = x74 / x78;
      double x80 = x79 * x79;
      double x81 = x80 * x80;
      double x89 = Math.fma(x81, 0.07185437299327613, 0.11723735916521089);
      double x90 = Math.fma(x81, x89, 0.15384496533554226);
      double x91 = Math.fma(x81, x90, 0.22222222167675515);
      double x92 = Math.fma(x81, x91, 0.3999999999999814);
      double x99 = Math.fma(x81, 0.16159453091656495, 0.10921280276117405);
      double x100 = Math.fma(x81, x99, 0.13336071010266617);
      double x101 = Math.fma(x81, x100, 0.18181821463743747);
      double x102 = Math.fma(x81, x101, 0.28571428571917);
      double x103 = Math.fma(x81, x102, 0.6666666666666666);
      double x104 = Math.fma(x80, x92, x103);
      double x82 = 0.5 * x74;
      double x83 = x82 * x74;
      double x105 = Math.fma(x80, x104, x83);
      double x106 = Math.fma(x79, x105, 0.0);
      double x107 = x106 - x83;
      double x108 = x74 + x107;
      double x109 = x77 + x108;
      double x110 = x11 * x109;
      double x111 = 1.0 - x10;
      boolean x112 = x2 > 0.0;
      double x113 = Double.longBitsToDouble(x112 ? Double.doubleToRawLongBits(x2) : Double.doubleToRawLongBits(0.0));
      double x114 = x113 + x108;
      double x115 = x111 * x114;
      double x116 = x110 + x115;
      v[vo + i] = x116;
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
      double x2 = p[po + i];
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x14));
      boolean x20 = x17 < (-746.0);
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x17));
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      boolean x27 = x21 < (-700.0);
      double x65 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x66 = x24 + x65;
      long x67 = Double.doubleToRawLongBits(x66);
      long x69 = x67 << 52L;
      long x71 = x69 + 4607182418800017408L;
      double x72 = Double.longBitsToDouble(x71);
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x12 = -x2;
      boolean x76 = x12 > 0.0;
      double x77 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(0.0));
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
      double x73 = x62 * x72;
      double x30 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x74 = x73 * x30;
      double x78 = 2.0 + x74;
      double x79 = x74 / x78;
      double x80 = x79 * x79;
      double x81 = x80 * x80;
      double x89 = Math.fma(x81, 0.07185437299327613, 0.11723735916521089);
      double x90 = Math.fma(x81, x89, 0.15384496533554226);
      double x91 = Math.fma(x81, x90, 0.22222222167675515);
      double x92 = Math.fma(x81, x91, 0.3999999999999814);
      double x99 = Math.fma(x81, 0.16159453091656495, 0.10921280276117405);
      double x100 = Math.fma(x81, x99, 0.13336071010266617);
      double x101 = Math.fma(x81, x100, 0.18181821463743747);
      double x102 = Math.fma(x81, x101, 0.28571428571917);
      double x103 = Math.fma(x81, x102, 0.6666666666666666);
      double x104 = Math.fma(x80, x92, x103);
      double x82 = 0.5 * x74;
      double x83 = x82 * x74;
      double x105 = Math.fma(x80, x104, x83);
      double x106 = Math.fma(x79, x105, 0.0);
      double x107 = x106 - x83;
      double x108 = x74 + x107;
      double x109 = x77 + x108;
      double x110 = x11 * x109;
      double x111 = 1.0 - x10;
      boolean x112 = x2 > 0.0;
      double x113 = Double.longBitsToDouble(x112 ? Double.doubleToRawLongBits(x2) : Double.doubleToRawLongBits(0.0));
      double x114 = x113 + x108;
      double x115 = x111 * x114;
      double x116 = x110 + x115;
      boolean x122 = x2 < 0.0;
      double x118 = -x74;
      double x119 = 1.0 + x74;
      double x120 = x74 / x119;
      double x121 = Math.fma(x118, x120, x74);
      double x123 = 1.0 - x121;
      double x124 = Double.longBitsToDouble(x122 ? Double.doubleToRawLongBits(x121) : Double.doubleToRawLongBits(x123));
      double x125 = x111 * x124;
      boolean x126 = x12 < 0.0;
      double x127 = Double.longBitsToDouble(x126 ? Double.doubleToRawLongBits(x121) : Double.doubleToRawLongBits(x123));
      double x128 = x11 * x127;
      double x129 = x125 - x128;
      double x130 = x129 * scale;
      v[vo + i] = x116;
      g[go + i] = x130;
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
      double x2 = p[po + i];
      double x13 = Math.abs(x2);
      double x14 = -x13;
      boolean x16 = x14 > 710.0;
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x14));
      boolean x20 = x17 < (-746.0);
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x17));
      double x24 = Math.fma(x21, 1.4426950408889634, 6.755399441055744E15);
      boolean x27 = x21 < (-700.0);
      double x65 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x66 = x24 + x65;
      long x67 = Double.doubleToRawLongBits(x66);
      long x69 = x67 << 52L;
      long x71 = x69 + 4607182418800017408L;
      double x72 = Double.longBitsToDouble(x71);
      double x3 = t[to + i];
      double x7 = x3 * u6;
      double x10 = x7 + u9;
      double x11 = u0 * x10;
      double x12 = -x2;
      boolean x76 = x12 > 0.0;
      double x77 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(0.0));
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
      double x73 = x62 * x72;
      double x30 = Double.longBitsToDouble(x27 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x74 = x73 * x30;
      double x78 = 2.0 + x74;
      double x79 = x74 / x78;
      double x80 = x79 * x79;
      double x81 = x80 * x80;
      double x89 = Math.fma(x81, 0.07185437299327613, 0.11723735916521089);
      double x90 = Math.fma(x81, x89, 0.15384496533554226);
      double x91 = Math.fma(x81, x90, 0.22222222167675515);
      double x92 = Math.fma(x81, x91, 0.3999999999999814);
      double x99 = Math.fma(x81, 0.16159453091656495, 0.10921280276117405);
      double x100 = Math.fma(x81, x99, 0.13336071010266617);
      double x101 = Math.fma(x81, x100, 0.18181821463743747);
      double x102 = Math.fma(x81, x101, 0.28571428571917);
      double x103 = Math.fma(x81, x102, 0.6666666666666666);
      double x104 = Math.fma(x80, x92, x103);
      double x82 = 0.5 * x74;
      double x83 = x82 * x74;
      double x105 = Math.fma(x80, x104, x83);
      double x106 = Math.fma(x79, x105, 0.0);
      double x107 = x106 - x83;
      double x108 = x74 + x107;
      double x109 = x77 + x108;
      double x110 = x11 * x109;
      double x111 = 1.0 - x10;
      boolean x112 = x2 > 0.0;
      double x113 = Double.longBitsToDouble(x112 ? Double.doubleToRawLongBits(x2) : Double.doubleToRawLongBits(0.0));
      double x114 = x113 + x108;
      double x115 = x111 * x114;
      double x116 = x110 + x115;
      boolean x122 = x2 < 0.0;
      double x118 = -x74;
      double x119 = 1.0 + x74;
      double x120 = x74 / x119;
      double x121 = Math.fma(x118, x120, x74);
      double x123 = 1.0 - x121;
      double x124 = Double.longBitsToDouble(x122 ? Double.doubleToRawLongBits(x121) : Double.doubleToRawLongBits(x123));
      double x125 = x111 * x124;
      boolean x126 = x12 < 0.0;
      double x127 = Double.longBitsToDouble(x126 ? Double.doubleToRawLongBits(x121) : Double.doubleToRawLongBits(x123));
      double x128 = x11 * x127;
      double x129 = x125 - x128;
      double x130 = x129 * scale;
      double x131 = x11 + x111;
      double x132 = x131 * x124;
      double x133 = x132 * x127;
      double x134 = x133 * scale;
      v[vo + i] = x116;
      g[go + i] = x130;
      h[ho + i] = x134;
    }
  }
}
