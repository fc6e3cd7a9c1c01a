// Generated from GradientPenalty by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link GradientPenalty} by their names. */
interface GradientPenaltyParameters {
  /** The value of {@code lambda}. */
  double lambda();

  /**
   * This loss with another {@code lambda}, and all else as it is here.
   *
   * @param lambda factor; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GradientPenalty lambda(double lambda) {
    return new GradientPenalty(lambda, target(), oneSided());
  }

  /** The value of {@code target}. */
  double target();

  /**
   * This loss with another {@code target}, and all else as it is here.
   *
   * @param target the norm that costs nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GradientPenalty target(double target) {
    return new GradientPenalty(lambda(), target, oneSided());
  }

  /** The value of {@code oneSided}. */
  boolean oneSided();

  /**
   * This loss with another {@code oneSided}, and all else as it is here.
   *
   * @param oneSided whether smaller norms cost nothing either
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GradientPenalty oneSided(boolean oneSided) {
    return new GradientPenalty(lambda(), target(), oneSided);
  }
}
