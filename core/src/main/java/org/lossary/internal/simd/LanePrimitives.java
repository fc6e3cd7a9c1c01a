package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.ScalarPrimitives;

/**
 * The primitives on lanes, with the bits of {@link ScalarPrimitives}. Results are cast to their
 * exact class and factors are spread over the lanes within the loops, see {@link Lanes}.
 */
public final class LanePrimitives extends Primitives {
  private static final VectorSpecies<Float> F = Lanes.F;
  private static final VectorSpecies<Double> D = Lanes.D;

  /** Below so many elements the plain loop is as fast. */
  private static final int SHORT = 32;

  /** No sum of what was read ahead, but by chance. */
  private static final float UNLIKELY = 1.2345679e-41f;

  private final ScalarPrimitives scalar = new ScalarPrimitives();

  /** What was read ahead, once in a blue moon: reading for nothing would be left out. */
  private float lastRead;

  /** Makes the provider. */
  public LanePrimitives() {}

  @Override
  public double sum(float[] a, int at, int n) {
    if (n < SHORT || !FloatSums.supported()) {
      return scalar.sum(a, at, n);
    }
    return FloatSums.sum(a, at, n);
  }

  @Override
  public double sum(double[] a, int at, int n) {
    if (n < SHORT) {
      return scalar.sum(a, at, n);
    }
    return D.length() == 8 ? StripedSums.sum8(a, at, n) : StripedSums.sum4(a, at, n);
  }

  @Override
  public double dot(float[] a, int at, float[] b, int bAt, int n) {
    if (n < SHORT || !FloatSums.supported()) {
      return scalar.dot(a, at, b, bAt, n);
    }
    return FloatSums.dot(a, at, b, bAt, n);
  }

  @Override
  public double dot(double[] a, int at, double[] b, int bAt, int n) {
    if (n < SHORT) {
      return scalar.dot(a, at, b, bAt, n);
    }
    return D.length() == 8
        ? StripedSums.dot8(a, at, b, bAt, n)
        : StripedSums.dot4(a, at, b, bAt, n);
  }

  @Override
  protected void groups(float[] a, int at, int groups, float[] out, int outAt) {
    RowLanes.groups(a, at, groups, out, outAt);
  }

  @Override
  public double max(float[] a, int at, int n) {
    return RowLanes.max(a, at, n);
  }

  @Override
  public void exp(float[] a, int at, int n, float shift, float factor, float[] out, int outAt) {
    if (factor == 1) {
      RowMapsLanes.exp(a, at, out, outAt, n, shift);
    } else {
      RowMapsLanes.expScaled(a, at, out, outAt, n, shift, factor);
    }
  }

  @Override
  protected void expGroups(
      float[] a,
      int at,
      int groups,
      float shift,
      float factor,
      float[] out,
      int outAt,
      float[] sums,
      int sumsAt) {
    float read =
        factor == 1
            ? RowMapsLanes.expGroups(a, at, out, outAt, groups, shift, sums, sumsAt)
            : RowMapsLanes.expScaledGroups(a, at, out, outAt, groups, shift, factor, sums, sumsAt);
    if (read == UNLIKELY) {
      lastRead = read;
    }
  }

  @Override
  public void scale(float[] a, int at, int n, double factor) {
    float f = (float) factor;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at + i));
      FloatVector factors = Lanes.FV.cast(FloatVector.broadcast(F, f));
      Lanes.FV.cast(x.mul(factors)).intoArray(a, at + i);
    }
    for (; i < n; i++) {
      a[at + i] *= f;
    }
  }

  @Override
  public void axpy(double factor, float[] a, int at, float[] out, int outAt, int n) {
    float f = (float) factor;
    int i = 0;
    for (int end = F.loopBound(n); i < end; i += F.length()) {
      FloatVector x = Lanes.FV.cast(FloatVector.fromArray(F, a, at + i));
      FloatVector factors = Lanes.FV.cast(FloatVector.broadcast(F, f));
      FloatVector y = Lanes.FV.cast(FloatVector.fromArray(F, out, outAt + i));
      Lanes.FV.cast(y.add(Lanes.FV.cast(x.mul(factors)))).intoArray(out, outAt + i);
    }
    for (; i < n; i++) {
      out[outAt + i] = out[outAt + i] + f * a[at + i];
    }
  }

  @Override
  public double max(double[] a, int at, int n) {
    return RowLanes.max(a, at, n);
  }

  @Override
  public void exp(double[] a, int at, int n, double shift, double factor, double[] out, int outAt) {
    if (factor == 1) {
      RowMapsLanes.exp(a, at, out, outAt, n, shift);
    } else {
      RowMapsLanes.expScaled(a, at, out, outAt, n, shift, factor);
    }
  }

  @Override
  public void scale(double[] a, int at, int n, double factor) {
    double f = factor;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i));
      DoubleVector factors = Lanes.DV.cast(DoubleVector.broadcast(D, f));
      Lanes.DV.cast(x.mul(factors)).intoArray(a, at + i);
    }
    for (; i < n; i++) {
      a[at + i] *= f;
    }
  }

  @Override
  public void axpy(double factor, double[] a, int at, double[] out, int outAt, int n) {
    double f = factor;
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i));
      DoubleVector factors = Lanes.DV.cast(DoubleVector.broadcast(D, f));
      DoubleVector y = Lanes.DV.cast(DoubleVector.fromArray(D, out, outAt + i));
      Lanes.DV.cast(y.add(Lanes.DV.cast(x.mul(factors)))).intoArray(out, outAt + i);
    }
    for (; i < n; i++) {
      out[outAt + i] = out[outAt + i] + f * a[at + i];
    }
  }

  @Override
  public void minus(float[] a, int at, int n, double shift, float[] out, int outAt) {
    if (a != out && RowLanes.fewFloats(n)) {
      RowLanes.minus(a, at, n, (float) shift, out, outAt);
    } else {
      RowMapsLanes.minus(a, at, out, outAt, n, (float) shift);
    }
  }

  @Override
  public void times(float[] a, int at, int n, double factor, float[] out, int outAt) {
    if (a != out && RowLanes.fewFloats(n)) {
      RowLanes.times(a, at, n, (float) factor, out, outAt);
    } else {
      RowMapsLanes.times(a, at, out, outAt, n, (float) factor);
    }
  }

  @Override
  public void minus(double[] a, int at, int n, double shift, double[] out, int outAt) {
    if (a != out && RowLanes.fewDoubles(n)) {
      RowLanes.minus(a, at, n, shift, out, outAt);
    } else {
      RowMapsLanes.minus(a, at, out, outAt, n, shift);
    }
  }

  @Override
  public void times(double[] a, int at, int n, double factor, double[] out, int outAt) {
    if (a != out && RowLanes.fewDoubles(n)) {
      RowLanes.times(a, at, n, factor, out, outAt);
    } else {
      RowMapsLanes.times(a, at, out, outAt, n, factor);
    }
  }

  @Override
  public void add(
      double[] a, int at, double[] b, int bAt, double factor, double[] out, int outAt, int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i));
      DoubleVector y = Lanes.DV.cast(DoubleVector.fromArray(D, b, bAt + i));
      DoubleVector factors = Lanes.DV.cast(DoubleVector.broadcast(D, factor));
      DoubleVector sum = Lanes.DV.cast(x.add(y));
      Lanes.DV.cast(sum.mul(factors)).intoArray(out, outAt + i);
    }
    for (; i < n; i++) {
      out[outAt + i] = (a[at + i] + b[bAt + i]) * factor;
    }
  }

  @Override
  public void addProduct(
      double[] a,
      int at,
      double[] b,
      int bAt,
      double[] c,
      int cAt,
      double[] d,
      int dAt,
      double[] out,
      int outAt,
      int n) {
    int i = 0;
    for (int end = D.loopBound(n); i < end; i += D.length()) {
      DoubleVector x = Lanes.DV.cast(DoubleVector.fromArray(D, a, at + i));
      DoubleVector y = Lanes.DV.cast(DoubleVector.fromArray(D, b, bAt + i));
      DoubleVector sum = Lanes.DV.cast(x.add(y));
      DoubleVector v = Lanes.DV.cast(DoubleVector.fromArray(D, c, cAt + i));
      DoubleVector w = Lanes.DV.cast(DoubleVector.fromArray(D, d, dAt + i));
      DoubleVector product = Lanes.DV.cast(v.mul(w));
      Lanes.DV.cast(sum.add(product)).intoArray(out, outAt + i);
    }
    for (; i < n; i++) {
      out[outAt + i] = a[at + i] + b[bAt + i] + c[cAt + i] * d[dAt + i];
    }
  }
}
