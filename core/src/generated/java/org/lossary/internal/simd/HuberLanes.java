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
    float u9 = 0.5f * u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      VectorMask<Float> x5 = x4.compare(VectorOperators.LE, w0);
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x3));
      FloatVector x8 = FV.cast(x7.mul(x3));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, u9));
      FloatVector x10 = FV.cast(x4.sub(w9));
      FloatVector x11 = FV.cast(w0.mul(x10));
      FloatVector x12 = FV.cast(x11.blend(x8, x5));
      x12.intoArray(v, vo + i);
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
    float u9 = 0.5f * u0;
    float u14 = -u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      VectorMask<Float> x5 = x4.compare(VectorOperators.LE, w0);
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x3));
      FloatVector x8 = FV.cast(x7.mul(x3));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, u9));
      FloatVector x10 = FV.cast(x4.sub(w9));
      FloatVector x11 = FV.cast(w0.mul(x10));
      FloatVector x12 = FV.cast(x11.blend(x8, x5));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, u14));
      VectorMask<Float> x15 = x3.compare(VectorOperators.LT, w14);
      VectorMask<Float> x16 = x3.compare(VectorOperators.GT, w0);
      FloatVector x17 = FV.cast(x3.blend(w0, x16));
      FloatVector x18 = FV.cast(x17.blend(w14, x15));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x19 = FV.cast(x18.mul(w13));
      x12.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
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
    float u9 = 0.5f * u0;
    float u14 = -u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      VectorMask<Float> x5 = x4.compare(VectorOperators.LE, w0);
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x7 = FV.cast(w6.mul(x3));
      FloatVector x8 = FV.cast(x7.mul(x3));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, u9));
      FloatVector x10 = FV.cast(x4.sub(w9));
      FloatVector x11 = FV.cast(w0.mul(x10));
      FloatVector x12 = FV.cast(x11.blend(x8, x5));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, u14));
      VectorMask<Float> x15 = x3.compare(VectorOperators.LT, w14);
      VectorMask<Float> x16 = x3.compare(VectorOperators.GT, w0);
      FloatVector x17 = FV.cast(x3.blend(w0, x16));
      FloatVector x18 = FV.cast(x17.blend(w14, x15));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x19 = FV.cast(x18.mul(w13));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x24 = FV.cast(w23.blend(w22, x5));
      FloatVector x25 = FV.cast(x24.mul(w13));
      x12.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
      x25.intoArray(h, ho + i);
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
    double u9 = 0.5 * u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      VectorMask<Double> x5 = x4.compare(VectorOperators.LE, w0);
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x3));
      DoubleVector x8 = DV.cast(x7.mul(x3));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, u9));
      DoubleVector x10 = DV.cast(x4.sub(w9));
      DoubleVector x11 = DV.cast(w0.mul(x10));
      DoubleVector x12 = DV.cast(x11.blend(x8, x5));
      x12.intoArray(v, vo + i);
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
    double u9 = 0.5 * u0;
    double u14 = -u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      VectorMask<Double> x5 = x4.compare(VectorOperators.LE, w0);
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x3));
      DoubleVector x8 = DV.cast(x7.mul(x3));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, u9));
      DoubleVector x10 = DV.cast(x4.sub(w9));
      DoubleVector x11 = DV.cast(w0.mul(x10));
      DoubleVector x12 = DV.cast(x11.blend(x8, x5));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, u14));
      VectorMask<Double> x15 = x3.compare(VectorOperators.LT, w14);
      VectorMask<Double> x16 = x3.compare(VectorOperators.GT, w0);
      DoubleVector x17 = DV.cast(x3.blend(w0, x16));
      DoubleVector x18 = DV.cast(x17.blend(w14, x15));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x19 = DV.cast(x18.mul(w13));
      x12.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
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
    double u9 = 0.5 * u0;
    double u14 = -u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      VectorMask<Double> x5 = x4.compare(VectorOperators.LE, w0);
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x7 = DV.cast(w6.mul(x3));
      DoubleVector x8 = DV.cast(x7.mul(x3));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, u9));
      DoubleVector x10 = DV.cast(x4.sub(w9));
      DoubleVector x11 = DV.cast(w0.mul(x10));
      DoubleVector x12 = DV.cast(x11.blend(x8, x5));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, u14));
      VectorMask<Double> x15 = x3.compare(VectorOperators.LT, w14);
      VectorMask<Double> x16 = x3.compare(VectorOperators.GT, w0);
      DoubleVector x17 = DV.cast(x3.blend(w0, x16));
      DoubleVector x18 = DV.cast(x17.blend(w14, x15));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x19 = DV.cast(x18.mul(w13));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x24 = DV.cast(w23.blend(w22, x5));
      DoubleVector x25 = DV.cast(x24.mul(w13));
      x12.intoArray(v, vo + i);
      x19.intoArray(g, go + i);
      x25.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
