// Generated from FocalProbability by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link FocalProbability} by their names. */
interface FocalProbabilityParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalProbability gamma(double gamma) {
    return new FocalProbability(gamma, alpha(), clip());
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
  default FocalProbability alpha(double alpha) {
    return new FocalProbability(gamma(), alpha, clip());
  }

  /** The value of {@code clip}. */
  double clip();

  /**
   * This loss with another {@code clip}, and all else as it is here.
   *
   * @param clip distance that probabilities keep from 0 and 1; within (0, 0.5)
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalProbability clip(double clip) {
    return new FocalProbability(gamma(), alpha(), clip);
  }
}
