// Generated from SquaredHinge.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.SquaredHinge;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.SquaredHingeScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link SquaredHinge} on lanes. */
public final class SquaredHingeLanes extends PointwiseKernel {
  private static final SquaredHingeScalar REST = new SquaredHingeScalar();

  /** Makes the kernel. */
  public SquaredHingeLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.margin();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x4 = FV.cast(x2.mul(x1));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(w0.sub(x4));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x7 = FV.cast(w6.max(x5));
      FloatVector x8 = FV.cast(x7.mul(x7));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.margin();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x4 = FV.cast(x2.mul(x1));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(w0.sub(x4));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x7 = FV.cast(w6.max(x5));
      FloatVector x8 = FV.cast(x7.mul(x7));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, (-2.0f)));
      FloatVector x12 = FV.cast(w11.mul(x2));
      FloatVector x13 = FV.cast(x12.mul(x7));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x14 = FV.cast(x13.mul(w9));
      x8.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(SquaredHinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.margin();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x4 = FV.cast(x2.mul(x1));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(w0.sub(x4));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x7 = FV.cast(w6.max(x5));
      FloatVector x8 = FV.cast(x7.mul(x7));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, (-2.0f)));
      FloatVector x12 = FV.cast(w11.mul(x2));
      FloatVector x13 = FV.cast(x12.mul(x7));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x14 = FV.cast(x13.mul(w9));
      VectorMask<Float> x15 = x4.compare(VectorOperators.LT, w0);
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x18 = FV.cast(w17.mul(x2));
      FloatVector x19 = FV.cast(x18.mul(x2));
      FloatVector x20 = FV.cast(w6.blend(x19, x15));
      FloatVector x21 = FV.cast(x20.mul(w9));
      x8.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
      x21.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.margin();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x4 = DV.cast(x2.mul(x1));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(w0.sub(x4));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x7 = DV.cast(w6.max(x5));
      DoubleVector x8 = DV.cast(x7.mul(x7));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.margin();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x4 = DV.cast(x2.mul(x1));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(w0.sub(x4));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x7 = DV.cast(w6.max(x5));
      DoubleVector x8 = DV.cast(x7.mul(x7));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, (-2.0)));
      DoubleVector x12 = DV.cast(w11.mul(x2));
      DoubleVector x13 = DV.cast(x12.mul(x7));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x14 = DV.cast(x13.mul(w9));
      x8.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SquaredHinge l = (SquaredHinge) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(SquaredHinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.margin();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x4 = DV.cast(x2.mul(x1));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(w0.sub(x4));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x7 = DV.cast(w6.max(x5));
      DoubleVector x8 = DV.cast(x7.mul(x7));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, (-2.0)));
      DoubleVector x12 = DV.cast(w11.mul(x2));
      DoubleVector x13 = DV.cast(x12.mul(x7));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x14 = DV.cast(x13.mul(w9));
      VectorMask<Double> x15 = x4.compare(VectorOperators.LT, w0);
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x18 = DV.cast(w17.mul(x2));
      DoubleVector x19 = DV.cast(x18.mul(x2));
      DoubleVector x20 = DV.cast(w6.blend(x19, x15));
      DoubleVector x21 = DV.cast(x20.mul(w9));
      x8.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
      x21.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
