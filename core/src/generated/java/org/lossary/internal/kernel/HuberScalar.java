// Generated from Huber.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Huber;

/** Loops of {@link Huber}. */
public final class HuberScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public HuberScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.delta();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      v[vo + i] = x9;
    }
  }

  private static void valueF0FromZero(Huber l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.delta();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      v[i] = x9;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      float x12 = Math.min(u0, x3);
      float x13 = Math.max(u11, x12);
      float x14 = x13 * scale;
      v[vo + i] = x9;
      g[go + i] = x14;
    }
  }

  private static void gradientF0FromZero(Huber l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      float x12 = Math.min(u0, x3);
      float x13 = Math.max(u11, x12);
      float x14 = x13 * scale;
      v[i] = x9;
      g[i] = x14;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      float x12 = Math.min(u0, x3);
      float x13 = Math.max(u11, x12);
      float x14 = x13 * scale;
      float x16 = x4 - u0;
      float x18 = Math.max(0.0f, x16);
      float x23 = x18 * 1.329228E36f;
      float x25 = x23 * 1.1529215E18f;
      float x26 = Math.min(1.0f, x25);
      float x27 = Math.max((-1.0f), x26);
      float x28 = 1.0f - x27;
      float x29 = x28 * scale;
      v[vo + i] = x9;
      g[go + i] = x14;
      h[ho + i] = x29;
    }
  }

  private static void hessianF0FromZero(Huber l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x7 = 0.5f * x5;
      float x8 = x4 - x7;
      float x9 = x5 * x8;
      float x12 = Math.min(u0, x3);
      float x13 = Math.max(u11, x12);
      float x14 = x13 * scale;
      float x16 = x4 - u0;
      float x18 = Math.max(0.0f, x16);
      float x23 = x18 * 1.329228E36f;
      float x25 = x23 * 1.1529215E18f;
      float x26 = Math.min(1.0f, x25);
      float x27 = Math.max((-1.0f), x26);
      float x28 = 1.0f - x27;
      float x29 = x28 * scale;
      v[i] = x9;
      g[i] = x14;
      h[i] = x29;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.delta();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      v[vo + i] = x9;
    }
  }

  private static void valueD0FromZero(Huber l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.delta();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      v[i] = x9;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      double x12 = Math.min(u0, x3);
      double x13 = Math.max(u11, x12);
      double x14 = x13 * scale;
      v[vo + i] = x9;
      g[go + i] = x14;
    }
  }

  private static void gradientD0FromZero(Huber l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      double x12 = Math.min(u0, x3);
      double x13 = Math.max(u11, x12);
      double x14 = x13 * scale;
      v[i] = x9;
      g[i] = x14;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Huber l = (Huber) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      double x12 = Math.min(u0, x3);
      double x13 = Math.max(u11, x12);
      double x14 = x13 * scale;
      double x16 = x4 - u0;
      double x18 = Math.max(0.0, x16);
      double x23 = x18 * 1.0715086071862673E301;
      double x25 = x23 * 1.2676506002282294E30;
      double x26 = Math.min(1.0, x25);
      double x27 = Math.max((-1.0), x26);
      double x28 = 1.0 - x27;
      double x29 = x28 * scale;
      v[vo + i] = x9;
      g[go + i] = x14;
      h[ho + i] = x29;
    }
  }

  private static void hessianD0FromZero(Huber l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x7 = 0.5 * x5;
      double x8 = x4 - x7;
      double x9 = x5 * x8;
      double x12 = Math.min(u0, x3);
      double x13 = Math.max(u11, x12);
      double x14 = x13 * scale;
      double x16 = x4 - u0;
      double x18 = Math.max(0.0, x16);
      double x23 = x18 * 1.0715086071862673E301;
      double x25 = x23 * 1.2676506002282294E30;
      double x26 = Math.min(1.0, x25);
      double x27 = Math.max((-1.0), x26);
      double x28 = 1.0 - x27;
      double x29 = x28 * scale;
      v[i] = x9;
      g[i] = x14;
      h[i] = x29;
    }
  }
}
