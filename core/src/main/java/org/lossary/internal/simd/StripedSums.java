package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums in 16 stripes on registers of 8 doubles, or of 4 (also for narrower ones, which the JVM then
 * composes). Whatever the width, stripe {@code i % 16} gets element {@code i}. The stripes are
 * fetched before the loop: a vector that lived across that call would be put into an object. Each
 * result is cast to its exact class, see {@link Lanes}: without, a product of CTC was compiled, in
 * one of three runs, to code that made objects of its vectors.
 */
final class StripedSums {
  private static final VectorSpecies<Double> D8 = DoubleVector.SPECIES_512;
  private static final VectorSpecies<Double> D4 = DoubleVector.SPECIES_256;
  private static final Class<? extends DoubleVector> V8 =
      D8.vectorType().asSubclass(DoubleVector.class);
  private static final Class<? extends DoubleVector> V4 =
      D4.vectorType().asSubclass(DoubleVector.class);
  private static final ThreadLocal<double[]> STRIPES =
      ThreadLocal.withInitial(() -> new double[16]);

  private StripedSums() {}

  /** The sum of the stripes, in an order of its own. */
  static double tree(double[] s) {
    double a = ((s[0] + s[8]) + (s[4] + s[12])) + ((s[2] + s[10]) + (s[6] + s[14]));
    double b = ((s[1] + s[9]) + (s[5] + s[13])) + ((s[3] + s[11]) + (s[7] + s[15]));
    return a + b;
  }

  static double sum8(double[] a, int at, int n) {
    double[] s = STRIPES.get();
    DoubleVector s0 = V8.cast(DoubleVector.zero(D8));
    DoubleVector s1 = V8.cast(DoubleVector.zero(D8));
    int i = 0;
    for (; i <= n - 16; i += 16) {
      DoubleVector x0 = V8.cast(DoubleVector.fromArray(D8, a, at + i));
      s0 = V8.cast(s0.add(x0));
      DoubleVector x1 = V8.cast(DoubleVector.fromArray(D8, a, at + i + 8));
      s1 = V8.cast(s1.add(x1));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 8);
    for (int j = 0; i < n; i++, j++) {
      s[j] += a[at + i];
    }
    return tree(s);
  }

  static double dot8(double[] a, int at, double[] b, int bAt, int n) {
    double[] s = STRIPES.get();
    DoubleVector s0 = V8.cast(DoubleVector.zero(D8));
    DoubleVector s1 = V8.cast(DoubleVector.zero(D8));
    int i = 0;
    for (; i <= n - 16; i += 16) {
      DoubleVector x0 = V8.cast(DoubleVector.fromArray(D8, a, at + i));
      DoubleVector y0 = V8.cast(DoubleVector.fromArray(D8, b, bAt + i));
      s0 = V8.cast(s0.add(V8.cast(x0.mul(y0))));
      DoubleVector x1 = V8.cast(DoubleVector.fromArray(D8, a, at + i + 8));
      DoubleVector y1 = V8.cast(DoubleVector.fromArray(D8, b, bAt + i + 8));
      s1 = V8.cast(s1.add(V8.cast(x1.mul(y1))));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 8);
    for (int j = 0; i < n; i++, j++) {
      s[j] += a[at + i] * b[bAt + i];
    }
    return tree(s);
  }

  static double sum4(double[] a, int at, int n) {
    double[] s = STRIPES.get();
    DoubleVector s0 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s1 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s2 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s3 = V4.cast(DoubleVector.zero(D4));
    int i = 0;
    for (; i <= n - 16; i += 16) {
      DoubleVector x0 = V4.cast(DoubleVector.fromArray(D4, a, at + i));
      s0 = V4.cast(s0.add(x0));
      DoubleVector x1 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 4));
      s1 = V4.cast(s1.add(x1));
      DoubleVector x2 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 8));
      s2 = V4.cast(s2.add(x2));
      DoubleVector x3 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 12));
      s3 = V4.cast(s3.add(x3));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 4);
    s2.intoArray(s, 8);
    s3.intoArray(s, 12);
    for (int j = 0; i < n; i++, j++) {
      s[j] += a[at + i];
    }
    return tree(s);
  }

  static double dot4(double[] a, int at, double[] b, int bAt, int n) {
    double[] s = STRIPES.get();
    DoubleVector s0 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s1 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s2 = V4.cast(DoubleVector.zero(D4));
    DoubleVector s3 = V4.cast(DoubleVector.zero(D4));
    int i = 0;
    for (; i <= n - 16; i += 16) {
      DoubleVector x0 = V4.cast(DoubleVector.fromArray(D4, a, at + i));
      DoubleVector y0 = V4.cast(DoubleVector.fromArray(D4, b, bAt + i));
      s0 = V4.cast(s0.add(V4.cast(x0.mul(y0))));
      DoubleVector x1 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 4));
      DoubleVector y1 = V4.cast(DoubleVector.fromArray(D4, b, bAt + i + 4));
      s1 = V4.cast(s1.add(V4.cast(x1.mul(y1))));
      DoubleVector x2 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 8));
      DoubleVector y2 = V4.cast(DoubleVector.fromArray(D4, b, bAt + i + 8));
      s2 = V4.cast(s2.add(V4.cast(x2.mul(y2))));
      DoubleVector x3 = V4.cast(DoubleVector.fromArray(D4, a, at + i + 12));
      DoubleVector y3 = V4.cast(DoubleVector.fromArray(D4, b, bAt + i + 12));
      s3 = V4.cast(s3.add(V4.cast(x3.mul(y3))));
    }
    s0.intoArray(s, 0);
    s1.intoArray(s, 4);
    s2.intoArray(s, 8);
    s3.intoArray(s, 12);
    for (int j = 0; i < n; i++, j++) {
      s[j] += a[at + i] * b[bAt + i];
    }
    return tree(s);
  }
}
