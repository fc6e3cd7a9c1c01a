package org.lossary.bakeoff.train;

import org.lossary.SupervisedLoss;

/**
 * A loss with parameters to try.
 *
 * @param spec as text for {@code Catalog.parse}
 * @param choice in words, where the values come from; empty without parameters
 * @param loss the loss
 */
public record GridPoint(String spec, String choice, SupervisedLoss loss) {}
