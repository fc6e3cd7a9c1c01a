// Generated from Wasserstein by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link Wasserstein} by their names. */
interface WassersteinParameters {
  /** The value of {@code norm}. */
  double norm();

  /**
   * This loss with another {@code norm}, and all else as it is here.
   *
   * @param norm which distance of points: 1 (Manhattan), 2 (Euclidean), any other from 1 on, infinity
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Wasserstein norm(double norm) {
    return new Wasserstein(norm, power(), root());
  }

  /** The value of {@code power}. */
  double power();

  /**
   * This loss with another {@code power}, and all else as it is here.
   *
   * @param power the power of that distance, finite and at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Wasserstein power(double power) {
    return new Wasserstein(norm(), power, root());
  }

  /** The value of {@code root}. */
  boolean root();

  /**
   * This loss with another {@code root}, and all else as it is here.
   *
   * @param root whether the power-th root is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Wasserstein root(boolean root) {
    return new Wasserstein(norm(), power(), root);
  }
}
