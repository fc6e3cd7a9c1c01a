// Generated from ClipContrastive by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link ClipContrastive} by their names. */
interface ClipContrastiveParameters {
  /** The value of {@code similarity}. */
  PairSimilarity similarity();

  /**
   * This loss with another {@code similarity}.
   *
   * @param similarity cosines, or products of the rows as they are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ClipContrastive similarity(PairSimilarity similarity) {
    return new ClipContrastive(similarity);
  }
}
