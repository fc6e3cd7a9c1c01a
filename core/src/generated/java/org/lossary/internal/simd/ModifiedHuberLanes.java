// Generated from ModifiedHuber.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.ModifiedHuber;
import org.lossary.internal.kernel.ModifiedHuberScalar;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/** Loops of {@link ModifiedHuber} on lanes. */
public final class ModifiedHuberLanes extends PointwiseKernel {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Integer> FI = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Double> D = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> DI = LongVector.SPECIES_PREFERRED;
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = x1.mul(x0);
      FloatVector w10 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FloatVector.broadcast(F, 1.0f);
      FloatVector x6 = w5.sub(x2);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x12 = x8.mul(x8);
      FloatVector w14 = FloatVector.broadcast(F, (-4.0f));
      FloatVector x15 = w14.mul(x2);
      FloatVector x16 = x15.blend(x12, x11);
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = x1.mul(x0);
      FloatVector w10 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FloatVector.broadcast(F, 1.0f);
      FloatVector x6 = w5.sub(x2);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x12 = x8.mul(x8);
      FloatVector w14 = FloatVector.broadcast(F, (-4.0f));
      FloatVector x15 = w14.mul(x2);
      FloatVector x16 = x15.blend(x12, x11);
      FloatVector x18 = x1.neg();
      FloatVector w21 = FloatVector.broadcast(F, 2.0f);
      FloatVector x22 = w21.mul(x8);
      FloatVector w23 = FloatVector.broadcast(F, 4.0f);
      FloatVector x24 = w23.min(x22);
      FloatVector x25 = x18.mul(x24);
      FloatVector w17 = FloatVector.broadcast(F, scale);
      FloatVector x26 = x25.mul(w17);
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
      FloatVector x1 = FloatVector.fromArray(F, t, to + i);
      FloatVector x0 = FloatVector.fromArray(F, p, po + i);
      FloatVector x2 = x1.mul(x0);
      FloatVector w10 = FloatVector.broadcast(F, (-1.0f));
      VectorMask<Float> x11 = x2.compare(VectorOperators.GE, w10);
      FloatVector w5 = FloatVector.broadcast(F, 1.0f);
      FloatVector x6 = w5.sub(x2);
      FloatVector w7 = FloatVector.broadcast(F, 0.0f);
      FloatVector x8 = w7.max(x6);
      FloatVector x12 = x8.mul(x8);
      FloatVector w14 = FloatVector.broadcast(F, (-4.0f));
      FloatVector x15 = w14.mul(x2);
      FloatVector x16 = x15.blend(x12, x11);
      FloatVector x18 = x1.neg();
      FloatVector w21 = FloatVector.broadcast(F, 2.0f);
      FloatVector x22 = w21.mul(x8);
      FloatVector w23 = FloatVector.broadcast(F, 4.0f);
      FloatVector x24 = w23.min(x22);
      FloatVector x25 = x18.mul(x24);
      FloatVector w17 = FloatVector.broadcast(F, scale);
      FloatVector x26 = x25.mul(w17);
      VectorMask<Float> x27 = x2.compare(VectorOperators.LT, w5);
      VectorMask<Float> x28 = x11.and(x27);
      FloatVector x29 = w21.mul(x1);
      FloatVector x30 = x29.mul(x1);
      FloatVector x31 = w7.blend(x30, x28);
      FloatVector x32 = x31.mul(w17);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = x1.mul(x0);
      DoubleVector w10 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x6 = w5.sub(x2);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x12 = x8.mul(x8);
      DoubleVector w14 = DoubleVector.broadcast(D, (-4.0));
      DoubleVector x15 = w14.mul(x2);
      DoubleVector x16 = x15.blend(x12, x11);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = x1.mul(x0);
      DoubleVector w10 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x6 = w5.sub(x2);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x12 = x8.mul(x8);
      DoubleVector w14 = DoubleVector.broadcast(D, (-4.0));
      DoubleVector x15 = w14.mul(x2);
      DoubleVector x16 = x15.blend(x12, x11);
      DoubleVector x18 = x1.neg();
      DoubleVector w21 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x22 = w21.mul(x8);
      DoubleVector w23 = DoubleVector.broadcast(D, 4.0);
      DoubleVector x24 = w23.min(x22);
      DoubleVector x25 = x18.mul(x24);
      DoubleVector w17 = DoubleVector.broadcast(D, scale);
      DoubleVector x26 = x25.mul(w17);
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
      DoubleVector x1 = DoubleVector.fromArray(D, t, to + i);
      DoubleVector x0 = DoubleVector.fromArray(D, p, po + i);
      DoubleVector x2 = x1.mul(x0);
      DoubleVector w10 = DoubleVector.broadcast(D, (-1.0));
      VectorMask<Double> x11 = x2.compare(VectorOperators.GE, w10);
      DoubleVector w5 = DoubleVector.broadcast(D, 1.0);
      DoubleVector x6 = w5.sub(x2);
      DoubleVector w7 = DoubleVector.broadcast(D, 0.0);
      DoubleVector x8 = w7.max(x6);
      DoubleVector x12 = x8.mul(x8);
      DoubleVector w14 = DoubleVector.broadcast(D, (-4.0));
      DoubleVector x15 = w14.mul(x2);
      DoubleVector x16 = x15.blend(x12, x11);
      DoubleVector x18 = x1.neg();
      DoubleVector w21 = DoubleVector.broadcast(D, 2.0);
      DoubleVector x22 = w21.mul(x8);
      DoubleVector w23 = DoubleVector.broadcast(D, 4.0);
      DoubleVector x24 = w23.min(x22);
      DoubleVector x25 = x18.mul(x24);
      DoubleVector w17 = DoubleVector.broadcast(D, scale);
      DoubleVector x26 = x25.mul(w17);
      VectorMask<Double> x27 = x2.compare(VectorOperators.LT, w5);
      VectorMask<Double> x28 = x11.and(x27);
      DoubleVector x29 = w21.mul(x1);
      DoubleVector x30 = x29.mul(x1);
      DoubleVector x31 = w7.blend(x30, x28);
      DoubleVector x32 = x31.mul(w17);
      x16.intoArray(v, vo + i);
      x26.intoArray(g, go + i);
      x32.intoArray(h, ho + i);
    }
    if (i < n) {
      REST.hessian(l, p, po + i, t, to + i, v, vo + i, g, go + i, h, ho + i, scale, n - i);
    }
  }
}
