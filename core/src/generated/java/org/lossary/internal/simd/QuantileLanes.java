// Generated from Quantile.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.QuantileScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Quantile;

/** Loops of {@link Quantile} on lanes. */
public final class QuantileLanes extends PointwiseKernel {
  private static final QuantileScalar REST = new QuantileScalar();

  /** Makes the kernel. */
  public QuantileLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Quantile l = (Quantile) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, u4));
      FloatVector x5 = FV.cast(w4.mul(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, u8));
      FloatVector x9 = FV.cast(w8.mul(x3));
      FloatVector x10 = FV.cast(x5.max(x9));
      x10.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Quantile l = (Quantile) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, u4));
      FloatVector x5 = FV.cast(w4.mul(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, u8));
      FloatVector x9 = FV.cast(w8.mul(x3));
      FloatVector x10 = FV.cast(x5.max(x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x14 = FV.cast(x3.mul(w13));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x16 = FV.cast(x14.mul(w15));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x17 = FV.cast(x16.blend(w7, x16.compare(VectorOperators.GT, w7)));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x18 = FV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      FloatVector x19 = FV.cast(x18.blend(w8, x18.compare(VectorOperators.GT, w8)));
      FloatVector x20 = FV.cast(x19.blend(w4, x19.compare(VectorOperators.LT, w4)));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w11));
      x10.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Quantile l = (Quantile) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Quantile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.tau();
    float u4 = -u0;
    float u8 = 1.0f - u0;
    float u24 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, u4));
      FloatVector x5 = FV.cast(w4.mul(x3));
      FloatVector w8 = FV.cast(FloatVector.broadcast(F, u8));
      FloatVector x9 = FV.cast(w8.mul(x3));
      FloatVector x10 = FV.cast(x5.max(x9));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x14 = FV.cast(x3.mul(w13));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x16 = FV.cast(x14.mul(w15));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x17 = FV.cast(x16.blend(w7, x16.compare(VectorOperators.GT, w7)));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x18 = FV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      FloatVector x19 = FV.cast(x18.blend(w8, x18.compare(VectorOperators.GT, w8)));
      FloatVector x20 = FV.cast(x19.blend(w4, x19.compare(VectorOperators.LT, w4)));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w11));
      FloatVector w24 = FV.cast(FloatVector.broadcast(F, u24));
      x10.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      w24.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Quantile l = (Quantile) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, u4));
      DoubleVector x5 = DV.cast(w4.mul(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, u8));
      DoubleVector x9 = DV.cast(w8.mul(x3));
      DoubleVector x10 = DV.cast(x5.max(x9));
      x10.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Quantile l = (Quantile) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, u4));
      DoubleVector x5 = DV.cast(w4.mul(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, u8));
      DoubleVector x9 = DV.cast(w8.mul(x3));
      DoubleVector x10 = DV.cast(x5.max(x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x14 = DV.cast(x3.mul(w13));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x16 = DV.cast(x14.mul(w15));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x17 = DV.cast(x16.blend(w7, x16.compare(VectorOperators.GT, w7)));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x18 = DV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      DoubleVector x19 = DV.cast(x18.blend(w8, x18.compare(VectorOperators.GT, w8)));
      DoubleVector x20 = DV.cast(x19.blend(w4, x19.compare(VectorOperators.LT, w4)));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w11));
      x10.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Quantile l = (Quantile) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Quantile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.tau();
    double u4 = -u0;
    double u8 = 1.0 - u0;
    double u24 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, u4));
      DoubleVector x5 = DV.cast(w4.mul(x3));
      DoubleVector w8 = DV.cast(DoubleVector.broadcast(D, u8));
      DoubleVector x9 = DV.cast(w8.mul(x3));
      DoubleVector x10 = DV.cast(x5.max(x9));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x14 = DV.cast(x3.mul(w13));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x16 = DV.cast(x14.mul(w15));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x17 = DV.cast(x16.blend(w7, x16.compare(VectorOperators.GT, w7)));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x18 = DV.cast(x17.blend(w12, x17.compare(VectorOperators.LT, w12)));
      DoubleVector x19 = DV.cast(x18.blend(w8, x18.compare(VectorOperators.GT, w8)));
      DoubleVector x20 = DV.cast(x19.blend(w4, x19.compare(VectorOperators.LT, w4)));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w11));
      DoubleVector w24 = DV.cast(DoubleVector.broadcast(D, u24));
      x10.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      w24.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
