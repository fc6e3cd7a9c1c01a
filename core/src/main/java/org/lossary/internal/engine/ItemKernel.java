package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.Matrix;

/**
 * How a structured loss evaluates one item. Has no state of its own, so that any thread may run it.
 *
 * @param <L> the loss
 * @param <I> its inputs
 */
@FunctionalInterface
public interface ItemKernel<L, I extends Inputs<I>> {
  /**
   * Evaluates an item.
   *
   * @param loss the loss, for its parameters
   * @param inputs all inputs
   * @param item which item
   * @param scale what its gradient is to be multiplied by
   * @param gradients the part of each that belongs to the item is to be overwritten; entries may be
   *     null, and it may be shorter than the matrices are many
   * @param memory scratch arrays
   * @return the value, without weight
   */
  double item(
      L loss, I inputs, int item, double scale, @Nullable Matrix[] gradients, Memory memory);
}
