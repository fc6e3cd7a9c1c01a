package org.lossary.perceptual;

/** What the sum of the errors of a layer is divided by. */
public enum FeatureMean {
  /** The number of positions: channels are added, as in LPIPS. */
  POSITIONS,
  /** The number of all features, as in the loss of Johnson, Alahi and Fei-Fei. */
  FEATURES,
  /** Nothing, as in that of Gatys, Ecker and Bethge, which is half of this. */
  NONE
}
