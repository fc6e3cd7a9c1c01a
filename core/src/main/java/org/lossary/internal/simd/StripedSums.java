package org.lossary.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums in 16 stripes on registers of 8 doubles, or of 4 (also for narrower ones, which the JVM then
 * composes). Whatever the width, stripe {@code i % 16} gets element {@code i}. The stripes are
 * fetched before the loop: a vector that lived across that call would be put into an object.
 */
final class StripedSums {
  private static final VectorSpecies<Double> D8 = DoubleVector.SPECIES_512;
  private static final VectorSpecies<Double> D4 = DoubleVector.SPECIES_256;
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
    DoubleVector s0 = DoubleVector.zero(D8);
    DoubleVector s1 = DoubleVector.zero(D8);
    int i = 0;
    for (; i <= n - 16; i += 16) {
      s0 = s0.add(DoubleVector.fromArray(D8, a, at + i + 0));
      s1 = s1.add(DoubleVector.fromArray(D8, a, at + i + 8));
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
    DoubleVector s0 = DoubleVector.zero(D8);
    DoubleVector s1 = DoubleVector.zero(D8);
    int i = 0;
    for (; i <= n - 16; i += 16) {
      s0 =
          s0.add(
              DoubleVector.fromArray(D8, a, at + i + 0)
                  .mul(DoubleVector.fromArray(D8, b, bAt + i + 0)));
      s1 =
          s1.add(
              DoubleVector.fromArray(D8, a, at + i + 8)
                  .mul(DoubleVector.fromArray(D8, b, bAt + i + 8)));
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
    DoubleVector s0 = DoubleVector.zero(D4);
    DoubleVector s1 = DoubleVector.zero(D4);
    DoubleVector s2 = DoubleVector.zero(D4);
    DoubleVector s3 = DoubleVector.zero(D4);
    int i = 0;
    for (; i <= n - 16; i += 16) {
      s0 = s0.add(DoubleVector.fromArray(D4, a, at + i + 0));
      s1 = s1.add(DoubleVector.fromArray(D4, a, at + i + 4));
      s2 = s2.add(DoubleVector.fromArray(D4, a, at + i + 8));
      s3 = s3.add(DoubleVector.fromArray(D4, a, at + i + 12));
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
    DoubleVector s0 = DoubleVector.zero(D4);
    DoubleVector s1 = DoubleVector.zero(D4);
    DoubleVector s2 = DoubleVector.zero(D4);
    DoubleVector s3 = DoubleVector.zero(D4);
    int i = 0;
    for (; i <= n - 16; i += 16) {
      s0 =
          s0.add(
              DoubleVector.fromArray(D4, a, at + i + 0)
                  .mul(DoubleVector.fromArray(D4, b, bAt + i + 0)));
      s1 =
          s1.add(
              DoubleVector.fromArray(D4, a, at + i + 4)
                  .mul(DoubleVector.fromArray(D4, b, bAt + i + 4)));
      s2 =
          s2.add(
              DoubleVector.fromArray(D4, a, at + i + 8)
                  .mul(DoubleVector.fromArray(D4, b, bAt + i + 8)));
      s3 =
          s3.add(
              DoubleVector.fromArray(D4, a, at + i + 12)
                  .mul(DoubleVector.fromArray(D4, b, bAt + i + 12)));
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
