// Generated from SoftJaccard by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link SoftJaccard} by their names. */
interface SoftJaccardParameters {
  /** The value of {@code smoothNumerator}. */
  double smoothNumerator();

  /**
   * This loss with another {@code smoothNumerator}, and all else as it is here.
   *
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftJaccard smoothNumerator(double smoothNumerator) {
    return new SoftJaccard(smoothNumerator, smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default SoftJaccard smoothDenominator(double smoothDenominator) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator, overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation());
  }

  /** The value of {@code overlap}. */
  Overlap overlap();

  /**
   * This loss with another {@code overlap}, and all else as it is here.
   *
   * @param overlap how sizes are measured
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftJaccard overlap(Overlap overlap) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap, pool(), background(), ignoreAbsent(), classWeights(), activation());
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
  default SoftJaccard pool(Pool pool) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap(), pool, background(), ignoreAbsent(), classWeights(), activation());
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
  default SoftJaccard background(boolean background) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap(), pool(), background, ignoreAbsent(), classWeights(), activation());
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
  default SoftJaccard ignoreAbsent(boolean ignoreAbsent) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent, classWeights(), activation());
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
  default SoftJaccard classWeights(Doubles classWeights) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights, activation());
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
  default SoftJaccard activation(Activation activation) {
    return new SoftJaccard(smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), ignoreAbsent(), classWeights(), activation);
  }
}
