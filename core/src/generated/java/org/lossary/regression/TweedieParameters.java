// Generated from Tweedie by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Tweedie} by their names. */
interface TweedieParameters {
  /** The value of {@code power}. */
  double power();

  /**
   * This loss with another {@code power}.
   *
   * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Tweedie power(double power) {
    return new Tweedie(power);
  }
}
