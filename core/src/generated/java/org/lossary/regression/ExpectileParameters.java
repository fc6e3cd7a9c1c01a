// Generated from Expectile by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Expectile} by their names. */
interface ExpectileParameters {
  /** The value of {@code tau}. */
  double tau();

  /**
   * This loss with another {@code tau}.
   *
   * @param tau the weight of under-prediction; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Expectile tau(double tau) {
    return new Expectile(tau);
  }
}
