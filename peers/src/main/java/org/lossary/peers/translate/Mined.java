package org.lossary.peers.translate;

/** What a loss of pytorch-metric-learning makes of what a miner found. */
enum Mined {
  /** Triplets; of pairs, each positive beside each negative of its anchor. */
  TRIPLETS(""),
  /** Pairs, each as often as it is listed. */
  PAIRS(""),
  /** Pairs that are marked in a matrix: each of them once. */
  DISTINCT(""),
  /** Weights of the rows. */
  WEIGHTS(
      "has no counterpart: a miner does not choose there, but weighs each row by how often it is in"
          + " the lists, the most frequent by 1; translate the loss without, and give the inputs"
          + " these by weights(...)"),
  /** One positive pair of each class. */
  UNIQUE(
      "has no counterpart: of what a miner finds the loss takes one positive pair of each class"
          + " there, and no negatives; translate it without"),
  /** Positive pairs beside all rows of other classes. */
  POSITIVES(
      "has no counterpart: of what a miner finds the loss takes the positive pairs there, beside all"
          + " rows of other classes; translate it without"),
  /** Pairs, which the loss that there is here takes from labels alone. */
  LABELLED(
      "has no counterpart: the loss takes all pairs of a batch here; translate it without, or take"
          + " GeneralizedLiftedStructureLoss"),
  /** Nothing. */
  NOTHING("is refused there: the loss takes no miner");

  /** Why it is refused; empty if it is not. */
  final String refusal;

  Mined(String refusal) {
    this.refusal = refusal;
  }

  /** Whether the loss that there is here compares the rows of one batch alone. */
  boolean isOfOneBatch() {
    return this == LABELLED || this == UNIQUE;
  }
}
