// Generated from Barron by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Barron} by their names. */
interface BarronParameters {
  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha the shape, smaller ones ignore outliers more; at most 2, or -infinity
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Barron alpha(double alpha) {
    return new Barron(alpha, scale());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale the residual where the quadratic part ends, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Barron scale(double scale) {
    return new Barron(alpha(), scale);
  }
}
