// Generated from EpsilonInsensitive.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.EpsilonInsensitiveScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.EpsilonInsensitive;

/** Loops of {@link EpsilonInsensitive} on lanes. */
public final class EpsilonInsensitiveLanes extends PointwiseKernel {
  private static final EpsilonInsensitiveScalar REST = new EpsilonInsensitiveScalar();

  /** Makes the kernel. */
  public EpsilonInsensitiveLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.epsilon();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.sub(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.sub(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      FloatVector x11 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x12 = FV.cast(x11.blend(w10, x11.compare(VectorOperators.LT, w10)));
      FloatVector x13 = FV.cast(x4.sub(x12));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x17 = FV.cast(x13.mul(w16));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x19 = FV.cast(x17.mul(w18));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x20 = FV.cast(x19.blend(w14, x19.compare(VectorOperators.GT, w14)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x21 = FV.cast(x20.blend(w15, x20.compare(VectorOperators.LT, w15)));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x22 = FV.cast(x21.mul(w9));
      x8.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(EpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u10 = -u0;
    float u23 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x1.sub(x2));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x6 = FV.cast(x5.sub(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      FloatVector x11 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, u10));
      FloatVector x12 = FV.cast(x11.blend(w10, x11.compare(VectorOperators.LT, w10)));
      FloatVector x13 = FV.cast(x4.sub(x12));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x17 = FV.cast(x13.mul(w16));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x19 = FV.cast(x17.mul(w18));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x20 = FV.cast(x19.blend(w14, x19.compare(VectorOperators.GT, w14)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x21 = FV.cast(x20.blend(w15, x20.compare(VectorOperators.LT, w15)));
      FloatVector w9 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x22 = FV.cast(x21.mul(w9));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, u23));
      x8.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
      w23.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.epsilon();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.sub(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      x8.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.sub(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      DoubleVector x11 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x12 = DV.cast(x11.blend(w10, x11.compare(VectorOperators.LT, w10)));
      DoubleVector x13 = DV.cast(x4.sub(x12));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x17 = DV.cast(x13.mul(w16));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x19 = DV.cast(x17.mul(w18));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x20 = DV.cast(x19.blend(w14, x19.compare(VectorOperators.GT, w14)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x21 = DV.cast(x20.blend(w15, x20.compare(VectorOperators.LT, w15)));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x22 = DV.cast(x21.mul(w9));
      x8.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    EpsilonInsensitive l = (EpsilonInsensitive) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(EpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u10 = -u0;
    double u23 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x1.sub(x2));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x6 = DV.cast(x5.sub(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      DoubleVector x11 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, u10));
      DoubleVector x12 = DV.cast(x11.blend(w10, x11.compare(VectorOperators.LT, w10)));
      DoubleVector x13 = DV.cast(x4.sub(x12));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x17 = DV.cast(x13.mul(w16));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x19 = DV.cast(x17.mul(w18));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x20 = DV.cast(x19.blend(w14, x19.compare(VectorOperators.GT, w14)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x21 = DV.cast(x20.blend(w15, x20.compare(VectorOperators.LT, w15)));
      DoubleVector w9 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x22 = DV.cast(x21.mul(w9));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, u23));
      x8.intoArray(v, vo + i);
      x22.intoArray(g, go + i);
      w23.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
