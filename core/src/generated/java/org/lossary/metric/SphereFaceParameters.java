// Generated from SphereFace by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link SphereFace} by their names. */
interface SphereFaceParameters {
  /** The value of {@code margin}. */
  int margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin what the own class's angle is multiplied by; at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SphereFace margin(int margin) {
    return new SphereFace(margin, scale());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what logits are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SphereFace scale(double scale) {
    return new SphereFace(margin(), scale);
  }
}
