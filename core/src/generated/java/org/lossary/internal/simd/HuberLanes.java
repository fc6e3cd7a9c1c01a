// Generated from Huber.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.HuberScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Huber;

/** Loops of {@link Huber} on lanes. */
public final class HuberLanes extends PointwiseKernel {
  private static final HuberScalar REST = new HuberScalar();

  /** Makes the kernel. */
  public HuberLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Huber l = (Huber) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.delta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x5));
      FloatVector x8 = FV.cast(x4.sub(x7));
      FloatVector x9 = FV.cast(x5.mul(x8));
      x9.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Huber l = (Huber) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x5));
      FloatVector x8 = FV.cast(x4.sub(x7));
      FloatVector x9 = FV.cast(x5.mul(x8));
      FloatVector x12 = FV.cast(x3.blend(w0, x3.compare(VectorOperators.GT, w0)));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, u11));
      FloatVector x13 = FV.cast(x12.blend(w11, x12.compare(VectorOperators.LT, w11)));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x14 = FV.cast(x13.mul(w10));
      x9.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Huber l = (Huber) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Huber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.delta();
    float u11 = -u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x5));
      FloatVector x8 = FV.cast(x4.sub(x7));
      FloatVector x9 = FV.cast(x5.mul(x8));
      FloatVector x12 = FV.cast(x3.blend(w0, x3.compare(VectorOperators.GT, w0)));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, u11));
      FloatVector x13 = FV.cast(x12.blend(w11, x12.compare(VectorOperators.LT, w11)));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x14 = FV.cast(x13.mul(w10));
      FloatVector x16 = FV.cast(x4.sub(w0));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x18 = FV.cast(w17.max(x16));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x23 = FV.cast(x18.mul(w22));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x25 = FV.cast(x23.mul(w24));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x26 = FV.cast(x25.blend(w20, x25.compare(VectorOperators.GT, w20)));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x27 = FV.cast(x26.blend(w21, x26.compare(VectorOperators.LT, w21)));
      FloatVector x28 = FV.cast(w20.sub(x27));
      FloatVector x29 = FV.cast(x28.mul(w10));
      x9.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
      x29.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Huber l = (Huber) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.delta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x5));
      DoubleVector x8 = DV.cast(x4.sub(x7));
      DoubleVector x9 = DV.cast(x5.mul(x8));
      x9.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Huber l = (Huber) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x5));
      DoubleVector x8 = DV.cast(x4.sub(x7));
      DoubleVector x9 = DV.cast(x5.mul(x8));
      DoubleVector x12 = DV.cast(x3.blend(w0, x3.compare(VectorOperators.GT, w0)));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, u11));
      DoubleVector x13 = DV.cast(x12.blend(w11, x12.compare(VectorOperators.LT, w11)));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x14 = DV.cast(x13.mul(w10));
      x9.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Huber l = (Huber) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Huber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.delta();
    double u11 = -u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x5));
      DoubleVector x8 = DV.cast(x4.sub(x7));
      DoubleVector x9 = DV.cast(x5.mul(x8));
      DoubleVector x12 = DV.cast(x3.blend(w0, x3.compare(VectorOperators.GT, w0)));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, u11));
      DoubleVector x13 = DV.cast(x12.blend(w11, x12.compare(VectorOperators.LT, w11)));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x14 = DV.cast(x13.mul(w10));
      DoubleVector x16 = DV.cast(x4.sub(w0));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x18 = DV.cast(w17.max(x16));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x23 = DV.cast(x18.mul(w22));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x25 = DV.cast(x23.mul(w24));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x26 = DV.cast(x25.blend(w20, x25.compare(VectorOperators.GT, w20)));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x27 = DV.cast(x26.blend(w21, x26.compare(VectorOperators.LT, w21)));
      DoubleVector x28 = DV.cast(w20.sub(x27));
      DoubleVector x29 = DV.cast(x28.mul(w10));
      x9.intoArray(v, vo + i);
      x14.intoArray(g, go + i);
      x29.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
