package org.lossary;

import org.jspecify.annotations.Nullable;
import org.lossary.internal.engine.Items;

/**
 * A loss of inputs that are more than predictions beside targets: sequences, images, pairs, groups.
 *
 * <p>Gradients are +d(reduced loss)/d(matrix), one for each of {@link Inputs#matrices()} in their
 * order; leave the last ones out, or pass null, for those that are not wanted. Outputs belong to
 * the caller, have the shape and element type of their matrix, and are overwritten. Inputs are
 * never written. Results have the same bits for any number of threads and with or without lanes.
 *
 * <pre>{@code
 * double kl = Losses.gaussianKl().valueAndGradient(Gaussians.of(mean, logVariance), dMean, dLogVariance);
 * }</pre>
 *
 * @param <I> what it is evaluated on
 */
public non-sealed interface StructuredLoss<I extends Inputs<I>> extends Loss {

  /** The class of its inputs. */
  Class<I> inputs();

  /**
   * The one evaluation that all others stand for.
   *
   * @param inputs what the loss is evaluated on
   * @param values receives the value of each item times its weight; may be null
   * @param gradients receive the gradients; any of them may be null
   * @return the reduced loss; the sum, if the reduction is {@link Reduction#NONE}
   */
  double evaluate(I inputs, double @Nullable [] values, @Nullable Matrix... gradients);

  /**
   * Whether gradients are the derivatives of the value: always, unless a parameter of the loss
   * makes constants of some of its factors, as papers that stop gradients do.
   */
  default boolean gradientOfValue() {
    return true;
  }

  /** The number of values without reduction: one an item, unless the loss says otherwise. */
  default int valueCount(I inputs) {
    return inputs.items();
  }

  /**
   * The item that a value belongs to, whose weight multiplies it; -1 if it belongs to all of them,
   * and weights are what the loss says.
   */
  default int itemOf(I inputs, int value) {
    return value;
  }

  /** The reduced loss. */
  default double value(I inputs) {
    return evaluate(inputs, null, Items.NO_GRADIENTS);
  }

  /** The reduced loss, and its gradients. */
  default double valueAndGradient(I inputs, @Nullable Matrix... gradients) {
    return evaluate(inputs, null, gradients);
  }

  /** The value of each item times its weight ({@link #valueCount} of them). */
  default double values(I inputs, double[] values) {
    return evaluate(inputs, values, Items.NO_GRADIENTS);
  }

  /** The value of each item times its weight, with the gradients of the reduced loss. */
  default double valuesAndGradient(I inputs, double[] values, @Nullable Matrix... gradients) {
    return evaluate(inputs, values, gradients);
  }
}
