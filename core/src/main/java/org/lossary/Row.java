package org.lossary;

import org.jspecify.annotations.Nullable;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.Rows;

/**
 * One row of a batch, as a {@link RowLoss} sees it. The object is reused from row to row; a loss
 * reads it and writes only into {@link #gradient} and {@link #hessian}.
 */
public final class Row {
  /** Holds the scores, from {@link #scoreAt} on. */
  public double[] score = new double[0];

  /** Index of the first score. */
  public int scoreAt;

  /** Number of scores. */
  public int columns;

  /** The label, or -1 if the target is dense. */
  public int label;

  /** Holds the dense target from {@link #targetAt} on; null if the target is a label. */
  public double @Nullable [] target;

  /** Index of the first number of the dense target. */
  public int targetAt;

  /** Number of numbers in the dense target: {@link #columns}, or 1. */
  public int targetColumns;

  /** What the gradient and the Hessian must be multiplied with: weight over denominator. */
  public double scale;

  /** Receives the gradient from {@link #gradientAt} on; null if it is not wanted. */
  public double @Nullable [] gradient;

  /** Index of the first element of the gradient. */
  public int gradientAt;

  /** Receives the diagonal of the Hessian from {@link #hessianAt} on; null if it is not wanted. */
  public double @Nullable [] hessian;

  /** Index of the first element of the Hessian. */
  public int hessianAt;

  /** The greatest score; only if the loss has an {@link RowLoss#expFactor()}. */
  public double max;

  /** The sum of {@link #exp}; only if the loss has an {@link RowLoss#expFactor()}. */
  public double sum;

  /**
   * Holds exp((score - max) * factor) from {@link #expAt} on, if the loss has an {@link
   * RowLoss#expFactor()}. It may be the memory of the gradient itself: an exponential must not be
   * read after the gradient of its column is written.
   */
  public double[] exp = new double[0];

  /** Index of the first exponential. */
  public int expAt;

  /** Memory to compute in, at least {@link #columns} long, with any contents. */
  public double[] work = new double[0];

  private @Nullable Row inner;

  /** Makes an empty row. */
  public Row() {}

  /**
   * This row for a loss inside another: the same scores, target and scale, the exponentials that
   * the inner loss wants, and no gradient yet. The object is kept from row to row; the next call
   * overwrites it.
   */
  public Row inner(RowLoss loss) {
    Row row = inner;
    if (row == null) {
      row = new Row();
      inner = row;
    }
    row.score = score;
    row.scoreAt = scoreAt;
    row.columns = columns;
    row.label = label;
    row.target = target;
    row.targetAt = targetAt;
    row.targetColumns = targetColumns;
    row.scale = scale;
    row.gradient = null;
    row.hessian = null;
    if (row.work.length < columns + Primitives.EXTRA) {
      row.work = new double[columns + Primitives.EXTRA];
    }
    double factor = loss.expFactor();
    if (factor != 0) {
      if (row.exp.length < columns) {
        row.exp = new double[columns];
      }
      row.max = Rows.max(score, scoreAt, columns);
      row.sum = Rows.exp(score, scoreAt, columns, row.max, factor, row.exp, 0, row.work);
    }
    return row;
  }
}
