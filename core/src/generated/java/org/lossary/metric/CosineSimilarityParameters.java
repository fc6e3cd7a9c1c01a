// Generated from CosineSimilarity by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link CosineSimilarity} by their names. */
interface CosineSimilarityParameters {
  /** The value of {@code floor}. */
  double floor();

  /**
   * This loss with another {@code floor}.
   *
   * @param floor least length; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CosineSimilarity floor(double floor) {
    return new CosineSimilarity(floor);
  }
}
