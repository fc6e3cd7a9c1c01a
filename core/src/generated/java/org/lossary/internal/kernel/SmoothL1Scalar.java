// Generated from SmoothL1.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SmoothL1;

/** Loops of {@link SmoothL1}. */
public final class SmoothL1Scalar extends PointwiseKernel {
  /** Makes the kernel. */
  public SmoothL1Scalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      if ((po | to | vo) == 0) {
        valueF0FromZero(l, p, t, v, n);
      } else {
        valueF0(l, p, po, t, to, v, vo, n);
      }
    } else {
      if ((po | to | vo) == 0) {
        valueF1FromZero(l, p, t, v, n);
      } else {
        valueF1(l, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      v[vo + i] = x4;
    }
  }

  private static void valueF0FromZero(SmoothL1 l, float[] p, float[] t, float[] v, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      v[i] = x4;
    }
  }

  private static void valueF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      v[vo + i] = x13;
    }
  }

  private static void valueF1FromZero(SmoothL1 l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      v[i] = x13;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      if ((po | to | vo | go) == 0) {
        gradientF0FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    } else {
      if ((po | to | vo | go) == 0) {
        gradientF1FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x19 = x3 * 1.329228E36f;
      float x21 = x19 * 1.1529215E18f;
      float x22 = Math.min(1.0f, x21);
      float x23 = Math.max((-1.0f), x22);
      float x24 = x23 * scale;
      v[vo + i] = x4;
      g[go + i] = x24;
    }
  }

  private static void gradientF0FromZero(SmoothL1 l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x19 = x3 * 1.329228E36f;
      float x21 = x19 * 1.1529215E18f;
      float x22 = Math.min(1.0f, x21);
      float x23 = Math.max((-1.0f), x22);
      float x24 = x23 * scale;
      v[i] = x4;
      g[i] = x24;
    }
  }

  private static void gradientF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      float x28 = x3 / u0;
      float x29 = Math.min(1.0f, x28);
      float x30 = Math.max((-1.0f), x29);
      float x31 = x30 * scale;
      v[vo + i] = x13;
      g[go + i] = x31;
    }
  }

  private static void gradientF1FromZero(SmoothL1 l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      float x28 = x3 / u0;
      float x29 = Math.min(1.0f, x28);
      float x30 = Math.max((-1.0f), x29);
      float x31 = x30 * scale;
      v[i] = x13;
      g[i] = x31;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      if ((po | to | vo | go | ho) == 0) {
        hessianF0FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    } else {
      if ((po | to | vo | go | ho) == 0) {
        hessianF1FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u27 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x19 = x3 * 1.329228E36f;
      float x21 = x19 * 1.1529215E18f;
      float x22 = Math.min(1.0f, x21);
      float x23 = Math.max((-1.0f), x22);
      float x24 = x23 * scale;
      v[vo + i] = x4;
      g[go + i] = x24;
      h[ho + i] = u27;
    }
  }

  private static void hessianF0FromZero(SmoothL1 l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u27 = 0.0f * scale;
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x19 = x3 * 1.329228E36f;
      float x21 = x19 * 1.1529215E18f;
      float x22 = Math.min(1.0f, x21);
      float x23 = Math.max((-1.0f), x22);
      float x24 = x23 * scale;
      v[i] = x4;
      g[i] = x24;
      h[i] = u27;
    }
  }

  private static void hessianF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      float x31 = x3 / u0;
      float x32 = Math.min(1.0f, x31);
      float x33 = Math.max((-1.0f), x32);
      float x34 = x33 * scale;
      float x25 = x4 - u0;
      float x26 = Math.max(0.0f, x25);
      float x35 = x26 * 1.329228E36f;
      float x36 = x35 * 1.1529215E18f;
      float x37 = Math.min(1.0f, x36);
      float x38 = Math.max((-1.0f), x37);
      float x39 = 1.0f - x38;
      float x40 = x39 / u0;
      float x41 = x40 * scale;
      v[vo + i] = x13;
      g[go + i] = x34;
      h[ho + i] = x41;
    }
  }

  private static void hessianF1FromZero(SmoothL1 l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u0 = (float) l.beta();
    for (int i = 0; i < n; i++) {
      float x1 = p[i];
      float x2 = t[i];
      float x3 = x1 - x2;
      float x4 = Math.abs(x3);
      float x5 = Math.min(x4, u0);
      float x9 = x5 / u0;
      float x11 = 0.5f * x5;
      float x12 = x4 - x11;
      float x13 = x9 * x12;
      float x31 = x3 / u0;
      float x32 = Math.min(1.0f, x31);
      float x33 = Math.max((-1.0f), x32);
      float x34 = x33 * scale;
      float x25 = x4 - u0;
      float x26 = Math.max(0.0f, x25);
      float x35 = x26 * 1.329228E36f;
      float x36 = x35 * 1.1529215E18f;
      float x37 = Math.min(1.0f, x36);
      float x38 = Math.max((-1.0f), x37);
      float x39 = 1.0f - x38;
      float x40 = x39 / u0;
      float x41 = x40 * scale;
      v[i] = x13;
      g[i] = x34;
      h[i] = x41;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      if ((po | to | vo) == 0) {
        valueD0FromZero(l, p, t, v, n);
      } else {
        valueD0(l, p, po, t, to, v, vo, n);
      }
    } else {
      if ((po | to | vo) == 0) {
        valueD1FromZero(l, p, t, v, n);
      } else {
        valueD1(l, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      v[vo + i] = x4;
    }
  }

  private static void valueD0FromZero(SmoothL1 l, double[] p, double[] t, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      v[i] = x4;
    }
  }

  private static void valueD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      v[vo + i] = x13;
    }
  }

  private static void valueD1FromZero(SmoothL1 l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      v[i] = x13;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      if ((po | to | vo | go) == 0) {
        gradientD0FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    } else {
      if ((po | to | vo | go) == 0) {
        gradientD1FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x19 = x3 * 1.0715086071862673E301;
      double x21 = x19 * 1.2676506002282294E30;
      double x22 = Math.min(1.0, x21);
      double x23 = Math.max((-1.0), x22);
      double x24 = x23 * scale;
      v[vo + i] = x4;
      g[go + i] = x24;
    }
  }

  private static void gradientD0FromZero(SmoothL1 l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x19 = x3 * 1.0715086071862673E301;
      double x21 = x19 * 1.2676506002282294E30;
      double x22 = Math.min(1.0, x21);
      double x23 = Math.max((-1.0), x22);
      double x24 = x23 * scale;
      v[i] = x4;
      g[i] = x24;
    }
  }

  private static void gradientD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      double x28 = x3 / u0;
      double x29 = Math.min(1.0, x28);
      double x30 = Math.max((-1.0), x29);
      double x31 = x30 * scale;
      v[vo + i] = x13;
      g[go + i] = x31;
    }
  }

  private static void gradientD1FromZero(SmoothL1 l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      double x28 = x3 / u0;
      double x29 = Math.min(1.0, x28);
      double x30 = Math.max((-1.0), x29);
      double x31 = x30 * scale;
      v[i] = x13;
      g[i] = x31;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      if ((po | to | vo | go | ho) == 0) {
        hessianD0FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    } else {
      if ((po | to | vo | go | ho) == 0) {
        hessianD1FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u27 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x19 = x3 * 1.0715086071862673E301;
      double x21 = x19 * 1.2676506002282294E30;
      double x22 = Math.min(1.0, x21);
      double x23 = Math.max((-1.0), x22);
      double x24 = x23 * scale;
      v[vo + i] = x4;
      g[go + i] = x24;
      h[ho + i] = u27;
    }
  }

  private static void hessianD0FromZero(SmoothL1 l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u27 = 0.0 * scale;
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x19 = x3 * 1.0715086071862673E301;
      double x21 = x19 * 1.2676506002282294E30;
      double x22 = Math.min(1.0, x21);
      double x23 = Math.max((-1.0), x22);
      double x24 = x23 * scale;
      v[i] = x4;
      g[i] = x24;
      h[i] = u27;
    }
  }

  private static void hessianD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      double x31 = x3 / u0;
      double x32 = Math.min(1.0, x31);
      double x33 = Math.max((-1.0), x32);
      double x34 = x33 * scale;
      double x25 = x4 - u0;
      double x26 = Math.max(0.0, x25);
      double x35 = x26 * 1.0715086071862673E301;
      double x36 = x35 * 1.2676506002282294E30;
      double x37 = Math.min(1.0, x36);
      double x38 = Math.max((-1.0), x37);
      double x39 = 1.0 - x38;
      double x40 = x39 / u0;
      double x41 = x40 * scale;
      v[vo + i] = x13;
      g[go + i] = x34;
      h[ho + i] = x41;
    }
  }

  private static void hessianD1FromZero(SmoothL1 l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u0 = (double) l.beta();
    for (int i = 0; i < n; i++) {
      double x1 = p[i];
      double x2 = t[i];
      double x3 = x1 - x2;
      double x4 = Math.abs(x3);
      double x5 = Math.min(x4, u0);
      double x9 = x5 / u0;
      double x11 = 0.5 * x5;
      double x12 = x4 - x11;
      double x13 = x9 * x12;
      double x31 = x3 / u0;
      double x32 = Math.min(1.0, x31);
      double x33 = Math.max((-1.0), x32);
      double x34 = x33 * scale;
      double x25 = x4 - u0;
      double x26 = Math.max(0.0, x25);
      double x35 = x26 * 1.0715086071862673E301;
      double x36 = x35 * 1.2676506002282294E30;
      double x37 = Math.min(1.0, x36);
      double x38 = Math.max((-1.0), x37);
      double x39 = 1.0 - x38;
      double x40 = x39 / u0;
      double x41 = x40 * scale;
      v[i] = x13;
      g[i] = x34;
      h[i] = x41;
    }
  }
}
