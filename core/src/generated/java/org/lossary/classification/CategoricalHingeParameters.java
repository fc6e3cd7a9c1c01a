// Generated from CategoricalHinge by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link CategoricalHinge} by their names. */
interface CategoricalHingeParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}.
   *
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalHinge margin(double margin) {
    return new CategoricalHinge(margin);
  }
}
