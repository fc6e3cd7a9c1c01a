package org.lossary.metric;

import org.lossary.LossException;

/**
 * The slow copy of an encoder in momentum contrast: its parameters follow those of the encoder that
 * is trained, slow = momentum slow + (1 - momentum) fast.
 *
 * @param momentum share of the old parameters; within [0, 1], in the paper 0.999
 */
public record MovingAverage(double momentum) {
  private static final String ID = "moving average";

  /** Checks the momentum. */
  public MovingAverage {
    LossException.require(
        momentum >= 0 && momentum <= 1, ID, "momentum", "must be within [0, 1]", momentum);
  }

  /**
   * Moves the slow parameters.
   *
   * @param slow is overwritten
   * @throws LossException unless both have the same length
   */
  public void update(float[] slow, float[] fast) {
    requireSame(slow.length, fast.length);
    for (int i = 0; i < slow.length; i++) {
      slow[i] = (float) (momentum * slow[i] + (1 - momentum) * fast[i]);
    }
  }

  /** The same for doubles. */
  public void update(double[] slow, double[] fast) {
    requireSame(slow.length, fast.length);
    for (int i = 0; i < slow.length; i++) {
      slow[i] = momentum * slow[i] + (1 - momentum) * fast[i];
    }
  }

  private static void requireSame(int slow, int fast) {
    LossException.require(slow == fast, ID, "fast", "must be " + slow + " parameters", fast);
  }
}
