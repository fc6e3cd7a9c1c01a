// Generated from FocalCategorical by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link FocalCategorical} by their names. */
interface FocalCategoricalParameters {
  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalCategorical gamma(double gamma) {
    return new FocalCategorical(gamma, alpha(), clip(), normalize(), labelSmoothing());
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
  default FocalCategorical alpha(Doubles alpha) {
    return new FocalCategorical(gamma(), alpha, clip(), normalize(), labelSmoothing());
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
  default FocalCategorical clip(double clip) {
    return new FocalCategorical(gamma(), alpha(), clip, normalize(), labelSmoothing());
  }

  /** The value of {@code normalize}. */
  boolean normalize();

  /**
   * This loss with another {@code normalize}, and all else as it is here.
   *
   * @param normalize whether rows are divided by their sum first
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalCategorical normalize(boolean normalize) {
    return new FocalCategorical(gamma(), alpha(), clip(), normalize, labelSmoothing());
  }

  /** The value of {@code labelSmoothing}. */
  double labelSmoothing();

  /**
   * This loss with another {@code labelSmoothing}, and all else as it is here.
   *
   * @param labelSmoothing s, within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalCategorical labelSmoothing(double labelSmoothing) {
    return new FocalCategorical(gamma(), alpha(), clip(), normalize(), labelSmoothing);
  }
}
