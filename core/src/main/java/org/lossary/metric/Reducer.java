package org.lossary.metric;

import org.lossary.Reduction;

/**
 * What the mean of a loss of embeddings divides by. A term is what the loss sums: a pair, a triplet
 * or an anchor, as each loss says. Where there is nothing to divide by, the mean is 0.
 */
public enum Reducer {
  /** The number of terms. */
  TERMS,
  /** The number of terms that are not 0. */
  NON_ZERO,
  /** The number of anchors that have a term. */
  ANCHORS,
  /** The number of anchors, those without a term included. */
  ROWS;

  /**
   * What the sum of all values is divided by.
   *
   * @param weight the sum of the weights of all anchors
   * @param terms how many there are
   * @param nonZero how many of them are not 0
   * @param withTerms anchors that have one
   * @param anchors all of them
   */
  double divisor(
      Reduction reduction,
      double weight,
      double terms,
      double nonZero,
      double withTerms,
      double anchors) {
    return switch (reduction) {
      case NONE, SUM -> 1;
      case WEIGHTED_MEAN -> weight;
      case MEAN ->
          switch (this) {
            case TERMS -> terms;
            case NON_ZERO -> nonZero;
            case ANCHORS -> withTerms;
            case ROWS -> anchors;
          };
    };
  }
}
