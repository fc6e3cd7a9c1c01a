// Generated from Expectile.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.ExpectileScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Expectile;

/** Loops of {@link Expectile} on lanes. */
public final class ExpectileLanes extends PointwiseKernel {
  private static final ExpectileScalar REST = new ExpectileScalar();

  /** Makes the kernel. */
  public ExpectileLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Expectile l = (Expectile) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x6 = FV.cast(w5.max(x4));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x11 = FV.cast(w10.mul(x6));
      FloatVector x12 = FV.cast(x11.mul(x6));
      FloatVector x7 = FV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x13 = FV.cast(w0.mul(x7));
      FloatVector x14 = FV.cast(x13.mul(x7));
      FloatVector x15 = FV.cast(x12.add(x14));
      x15.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Expectile l = (Expectile) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x6 = FV.cast(w5.max(x4));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x11 = FV.cast(w10.mul(x6));
      FloatVector x12 = FV.cast(x11.mul(x6));
      FloatVector x7 = FV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x13 = FV.cast(w0.mul(x7));
      FloatVector x14 = FV.cast(x13.mul(x7));
      FloatVector x15 = FV.cast(x12.add(x14));
      FloatVector x18 = FV.cast(x11.add(x13));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x20 = FV.cast(w19.mul(x18));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w16));
      x15.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Expectile l = (Expectile) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Expectile l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.tau();
    float u10 = 1.0f - u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x6 = FV.cast(w5.max(x4));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x11 = FV.cast(w10.mul(x6));
      FloatVector x12 = FV.cast(x11.mul(x6));
      FloatVector x7 = FV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x13 = FV.cast(w0.mul(x7));
      FloatVector x14 = FV.cast(x13.mul(x7));
      FloatVector x15 = FV.cast(x12.add(x14));
      FloatVector x18 = FV.cast(x11.add(x13));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x20 = FV.cast(w19.mul(x18));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x21 = FV.cast(x20.mul(w16));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x24 = FV.cast(x6.mul(w23));
      FloatVector w25 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x26 = FV.cast(x24.mul(w25));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x27 = FV.cast(x26.blend(w9, x26.compare(VectorOperators.GT, w9)));
      FloatVector w22 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x28 = FV.cast(x27.blend(w22, x27.compare(VectorOperators.LT, w22)));
      FloatVector x29 = FV.cast(w10.mul(x28));
      FloatVector x30 = FV.cast(w9.sub(x28));
      FloatVector x31 = FV.cast(w0.mul(x30));
      FloatVector x32 = FV.cast(x29.add(x31));
      FloatVector x33 = FV.cast(w19.mul(x32));
      FloatVector x34 = FV.cast(x33.mul(w16));
      x15.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      x34.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Expectile l = (Expectile) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x6 = DV.cast(w5.max(x4));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x11 = DV.cast(w10.mul(x6));
      DoubleVector x12 = DV.cast(x11.mul(x6));
      DoubleVector x7 = DV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x13 = DV.cast(w0.mul(x7));
      DoubleVector x14 = DV.cast(x13.mul(x7));
      DoubleVector x15 = DV.cast(x12.add(x14));
      x15.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Expectile l = (Expectile) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x6 = DV.cast(w5.max(x4));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x11 = DV.cast(w10.mul(x6));
      DoubleVector x12 = DV.cast(x11.mul(x6));
      DoubleVector x7 = DV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x13 = DV.cast(w0.mul(x7));
      DoubleVector x14 = DV.cast(x13.mul(x7));
      DoubleVector x15 = DV.cast(x12.add(x14));
      DoubleVector x18 = DV.cast(x11.add(x13));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x20 = DV.cast(w19.mul(x18));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w16));
      x15.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Expectile l = (Expectile) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Expectile l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.tau();
    double u10 = 1.0 - u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x6 = DV.cast(w5.max(x4));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x11 = DV.cast(w10.mul(x6));
      DoubleVector x12 = DV.cast(x11.mul(x6));
      DoubleVector x7 = DV.cast(x4.blend(w5, x4.compare(VectorOperators.GT, w5)));
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x13 = DV.cast(w0.mul(x7));
      DoubleVector x14 = DV.cast(x13.mul(x7));
      DoubleVector x15 = DV.cast(x12.add(x14));
      DoubleVector x18 = DV.cast(x11.add(x13));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x20 = DV.cast(w19.mul(x18));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x21 = DV.cast(x20.mul(w16));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x24 = DV.cast(x6.mul(w23));
      DoubleVector w25 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x26 = DV.cast(x24.mul(w25));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x27 = DV.cast(x26.blend(w9, x26.compare(VectorOperators.GT, w9)));
      DoubleVector w22 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x28 = DV.cast(x27.blend(w22, x27.compare(VectorOperators.LT, w22)));
      DoubleVector x29 = DV.cast(w10.mul(x28));
      DoubleVector x30 = DV.cast(w9.sub(x28));
      DoubleVector x31 = DV.cast(w0.mul(x30));
      DoubleVector x32 = DV.cast(x29.add(x31));
      DoubleVector x33 = DV.cast(w19.mul(x32));
      DoubleVector x34 = DV.cast(x33.mul(w16));
      x15.intoArray(v, vo + i);
      x21.intoArray(g, go + i);
      x34.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
