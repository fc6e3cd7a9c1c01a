// Generated from IntraPairVariance by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link IntraPairVariance} by their names. */
interface IntraPairVarianceParameters {
  /** The value of {@code positiveEpsilon}. */
  double positiveEpsilon();

  /**
   * This loss with another {@code positiveEpsilon}, and all else as it is here.
   *
   * @param positiveEpsilon the share of the mean that positives may lack
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default IntraPairVariance positiveEpsilon(double positiveEpsilon) {
    return new IntraPairVariance(positiveEpsilon, negativeEpsilon(), distance(), reducer());
  }

  /** The value of {@code negativeEpsilon}. */
  double negativeEpsilon();

  /**
   * This loss with another {@code negativeEpsilon}, and all else as it is here.
   *
   * @param negativeEpsilon the share of the mean that negatives may exceed
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default IntraPairVariance negativeEpsilon(double negativeEpsilon) {
    return new IntraPairVariance(positiveEpsilon(), negativeEpsilon, distance(), reducer());
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
  default IntraPairVariance distance(Distance distance) {
    return new IntraPairVariance(positiveEpsilon(), negativeEpsilon(), distance, reducer());
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
  default IntraPairVariance reducer(Reducer reducer) {
    return new IntraPairVariance(positiveEpsilon(), negativeEpsilon(), distance(), reducer);
  }
}
