// Generated from Ppo by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

/** The parameters of {@link Ppo} by their names. */
interface PpoParameters {
  /** The value of {@code clipRange}. */
  double clipRange();

  /**
   * This loss with another {@code clipRange}, and all else as it is here.
   *
   * @param clipRange how far the ratio may be from 1; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ppo clipRange(double clipRange) {
    return new Ppo(clipRange, normalizeAdvantages(), valueCoefficient(), entropyCoefficient(), valueClip(), pessimisticValue());
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
  default Ppo normalizeAdvantages(boolean normalizeAdvantages) {
    return new Ppo(clipRange(), normalizeAdvantages, valueCoefficient(), entropyCoefficient(), valueClip(), pessimisticValue());
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
  default Ppo valueCoefficient(double valueCoefficient) {
    return new Ppo(clipRange(), normalizeAdvantages(), valueCoefficient, entropyCoefficient(), valueClip(), pessimisticValue());
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
  default Ppo entropyCoefficient(double entropyCoefficient) {
    return new Ppo(clipRange(), normalizeAdvantages(), valueCoefficient(), entropyCoefficient, valueClip(), pessimisticValue());
  }

  /** The value of {@code valueClip}. */
  double valueClip();

  /**
   * This loss with another {@code valueClip}, and all else as it is here.
   *
   * @param valueClip how far the value may be from the old one, in units of the return; finite, 0 for any
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ppo valueClip(double valueClip) {
    return new Ppo(clipRange(), normalizeAdvantages(), valueCoefficient(), entropyCoefficient(), valueClip, pessimisticValue());
  }

  /** The value of {@code pessimisticValue}. */
  boolean pessimisticValue();

  /**
   * This loss with another {@code pessimisticValue}, and all else as it is here.
   *
   * @param pessimisticValue whether the greater of the clipped and the unclipped squared error counts
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ppo pessimisticValue(boolean pessimisticValue) {
    return new Ppo(clipRange(), normalizeAdvantages(), valueCoefficient(), entropyCoefficient(), valueClip(), pessimisticValue);
  }
}
