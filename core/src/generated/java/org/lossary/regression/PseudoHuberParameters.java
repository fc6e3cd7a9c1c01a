// Generated from PseudoHuber by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link PseudoHuber} by their names. */
interface PseudoHuberParameters {
  /** The value of {@code delta}. */
  double delta();

  /**
   * This loss with another {@code delta}.
   *
   * @param delta where the loss passes from squared to linear, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default PseudoHuber delta(double delta) {
    return new PseudoHuber(delta);
  }
}
