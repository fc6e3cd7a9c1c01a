// Generated from GeneralizedDice by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link GeneralizedDice} by their names. */
interface GeneralizedDiceParameters {
  /** The value of {@code weight}. */
  GeneralizedDice.Weight weight();

  /**
   * This loss with another {@code weight}, and all else as it is here.
   *
   * @param weight how classes are weighted by their true sizes
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GeneralizedDice weight(GeneralizedDice.Weight weight) {
    return new GeneralizedDice(weight, smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
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
  default GeneralizedDice smoothNumerator(double smoothNumerator) {
    return new GeneralizedDice(weight(), smoothNumerator, smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
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
  default GeneralizedDice smoothDenominator(double smoothDenominator) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator, overlap(), pool(), background(), classWeights(), activation());
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
  default GeneralizedDice overlap(Overlap overlap) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator(), overlap, pool(), background(), classWeights(), activation());
  }

  /** The value of {@code pool}. */
  Pool pool();

  /**
   * This loss with another {@code pool}, and all else as it is here.
   *
   * @param pool ITEM for a value for each image, BATCH for one
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GeneralizedDice pool(Pool pool) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator(), overlap(), pool, background(), classWeights(), activation());
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
  default GeneralizedDice background(boolean background) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background, classWeights(), activation());
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
  default GeneralizedDice classWeights(Doubles classWeights) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights, activation());
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
  default GeneralizedDice activation(Activation activation) {
    return new GeneralizedDice(weight(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation);
  }
}
