// Generated from BatchContrastive by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link BatchContrastive} by their names. */
interface BatchContrastiveParameters {
  /** The value of {@code positiveMargin}. */
  double positiveMargin();

  /**
   * This loss with another {@code positiveMargin}, and all else as it is here.
   *
   * @param positiveMargin how far rows that are alike may be for nothing; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive positiveMargin(double positiveMargin) {
    return new BatchContrastive(positiveMargin, negativeMargin(), penalty(), pooled(), distance(), reducer());
  }

  /** The value of {@code negativeMargin}. */
  double negativeMargin();

  /**
   * This loss with another {@code negativeMargin}, and all else as it is here.
   *
   * @param negativeMargin from how far on rows that are unlike cost nothing; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive negativeMargin(double negativeMargin) {
    return new BatchContrastive(positiveMargin(), negativeMargin, penalty(), pooled(), distance(), reducer());
  }

  /** The value of {@code penalty}. */
  Penalty penalty();

  /**
   * This loss with another {@code penalty}, and all else as it is here.
   *
   * @param penalty what a violation costs
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive penalty(Penalty penalty) {
    return new BatchContrastive(positiveMargin(), negativeMargin(), penalty, pooled(), distance(), reducer());
  }

  /** The value of {@code pooled}. */
  boolean pooled();

  /**
   * This loss with another {@code pooled}, and all else as it is here.
   *
   * @param pooled whether there is one mean over all pairs, not one over each kind
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive pooled(boolean pooled) {
    return new BatchContrastive(positiveMargin(), negativeMargin(), penalty(), pooled, distance(), reducer());
  }

  /** The value of {@code distance}. */
  Distance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how distances are taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive distance(Distance distance) {
    return new BatchContrastive(positiveMargin(), negativeMargin(), penalty(), pooled(), distance, reducer());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by; a term is a pair
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchContrastive reducer(Reducer reducer) {
    return new BatchContrastive(positiveMargin(), negativeMargin(), penalty(), pooled(), distance(), reducer);
  }
}
