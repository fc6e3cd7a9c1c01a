// Generated from DoubleQLearning by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

import org.lossary.PointwiseLoss;

/** The parameters of {@link DoubleQLearning} by their names. */
interface DoubleQLearningParameters {
  /** The value of {@code error}. */
  PointwiseLoss error();

  /**
   * This loss with another {@code error}.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DoubleQLearning error(PointwiseLoss error) {
    return new DoubleQLearning(error);
  }
}
