// Generated from RowMaps.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

/** The functions of {@code RowMaps} applied to runs of elements. */
public final class RowMapsScalar {
  private RowMapsScalar() {}

  /** minus of {@code n} elements. */
  public static void minus(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = x0 - u1;
      v[vo + i] = x2;
    }
  }

  /** minus of {@code n} elements. */
  public static void minus(double[] p, int po, double[] v, int vo, int n, double shift) {
    double u1 = shift;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = x0 - u1;
      v[vo + i] = x2;
    }
  }

  /** times of {@code n} elements. */
  public static void times(float[] p, int po, float[] v, int vo, int n, float factor) {
    float u1 = factor;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = x0 * u1;
      v[vo + i] = x2;
    }
  }

  /** times of {@code n} elements. */
  public static void times(double[] p, int po, double[] v, int vo, int n, double factor) {
    double u1 = factor;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = x0 * u1;
      v[vo + i] = x2;
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(float[] p, int po, float[] v, int vo, int n, float shift, float factor) {
    float u1 = shift;
    float u2 = factor;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x3 = x0 - u1;
      float x4 = x3 * u2;
      boolean x6 = x4 > 89.0f;
      float x7 = x6 ? 89.0f : x4;
      boolean x10 = x7 < (-105.0f);
      float x11 = x10 ? (-105.0f) : x7;
      float x14 = Math.fma(x11, 1.442695f, 1.2582912E7f);
      float x21 = x14 - 1.2582912E7f;
      float x26 = Math.fma(x21, (-0.6931472f), x11);
      float x27 = Math.fma(x21, 1.9046542E-9f, x26);
      float x30 = 1.0f + x27;
      float x28 = x27 * x27;
      float x33 = Math.fma(x28, 0.008368396f, 0.16666524f);
      float x37 = Math.fma(x28, 0.0013819919f, 0.041668274f);
      float x38 = Math.fma(x28, x37, 0.49999994f);
      float x39 = Math.fma(x27, x33, x38);
      float x40 = 1.0f - x30;
      float x41 = x40 + x27;
      float x42 = Math.fma(x28, x39, x41);
      float x43 = x30 + x42;
      boolean x17 = x11 < (-80.0f);
      float x46 = x17 ? 64.0f : (-1.0f);
      float x47 = x14 + x46;
      int x48 = Float.floatToRawIntBits(x47);
      int x50 = x48 << 23;
      int x52 = x50 + 1065353216;
      float x53 = Float.intBitsToFloat(x52);
      float x54 = x43 * x53;
      float x20 = x17 ? 5.421011E-20f : 2.0f;
      float x55 = x54 * x20;
      v[vo + i] = x55;
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(double[] p, int po, double[] v, int vo, int n, double shift, double factor) {
    double u1 = shift;
    double u2 = factor;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x3 = x0 - u1;
      double x4 = x3 * u2;
      boolean x6 = x4 > 710.0;
      double x7 = x6 ? 710.0 : x4;
      boolean x10 = x7 < (-746.0);
      double x11 = x10 ? (-746.0) : x7;
      double x14 = Math.fma(x11, 1.4426950408889634, 6.755399441055744E15);
      double x21 = x14 - 6.755399441055744E15;
      double x26 = Math.fma(x21, (-0.6931471805599453), x11);
      double x27 = Math.fma(x21, (-2.3190468138462996E-17), x26);
      double x30 = 1.0 + x27;
      double x28 = x27 * x27;
      double x36 = Math.fma(x28, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x37 = Math.fma(x28, x36, 1.9841269529480364E-4);
      double x38 = Math.fma(x28, x37, 0.008333333333478821);
      double x39 = Math.fma(x28, x38, 0.1666666666666645);
      double x45 = Math.fma(x28, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x46 = Math.fma(x28, x45, 0.0013888888939513943);
      double x47 = Math.fma(x28, x46, 0.041666666666547864);
      double x48 = Math.fma(x28, x47, 0.5000000000000008);
      double x49 = Math.fma(x27, x39, x48);
      double x50 = 1.0 - x30;
      double x51 = x50 + x27;
      double x52 = Math.fma(x28, x49, x51);
      double x53 = x30 + x52;
      boolean x17 = x11 < (-700.0);
      double x56 = x17 ? 64.0 : (-1.0);
      double x57 = x14 + x56;
      long x58 = Double.doubleToRawLongBits(x57);
      long x60 = x58 << 52L;
      long x62 = x60 + 4607182418800017408L;
      double x63 = Double.longBitsToDouble(x62);
      double x64 = x53 * x63;
      double x20 = x17 ? 5.421010862427522E-20 : 2.0;
      double x65 = x64 * x20;
      v[vo + i] = x65;
    }
  }
}
