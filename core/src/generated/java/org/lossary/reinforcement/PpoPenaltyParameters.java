// Generated from PpoPenalty by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

/** The parameters of {@link PpoPenalty} by their names. */
interface PpoPenaltyParameters {
  /** The value of {@code penalty}. */
  double penalty();

  /**
   * This loss with another {@code penalty}, and all else as it is here.
   *
   * @param penalty weight of the divergence; finite and &gt;= 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default PpoPenalty penalty(double penalty) {
    return new PpoPenalty(penalty, normalizeAdvantages(), valueCoefficient(), entropyCoefficient());
  }

  /** The value of {@code normalizeAdvantages}. */
  boolean normalizeAdvantages();

  /**
   * This loss with another {@code normalizeAdvantages}, and all else as it is here.
   *
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default PpoPenalty normalizeAdvantages(boolean normalizeAdvantages) {
    return new PpoPenalty(penalty(), normalizeAdvantages, valueCoefficient(), entropyCoefficient());
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
  default PpoPenalty valueCoefficient(double valueCoefficient) {
    return new PpoPenalty(penalty(), normalizeAdvantages(), valueCoefficient, entropyCoefficient());
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
  default PpoPenalty entropyCoefficient(double entropyCoefficient) {
    return new PpoPenalty(penalty(), normalizeAdvantages(), valueCoefficient(), entropyCoefficient);
  }
}
