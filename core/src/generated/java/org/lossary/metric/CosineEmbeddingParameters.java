// Generated from CosineEmbedding by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link CosineEmbedding} by their names. */
interface CosineEmbeddingParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin cosine up to which dissimilar pairs cost nothing; within [-1, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CosineEmbedding margin(double margin) {
    return new CosineEmbedding(margin, squared(), eps());
  }

  /** The value of {@code squared}. */
  boolean squared();

  /**
   * This loss with another {@code squared}, and all else as it is here.
   *
   * @param squared whether the cost of dissimilar pairs is squared
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CosineEmbedding squared(boolean squared) {
    return new CosineEmbedding(margin(), squared, eps());
  }

  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added to squared lengths; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CosineEmbedding eps(double eps) {
    return new CosineEmbedding(margin(), squared(), eps);
  }
}
