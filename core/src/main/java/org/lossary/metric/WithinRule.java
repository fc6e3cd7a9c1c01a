package org.lossary.metric;

/** Pairs whose distance lies between two bounds, which differ for positives and negatives. */
record WithinRule(double positiveLow, double positiveHigh, double negativeLow, double negativeHigh)
    implements MiningRule {
  @Override
  public double reach(MinedAnchor a) {
    return negativeHigh;
  }

  @Override
  public void choose(MinedAnchor a, IndexLists near, IndexLists far) {
    for (int i = 0; i < a.positiveCount; i++) {
      if (a.positiveFar[i] > positiveLow && a.positiveFar[i] < positiveHigh) {
        near.add(a.anchor, a.positives[i]);
      }
    }
    for (int k = 0; k < a.negativeCount; k++) {
      if (a.negativeFar[k] > negativeLow && a.negativeFar[k] < negativeHigh) {
        far.add(a.anchor, a.negatives[k]);
      }
    }
  }
}
