// Generated from TweedieDeviance by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link TweedieDeviance} by their names. */
interface TweedieDevianceParameters {
  /** The value of {@code power}. */
  double power();

  /**
   * This loss with another {@code power}, and all else as it is here.
   *
   * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TweedieDeviance power(double power) {
    return new TweedieDeviance(power, half());
  }

  /** The value of {@code half}. */
  boolean half();

  /**
   * This loss with another {@code half}, and all else as it is here.
   *
   * @param half whether to take half the deviance
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TweedieDeviance half(boolean half) {
    return new TweedieDeviance(power(), half);
  }
}
