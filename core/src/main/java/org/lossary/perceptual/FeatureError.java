package org.lossary.perceptual;

/** How two features differ. */
public enum FeatureError {
  /** The square of the difference. */
  SQUARED,
  /** Its absolute value; the slope at 0 is taken as 0. */
  ABSOLUTE
}
