// Generated from FocalSoftmax by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link FocalSoftmax} by their names. */
interface FocalSoftmaxParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalSoftmax gamma(double gamma) {
    return new FocalSoftmax(gamma, alpha());
  }

  /** The value of {@code alpha}. */
  Doubles alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha one for all classes or one for each, finite and at least 0; none stands for 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalSoftmax alpha(Doubles alpha) {
    return new FocalSoftmax(gamma(), alpha);
  }
}
