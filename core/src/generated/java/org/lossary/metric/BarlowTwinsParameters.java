// Generated from BarlowTwins by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link BarlowTwins} by their names. */
interface BarlowTwinsParameters {
  /** The value of {@code lambda}. */
  double lambda();

  /**
   * This loss with another {@code lambda}, and all else as it is here.
   *
   * @param lambda weight of what is beside the diagonal; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BarlowTwins lambda(double lambda) {
    return new BarlowTwins(lambda, eps());
  }

  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added to deviations; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BarlowTwins eps(double eps) {
    return new BarlowTwins(lambda(), eps);
  }
}
