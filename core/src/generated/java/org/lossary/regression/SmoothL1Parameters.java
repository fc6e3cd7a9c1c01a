// Generated from SmoothL1 by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link SmoothL1} by their names. */
interface SmoothL1Parameters {
  /** The value of {@code beta}. */
  double beta();

  /**
   * This loss with another {@code beta}.
   *
   * @param beta where the loss turns linear, in units of the target; finite and &gt;= 0, 0 is absolute error
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SmoothL1 beta(double beta) {
    return new SmoothL1(beta);
  }
}
