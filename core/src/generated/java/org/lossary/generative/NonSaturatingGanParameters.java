// Generated from NonSaturatingGan by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link NonSaturatingGan} by their names. */
interface NonSaturatingGanParameters {
  /** The value of {@code side}. */
  MinimaxGan.Side side();

  /**
   * This loss with another {@code side}, and all else as it is here.
   *
   * @param side whose loss it is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NonSaturatingGan side(MinimaxGan.Side side) {
    return new NonSaturatingGan(side, realLabel(), fakeLabel());
  }

  /** The value of {@code realLabel}. */
  double realLabel();

  /**
   * This loss with another {@code realLabel}, and all else as it is here.
   *
   * @param realLabel target of real scores, 0.9 for one-sided label smoothing; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NonSaturatingGan realLabel(double realLabel) {
    return new NonSaturatingGan(side(), realLabel, fakeLabel());
  }

  /** The value of {@code fakeLabel}. */
  double fakeLabel();

  /**
   * This loss with another {@code fakeLabel}, and all else as it is here.
   *
   * @param fakeLabel target of generated scores; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NonSaturatingGan fakeLabel(double fakeLabel) {
    return new NonSaturatingGan(side(), realLabel(), fakeLabel);
  }
}
