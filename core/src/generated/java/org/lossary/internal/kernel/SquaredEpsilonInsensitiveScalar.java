// Generated from SquaredEpsilonInsensitive.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SquaredEpsilonInsensitive;

/** Loops of {@link SquaredEpsilonInsensitive}. */
public final class SquaredEpsilonInsensitiveScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public SquaredEpsilonInsensitiveScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.epsilon();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      v[vo + i] = x9;
    }
  }

  private static void valueF0FromZero(SquaredEpsilonInsensitive l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.epsilon();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      v[i] = x9;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      float x13 = Math.min(u0, x4);
      float x14 = Math.max(u12, x13);
      float x15 = x4 - x14;
      float x17 = 2.0f * x15;
      float x18 = x17 * scale;
      v[vo + i] = x9;
      g[go + i] = x18;
    }
  }

  private static void gradientF0FromZero(SquaredEpsilonInsensitive l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      float x13 = Math.min(u0, x4);
      float x14 = Math.max(u12, x13);
      float x15 = x4 - x14;
      float x17 = 2.0f * x15;
      float x18 = x17 * scale;
      v[i] = x9;
      g[i] = x18;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      float x13 = Math.min(u0, x4);
      float x14 = Math.max(u12, x13);
      float x15 = x4 - x14;
      float x17 = 2.0f * x15;
      float x18 = x17 * scale;
      float x22 = x8 * 1.329228E36f;
      float x24 = x22 * 1.1529215E18f;
      float x25 = Math.min(1.0f, x24);
      float x26 = Math.max((-1.0f), x25);
      float x27 = 2.0f * x26;
      float x28 = x27 * scale;
      v[vo + i] = x9;
      g[go + i] = x18;
      h[ho + i] = x28;
    }
  }

  private static void hessianF0FromZero(SquaredEpsilonInsensitive l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x4 = x1 - x2;
      float x5 = Math.abs(x4);
      float x6 = x5 - u0;
      float x8 = Math.max(0.0f, x6);
      float x9 = x8 * x8;
      float x13 = Math.min(u0, x4);
      float x14 = Math.max(u12, x13);
      float x15 = x4 - x14;
      float x17 = 2.0f * x15;
      float x18 = x17 * scale;
      float x22 = x8 * 1.329228E36f;
      float x24 = x22 * 1.1529215E18f;
      float x25 = Math.min(1.0f, x24);
      float x26 = Math.max((-1.0f), x25);
      float x27 = 2.0f * x26;
      float x28 = x27 * scale;
      v[i] = x9;
      g[i] = x18;
      h[i] = x28;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.epsilon();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      v[vo + i] = x9;
    }
  }

  private static void valueD0FromZero(SquaredEpsilonInsensitive l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.epsilon();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      v[i] = x9;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      double x13 = Math.min(u0, x4);
      double x14 = Math.max(u12, x13);
      double x15 = x4 - x14;
      double x17 = 2.0 * x15;
      double x18 = x17 * scale;
      v[vo + i] = x9;
      g[go + i] = x18;
    }
  }

  private static void gradientD0FromZero(SquaredEpsilonInsensitive l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      double x13 = Math.min(u0, x4);
      double x14 = Math.max(u12, x13);
      double x15 = x4 - x14;
      double x17 = 2.0 * x15;
      double x18 = x17 * scale;
      v[i] = x9;
      g[i] = x18;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      double x13 = Math.min(u0, x4);
      double x14 = Math.max(u12, x13);
      double x15 = x4 - x14;
      double x17 = 2.0 * x15;
      double x18 = x17 * scale;
      double x22 = x8 * 1.0715086071862673E301;
      double x24 = x22 * 1.2676506002282294E30;
      double x25 = Math.min(1.0, x24);
      double x26 = Math.max((-1.0), x25);
      double x27 = 2.0 * x26;
      double x28 = x27 * scale;
      v[vo + i] = x9;
      g[go + i] = x18;
      h[ho + i] = x28;
    }
  }

  private static void hessianD0FromZero(SquaredEpsilonInsensitive l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x4 = x1 - x2;
      double x5 = Math.abs(x4);
      double x6 = x5 - u0;
      double x8 = Math.max(0.0, x6);
      double x9 = x8 * x8;
      double x13 = Math.min(u0, x4);
      double x14 = Math.max(u12, x13);
      double x15 = x4 - x14;
      double x17 = 2.0 * x15;
      double x18 = x17 * scale;
      double x22 = x8 * 1.0715086071862673E301;
      double x24 = x22 * 1.2676506002282294E30;
      double x25 = Math.min(1.0, x24);
      double x26 = Math.max((-1.0), x25);
      double x27 = 2.0 * x26;
      double x28 = x27 * scale;
      v[i] = x9;
      g[i] = x18;
      h[i] = x28;
    }
  }
}
