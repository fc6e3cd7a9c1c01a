// Generated from MultiSimilarity by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link MultiSimilarity} by their names. */
interface MultiSimilarityParameters {
  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha how sharply positives count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiSimilarity alpha(double alpha) {
    return new MultiSimilarity(alpha, beta(), base(), distance(), reducer());
  }

  /** The value of {@code beta}. */
  double beta();

  /**
   * This loss with another {@code beta}, and all else as it is here.
   *
   * @param beta how sharply negatives count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiSimilarity beta(double beta) {
    return new MultiSimilarity(alpha(), beta, base(), distance(), reducer());
  }

  /** The value of {@code base}. */
  double base();

  /**
   * This loss with another {@code base}, and all else as it is here.
   *
   * @param base the similarity that both are measured from
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiSimilarity base(double base) {
    return new MultiSimilarity(alpha(), beta(), base, distance(), reducer());
  }

  /** The value of {@code distance}. */
  Distance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how far or how alike two rows are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiSimilarity distance(Distance distance) {
    return new MultiSimilarity(alpha(), beta(), base(), distance, reducer());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiSimilarity reducer(Reducer reducer) {
    return new MultiSimilarity(alpha(), beta(), base(), distance(), reducer);
  }
}
