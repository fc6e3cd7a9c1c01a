// Generated from BceWithLogits by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link BceWithLogits} by their names. */
interface BceWithLogitsParameters {
  /** The value of {@code posWeight}. */
  double posWeight();

  /**
   * This loss with another {@code posWeight}, and all else as it is here.
   *
   * @param posWeight factor of the positive term; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BceWithLogits posWeight(double posWeight) {
    return new BceWithLogits(posWeight, labelSmoothing());
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
  default BceWithLogits labelSmoothing(double labelSmoothing) {
    return new BceWithLogits(posWeight(), labelSmoothing);
  }
}
