// Generated from Mse.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.MseScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Mse;

/** Loops of {@link Mse} on lanes. */
public final class MseLanes extends PointwiseKernel {
  private static final MseScalar REST = new MseScalar();

  /** Makes the kernel. */
  public MseLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Mse l = (Mse) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.mul(x2));
      x3.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mse l = (Mse) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.mul(x2));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x7 = FV.cast(w6.mul(x2));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x8 = FV.cast(x7.mul(w4));
      x3.intoArray(v, vo + i);
      x8.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mse l = (Mse) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Mse l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u9 = 2.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.mul(x2));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x7 = FV.cast(w6.mul(x2));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x8 = FV.cast(x7.mul(w4));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, u9));
      x3.intoArray(v, vo + i);
      x8.intoArray(g, go + i);
      w9.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mse l = (Mse) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.mul(x2));
      x3.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mse l = (Mse) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.mul(x2));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x7 = DV.cast(w6.mul(x2));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x8 = DV.cast(x7.mul(w4));
      x3.intoArray(v, vo + i);
      x8.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mse l = (Mse) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Mse l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u9 = 2.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.mul(x2));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x7 = DV.cast(w6.mul(x2));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x8 = DV.cast(x7.mul(w4));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, u9));
      x3.intoArray(v, vo + i);
      x8.intoArray(g, go + i);
      w9.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
