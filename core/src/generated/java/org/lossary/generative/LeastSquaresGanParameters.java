// Generated from LeastSquaresGan by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link LeastSquaresGan} by their names. */
interface LeastSquaresGanParameters {
  /** The value of {@code side}. */
  MinimaxGan.Side side();

  /**
   * This loss with another {@code side}, and all else as it is here.
   *
   * @param side whose loss it is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LeastSquaresGan side(MinimaxGan.Side side) {
    return new LeastSquaresGan(side, realLabel(), fakeLabel(), generatorLabel(), factor());
  }

  /** The value of {@code realLabel}. */
  double realLabel();

  /**
   * This loss with another {@code realLabel}, and all else as it is here.
   *
   * @param realLabel b, target of real scores; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LeastSquaresGan realLabel(double realLabel) {
    return new LeastSquaresGan(side(), realLabel, fakeLabel(), generatorLabel(), factor());
  }

  /** The value of {@code fakeLabel}. */
  double fakeLabel();

  /**
   * This loss with another {@code fakeLabel}, and all else as it is here.
   *
   * @param fakeLabel a, target of generated scores; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LeastSquaresGan fakeLabel(double fakeLabel) {
    return new LeastSquaresGan(side(), realLabel(), fakeLabel, generatorLabel(), factor());
  }

  /** The value of {@code generatorLabel}. */
  double generatorLabel();

  /**
   * This loss with another {@code generatorLabel}, and all else as it is here.
   *
   * @param generatorLabel c, what the generator wants its scores to be; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LeastSquaresGan generatorLabel(double generatorLabel) {
    return new LeastSquaresGan(side(), realLabel(), fakeLabel(), generatorLabel, factor());
  }

  /** The value of {@code factor}. */
  double factor();

  /**
   * This loss with another {@code factor}, and all else as it is here.
   *
   * @param factor factor of the squares, 1/2 in the paper; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LeastSquaresGan factor(double factor) {
    return new LeastSquaresGan(side(), realLabel(), fakeLabel(), generatorLabel(), factor);
  }
}
