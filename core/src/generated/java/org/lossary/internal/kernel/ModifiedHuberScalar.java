// Generated from ModifiedHuber.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.ModifiedHuber;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link ModifiedHuber}. */
public final class ModifiedHuberScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public ModifiedHuberScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x0 = p[po + i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      v[vo + i] = x16;
    }
  }

  private static void valueF0FromZero(ModifiedHuber l, float[] p, float[] t, float[] v, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[i];
      float x0 = p[i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      v[i] = x16;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x0 = p[po + i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      float x18 = -x1;
      float x22 = 2.0f * x8;
      float x24 = Math.min(4.0f, x22);
      float x25 = x18 * x24;
      float x26 = x25 * scale;
      v[vo + i] = x16;
      g[go + i] = x26;
    }
  }

  private static void gradientF0FromZero(ModifiedHuber l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[i];
      float x0 = p[i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      float x18 = -x1;
      float x22 = 2.0f * x8;
      float x24 = Math.min(4.0f, x22);
      float x25 = x18 * x24;
      float x26 = x25 * scale;
      v[i] = x16;
      g[i] = x26;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x0 = p[po + i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      float x18 = -x1;
      float x22 = 2.0f * x8;
      float x24 = Math.min(4.0f, x22);
      float x25 = x18 * x24;
      float x26 = x25 * scale;
      boolean x27 = x2 < 1.0f;
      boolean x28 = x11 && x27;
      float x29 = 2.0f * x1;
      float x30 = x29 * x1;
      float x31 = Float.intBitsToFloat(x28 ? Float.floatToRawIntBits(x30) : Float.floatToRawIntBits(0.0f));
      float x32 = x31 * scale;
      v[vo + i] = x16;
      g[go + i] = x26;
      h[ho + i] = x32;
    }
  }

  private static void hessianF0FromZero(ModifiedHuber l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[i];
      float x0 = p[i];
      float x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0f);
      float x6 = 1.0f - x2;
      float x8 = Math.max(0.0f, x6);
      float x12 = x8 * x8;
      float x15 = (-4.0f) * x2;
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x12) : Float.floatToRawIntBits(x15));
      float x18 = -x1;
      float x22 = 2.0f * x8;
      float x24 = Math.min(4.0f, x22);
      float x25 = x18 * x24;
      float x26 = x25 * scale;
      boolean x27 = x2 < 1.0f;
      boolean x28 = x11 && x27;
      float x29 = 2.0f * x1;
      float x30 = x29 * x1;
      float x31 = Float.intBitsToFloat(x28 ? Float.floatToRawIntBits(x30) : Float.floatToRawIntBits(0.0f));
      float x32 = x31 * scale;
      v[i] = x16;
      g[i] = x26;
      h[i] = x32;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x0 = p[po + i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      v[vo + i] = x16;
    }
  }

  private static void valueD0FromZero(ModifiedHuber l, double[] p, double[] t, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[i];
      double x0 = p[i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      v[i] = x16;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x0 = p[po + i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      double x18 = -x1;
      double x22 = 2.0 * x8;
      double x24 = Math.min(4.0, x22);
      double x25 = x18 * x24;
      double x26 = x25 * scale;
      v[vo + i] = x16;
      g[go + i] = x26;
    }
  }

  private static void gradientD0FromZero(ModifiedHuber l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[i];
      double x0 = p[i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      double x18 = -x1;
      double x22 = 2.0 * x8;
      double x24 = Math.min(4.0, x22);
      double x25 = x18 * x24;
      double x26 = x25 * scale;
      v[i] = x16;
      g[i] = x26;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x0 = p[po + i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      double x18 = -x1;
      double x22 = 2.0 * x8;
      double x24 = Math.min(4.0, x22);
      double x25 = x18 * x24;
      double x26 = x25 * scale;
      boolean x27 = x2 < 1.0;
      boolean x28 = x11 && x27;
      double x29 = 2.0 * x1;
      double x30 = x29 * x1;
      double x31 = Double.longBitsToDouble(x28 ? Double.doubleToRawLongBits(x30) : Double.doubleToRawLongBits(0.0));
      double x32 = x31 * scale;
      v[vo + i] = x16;
      g[go + i] = x26;
      h[ho + i] = x32;
    }
  }

  private static void hessianD0FromZero(ModifiedHuber l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[i];
      double x0 = p[i];
      double x2 = x1 * x0;
      boolean x11 = x2 >= (-1.0);
      double x6 = 1.0 - x2;
      double x8 = Math.max(0.0, x6);
      double x12 = x8 * x8;
      double x15 = (-4.0) * x2;
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x12) : Double.doubleToRawLongBits(x15));
      double x18 = -x1;
      double x22 = 2.0 * x8;
      double x24 = Math.min(4.0, x22);
      double x25 = x18 * x24;
      double x26 = x25 * scale;
      boolean x27 = x2 < 1.0;
      boolean x28 = x11 && x27;
      double x29 = 2.0 * x1;
      double x30 = x29 * x1;
      double x31 = Double.longBitsToDouble(x28 ? Double.doubleToRawLongBits(x30) : Double.doubleToRawLongBits(0.0));
      double x32 = x31 * scale;
      v[i] = x16;
      g[i] = x26;
      h[i] = x32;
    }
  }
}
