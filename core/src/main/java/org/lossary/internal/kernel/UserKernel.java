package org.lossary.internal.kernel;

import org.lossary.PointwiseLoss;

/**
 * The loops for a loss that has no generated kernel. {@link Kernels} defines a hidden copy of this
 * class for each class of loss, so that the JIT sees one receiver at each call and inlines it.
 * Floats are computed in double and rounded once.
 */
final class UserKernel extends PointwiseKernel {

  UserKernel() {}

  @Override
  public void value(
      PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = (float) loss.value(p[po + i], t[to + i]);
    }
  }

  @Override
  public void value(
      PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = loss.value(p[po + i], t[to + i]);
    }
  }

  @Override
  public void gradient(
      PointwiseLoss loss,
      float[] p,
      int po,
      float[] t,
      int to,
      float[] v,
      int vo,
      float[] g,
      int go,
      float scale,
      int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = (float) loss.value(p[po + i], t[to + i]);
      g[go + i] = (float) (loss.slope(p[po + i], t[to + i]) * scale);
    }
  }

  @Override
  public void gradient(
      PointwiseLoss loss,
      double[] p,
      int po,
      double[] t,
      int to,
      double[] v,
      int vo,
      double[] g,
      int go,
      double scale,
      int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = loss.value(p[po + i], t[to + i]);
      g[go + i] = loss.slope(p[po + i], t[to + i]) * scale;
    }
  }

  @Override
  public void hessian(
      PointwiseLoss loss,
      float[] p,
      int po,
      float[] t,
      int to,
      float[] v,
      int vo,
      float[] g,
      int go,
      float[] h,
      int ho,
      float scale,
      int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = (float) loss.value(p[po + i], t[to + i]);
      g[go + i] = (float) (loss.slope(p[po + i], t[to + i]) * scale);
      h[ho + i] = (float) (loss.curvature(p[po + i], t[to + i]) * scale);
    }
  }

  @Override
  public void hessian(
      PointwiseLoss loss,
      double[] p,
      int po,
      double[] t,
      int to,
      double[] v,
      int vo,
      double[] g,
      int go,
      double[] h,
      int ho,
      double scale,
      int n) {
    for (int i = 0; i < n; i++) {
      v[vo + i] = loss.value(p[po + i], t[to + i]);
      g[go + i] = loss.slope(p[po + i], t[to + i]) * scale;
      h[ho + i] = loss.curvature(p[po + i], t[to + i]) * scale;
    }
  }
}
