// Generated from TdLambda by the kernel generator. Not to be edited.
package org.lossary.reinforcement;

import org.lossary.PointwiseLoss;

/** The parameters of {@link TdLambda} by their names. */
interface TdLambdaParameters {
  /** The value of {@code error}. */
  PointwiseLoss error();

  /**
   * This loss with another {@code error}, and all else as it is here.
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TdLambda error(PointwiseLoss error) {
    return new TdLambda(error, lambda());
  }

  /** The value of {@code lambda}. */
  double lambda();

  /**
   * This loss with another {@code lambda}, and all else as it is here.
   *
   * @param lambda how far targets look ahead: 0 is TD(0), 1 the discounted return; within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TdLambda lambda(double lambda) {
    return new TdLambda(error(), lambda);
  }
}
