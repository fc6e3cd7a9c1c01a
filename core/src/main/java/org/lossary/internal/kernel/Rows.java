package org.lossary.internal.kernel;

/** The primitives as static functions, for losses on rows: scalar or lanes as the JVM allows. */
public final class Rows {
  private static final Primitives PRIMITIVES = Provider.PRIMITIVES;

  private Rows() {}

  /** The sum of {@code n} elements. */
  public static double sum(float[] a, int at, int n) {
    return PRIMITIVES.sum(a, at, n);
  }

  /** The sum of {@code n} elements. */
  public static double sum(double[] a, int at, int n) {
    return PRIMITIVES.sum(a, at, n);
  }

  /** The sum of {@code n} elements that are not negative; see {@link Primitives#total}. */
  public static double total(float[] a, int at, int n, float[] work) {
    return PRIMITIVES.total(a, at, n, work);
  }

  /** The sum of {@code n} elements that are not negative. */
  public static double total(double[] a, int at, int n, double[] work) {
    return PRIMITIVES.total(a, at, n, work);
  }

  /** The sum of {@code n} elements that are not negative but for the one with this number. */
  public static double totalWithout(float[] a, int at, int n, int number, float[] work) {
    return PRIMITIVES.total(a, at, number, work)
        + PRIMITIVES.total(a, at + number + 1, n - number - 1, work);
  }

  /** The sum of {@code n} elements that are not negative but for the one with this number. */
  public static double totalWithout(double[] a, int at, int n, int number, double[] work) {
    return PRIMITIVES.total(a, at, number, work)
        + PRIMITIVES.total(a, at + number + 1, n - number - 1, work);
  }

  /** The sum of {@code n} elements but for the one with this number. */
  public static double sumWithout(float[] a, int at, int n, int number) {
    return PRIMITIVES.sum(a, at, number) + PRIMITIVES.sum(a, at + number + 1, n - number - 1);
  }

  /** The sum of {@code n} elements but for the one with this number. */
  public static double sumWithout(double[] a, int at, int n, int number) {
    return PRIMITIVES.sum(a, at, number) + PRIMITIVES.sum(a, at + number + 1, n - number - 1);
  }

  /** The greatest element; if one is NaN, NaN or the greatest of the others. */
  public static double max(float[] a, int at, int n) {
    return PRIMITIVES.max(a, at, n);
  }

  /** The greatest element; if one is NaN, NaN or the greatest of the others. */
  public static double max(double[] a, int at, int n) {
    return PRIMITIVES.max(a, at, n);
  }

  /** Writes exp((a - shift) * factor), at most exp(80), to {@code out} and returns the sum. */
  public static double exp(
      float[] a, int at, int n, double shift, double factor, float[] out, int outAt, float[] work) {
    return PRIMITIVES.exp(a, at, n, shift, factor, out, outAt, work);
  }

  /** Replaces each element a by exp(a * factor), which must be at most exp(80). */
  public static void exp(float[] a, int at, int n, double factor) {
    PRIMITIVES.exp(a, at, n, 0f, (float) factor, a, at);
  }

  /** Writes exp((a - shift) * factor), at most exp(80), to {@code out} and returns the sum. */
  public static double exp(
      double[] a,
      int at,
      int n,
      double shift,
      double factor,
      double[] out,
      int outAt,
      double[] work) {
    return PRIMITIVES.exp(a, at, n, shift, factor, out, outAt, work);
  }

  /** Replaces each element a by exp(a * factor), which must be at most exp(80). */
  public static void exp(double[] a, int at, int n, double factor) {
    PRIMITIVES.exp(a, at, n, 0, factor, a, at);
  }

  /** Multiplies {@code n} elements by {@code factor}. */
  public static void scale(float[] a, int at, int n, double factor) {
    PRIMITIVES.scale(a, at, n, factor);
  }

  /** Multiplies {@code n} elements by {@code factor}. */
  public static void scale(double[] a, int at, int n, double factor) {
    PRIMITIVES.scale(a, at, n, factor);
  }

  /** The sum of the products. */
  public static double dot(float[] a, int at, float[] b, int bAt, int n) {
    return PRIMITIVES.dot(a, at, b, bAt, n);
  }

  /** The sum of the products. */
  public static double dot(double[] a, int at, double[] b, int bAt, int n) {
    return PRIMITIVES.dot(a, at, b, bAt, n);
  }

  /** Adds {@code factor * a} to {@code out}. */
  public static void axpy(double factor, float[] a, int at, float[] out, int outAt, int n) {
    PRIMITIVES.axpy(factor, a, at, out, outAt, n);
  }

  /** Adds {@code factor * a} to {@code out}. */
  public static void axpy(double factor, double[] a, int at, double[] out, int outAt, int n) {
    PRIMITIVES.axpy(factor, a, at, out, outAt, n);
  }

  /** Writes {@code a - shift} to {@code out}. */
  public static void minus(float[] a, int at, int n, double shift, float[] out, int outAt) {
    PRIMITIVES.minus(a, at, n, shift, out, outAt);
  }

  /** Writes {@code a * factor} to {@code out}. */
  public static void times(float[] a, int at, int n, double factor, float[] out, int outAt) {
    PRIMITIVES.times(a, at, n, factor, out, outAt);
  }

  /** Writes {@code a - shift} to {@code out}. */
  public static void minus(double[] a, int at, int n, double shift, double[] out, int outAt) {
    PRIMITIVES.minus(a, at, n, shift, out, outAt);
  }

  /** Writes {@code a * factor} to {@code out}. */
  public static void times(double[] a, int at, int n, double factor, double[] out, int outAt) {
    PRIMITIVES.times(a, at, n, factor, out, outAt);
  }

  /**
   * Writes {@code (a + b) * factor} to {@code out}, which must not overlap them in the same array.
   */
  public static void add(
      double[] a, int at, double[] b, int bAt, double factor, double[] out, int outAt, int n) {
    PRIMITIVES.add(a, at, b, bAt, factor, out, outAt, n);
  }

  /** Writes {@code a + b + c * d} to {@code out}, which must not overlap them in the same array. */
  public static void addProduct(
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
    PRIMITIVES.addProduct(a, at, b, bAt, c, cAt, d, dAt, out, outAt, n);
  }
}
