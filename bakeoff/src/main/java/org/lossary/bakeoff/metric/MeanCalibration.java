package org.lossary.bakeoff.metric;

/**
 * How far mean predictions are from mean targets, in units of the mean |target| (1 if that is 0):
 * over all rows, and averaged over bins of equally many rows in order of the prediction.
 */
final class MeanCalibration {
  private MeanCalibration() {}

  static double relativeBias(double[] targets, double[] predictions) {
    return byBins(targets, predictions, 1);
  }

  static double byBins(double[] targets, double[] predictions, int bins) {
    int n = targets.length;
    int[] order = Order.ascending(predictions);
    double scale = 0;
    for (double y : targets) {
      scale += Math.abs(y) / n;
    }
    double total = 0;
    for (int b = 0; b < bins; b++) {
      int from = (int) ((long) n * b / bins);
      int to = (int) ((long) n * (b + 1) / bins);
      double difference = 0;
      for (int i = from; i < to; i++) {
        difference += predictions[order[i]] - targets[order[i]];
      }
      // A bin's part of the rows times its mean difference.
      total += Math.abs(difference) / n;
    }
    return total / (scale > 0 ? scale : 1);
  }
}
