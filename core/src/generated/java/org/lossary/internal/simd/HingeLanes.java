// Generated from Hinge.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.Hinge;
import org.lossary.internal.kernel.HingeScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Hinge} on lanes. */
public final class HingeLanes extends PointwiseKernel {
  private static final HingeScalar REST = new HingeScalar();

  /** Makes the kernel. */
  public HingeLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Hinge l = (Hinge) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Hinge l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
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
      x7.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Hinge l = (Hinge) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Hinge l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
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
      VectorMask<Float> x9 = x4.compare(VectorOperators.LT, w0);
      FloatVector x10 = FV.cast(x2.neg());
      FloatVector x11 = FV.cast(w6.blend(x10, x9));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x12 = FV.cast(x11.mul(w8));
      x7.intoArray(v, vo + i);
      x12.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
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
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x4 = DV.cast(x2.mul(x1));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(w0.sub(x4));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x7 = DV.cast(w6.max(x5));
      x7.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Hinge l = (Hinge) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Hinge l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
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
      VectorMask<Double> x9 = x4.compare(VectorOperators.LT, w0);
      DoubleVector x10 = DV.cast(x2.neg());
      DoubleVector x11 = DV.cast(w6.blend(x10, x9));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x12 = DV.cast(x11.mul(w8));
      x7.intoArray(v, vo + i);
      x12.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    throw new LossException(loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
  }
}
