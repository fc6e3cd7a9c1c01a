package org.lossary.metric;

/** What a miner keeps of an anchor's pairs and triplets. Called from any thread. */
interface MiningRule {
  /** How far negatives matter, given the positives; those farther may be left out. */
  double reach(MinedAnchor anchor);

  /**
   * The same once a negative has been seen.
   *
   * @param far how far it is
   */
  default double reach(MinedAnchor anchor, double far) {
    return anchor.reach;
  }

  /**
   * Adds what is kept of an anchor.
   *
   * @param first triplets, or positive pairs
   * @param second negative pairs
   */
  void choose(MinedAnchor anchor, IndexLists first, IndexLists second);
}
