// Generated from HingeEmbedding by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link HingeEmbedding} by their names. */
interface HingeEmbeddingParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}.
   *
   * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HingeEmbedding margin(double margin) {
    return new HingeEmbedding(margin);
  }
}
