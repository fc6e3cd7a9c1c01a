// Generated from FocalStar by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link FocalStar} by their names. */
interface FocalStarParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma steepness; finite and above 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalStar gamma(double gamma) {
    return new FocalStar(gamma, alpha());
  }

  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalStar alpha(double alpha) {
    return new FocalStar(gamma(), alpha);
  }
}
