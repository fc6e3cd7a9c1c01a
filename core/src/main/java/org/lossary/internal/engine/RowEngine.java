package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.RowLoss;

/**
 * Evaluates a loss on rows: labels are checked and the denominator found first, then rows are
 * evaluated in chunks of about {@value #CHUNK} scores.
 */
final class RowEngine {
  private static final int CHUNK = 8192;

  /** Below so many scores a second thread costs more than it brings. */
  private static final int PARALLEL = 16_384;

  private RowEngine() {}

  static double evaluate(
      RowLoss loss,
      Batch batch,
      @Nullable Matrix values,
      @Nullable Matrix gradient,
      @Nullable Matrix hessian) {
    Matrix prediction = batch.prediction();
    int rows = prediction.rows();
    int columns = prediction.columns();
    loss.checkColumns(columns);
    Matrix target = batch.target();
    if (target != null && target.columns() != columns && target.columns() != 1) {
      throw new LossException(
          loss.info().id(), "target", "must have " + columns + " columns or 1", target);
    }
    loss.checkTarget(columns, target == null ? 0 : target.columns());
    boolean[] mask = batch.mask();
    if (mask != null && mask.length != rows) {
      throw new LossException(
          loss.info().id(),
          "mask",
          "must have one entry for each of the " + rows + " rows",
          mask.length);
    }
    Matrix weights = batch.weights();
    if (weights != null && weights.columns() != 1) {
      throw new LossException(
          loss.info().id(), "weights", "must have one column: one weight a row", weights);
    }
    double denominator = denominator(loss, batch, rows, columns, mask, weights);
    int rowsInChunk = Math.max(1, CHUNK / columns);
    int chunks = (rows + rowsInChunk - 1) / rowsInChunk;
    Scratch scratch = Scratch.take();
    try {
      double[] partials = scratch.partials(chunks);
      RowJob job = scratch.rowJob;
      job.prepare(loss, RowKernels.of(loss), batch, values, gradient, hessian);
      job.scale = denominator == 0 ? 0 : 1 / denominator;
      job.rowsInChunk = rowsInChunk;
      job.partials = partials;
      int threads = (long) rows * columns < PARALLEL ? 1 : Workers.threads(batch.threads());
      try {
        Workers.run(job, chunks, threads, scratch);
      } finally {
        job.release();
      }
      double total = Sums.total(partials, chunks);
      return denominator == 0 ? 0 : total / denominator;
    } finally {
      scratch.giveBack();
    }
  }

  /**
   * Checks the labels, all of them before anything is written, and adds up what the mean divides
   * by.
   */
  private static double denominator(
      RowLoss loss,
      Batch batch,
      int rows,
      int columns,
      boolean @Nullable [] mask,
      @Nullable Matrix weights) {
    int[] labels = batch.labels();
    int at = batch.labelsOffset();
    double count = 0;
    double weighted = 0;
    for (int i = 0; i < rows; i++) {
      if (mask != null && !mask[i]) {
        continue;
      }
      double classWeight = 1;
      if (labels != null) {
        int label = labels[at + i];
        if (loss.ignored(label)) {
          continue;
        }
        if (label < 0 || label >= columns) {
          throw new LossException(
              loss.info().id(),
              "label of row " + i,
              "must be within [0, " + (columns - 1) + "]",
              label);
        }
        classWeight = loss.classWeight(label);
      }
      count += classWeight;
      weighted += classWeight * Weights.weight(weights, 1, i);
    }
    return switch (batch.reduction()) {
      case NONE, SUM -> 1;
      case MEAN -> count;
      case WEIGHTED_MEAN -> weighted;
    };
  }
}
