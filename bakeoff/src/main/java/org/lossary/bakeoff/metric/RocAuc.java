package org.lossary.bakeoff.metric;

/**
 * Area under the ROC curve: the chance that a row of the class gets a higher probability than a row
 * of the rest, ties counting one half (Mann and Whitney's U). For more than two classes the mean
 * over one against the rest, of those classes that some rows have and some do not; NaN if there is
 * none.
 */
final class RocAuc {
  private RocAuc() {}

  static double of(ClassPredictions p) {
    if (p.classes() == 2) {
      return area(p.column(1), p.is(1));
    }
    double sum = 0;
    int counted = 0;
    for (int k = 0; k < p.classes(); k++) {
      double area = area(p.column(k), p.is(k));
      if (!Double.isNaN(area)) {
        sum += area;
        counted++;
      }
    }
    return sum / counted;
  }

  static double area(double[] scores, boolean[] positive) {
    int[] order = Order.ascending(scores);
    int n = order.length;
    double rankSum = 0;
    long positives = 0;
    for (int i = 0; i < n; ) {
      int j = i;
      int hits = 0;
      while (j < n && scores[order[j]] == scores[order[i]]) {
        hits += positive[order[j]] ? 1 : 0;
        j++;
      }
      rankSum += hits * (i + 1 + j) / 2.0;
      positives += hits;
      i = j;
    }
    double pairs = (double) positives * (n - positives);
    return pairs == 0 ? Double.NaN : (rankSum - positives * (positives + 1) / 2.0) / pairs;
  }
}
