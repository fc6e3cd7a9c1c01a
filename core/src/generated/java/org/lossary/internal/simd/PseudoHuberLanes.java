// Generated from PseudoHuber.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.PseudoHuberScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.PseudoHuber;

/** Loops of {@link PseudoHuber} on lanes. */
public final class PseudoHuberLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
  private static final PseudoHuberScalar REST = new PseudoHuberScalar();

  /** Makes the kernel. */
  public PseudoHuberLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(PseudoHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.delta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector x4 = x3.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x5 = x4.div(w0);
      FloatVector w7 = FloatVector.broadcast(F, 1.1258999E15f);
      FloatVector x8 = x5.min(w7);
      FloatVector x9 = x8.mul(x8);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector x11 = w10.add(x9);
      FloatVector x12 = x11.sqrt();
      FloatVector x13 = x5.max(x12);
      FloatVector x14 = w10.add(x13);
      FloatVector x15 = x5.div(x14);
      FloatVector x16 = w0.mul(x15);
      FloatVector x17 = x4.mul(x16);
      x17.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(PseudoHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.delta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector x4 = x3.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x5 = x4.div(w0);
      FloatVector w7 = FloatVector.broadcast(F, 1.1258999E15f);
      FloatVector x8 = x5.min(w7);
      FloatVector x9 = x8.mul(x8);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector x11 = w10.add(x9);
      FloatVector x12 = x11.sqrt();
      FloatVector x13 = x5.max(x12);
      FloatVector x14 = w10.add(x13);
      FloatVector x15 = x5.div(x14);
      FloatVector x16 = w0.mul(x15);
      FloatVector x17 = x4.mul(x16);
      FloatVector x19 = x3.div(w0);
      FloatVector x20 = x19.abs();
      FloatVector x21 = x20.min(w7);
      FloatVector x22 = x21.mul(x21);
      FloatVector x23 = w10.add(x22);
      FloatVector x24 = x23.sqrt();
      FloatVector x25 = x20.max(x24);
      FloatVector x26 = x3.div(x25);
      FloatVector w18 = FloatVector.broadcast(F, scale);
      FloatVector x27 = x26.mul(w18);
      x17.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(PseudoHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.delta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = FloatVector.fromArray(F, t, to + i);
      FloatVector x3 = x1.sub(x2);
      FloatVector x4 = x3.abs();
      FloatVector w0 = FloatVector.broadcast(F, u0);
      FloatVector x5 = x4.div(w0);
      FloatVector w7 = FloatVector.broadcast(F, 1.1258999E15f);
      FloatVector x8 = x5.min(w7);
      FloatVector x9 = x8.mul(x8);
      FloatVector w10 = FloatVector.broadcast(F, 1.0f);
      FloatVector x11 = w10.add(x9);
      FloatVector x12 = x11.sqrt();
      FloatVector x13 = x5.max(x12);
      FloatVector x14 = w10.add(x13);
      FloatVector x15 = x5.div(x14);
      FloatVector x16 = w0.mul(x15);
      FloatVector x17 = x4.mul(x16);
      FloatVector x19 = x3.div(w0);
      FloatVector x20 = x19.abs();
      FloatVector x21 = x20.min(w7);
      FloatVector x22 = x21.mul(x21);
      FloatVector x23 = w10.add(x22);
      FloatVector x24 = x23.sqrt();
      FloatVector x25 = x20.max(x24);
      FloatVector x26 = x3.div(x25);
      FloatVector w18 = FloatVector.broadcast(F, scale);
      FloatVector x27 = x26.mul(w18);
      FloatVector x28 = w10.div(x25);
      FloatVector x29 = x28.mul(x28);
      FloatVector x30 = x29.mul(x28);
      FloatVector x31 = x30.mul(w18);
      x17.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
      x31.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(PseudoHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.delta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector x4 = x3.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x5 = x4.div(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 1.125899906842624E15);
      DoubleVector x8 = x5.min(w7);
      DoubleVector x9 = x8.mul(x8);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x11 = w10.add(x9);
      DoubleVector x12 = x11.sqrt();
      DoubleVector x13 = x5.max(x12);
      DoubleVector x14 = w10.add(x13);
      DoubleVector x15 = x5.div(x14);
      DoubleVector x16 = w0.mul(x15);
      DoubleVector x17 = x4.mul(x16);
      x17.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(PseudoHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.delta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector x4 = x3.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x5 = x4.div(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 1.125899906842624E15);
      DoubleVector x8 = x5.min(w7);
      DoubleVector x9 = x8.mul(x8);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x11 = w10.add(x9);
      DoubleVector x12 = x11.sqrt();
      DoubleVector x13 = x5.max(x12);
      DoubleVector x14 = w10.add(x13);
      DoubleVector x15 = x5.div(x14);
      DoubleVector x16 = w0.mul(x15);
      DoubleVector x17 = x4.mul(x16);
      DoubleVector x19 = x3.div(w0);
      DoubleVector x20 = x19.abs();
      DoubleVector x21 = x20.min(w7);
      DoubleVector x22 = x21.mul(x21);
      DoubleVector x23 = w10.add(x22);
      DoubleVector x24 = x23.sqrt();
      DoubleVector x25 = x20.max(x24);
      DoubleVector x26 = x3.div(x25);
      DoubleVector w18 = DoubleVector.broadcast(D, scale);
      DoubleVector x27 = x26.mul(w18);
      x17.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    PseudoHuber l = (PseudoHuber) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(PseudoHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.delta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x3 = x1.sub(x2);
      DoubleVector x4 = x3.abs();
      DoubleVector w0 = DoubleVector.broadcast(D, u0);
      DoubleVector x5 = x4.div(w0);
      DoubleVector w7 = DoubleVector.broadcast(D, 1.125899906842624E15);
      DoubleVector x8 = x5.min(w7);
      DoubleVector x9 = x8.mul(x8);
      DoubleVector w10 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x11 = w10.add(x9);
      DoubleVector x12 = x11.sqrt();
      DoubleVector x13 = x5.max(x12);
      DoubleVector x14 = w10.add(x13);
      DoubleVector x15 = x5.div(x14);
      DoubleVector x16 = w0.mul(x15);
      DoubleVector x17 = x4.mul(x16);
      DoubleVector x19 = x3.div(w0);
      DoubleVector x20 = x19.abs();
      DoubleVector x21 = x20.min(w7);
      DoubleVector x22 = x21.mul(x21);
      DoubleVector x23 = w10.add(x22);
      DoubleVector x24 = x23.sqrt();
      DoubleVector x25 = x20.max(x24);
      DoubleVector x26 = x3.div(x25);
      DoubleVector w18 = DoubleVector.broadcast(D, scale);
      DoubleVector x27 = x26.mul(w18);
      DoubleVector x28 = w10.div(x25);
      DoubleVector x29 = x28.mul(x28);
      DoubleVector x30 = x29.mul(x28);
      DoubleVector x31 = x30.mul(w18);
      x17.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
      x31.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
