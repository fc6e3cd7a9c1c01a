// Generated from SmoothL1.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.SmoothL1Scalar;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.SmoothL1;

/** Loops of {@link SmoothL1} on lanes. */
public final class SmoothL1Lanes extends PointwiseKernel {
  private static final SmoothL1Scalar REST = new SmoothL1Scalar();

  /** Makes the kernel. */
  public SmoothL1Lanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      valueF0(l, p, po, t, to, v, vo, n);
    } else {
      valueF1(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      x4.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.beta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector x9 = FV.cast(x5.div(w0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x11 = FV.cast(w10.mul(x5));
      FloatVector x12 = FV.cast(x4.sub(x11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      x13.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x19 = FV.cast(x3.mul(w18));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x21 = FV.cast(x19.mul(w20));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x22 = FV.cast(x21.blend(w16, x21.compare(VectorOperators.GT, w16)));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x23 = FV.cast(x22.blend(w17, x22.compare(VectorOperators.LT, w17)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x24 = FV.cast(x23.mul(w15));
      x4.intoArray(v, vo + i);
      x24.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.beta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector x9 = FV.cast(x5.div(w0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x11 = FV.cast(w10.mul(x5));
      FloatVector x12 = FV.cast(x4.sub(x11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      FloatVector x28 = FV.cast(x3.div(w0));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x29 = FV.cast(x28.blend(w16, x28.compare(VectorOperators.GT, w16)));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x30 = FV.cast(x29.blend(w17, x29.compare(VectorOperators.LT, w17)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x31 = FV.cast(x30.mul(w15));
      x13.intoArray(v, vo + i);
      x31.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((float) l.beta() == 0.0f)) {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianF0(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u27 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x19 = FV.cast(x3.mul(w18));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x21 = FV.cast(x19.mul(w20));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x22 = FV.cast(x21.blend(w16, x21.compare(VectorOperators.GT, w16)));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x23 = FV.cast(x22.blend(w17, x22.compare(VectorOperators.LT, w17)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x24 = FV.cast(x23.mul(w15));
      FloatVector w27 = FV.cast(FloatVector.broadcast(F, u27));
      x4.intoArray(v, vo + i);
      x24.intoArray(g, go + i);
      w27.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianF1(SmoothL1 l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.beta();
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x3 = FV.cast(x1.sub(x2));
      FloatVector x4 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x5 = FV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      FloatVector x9 = FV.cast(x5.div(w0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, 0.5f));
      FloatVector x11 = FV.cast(w10.mul(x5));
      FloatVector x12 = FV.cast(x4.sub(x11));
      FloatVector x13 = FV.cast(x9.mul(x12));
      FloatVector x31 = FV.cast(x3.div(w0));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x32 = FV.cast(x31.blend(w16, x31.compare(VectorOperators.GT, w16)));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x33 = FV.cast(x32.blend(w17, x32.compare(VectorOperators.LT, w17)));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x34 = FV.cast(x33.mul(w15));
      FloatVector x25 = FV.cast(x4.sub(w0));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x26 = FV.cast(w7.max(x25));
      FloatVector w18 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x35 = FV.cast(x26.mul(w18));
      FloatVector w20 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x36 = FV.cast(x35.mul(w20));
      FloatVector x37 = FV.cast(x36.blend(w16, x36.compare(VectorOperators.GT, w16)));
      FloatVector x38 = FV.cast(x37.blend(w17, x37.compare(VectorOperators.LT, w17)));
      FloatVector x39 = FV.cast(w16.sub(x38));
      FloatVector x40 = FV.cast(x39.div(w0));
      FloatVector x41 = FV.cast(x40.mul(w15));
      x13.intoArray(v, vo + i);
      x34.intoArray(g, go + i);
      x41.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      valueD0(l, p, po, t, to, v, vo, n);
    } else {
      valueD1(l, p, po, t, to, v, vo, n);
    }
  }

  private static void valueD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      x4.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  private static void valueD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.beta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector x9 = DV.cast(x5.div(w0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x11 = DV.cast(w10.mul(x5));
      DoubleVector x12 = DV.cast(x4.sub(x11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      x13.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
    }
  }

  private static void gradientD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x19 = DV.cast(x3.mul(w18));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x21 = DV.cast(x19.mul(w20));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x22 = DV.cast(x21.blend(w16, x21.compare(VectorOperators.GT, w16)));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x23 = DV.cast(x22.blend(w17, x22.compare(VectorOperators.LT, w17)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x24 = DV.cast(x23.mul(w15));
      x4.intoArray(v, vo + i);
      x24.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  private static void gradientD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.beta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector x9 = DV.cast(x5.div(w0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x11 = DV.cast(w10.mul(x5));
      DoubleVector x12 = DV.cast(x4.sub(x11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      DoubleVector x28 = DV.cast(x3.div(w0));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x29 = DV.cast(x28.blend(w16, x28.compare(VectorOperators.GT, w16)));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x30 = DV.cast(x29.blend(w17, x29.compare(VectorOperators.LT, w17)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x31 = DV.cast(x30.mul(w15));
      x13.intoArray(v, vo + i);
      x31.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    SmoothL1 l = (SmoothL1) loss;
    if (((double) l.beta() == 0.0)) {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    }
  }

  private static void hessianD0(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u27 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x19 = DV.cast(x3.mul(w18));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x21 = DV.cast(x19.mul(w20));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x22 = DV.cast(x21.blend(w16, x21.compare(VectorOperators.GT, w16)));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x23 = DV.cast(x22.blend(w17, x22.compare(VectorOperators.LT, w17)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x24 = DV.cast(x23.mul(w15));
      DoubleVector w27 = DV.cast(DoubleVector.broadcast(D, u27));
      x4.intoArray(v, vo + i);
      x24.intoArray(g, go + i);
      w27.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  private static void hessianD1(SmoothL1 l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.beta();
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x3 = DV.cast(x1.sub(x2));
      DoubleVector x4 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x5 = DV.cast(x4.blend(w0, x4.compare(VectorOperators.GT, w0)));
      DoubleVector x9 = DV.cast(x5.div(w0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, 0.5));
      DoubleVector x11 = DV.cast(w10.mul(x5));
      DoubleVector x12 = DV.cast(x4.sub(x11));
      DoubleVector x13 = DV.cast(x9.mul(x12));
      DoubleVector x31 = DV.cast(x3.div(w0));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x32 = DV.cast(x31.blend(w16, x31.compare(VectorOperators.GT, w16)));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x33 = DV.cast(x32.blend(w17, x32.compare(VectorOperators.LT, w17)));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x34 = DV.cast(x33.mul(w15));
      DoubleVector x25 = DV.cast(x4.sub(w0));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x26 = DV.cast(w7.max(x25));
      DoubleVector w18 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x35 = DV.cast(x26.mul(w18));
      DoubleVector w20 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x36 = DV.cast(x35.mul(w20));
      DoubleVector x37 = DV.cast(x36.blend(w16, x36.compare(VectorOperators.GT, w16)));
      DoubleVector x38 = DV.cast(x37.blend(w17, x37.compare(VectorOperators.LT, w17)));
      DoubleVector x39 = DV.cast(w16.sub(x38));
      DoubleVector x40 = DV.cast(x39.div(w0));
      DoubleVector x41 = DV.cast(x40.mul(w15));
      x13.intoArray(v, vo + i);
      x34.intoArray(g, go + i);
      x41.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
