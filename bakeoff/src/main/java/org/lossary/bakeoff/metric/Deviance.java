package org.lossary.bakeoff.metric;

/**
 * Mean Tweedie deviance of power p: twice the log-likelihood of the best possible prediction, the
 * target, less that of the prediction (B. Jorgensen, The Theory of Dispersion Models, 1997). Power
 * 1 is Poisson's, 2 that of the gamma distribution. Only predictions above 0 have one; smaller ones
 * count as {@code floor}, which is what whoever uses such a model must do.
 */
final class Deviance {
  private Deviance() {}

  static double mean(
      double[] targets, double[] weights, double[] predictions, double floor, double power) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      sum += weights[i] * one(targets[i], Math.max(floor, predictions[i]), power);
    }
    return sum / Weights.total(weights);
  }

  private static double one(double y, double mean, double power) {
    if (power == 1) {
      return 2 * ((y == 0 ? 0 : y * Math.log(y / mean)) - (y - mean));
    }
    if (power == 2) {
      return 2 * (y / mean - 1 - Math.log(y / mean));
    }
    double a = 1 - power;
    double b = 2 - power;
    double y2 = y == 0 && b > 0 ? 0 : Math.pow(y, b);
    return 2 * (y2 / (a * b) - y * Math.pow(mean, a) / a + Math.pow(mean, b) / b);
  }
}
