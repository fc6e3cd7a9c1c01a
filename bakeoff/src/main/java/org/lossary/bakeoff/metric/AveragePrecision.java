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
    int total = 0;
    for (boolean b : positive) {
      total += b ? 1 : 0;
    }
    if (total == 0) {
      return Double.NaN;
    }
    double area = 0;
    int found = 0;
    for (int i = order.length - 1; i >= 0; ) {
      int j = i;
      int hits = 0;
      while (j >= 0 && scores[order[j]] == scores[order[i]]) {
        hits += positive[order[j]] ? 1 : 0;
        j--;
      }
      found += hits;
      area += (double) hits / total * found / (order.length - 1 - j);
      i = j;
    }
    return area;
  }
}
