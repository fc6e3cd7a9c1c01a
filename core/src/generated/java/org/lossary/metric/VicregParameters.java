// Generated from Vicreg by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Vicreg} by their names. */
interface VicregParameters {
  /** The value of {@code invariance}. */
  double invariance();

  /**
   * This loss with another {@code invariance}, and all else as it is here.
   *
   * @param invariance weight of the squared difference; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Vicreg invariance(double invariance) {
    return new Vicreg(invariance, variance(), covariance(), eps());
  }

  /** The value of {@code variance}. */
  double variance();

  /**
   * This loss with another {@code variance}, and all else as it is here.
   *
   * @param variance weight of what deviations lack to 1; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Vicreg variance(double variance) {
    return new Vicreg(invariance(), variance, covariance(), eps());
  }

  /** The value of {@code covariance}. */
  double covariance();

  /**
   * This loss with another {@code covariance}, and all else as it is here.
   *
   * @param covariance weight of the covariances; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Vicreg covariance(double covariance) {
    return new Vicreg(invariance(), variance(), covariance, eps());
  }

  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added to variances; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Vicreg eps(double eps) {
    return new Vicreg(invariance(), variance(), covariance(), eps);
  }
}
