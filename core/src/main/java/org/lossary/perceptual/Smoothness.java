package org.lossary.perceptual;

/** What total variation adds up of the differences between neighbouring pixels. */
public enum Smoothness {
  /** Absolute differences, across and down. */
  ANISOTROPIC,
  /** The length of the vector of both differences of a pixel. */
  ISOTROPIC,
  /** Squared differences, across and down. */
  SQUARED
}
