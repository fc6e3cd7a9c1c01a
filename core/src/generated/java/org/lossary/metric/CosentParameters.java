// Generated from Cosent by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Cosent} by their names. */
interface CosentParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}.
   *
   * @param scale what cosines are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Cosent scale(double scale) {
    return new Cosent(scale);
  }
}
