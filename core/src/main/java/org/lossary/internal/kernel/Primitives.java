package org.lossary.internal.kernel;

/**
 * Loops over runs of numbers from which row and batch losses are built. Each has a scalar and a
 * lane form with the same bits: sums run in {@value #STRIPES} stripes in double (element {@code i}
 * goes to stripe {@code i % 16}), which are then added in a fixed tree.
 */
public abstract class Primitives {
  /** Number of independent partial sums. */
  public static final int STRIPES = 16;

  /** Only for the two providers. */
  protected Primitives() {}

  /** The sum of {@code n} elements. */
  public abstract double sum(float[] a, int at, int n);

  /** The sum of {@code n} elements. */
  public abstract double sum(double[] a, int at, int n);

  /** The greatest of {@code n} elements, NaN if one is NaN, -infinity if there are none. */
  public abstract double max(float[] a, int at, int n);

  /** The greatest of {@code n} elements, NaN if one is NaN, -infinity if there are none. */
  public abstract double max(double[] a, int at, int n);

  /** Writes exp((a - shift) * factor) to {@code out} and returns the sum of what was written. */
  public abstract double exp(
      float[] a, int at, int n, double shift, double factor, float[] out, int outAt);

  /** Writes exp((a - shift) * factor) to {@code out} and returns the sum of what was written. */
  public abstract double exp(
      double[] a, int at, int n, double shift, double factor, double[] out, int outAt);

  /** Writes {@code a - shift} to {@code out}. */
  public abstract void minus(float[] a, int at, int n, double shift, float[] out, int outAt);

  /** Writes {@code a - shift} to {@code out}. */
  public abstract void minus(double[] a, int at, int n, double shift, double[] out, int outAt);

  /** Writes {@code a * factor} to {@code out}. */
  public abstract void times(float[] a, int at, int n, double factor, float[] out, int outAt);

  /** Writes {@code a * factor} to {@code out}. */
  public abstract void times(double[] a, int at, int n, double factor, double[] out, int outAt);

  /** Replaces each element a by exp(a * factor). */
  public abstract void exp(float[] a, int at, int n, double factor);

  /** Multiplies {@code n} elements by {@code factor}. */
  public abstract void scale(float[] a, int at, int n, double factor);

  /** Replaces each element a by exp(a * factor). */
  public abstract void exp(double[] a, int at, int n, double factor);

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
}
