// Generated from MarginRanking by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link MarginRanking} by their names. */
interface MarginRankingParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}.
   *
   * @param margin how far the better score should be ahead; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MarginRanking margin(double margin) {
    return new MarginRanking(margin);
  }
}
