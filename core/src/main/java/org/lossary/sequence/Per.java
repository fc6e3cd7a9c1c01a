package org.lossary.sequence;

/** What the loss of a sequence is divided by. */
public enum Per {
  /** Nothing. */
  SEQUENCE,
  /** The number of its labels, at least 1. */
  LABEL,
  /** The number of its frames, at least 1. */
  FRAME
}
