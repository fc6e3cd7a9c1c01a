package org.lossary.segmentation;

/** What one region is, over which predicted and true sizes are summed. */
public enum Pool {
  /** A channel of an image: the loss does not depend on what else is in the batch. */
  ITEM,
  /**
   * A channel of all images together, as if they were one image: steadier for small objects, but
   * the loss of a batch is not the mean of the losses of its images.
   */
  BATCH,
  /** All channels of all images together: one number, which large classes dominate. */
  ALL
}
