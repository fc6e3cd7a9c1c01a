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
    valueF0(l, p, po, t, to, v, vo, n);
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

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mse l = (Mse) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
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

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mse l = (Mse) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
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

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mse l = (Mse) loss;
    valueD0(l, p, po, t, to, v, vo, n);
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

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mse l = (Mse) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
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

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mse l = (Mse) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
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
}
