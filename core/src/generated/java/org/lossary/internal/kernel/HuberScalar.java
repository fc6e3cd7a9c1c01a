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
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.delta();
    float u9 = 0.5f * u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      float x7 = 0.5f * x3;
      float x8 = x7 * x3;
      float x10 = x4 - u9;
      float x11 = u0 * x10;
      float x12 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x11));
      v[vo + i] = x12;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Huber l = (Huber) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.delta();
    float u9 = 0.5f * u0;
    float u14 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      float x7 = 0.5f * x3;
      float x8 = x7 * x3;
      float x10 = x4 - u9;
      float x11 = u0 * x10;
      float x12 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x11));
      boolean x15 = x3 < u14;
      boolean x16 = x3 > u0;
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(x3));
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(u14) : Float.floatToRawIntBits(x17));
      float x19 = x18 * scale;
      v[vo + i] = x12;
      g[go + i] = x19;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Huber l = (Huber) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.delta();
    float u9 = 0.5f * u0;
    float u14 = -u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      float x7 = 0.5f * x3;
      float x8 = x7 * x3;
      float x10 = x4 - u9;
      float x11 = u0 * x10;
      float x12 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(x8) : Float.floatToRawIntBits(x11));
      boolean x15 = x3 < u14;
      boolean x16 = x3 > u0;
      float x17 = Float.intBitsToFloat(x16 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(x3));
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(u14) : Float.floatToRawIntBits(x17));
      float x19 = x18 * scale;
      float x24 = Float.intBitsToFloat(x5 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(0.0f));
      float x25 = x24 * scale;
      v[vo + i] = x12;
      g[go + i] = x19;
      h[ho + i] = x25;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Huber l = (Huber) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.delta();
    double u9 = 0.5 * u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      double x7 = 0.5 * x3;
      double x8 = x7 * x3;
      double x10 = x4 - u9;
      double x11 = u0 * x10;
      double x12 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x11));
      v[vo + i] = x12;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Huber l = (Huber) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.delta();
    double u9 = 0.5 * u0;
    double u14 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      double x7 = 0.5 * x3;
      double x8 = x7 * x3;
      double x10 = x4 - u9;
      double x11 = u0 * x10;
      double x12 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x11));
      boolean x15 = x3 < u14;
      boolean x16 = x3 > u0;
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(x3));
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(u14) : Double.doubleToRawLongBits(x17));
      double x19 = x18 * scale;
      v[vo + i] = x12;
      g[go + i] = x19;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Huber l = (Huber) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.delta();
    double u9 = 0.5 * u0;
    double u14 = -u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      boolean x5 = x4 <= u0;
      double x7 = 0.5 * x3;
      double x8 = x7 * x3;
      double x10 = x4 - u9;
      double x11 = u0 * x10;
      double x12 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(x8) : Double.doubleToRawLongBits(x11));
      boolean x15 = x3 < u14;
      boolean x16 = x3 > u0;
      double x17 = Double.longBitsToDouble(x16 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(x3));
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(u14) : Double.doubleToRawLongBits(x17));
      double x19 = x18 * scale;
      double x24 = Double.longBitsToDouble(x5 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(0.0));
      double x25 = x24 * scale;
      v[vo + i] = x12;
      g[go + i] = x19;
      h[ho + i] = x25;
    }
  }
}
