// Generated from EnergyDistance1d by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link EnergyDistance1d} by their names. */
interface EnergyDistance1dParameters {
  /** The value of {@code root}. */
  boolean root();

  /**
   * This loss with another {@code root}.
   *
   * @param root whether the square root is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default EnergyDistance1d root(boolean root) {
    return new EnergyDistance1d(root);
  }
}
