package org.lossary.bakeoff.metric;

/**
 * Scores of probabilities. Log loss: the mean of -log of the true class's probability, which counts
 * as at least 1e-15, so that one certain mistake costs 34.5 and not infinity. Brier score: the mean
 * squared error of the probability of class 1 for two classes; the mean over rows of the sum over
 * classes of squared errors for more (twice as much, were it used for two).
 */
final class ProbabilityScores {
  private static final double LEAST = 1e-15;

  private ProbabilityScores() {}

  static double logLoss(ClassPredictions p) {
    double sum = 0;
    for (int i = 0; i < p.labels().length; i++) {
      sum -= p.weights()[i] * Math.log(Math.max(LEAST, p.probabilities()[i][p.labels()[i]]));
    }
    return sum / Weights.total(p.weights());
  }

  static double brier(ClassPredictions p) {
    double sum = 0;
    for (int i = 0; i < p.labels().length; i++) {
      double[] row = p.probabilities()[i];
      for (int k = 0; k < row.length; k++) {
        double error = row[k] - (p.labels()[i] == k ? 1 : 0);
        sum += p.weights()[i] * (error * error);
      }
    }
    return sum / Weights.total(p.weights()) / (p.classes() == 2 ? 2 : 1);
  }
}
