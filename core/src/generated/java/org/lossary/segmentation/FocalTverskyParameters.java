// Generated from FocalTversky by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link FocalTversky} by their names. */
interface FocalTverskyParameters {
  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha weight of false positives; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky alpha(double alpha) {
    return new FocalTversky(alpha, beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code beta}. */
  double beta();

  /**
   * This loss with another {@code beta}, and all else as it is here.
   *
   * @param beta weight of false negatives; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky beta(double beta) {
    return new FocalTversky(alpha(), beta, gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma exponent; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky gamma(double gamma) {
    return new FocalTversky(alpha(), beta(), gamma, afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code afterMean}. */
  boolean afterMean();

  /**
   * This loss with another {@code afterMean}, and all else as it is here.
   *
   * @param afterMean whether gamma is applied to the mean over the regions of an image rather than to each
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky afterMean(boolean afterMean) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean, smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code smoothNumerator}. */
  double smoothNumerator();

  /**
   * This loss with another {@code smoothNumerator}, and all else as it is here.
   *
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky smoothNumerator(double smoothNumerator) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator, smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code smoothDenominator}. */
  double smoothDenominator();

  /**
   * This loss with another {@code smoothDenominator}, and all else as it is here.
   *
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky smoothDenominator(double smoothDenominator) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator, pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code pool}. */
  Pool pool();

  /**
   * This loss with another {@code pool}, and all else as it is here.
   *
   * @param pool what one region is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky pool(Pool pool) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool, background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code background}. */
  boolean background();

  /**
   * This loss with another {@code background}, and all else as it is here.
   *
   * @param background whether channel 0 is a region
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky background(boolean background) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background, ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code ignoreAbsent}. */
  boolean ignoreAbsent();

  /**
   * This loss with another {@code ignoreAbsent}, and all else as it is here.
   *
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky ignoreAbsent(boolean ignoreAbsent) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent, classWeights(), activation());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky classWeights(Doubles classWeights) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights, activation());
  }

  /** The value of {@code activation}. */
  Activation activation();

  /**
   * This loss with another {@code activation}, and all else as it is here.
   *
   * @param activation what turns predictions into probabilities
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FocalTversky activation(Activation activation) {
    return new FocalTversky(alpha(), beta(), gamma(), afterMean(), smoothNumerator(), smoothDenominator(), pool(), background(), ignoreAbsent(), classWeights(), activation);
  }
}
