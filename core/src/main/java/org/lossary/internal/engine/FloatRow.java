package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Row;

/**
 * One row of floats, as the generated form of a row loss sees it. The object is reused from row to
 * row; a loss reads it and writes only into {@link #gradient} and {@link #hessian}.
 */
public final class FloatRow {
  /** Holds the scores, from {@link #scoreAt} on. */
  public float[] score = new float[0];

  /** Index of the first score. */
  public int scoreAt;

  /** Number of scores. */
  public int columns;

  /** The label, or -1 if the target is dense. */
  public int label;

  /** Holds the dense target from {@link #targetAt} on; null if the target is a label. */
  public float @Nullable [] target;

  /** Index of the first number of the dense target. */
  public int targetAt;

  /** Number of numbers in the dense target: {@link #columns}, or 1. */
  public int targetColumns;

  /** What the gradient and the Hessian must be multiplied with: weight over denominator. */
  public double scale;

  /** Receives the gradient from {@link #gradientAt} on; null if it is not wanted. */
  public float @Nullable [] gradient;

  /** Index of the first element of the gradient. */
  public int gradientAt;

  /** Receives the diagonal of the Hessian from {@link #hessianAt} on; null if it is not wanted. */
  public float @Nullable [] hessian;

  /** Index of the first element of the Hessian. */
  public int hessianAt;

  /** The greatest score; only if the loss has an {@link org.lossary.RowLoss#expFactor()}. */
  public double max;

  /** The sum of {@link #exp}; only if the loss has an {@link org.lossary.RowLoss#expFactor()}. */
  public double sum;

  /**
   * Holds exp((score - max) * factor) from {@link #expAt} on, if the loss has an {@link
   * org.lossary.RowLoss#expFactor()}. It may be the memory of the gradient itself: an exponential
   * must not be read after the gradient of its column is written.
   */
  public float[] exp = new float[0];

  /** Index of the first exponential. */
  public int expAt;

  /**
   * Memory to compute in, longer than {@link #columns} by {@code Primitives.EXTRA} or more, with
   * any contents.
   */
  public float[] work = new float[0];

  /** This row in double, for losses that have no form for floats. */
  final Row wide = new Row();

  private double[] copy = new double[0];

  /** Makes an empty row. */
  public FloatRow() {}

  /** Memory for the numbers of {@link #wide}, at least {@code length} long. */
  double[] copy(int length) {
    if (copy.length < length) {
      copy = new double[length];
    }
    return copy;
  }
}
