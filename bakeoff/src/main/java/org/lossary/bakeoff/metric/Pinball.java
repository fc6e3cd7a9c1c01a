package org.lossary.bakeoff.metric;

/**
 * Mean pinball loss of predictions of a quantile: tau (y - q) where the target y is above the
 * prediction q, (1 - tau)(q - y) below. Least for the true quantile tau.
 */
final class Pinball {
  private Pinball() {}

  static double mean(double[] targets, double[] weights, double[] predictions, double tau) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      double above = targets[i] - predictions[i];
      sum += weights[i] * (above > 0 ? tau * above : (tau - 1) * above);
    }
    return sum / Weights.total(weights);
  }
}
