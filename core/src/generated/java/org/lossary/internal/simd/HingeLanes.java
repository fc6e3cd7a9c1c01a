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
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x12 = FV.cast(x7.mul(w11));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x14 = FV.cast(x12.mul(w13));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x15 = FV.cast(x14.blend(w9, x14.compare(VectorOperators.GT, w9)));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x16 = FV.cast(x15.blend(w10, x15.compare(VectorOperators.LT, w10)));
      FloatVector x17 = FV.cast(x2.mul(x16));
      FloatVector x18 = FV.cast(w6.sub(x17));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x19 = FV.cast(x18.mul(w8));
      x7.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
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
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x12 = DV.cast(x7.mul(w11));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x14 = DV.cast(x12.mul(w13));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x15 = DV.cast(x14.blend(w9, x14.compare(VectorOperators.GT, w9)));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x16 = DV.cast(x15.blend(w10, x15.compare(VectorOperators.LT, w10)));
      DoubleVector x17 = DV.cast(x2.mul(x16));
      DoubleVector x18 = DV.cast(w6.sub(x17));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x19 = DV.cast(x18.mul(w8));
      x7.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
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
