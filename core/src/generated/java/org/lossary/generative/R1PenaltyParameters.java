// Generated from R1Penalty by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link R1Penalty} by their names. */
interface R1PenaltyParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}.
   *
   * @param gamma factor; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default R1Penalty gamma(double gamma) {
    return new R1Penalty(gamma);
  }
}
