// Generated from EnergyDistance by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link EnergyDistance} by their names. */
interface EnergyDistanceParameters {
  /** The value of {@code unbiased}. */
  boolean unbiased();

  /**
   * This loss with another {@code unbiased}, and all else as it is here.
   *
   * @param unbiased whether pairs of a point with itself are left out of the means
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default EnergyDistance unbiased(boolean unbiased) {
    return new EnergyDistance(unbiased, root());
  }

  /** The value of {@code root}. */
  boolean root();

  /**
   * This loss with another {@code root}, and all else as it is here.
   *
   * @param root whether the square root is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default EnergyDistance root(boolean root) {
    return new EnergyDistance(unbiased(), root);
  }
}
