package org.lossary.perceptual;

/** What a mean similarity of a scale becomes before it is raised to the power of its weight. */
public enum NegativeContrast {
  /** Itself, and 0 if it is negative; the index is then 0, with gradient 0. */
  ZERO,
  /** (1 + itself) / 2, which is never negative. */
  SHIFTED
}
