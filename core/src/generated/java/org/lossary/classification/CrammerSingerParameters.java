// Generated from CrammerSinger by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link CrammerSinger} by their names. */
interface CrammerSingerParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}.
   *
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CrammerSinger margin(double margin) {
    return new CrammerSinger(margin);
  }
}
