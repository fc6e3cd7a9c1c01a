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
    valueF0(l, p, po, t, to, v, vo, n);
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

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Hinge l = (Hinge) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Hinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      float x1 = p[po + i];
      float x4 = x2 * x1;
      float x5 = u0 - x4;
      float x7 = Math.max(0.0f, x5);
      boolean x9 = x4 < u0;
      float x10 = -x2;
      float x11 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x10) : Float.floatToRawIntBits(0.0f));
      float x12 = x11 * scale;
      v[vo + i] = x7;
      g[go + i] = x12;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Hinge l = (Hinge) loss;
    valueD0(l, p, po, t, to, v, vo, n);
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

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Hinge l = (Hinge) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Hinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      double x1 = p[po + i];
      double x4 = x2 * x1;
      double x5 = u0 - x4;
      double x7 = Math.max(0.0, x5);
      boolean x9 = x4 < u0;
      double x10 = -x2;
      double x11 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x10) : Double.doubleToRawLongBits(0.0));
      double x12 = x11 * scale;
      v[vo + i] = x7;
      g[go + i] = x12;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }
}
