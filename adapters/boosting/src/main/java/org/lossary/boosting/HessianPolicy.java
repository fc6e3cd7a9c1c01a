package org.lossary.boosting;

/**
 * What the booster gets as the second derivative. A leaf moves by minus the sum of gradients over
 * the sum of Hessians, so that a Hessian near 0 means an unbounded step and a negative one a step
 * uphill; both occur in losses that are not strictly convex.
 *
 * <p>The measurements behind the defaults are in docs/decisions/0008-boosting-any-loss.md.
 */
public enum HessianPolicy {
  /**
   * {@link #REACH} for losses whose minimum lies at a finite distance (regression on the target's
   * own scale) and for those whose curvature is 0, negative or absent; {@link #EXACT} for the rest
   * (logits and logarithms with positive curvature), just as the boosters' own objectives do.
   */
  AUTO,

  /** The loss's own curvature, not less than 1e-16. */
  EXACT,

  /**
   * The loss's own curvature, but at least |gradient| / reach, so that no row alone asks for a step
   * beyond its reach. The reach is |prediction - target|, at least half its median over the rows,
   * where the loss is least at prediction = target, and 1 (a unit of the logit, or of the
   * logarithm) elsewhere.
   *
   * <p>For squared error this is its own curvature; for absolute error and quantiles it is the
   * weight of iteratively reweighted least squares, smoothed near 0; for losses concave in the
   * squared error (Huber, Cauchy, Welsch ...) the parabola that touches the loss and lies above it.
   */
  REACH,

  /** 1 everywhere: plain gradient descent in units of the gradient. */
  ONE
}
