// Generated from InfoNce by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link InfoNce} by their names. */
interface InfoNceParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature what similarities are over; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default InfoNce temperature(double temperature) {
    return new InfoNce(temperature, similarity());
  }

  /** The value of {@code similarity}. */
  PairSimilarity similarity();

  /**
   * This loss with another {@code similarity}, and all else as it is here.
   *
   * @param similarity cosines, or products of the rows as they are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default InfoNce similarity(PairSimilarity similarity) {
    return new InfoNce(temperature(), similarity);
  }
}
