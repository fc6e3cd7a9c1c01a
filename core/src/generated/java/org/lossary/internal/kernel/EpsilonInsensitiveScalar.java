// Generated from EpsilonInsensitive.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.EpsilonInsensitive;

/** Loops of {@link EpsilonInsensitive}. */
public final class EpsilonInsensitiveScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public EpsilonInsensitiveScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.epsilon();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      v[vo + i] = x8;
    }
  }

  private static void valueF0FromZero(EpsilonInsensitive l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.epsilon();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x11 = Math.min(u0, x4);
      float x12 = Math.max(u10, x11);
      float x13 = x4 - x12;
      float x17 = x13 * 1.329228E36f;
      float x19 = x17 * 1.1529215E18f;
      float x20 = Math.min(1.0f, x19);
      float x21 = Math.max((-1.0f), x20);
      float x22 = x21 * scale;
      v[vo + i] = x8;
      g[go + i] = x22;
    }
  }

  private static void gradientF0FromZero(EpsilonInsensitive l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x11 = Math.min(u0, x4);
      float x12 = Math.max(u10, x11);
      float x13 = x4 - x12;
      float x17 = x13 * 1.329228E36f;
      float x19 = x17 * 1.1529215E18f;
      float x20 = Math.min(1.0f, x19);
      float x21 = Math.max((-1.0f), x20);
      float x22 = x21 * scale;
      v[i] = x8;
      g[i] = x22;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    float u23 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x11 = Math.min(u0, x4);
      float x12 = Math.max(u10, x11);
      float x13 = x4 - x12;
      float x17 = x13 * 1.329228E36f;
      float x19 = x17 * 1.1529215E18f;
      float x20 = Math.min(1.0f, x19);
      float x21 = Math.max((-1.0f), x20);
      float x22 = x21 * scale;
      v[vo + i] = x8;
      g[go + i] = x22;
      h[ho + i] = u23;
    }
  }

  private static void hessianF0FromZero(EpsilonInsensitive l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    float u23 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x11 = Math.min(u0, x4);
      float x12 = Math.max(u10, x11);
      float x13 = x4 - x12;
      float x17 = x13 * 1.329228E36f;
      float x19 = x17 * 1.1529215E18f;
      float x20 = Math.min(1.0f, x19);
      float x21 = Math.max((-1.0f), x20);
      float x22 = x21 * scale;
      v[i] = x8;
      g[i] = x22;
      h[i] = u23;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.epsilon();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      v[vo + i] = x8;
    }
  }

  private static void valueD0FromZero(EpsilonInsensitive l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.epsilon();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x11 = Math.min(u0, x4);
      double x12 = Math.max(u10, x11);
      double x13 = x4 - x12;
      double x17 = x13 * 1.0715086071862673E301;
      double x19 = x17 * 1.2676506002282294E30;
      double x20 = Math.min(1.0, x19);
      double x21 = Math.max((-1.0), x20);
      double x22 = x21 * scale;
      v[vo + i] = x8;
      g[go + i] = x22;
    }
  }

  private static void gradientD0FromZero(EpsilonInsensitive l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x11 = Math.min(u0, x4);
      double x12 = Math.max(u10, x11);
      double x13 = x4 - x12;
      double x17 = x13 * 1.0715086071862673E301;
      double x19 = x17 * 1.2676506002282294E30;
      double x20 = Math.min(1.0, x19);
      double x21 = Math.max((-1.0), x20);
      double x22 = x21 * scale;
      v[i] = x8;
      g[i] = x22;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    double u23 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x11 = Math.min(u0, x4);
      double x12 = Math.max(u10, x11);
      double x13 = x4 - x12;
      double x17 = x13 * 1.0715086071862673E301;
      double x19 = x17 * 1.2676506002282294E30;
      double x20 = Math.min(1.0, x19);
      double x21 = Math.max((-1.0), x20);
      double x22 = x21 * scale;
      v[vo + i] = x8;
      g[go + i] = x22;
      h[ho + i] = u23;
    }
  }

  private static void hessianD0FromZero(EpsilonInsensitive l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    double u23 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x11 = Math.min(u0, x4);
      double x12 = Math.max(u10, x11);
      double x13 = x4 - x12;
      double x17 = x13 * 1.0715086071862673E301;
      double x19 = x17 * 1.2676506002282294E30;
      double x20 = Math.min(1.0, x19);
      double x21 = Math.max((-1.0), x20);
      double x22 = x21 * scale;
      v[i] = x8;
      g[i] = x22;
      h[i] = u23;
    }
  }
}
