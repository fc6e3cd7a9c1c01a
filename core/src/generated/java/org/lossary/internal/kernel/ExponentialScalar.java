// Generated from Exponential.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Exponential;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Exponential}. */
public final class ExponentialScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public ExponentialScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Exponential l = (Exponential) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x5 = x3 > 89.0f;
      float x6 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x3));
      boolean x9 = x6 < (-105.0f);
      float x10 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x6));
      float x13 = Math.fma(x10, 1.442695f, 1.2582912E7f);
      boolean x16 = x10 < (-80.0f);
      float x45 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x46 = x13 + x45;
      int x47 = Float.floatToRawIntBits(x46);
      int x49 = x47 << 23;
      int x51 = x49 + 1065353216;
      float x52 = Float.intBitsToFloat(x51);
      float x20 = x13 - 1.2582912E7f;
      float x25 = Math.fma(x20, (-0.6931472f), x10);
      float x26 = Math.fma(x20, 1.9046542E-9f, x25);
      float x29 = 1.0f + x26;
      float x27 = x26 * x26;
      float x32 = Math.fma(x27, 0.008368396f, 0.16666524f);
      float x36 = Math.fma(x27, 0.0013819919f, 0.041668274f);
      float x37 = Math.fma(x27, x36, 0.49999994f);
      float x38 = Math.fma(x26, x32, x37);
      float x39 = 1.0f - x29;
      float x40 = x39 + x26;
      float x41 = Math.fma(x27, x38, x40);
      float x42 = x29 + x41;
      float x53 = x42 * x52;
      float x19 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x54 = x53 * x19;
      v[vo + i] = x54;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Exponential l = (Exponential) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x5 = x3 > 89.0f;
      float x6 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x3));
      boolean x9 = x6 < (-105.0f);
      float x10 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x6));
      float x13 = Math.fma(x10, 1.442695f, 1.2582912E7f);
      boolean x16 = x10 < (-80.0f);
      float x45 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x46 = x13 + x45;
      int x47 = Float.floatToRawIntBits(x46);
      int x49 = x47 << 23;
      int x51 = x49 + 1065353216;
      float x52 = Float.intBitsToFloat(x51);
      float x20 = x13 - 1.2582912E7f;
      float x25 = Math.fma(x20, (-0.6931472f), x10);
      float x26 = Math.fma(x20, 1.9046542E-9f, x25);
      float x29 = 1.0f + x26;
      float x27 = x26 * x26;
      float x32 = Math.fma(x27, 0.008368396f, 0.16666524f);
      float x36 = Math.fma(x27, 0.0013819919f, 0.041668274f);
      float x37 = Math.fma(x27, x36, 0.49999994f);
      float x38 = Math.fma(x26, x32, x37);
      float x39 = 1.0f - x29;
      float x40 = x39 + x26;
      float x41 = Math.fma(x27, x38, x40);
      float x42 = x29 + x41;
      float x53 = x42 * x52;
      float x19 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x54 = x53 * x19;
      float x56 = x2 * x54;
      float x57 = x56 * scale;
      v[vo + i] = x54;
      g[go + i] = x57;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Exponential l = (Exponential) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Exponential l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      boolean x5 = x3 > 89.0f;
      float x6 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x3));
      boolean x9 = x6 < (-105.0f);
      float x10 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x6));
      float x13 = Math.fma(x10, 1.442695f, 1.2582912E7f);
      boolean x16 = x10 < (-80.0f);
      float x45 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x46 = x13 + x45;
      int x47 = Float.floatToRawIntBits(x46);
      int x49 = x47 << 23;
      int x51 = x49 + 1065353216;
      float x52 = Float.intBitsToFloat(x51);
      float x20 = x13 - 1.2582912E7f;
      float x25 = Math.fma(x20, (-0.6931472f), x10);
      float x26 = Math.fma(x20, 1.9046542E-9f, x25);
      float x29 = 1.0f + x26;
      float x27 = x26 * x26;
      float x32 = Math.fma(x27, 0.008368396f, 0.16666524f);
      float x36 = Math.fma(x27, 0.0013819919f, 0.041668274f);
      float x37 = Math.fma(x27, x36, 0.49999994f);
      float x38 = Math.fma(x26, x32, x37);
      float x39 = 1.0f - x29;
      float x40 = x39 + x26;
      float x41 = Math.fma(x27, x38, x40);
      float x42 = x29 + x41;
      float x53 = x42 * x52;
      float x19 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x54 = x53 * x19;
      float x56 = x2 * x54;
      float x57 = x56 * scale;
      float x58 = x1 * x1;
      float x59 = x58 * x54;
      float x60 = x59 * scale;
      v[vo + i] = x54;
      g[go + i] = x57;
      h[ho + i] = x60;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Exponential l = (Exponential) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x5 = x3 > 710.0;
      double x6 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x3));
      boolean x9 = x6 < (-746.0);
      double x10 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x6));
      double x13 = Math.fma(x10, 1.4426950408889634, 6.755399441055744E15);
      boolean x16 = x10 < (-700.0);
      double x55 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x56 = x13 + x55;
      long x57 = Double.doubleToRawLongBits(x56);
      long x59 = x57 << 52L;
      long x61 = x59 + 4607182418800017408L;
      double x62 = Double.longBitsToDouble(x61);
      double x20 = x13 - 6.755399441055744E15;
      double x25 = Math.fma(x20, (-0.6931471805599453), x10);
      double x26 = Math.fma(x20, (-2.3190468138462996E-17), x25);
      double x29 = 1.0 + x26;
      double x27 = x26 * x26;
      double x35 = Math.fma(x27, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x36 = Math.fma(x27, x35, 1.9841269529480364E-4);
      double x37 = Math.fma(x27, x36, 0.008333333333478821);
      double x38 = Math.fma(x27, x37, 0.1666666666666645);
      double x44 = Math.fma(x27, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x45 = Math.fma(x27, x44, 0.0013888888939513943);
      double x46 = Math.fma(x27, x45, 0.041666666666547864);
      double x47 = Math.fma(x27, x46, 0.5000000000000008);
      double x48 = Math.fma(x26, x38, x47);
      double x49 = 1.0 - x29;
      double x50 = x49 + x26;
      double x51 = Math.fma(x27, x48, x50);
      double x52 = x29 + x51;
      double x63 = x52 * x62;
      double x19 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x64 = x63 * x19;
      v[vo + i] = x64;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Exponential l = (Exponential) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x5 = x3 > 710.0;
      double x6 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x3));
      boolean x9 = x6 < (-746.0);
      double x10 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x6));
      double x13 = Math.fma(x10, 1.4426950408889634, 6.755399441055744E15);
      boolean x16 = x10 < (-700.0);
      double x55 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x56 = x13 + x55;
      long x57 = Double.doubleToRawLongBits(x56);
      long x59 = x57 << 52L;
      long x61 = x59 + 4607182418800017408L;
      double x62 = Double.longBitsToDouble(x61);
      double x20 = x13 - 6.755399441055744E15;
      double x25 = Math.fma(x20, (-0.6931471805599453), x10);
      double x26 = Math.fma(x20, (-2.3190468138462996E-17), x25);
      double x29 = 1.0 + x26;
      double x27 = x26 * x26;
      double x35 = Math.fma(x27, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x36 = Math.fma(x27, x35, 1.9841269529480364E-4);
      double x37 = Math.fma(x27, x36, 0.008333333333478821);
      double x38 = Math.fma(x27, x37, 0.1666666666666645);
      double x44 = Math.fma(x27, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x45 = Math.fma(x27, x44, 0.0013888888939513943);
      double x46 = Math.fma(x27, x45, 0.041666666666547864);
      double x47 = Math.fma(x27, x46, 0.5000000000000008);
      double x48 = Math.fma(x26, x38, x47);
      double x49 = 1.0 - x29;
      double x50 = x49 + x26;
      double x51 = Math.fma(x27, x48, x50);
      double x52 = x29 + x51;
      double x63 = x52 * x62;
      double x19 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x64 = x63 * x19;
      double x66 = x2 * x64;
      double x67 = x66 * scale;
      v[vo + i] = x64;
      g[go + i] = x67;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Exponential l = (Exponential) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Exponential l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      boolean x5 = x3 > 710.0;
      double x6 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x3));
      boolean x9 = x6 < (-746.0);
      double x10 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x6));
      double x13 = Math.fma(x10, 1.4426950408889634, 6.755399441055744E15);
      boolean x16 = x10 < (-700.0);
      double x55 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x56 = x13 + x55;
      long x57 = Double.doubleToRawLongBits(x56);
      long x59 = x57 << 52L;
      long x61 = x59 + 4607182418800017408L;
      double x62 = Double.longBitsToDouble(x61);
      double x20 = x13 - 6.755399441055744E15;
      double x25 = Math.fma(x20, (-0.6931471805599453), x10);
      double x26 = Math.fma(x20, (-2.3190468138462996E-17), x25);
      double x29 = 1.0 + x26;
      double x27 = x26 * x26;
      double x35 = Math.fma(x27, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x36 = Math.fma(x27, x35, 1.9841269529480364E-4);
      double x37 = Math.fma(x27, x36, 0.008333333333478821);
      double x38 = Math.fma(x27, x37, 0.1666666666666645);
      double x44 = Math.fma(x27, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x45 = Math.fma(x27, x44, 0.0013888888939513943);
      double x46 = Math.fma(x27, x45, 0.041666666666547864);
      double x47 = Math.fma(x27, x46, 0.5000000000000008);
      double x48 = Math.fma(x26, x38, x47);
      double x49 = 1.0 - x29;
      double x50 = x49 + x26;
      double x51 = Math.fma(x27, x48, x50);
      double x52 = x29 + x51;
      double x63 = x52 * x62;
      double x19 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x64 = x63 * x19;
      double x66 = x2 * x64;
      double x67 = x66 * scale;
      double x68 = x1 * x1;
      double x69 = x68 * x64;
      double x70 = x69 * scale;
      v[vo + i] = x64;
      g[go + i] = x67;
      h[ho + i] = x70;
    }
  }
}
