package org.lossary.bakeoff.metric;

import java.util.Arrays;

/** Errors of a prediction a row: root mean square, mean and median of |prediction - target|. */
final class PointErrors {
  private PointErrors() {}

  static double rmse(double[] targets, double[] predictions) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      double r = predictions[i] - targets[i];
      sum += r * r;
    }
    return Math.sqrt(sum / targets.length);
  }

  static double mae(double[] targets, double[] predictions) {
    double sum = 0;
    for (int i = 0; i < targets.length; i++) {
      sum += Math.abs(predictions[i] - targets[i]);
    }
    return sum / targets.length;
  }

  static double median(double[] targets, double[] predictions) {
    int n = targets.length;
    double[] errors = new double[n];
    for (int i = 0; i < n; i++) {
      errors[i] = Math.abs(predictions[i] - targets[i]);
    }
    Arrays.sort(errors);
    return n == 0 ? Double.NaN : (errors[(n - 1) / 2] + errors[n / 2]) / 2;
  }
}
