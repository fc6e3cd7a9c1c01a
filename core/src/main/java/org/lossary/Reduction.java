package org.lossary;

/** How the values of the elements (or rows) of a batch become one number. */
public enum Reduction {
  /** Not at all: ask for {@code values}; gradients are those of the sum. */
  NONE,
  /** The sum, each value times its weight. */
  SUM,
  /**
   * The sum divided by the loss's own denominator: the number of elements (rows, for a loss on
   * rows) that are not masked or ignored, or, for a loss that documents it, the sum of the class
   * weights of their labels. Weights of the batch do not enter the denominator. 0 if there is none.
   */
  MEAN,
  /**
   * The sum divided by the sum of the weights of the batch times the class weights. 0 if that is 0.
   */
  WEIGHTED_MEAN
}
