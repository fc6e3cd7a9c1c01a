// Generated from Msle by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Msle} by their names. */
interface MsleParameters {
  /** The value of {@code floor}. */
  double floor();

  /**
   * This loss with another {@code floor}.
   *
   * @param floor least prediction and target; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Msle floor(double floor) {
    return new Msle(floor);
  }
}
