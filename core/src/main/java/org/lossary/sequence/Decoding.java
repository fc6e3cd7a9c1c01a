package org.lossary.sequence;

import java.util.Arrays;

/** Labels that were read from a sequence of frames, and how probable they are. */
public final class Decoding {
  private final int[] labels;
  private final double logProbability;

  Decoding(int[] labels, double logProbability) {
    this.labels = labels;
    this.logProbability = logProbability;
  }

  /** The labels, as a copy. */
  public int[] labels() {
    return labels.clone();
  }

  /** The natural logarithm of the probability; the decoder says of what. */
  public double logProbability() {
    return logProbability;
  }

  @Override
  public String toString() {
    return Arrays.toString(labels) + " with log-probability " + logProbability;
  }
}
