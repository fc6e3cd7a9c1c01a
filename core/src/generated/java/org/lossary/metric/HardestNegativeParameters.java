// Generated from HardestNegative by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link HardestNegative} by their names. */
interface HardestNegativeParameters {
  /** The value of {@code positiveMargin}. */
  double positiveMargin();

  /**
   * This loss with another {@code positiveMargin}, and all else as it is here.
   *
   * @param positiveMargin the similarity that positives are to have
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HardestNegative positiveMargin(double positiveMargin) {
    return new HardestNegative(positiveMargin, negativeMargin(), distance(), reducer());
  }

  /** The value of {@code negativeMargin}. */
  double negativeMargin();

  /**
   * This loss with another {@code negativeMargin}, and all else as it is here.
   *
   * @param negativeMargin the similarity that negatives may have
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HardestNegative negativeMargin(double negativeMargin) {
    return new HardestNegative(positiveMargin(), negativeMargin, distance(), reducer());
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
  default HardestNegative distance(Distance distance) {
    return new HardestNegative(positiveMargin(), negativeMargin(), distance, reducer());
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
  default HardestNegative reducer(Reducer reducer) {
    return new HardestNegative(positiveMargin(), negativeMargin(), distance(), reducer);
  }
}
