package org.lossary.segmentation;

/** What a loss makes of the numbers that it is given before it measures overlap. */
public enum Activation {
  /**
   * Nothing: predictions are probabilities. Numbers outside [0, 1] go into the same formulas,
   * unless they are {@link Segmentation#checked() checked}.
   */
  NONE,
  /** The logistic function of each: logits of regions that may overlap, or of a single one. */
  SIGMOID,
  /** Softmax over the channels of a pixel: logits of classes that exclude each other. */
  SOFTMAX
}
