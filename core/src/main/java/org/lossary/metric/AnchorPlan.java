package org.lossary.metric;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * How a loss is evaluated anchor by anchor: from the distances of an anchor to all its candidates
 * follow its value and the slopes by these distances. Nothing of the size of all pairs is kept.
 *
 * @param <L> the loss
 */
final class AnchorPlan<L> {
  /** From here on the squares of a few numbers may overflow. */
  private static final double HUGE = 1e150;

  final String id;
  final Function<L, Distance> distance;
  final Function<L, Reducer> reducer;

  /** Passes that leave statistics of each anchor for all others. */
  final List<AnchorKernel<L>> before;

  final AnchorKernel<L> kernel;

  /**
   * 1, or 2 if terms of positives and of negatives have means of their own, which are then added.
   * Terms of the first part must depend on the distances to positives alone, those of the second on
   * those to negatives.
   */
  final int parts;

  /** Whether the kernel multiplies slopes by the weights of anchors itself. */
  final boolean weighs;

  private final Passes.Body<L, LabelledEmbeddings> body = this::run;

  AnchorPlan(
      String id,
      Function<L, Distance> distance,
      Function<L, Reducer> reducer,
      List<AnchorKernel<L>> before,
      AnchorKernel<L> kernel,
      int parts,
      boolean weighs) {
    this.id = id;
    this.distance = distance;
    this.reducer = reducer;
    this.before = before;
    this.kernel = kernel;
    this.parts = parts;
    this.weighs = weighs;
  }

  /** A loss that needs one pass. */
  AnchorPlan(
      String id,
      Function<L, Distance> distance,
      Function<L, Reducer> reducer,
      AnchorKernel<L> kernel) {
    this(id, distance, reducer, List.of(), kernel, 1, false);
  }

  /** Requires that rows are compared with each other by labels. */
  void requireLabels(LabelledEmbeddings inputs) {
    if (!inputs.self() || !inputs.relation().byLabels()) {
      throw new LossException(
          id,
          "embeddings",
          "must be a batch with labels, without references or listed pairs",
          inputs.names());
    }
  }

  /** Evaluates the loss. */
  double evaluate(
      L loss, LabelledEmbeddings inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    Items.check(id, inputs, values, gradients);
    double value = Passes.evaluate(body, loss, inputs, values, gradients);
    // Rows are finite; but differences of infinite distances are no numbers.
    if (Double.isNaN(value)) {
      for (Matrix matrix : inputs.matrices()) {
        requireSmall(matrix);
      }
    }
    return value;
  }

  private void requireSmall(Matrix matrix) {
    for (int r = 0; r < matrix.rows(); r++) {
      for (int c = 0; c < matrix.columns(); c++) {
        double x = matrix.get(r, c);
        LossException.require(
            Math.abs(x) < HUGE, id, "embeddings", "must be so small that distances are finite", x);
      }
    }
  }

  private double run(
      L loss, LabelledEmbeddings inputs, double @Nullable [] values, Passes.Run run) {
    Anchors anchors = run.shared().object(Anchors.class, Anchors::new);
    try {
      return anchors.evaluate(this, loss, inputs, values, run.gradients(), run.shared());
    } finally {
      anchors.release();
    }
  }
}
