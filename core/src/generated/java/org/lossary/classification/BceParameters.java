// Generated from Bce by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link Bce} by their names. */
interface BceParameters {
  /** The value of {@code clip}. */
  double clip();

  /**
   * This loss with another {@code clip}, and all else as it is here.
   *
   * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Bce clip(double clip) {
    return new Bce(clip, logFloor(), divisorFloor());
  }

  /** The value of {@code logFloor}. */
  double logFloor();

  /**
   * This loss with another {@code logFloor}, and all else as it is here.
   *
   * @param logFloor least value of each logarithm; below 0, by default -infinity
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Bce logFloor(double logFloor) {
    return new Bce(clip(), logFloor, divisorFloor());
  }

  /** The value of {@code divisorFloor}. */
  double divisorFloor();

  /**
   * This loss with another {@code divisorFloor}, and all else as it is here.
   *
   * @param divisorFloor least p (1 - p) that the gradient is divided by; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Bce divisorFloor(double divisorFloor) {
    return new Bce(clip(), logFloor(), divisorFloor);
  }
}
