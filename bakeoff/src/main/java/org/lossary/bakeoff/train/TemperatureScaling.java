package org.lossary.bakeoff.train;

/**
 * Probabilities from scores of several classes: softmax(a score), by the a with the least log loss
 * (C. Guo and others, On calibration of modern neural networks, ICML 2017; a is one over their
 * temperature). The log loss is convex in a, so that golden section on its logarithm finds it.
 */
final class TemperatureScaling {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 30;

  private TemperatureScaling() {}

  static double fit(float[][] scores, double[] labels, double[] weights) {
    double low = Math.log(1e-3);
    double high = Math.log(1e3);
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = loss(scores, labels, weights, Math.exp(left));
    double atRight = loss(scores, labels, weights, Math.exp(right));
    for (int i = 0; i < STEPS; i++) {
      if (atLeft <= atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = loss(scores, labels, weights, Math.exp(left));
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = loss(scores, labels, weights, Math.exp(right));
      }
    }
    return Math.exp((low + high) / 2);
  }

  static double[][] apply(float[][] scores, double a) {
    double[][] result = new double[scores.length][];
    for (int i = 0; i < result.length; i++) {
      float[] row = scores[i];
      double[] p = new double[row.length];
      double max = max(row);
      double sum = 0;
      for (int k = 0; k < p.length; k++) {
        p[k] = Math.exp(a * (row[k] - max));
        sum += p[k];
      }
      for (int k = 0; k < p.length; k++) {
        p[k] /= sum;
      }
      result[i] = p;
    }
    return result;
  }

  private static double loss(float[][] scores, double[] labels, double[] weights, double a) {
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      double max = max(scores[i]);
      double sum = 0;
      for (float s : scores[i]) {
        sum += Math.exp(a * (s - max));
      }
      total += weights[i] * (Math.log(sum) - a * (scores[i][(int) labels[i]] - max));
    }
    return total;
  }

  private static double max(float[] row) {
    double max = Double.NEGATIVE_INFINITY;
    for (float v : row) {
      max = Math.max(max, v);
    }
    return max;
  }
}
