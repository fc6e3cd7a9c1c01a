// Generated from TukeyBiweight.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.TukeyBiweightScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.TukeyBiweight;

/** Loops of {@link TukeyBiweight} on lanes. */
public final class TukeyBiweightLanes extends PointwiseKernel {
  private static final TukeyBiweightScalar REST = new TukeyBiweightScalar();

  /** Makes the kernel. */
  public TukeyBiweightLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector x6 = FV.cast(x5.abs());
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x8 = FV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 3.0f));
      FloatVector x12 = FV.cast(x9.sub(w11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      FloatVector x14 = FV.cast(w11.add(x13));
      FloatVector x15 = FV.cast(x9.mul(x14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 6.0f));
      FloatVector x18 = FV.cast(x15.div(w17));
      FloatVector x19 = FV.cast(w0.mul(x18));
      FloatVector x20 = FV.cast(w0.mul(x19));
      x20.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector x6 = FV.cast(x5.abs());
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x8 = FV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 3.0f));
      FloatVector x12 = FV.cast(x9.sub(w11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      FloatVector x14 = FV.cast(w11.add(x13));
      FloatVector x15 = FV.cast(x9.mul(x14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 6.0f));
      FloatVector x18 = FV.cast(x15.div(w17));
      FloatVector x19 = FV.cast(w0.mul(x18));
      FloatVector x20 = FV.cast(w0.mul(x19));
      FloatVector x22 = FV.cast(w7.sub(x8));
      FloatVector x23 = FV.cast(w7.add(x8));
      FloatVector x24 = FV.cast(x22.mul(x23));
      FloatVector x25 = FV.cast(x4.mul(x24));
      FloatVector x26 = FV.cast(x25.mul(x24));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x27 = FV.cast(x26.mul(w21));
      x20.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(TukeyBiweight l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector x6 = FV.cast(x5.abs());
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x8 = FV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w11 = FV.cast(FloatVector.broadcast(F, 3.0f));
      FloatVector x12 = FV.cast(x9.sub(w11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      FloatVector x14 = FV.cast(w11.add(x13));
      FloatVector x15 = FV.cast(x9.mul(x14));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 6.0f));
      FloatVector x18 = FV.cast(x15.div(w17));
      FloatVector x19 = FV.cast(w0.mul(x18));
      FloatVector x20 = FV.cast(w0.mul(x19));
      FloatVector x22 = FV.cast(w7.sub(x8));
      FloatVector x23 = FV.cast(w7.add(x8));
      FloatVector x24 = FV.cast(x22.mul(x23));
      FloatVector x25 = FV.cast(x4.mul(x24));
      FloatVector x26 = FV.cast(x25.mul(x24));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x27 = FV.cast(x26.mul(w21));
      FloatVector w29 = FV.cast(FloatVector.broadcast(F, 5.0f));
      FloatVector x30 = FV.cast(w29.mul(x9));
      FloatVector x31 = FV.cast(w7.sub(x30));
      FloatVector x32 = FV.cast(x24.mul(x31));
      FloatVector x33 = FV.cast(x32.mul(w21));
      x20.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
      x33.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector x6 = DV.cast(x5.abs());
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x8 = DV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 3.0));
      DoubleVector x12 = DV.cast(x9.sub(w11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      DoubleVector x14 = DV.cast(w11.add(x13));
      DoubleVector x15 = DV.cast(x9.mul(x14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 6.0));
      DoubleVector x18 = DV.cast(x15.div(w17));
      DoubleVector x19 = DV.cast(w0.mul(x18));
      DoubleVector x20 = DV.cast(w0.mul(x19));
      x20.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector x6 = DV.cast(x5.abs());
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x8 = DV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 3.0));
      DoubleVector x12 = DV.cast(x9.sub(w11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      DoubleVector x14 = DV.cast(w11.add(x13));
      DoubleVector x15 = DV.cast(x9.mul(x14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 6.0));
      DoubleVector x18 = DV.cast(x15.div(w17));
      DoubleVector x19 = DV.cast(w0.mul(x18));
      DoubleVector x20 = DV.cast(w0.mul(x19));
      DoubleVector x22 = DV.cast(w7.sub(x8));
      DoubleVector x23 = DV.cast(w7.add(x8));
      DoubleVector x24 = DV.cast(x22.mul(x23));
      DoubleVector x25 = DV.cast(x4.mul(x24));
      DoubleVector x26 = DV.cast(x25.mul(x24));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x27 = DV.cast(x26.mul(w21));
      x20.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    TukeyBiweight l = (TukeyBiweight) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(TukeyBiweight l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector x6 = DV.cast(x5.abs());
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x8 = DV.cast(x6.blend(w7, x6.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w11 = DV.cast(DoubleVector.broadcast(D, 3.0));
      DoubleVector x12 = DV.cast(x9.sub(w11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      DoubleVector x14 = DV.cast(w11.add(x13));
      DoubleVector x15 = DV.cast(x9.mul(x14));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 6.0));
      DoubleVector x18 = DV.cast(x15.div(w17));
      DoubleVector x19 = DV.cast(w0.mul(x18));
      DoubleVector x20 = DV.cast(w0.mul(x19));
      DoubleVector x22 = DV.cast(w7.sub(x8));
      DoubleVector x23 = DV.cast(w7.add(x8));
      DoubleVector x24 = DV.cast(x22.mul(x23));
      DoubleVector x25 = DV.cast(x4.mul(x24));
      DoubleVector x26 = DV.cast(x25.mul(x24));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x27 = DV.cast(x26.mul(w21));
      DoubleVector w29 = DV.cast(DoubleVector.broadcast(D, 5.0));
      DoubleVector x30 = DV.cast(w29.mul(x9));
      DoubleVector x31 = DV.cast(w7.sub(x30));
      DoubleVector x32 = DV.cast(x24.mul(x31));
      DoubleVector x33 = DV.cast(x32.mul(w21));
      x20.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
      x33.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
