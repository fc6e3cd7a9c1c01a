package org.lossary.bakeoff.metric;

/**
 * Average precision, the area under the steps of the precision-recall curve: the sum over
 * thresholds of (recall - the one before) times precision; rows with equal probability enter
 * together. For more than two classes the mean over one against the rest, of those classes that
 * occur; NaN if none of the rows asked for does.
 */
final class AveragePrecision {
  private AveragePrecision() {}

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
    double total = 0;
    for (int i = 0; i < positive.length; i++) {
      total += positive[i] ? weights[i] : 0;
    }
    if (total == 0) {
      return Double.NaN;
    }
    double area = 0;
    double found = 0;
    double claimed = 0;
    for (int i = order.length - 1; i >= 0; ) {
      int j = i;
      double hits = 0;
      while (j >= 0 && scores[order[j]] == scores[order[i]]) {
        hits += positive[order[j]] ? weights[order[j]] : 0;
        claimed += weights[order[j]];
        j--;
      }
      found += hits;
      area += hits / total * found / claimed;
      i = j;
    }
    return area;
  }
}
