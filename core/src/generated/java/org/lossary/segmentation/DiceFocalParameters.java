// Generated from DiceFocal by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link DiceFocal} by their names. */
interface DiceFocalParameters {
  /** The value of {@code lambdaDice}. */
  double lambdaDice();

  /**
   * This loss with another {@code lambdaDice}, and all else as it is here.
   *
   * @param lambdaDice weight of the Dice loss; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal lambdaDice(double lambdaDice) {
    return new DiceFocal(lambdaDice, lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code lambdaFocal}. */
  double lambdaFocal();

  /**
   * This loss with another {@code lambdaFocal}, and all else as it is here.
   *
   * @param lambdaFocal weight of the focal loss; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal lambdaFocal(double lambdaFocal) {
    return new DiceFocal(lambdaDice(), lambdaFocal, pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code pixels}. */
  Pixels pixels();

  /**
   * This loss with another {@code pixels}, and all else as it is here.
   *
   * @param pixels over what the focal loss is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal pixels(Pixels pixels) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels, gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is cross-entropy
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal gamma(double gamma) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma, alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha weight of what is true, 1 - alpha of what is not ({@link Pixels#EACH}); or weight of all classes but the first, which gets 1 - alpha ({@link Pixels#CLASSES}); at most 1, negative for no balance
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal alpha(double alpha) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha, jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code jaccard}. */
  boolean jaccard();

  /**
   * This loss with another {@code jaccard}, and all else as it is here.
   *
   * @param jaccard whether the Jaccard loss takes the place of the Dice loss
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal jaccard(boolean jaccard) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard, smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code smoothNumerator}. */
  double smoothNumerator();

  /**
   * This loss with another {@code smoothNumerator}, and all else as it is here.
   *
   * @param smoothNumerator added to the numerator of the Dice loss; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal smoothNumerator(double smoothNumerator) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator, smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code smoothDenominator}. */
  double smoothDenominator();

  /**
   * This loss with another {@code smoothDenominator}, and all else as it is here.
   *
   * @param smoothDenominator added to its denominator; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal smoothDenominator(double smoothDenominator) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator, overlap(), pool(), background(), classWeights(), activation());
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
  default DiceFocal overlap(Overlap overlap) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap, pool(), background(), classWeights(), activation());
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
  default DiceFocal pool(Pool pool) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool, background(), classWeights(), activation());
  }

  /** The value of {@code background}. */
  boolean background();

  /**
   * This loss with another {@code background}, and all else as it is here.
   *
   * @param background whether channel 0 is a region; as a class of {@link Pixels#CLASSES} it always counts
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal background(boolean background) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background, classWeights(), activation());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights what the Dice losses and the focal losses of channels are multiplied by: none, one, or one for each channel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal classWeights(Doubles classWeights) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights, activation());
  }

  /** The value of {@code activation}. */
  Activation activation();

  /**
   * This loss with another {@code activation}, and all else as it is here.
   *
   * @param activation what turns logits into the probabilities of the Dice loss
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceFocal activation(Activation activation) {
    return new DiceFocal(lambdaDice(), lambdaFocal(), pixels(), gamma(), alpha(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation);
  }
}
