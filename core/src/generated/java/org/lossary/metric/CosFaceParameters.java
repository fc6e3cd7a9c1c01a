// Generated from CosFace by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link CosFace} by their names. */
interface CosFaceParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin what is taken off the own class's cosine; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CosFace margin(double margin) {
    return new CosFace(margin, scale());
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
  default CosFace scale(double scale) {
    return new CosFace(margin(), scale);
  }
}
