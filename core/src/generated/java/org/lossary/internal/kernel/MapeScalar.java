// Generated from Mape.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Mape;

/** Loops of {@link Mape}. */
public final class MapeScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public MapeScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      v[vo + i] = x14;
    }
  }

  private static void valueF0FromZero(Mape l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      v[i] = x14;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      float x18 = x4 * 1.329228E36f;
      float x20 = x18 * 1.1529215E18f;
      float x21 = Math.min(1.0f, x20);
      float x22 = Math.max((-1.0f), x21);
      float x23 = u13 / x7;
      float x24 = x22 * x23;
      float x25 = x24 * scale;
      v[vo + i] = x14;
      g[go + i] = x25;
    }
  }

  private static void gradientF0FromZero(Mape l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      float x18 = x4 * 1.329228E36f;
      float x20 = x18 * 1.1529215E18f;
      float x21 = Math.min(1.0f, x20);
      float x22 = Math.max((-1.0f), x21);
      float x23 = u13 / x7;
      float x24 = x22 * x23;
      float x25 = x24 * scale;
      v[i] = x14;
      g[i] = x25;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    float u28 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      float x18 = x4 * 1.329228E36f;
      float x20 = x18 * 1.1529215E18f;
      float x21 = Math.min(1.0f, x20);
      float x22 = Math.max((-1.0f), x21);
      float x23 = u13 / x7;
      float x24 = x22 * x23;
      float x25 = x24 * scale;
      v[vo + i] = x14;
      g[go + i] = x25;
      h[ho + i] = u28;
    }
  }

  private static void hessianF0FromZero(Mape l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    float u28 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = Math.abs(x4);
      float x6 = Math.abs(x3);
      float x7 = Math.max(x6, u0);
      float x8 = x5 / x7;
      float x14 = x8 * u13;
      float x18 = x4 * 1.329228E36f;
      float x20 = x18 * 1.1529215E18f;
      float x21 = Math.min(1.0f, x20);
      float x22 = Math.max((-1.0f), x21);
      float x23 = u13 / x7;
      float x24 = x22 * x23;
      float x25 = x24 * scale;
      v[i] = x14;
      g[i] = x25;
      h[i] = u28;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      v[vo + i] = x14;
    }
  }

  private static void valueD0FromZero(Mape l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      v[i] = x14;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      double x18 = x4 * 1.0715086071862673E301;
      double x20 = x18 * 1.2676506002282294E30;
      double x21 = Math.min(1.0, x20);
      double x22 = Math.max((-1.0), x21);
      double x23 = u13 / x7;
      double x24 = x22 * x23;
      double x25 = x24 * scale;
      v[vo + i] = x14;
      g[go + i] = x25;
    }
  }

  private static void gradientD0FromZero(Mape l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      double x18 = x4 * 1.0715086071862673E301;
      double x20 = x18 * 1.2676506002282294E30;
      double x21 = Math.min(1.0, x20);
      double x22 = Math.max((-1.0), x21);
      double x23 = u13 / x7;
      double x24 = x22 * x23;
      double x25 = x24 * scale;
      v[i] = x14;
      g[i] = x25;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mape l = (Mape) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    double u28 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      double x18 = x4 * 1.0715086071862673E301;
      double x20 = x18 * 1.2676506002282294E30;
      double x21 = Math.min(1.0, x20);
      double x22 = Math.max((-1.0), x21);
      double x23 = u13 / x7;
      double x24 = x22 * x23;
      double x25 = x24 * scale;
      v[vo + i] = x14;
      g[go + i] = x25;
      h[ho + i] = u28;
    }
  }

  private static void hessianD0FromZero(Mape l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    double u28 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = Math.abs(x4);
      double x6 = Math.abs(x3);
      double x7 = Math.max(x6, u0);
      double x8 = x5 / x7;
      double x14 = x8 * u13;
      double x18 = x4 * 1.0715086071862673E301;
      double x20 = x18 * 1.2676506002282294E30;
      double x21 = Math.min(1.0, x20);
      double x22 = Math.max((-1.0), x21);
      double x23 = u13 / x7;
      double x24 = x22 * x23;
      double x25 = x24 * scale;
      v[i] = x14;
      g[i] = x25;
      h[i] = u28;
    }
  }
}
