package org.lossary.embedding.train;

/**
 * A learning rate that rises from 0 in a line and falls to 0 as half a cosine.
 *
 * @param rate the greatest
 * @param warmUp steps of the rise
 * @param steps of all
 */
public record Schedule(double rate, long warmUp, long steps) {
  /** The rate of a step, counted from 1. */
  public double at(long step) {
    if (step <= warmUp) {
      return rate * step / warmUp;
    }
    double gone = (step - warmUp) / (double) Math.max(1, steps - warmUp);
    return rate * 0.5 * (1 + StrictMath.cos(Math.PI * gone));
  }
}
