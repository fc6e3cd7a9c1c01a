// Generated from Mmd by the kernel generator. Not to be edited.
package org.lossary.transport;

import org.lossary.Doubles;

/** The parameters of {@link Mmd} by their names. */
interface MmdParameters {
  /** The value of {@code kernel}. */
  PairKernel kernel();

  /**
   * This loss with another {@code kernel}, and all else as it is here.
   *
   * @param kernel how alike two points are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mmd kernel(PairKernel kernel) {
    return new Mmd(kernel, bandwidths(), unit(), unbiased(), root());
  }

  /** The value of {@code bandwidths}. */
  Doubles bandwidths();

  /**
   * This loss with another {@code bandwidths}, and all else as it is here.
   *
   * @param bandwidths finite and greater than 0, at least one
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mmd bandwidths(Doubles bandwidths) {
    return new Mmd(kernel(), bandwidths, unit(), unbiased(), root());
  }

  /** The value of {@code unit}. */
  Bandwidth unit();

  /**
   * This loss with another {@code unit}, and all else as it is here.
   *
   * @param unit what they are given in
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mmd unit(Bandwidth unit) {
    return new Mmd(kernel(), bandwidths(), unit, unbiased(), root());
  }

  /** The value of {@code unbiased}. */
  boolean unbiased();

  /**
   * This loss with another {@code unbiased}, and all else as it is here.
   *
   * @param unbiased whether pairs of a point with itself are left out of the means
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mmd unbiased(boolean unbiased) {
    return new Mmd(kernel(), bandwidths(), unit(), unbiased, root());
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
  default Mmd root(boolean root) {
    return new Mmd(kernel(), bandwidths(), unit(), unbiased(), root);
  }
}
