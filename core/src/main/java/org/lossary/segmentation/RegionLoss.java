package org.lossary.segmentation;

import org.lossary.Doubles;
import org.lossary.StructuredLoss;

/**
 * A loss on {@link Segmentation}: the options that all have. Each loss says what its values are
 * without reduction: one for each region, or one for each image, or for the batch if {@link
 * #pool()} pools it. The mean divides by the number of values, the weighted mean by the sum of what
 * they are multiplied by.
 *
 * <p>The weight of an image multiplies its values. If the batch is pooled, it multiplies what the
 * image adds to the regions instead: an image of weight 2 counts as two.
 */
public interface RegionLoss extends StructuredLoss<Segmentation> {
  /** What is done to predictions first. */
  Activation activation();

  /** What one region is. */
  Pool pool();

  /** Whether channel 0, the background, is a region. */
  boolean background();

  /** What the values of channels are multiplied by: none, one, or one for each channel. */
  Doubles classWeights();

  @Override
  default Class<Segmentation> inputs() {
    return Segmentation.class;
  }

  @Override
  default int itemOf(Segmentation inputs, int value) {
    return pool() == Pool.ITEM ? value / Math.max(1, valueCount(inputs) / inputs.items()) : -1;
  }

  /** The number of regions of an image, or of the batch if it is pooled. */
  default int regions(Segmentation inputs) {
    return pool() == Pool.ALL ? 1 : inputs.channels() - (background() ? 0 : 1);
  }

  /** The number of groups of regions: one for each image, or one if the batch is pooled. */
  default int groups(Segmentation inputs) {
    return pool() == Pool.ITEM ? inputs.items() : Math.min(1, inputs.items());
  }
}
