package org.lossary.metric;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * How a softmax loss is evaluated: large batches of floats in tiles, all others anchor by anchor in
 * double.
 *
 * @param <L> the loss
 */
final class SoftmaxPlan<L> {
  /** Below so many multiplications tiles are not worth their preparation. */
  private static final long SMALL = 1L << 14;

  final AnchorPlan<L> anchors;
  final Function<L, SoftmaxForm> form;

  /** 1 over the temperature. */
  final ToDoubleFunction<L> scale;

  final ToDoubleFunction<L> factor;

  /** Of the weights of positive pairs; 0 for none. */
  final ToDoubleFunction<L> sigma;

  private final Passes.Body<L, LabelledEmbeddings> body = this::run;

  SoftmaxPlan(
      AnchorPlan<L> anchors,
      Function<L, SoftmaxForm> form,
      ToDoubleFunction<L> scale,
      ToDoubleFunction<L> factor) {
    this(anchors, form, scale, factor, l -> 0);
  }

  /** A loss that weighs positive pairs. */
  SoftmaxPlan(
      AnchorPlan<L> anchors,
      Function<L, SoftmaxForm> form,
      ToDoubleFunction<L> scale,
      ToDoubleFunction<L> factor,
      ToDoubleFunction<L> sigma) {
    this.anchors = anchors;
    this.form = form;
    this.scale = scale;
    this.factor = factor;
    this.sigma = sigma;
  }

  double evaluate(
      L loss, LabelledEmbeddings inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    Distance distance = anchors.distance.apply(loss);
    long size = (long) inputs.rows() * inputs.columns();
    boolean tiles =
        inputs.matrices().get(0).isFloat()
            && inputs.relation().byLabels()
            && (distance == Distance.COSINE || distance == Distance.DOT)
            && size * inputs.items() >= SMALL
            && size < 1L << 30;
    if (tiles) {
      Items.check(anchors.id, inputs, values, gradients);
      double value = Passes.evaluate(body, loss, inputs, values, gradients);
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return anchors.evaluate(loss, inputs, values, gradients);
  }

  /** NaN if floats do not have the digits. */
  private double run(
      L loss, LabelledEmbeddings inputs, double @Nullable [] values, Passes.Run run) {
    SoftmaxBatch batch = run.shared().object(SoftmaxBatch.class, SoftmaxBatch::new);
    Distance distance = anchors.distance.apply(loss);
    try {
      return batch.evaluate(
          form.apply(loss),
          distance.normalizes(),
          scale.applyAsDouble(loss),
          factor.applyAsDouble(loss),
          sigma.applyAsDouble(loss),
          anchors.reducer.apply(loss),
          inputs,
          values,
          run.gradients(),
          run.shared());
    } finally {
      batch.release();
    }
  }
}
