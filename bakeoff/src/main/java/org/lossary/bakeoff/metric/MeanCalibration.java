package org.lossary.bakeoff.metric;

/**
 * How far mean predictions are from mean targets, in units of the mean |target| (1 if that is 0):
 * over all rows, and averaged over bins of equal weight in order of the prediction.
 */
final class MeanCalibration {
  private MeanCalibration() {}

  static double relativeBias(double[] targets, double[] weights, double[] predictions) {
    return byBins(targets, weights, predictions, 1);
  }

  static double byBins(double[] targets, double[] weights, double[] predictions, int bins) {
    int[] order = Order.ascending(predictions);
    int[] bin = Weights.bins(order, weights, bins);
    double all = Weights.total(weights);
    double scale = 0;
    for (int i = 0; i < targets.length; i++) {
      scale += weights[i] * Math.abs(targets[i]) / all;
    }
    double[] difference = new double[bins];
    for (int i : order) {
      difference[bin[i]] += weights[i] * (predictions[i] - targets[i]);
    }
    double total = 0;
    for (double d : difference) {
      // A bin's part of the weight times its mean difference.
      total += Math.abs(d) / all;
    }
    return total / (scale > 0 ? scale : 1);
  }
}
