// Generated from Gamma.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Gamma;

/** Loops of {@link Gamma}. */
public final class GammaScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public GammaScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Gamma l = (Gamma) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0f;
      float x8 = (-0.5f) * x0;
      float x9 = -x0;
      float x10 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x9));
      boolean x12 = x10 > 89.0f;
      float x13 = Float.intBitsToFloat(x12 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x10));
      boolean x16 = x13 < (-105.0f);
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x13));
      float x20 = Math.fma(x17, 1.442695f, 1.2582912E7f);
      boolean x22 = x17 < (-80.0f);
      float x51 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x52 = x20 + x51;
      int x53 = Float.floatToRawIntBits(x52);
      int x55 = x53 << 23;
      int x57 = x55 + 1065353216;
      float x58 = Float.intBitsToFloat(x57);
      float x1 = t[to + i];
      float x26 = x20 - 1.2582912E7f;
      float x31 = Math.fma(x26, (-0.6931472f), x17);
      float x32 = Math.fma(x26, 1.9046542E-9f, x31);
      float x35 = 1.0f + x32;
      float x33 = x32 * x32;
      float x38 = Math.fma(x33, 0.008368396f, 0.16666524f);
      float x42 = Math.fma(x33, 0.0013819919f, 0.041668274f);
      float x43 = Math.fma(x33, x42, 0.49999994f);
      float x44 = Math.fma(x32, x38, x43);
      float x45 = 1.0f - x35;
      float x46 = x45 + x32;
      float x47 = Math.fma(x33, x44, x46);
      float x48 = x35 + x47;
      float x59 = x48 * x58;
      float x25 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x60 = x59 * x25;
      float x61 = x1 * x60;
      float x63 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x60) : Float.floatToRawIntBits(1.0f));
      float x64 = x61 * x63;
      float x65 = x0 + x64;
      v[vo + i] = x65;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Gamma l = (Gamma) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0f;
      float x8 = (-0.5f) * x0;
      float x9 = -x0;
      float x10 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x9));
      boolean x12 = x10 > 89.0f;
      float x13 = Float.intBitsToFloat(x12 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x10));
      boolean x16 = x13 < (-105.0f);
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x13));
      float x20 = Math.fma(x17, 1.442695f, 1.2582912E7f);
      boolean x22 = x17 < (-80.0f);
      float x51 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x52 = x20 + x51;
      int x53 = Float.floatToRawIntBits(x52);
      int x55 = x53 << 23;
      int x57 = x55 + 1065353216;
      float x58 = Float.intBitsToFloat(x57);
      float x1 = t[to + i];
      float x26 = x20 - 1.2582912E7f;
      float x31 = Math.fma(x26, (-0.6931472f), x17);
      float x32 = Math.fma(x26, 1.9046542E-9f, x31);
      float x35 = 1.0f + x32;
      float x33 = x32 * x32;
      float x38 = Math.fma(x33, 0.008368396f, 0.16666524f);
      float x42 = Math.fma(x33, 0.0013819919f, 0.041668274f);
      float x43 = Math.fma(x33, x42, 0.49999994f);
      float x44 = Math.fma(x32, x38, x43);
      float x45 = 1.0f - x35;
      float x46 = x45 + x32;
      float x47 = Math.fma(x33, x44, x46);
      float x48 = x35 + x47;
      float x59 = x48 * x58;
      float x25 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x60 = x59 * x25;
      float x61 = x1 * x60;
      float x63 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x60) : Float.floatToRawIntBits(1.0f));
      float x64 = x61 * x63;
      float x65 = x0 + x64;
      float x67 = 1.0f - x64;
      float x68 = x67 * scale;
      v[vo + i] = x65;
      g[go + i] = x68;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Gamma l = (Gamma) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Gamma l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0f;
      float x8 = (-0.5f) * x0;
      float x9 = -x0;
      float x10 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x9));
      boolean x12 = x10 > 89.0f;
      float x13 = Float.intBitsToFloat(x12 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x10));
      boolean x16 = x13 < (-105.0f);
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x13));
      float x20 = Math.fma(x17, 1.442695f, 1.2582912E7f);
      boolean x22 = x17 < (-80.0f);
      float x51 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x52 = x20 + x51;
      int x53 = Float.floatToRawIntBits(x52);
      int x55 = x53 << 23;
      int x57 = x55 + 1065353216;
      float x58 = Float.intBitsToFloat(x57);
      float x1 = t[to + i];
      float x26 = x20 - 1.2582912E7f;
      float x31 = Math.fma(x26, (-0.6931472f), x17);
      float x32 = Math.fma(x26, 1.9046542E-9f, x31);
      float x35 = 1.0f + x32;
      float x33 = x32 * x32;
      float x38 = Math.fma(x33, 0.008368396f, 0.16666524f);
      float x42 = Math.fma(x33, 0.0013819919f, 0.041668274f);
      float x43 = Math.fma(x33, x42, 0.49999994f);
      float x44 = Math.fma(x32, x38, x43);
      float x45 = 1.0f - x35;
      float x46 = x45 + x32;
      float x47 = Math.fma(x33, x44, x46);
      float x48 = x35 + x47;
      float x59 = x48 * x58;
      float x25 = Float.intBitsToFloat(x22 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x60 = x59 * x25;
      float x61 = x1 * x60;
      float x63 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x60) : Float.floatToRawIntBits(1.0f));
      float x64 = x61 * x63;
      float x65 = x0 + x64;
      float x67 = 1.0f - x64;
      float x68 = x67 * scale;
      float x69 = x64 * scale;
      v[vo + i] = x65;
      g[go + i] = x68;
      h[ho + i] = x69;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Gamma l = (Gamma) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0;
      double x8 = (-0.5) * x0;
      double x9 = -x0;
      double x10 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x9));
      boolean x12 = x10 > 710.0;
      double x13 = Double.longBitsToDouble(x12 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x10));
      boolean x16 = x13 < (-746.0);
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x13));
      double x20 = Math.fma(x17, 1.4426950408889634, 6.755399441055744E15);
      boolean x23 = x17 < (-700.0);
      double x62 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x63 = x20 + x62;
      long x64 = Double.doubleToRawLongBits(x63);
      long x66 = x64 << 52L;
      long x68 = x66 + 4607182418800017408L;
      double x69 = Double.longBitsToDouble(x68);
      double x1 = t[to + i];
      double x27 = x20 - 6.755399441055744E15;
      double x32 = Math.fma(x27, (-0.6931471805599453), x17);
      double x33 = Math.fma(x27, (-2.3190468138462996E-17), x32);
      double x36 = 1.0 + x33;
      double x34 = x33 * x33;
      double x42 = Math.fma(x34, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x43 = Math.fma(x34, x42, 1.9841269529480364E-4);
      double x44 = Math.fma(x34, x43, 0.008333333333478821);
      double x45 = Math.fma(x34, x44, 0.1666666666666645);
      double x51 = Math.fma(x34, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x52 = Math.fma(x34, x51, 0.0013888888939513943);
      double x53 = Math.fma(x34, x52, 0.041666666666547864);
      double x54 = Math.fma(x34, x53, 0.5000000000000008);
      double x55 = Math.fma(x33, x45, x54);
      double x56 = 1.0 - x36;
      double x57 = x56 + x33;
      double x58 = Math.fma(x34, x55, x57);
      double x59 = x36 + x58;
      double x70 = x59 * x69;
      double x26 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x71 = x70 * x26;
      double x72 = x1 * x71;
      double x74 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x71) : Double.doubleToRawLongBits(1.0));
      double x75 = x72 * x74;
      double x76 = x0 + x75;
      v[vo + i] = x76;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Gamma l = (Gamma) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0;
      double x8 = (-0.5) * x0;
      double x9 = -x0;
      double x10 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x9));
      boolean x12 = x10 > 710.0;
      double x13 = Double.longBitsToDouble(x12 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x10));
      boolean x16 = x13 < (-746.0);
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x13));
      double x20 = Math.fma(x17, 1.4426950408889634, 6.755399441055744E15);
      boolean x23 = x17 < (-700.0);
      double x62 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x63 = x20 + x62;
      long x64 = Double.doubleToRawLongBits(x63);
      long x66 = x64 << 52L;
      long x68 = x66 + 4607182418800017408L;
      double x69 = Double.longBitsToDouble(x68);
      double x1 = t[to + i];
      double x27 = x20 - 6.755399441055744E15;
      double x32 = Math.fma(x27, (-0.6931471805599453), x17);
      double x33 = Math.fma(x27, (-2.3190468138462996E-17), x32);
      double x36 = 1.0 + x33;
      double x34 = x33 * x33;
      double x42 = Math.fma(x34, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x43 = Math.fma(x34, x42, 1.9841269529480364E-4);
      double x44 = Math.fma(x34, x43, 0.008333333333478821);
      double x45 = Math.fma(x34, x44, 0.1666666666666645);
      double x51 = Math.fma(x34, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x52 = Math.fma(x34, x51, 0.0013888888939513943);
      double x53 = Math.fma(x34, x52, 0.041666666666547864);
      double x54 = Math.fma(x34, x53, 0.5000000000000008);
      double x55 = Math.fma(x33, x45, x54);
      double x56 = 1.0 - x36;
      double x57 = x56 + x33;
      double x58 = Math.fma(x34, x55, x57);
      double x59 = x36 + x58;
      double x70 = x59 * x69;
      double x26 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x71 = x70 * x26;
      double x72 = x1 * x71;
      double x74 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x71) : Double.doubleToRawLongBits(1.0));
      double x75 = x72 * x74;
      double x76 = x0 + x75;
      double x78 = 1.0 - x75;
      double x79 = x78 * scale;
      v[vo + i] = x76;
      g[go + i] = x79;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Gamma l = (Gamma) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Gamma l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = Math.abs(x0);
      boolean x5 = x2 > 80.0;
      double x8 = (-0.5) * x0;
      double x9 = -x0;
      double x10 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x9));
      boolean x12 = x10 > 710.0;
      double x13 = Double.longBitsToDouble(x12 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x10));
      boolean x16 = x13 < (-746.0);
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x13));
      double x20 = Math.fma(x17, 1.4426950408889634, 6.755399441055744E15);
      boolean x23 = x17 < (-700.0);
      double x62 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x63 = x20 + x62;
      long x64 = Double.doubleToRawLongBits(x63);
      long x66 = x64 << 52L;
      long x68 = x66 + 4607182418800017408L;
      double x69 = Double.longBitsToDouble(x68);
      double x1 = t[to + i];
      double x27 = x20 - 6.755399441055744E15;
      double x32 = Math.fma(x27, (-0.6931471805599453), x17);
      double x33 = Math.fma(x27, (-2.3190468138462996E-17), x32);
      double x36 = 1.0 + x33;
      double x34 = x33 * x33;
      double x42 = Math.fma(x34, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x43 = Math.fma(x34, x42, 1.9841269529480364E-4);
      double x44 = Math.fma(x34, x43, 0.008333333333478821);
      double x45 = Math.fma(x34, x44, 0.1666666666666645);
      double x51 = Math.fma(x34, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x52 = Math.fma(x34, x51, 0.0013888888939513943);
      double x53 = Math.fma(x34, x52, 0.041666666666547864);
      double x54 = Math.fma(x34, x53, 0.5000000000000008);
      double x55 = Math.fma(x33, x45, x54);
      double x56 = 1.0 - x36;
      double x57 = x56 + x33;
      double x58 = Math.fma(x34, x55, x57);
      double x59 = x36 + x58;
      double x70 = x59 * x69;
      double x26 = Double.longBitsToDouble(x23 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x71 = x70 * x26;
      double x72 = x1 * x71;
      double x74 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x71) : Double.doubleToRawLongBits(1.0));
      double x75 = x72 * x74;
      double x76 = x0 + x75;
      double x78 = 1.0 - x75;
      double x79 = x78 * scale;
      double x80 = x75 * scale;
      v[vo + i] = x76;
      g[go + i] = x79;
      h[ho + i] = x80;
    }
  }
}
