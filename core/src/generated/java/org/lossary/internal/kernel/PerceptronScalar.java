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
    if ((po | to | vo) == 0) {
      valueF0FromZero(l, p, t, v, n);
    } else {
      valueF0(l, p, po, t, to, v, vo, n);
    }
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

  private static void valueF0FromZero(Perceptron l, float[] p, float[] t, float[] v, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[i];
      float x2 = -x1;
      float x0 = p[i];
      float x3 = x2 * x0;
      float x6 = Math.max(x3, 0.0f);
      v[i] = x6;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Perceptron l = (Perceptron) loss;
    if ((po | to | vo | go) == 0) {
      gradientF0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(Perceptron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[to + i];
      float x2 = -x1;
      float x0 = p[po + i];
      float x3 = x2 * x0;
      float x6 = Math.max(x3, 0.0f);
      float x9 = x1 * x0;
      float x10 = Math.max(0.0f, x9);
      float x14 = x10 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = 1.0f - x18;
      float x20 = x1 * x19;
      float x21 = 0.0f - x20;
      float x22 = x21 * scale;
      v[vo + i] = x6;
      g[go + i] = x22;
    }
  }

  private static void gradientF0FromZero(Perceptron l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = t[i];
      float x2 = -x1;
      float x0 = p[i];
      float x3 = x2 * x0;
      float x6 = Math.max(x3, 0.0f);
      float x9 = x1 * x0;
      float x10 = Math.max(0.0f, x9);
      float x14 = x10 * 1.329228E36f;
      float x16 = x14 * 1.1529215E18f;
      float x17 = Math.min(1.0f, x16);
      float x18 = Math.max((-1.0f), x17);
      float x19 = 1.0f - x18;
      float x20 = x1 * x19;
      float x21 = 0.0f - x20;
      float x22 = x21 * scale;
      v[i] = x6;
      g[i] = x22;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Perceptron l = (Perceptron) loss;
    if ((po | to | vo) == 0) {
      valueD0FromZero(l, p, t, v, n);
    } else {
      valueD0(l, p, po, t, to, v, vo, n);
    }
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

  private static void valueD0FromZero(Perceptron l, double[] p, double[] t, double[] v, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[i];
      double x2 = -x1;
      double x0 = p[i];
      double x3 = x2 * x0;
      double x6 = Math.max(x3, 0.0);
      v[i] = x6;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Perceptron l = (Perceptron) loss;
    if ((po | to | vo | go) == 0) {
      gradientD0FromZero(l, p, t, v, g, scale, n);
    } else {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(Perceptron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[to + i];
      double x2 = -x1;
      double x0 = p[po + i];
      double x3 = x2 * x0;
      double x6 = Math.max(x3, 0.0);
      double x9 = x1 * x0;
      double x10 = Math.max(0.0, x9);
      double x14 = x10 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = 1.0 - x18;
      double x20 = x1 * x19;
      double x21 = 0.0 - x20;
      double x22 = x21 * scale;
      v[vo + i] = x6;
      g[go + i] = x22;
    }
  }

  private static void gradientD0FromZero(Perceptron l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = t[i];
      double x2 = -x1;
      double x0 = p[i];
      double x3 = x2 * x0;
      double x6 = Math.max(x3, 0.0);
      double x9 = x1 * x0;
      double x10 = Math.max(0.0, x9);
      double x14 = x10 * 1.0715086071862673E301;
      double x16 = x14 * 1.2676506002282294E30;
      double x17 = Math.min(1.0, x16);
      double x18 = Math.max((-1.0), x17);
      double x19 = 1.0 - x18;
      double x20 = x1 * x19;
      double x21 = 0.0 - x20;
      double x22 = x21 * scale;
      v[i] = x6;
      g[i] = x22;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }
}
