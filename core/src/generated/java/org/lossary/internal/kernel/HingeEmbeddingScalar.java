// Generated from HingeEmbedding.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.metric.HingeEmbedding;

/** Loops of {@link HingeEmbedding}. */
public final class HingeEmbeddingScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public HingeEmbeddingScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[po + i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      v[vo + i] = x8;
    }
  }

  private static void valueF0FromZero(HingeEmbedding l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[po + i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      boolean x11 = x1 < u0;
      float x14 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(0.0f));
      float x16 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x14));
      float x17 = x16 * scale;
      v[vo + i] = x8;
      g[go + i] = x17;
    }
  }

  private static void gradientF0FromZero(HingeEmbedding l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      boolean x11 = x1 < u0;
      float x14 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(0.0f));
      float x16 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x14));
      float x17 = x16 * scale;
      v[i] = x8;
      g[i] = x17;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.margin();
    float u18 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[po + i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      boolean x11 = x1 < u0;
      float x14 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(0.0f));
      float x16 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x14));
      float x17 = x16 * scale;
      v[vo + i] = x8;
      g[go + i] = x17;
      h[ho + i] = u18;
    }
  }

  private static void hessianF0FromZero(HingeEmbedding l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.margin();
    float u18 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      boolean x5 = x2 > 0.0f;
      float x1 = p[i];
      float x6 = u0 - x1;
      float x7 = Math.max(0.0f, x6);
      float x8 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x1) : Float.floatToRawIntBits(x7));
      boolean x11 = x1 < u0;
      float x14 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(0.0f));
      float x16 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x14));
      float x17 = x16 * scale;
      v[i] = x8;
      g[i] = x17;
      h[i] = u18;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x5 = x2 > 0.0;
      double x1 = p[po + i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      v[vo + i] = x8;
    }
  }

  private static void valueD0FromZero(HingeEmbedding l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      boolean x5 = x2 > 0.0;
      double x1 = p[i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      v[i] = x8;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x5 = x2 > 0.0;
      double x1 = p[po + i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      boolean x11 = x1 < u0;
      double x14 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(0.0));
      double x16 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x14));
      double x17 = x16 * scale;
      v[vo + i] = x8;
      g[go + i] = x17;
    }
  }

  private static void gradientD0FromZero(HingeEmbedding l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      boolean x5 = x2 > 0.0;
      double x1 = p[i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      boolean x11 = x1 < u0;
      double x14 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(0.0));
      double x16 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x14));
      double x17 = x16 * scale;
      v[i] = x8;
      g[i] = x17;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.margin();
    double u18 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x5 = x2 > 0.0;
      double x1 = p[po + i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      boolean x11 = x1 < u0;
      double x14 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(0.0));
      double x16 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x14));
      double x17 = x16 * scale;
      v[vo + i] = x8;
      g[go + i] = x17;
      h[ho + i] = u18;
    }
  }

  private static void hessianD0FromZero(HingeEmbedding l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.margin();
    double u18 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      boolean x5 = x2 > 0.0;
      double x1 = p[i];
      double x6 = u0 - x1;
      double x7 = Math.max(0.0, x6);
      double x8 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x1) : Double.doubleToRawLongBits(x7));
      boolean x11 = x1 < u0;
      double x14 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(0.0));
      double x16 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x14));
      double x17 = x16 * scale;
      v[i] = x8;
      g[i] = x17;
      h[i] = u18;
    }
  }
}
