// Generated from NStepTd by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

import org.lossary.PointwiseLoss;

/** The parameters of {@link NStepTd} by their names. */
interface NStepTdParameters {
  /** The value of {@code error}. */
  PointwiseLoss error();

  /**
   * This loss with another {@code error}, and all else as it is here.
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NStepTd error(PointwiseLoss error) {
    return new NStepTd(error, steps());
  }

  /** The value of {@code steps}. */
  int steps();

  /**
   * This loss with another {@code steps}, and all else as it is here.
   *
   * @param steps how many steps targets look ahead, fewer where a trajectory ends; at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NStepTd steps(int steps) {
    return new NStepTd(error(), steps);
  }
}
