// Generated from HalfSquared.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.HalfSquared;

/** Loops of {@link HalfSquared}. */
public final class HalfSquaredScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public HalfSquaredScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(HalfSquared l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      v[vo + i] = x5;
    }
  }

  private static void valueF0FromZero(HalfSquared l, float[] p, float[] t, float[] v, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      v[i] = x5;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(HalfSquared l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      float x7 = x2 * scale;
      v[vo + i] = x5;
      g[go + i] = x7;
    }
  }

  private static void gradientF0FromZero(HalfSquared l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      float x7 = x2 * scale;
      v[i] = x5;
      g[i] = x7;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(HalfSquared l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[po + i];
      float x1 = t[to + i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      float x7 = x2 * scale;
      v[vo + i] = x5;
      g[go + i] = x7;
      h[ho + i] = scale;
    }
  }

  private static void hessianF0FromZero(HalfSquared l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x0 = p[i];
      float x1 = t[i];
      float x2 = x0 - x1;
      float x4 = 0.5f * x2;
      float x5 = x4 * x2;
      float x7 = x2 * scale;
      v[i] = x5;
      g[i] = x7;
      h[i] = scale;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(HalfSquared l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      v[vo + i] = x5;
    }
  }

  private static void valueD0FromZero(HalfSquared l, double[] p, double[] t, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      v[i] = x5;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(HalfSquared l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      double x7 = x2 * scale;
      v[vo + i] = x5;
      g[go + i] = x7;
    }
  }

  private static void gradientD0FromZero(HalfSquared l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      double x7 = x2 * scale;
      v[i] = x5;
      g[i] = x7;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    HalfSquared l = (HalfSquared) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(HalfSquared l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[po + i];
      double x1 = t[to + i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      double x7 = x2 * scale;
      v[vo + i] = x5;
      g[go + i] = x7;
      h[ho + i] = scale;
    }
  }

  private static void hessianD0FromZero(HalfSquared l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x0 = p[i];
      double x1 = t[i];
      double x2 = x0 - x1;
      double x4 = 0.5 * x2;
      double x5 = x4 * x2;
      double x7 = x2 * scale;
      v[i] = x5;
      g[i] = x7;
      h[i] = scale;
    }
  }
}
