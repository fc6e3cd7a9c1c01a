package org.lossary.metric;

/** Triplets whose violation d_ap - d_an lies between two bounds. */
record ViolationRule(double low, double high) implements MiningRule {
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
        double violation = a.positiveFar[i] - a.negativeFar[k];
        if (violation > low && violation < high) {
          triplets.add(a.anchor, a.positives[i], a.negatives[k]);
        }
      }
    }
  }
}
