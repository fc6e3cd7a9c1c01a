// Generated from GemanMcclure.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.GemanMcclure;

/** Loops of {@link GemanMcclure}. */
public final class GemanMcclureScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public GemanMcclureScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      v[vo + i] = x17;
    }
  }

  private static void valueF0FromZero(GemanMcclure l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      v[i] = x17;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      float x19 = x3 * x12;
      float x20 = x19 * x12;
      float x21 = x20 * scale;
      v[vo + i] = x17;
      g[go + i] = x21;
    }
  }

  private static void gradientF0FromZero(GemanMcclure l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      float x19 = x3 * x12;
      float x20 = x19 * x12;
      float x21 = x20 * scale;
      v[i] = x17;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      float x19 = x3 * x12;
      float x20 = x19 * x12;
      float x21 = x20 * scale;
      float x22 = x12 * x12;
      float x25 = 4.0f * x14;
      float x26 = 1.0f - x25;
      float x27 = x22 * x26;
      float x28 = x27 * scale;
      v[vo + i] = x17;
      g[go + i] = x21;
      h[ho + i] = x28;
    }
  }

  private static void hessianF0FromZero(GemanMcclure l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506E30f;
      float x11 = 1.0f + x6;
      float x12 = 1.0f / x11;
      float x13 = x6 * x12;
      float x14 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits(x13) : Float.floatToRawIntBits(1.0f));
      float x15 = 0.5f * x14;
      float x16 = u0 * x15;
      float x17 = u0 * x16;
      float x19 = x3 * x12;
      float x20 = x19 * x12;
      float x21 = x20 * scale;
      float x22 = x12 * x12;
      float x25 = 4.0f * x14;
      float x26 = 1.0f - x25;
      float x27 = x22 * x26;
      float x28 = x27 * scale;
      v[i] = x17;
      g[i] = x21;
      h[i] = x28;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      v[vo + i] = x17;
    }
  }

  private static void valueD0FromZero(GemanMcclure l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      v[i] = x17;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      double x19 = x3 * x12;
      double x20 = x19 * x12;
      double x21 = x20 * scale;
      v[vo + i] = x17;
      g[go + i] = x21;
    }
  }

  private static void gradientD0FromZero(GemanMcclure l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      double x19 = x3 * x12;
      double x20 = x19 * x12;
      double x21 = x20 * scale;
      v[i] = x17;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      double x19 = x3 * x12;
      double x20 = x19 * x12;
      double x21 = x20 * scale;
      double x22 = x12 * x12;
      double x25 = 4.0 * x14;
      double x26 = 1.0 - x25;
      double x27 = x22 * x26;
      double x28 = x27 * scale;
      v[vo + i] = x17;
      g[go + i] = x21;
      h[ho + i] = x28;
    }
  }

  private static void hessianD0FromZero(GemanMcclure l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      boolean x8 = x6 < 1.2676506002282294E30;
      double x11 = 1.0 + x6;
      double x12 = 1.0 / x11;
      double x13 = x6 * x12;
      double x14 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits(x13) : Double.doubleToRawLongBits(1.0));
      double x15 = 0.5 * x14;
      double x16 = u0 * x15;
      double x17 = u0 * x16;
      double x19 = x3 * x12;
      double x20 = x19 * x12;
      double x21 = x20 * scale;
      double x22 = x12 * x12;
      double x25 = 4.0 * x14;
      double x26 = 1.0 - x25;
      double x27 = x22 * x26;
      double x28 = x27 * scale;
      v[i] = x17;
      g[i] = x21;
      h[i] = x28;
    }
  }
}
