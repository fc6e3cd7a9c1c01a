package org.lossary.ranking;

import org.lossary.LossException;
import org.lossary.internal.maths.Maths64;

/** What a document of relevance y is worth to discounted cumulative gain. */
public enum Gain {
  /** 2^y - 1. */
  EXPONENTIAL,
  /** y. */
  LINEAR;

  /** Beyond it the gains of a query could leave the range of doubles. */
  private static final double MOST = 500;

  private static final double LN2 = 0x1.62e42fefa39efp-1;

  double of(double relevance) {
    if (this == LINEAR) {
      return relevance;
    }
    if (relevance > MOST) {
      throw new LossException(
          "gain", "relevance", "must be at most " + MOST + " for EXPONENTIAL", relevance);
    }
    int whole = (int) relevance;
    return whole == relevance ? Math.scalb(1.0, whole) - 1 : Maths64.expm1(relevance * LN2);
  }
}
