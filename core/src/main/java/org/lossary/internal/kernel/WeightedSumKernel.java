package org.lossary.internal.kernel;

import java.util.List;
import org.lossary.PointwiseLoss;
import org.lossary.composition.Weighted;
import org.lossary.composition.WeightedSum;

/** The loops of a weighted sum: those of its parts, block by block, added up in the first cache. */
final class WeightedSumKernel extends PointwiseKernel {

  @Override
  public void value(
      PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    float[][] b = buffers.floats;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part).value(part, p, po + at, t, to + at, b[0], 0, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
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
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    float[][] b = buffers.floats;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part).gradient(part, p, po + at, t, to + at, b[0], 0, b[1], 0, scale, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
        add(i, parts.get(i).weight(), b[1], b[4], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
      System.arraycopy(b[4], 0, g, go + at, m);
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
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    float[][] b = buffers.floats;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part)
            .hessian(part, p, po + at, t, to + at, b[0], 0, b[1], 0, b[2], 0, scale, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
        add(i, parts.get(i).weight(), b[1], b[4], m);
        add(i, parts.get(i).weight(), b[2], b[5], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
      System.arraycopy(b[4], 0, g, go + at, m);
      System.arraycopy(b[5], 0, h, ho + at, m);
    }
    buffers.giveBack();
  }

  /** Adds a part's numbers to the sum, or starts the sum with them. */
  private static void add(int part, double weight, float[] from, float[] sum, int n) {
    if (part == 0) {
      Provider.PRIMITIVES.times(from, 0, n, weight, sum, 0);
    } else {
      Provider.PRIMITIVES.axpy(weight, from, 0, sum, 0, n);
    }
  }

  @Override
  public void value(
      PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    double[][] b = buffers.doubles;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part).value(part, p, po + at, t, to + at, b[0], 0, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
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
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    double[][] b = buffers.doubles;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part).gradient(part, p, po + at, t, to + at, b[0], 0, b[1], 0, scale, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
        add(i, parts.get(i).weight(), b[1], b[4], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
      System.arraycopy(b[4], 0, g, go + at, m);
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
    List<Weighted<PointwiseLoss>> parts = ((WeightedSum) loss).parts();
    BlockBuffers buffers = BlockBuffers.take();
    double[][] b = buffers.doubles;
    for (int at = 0; at < n; at += BlockBuffers.BLOCK) {
      int m = Math.min(BlockBuffers.BLOCK, n - at);
      for (int i = 0; i < parts.size(); i++) {
        PointwiseLoss part = parts.get(i).loss();
        PointwiseKernel.of(part)
            .hessian(part, p, po + at, t, to + at, b[0], 0, b[1], 0, b[2], 0, scale, m);
        add(i, parts.get(i).weight(), b[0], b[3], m);
        add(i, parts.get(i).weight(), b[1], b[4], m);
        add(i, parts.get(i).weight(), b[2], b[5], m);
      }
      System.arraycopy(b[3], 0, v, vo + at, m);
      System.arraycopy(b[4], 0, g, go + at, m);
      System.arraycopy(b[5], 0, h, ho + at, m);
    }
    buffers.giveBack();
  }

  /** Adds a part's numbers to the sum, or starts the sum with them. */
  private static void add(int part, double weight, double[] from, double[] sum, int n) {
    if (part == 0) {
      Provider.PRIMITIVES.times(from, 0, n, weight, sum, 0);
    } else {
      Provider.PRIMITIVES.axpy(weight, from, 0, sum, 0, n);
    }
  }
}
