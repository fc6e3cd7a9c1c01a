package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Inputs;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;

/**
 * Draws inputs for structured losses of one shape. One is written for each class of inputs; all
 * losses of that shape are then checked with it.
 *
 * @param <I> the inputs
 */
public interface InputsSampler<I extends Inputs<I>> {
  /** The class of the inputs. */
  Class<I> type();

  /**
   * Ordinary inputs that the loss takes and at which it is differentiable with probability 1. All
   * numbers are floats in double matrices, so that both types can be compared.
   *
   * @param size 1 for a few numbers, on every one of which differences are taken; more for batches
   *     that are shared among threads, about 10,000 numbers for each unit above 1
   */
  I draw(StructuredLoss<I> loss, SplittableRandom random, int size);

  /**
   * Any inputs at all: extreme, degenerate (no items, equal rows, zeros), malformed. May throw a
   * {@link org.lossary.LossException} as the classes of inputs do.
   */
  I fuzz(StructuredLoss<I> loss, SplittableRandom random);

  /**
   * Binds one item's numbers to the variables of the loss's formula. Samplers of inputs whose
   * losses have no formula leave it as it is.
   */
  default void bind(StructuredLoss<I> loss, I inputs, int item, Bindings bindings) {
    throw new AssertionError("the sampler binds no variables for the formula of " + loss);
  }

  /** Whether the value of every item stays finite for these inputs, as the loss documents. */
  default boolean finite(StructuredLoss<I> loss, I inputs) {
    return true;
  }

  /**
   * Whether the inputs are such as the claimed properties are about: distributions, for example.
   */
  default boolean proper(StructuredLoss<I> loss, I inputs) {
    return true;
  }
}
