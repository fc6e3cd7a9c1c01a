package org.lossary.internal.engine;

import org.lossary.Inputs;

/**
 * What a structured loss does once before its items are evaluated: checks of labels and indices,
 * statistics of the whole batch that no gradient goes through.
 *
 * @param <L> the loss
 * @param <I> its inputs
 */
@FunctionalInterface
public interface Preparation<L, I extends Inputs<I>> {
  /**
   * Runs on the calling thread.
   *
   * @param loss the loss, for its parameters
   * @param inputs all inputs
   * @param shared receives up to {@link #size} numbers, which items find in {@link
   *     Memory#prepared()}
   */
  void prepare(L loss, I inputs, double[] shared);

  /** How many numbers it passes to the items at most. */
  default int size(L loss, I inputs) {
    return 16;
  }
}
