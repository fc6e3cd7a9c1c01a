// Generated from VTrace by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

import org.lossary.PointwiseLoss;

/** The parameters of {@link VTrace} by their names. */
interface VTraceParameters {
  /** The value of {@code error}. */
  PointwiseLoss error();

  /**
   * This loss with another {@code error}, and all else as it is here.
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default VTrace error(PointwiseLoss error) {
    return new VTrace(error, lambda(), maximumRatio(), maximumTrace());
  }

  /** The value of {@code lambda}. */
  double lambda();

  /**
   * This loss with another {@code lambda}, and all else as it is here.
   *
   * @param lambda how far targets look ahead; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default VTrace lambda(double lambda) {
    return new VTrace(error(), lambda, maximumRatio(), maximumTrace());
  }

  /** The value of {@code maximumRatio}. */
  double maximumRatio();

  /**
   * This loss with another {@code maximumRatio}, and all else as it is here.
   *
   * @param maximumRatio greatest importance weight of an error, which decides what the values converge to; &gt; 0, may be infinite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default VTrace maximumRatio(double maximumRatio) {
    return new VTrace(error(), lambda(), maximumRatio, maximumTrace());
  }

  /** The value of {@code maximumTrace}. */
  double maximumTrace();

  /**
   * This loss with another {@code maximumTrace}, and all else as it is here.
   *
   * @param maximumTrace greatest importance weight of what comes later, which decides how fast; &gt; 0, may be infinite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default VTrace maximumTrace(double maximumTrace) {
    return new VTrace(error(), lambda(), maximumRatio(), maximumTrace);
  }
}
