// Generated from Expectile.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Expectile;

/** Loops of {@link Expectile}. */
public final class ExpectileScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public ExpectileScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      v[vo + i] = x15;
    }
  }

  private static void valueF0FromZero(Expectile l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      v[i] = x15;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      float x18 = x11 + x13;
      float x20 = 2.0f * x18;
      float x21 = x20 * scale;
      v[vo + i] = x15;
      g[go + i] = x21;
    }
  }

  private static void gradientF0FromZero(Expectile l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      float x18 = x11 + x13;
      float x20 = 2.0f * x18;
      float x21 = x20 * scale;
      v[i] = x15;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      float x18 = x11 + x13;
      float x20 = 2.0f * x18;
      float x21 = x20 * scale;
      float x24 = x6 * 1.329228E36f;
      float x26 = x24 * 1.1529215E18f;
      float x27 = Math.min(1.0f, x26);
      float x28 = Math.max((-1.0f), x27);
      float x29 = u10 * x28;
      float x30 = 1.0f - x28;
      float x31 = u0 * x30;
      float x32 = x29 + x31;
      float x33 = 2.0f * x32;
      float x34 = x33 * scale;
      v[vo + i] = x15;
      g[go + i] = x21;
      h[ho + i] = x34;
    }
  }

  private static void hessianF0FromZero(Expectile l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x6 = Math.max(0.0f, x4);
      float x11 = u10 * x6;
      float x12 = x11 * x6;
      float x7 = Math.min(0.0f, x4);
      float x13 = u0 * x7;
      float x14 = x13 * x7;
      float x15 = x12 + x14;
      float x18 = x11 + x13;
      float x20 = 2.0f * x18;
      float x21 = x20 * scale;
      float x24 = x6 * 1.329228E36f;
      float x26 = x24 * 1.1529215E18f;
      float x27 = Math.min(1.0f, x26);
      float x28 = Math.max((-1.0f), x27);
      float x29 = u10 * x28;
      float x30 = 1.0f - x28;
      float x31 = u0 * x30;
      float x32 = x29 + x31;
      float x33 = 2.0f * x32;
      float x34 = x33 * scale;
      v[i] = x15;
      g[i] = x21;
      h[i] = x34;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      v[vo + i] = x15;
    }
  }

  private static void valueD0FromZero(Expectile l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      v[i] = x15;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      double x18 = x11 + x13;
      double x20 = 2.0 * x18;
      double x21 = x20 * scale;
      v[vo + i] = x15;
      g[go + i] = x21;
    }
  }

  private static void gradientD0FromZero(Expectile l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      double x18 = x11 + x13;
      double x20 = 2.0 * x18;
      double x21 = x20 * scale;
      v[i] = x15;
      g[i] = x21;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Expectile l = (Expectile) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      double x18 = x11 + x13;
      double x20 = 2.0 * x18;
      double x21 = x20 * scale;
      double x24 = x6 * 1.0715086071862673E301;
      double x26 = x24 * 1.2676506002282294E30;
      double x27 = Math.min(1.0, x26);
      double x28 = Math.max((-1.0), x27);
      double x29 = u10 * x28;
      double x30 = 1.0 - x28;
      double x31 = u0 * x30;
      double x32 = x29 + x31;
      double x33 = 2.0 * x32;
      double x34 = x33 * scale;
      v[vo + i] = x15;
      g[go + i] = x21;
      h[ho + i] = x34;
    }
  }

  private static void hessianD0FromZero(Expectile l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x6 = Math.max(0.0, x4);
      double x11 = u10 * x6;
      double x12 = x11 * x6;
      double x7 = Math.min(0.0, x4);
      double x13 = u0 * x7;
      double x14 = x13 * x7;
      double x15 = x12 + x14;
      double x18 = x11 + x13;
      double x20 = 2.0 * x18;
      double x21 = x20 * scale;
      double x24 = x6 * 1.0715086071862673E301;
      double x26 = x24 * 1.2676506002282294E30;
      double x27 = Math.min(1.0, x26);
      double x28 = Math.max((-1.0), x27);
      double x29 = u10 * x28;
      double x30 = 1.0 - x28;
      double x31 = u0 * x30;
      double x32 = x29 + x31;
      double x33 = 2.0 * x32;
      double x34 = x33 * scale;
      v[i] = x15;
      g[i] = x21;
      h[i] = x34;
    }
  }
}
