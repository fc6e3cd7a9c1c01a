package org.lossary.bakeoff.metric;

/**
 * Expected calibration error: rows are put in order of a probability into bins of equal weight, and
 * the distances between the mean probability and the share of hits are averaged. The probability is
 * that of class 1 for two classes, a hit being class 1; for more it is that of the most likely
 * class, a hit being that it is the true one. Equal weight, since with imbalanced classes bins of
 * equal width are nearly all empty.
 */
final class CalibrationError {
  private CalibrationError() {}

  static double of(ClassPredictions p, int bins) {
    int n = p.labels().length;
    double[] confidence = new double[n];
    double[] hit = new double[n];
    boolean two = p.classes() == 2;
    for (int i = 0; i < n; i++) {
      int claimed = two ? 1 : p.top(i);
      confidence[i] = p.probabilities()[i][claimed];
      hit[i] = p.labels()[i] == claimed ? 1 : 0;
    }
    int[] order = Order.ascending(confidence);
    int[] bin = Weights.bins(order, p.weights(), bins);
    double[] difference = new double[bins];
    for (int i : order) {
      difference[bin[i]] += p.weights()[i] * (confidence[i] - hit[i]);
    }
    double total = Weights.total(p.weights());
    double error = 0;
    for (double d : difference) {
      error += Math.abs(d) / total;
    }
    return error;
  }
}
