// Generated from WassersteinGan by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link WassersteinGan} by their names. */
interface WassersteinGanParameters {
  /** The value of {@code side}. */
  MinimaxGan.Side side();

  /**
   * This loss with another {@code side}.
   *
   * @param side whose loss it is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default WassersteinGan side(MinimaxGan.Side side) {
    return new WassersteinGan(side);
  }
}
