// Generated from SlicedWasserstein by the kernel generator. Not to be edited.
package org.lossary.transport;

import org.lossary.Doubles;

/** The parameters of {@link SlicedWasserstein} by their names. */
interface SlicedWassersteinParameters {
  /** The value of {@code p}. */
  double p();

  /**
   * This loss with another {@code p}, and all else as it is here.
   *
   * @param p the power of the distance, finite and at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SlicedWasserstein p(double p) {
    return new SlicedWasserstein(p, projections(), seed(), root(), directions());
  }

  /** The value of {@code projections}. */
  int projections();

  /**
   * This loss with another {@code projections}, and all else as it is here.
   *
   * @param projections the number of directions, if they are drawn
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SlicedWasserstein projections(int projections) {
    return new SlicedWasserstein(p(), projections, seed(), root(), directions());
  }

  /** The value of {@code seed}. */
  int seed();

  /**
   * This loss with another {@code seed}, and all else as it is here.
   *
   * @param seed of the directions
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SlicedWasserstein seed(int seed) {
    return new SlicedWasserstein(p(), projections(), seed, root(), directions());
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
  default SlicedWasserstein root(boolean root) {
    return new SlicedWasserstein(p(), projections(), seed(), root, directions());
  }

  /** The value of {@code directions}. */
  Doubles directions();

  /**
   * This loss with another {@code directions}, and all else as it is here.
   *
   * @param directions the coordinates of directions, one after the other; none to draw them
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SlicedWasserstein directions(Doubles directions) {
    return new SlicedWasserstein(p(), projections(), seed(), root(), directions);
  }
}
