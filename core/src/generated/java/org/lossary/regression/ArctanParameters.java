// Generated from Arctan by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Arctan} by their names. */
interface ArctanParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}.
   *
   * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Arctan scale(double scale) {
    return new Arctan(scale);
  }
}
