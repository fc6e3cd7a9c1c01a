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
  public static void exp(float[] p, int po, float[] v, int vo, int n, float shift) {
    float u1 = shift;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x2 = x0 - u1;
      float x5 = Math.fma(x2, 1.442695f, 1.2582912E7f);
      int x23 = Float.floatToRawIntBits(x5);
      int x25 = x23 << 23;
      int x27 = x25 + 1065353216;
      float x28 = Float.intBitsToFloat(x27);
      boolean x35 = x2 < (-87.33655f);
      float x6 = x5 - 1.2582912E7f;
      float x11 = Math.fma(x6, (-0.6931472f), x2);
      float x12 = Math.fma(x6, 1.9046542E-9f, x11);
      float x13 = x12 * x12;
      float x16 = Math.fma(x13, 0.008368396f, 0.16666524f);
      float x19 = Math.fma(x13, 0.0013819919f, 0.041668274f);
      float x21 = Math.fma(x13, x19, 0.49999994f);
      float x22 = Math.fma(x12, x16, x21);
      float x30 = Math.fma(x13, x22, x12);
      float x31 = 1.0f + x30;
      float x32 = x31 * x28;
      float x37 = Float.intBitsToFloat(x35 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x32));
      v[vo + i] = x37;
    }
  }

  /** exp of {@code n} elements. */
  public static void exp(double[] p, int po, double[] v, int vo, int n, double shift) {
    double u1 = shift;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x2 = x0 - u1;
      double x5 = Math.fma(x2, 1.4426950408889634, 6.755399441055744E15);
      long x32 = Double.doubleToRawLongBits(x5);
      long x34 = x32 << 52L;
      long x36 = x34 + 4607182418800017408L;
      double x37 = Double.longBitsToDouble(x36);
      boolean x45 = x2 < (-708.3964185322641);
      double x6 = x5 - 6.755399441055744E15;
      double x11 = Math.fma(x6, (-0.6931471805599453), x2);
      double x12 = Math.fma(x6, (-2.3190468138462996E-17), x11);
      double x13 = x12 * x12;
      double x16 = Math.fma(x13, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x18 = Math.fma(x13, x16, 1.9841269529480364E-4);
      double x20 = Math.fma(x13, x18, 0.008333333333478821);
      double x22 = Math.fma(x13, x20, 0.1666666666666645);
      double x25 = Math.fma(x13, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x27 = Math.fma(x13, x25, 0.0013888888939513943);
      double x29 = Math.fma(x13, x27, 0.041666666666547864);
      double x31 = Math.fma(x13, x29, 0.5000000000000008);
      double x39 = Math.fma(x12, x22, x31);
      double x40 = Math.fma(x13, x39, x12);
      double x41 = 1.0 + x40;
      double x42 = x41 * x37;
      double x47 = Double.longBitsToDouble(x45 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x42));
      v[vo + i] = x47;
    }
  }

  /** expScaled of {@code n} elements. */
  public static void expScaled(float[] p, int po, float[] v, int vo, int n, float shift, float factor) {
    float u1 = shift;
    float u2 = factor;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x3 = x0 - u1;
      float x4 = x3 * u2;
      float x7 = Math.fma(x4, 1.442695f, 1.2582912E7f);
      int x25 = Float.floatToRawIntBits(x7);
      int x27 = x25 << 23;
      int x29 = x27 + 1065353216;
      float x30 = Float.intBitsToFloat(x29);
      boolean x37 = x4 < (-87.33655f);
      float x8 = x7 - 1.2582912E7f;
      float x13 = Math.fma(x8, (-0.6931472f), x4);
      float x14 = Math.fma(x8, 1.9046542E-9f, x13);
      float x15 = x14 * x14;
      float x18 = Math.fma(x15, 0.008368396f, 0.16666524f);
      float x21 = Math.fma(x15, 0.0013819919f, 0.041668274f);
      float x23 = Math.fma(x15, x21, 0.49999994f);
      float x24 = Math.fma(x14, x18, x23);
      float x32 = Math.fma(x15, x24, x14);
      float x33 = 1.0f + x32;
      float x34 = x33 * x30;
      float x39 = Float.intBitsToFloat(x37 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x34));
      v[vo + i] = x39;
    }
  }

  /** expScaled of {@code n} elements. */
  public static void expScaled(double[] p, int po, double[] v, int vo, int n, double shift, double factor) {
    double u1 = shift;
    double u2 = factor;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x3 = x0 - u1;
      double x4 = x3 * u2;
      double x7 = Math.fma(x4, 1.4426950408889634, 6.755399441055744E15);
      long x34 = Double.doubleToRawLongBits(x7);
      long x36 = x34 << 52L;
      long x38 = x36 + 4607182418800017408L;
      double x39 = Double.longBitsToDouble(x38);
      boolean x47 = x4 < (-708.3964185322641);
      double x8 = x7 - 6.755399441055744E15;
      double x13 = Math.fma(x8, (-0.6931471805599453), x4);
      double x14 = Math.fma(x8, (-2.3190468138462996E-17), x13);
      double x15 = x14 * x14;
      double x18 = Math.fma(x15, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x20 = Math.fma(x15, x18, 1.9841269529480364E-4);
      double x22 = Math.fma(x15, x20, 0.008333333333478821);
      double x24 = Math.fma(x15, x22, 0.1666666666666645);
      double x27 = Math.fma(x15, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x29 = Math.fma(x15, x27, 0.0013888888939513943);
      double x31 = Math.fma(x15, x29, 0.041666666666547864);
      double x33 = Math.fma(x15, x31, 0.5000000000000008);
      double x41 = Math.fma(x14, x24, x33);
      double x42 = Math.fma(x15, x41, x14);
      double x43 = 1.0 + x42;
      double x44 = x43 * x39;
      double x49 = Double.longBitsToDouble(x47 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x44));
      v[vo + i] = x49;
    }
  }
}
