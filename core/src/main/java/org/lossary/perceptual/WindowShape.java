package org.lossary.perceptual;

/** How much the pixels of a window count. */
public enum WindowShape {
  /** By a normal density around the middle. */
  GAUSSIAN,
  /** All alike. */
  UNIFORM
}
