// Generated from SquaredHinge.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.SquaredHinge;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link SquaredHinge}. */
public final class SquaredHingeScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public SquaredHingeScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      v[vo + i] = x8;
    }
  }

  private static void valueF0FromZero(SquaredHinge l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      float x1 = p[i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      float x12 = (-2.0f) * x2;
      float x13 = x12 * x7;
      float x14 = x13 * scale;
      v[vo + i] = x8;
      g[go + i] = x14;
    }
  }

  private static void gradientF0FromZero(SquaredHinge l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      float x1 = p[i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      float x12 = (-2.0f) * x2;
      float x13 = x12 * x7;
      float x14 = x13 * scale;
      v[i] = x8;
      g[i] = x14;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      float x12 = (-2.0f) * x2;
      float x13 = x12 * x7;
      float x14 = x13 * scale;
      boolean x15 = x4 < u0;
      float x18 = 2.0f * x2;
      float x19 = x18 * x2;
      float x20 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(x19) : Float.floatToRawIntBits(0.0f));
      float x21 = x20 * scale;
      v[vo + i] = x8;
      g[go + i] = x14;
      h[ho + i] = x21;
    }
  }

  private static void hessianF0FromZero(SquaredHinge l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      float x1 = p[i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x8 = x7 * x7;
      float x12 = (-2.0f) * x2;
      float x13 = x12 * x7;
      float x14 = x13 * scale;
      boolean x15 = x4 < u0;
      float x18 = 2.0f * x2;
      float x19 = x18 * x2;
      float x20 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(x19) : Float.floatToRawIntBits(0.0f));
      float x21 = x20 * scale;
      v[i] = x8;
      g[i] = x14;
      h[i] = x21;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      v[vo + i] = x8;
    }
  }

  private static void valueD0FromZero(SquaredHinge l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      double x1 = p[i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      double x12 = (-2.0) * x2;
      double x13 = x12 * x7;
      double x14 = x13 * scale;
      v[vo + i] = x8;
      g[go + i] = x14;
    }
  }

  private static void gradientD0FromZero(SquaredHinge l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      double x1 = p[i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      double x12 = (-2.0) * x2;
      double x13 = x12 * x7;
      double x14 = x13 * scale;
      v[i] = x8;
      g[i] = x14;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      double x12 = (-2.0) * x2;
      double x13 = x12 * x7;
      double x14 = x13 * scale;
      boolean x15 = x4 < u0;
      double x18 = 2.0 * x2;
      double x19 = x18 * x2;
      double x20 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(x19) : Double.doubleToRawLongBits(0.0));
      double x21 = x20 * scale;
      v[vo + i] = x8;
      g[go + i] = x14;
      h[ho + i] = x21;
    }
  }

  private static void hessianD0FromZero(SquaredHinge l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      double x1 = p[i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x8 = x7 * x7;
      double x12 = (-2.0) * x2;
      double x13 = x12 * x7;
      double x14 = x13 * scale;
      boolean x15 = x4 < u0;
      double x18 = 2.0 * x2;
      double x19 = x18 * x2;
      double x20 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(x19) : Double.doubleToRawLongBits(0.0));
      double x21 = x20 * scale;
      v[i] = x8;
      g[i] = x14;
      h[i] = x21;
    }
  }
}
