// Generated from Quantile by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Quantile} by their names. */
interface QuantileParameters {
  /** The value of {@code tau}. */
  double tau();

  /**
   * This loss with another {@code tau}.
   *
   * @param tau the quantile, which is the weight of under-prediction; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Quantile tau(double tau) {
    return new Quantile(tau);
  }
}
