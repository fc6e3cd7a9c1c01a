package org.lossary.bakeoff.metric;

import java.util.function.DoubleFunction;

/**
 * Predicted numbers beside the true ones.
 *
 * @param targets the true numbers
 * @param points one prediction a row
 * @param floor least prediction for deviances, above 0; they are not defined for others
 * @param quantiles the prediction of each row's quantile tau; the points themselves for a model of
 *     one number
 */
public record NumberPredictions(
    double[] targets, double[] points, double floor, DoubleFunction<double[]> quantiles) {

  /** Predictions of one number a row, which stands for every quantile. */
  public static NumberPredictions of(double[] targets, double[] points, double floor) {
    return new NumberPredictions(targets, points, floor, tau -> points);
  }

  double[] quantile(double tau) {
    return quantiles.apply(tau);
  }
}
