// Generated from SquaredEpsilonInsensitive.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.SquaredEpsilonInsensitiveScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SquaredEpsilonInsensitive;

/** Loops of {@link SquaredEpsilonInsensitive} on lanes. */
public final class SquaredEpsilonInsensitiveLanes extends PointwiseKernel {
  private static final SquaredEpsilonInsensitiveScalar REST = new SquaredEpsilonInsensitiveScalar();

  /** Makes the kernel. */
  public SquaredEpsilonInsensitiveLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
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
      FloatVector x9 = FV.cast(x8.mul(x8));
      x9.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
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
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector x13 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, u12));
      FloatVector x14 = FV.cast(x13.blend(w12, x13.compare(VectorOperators.LT, w12)));
      FloatVector x15 = FV.cast(x4.sub(x14));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x17 = FV.cast(w16.mul(x15));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x18 = FV.cast(x17.mul(w10));
      x9.intoArray(v, vo + i);
      x18.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(SquaredEpsilonInsensitive l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.epsilon();
    float u12 = -u0;
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
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector x13 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, u12));
      FloatVector x14 = FV.cast(x13.blend(w12, x13.compare(VectorOperators.LT, w12)));
      FloatVector x15 = FV.cast(x4.sub(x14));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x17 = FV.cast(w16.mul(x15));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x18 = FV.cast(x17.mul(w10));
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x22 = FV.cast(x8.mul(w21));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x24 = FV.cast(x22.mul(w23));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x25 = FV.cast(x24.blend(w19, x24.compare(VectorOperators.GT, w19)));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x26 = FV.cast(x25.blend(w20, x25.compare(VectorOperators.LT, w20)));
      FloatVector x27 = FV.cast(w16.mul(x26));
      FloatVector x28 = FV.cast(x27.mul(w10));
      x9.intoArray(v, vo + i);
      x18.intoArray(g, go + i);
      x28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
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
      DoubleVector x9 = DV.cast(x8.mul(x8));
      x9.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
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
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector x13 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, u12));
      DoubleVector x14 = DV.cast(x13.blend(w12, x13.compare(VectorOperators.LT, w12)));
      DoubleVector x15 = DV.cast(x4.sub(x14));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x17 = DV.cast(w16.mul(x15));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x18 = DV.cast(x17.mul(w10));
      x9.intoArray(v, vo + i);
      x18.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SquaredEpsilonInsensitive l = (SquaredEpsilonInsensitive) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(SquaredEpsilonInsensitive l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.epsilon();
    double u12 = -u0;
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
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector x13 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, u12));
      DoubleVector x14 = DV.cast(x13.blend(w12, x13.compare(VectorOperators.LT, w12)));
      DoubleVector x15 = DV.cast(x4.sub(x14));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x17 = DV.cast(w16.mul(x15));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x18 = DV.cast(x17.mul(w10));
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x22 = DV.cast(x8.mul(w21));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x24 = DV.cast(x22.mul(w23));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x25 = DV.cast(x24.blend(w19, x24.compare(VectorOperators.GT, w19)));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x26 = DV.cast(x25.blend(w20, x25.compare(VectorOperators.LT, w20)));
      DoubleVector x27 = DV.cast(w16.mul(x26));
      DoubleVector x28 = DV.cast(x27.mul(w10));
      x9.intoArray(v, vo + i);
      x18.intoArray(g, go + i);
      x28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
