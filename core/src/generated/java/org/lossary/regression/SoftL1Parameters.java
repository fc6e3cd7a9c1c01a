// Generated from SoftL1 by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link SoftL1} by their names. */
interface SoftL1Parameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}.
   *
   * @param scale where the loss passes from squared to linear, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftL1 scale(double scale) {
    return new SoftL1(scale);
  }
}
