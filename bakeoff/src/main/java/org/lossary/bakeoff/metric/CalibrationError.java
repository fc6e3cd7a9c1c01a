package org.lossary.bakeoff.metric;

/**
 * Expected calibration error: rows are put in order of a probability into bins of equally many, and
 * the distances between the mean probability and the share of hits are averaged. The probability is
 * that of class 1 for two classes, a hit being class 1; for more it is that of the most likely
 * class, a hit being that it is the true one. Equally many rows a bin, since with imbalanced
 * classes bins of equal width are nearly all empty.
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
    double error = 0;
    for (int b = 0; b < bins; b++) {
      int from = (int) ((long) n * b / bins);
      int to = (int) ((long) n * (b + 1) / bins);
      double difference = 0;
      for (int i = from; i < to; i++) {
        difference += confidence[order[i]] - hit[order[i]];
      }
      error += Math.abs(difference) / n;
    }
    return error;
  }
}
