// Generated from RankedList by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link RankedList} by their names. */
interface RankedListParameters {
  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha radius that negatives should be beyond; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList alpha(double alpha) {
    return new RankedList(alpha, margin(), imbalance(), positiveTemperature(), negativeTemperature(), epsilon(), distance(), reducer());
  }

  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin how much smaller the ball of the positives is; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList margin(double margin) {
    return new RankedList(alpha(), margin, imbalance(), positiveTemperature(), negativeTemperature(), epsilon(), distance(), reducer());
  }

  /** The value of {@code imbalance}. */
  double imbalance();

  /**
   * This loss with another {@code imbalance}, and all else as it is here.
   *
   * @param imbalance share of the negatives; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList imbalance(double imbalance) {
    return new RankedList(alpha(), margin(), imbalance, positiveTemperature(), negativeTemperature(), epsilon(), distance(), reducer());
  }

  /** The value of {@code positiveTemperature}. */
  double positiveTemperature();

  /**
   * This loss with another {@code positiveTemperature}, and all else as it is here.
   *
   * @param positiveTemperature how much harder positives count for more; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList positiveTemperature(double positiveTemperature) {
    return new RankedList(alpha(), margin(), imbalance(), positiveTemperature, negativeTemperature(), epsilon(), distance(), reducer());
  }

  /** The value of {@code negativeTemperature}. */
  double negativeTemperature();

  /**
   * This loss with another {@code negativeTemperature}, and all else as it is here.
   *
   * @param negativeTemperature how much harder negatives count for more; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList negativeTemperature(double negativeTemperature) {
    return new RankedList(alpha(), margin(), imbalance(), positiveTemperature(), negativeTemperature, epsilon(), distance(), reducer());
  }

  /** The value of {@code epsilon}. */
  double epsilon();

  /**
   * This loss with another {@code epsilon}, and all else as it is here.
   *
   * @param epsilon is added to each sum of weights as often as there are rows; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankedList epsilon(double epsilon) {
    return new RankedList(alpha(), margin(), imbalance(), positiveTemperature(), negativeTemperature(), epsilon, distance(), reducer());
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
  default RankedList distance(Distance distance) {
    return new RankedList(alpha(), margin(), imbalance(), positiveTemperature(), negativeTemperature(), epsilon(), distance, reducer());
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
  default RankedList reducer(Reducer reducer) {
    return new RankedList(alpha(), margin(), imbalance(), positiveTemperature(), negativeTemperature(), epsilon(), distance(), reducer);
  }
}
