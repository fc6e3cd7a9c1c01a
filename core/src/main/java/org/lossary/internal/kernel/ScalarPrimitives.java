package org.lossary.internal.kernel;

/** The primitives as plain loops. */
public final class ScalarPrimitives extends Primitives {

  /** Makes the provider. */
  public ScalarPrimitives() {}

  @Override
  public double sum(float[] a, int at, int n) {
    return ScalarSums.sum(a, at, n);
  }

  /** At most one element in each stripe: the same additions without those of nothing. */
  @Override
  protected void groups(float[] a, int at, int groups, float[] out, int outAt) {
    for (int g = 0; g < groups; g++) {
      int to = outAt + g * STRIPES;
      for (int j = 0; j < STRIPES; j++) {
        int from = at + g * GROUP + j;
        float even = ((a[from] + a[from + 32]) + a[from + 64]) + a[from + 96];
        float odd = ((a[from + 16] + a[from + 48]) + a[from + 80]) + a[from + 112];
        out[to + j] = even + odd;
      }
    }
  }

  @Override
  public double max(float[] a, int at, int n) {
    int max = LEAST;
    for (int i = at; i < at + n; i++) {
      max = Math.max(max, ordered(Float.floatToRawIntBits(a[i])));
    }
    return Float.intBitsToFloat(ordered(max));
  }

  @Override
  public void exp(float[] a, int at, int n, float shift, float factor, float[] out, int outAt) {
    if (factor == 1) {
      RowMapsScalar.exp(a, at, out, outAt, n, shift);
    } else {
      RowMapsScalar.expScaled(a, at, out, outAt, n, shift, factor);
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
    exp(a, at, groups * GROUP, shift, factor, out, outAt);
    groups(out, outAt, groups, sums, sumsAt);
  }

  @Override
  public void scale(float[] a, int at, int n, double factor) {
    float f = (float) factor;
    for (int i = at; i < at + n; i++) {
      a[i] *= f;
    }
  }

  @Override
  public void axpy(double factor, float[] a, int at, float[] out, int outAt, int n) {
    float f = (float) factor;
    for (int i = 0; i < n; i++) {
      out[outAt + i] = out[outAt + i] + f * a[at + i];
    }
  }

  @Override
  public double dot(float[] a, int at, float[] b, int bAt, int n) {
    return ScalarSums.dot(a, at, b, bAt, n);
  }

  @Override
  public double sum(double[] a, int at, int n) {
    return ScalarSums.sum(a, at, n);
  }

  /** At most one element in each stripe: the same additions without those of nothing. */
  @Override
  public double max(double[] a, int at, int n) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = at; i < at + n; i++) {
      max = a[i] > max ? a[i] : max;
    }
    return max + 0.0;
  }

  @Override
  public void exp(double[] a, int at, int n, double shift, double factor, double[] out, int outAt) {
    if (factor == 1) {
      RowMapsScalar.exp(a, at, out, outAt, n, shift);
    } else {
      RowMapsScalar.expScaled(a, at, out, outAt, n, shift, factor);
    }
  }

  @Override
  public void scale(double[] a, int at, int n, double factor) {
    double f = factor;
    for (int i = at; i < at + n; i++) {
      a[i] *= f;
    }
  }

  @Override
  public void axpy(double factor, double[] a, int at, double[] out, int outAt, int n) {
    double f = factor;
    for (int i = 0; i < n; i++) {
      out[outAt + i] = out[outAt + i] + f * a[at + i];
    }
  }

  @Override
  public double dot(double[] a, int at, double[] b, int bAt, int n) {
    return ScalarSums.dot(a, at, b, bAt, n);
  }

  @Override
  public void minus(float[] a, int at, int n, double shift, float[] out, int outAt) {
    RowMapsScalar.minus(a, at, out, outAt, n, (float) shift);
  }

  @Override
  public void times(float[] a, int at, int n, double factor, float[] out, int outAt) {
    RowMapsScalar.times(a, at, out, outAt, n, (float) factor);
  }

  @Override
  public void minus(double[] a, int at, int n, double shift, double[] out, int outAt) {
    RowMapsScalar.minus(a, at, out, outAt, n, shift);
  }

  @Override
  public void times(double[] a, int at, int n, double factor, double[] out, int outAt) {
    RowMapsScalar.times(a, at, out, outAt, n, factor);
  }

  @Override
  public void add(
      double[] a, int at, double[] b, int bAt, double factor, double[] out, int outAt, int n) {
    for (int i = 0; i < n; i++) {
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
    for (int i = 0; i < n; i++) {
      out[outAt + i] = a[at + i] + b[bAt + i] + c[cAt + i] * d[dAt + i];
    }
  }
}
