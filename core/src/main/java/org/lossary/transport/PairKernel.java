package org.lossary.transport;

/** How alike two points are, as a function of their Euclidean distance d and a bandwidth s. */
public enum PairKernel {
  /** exp(-d^2 / (2 s^2)). */
  GAUSSIAN,
  /** exp(-d / s). */
  LAPLACE,
  /** 1 / (1 + d^2 / (2 s^2)): the rational quadratic with exponent 1. */
  RATIONAL_QUADRATIC,
  /** -d, whatever the bandwidth: makes the energy distance. */
  ENERGY
}
