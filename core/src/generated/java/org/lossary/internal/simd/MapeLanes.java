// Generated from Mape.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.kernel.MapeScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Mape;

/** Loops of {@link Mape} on lanes. */
public final class MapeLanes extends PointwiseKernel {
  private static final MapeScalar REST = new MapeScalar();

  /** Makes the kernel. */
  public MapeLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Mape l = (Mape) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.sub(x3));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector x6 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x7 = FV.cast(x6.max(w0));
      FloatVector x8 = FV.cast(x5.div(x7));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, u13));
      FloatVector x14 = FV.cast(x8.mul(w13));
      x14.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Mape l = (Mape) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.sub(x3));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector x6 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x7 = FV.cast(x6.max(w0));
      FloatVector x8 = FV.cast(x5.div(x7));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, u13));
      FloatVector x14 = FV.cast(x8.mul(w13));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x18 = FV.cast(x4.mul(w17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x20 = FV.cast(x18.mul(w19));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x21 = FV.cast(x20.blend(w12, x20.compare(VectorOperators.GT, w12)));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x22 = FV.cast(x21.blend(w16, x21.compare(VectorOperators.LT, w16)));
      FloatVector x23 = FV.cast(w13.div(x7));
      FloatVector x24 = FV.cast(x22.mul(x23));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x25 = FV.cast(x24.mul(w15));
      x14.intoArray(v, vo + i);
      x25.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Mape l = (Mape) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Mape l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.eps();
    boolean u1 = l.percent();
    float u13 = u1 ? 100.0f : 1.0f;
    float u28 = 0.0f * scale;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x2 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x3 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x4 = FV.cast(x2.sub(x3));
      FloatVector x5 = FV.cast(x4.abs());
      FloatVector x6 = FV.cast(x3.abs());
      FloatVector w0 = FV.cast(FloatVector.broadcast(F, u0));
      FloatVector x7 = FV.cast(x6.max(w0));
      FloatVector x8 = FV.cast(x5.div(x7));
      FloatVector w13 = FV.cast(FloatVector.broadcast(F, u13));
      FloatVector x14 = FV.cast(x8.mul(w13));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, 1.329228E36f));
      FloatVector x18 = FV.cast(x4.mul(w17));
      FloatVector w19 = FV.cast(FloatVector.broadcast(F, 1.1529215E18f));
      FloatVector x20 = FV.cast(x18.mul(w19));
      FloatVector w12 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x21 = FV.cast(x20.blend(w12, x20.compare(VectorOperators.GT, w12)));
      FloatVector w16 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      FloatVector x22 = FV.cast(x21.blend(w16, x21.compare(VectorOperators.LT, w16)));
      FloatVector x23 = FV.cast(w13.div(x7));
      FloatVector x24 = FV.cast(x22.mul(x23));
      FloatVector w15 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x25 = FV.cast(x24.mul(w15));
      FloatVector w28 = FV.cast(FloatVector.broadcast(F, u28));
      x14.intoArray(v, vo + i);
      x25.intoArray(g, go + i);
      w28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Mape l = (Mape) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.sub(x3));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector x6 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x7 = DV.cast(x6.max(w0));
      DoubleVector x8 = DV.cast(x5.div(x7));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, u13));
      DoubleVector x14 = DV.cast(x8.mul(w13));
      x14.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Mape l = (Mape) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.sub(x3));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector x6 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x7 = DV.cast(x6.max(w0));
      DoubleVector x8 = DV.cast(x5.div(x7));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, u13));
      DoubleVector x14 = DV.cast(x8.mul(w13));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x18 = DV.cast(x4.mul(w17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x20 = DV.cast(x18.mul(w19));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x21 = DV.cast(x20.blend(w12, x20.compare(VectorOperators.GT, w12)));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x22 = DV.cast(x21.blend(w16, x21.compare(VectorOperators.LT, w16)));
      DoubleVector x23 = DV.cast(w13.div(x7));
      DoubleVector x24 = DV.cast(x22.mul(x23));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x25 = DV.cast(x24.mul(w15));
      x14.intoArray(v, vo + i);
      x25.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Mape l = (Mape) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Mape l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.eps();
    boolean u1 = l.percent();
    double u13 = u1 ? 100.0 : 1.0;
    double u28 = 0.0 * scale;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x2 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x3 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x4 = DV.cast(x2.sub(x3));
      DoubleVector x5 = DV.cast(x4.abs());
      DoubleVector x6 = DV.cast(x3.abs());
      DoubleVector w0 = DV.cast(DoubleVector.broadcast(D, u0));
      DoubleVector x7 = DV.cast(x6.max(w0));
      DoubleVector x8 = DV.cast(x5.div(x7));
      DoubleVector w13 = DV.cast(DoubleVector.broadcast(D, u13));
      DoubleVector x14 = DV.cast(x8.mul(w13));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, 1.0715086071862673E301));
      DoubleVector x18 = DV.cast(x4.mul(w17));
      DoubleVector w19 = DV.cast(DoubleVector.broadcast(D, 1.2676506002282294E30));
      DoubleVector x20 = DV.cast(x18.mul(w19));
      DoubleVector w12 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x21 = DV.cast(x20.blend(w12, x20.compare(VectorOperators.GT, w12)));
      DoubleVector w16 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      DoubleVector x22 = DV.cast(x21.blend(w16, x21.compare(VectorOperators.LT, w16)));
      DoubleVector x23 = DV.cast(w13.div(x7));
      DoubleVector x24 = DV.cast(x22.mul(x23));
      DoubleVector w15 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x25 = DV.cast(x24.mul(w15));
      DoubleVector w28 = DV.cast(DoubleVector.broadcast(D, u28));
      x14.intoArray(v, vo + i);
      x25.intoArray(g, go + i);
      w28.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
