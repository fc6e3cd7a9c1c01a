// Generated from RowMaps.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

/** The functions of {@code RowMaps} applied to runs of elements. */
public final class RowMapsScalar {
  private RowMapsScalar() {}

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
      float x22 = x14 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x11);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x29 = x28 * x28;
      float x37 = Math.fma(x29, 0.008366256f, 0.16666546f);
      float x32 = Math.fma(x29, 0.0013940315f, 0.041666407f);
      float x34 = Math.fma(x29, x32, 0.5f);
      float x38 = Math.fma(x28, x37, x34);
      float x39 = Math.fma(x29, x38, x28);
      float x40 = 1.0f + x39;
      int x41 = Float.floatToRawIntBits(x14);
      int x43 = x41 << 23;
      int x47 = x43 + 2130706432;
      boolean x17 = x11 < (-80.0f);
      float x20 = x17 ? 5.421011E-20f : 2.0f;
      int x48 = Float.floatToRawIntBits(x20);
      int x49 = x47 - x48;
      float x50 = Float.intBitsToFloat(x49);
      float x51 = x40 * x50;
      float x52 = x51 * x20;
      v[vo + i] = x52;
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
      double x22 = x14 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x11);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x29 = x28 * x28;
      double x41 = Math.fma(x29, 2.5114077433237835E-8, 2.755722930226901E-6);
      double x43 = Math.fma(x29, x41, 1.9841269901393007E-4);
      double x45 = Math.fma(x29, x43, 0.008333333333315417);
      double x47 = Math.fma(x29, x45, 0.16666666666666685);
      double x32 = Math.fma(x29, 2.7625722095211134E-7, 2.4801506195738045E-5);
      double x34 = Math.fma(x29, x32, 0.0013888888930644978);
      double x36 = Math.fma(x29, x34, 0.04166666666658031);
      double x38 = Math.fma(x29, x36, 0.5000000000000004);
      double x48 = Math.fma(x28, x47, x38);
      double x49 = Math.fma(x29, x48, x28);
      double x50 = 1.0 + x49;
      long x51 = Double.doubleToRawLongBits(x14);
      long x53 = x51 << 52L;
      long x57 = x53 + 9214364837600034816L;
      boolean x17 = x11 < (-700.0);
      double x20 = x17 ? 5.421010862427522E-20 : 2.0;
      long x58 = Double.doubleToRawLongBits(x20);
      long x59 = x57 - x58;
      double x60 = Double.longBitsToDouble(x59);
      double x61 = x50 * x60;
      double x62 = x61 * x20;
      v[vo + i] = x62;
    }
  }
}
