// Generated from LovaszSoftmax by the kernel generator. Not to be edited.
package org.lossary.segmentation;

import org.lossary.Doubles;

/** The parameters of {@link LovaszSoftmax} by their names. */
interface LovaszSoftmaxParameters {
  /** The value of {@code classes}. */
  LovaszClasses classes();

  /**
   * This loss with another {@code classes}, and all else as it is here.
   *
   * @param classes which classes count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LovaszSoftmax classes(LovaszClasses classes) {
    return new LovaszSoftmax(classes, pool(), background(), classWeights(), activation());
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
  default LovaszSoftmax pool(Pool pool) {
    return new LovaszSoftmax(classes(), pool, background(), classWeights(), activation());
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
  default LovaszSoftmax background(boolean background) {
    return new LovaszSoftmax(classes(), pool(), background, classWeights(), activation());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights weights of the classes in their mean: none, one, or one for each; 0 leaves a class out
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LovaszSoftmax classWeights(Doubles classWeights) {
    return new LovaszSoftmax(classes(), pool(), background(), classWeights, activation());
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
  default LovaszSoftmax activation(Activation activation) {
    return new LovaszSoftmax(classes(), pool(), background(), classWeights(), activation);
  }
}
