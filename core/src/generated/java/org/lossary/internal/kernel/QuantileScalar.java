// Generated from Quantile.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Quantile;

/** Loops of {@link Quantile}. */
public final class QuantileScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public QuantileScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      v[vo + i] = x10;
    }
  }

  private static void valueF0FromZero(Quantile l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      v[i] = x10;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      float x14 = x3 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = Math.min(u8, x18);
      float x20 = Math.max(u4, x19);
      float x21 = x20 * scale;
      v[vo + i] = x10;
      g[go + i] = x21;
    }
  }

  private static void gradientF0FromZero(Quantile l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      float x14 = x3 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = Math.min(u8, x18);
      float x20 = Math.max(u4, x19);
      float x21 = x20 * scale;
      v[i] = x10;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    float u24 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      float x14 = x3 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = Math.min(u8, x18);
      float x20 = Math.max(u4, x19);
      float x21 = x20 * scale;
      v[vo + i] = x10;
      g[go + i] = x21;
      h[ho + i] = u24;
    }
  }

  private static void hessianF0FromZero(Quantile l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    float u24 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x5 = u4 * x3;
      float x9 = u8 * x3;
      float x10 = Math.max(x5, x9);
      float x14 = x3 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = Math.min(u8, x18);
      float x20 = Math.max(u4, x19);
      float x21 = x20 * scale;
      v[i] = x10;
      g[i] = x21;
      h[i] = u24;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      v[vo + i] = x10;
    }
  }

  private static void valueD0FromZero(Quantile l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      v[i] = x10;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      double x14 = x3 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = Math.min(u8, x18);
      double x20 = Math.max(u4, x19);
      double x21 = x20 * scale;
      v[vo + i] = x10;
      g[go + i] = x21;
    }
  }

  private static void gradientD0FromZero(Quantile l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      double x14 = x3 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = Math.min(u8, x18);
      double x20 = Math.max(u4, x19);
      double x21 = x20 * scale;
      v[i] = x10;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Quantile l = (Quantile) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    double u24 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      double x14 = x3 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = Math.min(u8, x18);
      double x20 = Math.max(u4, x19);
      double x21 = x20 * scale;
      v[vo + i] = x10;
      g[go + i] = x21;
      h[ho + i] = u24;
    }
  }

  private static void hessianD0FromZero(Quantile l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    double u24 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x5 = u4 * x3;
      double x9 = u8 * x3;
      double x10 = Math.max(x5, x9);
      double x14 = x3 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = Math.min(u8, x18);
      double x20 = Math.max(u4, x19);
      double x21 = x20 * scale;
      v[i] = x10;
      g[i] = x21;
      h[i] = u24;
    }
  }
}
