package org.lossary.internal.kernel;

/** Sums in the stripes of {@link Primitives}, as plain loops. */
final class ScalarSums {
  private ScalarSums() {}

  static double sum(float[] a, int at, int n) {
    return n < Primitives.STRIPES ? few(a, at, n) : many(a, at, n);
  }

  /** At most one element in each stripe: the additions of {@code many} that have two terms. */
  private static double few(float[] a, int at, int n) {
    double s0 = n > 0 ? a[at] : 0;
    double s1 = n > 1 ? a[at + 1] : 0;
    double s2 = n > 2 ? a[at + 2] : 0;
    double s3 = n > 3 ? a[at + 3] : 0;
    double s4 = n > 4 ? a[at + 4] : 0;
    double s5 = n > 5 ? a[at + 5] : 0;
    double s6 = n > 6 ? a[at + 6] : 0;
    double s7 = n > 7 ? a[at + 7] : 0;
    if (n > 8) {
      s0 += a[at + 8];
      s1 += n > 9 ? a[at + 9] : 0;
      s2 += n > 10 ? a[at + 10] : 0;
      s3 += n > 11 ? a[at + 11] : 0;
      s4 += n > 12 ? a[at + 12] : 0;
      s5 += n > 13 ? a[at + 13] : 0;
      s6 += n > 14 ? a[at + 14] : 0;
    }
    // Zeros that are all negative add up to a positive one, as they do in stripes.
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7)) + 0.0;
  }

  private static double many(float[] a, int at, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    double s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0;
    int i = at;
    int end = at + n;
    for (; i <= end - Primitives.STRIPES; i += Primitives.STRIPES) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
      s4 += a[i + 4];
      s5 += a[i + 5];
      s6 += a[i + 6];
      s7 += a[i + 7];
      s8 += a[i + 8];
      s9 += a[i + 9];
      s10 += a[i + 10];
      s11 += a[i + 11];
      s12 += a[i + 12];
      s13 += a[i + 13];
      s14 += a[i + 14];
      s15 += a[i + 15];
    }
    int left = end - i;
    s0 += left > 0 ? a[i] : 0;
    s1 += left > 1 ? a[i + 1] : 0;
    s2 += left > 2 ? a[i + 2] : 0;
    s3 += left > 3 ? a[i + 3] : 0;
    s4 += left > 4 ? a[i + 4] : 0;
    s5 += left > 5 ? a[i + 5] : 0;
    s6 += left > 6 ? a[i + 6] : 0;
    s7 += left > 7 ? a[i + 7] : 0;
    s8 += left > 8 ? a[i + 8] : 0;
    s9 += left > 9 ? a[i + 9] : 0;
    s10 += left > 10 ? a[i + 10] : 0;
    s11 += left > 11 ? a[i + 11] : 0;
    s12 += left > 12 ? a[i + 12] : 0;
    s13 += left > 13 ? a[i + 13] : 0;
    s14 += left > 14 ? a[i + 14] : 0;
    double x = ((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14));
    double y = ((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15));
    return x + y;
  }

  static double dot(float[] a, int at, float[] b, int bAt, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    double s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0;
    int i = 0;
    for (; i <= n - Primitives.STRIPES; i += Primitives.STRIPES) {
      s0 += (double) a[at + i + 0] * b[bAt + i + 0];
      s1 += (double) a[at + i + 1] * b[bAt + i + 1];
      s2 += (double) a[at + i + 2] * b[bAt + i + 2];
      s3 += (double) a[at + i + 3] * b[bAt + i + 3];
      s4 += (double) a[at + i + 4] * b[bAt + i + 4];
      s5 += (double) a[at + i + 5] * b[bAt + i + 5];
      s6 += (double) a[at + i + 6] * b[bAt + i + 6];
      s7 += (double) a[at + i + 7] * b[bAt + i + 7];
      s8 += (double) a[at + i + 8] * b[bAt + i + 8];
      s9 += (double) a[at + i + 9] * b[bAt + i + 9];
      s10 += (double) a[at + i + 10] * b[bAt + i + 10];
      s11 += (double) a[at + i + 11] * b[bAt + i + 11];
      s12 += (double) a[at + i + 12] * b[bAt + i + 12];
      s13 += (double) a[at + i + 13] * b[bAt + i + 13];
      s14 += (double) a[at + i + 14] * b[bAt + i + 14];
      s15 += (double) a[at + i + 15] * b[bAt + i + 15];
    }
    int left = n - i;
    s0 += left > 0 ? (double) a[at + i + 0] * b[bAt + i + 0] : 0;
    s1 += left > 1 ? (double) a[at + i + 1] * b[bAt + i + 1] : 0;
    s2 += left > 2 ? (double) a[at + i + 2] * b[bAt + i + 2] : 0;
    s3 += left > 3 ? (double) a[at + i + 3] * b[bAt + i + 3] : 0;
    s4 += left > 4 ? (double) a[at + i + 4] * b[bAt + i + 4] : 0;
    s5 += left > 5 ? (double) a[at + i + 5] * b[bAt + i + 5] : 0;
    s6 += left > 6 ? (double) a[at + i + 6] * b[bAt + i + 6] : 0;
    s7 += left > 7 ? (double) a[at + i + 7] * b[bAt + i + 7] : 0;
    s8 += left > 8 ? (double) a[at + i + 8] * b[bAt + i + 8] : 0;
    s9 += left > 9 ? (double) a[at + i + 9] * b[bAt + i + 9] : 0;
    s10 += left > 10 ? (double) a[at + i + 10] * b[bAt + i + 10] : 0;
    s11 += left > 11 ? (double) a[at + i + 11] * b[bAt + i + 11] : 0;
    s12 += left > 12 ? (double) a[at + i + 12] * b[bAt + i + 12] : 0;
    s13 += left > 13 ? (double) a[at + i + 13] * b[bAt + i + 13] : 0;
    s14 += left > 14 ? (double) a[at + i + 14] * b[bAt + i + 14] : 0;
    double x = ((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14));
    double y = ((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15));
    return x + y;
  }

  static double sum(double[] a, int at, int n) {
    return n < Primitives.STRIPES ? few(a, at, n) : many(a, at, n);
  }

  /** At most one element in each stripe: the additions of {@code many} that have two terms. */
  private static double few(double[] a, int at, int n) {
    double s0 = n > 0 ? a[at] : 0;
    double s1 = n > 1 ? a[at + 1] : 0;
    double s2 = n > 2 ? a[at + 2] : 0;
    double s3 = n > 3 ? a[at + 3] : 0;
    double s4 = n > 4 ? a[at + 4] : 0;
    double s5 = n > 5 ? a[at + 5] : 0;
    double s6 = n > 6 ? a[at + 6] : 0;
    double s7 = n > 7 ? a[at + 7] : 0;
    if (n > 8) {
      s0 += a[at + 8];
      s1 += n > 9 ? a[at + 9] : 0;
      s2 += n > 10 ? a[at + 10] : 0;
      s3 += n > 11 ? a[at + 11] : 0;
      s4 += n > 12 ? a[at + 12] : 0;
      s5 += n > 13 ? a[at + 13] : 0;
      s6 += n > 14 ? a[at + 14] : 0;
    }
    // Zeros that are all negative add up to a positive one, as they do in stripes.
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7)) + 0.0;
  }

  private static double many(double[] a, int at, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    double s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0;
    int i = at;
    int end = at + n;
    for (; i <= end - Primitives.STRIPES; i += Primitives.STRIPES) {
      s0 += a[i];
      s1 += a[i + 1];
      s2 += a[i + 2];
      s3 += a[i + 3];
      s4 += a[i + 4];
      s5 += a[i + 5];
      s6 += a[i + 6];
      s7 += a[i + 7];
      s8 += a[i + 8];
      s9 += a[i + 9];
      s10 += a[i + 10];
      s11 += a[i + 11];
      s12 += a[i + 12];
      s13 += a[i + 13];
      s14 += a[i + 14];
      s15 += a[i + 15];
    }
    int left = end - i;
    s0 += left > 0 ? a[i] : 0;
    s1 += left > 1 ? a[i + 1] : 0;
    s2 += left > 2 ? a[i + 2] : 0;
    s3 += left > 3 ? a[i + 3] : 0;
    s4 += left > 4 ? a[i + 4] : 0;
    s5 += left > 5 ? a[i + 5] : 0;
    s6 += left > 6 ? a[i + 6] : 0;
    s7 += left > 7 ? a[i + 7] : 0;
    s8 += left > 8 ? a[i + 8] : 0;
    s9 += left > 9 ? a[i + 9] : 0;
    s10 += left > 10 ? a[i + 10] : 0;
    s11 += left > 11 ? a[i + 11] : 0;
    s12 += left > 12 ? a[i + 12] : 0;
    s13 += left > 13 ? a[i + 13] : 0;
    s14 += left > 14 ? a[i + 14] : 0;
    double x = ((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14));
    double y = ((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15));
    return x + y;
  }

  static double dot(double[] a, int at, double[] b, int bAt, int n) {
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
    double s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0;
    int i = 0;
    for (; i <= n - Primitives.STRIPES; i += Primitives.STRIPES) {
      s0 += a[at + i + 0] * b[bAt + i + 0];
      s1 += a[at + i + 1] * b[bAt + i + 1];
      s2 += a[at + i + 2] * b[bAt + i + 2];
      s3 += a[at + i + 3] * b[bAt + i + 3];
      s4 += a[at + i + 4] * b[bAt + i + 4];
      s5 += a[at + i + 5] * b[bAt + i + 5];
      s6 += a[at + i + 6] * b[bAt + i + 6];
      s7 += a[at + i + 7] * b[bAt + i + 7];
      s8 += a[at + i + 8] * b[bAt + i + 8];
      s9 += a[at + i + 9] * b[bAt + i + 9];
      s10 += a[at + i + 10] * b[bAt + i + 10];
      s11 += a[at + i + 11] * b[bAt + i + 11];
      s12 += a[at + i + 12] * b[bAt + i + 12];
      s13 += a[at + i + 13] * b[bAt + i + 13];
      s14 += a[at + i + 14] * b[bAt + i + 14];
      s15 += a[at + i + 15] * b[bAt + i + 15];
    }
    int left = n - i;
    s0 += left > 0 ? a[at + i + 0] * b[bAt + i + 0] : 0;
    s1 += left > 1 ? a[at + i + 1] * b[bAt + i + 1] : 0;
    s2 += left > 2 ? a[at + i + 2] * b[bAt + i + 2] : 0;
    s3 += left > 3 ? a[at + i + 3] * b[bAt + i + 3] : 0;
    s4 += left > 4 ? a[at + i + 4] * b[bAt + i + 4] : 0;
    s5 += left > 5 ? a[at + i + 5] * b[bAt + i + 5] : 0;
    s6 += left > 6 ? a[at + i + 6] * b[bAt + i + 6] : 0;
    s7 += left > 7 ? a[at + i + 7] * b[bAt + i + 7] : 0;
    s8 += left > 8 ? a[at + i + 8] * b[bAt + i + 8] : 0;
    s9 += left > 9 ? a[at + i + 9] * b[bAt + i + 9] : 0;
    s10 += left > 10 ? a[at + i + 10] * b[bAt + i + 10] : 0;
    s11 += left > 11 ? a[at + i + 11] * b[bAt + i + 11] : 0;
    s12 += left > 12 ? a[at + i + 12] * b[bAt + i + 12] : 0;
    s13 += left > 13 ? a[at + i + 13] * b[bAt + i + 13] : 0;
    s14 += left > 14 ? a[at + i + 14] * b[bAt + i + 14] : 0;
    double x = ((s0 + s8) + (s4 + s12)) + ((s2 + s10) + (s6 + s14));
    double y = ((s1 + s9) + (s5 + s13)) + ((s3 + s11) + (s7 + s15));
    return x + y;
  }
}
