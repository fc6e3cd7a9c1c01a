// Generated from ModifiedHuber.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.ModifiedHuber;
import org.lossary.internal.kernel.ModifiedHuberScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link ModifiedHuber} on lanes. */
public final class ModifiedHuberLanes extends PointwiseKernel {
  private static final ModifiedHuberScalar REST = new ModifiedHuberScalar();

  /** Makes the kernel. */
  public ModifiedHuberLanes() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x1.mul(x0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x6 = FV.cast(w5.sub(x2));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      FloatVector x12 = FV.cast(x8.mul(x8));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-4.0f)));
      FloatVector x15 = FV.cast(w14.mul(x2));
      FloatVector x16 = FV.cast(x15.blend(x12, x11));
      x16.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x1.mul(x0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x6 = FV.cast(w5.sub(x2));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      FloatVector x12 = FV.cast(x8.mul(x8));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-4.0f)));
      FloatVector x15 = FV.cast(w14.mul(x2));
      FloatVector x16 = FV.cast(x15.blend(x12, x11));
      FloatVector x18 = FV.cast(x1.neg());
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x22 = FV.cast(w21.mul(x8));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 4.0f));
      FloatVector x24 = FV.cast(x22.blend(w23, x22.compare(VectorOperators.GT, w23)));
      FloatVector x25 = FV.cast(x18.mul(x24));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x26 = FV.cast(x25.mul(w17));
      x16.intoArray(v, vo + i);
      x26.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(ModifiedHuber l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x1 = FV.cast(FloatVector.fromArray(F, t, to + i));
      FloatVector x0 = FV.cast(FloatVector.fromArray(F, p, po + i));
      FloatVector x2 = FV.cast(x1.mul(x0));
      FloatVector w10 = FV.cast(FloatVector.broadcast(F, (-1.0f)));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FV.cast(FloatVector.broadcast(F, 1.0f));
      FloatVector x6 = FV.cast(w5.sub(x2));
      FloatVector w7 = FV.cast(FloatVector.broadcast(F, 0.0f));
      FloatVector x8 = FV.cast(w7.max(x6));
      FloatVector x12 = FV.cast(x8.mul(x8));
      FloatVector w14 = FV.cast(FloatVector.broadcast(F, (-4.0f)));
      FloatVector x15 = FV.cast(w14.mul(x2));
      FloatVector x16 = FV.cast(x15.blend(x12, x11));
      FloatVector x18 = FV.cast(x1.neg());
      FloatVector w21 = FV.cast(FloatVector.broadcast(F, 2.0f));
      FloatVector x22 = FV.cast(w21.mul(x8));
      FloatVector w23 = FV.cast(FloatVector.broadcast(F, 4.0f));
      FloatVector x24 = FV.cast(x22.blend(w23, x22.compare(VectorOperators.GT, w23)));
      FloatVector x25 = FV.cast(x18.mul(x24));
      FloatVector w17 = FV.cast(FloatVector.broadcast(F, scale));
      FloatVector x26 = FV.cast(x25.mul(w17));
      VectorMask<Float> x27 = x2.compare(VectorOperators.LT, w5);
      VectorMask<Float> x28 = FM.cast(x11).and(x27);
      FloatVector x29 = FV.cast(w21.mul(x1));
      FloatVector x30 = FV.cast(x29.mul(x1));
      FloatVector x31 = FV.cast(w7.blend(x30, x28));
      FloatVector x32 = FV.cast(x31.mul(w17));
      x16.intoArray(v, vo + i);
      x26.intoArray(g, go + i);
      x32.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x1.mul(x0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x6 = DV.cast(w5.sub(x2));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      DoubleVector x12 = DV.cast(x8.mul(x8));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-4.0)));
      DoubleVector x15 = DV.cast(w14.mul(x2));
      DoubleVector x16 = DV.cast(x15.blend(x12, x11));
      x16.intoArray(v, vo + i);
    }
    if (i < n) {
      REST.value(l, p, po + i, t, to + i, v, vo + i, n - i);
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x1.mul(x0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x6 = DV.cast(w5.sub(x2));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      DoubleVector x12 = DV.cast(x8.mul(x8));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-4.0)));
      DoubleVector x15 = DV.cast(w14.mul(x2));
      DoubleVector x16 = DV.cast(x15.blend(x12, x11));
      DoubleVector x18 = DV.cast(x1.neg());
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x22 = DV.cast(w21.mul(x8));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 4.0));
      DoubleVector x24 = DV.cast(x22.blend(w23, x22.compare(VectorOperators.GT, w23)));
      DoubleVector x25 = DV.cast(x18.mul(x24));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x26 = DV.cast(x25.mul(w17));
      x16.intoArray(v, vo + i);
      x26.intoArray(g, go + i);
    }
    if (i < n) {
      REST.gradient(l, p, po + i, t, to + i, v, vo + i, g, go + i, scale, n - i);
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    ModifiedHuber l = (ModifiedHuber) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(ModifiedHuber l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x1 = DV.cast(DoubleVector.fromArray(D, t, to + i));
      DoubleVector x0 = DV.cast(DoubleVector.fromArray(D, p, po + i));
      DoubleVector x2 = DV.cast(x1.mul(x0));
      DoubleVector w10 = DV.cast(DoubleVector.broadcast(D, (-1.0)));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DV.cast(DoubleVector.broadcast(D, 1.0));
      DoubleVector x6 = DV.cast(w5.sub(x2));
      DoubleVector w7 = DV.cast(DoubleVector.broadcast(D, 0.0));
      DoubleVector x8 = DV.cast(w7.max(x6));
      DoubleVector x12 = DV.cast(x8.mul(x8));
      DoubleVector w14 = DV.cast(DoubleVector.broadcast(D, (-4.0)));
      DoubleVector x15 = DV.cast(w14.mul(x2));
      DoubleVector x16 = DV.cast(x15.blend(x12, x11));
      DoubleVector x18 = DV.cast(x1.neg());
      DoubleVector w21 = DV.cast(DoubleVector.broadcast(D, 2.0));
      DoubleVector x22 = DV.cast(w21.mul(x8));
      DoubleVector w23 = DV.cast(DoubleVector.broadcast(D, 4.0));
      DoubleVector x24 = DV.cast(x22.blend(w23, x22.compare(VectorOperators.GT, w23)));
      DoubleVector x25 = DV.cast(x18.mul(x24));
      DoubleVector w17 = DV.cast(DoubleVector.broadcast(D, scale));
      DoubleVector x26 = DV.cast(x25.mul(w17));
      VectorMask<Double> x27 = x2.compare(VectorOperators.LT, w5);
      VectorMask<Double> x28 = DM.cast(x11).and(x27);
      DoubleVector x29 = DV.cast(w21.mul(x1));
      DoubleVector x30 = DV.cast(x29.mul(x1));
      DoubleVector x31 = DV.cast(w7.blend(x30, x28));
      DoubleVector x32 = DV.cast(x31.mul(w17));
      x16.intoArray(v, vo + i);
      x26.intoArray(g, go + i);
      x32.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
