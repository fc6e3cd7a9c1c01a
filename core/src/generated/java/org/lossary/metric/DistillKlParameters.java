// Generated from DistillKl by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link DistillKl} by their names. */
interface DistillKlParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DistillKl temperature(double temperature) {
    return new DistillKl(temperature, similarity());
  }

  /** The value of {@code similarity}. */
  PairSimilarity similarity();

  /**
   * This loss with another {@code similarity}, and all else as it is here.
   *
   * @param similarity how alike query and candidate are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DistillKl similarity(PairSimilarity similarity) {
    return new DistillKl(temperature(), similarity);
  }
}
