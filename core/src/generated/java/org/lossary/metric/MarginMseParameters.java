// Generated from MarginMse by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link MarginMse} by their names. */
interface MarginMseParameters {
  /** The value of {@code similarity}. */
  PairSimilarity similarity();

  /**
   * This loss with another {@code similarity}.
   *
   * @param similarity how alike query and candidate are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MarginMse similarity(PairSimilarity similarity) {
    return new MarginMse(similarity);
  }
}
