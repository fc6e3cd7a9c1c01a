// Generated from ApproxNdcg by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link ApproxNdcg} by their names. */
interface ApproxNdcgParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature T: how far apart scores must be to count as ordered; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ApproxNdcg temperature(double temperature) {
    return new ApproxNdcg(temperature, gain());
  }

  /** The value of {@code gain}. */
  Gain gain();

  /**
   * This loss with another {@code gain}, and all else as it is here.
   *
   * @param gain what relevance is worth
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ApproxNdcg gain(Gain gain) {
    return new ApproxNdcg(temperature(), gain);
  }
}
