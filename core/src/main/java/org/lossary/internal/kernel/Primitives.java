package org.lossary.internal.kernel;

import java.util.Arrays;

/**
 * Loops over runs of numbers from which row and batch losses are built. Each has a scalar and a
 * lane form with the same bits: sums run in {@value #STRIPES} stripes in double (element {@code i}
 * goes to stripe {@code i % 16}), which are then added in a fixed tree.
 */
public abstract class Primitives {
  /** Number of independent partial sums. */
  public static final int STRIPES = 16;

  /** Number of elements that {@link #total} adds up as floats: 8 in each stripe. */
  public static final int GROUP = 8 * STRIPES;

  /** How much longer than the run the work of {@link #total} must be. */
  public static final int EXTRA = GROUP + STRIPES;

  /** The bits of -infinity among those of {@link #ordered}. */
  public static final int LEAST = ordered(0xff800000);

  /** Only for the two providers. */
  protected Primitives() {}

  /** Makes of the bits of a float an integer that is ordered as the float is; its own inverse. */
  public static int ordered(int bits) {
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }

  /** The sum of {@code n} elements. */
  public abstract double sum(float[] a, int at, int n);

  /** The sum of {@code n} elements. */
  public abstract double sum(double[] a, int at, int n);

  /**
   * The sum of {@code n} elements that are not negative. Groups of {@value #GROUP} elements are
   * added up in floats, 8 in each stripe with 4 roundings, then the sums in double, which takes a
   * fraction of the time of {@link #sum(float[], int, int)}. A last group that is not full is
   * filled up with zeros; a run of one group or less is summed in double.
   *
   * @param work receives intermediate results; at least {@code n + EXTRA} long
   */
  public final double total(float[] a, int at, int n, float[] work) {
    if (n <= GROUP) {
      return sum(a, at, n);
    }
    groups(a, at, n / GROUP, work, 0);
    int used = n / GROUP * STRIPES;
    if (n % GROUP > 0) {
      lastGroup(a, at + n, n % GROUP, 0f, work, used + STRIPES);
      groups(work, used + STRIPES, 1, work, used);
      used += STRIPES;
    }
    return sum(work, 0, used);
  }

  /** Copies the last {@code left} elements before {@code end} and fills the group up. */
  private static void lastGroup(
      float[] a, int end, int left, float filler, float[] out, int outAt) {
    System.arraycopy(a, end - left, out, outAt, left);
    Arrays.fill(out, outAt + left, outAt + GROUP, filler);
  }

  /** The sum of {@code n} elements; {@code work} is not used. */
  public final double total(double[] a, int at, int n, double[] work) {
    return sum(a, at, n);
  }

  /** Writes the sums of the 16 stripes of each group of elements, one group after the other. */
  protected abstract void groups(float[] a, int at, int groups, float[] out, int outAt);

  /** The greatest element, or -infinity; if one is NaN, NaN or the greatest of the others. */
  public abstract double max(float[] a, int at, int n);

  /** The greatest element, or -infinity; if one is NaN, NaN or the greatest of the others. */
  public abstract double max(double[] a, int at, int n);

  /** Writes exp((a - shift) * factor) to {@code out}, and returns its {@link #total}. */
  public final double exp(
      float[] a, int at, int n, double shift, double factor, float[] out, int outAt, float[] work) {
    if (n <= GROUP) {
      exp(a, at, n, (float) shift, (float) factor, out, outAt);
      return sum(out, outAt, n);
    }
    expGroups(a, at, n / GROUP, (float) shift, (float) factor, out, outAt, work, 0);
    int used = n / GROUP * STRIPES;
    int left = n % GROUP;
    if (left > 0) {
      int copy = used + STRIPES;
      lastGroup(a, at + n, left, Float.NEGATIVE_INFINITY, work, copy);
      expGroups(work, copy, 1, (float) shift, (float) factor, work, copy, work, used);
      System.arraycopy(work, copy, out, outAt + n - left, left);
      used += STRIPES;
    }
    return sum(work, 0, used);
  }

  /** Writes exp((a - shift) * factor) to {@code out}, and returns its sum. */
  public final double exp(
      double[] a, int at, int n, double shift, double factor, double[] out, int outAt, double[] w) {
    exp(a, at, n, shift, factor, out, outAt);
    return sum(out, outAt, n);
  }

  /** Exponentials of whole groups, and the sums of their stripes to {@code sums}. */
  protected abstract void expGroups(
      float[] a,
      int at,
      int groups,
      float shift,
      float factor,
      float[] out,
      int outAt,
      float[] sums,
      int sumsAt);

  /** Writes exp((a - shift) * factor) to {@code out}. */
  public abstract void exp(
      float[] a, int at, int n, float shift, float factor, float[] out, int outAt);

  /** Writes exp((a - shift) * factor) to {@code out}. */
  public abstract void exp(
      double[] a, int at, int n, double shift, double factor, double[] out, int outAt);

  /** Writes {@code a - shift} to {@code out}. */
  public abstract void minus(float[] a, int at, int n, double shift, float[] out, int outAt);

  /** Writes {@code a - shift} to {@code out}. */
  public abstract void minus(double[] a, int at, int n, double shift, double[] out, int outAt);

  /** Writes {@code a * factor} to {@code out}. */
  public abstract void times(float[] a, int at, int n, double factor, float[] out, int outAt);

  /** Writes {@code a * factor} to {@code out}. */
  public abstract void times(double[] a, int at, int n, double factor, double[] out, int outAt);

  /** Multiplies {@code n} elements by {@code factor}. */
  public abstract void scale(float[] a, int at, int n, double factor);

  /** Multiplies {@code n} elements by {@code factor}. */
  public abstract void scale(double[] a, int at, int n, double factor);

  /** The sum of the products. */
  public abstract double dot(float[] a, int at, float[] b, int bAt, int n);

  /** The sum of the products. */
  public abstract double dot(double[] a, int at, double[] b, int bAt, int n);

  /** Adds {@code factor * a} to {@code out}. */
  public abstract void axpy(double factor, float[] a, int at, float[] out, int outAt, int n);

  /** Adds {@code factor * a} to {@code out}. */
  public abstract void axpy(double factor, double[] a, int at, double[] out, int outAt, int n);

  /** Writes {@code (a + b) * factor} to {@code out}. */
  public abstract void add(
      double[] a, int at, double[] b, int bAt, double factor, double[] out, int outAt, int n);

  /** Writes {@code a + b + c * d} to {@code out}, added in this order. */
  public abstract void addProduct(
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
      int n);
}
