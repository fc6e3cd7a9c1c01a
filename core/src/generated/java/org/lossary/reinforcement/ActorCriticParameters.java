// Generated from ActorCritic by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

/** The parameters of {@link ActorCritic} by their names. */
interface ActorCriticParameters {
  /** The value of {@code normalizeAdvantages}. */
  boolean normalizeAdvantages();

  /**
   * This loss with another {@code normalizeAdvantages}, and all else as it is here.
   *
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ActorCritic normalizeAdvantages(boolean normalizeAdvantages) {
    return new ActorCritic(normalizeAdvantages, valueCoefficient(), entropyCoefficient(), importance(), truncation());
  }

  /** The value of {@code valueCoefficient}. */
  double valueCoefficient();

  /**
   * This loss with another {@code valueCoefficient}, and all else as it is here.
   *
   * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ActorCritic valueCoefficient(double valueCoefficient) {
    return new ActorCritic(normalizeAdvantages(), valueCoefficient, entropyCoefficient(), importance(), truncation());
  }

  /** The value of {@code entropyCoefficient}. */
  double entropyCoefficient();

  /**
   * This loss with another {@code entropyCoefficient}, and all else as it is here.
   *
   * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ActorCritic entropyCoefficient(double entropyCoefficient) {
    return new ActorCritic(normalizeAdvantages(), valueCoefficient(), entropyCoefficient, importance(), truncation());
  }

  /** The value of {@code importance}. */
  boolean importance();

  /**
   * This loss with another {@code importance}, and all else as it is here.
   *
   * @param importance whether steps are weighted by the ratio to the old policy, which must then be given
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ActorCritic importance(boolean importance) {
    return new ActorCritic(normalizeAdvantages(), valueCoefficient(), entropyCoefficient(), importance, truncation());
  }

  /** The value of {@code truncation}. */
  double truncation();

  /**
   * This loss with another {@code truncation}, and all else as it is here.
   *
   * @param truncation the greatest weight; &gt; 0, may be infinite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ActorCritic truncation(double truncation) {
    return new ActorCritic(normalizeAdvantages(), valueCoefficient(), entropyCoefficient(), importance(), truncation);
  }
}
