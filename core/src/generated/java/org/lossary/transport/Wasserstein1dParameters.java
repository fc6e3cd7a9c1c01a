// Generated from Wasserstein1d by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link Wasserstein1d} by their names. */
interface Wasserstein1dParameters {
  /** The value of {@code p}. */
  double p();

  /**
   * This loss with another {@code p}, and all else as it is here.
   *
   * @param p the power of the distance, finite and at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Wasserstein1d p(double p) {
    return new Wasserstein1d(p, root());
  }

  /** The value of {@code root}. */
  boolean root();

  /**
   * This loss with another {@code root}, and all else as it is here.
   *
   * @param root whether the p-th root is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Wasserstein1d root(boolean root) {
    return new Wasserstein1d(p(), root);
  }
}
