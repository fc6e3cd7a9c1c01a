// Generated from Focal by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link Focal} by their names. */
interface FocalParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Focal gamma(double gamma) {
    return new Focal(gamma, alpha());
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
  default Focal alpha(double alpha) {
    return new Focal(gamma(), alpha);
  }
}
