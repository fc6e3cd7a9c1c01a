// Generated from Mae.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.MaeScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Mae;

/** Loops of {@link Mae} on lanes. */
public final class MaeLanes extends PointwiseKernel {
  private static final MaeScalar REST = new MaeScalar();

  /** Makes the kernel. */
  public MaeLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Mae l = (Mae) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Mae l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.abs());
      x3.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mae l = (Mae) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Mae l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.abs());
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x8 = FV.cast(x2.mul(w7));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x10 = FV.cast(x8.mul(w9));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(x10.blend(w5, x10.compare(VectorOperators.GT, w5)));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x12 = FV.cast(x11.blend(w6, x11.compare(VectorOperators.LT, w6)));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x13 = FV.cast(x12.mul(w4));
      x3.intoArray(v, vo + i);
      x13.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mae l = (Mae) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Mae l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u16 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x2 = FV.cast(x0.sub(x1));
      FloatVector x3 = FV.cast(x2.abs());
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x8 = FV.cast(x2.mul(w7));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x10 = FV.cast(x8.mul(w9));
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(x10.blend(w5, x10.compare(VectorOperators.GT, w5)));
      FloatVector w6 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x12 = FV.cast(x11.blend(w6, x11.compare(VectorOperators.LT, w6)));
      FloatVector w4 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x13 = FV.cast(x12.mul(w4));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, u16));
      x3.intoArray(v, vo + i);
      x13.intoArray(g, go + i);
      w16.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mae l = (Mae) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Mae l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.abs());
      x3.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mae l = (Mae) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Mae l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.abs());
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x8 = DV.cast(x2.mul(w7));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x10 = DV.cast(x8.mul(w9));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(x10.blend(w5, x10.compare(VectorOperators.GT, w5)));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x12 = DV.cast(x11.blend(w6, x11.compare(VectorOperators.LT, w6)));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x13 = DV.cast(x12.mul(w4));
      x3.intoArray(v, vo + i);
      x13.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mae l = (Mae) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Mae l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u16 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x2 = DV.cast(x0.sub(x1));
      DoubleVector x3 = DV.cast(x2.abs());
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x8 = DV.cast(x2.mul(w7));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x10 = DV.cast(x8.mul(w9));
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(x10.blend(w5, x10.compare(VectorOperators.GT, w5)));
      DoubleVector w6 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x12 = DV.cast(x11.blend(w6, x11.compare(VectorOperators.LT, w6)));
      DoubleVector w4 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x13 = DV.cast(x12.mul(w4));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, u16));
      x3.intoArray(v, vo + i);
      x13.intoArray(g, go + i);
      w16.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
