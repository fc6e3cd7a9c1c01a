// Generated from the losses by the kernel generator. Not to be edited.
package org.lossary;

import org.lossary.classification.BceWithLogits;
import org.lossary.classification.CrossEntropy;
import org.lossary.regression.Huber;
import org.lossary.regression.Mse;
import org.lossary.regression.Rmse;

/**
 * The index of all losses: one factory with the defaults and one with all parameters for each, by
 * family. The records that they return document formula, domain and errors.
 */
public final class Losses {
  private Losses() {}

  /** Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 - y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2. */
  public static BceWithLogits bceWithLogits() {
    return new BceWithLogits(1.0, 0.0);
  }

  /**
   * Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 - y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2.
   *
   * @param posWeight factor of the positive term; finite and &gt; 0
   * @param labelSmoothing s, within [0, 1]
   */
  public static BceWithLogits bceWithLogits(double posWeight, double labelSmoothing) {
    return new BceWithLogits(posWeight, labelSmoothing);
  }

  /** Softmax cross-entropy of class scores against a label: log(sum exp(z / T)) - z_y / T. */
  public static CrossEntropy crossEntropy() {
    return new CrossEntropy(Doubles.none(), -100, 0.0, 0.0, 1.0);
  }

  /**
   * Softmax cross-entropy of class scores against a label: log(sum exp(z / T)) - z_y / T.
   *
   */
  public static CrossEntropy crossEntropy(Doubles classWeights, int ignoreLabel, double labelSmoothing, double zLoss, double temperature) {
    return new CrossEntropy(classWeights, ignoreLabel, labelSmoothing, zLoss, temperature);
  }

  /** Huber loss: half the squared error up to {@code delta}, linear beyond. */
  public static Huber huber() {
    return new Huber(1.0);
  }

  /**
   * Huber loss: half the squared error up to {@code delta}, linear beyond.
   *
   * @param delta where the loss turns linear, in units of the target; finite and &gt; 0
   */
  public static Huber huber(double delta) {
    return new Huber(delta);
  }

  /** Squared error: (prediction - target)^2, without the factor 1/2. */
  public static Mse mse() {
    return new Mse();
  }

  /** Root mean squared error: the square root of the mean of (prediction - target)^2 over the batch, in units of the target. */
  public static Rmse rmse() {
    return new Rmse();
  }
}
