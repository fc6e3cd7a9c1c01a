package org.lossary.segmentation;

/**
 * How the sizes of a predicted region p and a true region t, and of what they share, are measured.
 * All agree where both are 0 or 1.
 */
public enum Overlap {
  /** Sizes sum p and sum t, shared sum p t: the usual soft form. Not least at p = t for soft t. */
  PRODUCT,
  /** Sizes sum p^2 and sum t^2, shared sum p t: least at p = t. */
  SQUARED,
  /**
   * Sizes sum |p| and sum |t|, shared half of what they exceed sum |p - t| by (the sum of the
   * lesser, if none is negative): least at p = t; not differentiable there.
   */
  L1
}
