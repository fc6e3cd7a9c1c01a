package org.lossary.sequence;

/**
 * What becomes of a sequence that cannot have its labels: it has fewer frames than labels, counting
 * one more for the blank between two equal ones, or its frames give probability 0 to what is
 * needed.
 */
public enum Infeasible {
  /** Its loss is infinite, as minus the logarithm of 0 is; its gradient is 0. */
  INFINITE,
  /** Its loss and its gradient are 0; it still counts in the mean. */
  ZERO,
  /** A {@link org.lossary.LossException}. */
  ERROR
}
