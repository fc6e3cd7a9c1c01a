// Generated from BradleyTerry by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link BradleyTerry} by their names. */
interface BradleyTerryParameters {
  /** The value of {@code centering}. */
  double centering();

  /**
   * This loss with another {@code centering}.
   *
   * @param centering the coefficient c; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BradleyTerry centering(double centering) {
    return new BradleyTerry(centering);
  }
}
