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
      return area(p.column(1), p.is(1), p.weights());
    }
    double sum = 0;
    int counted = 0;
    for (int k = 0; k < p.classes(); k++) {
      double area = area(p.column(k), p.is(k), p.weights());
      if (!Double.isNaN(area)) {
        sum += area;
        counted++;
      }
    }
    return sum / counted;
  }

  static double area(double[] scores, boolean[] positive, double[] weights) {
    int[] order = Order.ascending(scores);
    int n = order.length;
    double won = 0;
    double positives = 0;
    double negatives = 0;
    for (int i = 0; i < n; ) {
      int j = i;
      double hits = 0;
      double others = 0;
      while (j < n && scores[order[j]] == scores[order[i]]) {
        if (positive[order[j]]) {
          hits += weights[order[j]];
        } else {
          others += weights[order[j]];
        }
        j++;
      }
      won += hits * (negatives + others / 2);
      positives += hits;
      negatives += others;
      i = j;
    }
    double pairs = positives * negatives;
    return pairs == 0 ? Double.NaN : won / pairs;
  }
}
