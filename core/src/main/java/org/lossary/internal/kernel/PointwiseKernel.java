package org.lossary.internal.kernel;

import org.lossary.PointwiseLoss;

/**
 * The loops of one pointwise loss: over {@code n} elements of prediction {@code p} and target
 * {@code t} they write value {@code v}, gradient {@code g} times {@code scale} and Hessian {@code
 * h} times {@code scale}. Called once a chunk, never once an element.
 */
public abstract class PointwiseKernel {
  /** Only for the kernels. */
  protected PointwiseKernel() {}

  /** The kernel of a loss: its generated one, else a loop made for its class alone. */
  public static PointwiseKernel of(PointwiseLoss loss) {
    return Kernels.pointwise(loss.getClass());
  }

  /** Writes values. */
  public abstract void value(
      PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n);

  /** Writes values. */
  public abstract void value(
      PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n);

  /** Writes values and gradients. */
  public abstract void gradient(
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
      int n);

  /** Writes values and gradients. */
  public abstract void gradient(
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
      int n);

  /** Writes values, gradients and Hessians. */
  public abstract void hessian(
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
      int n);

  /** Writes values, gradients and Hessians. */
  public abstract void hessian(
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
      int n);
}
