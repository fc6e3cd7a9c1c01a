// Generated from ArcFace by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link ArcFace} by their names. */
interface ArcFaceParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin angle in radians; within [0, pi]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ArcFace margin(double margin) {
    return new ArcFace(margin, scale());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what cosines are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ArcFace scale(double scale) {
    return new ArcFace(margin(), scale);
  }
}
