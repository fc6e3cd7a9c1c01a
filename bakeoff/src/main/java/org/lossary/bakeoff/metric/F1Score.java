package org.lossary.bakeoff.metric;

/**
 * F1, the harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN), 0 if there is nothing to
 * find and nothing claimed. Two classes: of class 1, at the threshold of the predictions. More: of
 * each class against the rest, where the most likely class is the claim, averaged over the classes
 * that occur. Accuracy is the share of rows whose most likely class is the true one.
 */
public final class F1Score {
  private F1Score() {}

  static double of(ClassPredictions p) {
    if (p.classes() == 2) {
      return at(p.column(1), p.is(1), p.weights(), p.threshold());
    }
    int k = p.classes();
    double[] hits = new double[k];
    double[] claimed = new double[k];
    double[] present = new double[k];
    for (int i = 0; i < p.labels().length; i++) {
      int top = p.top(i);
      double weight = p.weights()[i];
      claimed[top] += weight;
      present[p.labels()[i]] += weight;
      hits[top] += top == p.labels()[i] ? weight : 0;
    }
    double sum = 0;
    int counted = 0;
    for (int c = 0; c < k; c++) {
      if (present[c] > 0) {
        sum += 2 * hits[c] / (claimed[c] + present[c]);
        counted++;
      }
    }
    return sum / counted;
  }

  static double accuracy(ClassPredictions p) {
    double hits = 0;
    for (int i = 0; i < p.labels().length; i++) {
      hits += p.top(i) == p.labels()[i] ? p.weights()[i] : 0;
    }
    return hits / Weights.total(p.weights());
  }

  static double at(double[] scores, boolean[] positive, double[] weights, double threshold) {
    double hits = 0;
    double claimed = 0;
    double present = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean yes = scores[i] >= threshold;
      claimed += yes ? weights[i] : 0;
      present += positive[i] ? weights[i] : 0;
      hits += yes && positive[i] ? weights[i] : 0;
    }
    return claimed + present == 0 ? 0 : 2 * hits / (claimed + present);
  }

  /**
   * The threshold with the best F1 on these rows, halfway between two neighbouring scores; of equal
   * ones the highest. 0.5 without positives.
   */
  public static double bestThreshold(double[] scores, boolean[] positive, double[] weights) {
    int[] order = Order.ascending(scores);
    double present = 0;
    for (int i = 0; i < positive.length; i++) {
      present += positive[i] ? weights[i] : 0;
    }
    if (present == 0) {
      return 0.5;
    }
    double best = -1;
    double threshold = 0.5;
    double hits = 0;
    double claimed = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      hits += positive[order[i]] ? weights[order[i]] : 0;
      claimed += weights[order[i]];
      double score = scores[order[i]];
      boolean last = i == 0;
      if (!last && scores[order[i - 1]] == score) {
        continue;
      }
      double f1 = 2 * hits / (claimed + present);
      if (f1 > best) {
        best = f1;
        threshold = last ? score : (score + scores[order[i - 1]]) / 2;
      }
    }
    return threshold;
  }
}
