package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;

/**
 * One pass of a loss over its inputs, in chunks that any thread may run. Has no state of its own.
 *
 * @param <L> the loss
 * @param <I> its inputs
 */
@FunctionalInterface
public interface Pass<L, I> {
  /**
   * Runs a chunk.
   *
   * @param loss the loss, for its parameters
   * @param inputs all inputs
   * @param chunk which chunk; it alone writes its part of what is shared and of the gradients
   * @param gradients as they were passed to the loss
   * @param shared what passes leave for each other; not to be resized in a pass
   * @param own scratch arrays of the thread
   */
  void run(L loss, I inputs, int chunk, @Nullable Matrix[] gradients, Memory shared, Memory own);
}
