// Generated from Tversky by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link Tversky} by their names. */
interface TverskyParameters {
  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha weight of false positives; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Tversky alpha(double alpha) {
    return new Tversky(alpha, beta(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default Tversky beta(double beta) {
    return new Tversky(alpha(), beta, smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default Tversky smoothNumerator(double smoothNumerator) {
    return new Tversky(alpha(), beta(), smoothNumerator, smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default Tversky smoothDenominator(double smoothDenominator) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator, overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code overlap}. */
  Overlap overlap();

  /**
   * This loss with another {@code overlap}, and all else as it is here.
   *
   * @param overlap how sizes are measured; not SQUARED, which does not tell one error from the other
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Tversky overlap(Overlap overlap) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap, pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default Tversky pool(Pool pool) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap(), pool, background(), ignoreAbsent(), classWeights(), activation());
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
  default Tversky background(boolean background) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background, ignoreAbsent(), classWeights(), activation());
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
  default Tversky ignoreAbsent(boolean ignoreAbsent) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent, classWeights(), activation());
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
  default Tversky classWeights(Doubles classWeights) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights, activation());
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
  default Tversky activation(Activation activation) {
    return new Tversky(alpha(), beta(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation);
  }
}
