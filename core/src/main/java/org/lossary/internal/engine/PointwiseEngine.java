package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.internal.kernel.PointwiseKernel;

/**
 * Evaluates a pointwise loss in chunks of {@value #CHUNK} elements: one call of the loss's kernel a
 * chunk writes values and gradients while the chunk is in the first-level cache, then weights are
 * applied and the values summed in double. Chunks are cut by element number, so that neither
 * threads nor strides change a bit.
 */
final class PointwiseEngine {
  static final int CHUNK = 2048;

  /** Below so many elements a second thread costs more than it brings. */
  private static final int PARALLEL = 16 * CHUNK;

  private PointwiseEngine() {}

  static double evaluate(
      PointwiseLoss loss,
      Batch batch,
      @Nullable Matrix values,
      @Nullable Matrix gradient,
      @Nullable Matrix hessian) {
    Matrix prediction = batch.prediction();
    Matrix target = batch.target();
    if (target == null || target.columns() != prediction.columns()) {
      throw new LossException(
          loss.info().id(),
          "target",
          "must have the shape of the prediction (" + prediction + ")",
          target == null ? "labels" : target);
    }
    if (prediction.size() > Integer.MAX_VALUE) {
      throw new LossException(
          loss.info().id(), "prediction", "must have at most 2^31 - 1 elements", prediction);
    }
    int size = (int) prediction.size();
    Reduction reduction = batch.reduction();
    double denominator =
        switch (reduction) {
          case NONE, SUM -> 1;
          case MEAN -> Weights.denominator(batch, false);
          case WEIGHTED_MEAN -> Weights.denominator(batch, true);
        };
    // Nothing that counts: value and gradient are 0.
    double scale = denominator == 0 ? 0 : 1 / denominator;
    int chunks = (size + CHUNK - 1) / CHUNK;
    Scratch scratch = Scratch.take();
    try {
      double[] partials = scratch.partials(chunks);
      PointwiseJob job = scratch.pointwiseJob;
      job.prepare(loss, PointwiseKernel.of(loss), batch, target, values, gradient, hessian);
      job.scale = scale;
      job.partials = partials;
      int threads = size < PARALLEL ? 1 : Workers.threads(batch.threads());
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
}
