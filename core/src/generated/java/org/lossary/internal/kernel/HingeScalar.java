// Generated from Hinge.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Hinge;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Hinge}. */
public final class HingeScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public HingeScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Hinge l = (Hinge) loss;
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(Hinge l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      v[vo + i] = x7;
    }
  }

  private static void valueF0FromZero(Hinge l, float[] p, float[] t, float[] v, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      float x1 = p[i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      v[i] = x7;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Hinge l = (Hinge) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Hinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x12 = x7 * 1.329228E36f;
      float x14 = x12 * 1.1529215E18f;
      float x15 = Math.min(1.0f, x14);
      float x16 = Math.max((-1.0f), x15);
      float x17 = x2 * x16;
      float x18 = 0.0f - x17;
      float x19 = x18 * scale;
      v[vo + i] = x7;
      g[go + i] = x19;
    }
  }

  private static void gradientF0FromZero(Hinge l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[i];
      float x1 = p[i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      float x12 = x7 * 1.329228E36f;
      float x14 = x12 * 1.1529215E18f;
      float x15 = Math.min(1.0f, x14);
      float x16 = Math.max((-1.0f), x15);
      float x17 = x2 * x16;
      float x18 = 0.0f - x17;
      float x19 = x18 * scale;
      v[i] = x7;
      g[i] = x19;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Hinge l = (Hinge) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(Hinge l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      v[vo + i] = x7;
    }
  }

  private static void valueD0FromZero(Hinge l, double[] p, double[] t, double[] v, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      double x1 = p[i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      v[i] = x7;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Hinge l = (Hinge) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Hinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x12 = x7 * 1.0715086071862673E301;
      double x14 = x12 * 1.2676506002282294E30;
      double x15 = Math.min(1.0, x14);
      double x16 = Math.max((-1.0), x15);
      double x17 = x2 * x16;
      double x18 = 0.0 - x17;
      double x19 = x18 * scale;
      v[vo + i] = x7;
      g[go + i] = x19;
    }
  }

  private static void gradientD0FromZero(Hinge l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[i];
      double x1 = p[i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      double x12 = x7 * 1.0715086071862673E301;
      double x14 = x12 * 1.2676506002282294E30;
      double x15 = Math.min(1.0, x14);
      double x16 = Math.max((-1.0), x15);
      double x17 = x2 * x16;
      double x18 = 0.0 - x17;
      double x19 = x18 * scale;
      v[i] = x7;
      g[i] = x19;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }
}
