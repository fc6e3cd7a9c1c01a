// Generated from LovaszHinge by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link LovaszHinge} by their names. */
interface LovaszHingeParameters {
  /** The value of {@code classes}. */
  LovaszClasses classes();

  /**
   * This loss with another {@code classes}, and all else as it is here.
   *
   * @param classes which channels count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LovaszHinge classes(LovaszClasses classes) {
    return new LovaszHinge(classes, pool(), background(), classWeights());
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
  default LovaszHinge pool(Pool pool) {
    return new LovaszHinge(classes(), pool, background(), classWeights());
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
  default LovaszHinge background(boolean background) {
    return new LovaszHinge(classes(), pool(), background, classWeights());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights weights of the channels in their mean: none, one, or one for each; 0 leaves a channel out
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LovaszHinge classWeights(Doubles classWeights) {
    return new LovaszHinge(classes(), pool(), background(), classWeights);
  }
}
