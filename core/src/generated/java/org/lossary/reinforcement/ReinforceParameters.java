// Generated from Reinforce by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

/** The parameters of {@link Reinforce} by their names. */
interface ReinforceParameters {
  /** The value of {@code normalizeAdvantages}. */
  boolean normalizeAdvantages();

  /**
   * This loss with another {@code normalizeAdvantages}, and all else as it is here.
   *
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Reinforce normalizeAdvantages(boolean normalizeAdvantages) {
    return new Reinforce(normalizeAdvantages, entropyCoefficient());
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
  default Reinforce entropyCoefficient(double entropyCoefficient) {
    return new Reinforce(normalizeAdvantages(), entropyCoefficient);
  }
}
