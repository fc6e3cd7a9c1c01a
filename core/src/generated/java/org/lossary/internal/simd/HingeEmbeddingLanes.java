// Generated from HingeEmbedding.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import static org.lossary.internal.simd.Lanes.*;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.kernel.HingeEmbeddingScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.metric.HingeEmbedding;

/** Loops of {@link HingeEmbedding} on lanes. */
public final class HingeEmbeddingLanes extends PointwiseKernel {
  private static final HingeEmbeddingScalar REST = new HingeEmbeddingScalar();

  /** Makes the kernel. */
  public HingeEmbeddingLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.margin();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(w0.sub(x1));
      FloatVector x7 = FV.cast(w4.max(x6));
      FloatVector x8 = FV.cast(x7.blend(x1, x5));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(w0.sub(x1));
      FloatVector x7 = FV.cast(w4.max(x6));
      FloatVector x8 = FV.cast(x7.blend(x1, x5));
      VectorMask<Float> x11 = x1.compare(VectorOperators.LT, w0);
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x14 = FV.cast(w4.blend(w13, x11));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x16 = FV.cast(x14.blend(w15, x5));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x17 = FV.cast(x16.mul(w9));
      x8.intoArray(v, vo + i);
      x17.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(HingeEmbedding l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.margin();
    float u18 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, 0.0f));
      VectorMask<Float> x5 = x2.compare(VectorOperators.GT, w4);
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(w0.sub(x1));
      FloatVector x7 = FV.cast(w4.max(x6));
      FloatVector x8 = FV.cast(x7.blend(x1, x5));
      VectorMask<Float> x11 = x1.compare(VectorOperators.LT, w0);
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x14 = FV.cast(w4.blend(w13, x11));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x16 = FV.cast(x14.blend(w15, x5));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x17 = FV.cast(x16.mul(w9));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, u18));
      x8.intoArray(v, vo + i);
      x17.intoArray(g, go + i);
      w18.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.margin();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(w0.sub(x1));
      DoubleVector x7 = DV.cast(w4.max(x6));
      DoubleVector x8 = DV.cast(x7.blend(x1, x5));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(w0.sub(x1));
      DoubleVector x7 = DV.cast(w4.max(x6));
      DoubleVector x8 = DV.cast(x7.blend(x1, x5));
      VectorMask<Double> x11 = x1.compare(VectorOperators.LT, w0);
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x14 = DV.cast(w4.blend(w13, x11));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x16 = DV.cast(x14.blend(w15, x5));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x17 = DV.cast(x16.mul(w9));
      x8.intoArray(v, vo + i);
      x17.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    HingeEmbedding l = (HingeEmbedding) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(HingeEmbedding l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.margin();
    double u18 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, 0.0));
      VectorMask<Double> x5 = x2.compare(VectorOperators.GT, w4);
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(w0.sub(x1));
      DoubleVector x7 = DV.cast(w4.max(x6));
      DoubleVector x8 = DV.cast(x7.blend(x1, x5));
      VectorMask<Double> x11 = x1.compare(VectorOperators.LT, w0);
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x14 = DV.cast(w4.blend(w13, x11));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x16 = DV.cast(x14.blend(w15, x5));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x17 = DV.cast(x16.mul(w9));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, u18));
      x8.intoArray(v, vo + i);
      x17.intoArray(g, go + i);
      w18.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
