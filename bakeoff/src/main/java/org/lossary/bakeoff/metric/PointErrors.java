package org.lossary.bakeoff.metric;

/**
 * Errors of a prediction a row: root mean square, mean and median of |prediction - target|. The
 * median has half of the weight on either side; where that is between two errors, it is halfway.
 */
final class PointErrors {
  private PointErrors() {}

  static double rmse(double[] targets, double[] weights, double[] predictions) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      double r = predictions[i] - targets[i];
      sum += weights[i] * (r * r);
    }
    return Math.sqrt(sum / Weights.total(weights));
  }

  static double mae(double[] targets, double[] weights, double[] predictions) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      sum += weights[i] * Math.abs(predictions[i] - targets[i]);
    }
    return sum / Weights.total(weights);
  }

  static double median(double[] targets, double[] weights, double[] predictions) {
    int n = targets.length;
    double[] errors = new double[n];
    for (int i = 0; i < n; i++) {
      errors[i] = Math.abs(predictions[i] - targets[i]);
    }
    int[] order = Order.ascending(errors);
    double half = Weights.total(weights) / 2;
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += weights[order[k]];
      if (sum == half) {
        return (errors[order[k]] + errors[order[k + 1]]) / 2;
      }
      if (sum > half) {
        return errors[order[k]];
      }
    }
    return Double.NaN;
  }
}
