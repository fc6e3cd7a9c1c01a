// Generated from Angle by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Angle} by their names. */
interface AngleParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}.
   *
   * @param scale what similarities are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Angle scale(double scale) {
    return new Angle(scale);
  }
}
