package org.lossary.internal.tiles;

/** Which candidates of an anchor take part in its sum. */
public enum Mask {
  /** All. */
  NONE,
  /** All but the anchor itself. */
  SELF,
  /** Those with another label. */
  LABEL
}
