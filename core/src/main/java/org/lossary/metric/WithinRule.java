package org.lossary.metric;

import org.lossary.LossException;

/** Pairs whose distance lies between two bounds, which differ for positives and negatives. */
record WithinRule(double positiveLow, double positiveHigh, double negativeLow, double negativeHigh)
    implements MiningRule {

  /** The rule of bounds of a distance, or of a similarity, that are numbers. */
  static WithinRule of(
      String id,
      Distance distance,
      double positiveLow,
      double positiveHigh,
      double negativeLow,
      double negativeHigh) {
    requireNumber(id, "positiveLow", positiveLow);
    requireNumber(id, "positiveHigh", positiveHigh);
    requireNumber(id, "negativeLow", negativeLow);
    requireNumber(id, "negativeHigh", negativeHigh);
    return distance.sign() > 0
        ? new WithinRule(positiveLow, positiveHigh, negativeLow, negativeHigh)
        : new WithinRule(-positiveHigh, -positiveLow, -negativeHigh, -negativeLow);
  }

  static void requireNumber(String id, String name, double bound) {
    LossException.require(!Double.isNaN(bound), id, name, "must be a number", bound);
  }

  /** Whether a positive pair so far apart is kept. */
  boolean keepsPositive(double far) {
    return far > positiveLow && far < positiveHigh;
  }

  /** Whether a negative pair so far apart is kept. */
  boolean keepsNegative(double far) {
    return far > negativeLow && far < negativeHigh;
  }

  @Override
  public double reach(MinedAnchor a) {
    return negativeHigh;
  }

  @Override
  public void choose(MinedAnchor a, IndexLists near, IndexLists far) {
    for (int i = 0; i < a.positiveCount; i++) {
      if (keepsPositive(a.positiveFar[i])) {
        near.add(a.anchor, a.positives[i]);
      }
    }
    for (int k = 0; k < a.negativeCount; k++) {
      if (keepsNegative(a.negativeFar[k])) {
        far.add(a.anchor, a.negatives[k]);
      }
    }
  }
}
