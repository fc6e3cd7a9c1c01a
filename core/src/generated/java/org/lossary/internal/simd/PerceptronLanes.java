// Generated from Perceptron.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.Perceptron;
import org.lossary.internal.kernel.PerceptronScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link Perceptron} on lanes. */
public final class PerceptronLanes extends PointwiseKernel {
  private static final PerceptronScalar REST = new PerceptronScalar();

  /** Makes the kernel. */
  public PerceptronLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Perceptron l = (Perceptron) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Perceptron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x6 = FV.cast(x3.max(w5));
      x6.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Perceptron l = (Perceptron) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Perceptron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x1.neg());
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(x2.mul(x0));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x6 = FV.cast(x3.max(w5));
      FloatVector x9 = FV.cast(x1.mul(x0));
      FloatVector x10 = FV.cast(w5.max(x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x14 = FV.cast(x10.mul(w13));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x16 = FV.cast(x14.mul(w15));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x17 = FV.cast(x16.blend(w11, x16.compare(VectorOperators.GT, w11)));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x18 = FV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      FloatVector x19 = FV.cast(w11.sub(x18));
      FloatVector x20 = FV.cast(x1.mul(x19));
      FloatVector x21 = FV.cast(w5.sub(x20));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x22 = FV.cast(x21.mul(w7));
      x6.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
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
    Perceptron l = (Perceptron) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Perceptron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x6 = DV.cast(x3.max(w5));
      x6.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Perceptron l = (Perceptron) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Perceptron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x1.neg());
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(x2.mul(x0));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x6 = DV.cast(x3.max(w5));
      DoubleVector x9 = DV.cast(x1.mul(x0));
      DoubleVector x10 = DV.cast(w5.max(x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x14 = DV.cast(x10.mul(w13));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x16 = DV.cast(x14.mul(w15));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x17 = DV.cast(x16.blend(w11, x16.compare(VectorOperators.GT, w11)));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x18 = DV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      DoubleVector x19 = DV.cast(w11.sub(x18));
      DoubleVector x20 = DV.cast(x1.mul(x19));
      DoubleVector x21 = DV.cast(w5.sub(x20));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x22 = DV.cast(x21.mul(w7));
      x6.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
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
