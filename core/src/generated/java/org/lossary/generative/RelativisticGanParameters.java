// Generated from RelativisticGan by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link RelativisticGan} by their names. */
interface RelativisticGanParameters {
  /** The value of {@code side}. */
  MinimaxGan.Side side();

  /**
   * This loss with another {@code side}, and all else as it is here.
   *
   * @param side whose loss it is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RelativisticGan side(MinimaxGan.Side side) {
    return new RelativisticGan(side, average(), base());
  }

  /** The value of {@code average}. */
  boolean average();

  /**
   * This loss with another {@code average}, and all else as it is here.
   *
   * @param average whether scores are compared with the other side's mean, rather than in pairs
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RelativisticGan average(boolean average) {
    return new RelativisticGan(side(), average, base());
  }

  /** The value of {@code base}. */
  RelativisticGan.Base base();

  /**
   * This loss with another {@code base}, and all else as it is here.
   *
   * @param base what is applied to the difference
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RelativisticGan base(RelativisticGan.Base base) {
    return new RelativisticGan(side(), average(), base);
  }
}
