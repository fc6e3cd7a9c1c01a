package org.lossary.composition;

import org.lossary.Loss;
import org.lossary.LossException;

/**
 * A loss with its weight in a sum.
 *
 * @param weight any finite number; negative ones subtract
 * @param loss the loss
 * @param <L> the shape of the loss
 */
public record Weighted<L extends Loss>(double weight, L loss) {
  /** Checks the weight. */
  public Weighted {
    LossException.requireFinite("weighted-sum", "weight", weight);
  }
}
