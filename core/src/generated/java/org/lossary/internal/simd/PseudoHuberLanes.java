// Generated from PseudoHuber.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.PseudoHuberScalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.PseudoHuber;

/** Loops of {@link PseudoHuber} on lanes. */
public final class PseudoHuberLanes extends PointwiseKernel {
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
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      FloatVector x8 = FV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      FloatVector x12 = FV.cast(x11.sqrt());
      FloatVector x13 = FV.cast(x5.max(x12));
      FloatVector x14 = FV.cast(w10.add(x13));
      FloatVector x15 = FV.cast(x5.div(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(x4.mul(x16));
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
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      FloatVector x8 = FV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      FloatVector x12 = FV.cast(x11.sqrt());
      FloatVector x13 = FV.cast(x5.max(x12));
      FloatVector x14 = FV.cast(w10.add(x13));
      FloatVector x15 = FV.cast(x5.div(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(x4.mul(x16));
      FloatVector x19 = FV.cast(x3.div(w0));
      FloatVector x20 = FV.cast(x19.abs());
      FloatVector x21 = FV.cast(x20.blend(w7, x20.compare(VectorOperators.GT, w7)));
      FloatVector x22 = FV.cast(x21.mul(x21));
      FloatVector x23 = FV.cast(w10.add(x22));
      FloatVector x24 = FV.cast(x23.sqrt());
      FloatVector x25 = FV.cast(x20.max(x24));
      FloatVector x26 = FV.cast(x3.div(x25));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x27 = FV.cast(x26.mul(w18));
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
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.div(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 1.1258999E15f));
      FloatVector x8 = FV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      FloatVector x9 = FV.cast(x8.mul(x8));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x11 = FV.cast(w10.add(x9));
      FloatVector x12 = FV.cast(x11.sqrt());
      FloatVector x13 = FV.cast(x5.max(x12));
      FloatVector x14 = FV.cast(w10.add(x13));
      FloatVector x15 = FV.cast(x5.div(x14));
      FloatVector x16 = FV.cast(w0.mul(x15));
      FloatVector x17 = FV.cast(x4.mul(x16));
      FloatVector x19 = FV.cast(x3.div(w0));
      FloatVector x20 = FV.cast(x19.abs());
      FloatVector x21 = FV.cast(x20.blend(w7, x20.compare(VectorOperators.GT, w7)));
      FloatVector x22 = FV.cast(x21.mul(x21));
      FloatVector x23 = FV.cast(w10.add(x22));
      FloatVector x24 = FV.cast(x23.sqrt());
      FloatVector x25 = FV.cast(x20.max(x24));
      FloatVector x26 = FV.cast(x3.div(x25));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x27 = FV.cast(x26.mul(w18));
      FloatVector x28 = FV.cast(w10.div(x25));
      FloatVector x29 = FV.cast(x28.mul(x28));
      FloatVector x30 = FV.cast(x29.mul(x28));
      FloatVector x31 = FV.cast(x30.mul(w18));
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
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      DoubleVector x8 = DV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      DoubleVector x12 = DV.cast(x11.sqrt());
      DoubleVector x13 = DV.cast(x5.max(x12));
      DoubleVector x14 = DV.cast(w10.add(x13));
      DoubleVector x15 = DV.cast(x5.div(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(x4.mul(x16));
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
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      DoubleVector x8 = DV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      DoubleVector x12 = DV.cast(x11.sqrt());
      DoubleVector x13 = DV.cast(x5.max(x12));
      DoubleVector x14 = DV.cast(w10.add(x13));
      DoubleVector x15 = DV.cast(x5.div(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(x4.mul(x16));
      DoubleVector x19 = DV.cast(x3.div(w0));
      DoubleVector x20 = DV.cast(x19.abs());
      DoubleVector x21 = DV.cast(x20.blend(w7, x20.compare(VectorOperators.GT, w7)));
      DoubleVector x22 = DV.cast(x21.mul(x21));
      DoubleVector x23 = DV.cast(w10.add(x22));
      DoubleVector x24 = DV.cast(x23.sqrt());
      DoubleVector x25 = DV.cast(x20.max(x24));
      DoubleVector x26 = DV.cast(x3.div(x25));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x27 = DV.cast(x26.mul(w18));
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
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.div(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 1.125899906842624E15));
      DoubleVector x8 = DV.cast(x5.blend(w7, x5.compare(VectorOperators.GT, w7)));
      DoubleVector x9 = DV.cast(x8.mul(x8));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x11 = DV.cast(w10.add(x9));
      DoubleVector x12 = DV.cast(x11.sqrt());
      DoubleVector x13 = DV.cast(x5.max(x12));
      DoubleVector x14 = DV.cast(w10.add(x13));
      DoubleVector x15 = DV.cast(x5.div(x14));
      DoubleVector x16 = DV.cast(w0.mul(x15));
      DoubleVector x17 = DV.cast(x4.mul(x16));
      DoubleVector x19 = DV.cast(x3.div(w0));
      DoubleVector x20 = DV.cast(x19.abs());
      DoubleVector x21 = DV.cast(x20.blend(w7, x20.compare(VectorOperators.GT, w7)));
      DoubleVector x22 = DV.cast(x21.mul(x21));
      DoubleVector x23 = DV.cast(w10.add(x22));
      DoubleVector x24 = DV.cast(x23.sqrt());
      DoubleVector x25 = DV.cast(x20.max(x24));
      DoubleVector x26 = DV.cast(x3.div(x25));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x27 = DV.cast(x26.mul(w18));
      DoubleVector x28 = DV.cast(w10.div(x25));
      DoubleVector x29 = DV.cast(x28.mul(x28));
      DoubleVector x30 = DV.cast(x29.mul(x28));
      DoubleVector x31 = DV.cast(x30.mul(w18));
      x17.intoArray(v, vo + i);
      x27.intoArray(g, go + i);
      x31.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
