package org.lossary;

/** What the diagonal Hessian of a loss is. */
public enum HessianKind {
  /** There is none. */
  NONE,
  /** The exact second derivative (where it exists; its one-sided value at kinks). */
  EXACT,
  /** The exact second derivative, which is 0 or negative at places: boosters need a floor. */
  EXACT_INDEFINITE,
  /** An upper bound of the curvature, as boosters expect it. */
  MAJORANT
}
