package org.lossary.transport;

/** What the bandwidths of a kernel are given in. */
public enum Bandwidth {
  /** The unit of the points. */
  ABSOLUTE,
  /**
   * The median distance between any two points of both clouds together (the lower one of two; 1 if
   * it is 0), whatever they weigh. The gradient goes through it.
   */
  MEDIAN
}
