// Generated from GemanMcclure.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.GemanMcclureScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.GemanMcclure;

/** Loops of {@link GemanMcclure} on lanes. */
public final class GemanMcclureLanes extends PointwiseKernel {
  private static final GemanMcclureScalar REST = new GemanMcclureScalar();

  /** Makes the kernel. */
  public GemanMcclureLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.2676506E30f));
      VectorMask<Float> x8 = x6.compare(VectorOperators.LT, w7);
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x6));
      FloatVector x12 = FV.cast(w10.div(x11));
      FloatVector x13 = FV.cast(x6.mul(x12));
      FloatVector x14 = FV.cast(w10.blend(x13, x8));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w5.mul(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(w0.mul(x16));
      x17.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.2676506E30f));
      VectorMask<Float> x8 = x6.compare(VectorOperators.LT, w7);
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x6));
      FloatVector x12 = FV.cast(w10.div(x11));
      FloatVector x13 = FV.cast(x6.mul(x12));
      FloatVector x14 = FV.cast(w10.blend(x13, x8));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w5.mul(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(w0.mul(x16));
      FloatVector x19 = FV.cast(x3.mul(x12));
      FloatVector x20 = FV.cast(x19.mul(x12));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w18));
      x17.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(GemanMcclure l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x4 = FV.cast(x3.div(w0));
      FloatVector x6 = FV.cast(x4.mul(x4));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.2676506E30f));
      VectorMask<Float> x8 = x6.compare(VectorOperators.LT, w7);
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x6));
      FloatVector x12 = FV.cast(w10.div(x11));
      FloatVector x13 = FV.cast(x6.mul(x12));
      FloatVector x14 = FV.cast(w10.blend(x13, x8));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x15 = FV.cast(w5.mul(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(w0.mul(x16));
      FloatVector x19 = FV.cast(x3.mul(x12));
      FloatVector x20 = FV.cast(x19.mul(x12));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w18));
      FloatVector x22 = FV.cast(x12.mul(x12));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, 4.0f));
      FloatVector x25 = FV.cast(w24.mul(x14));
      FloatVector x26 = FV.cast(w10.sub(x25));
      FloatVector x27 = FV.cast(x22.mul(x26));
      FloatVector x28 = FV.cast(x27.mul(w18));
      x17.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      x28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      VectorMask<Double> x8 = x6.compare(VectorOperators.LT, w7);
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x6));
      DoubleVector x12 = DV.cast(w10.div(x11));
      DoubleVector x13 = DV.cast(x6.mul(x12));
      DoubleVector x14 = DV.cast(w10.blend(x13, x8));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w5.mul(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(w0.mul(x16));
      x17.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      VectorMask<Double> x8 = x6.compare(VectorOperators.LT, w7);
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x6));
      DoubleVector x12 = DV.cast(w10.div(x11));
      DoubleVector x13 = DV.cast(x6.mul(x12));
      DoubleVector x14 = DV.cast(w10.blend(x13, x8));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w5.mul(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(w0.mul(x16));
      DoubleVector x19 = DV.cast(x3.mul(x12));
      DoubleVector x20 = DV.cast(x19.mul(x12));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w18));
      x17.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    GemanMcclure l = (GemanMcclure) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(GemanMcclure l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x4 = DV.cast(x3.div(w0));
      DoubleVector x6 = DV.cast(x4.mul(x4));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      VectorMask<Double> x8 = x6.compare(VectorOperators.LT, w7);
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x6));
      DoubleVector x12 = DV.cast(w10.div(x11));
      DoubleVector x13 = DV.cast(x6.mul(x12));
      DoubleVector x14 = DV.cast(w10.blend(x13, x8));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x15 = DV.cast(w5.mul(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(w0.mul(x16));
      DoubleVector x19 = DV.cast(x3.mul(x12));
      DoubleVector x20 = DV.cast(x19.mul(x12));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w18));
      DoubleVector x22 = DV.cast(x12.mul(x12));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, 4.0));
      DoubleVector x25 = DV.cast(w24.mul(x14));
      DoubleVector x26 = DV.cast(w10.sub(x25));
      DoubleVector x27 = DV.cast(x22.mul(x26));
      DoubleVector x28 = DV.cast(x27.mul(w18));
      x17.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      x28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
