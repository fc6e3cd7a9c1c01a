package org.lossary.metric;

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
  ROWS
}
