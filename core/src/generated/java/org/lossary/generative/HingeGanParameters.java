// Generated from HingeGan by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link HingeGan} by their names. */
interface HingeGanParameters {
  /** The value of {@code side}. */
  MinimaxGan.Side side();

  /**
   * This loss with another {@code side}, and all else as it is here.
   *
   * @param side whose loss it is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HingeGan side(MinimaxGan.Side side) {
    return new HingeGan(side, squash());
  }

  /** The value of {@code squash}. */
  boolean squash();

  /**
   * This loss with another {@code squash}, and all else as it is here.
   *
   * @param squash whether scores go through tanh first
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HingeGan squash(boolean squash) {
    return new HingeGan(side(), squash);
  }
}
