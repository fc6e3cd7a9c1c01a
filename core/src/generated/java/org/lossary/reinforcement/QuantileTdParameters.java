// Generated from QuantileTd by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

/** The parameters of {@link QuantileTd} by their names. */
interface QuantileTdParameters {
  /** The value of {@code kappa}. */
  double kappa();

  /**
   * This loss with another {@code kappa}.
   *
   * @param kappa error at which the loss turns linear, in units of the return; finite and &gt;= 0, 0 is quantile regression itself, whose subgradient at 0 is 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default QuantileTd kappa(double kappa) {
    return new QuantileTd(kappa);
  }
}
