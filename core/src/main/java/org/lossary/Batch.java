package org.lossary;

import org.jspecify.annotations.Nullable;

/**
 * What a supervised loss is evaluated on: predictions, targets, weights, mask, reduction and the
 * number of threads. Immutable; keep it and change the contents of the arrays from step to step,
 * and no step allocates anything.
 *
 * <pre>{@code
 * Batch batch = Batch.of(prediction, target).weights(w).reduction(Reduction.SUM).threads(2);
 * }</pre>
 */
public final class Batch {
  private final Matrix prediction;
  private final @Nullable Matrix target;
  private final int @Nullable [] labels;
  private final int labelsAt;
  private final @Nullable Matrix weights;
  private final boolean @Nullable [] mask;
  private final Reduction reduction;
  private final int threads;
  private final boolean checked;

  private Batch(
      Matrix prediction,
      @Nullable Matrix target,
      int @Nullable [] labels,
      int labelsAt,
      @Nullable Matrix weights,
      boolean @Nullable [] mask,
      Reduction reduction,
      int threads,
      boolean checked) {
    this.prediction = prediction;
    this.target = target;
    this.labels = labels;
    this.labelsAt = labelsAt;
    this.weights = weights;
    this.mask = mask;
    this.reduction = reduction;
    this.threads = threads;
    this.checked = checked;
  }

  /** Predictions against targets of the same shape, or of one column for some losses on rows. */
  public static Batch of(Matrix prediction, Matrix target) {
    LossException.requirePresent("batch", "prediction", prediction);
    LossException.requirePresent("batch", "target", target);
    MappedMatrix.requireArray("batch", "prediction", prediction);
    MappedMatrix.requireArray("batch", "target", target);
    LossException.require(
        prediction.isFloat() == target.isFloat(),
        "batch",
        "target",
        "must have the element type of the prediction (" + prediction + ")",
        target);
    LossException.require(
        prediction.rows() == target.rows(),
        "batch",
        "target",
        "must have as many rows as the prediction (" + prediction.rows() + ")",
        target.rows());
    return new Batch(prediction, target, null, 0, null, null, Reduction.MEAN, 0, false);
  }

  /** Predictions against targets, element by element. */
  public static Batch of(float[] prediction, float[] target) {
    return of(Matrix.of(prediction), Matrix.of(target));
  }

  /** Predictions against targets, element by element. */
  public static Batch of(double[] prediction, double[] target) {
    return of(Matrix.of(prediction), Matrix.of(target));
  }

  /** Rows of class scores against one label a row, each in {@code 0 .. columns - 1}. */
  public static Batch ofLabels(Matrix scores, int[] labels) {
    return ofLabels(scores, labels, 0);
  }

  /** As {@link #ofLabels(Matrix, int[])}, with the labels from {@code labels[offset]} on. */
  public static Batch ofLabels(Matrix scores, int[] labels, int offset) {
    LossException.requirePresent("batch", "scores", scores);
    LossException.requirePresent("batch", "labels", labels);
    LossException.require(offset >= 0, "batch", "labels offset", "must be >= 0", offset);
    LossException.require(
        labels.length - offset >= scores.rows(),
        "batch",
        "labels",
        "must hold one label for each of the " + scores.rows() + " rows",
        labels.length - offset);
    return new Batch(scores, null, labels, offset, null, null, Reduction.MEAN, 0, false);
  }

  /**
   * This batch with weights: one for each element, or one column with one for each row. Values and
   * gradients are multiplied with them.
   */
  public Batch weights(Matrix weights) {
    LossException.requirePresent("batch", "weights", weights);
    MappedMatrix.requireArray("batch", "weights", weights);
    LossException.require(
        weights.isFloat() == prediction.isFloat()
            && weights.rows() == prediction.rows()
            && (weights.columns() == prediction.columns() || weights.columns() == 1),
        "batch",
        "weights",
        "must have the type and shape of the prediction (" + prediction + ") or one column",
        weights);
    return new Batch(
        prediction, target, labels, labelsAt, weights, mask, reduction, threads, checked);
  }

  /**
   * This batch with a mask: true counts, false does not, whatever the numbers there are. One for
   * each row, or for each element row after row.
   */
  public Batch mask(boolean[] mask) {
    LossException.requirePresent("batch", "mask", mask);
    LossException.require(
        mask.length == prediction.rows() || mask.length == prediction.size(),
        "batch",
        "mask",
        prediction.columns() == 1
            ? "must have " + prediction.rows() + " entries"
            : "must have " + prediction.rows() + " or " + prediction.size() + " entries",
        mask.length);
    return new Batch(
        prediction, target, labels, labelsAt, weights, mask, reduction, threads, checked);
  }

  /** This batch with another reduction; the default is {@link Reduction#MEAN}. */
  public Batch reduction(Reduction reduction) {
    LossException.requirePresent("batch", "reduction", reduction);
    return new Batch(
        prediction, target, labels, labelsAt, weights, mask, reduction, threads, checked);
  }

  /** This batch with at most so many threads; 0, the default, stands for all processors. */
  public Batch threads(int threads) {
    LossException.require(threads >= 0, "batch", "threads", "must be >= 0", threads);
    return new Batch(
        prediction, target, labels, labelsAt, weights, mask, reduction, threads, checked);
  }

  /**
   * This batch with every element checked before it is used: finite, and in the domain that the
   * loss documents. Without it (the default) a NaN goes in and a NaN comes out.
   */
  public Batch checked() {
    return new Batch(prediction, target, labels, labelsAt, weights, mask, reduction, threads, true);
  }

  /** The predictions. */
  public Matrix prediction() {
    return prediction;
  }

  /** The dense targets; null if there are labels. */
  public @Nullable Matrix target() {
    return target;
  }

  /** The labels; null if the targets are dense. */
  public int @Nullable [] labels() {
    return labels;
  }

  /** Index of the first label. */
  public int labelsOffset() {
    return labelsAt;
  }

  /** The weights, or null. */
  public @Nullable Matrix weights() {
    return weights;
  }

  /** The mask, or null. */
  public boolean @Nullable [] mask() {
    return mask;
  }

  /** The reduction. */
  public Reduction reduction() {
    return reduction;
  }

  /** The greatest number of threads; 0 stands for all processors. */
  public int threads() {
    return threads;
  }

  /** Whether every element is checked. */
  public boolean isChecked() {
    return checked;
  }
}
