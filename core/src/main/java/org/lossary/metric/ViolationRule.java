package org.lossary.metric;

/** Triplets whose violation d_ap - d_an lies between two bounds. */
record ViolationRule(double low, double high) implements MiningRule {

  /** The rule of bounds that are numbers. */
  static ViolationRule of(String id, double low, double high) {
    WithinRule.requireNumber(id, "low", low);
    WithinRule.requireNumber(id, "high", high);
    return new ViolationRule(low, high);
  }

  /** Whether a triplet is kept, by how far its rows are. */
  boolean keeps(double positiveFar, double negativeFar) {
    double violation = positiveFar - negativeFar;
    return violation > low && violation < high;
  }

  @Override
  public double reach(MinedAnchor a) {
    if (a.positiveCount == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return low == Double.NEGATIVE_INFINITY
        ? Double.POSITIVE_INFINITY
        : Miners.beyond(a.farthestPositive(), -low);
  }

  @Override
  public void choose(MinedAnchor a, IndexLists triplets, IndexLists none) {
    for (int i = 0; i < a.positiveCount; i++) {
      for (int k = 0; k < a.negativeCount; k++) {
        if (keeps(a.positiveFar[i], a.negativeFar[k])) {
          triplets.add(a.anchor, a.positives[i], a.negatives[k]);
        }
      }
    }
  }
}
