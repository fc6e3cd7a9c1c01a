// Generated from DiceCrossEntropy by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link DiceCrossEntropy} by their names. */
interface DiceCrossEntropyParameters {
  /** The value of {@code lambdaDice}. */
  double lambdaDice();

  /**
   * This loss with another {@code lambdaDice}, and all else as it is here.
   *
   * @param lambdaDice weight of the Dice loss; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceCrossEntropy lambdaDice(double lambdaDice) {
    return new DiceCrossEntropy(lambdaDice, lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code lambdaCe}. */
  double lambdaCe();

  /**
   * This loss with another {@code lambdaCe}, and all else as it is here.
   *
   * @param lambdaCe weight of the cross-entropy; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceCrossEntropy lambdaCe(double lambdaCe) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe, pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code pixels}. */
  Pixels pixels();

  /**
   * This loss with another {@code pixels}, and all else as it is here.
   *
   * @param pixels over what the cross-entropy is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceCrossEntropy pixels(Pixels pixels) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels, labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
  }

  /** The value of {@code labelSmoothing}. */
  double labelSmoothing();

  /**
   * This loss with another {@code labelSmoothing}, and all else as it is here.
   *
   * @param labelSmoothing share of the truth that is spread over all classes; within [0, 1], and 0 where channels are taken on their own
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceCrossEntropy labelSmoothing(double labelSmoothing) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing, jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
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
  default DiceCrossEntropy jaccard(boolean jaccard) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard, smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
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
  default DiceCrossEntropy smoothNumerator(double smoothNumerator) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator, smoothDenominator(), overlap(), pool(), background(), classWeights(), activation());
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
  default DiceCrossEntropy smoothDenominator(double smoothDenominator) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator, overlap(), pool(), background(), classWeights(), activation());
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
  default DiceCrossEntropy overlap(Overlap overlap) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap, pool(), background(), classWeights(), activation());
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
  default DiceCrossEntropy pool(Pool pool) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool, background(), classWeights(), activation());
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
  default DiceCrossEntropy background(boolean background) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background, classWeights(), activation());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights what the Dice losses and the cross-entropies of channels are multiplied by: none, one, or one for each channel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DiceCrossEntropy classWeights(Doubles classWeights) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights, activation());
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
  default DiceCrossEntropy activation(Activation activation) {
    return new DiceCrossEntropy(lambdaDice(), lambdaCe(), pixels(), labelSmoothing(), jaccard(), smoothNumerator(), smoothDenominator(), overlap(), pool(), background(), classWeights(), activation);
  }
}
