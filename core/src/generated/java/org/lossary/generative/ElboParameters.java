// Generated from Elbo by the kernel generator. Not to be edited.
package org.lossary.generative;

import org.lossary.SupervisedLoss;

/** The parameters of {@link Elbo} by their names. */
interface ElboParameters {
  /** The value of {@code error}. */
  SupervisedLoss error();

  /**
   * This loss with another {@code error}, and all else as it is here.
   *
   * @param error the error of a pixel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Elbo error(SupervisedLoss error) {
    return new Elbo(error, beta(), freeBits(), groupSize(), per());
  }

  /** The value of {@code beta}. */
  double beta();

  /**
   * This loss with another {@code beta}, and all else as it is here.
   *
   * @param beta factor of the divergence; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Elbo beta(double beta) {
    return new Elbo(error(), beta, freeBits(), groupSize(), per());
  }

  /** The value of {@code freeBits}. */
  double freeBits();

  /**
   * This loss with another {@code freeBits}, and all else as it is here.
   *
   * @param freeBits nats that a group of latents costs at least; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Elbo freeBits(double freeBits) {
    return new Elbo(error(), beta(), freeBits, groupSize(), per());
  }

  /** The value of {@code groupSize}. */
  int groupSize();

  /**
   * This loss with another {@code groupSize}, and all else as it is here.
   *
   * @param groupSize latents of a group, neighbours; 1 for each on its own, 0 for all together
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Elbo groupSize(int groupSize) {
    return new Elbo(error(), beta(), freeBits(), groupSize, per());
  }

  /** The value of {@code per}. */
  Elbo.Per per();

  /**
   * This loss with another {@code per}, and all else as it is here.
   *
   * @param per whether each sample must cost the free bits, or the mean over the batch
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Elbo per(Elbo.Per per) {
    return new Elbo(error(), beta(), freeBits(), groupSize(), per);
  }
}
