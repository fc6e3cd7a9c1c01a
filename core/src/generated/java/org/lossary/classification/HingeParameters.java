// Generated from Hinge by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link Hinge} by their names. */
interface HingeParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}.
   *
   * @param margin least y f that costs nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Hinge margin(double margin) {
    return new Hinge(margin);
  }
}
