// Generated from Perceptron.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.classification.Perceptron;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Perceptron}. */
public final class PerceptronScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public PerceptronScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Perceptron l = (Perceptron) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Perceptron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      float x6 = Math.max(x3, 0.0f);
      v[vo + i] = x6;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Perceptron l = (Perceptron) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Perceptron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      float x6 = Math.max(x3, 0.0f);
      float x8 = x1 * x0;
      boolean x9 = x8 <= 0.0f;
      float x10 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x2) : Float.floatToRawIntBits(0.0f));
      float x11 = x10 * scale;
      v[vo + i] = x6;
      g[go + i] = x11;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Perceptron l = (Perceptron) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Perceptron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      double x6 = Math.max(x3, 0.0);
      v[vo + i] = x6;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Perceptron l = (Perceptron) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Perceptron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      double x6 = Math.max(x3, 0.0);
      double x8 = x1 * x0;
      boolean x9 = x8 <= 0.0;
      double x10 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x2) : Double.doubleToRawLongBits(0.0));
      double x11 = x10 * scale;
      v[vo + i] = x6;
      g[go + i] = x11;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }
}
