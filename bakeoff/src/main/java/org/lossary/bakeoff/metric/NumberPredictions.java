package org.lossary.bakeoff.metric;

import java.util.function.DoubleFunction;

/**
 * Predicted numbers beside the true ones.
 *
 * @param targets the true numbers
 * @param weights what each row counts, above 0
 * @param points one prediction a row
 * @param floor least prediction for deviances, above 0; they are not defined for others
 * @param quantiles the prediction of each row's quantile tau; the points themselves for a model of
 *     one number
 */
public record NumberPredictions(
    double[] targets,
    double[] weights,
    double[] points,
    double floor,
    DoubleFunction<double[]> quantiles) {

  /** Predictions of one number a row, which stands for every quantile; all rows count the same. */
  public static NumberPredictions of(double[] targets, double[] points, double floor) {
    return of(targets, Weights.ones(targets.length), points, floor);
  }

  /** Predictions of one number a row, which stands for every quantile. */
  public static NumberPredictions of(
      double[] targets, double[] weights, double[] points, double floor) {
    return new NumberPredictions(targets, weights, points, floor, tau -> points);
  }

  double[] quantile(double tau) {
    return quantiles.apply(tau);
  }
}
