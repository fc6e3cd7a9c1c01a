// Generated from SoftL1.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SoftL1;

/** Loops of {@link SoftL1}. */
public final class SoftL1Scalar extends PointwiseKernel {
  /** Makes the kernel. */
  public SoftL1Scalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(SoftL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      v[vo + i] = x17;
    }
  }

  private static void valueF0FromZero(SoftL1 l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      v[i] = x17;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(SoftL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      float x19 = x3 / u0;
      float x20 = Math.abs(x19);
      float x21 = Math.min(x20, 1.1258999E15f);
      float x22 = x21 * x21;
      float x23 = 1.0f + x22;
      float x24 = (float) Math.sqrt(x23);
      float x25 = Math.max(x20, x24);
      float x26 = x3 / x25;
      float x27 = x26 * scale;
      v[vo + i] = x17;
      g[go + i] = x27;
    }
  }

  private static void gradientF0FromZero(SoftL1 l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      float x19 = x3 / u0;
      float x20 = Math.abs(x19);
      float x21 = Math.min(x20, 1.1258999E15f);
      float x22 = x21 * x21;
      float x23 = 1.0f + x22;
      float x24 = (float) Math.sqrt(x23);
      float x25 = Math.max(x20, x24);
      float x26 = x3 / x25;
      float x27 = x26 * scale;
      v[i] = x17;
      g[i] = x27;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianF0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(SoftL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      float x19 = x3 / u0;
      float x20 = Math.abs(x19);
      float x21 = Math.min(x20, 1.1258999E15f);
      float x22 = x21 * x21;
      float x23 = 1.0f + x22;
      float x24 = (float) Math.sqrt(x23);
      float x25 = Math.max(x20, x24);
      float x26 = x3 / x25;
      float x27 = x26 * scale;
      float x28 = 1.0f / x25;
      float x29 = x28 * x28;
      float x30 = x29 * x28;
      float x31 = x30 * scale;
      v[vo + i] = x17;
      g[go + i] = x27;
      h[ho + i] = x31;
    }
  }

  private static void hessianF0FromZero(SoftL1 l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = x4 / u0;
      float x8 = Math.min(x5, 1.1258999E15f);
      float x9 = x8 * x8;
      float x11 = 1.0f + x9;
      float x12 = (float) Math.sqrt(x11);
      float x13 = Math.max(x5, x12);
      float x14 = 1.0f + x13;
      float x15 = x5 / x14;
      float x16 = u0 * x15;
      float x17 = x4 * x16;
      float x19 = x3 / u0;
      float x20 = Math.abs(x19);
      float x21 = Math.min(x20, 1.1258999E15f);
      float x22 = x21 * x21;
      float x23 = 1.0f + x22;
      float x24 = (float) Math.sqrt(x23);
      float x25 = Math.max(x20, x24);
      float x26 = x3 / x25;
      float x27 = x26 * scale;
      float x28 = 1.0f / x25;
      float x29 = x28 * x28;
      float x30 = x29 * x28;
      float x31 = x30 * scale;
      v[i] = x17;
      g[i] = x27;
      h[i] = x31;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(SoftL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      v[vo + i] = x17;
    }
  }

  private static void valueD0FromZero(SoftL1 l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      v[i] = x17;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(SoftL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      double x19 = x3 / u0;
      double x20 = Math.abs(x19);
      double x21 = Math.min(x20, 1.125899906842624E15);
      double x22 = x21 * x21;
      double x23 = 1.0 + x22;
      double x24 = Math.sqrt(x23);
      double x25 = Math.max(x20, x24);
      double x26 = x3 / x25;
      double x27 = x26 * scale;
      v[vo + i] = x17;
      g[go + i] = x27;
    }
  }

  private static void gradientD0FromZero(SoftL1 l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      double x19 = x3 / u0;
      double x20 = Math.abs(x19);
      double x21 = Math.min(x20, 1.125899906842624E15);
      double x22 = x21 * x21;
      double x23 = 1.0 + x22;
      double x24 = Math.sqrt(x23);
      double x25 = Math.max(x20, x24);
      double x26 = x3 / x25;
      double x27 = x26 * scale;
      v[i] = x17;
      g[i] = x27;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SoftL1 l = (SoftL1) loss;
    if ((po | to | vo | go | ho) == 0) {
      hessianD0FromZero(l, p, t, v, g, h, scale, n);
    } else {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(SoftL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      double x19 = x3 / u0;
      double x20 = Math.abs(x19);
      double x21 = Math.min(x20, 1.125899906842624E15);
      double x22 = x21 * x21;
      double x23 = 1.0 + x22;
      double x24 = Math.sqrt(x23);
      double x25 = Math.max(x20, x24);
      double x26 = x3 / x25;
      double x27 = x26 * scale;
      double x28 = 1.0 / x25;
      double x29 = x28 * x28;
      double x30 = x29 * x28;
      double x31 = x30 * scale;
      v[vo + i] = x17;
      g[go + i] = x27;
      h[ho + i] = x31;
    }
  }

  private static void hessianD0FromZero(SoftL1 l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = x4 / u0;
      double x8 = Math.min(x5, 1.125899906842624E15);
      double x9 = x8 * x8;
      double x11 = 1.0 + x9;
      double x12 = Math.sqrt(x11);
      double x13 = Math.max(x5, x12);
      double x14 = 1.0 + x13;
      double x15 = x5 / x14;
      double x16 = u0 * x15;
      double x17 = x4 * x16;
      double x19 = x3 / u0;
      double x20 = Math.abs(x19);
      double x21 = Math.min(x20, 1.125899906842624E15);
      double x22 = x21 * x21;
      double x23 = 1.0 + x22;
      double x24 = Math.sqrt(x23);
      double x25 = Math.max(x20, x24);
      double x26 = x3 / x25;
      double x27 = x26 * scale;
      double x28 = 1.0 / x25;
      double x29 = x28 * x28;
      double x30 = x29 * x28;
      double x31 = x30 * scale;
      v[i] = x17;
      g[i] = x27;
      h[i] = x31;
    }
  }
}
