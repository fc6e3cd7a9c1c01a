package org.lossary;

/**
 * A property of a loss as a function of the prediction. Each claim is checked by a test, for every
 * set of parameters that claims it.
 */
public enum Property {
  /** The chord lies nowhere below the graph, for every target. */
  CONVEX,
  /** The derivative exists everywhere. */
  DIFFERENTIABLE,
  /** The second derivative exists everywhere. */
  TWICE_DIFFERENTIABLE,
  /** Over- and under-prediction by the same amount cost the same. */
  SYMMETRIC,
  /** The gradient is bounded: one element cannot dominate (Lipschitz). */
  BOUNDED_GRADIENT,
  /** The value is bounded above. */
  BOUNDED,
  /** The gradient tends to 0 for very wrong predictions, so that outliers are ignored. */
  REDESCENDING,
  /** The value is 0 at best and never negative. */
  NON_NEGATIVE,
  /** Predictions that are right by a margin cost nothing. */
  MARGIN,
  /**
   * Minimised in expectation by the true probability: a proper scoring rule, of scores through the
   * sigmoid or softmax, before which they may be multiplied by a number.
   */
  PROPER,
  /** Multiplying prediction and target by a number does not change the order of models. */
  SCALE_EQUIVARIANT
}
