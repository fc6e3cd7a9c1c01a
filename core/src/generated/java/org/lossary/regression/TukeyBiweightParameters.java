// Generated from TukeyBiweight by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link TukeyBiweight} by their names. */
interface TukeyBiweightParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}.
   *
   * @param scale the residual from which a point has no influence, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TukeyBiweight scale(double scale) {
    return new TukeyBiweight(scale);
  }
}
