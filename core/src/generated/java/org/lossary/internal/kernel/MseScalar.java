// Generated from Mse.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Mse;

/** Loops of {@link Mse}. */
public final class MseScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public MseScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      v[vo + i] = x3;
    }
  }

  private static void valueF0FromZero(Mse l, float[] p, float[] t, float[] v, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      v[i] = x3;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      float x7 = 2.0f * x2;
      float x8 = x7 * scale;
      v[vo + i] = x3;
      g[go + i] = x8;
    }
  }

  private static void gradientF0FromZero(Mse l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      float x7 = 2.0f * x2;
      float x8 = x7 * scale;
      v[i] = x3;
      g[i] = x8;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u9 = 2.0f * scale;
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      float x7 = 2.0f * x2;
      float x8 = x7 * scale;
      v[vo + i] = x3;
      g[go + i] = x8;
      h[ho + i] = u9;
    }
  }

  private static void hessianF0FromZero(Mse l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u9 = 2.0f * scale;
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x3 = x2 * x2;
      float x7 = 2.0f * x2;
      float x8 = x7 * scale;
      v[i] = x3;
      g[i] = x8;
      h[i] = u9;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      v[vo + i] = x3;
    }
  }

  private static void valueD0FromZero(Mse l, double[] p, double[] t, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      v[i] = x3;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      double x7 = 2.0 * x2;
      double x8 = x7 * scale;
      v[vo + i] = x3;
      g[go + i] = x8;
    }
  }

  private static void gradientD0FromZero(Mse l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      double x7 = 2.0 * x2;
      double x8 = x7 * scale;
      v[i] = x3;
      g[i] = x8;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mse l = (Mse) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u9 = 2.0 * scale;
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      double x7 = 2.0 * x2;
      double x8 = x7 * scale;
      v[vo + i] = x3;
      g[go + i] = x8;
      h[ho + i] = u9;
    }
  }

  private static void hessianD0FromZero(Mse l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u9 = 2.0 * scale;
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x3 = x2 * x2;
      double x7 = 2.0 * x2;
      double x8 = x7 * scale;
      v[i] = x3;
      g[i] = x8;
      h[i] = u9;
    }
  }
}
