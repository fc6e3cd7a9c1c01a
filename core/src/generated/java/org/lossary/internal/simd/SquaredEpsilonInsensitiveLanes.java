// Generated from SquaredEpsilonInsensitive.java by the kernel generator. Not to be edited.
package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.SquaredEpsilonInsensitiveScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SquaredEpsilonInsensitive;

/** Loops of {@link SquaredEpsilonInsensitive} on lanes. */
public final class SquaredEpsilonInsensitiveLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x1.sub(x2);
      FloatVector x5 = x4.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x6 = x5.sub(w0);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x9 = x8.mul(x8);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x1.sub(x2);
      FloatVector x5 = x4.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x6 = x5.sub(w0);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x9 = x8.mul(x8);
      FloatVector x13 = w0.min(x4);
      FloatVector w12 = FloatVector.broadcast(F, u12);
      FloatVector x14 = w12.max(x13);
      FloatVector x15 = x4.sub(x14);
      FloatVector w16 = FloatVector.broadcast(F, 2.0f);
      FloatVector x17 = w16.mul(x15);
      FloatVector w10 = FloatVector.broadcast(F, scale);
      FloatVector x18 = x17.mul(w10);
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
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x4 = x1.sub(x2);
      FloatVector x5 = x4.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x6 = x5.sub(w0);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x9 = x8.mul(x8);
      FloatVector x13 = w0.min(x4);
      FloatVector w12 = FloatVector.broadcast(F, u12);
      FloatVector x14 = w12.max(x13);
      FloatVector x15 = x4.sub(x14);
      FloatVector w16 = FloatVector.broadcast(F, 2.0f);
      FloatVector x17 = w16.mul(x15);
      FloatVector w10 = FloatVector.broadcast(F, scale);
      FloatVector x18 = x17.mul(w10);
      FloatVector w21 = FloatVector.broadcast(F, 1.329228E36f);
      FloatVector x22 = x8.mul(w21);
      FloatVector w23 = FloatVector.broadcast(F, 1.1529215E18f);
      FloatVector x24 = x22.mul(w23);
      FloatVector w19 = FloatVector.broadcast(F, 1.0f);
      FloatVector x25 = w19.min(x24);
      FloatVector w20 = FloatVector.broadcast(F, (-1.0f));
      FloatVector x26 = w20.max(x25);
      FloatVector x27 = w16.mul(x26);
      FloatVector x28 = x27.mul(w10);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x1.sub(x2);
      DoubleVector x5 = x4.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x6 = x5.sub(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x9 = x8.mul(x8);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x1.sub(x2);
      DoubleVector x5 = x4.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x6 = x5.sub(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x9 = x8.mul(x8);
      DoubleVector x13 = w0.min(x4);
      DoubleVector w12 = DoubleVector.broadcast(D, u12);
      DoubleVector x14 = w12.max(x13);
      DoubleVector x15 = x4.sub(x14);
      DoubleVector w16 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x17 = w16.mul(x15);
      DoubleVector w10 = DoubleVector.broadcast(D, scale);
      DoubleVector x18 = x17.mul(w10);
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
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x4 = x1.sub(x2);
      DoubleVector x5 = x4.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x6 = x5.sub(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x9 = x8.mul(x8);
      DoubleVector x13 = w0.min(x4);
      DoubleVector w12 = DoubleVector.broadcast(D, u12);
      DoubleVector x14 = w12.max(x13);
      DoubleVector x15 = x4.sub(x14);
      DoubleVector w16 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x17 = w16.mul(x15);
      DoubleVector w10 = DoubleVector.broadcast(D, scale);
      DoubleVector x18 = x17.mul(w10);
      DoubleVector w21 = DoubleVector.broadcast(D, 1.0715086071862673E301);
      DoubleVector x22 = x8.mul(w21);
      DoubleVector w23 = DoubleVector.broadcast(D, 1.2676506002282294E30);
      DoubleVector x24 = x22.mul(w23);
      DoubleVector w19 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x25 = w19.min(x24);
      DoubleVector w20 = DoubleVector.broadcast(D, (-1.0));
      DoubleVector x26 = w20.max(x25);
      DoubleVector x27 = w16.mul(x26);
      DoubleVector x28 = x27.mul(w10);
      x9.intoArray(v, vo + i);
      x18.intoArray(g, go + i);
      x28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
