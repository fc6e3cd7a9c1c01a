// Generated from TukeyBiweight.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.TukeyBiweight;

/** Loops of {@link TukeyBiweight}. */
public final class TukeyBiweightScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public TukeyBiweightScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      v[vo + i] = x20;
    }
  }

  private static void valueF0FromZero(TukeyBiweight l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      v[i] = x20;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      float x22 = 1.0f - x8;
      float x23 = 1.0f + x8;
      float x24 = x22 * x23;
      float x25 = x4 * x24;
      float x26 = x25 * x24;
      float x27 = x26 * scale;
      v[vo + i] = x20;
      g[go + i] = x27;
    }
  }

  private static void gradientF0FromZero(TukeyBiweight l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      float x22 = 1.0f - x8;
      float x23 = 1.0f + x8;
      float x24 = x22 * x23;
      float x25 = x4 * x24;
      float x26 = x25 * x24;
      float x27 = x26 * scale;
      v[i] = x20;
      g[i] = x27;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      float x22 = 1.0f - x8;
      float x23 = 1.0f + x8;
      float x24 = x22 * x23;
      float x25 = x4 * x24;
      float x26 = x25 * x24;
      float x27 = x26 * scale;
      float x30 = 5.0f * x9;
      float x31 = 1.0f - x30;
      float x32 = x24 * x31;
      float x33 = x32 * scale;
      v[vo + i] = x20;
      g[go + i] = x27;
      h[ho + i] = x33;
    }
  }

  private static void hessianF0FromZero(TukeyBiweight l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = x4 / u0;
      float x6 = Math.abs(x5);
      float x8 = Math.min(1.0f, x6);
      float x9 = x8 * x8;
      float x12 = x9 - 3.0f;
      float x13 = x9 * x12;
      float x14 = 3.0f + x13;
      float x15 = x9 * x14;
      float x18 = x15 / 6.0f;
      float x19 = u0 * x18;
      float x20 = u0 * x19;
      float x22 = 1.0f - x8;
      float x23 = 1.0f + x8;
      float x24 = x22 * x23;
      float x25 = x4 * x24;
      float x26 = x25 * x24;
      float x27 = x26 * scale;
      float x30 = 5.0f * x9;
      float x31 = 1.0f - x30;
      float x32 = x24 * x31;
      float x33 = x32 * scale;
      v[i] = x20;
      g[i] = x27;
      h[i] = x33;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      v[vo + i] = x20;
    }
  }

  private static void valueD0FromZero(TukeyBiweight l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      v[i] = x20;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      double x22 = 1.0 - x8;
      double x23 = 1.0 + x8;
      double x24 = x22 * x23;
      double x25 = x4 * x24;
      double x26 = x25 * x24;
      double x27 = x26 * scale;
      v[vo + i] = x20;
      g[go + i] = x27;
    }
  }

  private static void gradientD0FromZero(TukeyBiweight l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      double x22 = 1.0 - x8;
      double x23 = 1.0 + x8;
      double x24 = x22 * x23;
      double x25 = x4 * x24;
      double x26 = x25 * x24;
      double x27 = x26 * scale;
      v[i] = x20;
      g[i] = x27;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      double x22 = 1.0 - x8;
      double x23 = 1.0 + x8;
      double x24 = x22 * x23;
      double x25 = x4 * x24;
      double x26 = x25 * x24;
      double x27 = x26 * scale;
      double x30 = 5.0 * x9;
      double x31 = 1.0 - x30;
      double x32 = x24 * x31;
      double x33 = x32 * scale;
      v[vo + i] = x20;
      g[go + i] = x27;
      h[ho + i] = x33;
    }
  }

  private static void hessianD0FromZero(TukeyBiweight l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = x4 / u0;
      double x6 = Math.abs(x5);
      double x8 = Math.min(1.0, x6);
      double x9 = x8 * x8;
      double x12 = x9 - 3.0;
      double x13 = x9 * x12;
      double x14 = 3.0 + x13;
      double x15 = x9 * x14;
      double x18 = x15 / 6.0;
      double x19 = u0 * x18;
      double x20 = u0 * x19;
      double x22 = 1.0 - x8;
      double x23 = 1.0 + x8;
      double x24 = x22 * x23;
      double x25 = x4 * x24;
      double x26 = x25 * x24;
      double x27 = x26 * scale;
      double x30 = 5.0 * x9;
      double x31 = 1.0 - x30;
      double x32 = x24 * x31;
      double x33 = x32 * scale;
      v[i] = x20;
      g[i] = x27;
      h[i] = x33;
    }
  }
}
