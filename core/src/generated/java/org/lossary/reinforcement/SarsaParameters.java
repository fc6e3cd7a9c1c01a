// Generated from Sarsa by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

import org.lossary.PointwiseLoss;

/** The parameters of {@link Sarsa} by their names. */
interface SarsaParameters {
  /** The value of {@code error}. */
  PointwiseLoss error();

  /**
   * This loss with another {@code error}.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Sarsa error(PointwiseLoss error) {
    return new Sarsa(error);
  }
}
