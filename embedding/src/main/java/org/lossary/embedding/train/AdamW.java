package org.lossary.embedding.train;

/**
 * Adam with decoupled weight decay (I. Loshchilov and F. Hutter, Decoupled weight decay
 * regularization, ICLR 2019), for one tensor, with the usual constants 0.9, 0.999 and 1e-8.
 */
public final class AdamW {
  private static final double KEEP = 0.9;
  private static final double KEEP_SQUARE = 0.999;
  private static final double SMALL = 1e-8;

  /** Running means of slopes and of their squares. */
  final double[] mean;

  final double[] square;

  /** For a tensor of so many weights. */
  public AdamW(int size) {
    mean = new double[size];
    square = new double[size];
  }

  /**
   * One step.
   *
   * @param weights are changed
   * @param slopes of the loss by them
   * @param factor what slopes are multiplied by first
   * @param rate how far a step goes
   * @param decay share of a weight, times the rate, that a step takes away
   * @param step counted from 1
   */
  public void step(
      float[] weights, float[] slopes, double factor, double rate, double decay, long step) {
    double correction = 1 - StrictMath.pow(KEEP, (double) step);
    double squareCorrection = 1 - StrictMath.pow(KEEP_SQUARE, (double) step);
    for (int i = 0; i < weights.length; i++) {
      double slope = slopes[i] * factor;
      mean[i] += (1 - KEEP) * (slope - mean[i]);
      square[i] += (1 - KEEP_SQUARE) * (slope * slope - square[i]);
      double direction = mean[i] / correction / (Math.sqrt(square[i] / squareCorrection) + SMALL);
      weights[i] = (float) (weights[i] - rate * (direction + decay * weights[i]));
    }
  }
}
