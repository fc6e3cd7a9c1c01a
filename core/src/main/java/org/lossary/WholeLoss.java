package org.lossary;

/**
 * A loss whose value is a function of the whole batch and not a mean of values of its parts, such
 * as the root of the mean squared error: f(mean of a pointwise loss).
 */
public non-sealed interface WholeLoss extends SupervisedLoss {

  /** The pointwise loss whose mean is transformed. */
  PointwiseLoss inner();

  /** The value, given the mean of {@link #inner()}. */
  double outer(double mean);

  /** d outer / d mean; where it is infinite, the finite value that the loss documents. */
  double outerSlope(double mean);
}
