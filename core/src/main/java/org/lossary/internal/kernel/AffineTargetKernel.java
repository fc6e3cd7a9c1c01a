package org.lossary.internal.kernel;

import org.lossary.PointwiseLoss;
import org.lossary.composition.AffineTarget;

/**
 * The loops of a loss with stretched and shifted targets: a block of targets, then the loss's own.
 */
final class AffineTargetKernel extends PointwiseKernel {

  @Override
  public void value(
      PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    float[] b = buffers.floats[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.value(inner, p, po + at, b, 0, v, vo + at, m);
    }
    buffers.giveBack();
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
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    float[] b = buffers.floats[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.gradient(inner, p, po + at, b, 0, v, vo + at, g, go + at, scale, m);
    }
    buffers.giveBack();
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
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    float[] b = buffers.floats[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.hessian(inner, p, po + at, b, 0, v, vo + at, g, go + at, h, ho + at, scale, m);
    }
    buffers.giveBack();
  }

  private static void map(AffineTarget affine, float[] t, int at, float[] out, int n) {
    double scale = affine.scale();
    double shift = affine.shift();
    for (int i = 0; i < n; i++) {
      out[i] = (float) (scale * t[at + i] + shift);
    }
  }

  @Override
  public void value(
      PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    double[] b = buffers.doubles[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.value(inner, p, po + at, b, 0, v, vo + at, m);
    }
    buffers.giveBack();
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
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    double[] b = buffers.doubles[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.gradient(inner, p, po + at, b, 0, v, vo + at, g, go + at, scale, m);
    }
    buffers.giveBack();
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
    AffineTarget affine = (AffineTarget) loss;
    PointwiseLoss inner = affine.loss();
    PointwiseKernel kernel = PointwiseKernel.of(inner);
    BlockBuffers buffers = BlockBuffers.take();
    double[] b = buffers.doubles[0];
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      map(affine, t, to + at, b, m);
      kernel.hessian(inner, p, po + at, b, 0, v, vo + at, g, go + at, h, ho + at, scale, m);
    }
    buffers.giveBack();
  }

  private static void map(AffineTarget affine, double[] t, int at, double[] out, int n) {
    double scale = affine.scale();
    double shift = affine.shift();
    for (int i = 0; i < n; i++) {
      out[i] = (scale * t[at + i] + shift);
    }
  }
}
