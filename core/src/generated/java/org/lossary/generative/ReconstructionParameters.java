// Generated from Reconstruction by the kernel generator. Not to be edited.
package org.lossary.generative;

import org.lossary.SupervisedLoss;

/** The parameters of {@link Reconstruction} by their names. */
interface ReconstructionParameters {
  /** The value of {@code error}. */
  SupervisedLoss error();

  /**
   * This loss with another {@code error}.
   *
   * @param error the error of a pixel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Reconstruction error(SupervisedLoss error) {
    return new Reconstruction(error);
  }
}
