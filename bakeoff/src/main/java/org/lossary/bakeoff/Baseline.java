package org.lossary.bakeoff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lossary.bakeoff.metric.ClassPredictions;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.metric.NumberPredictions;
import org.lossary.bakeoff.metric.Weights;
import org.lossary.bakeoff.prepare.Folds;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.stats.PairedFolds;

/**
 * What no model at all reaches: the constant that is best for the deciding metric on the rows of a
 * fold that are not for testing (the mean, the median or another quantile; the shares of the
 * classes, and always yes for F1), judged on those that are. A model that is no better has learnt
 * nothing that counts.
 *
 * @param values the metric in each fold; empty for a metric of calibration, which a constant
 *     fulfils
 * @param constant what is predicted, in words
 * @param testPerTrain test rows for a training row, see {@link PairedFolds}
 */
record Baseline(double[] values, String constant, double testPerTrain) {

  static Baseline of(
      Target target, Roles roles, List<Folds.Fold> folds, Metric metric, double testPerTrain) {
    double[] values =
        metric.guides()
            ? folds.stream().mapToDouble(fold -> value(target, roles, fold, metric)).toArray()
            : new double[0];
    return new Baseline(values, words(metric), testPerTrain);
  }

  private static String words(Metric metric) {
    if (metric.ofClasses()) {
      return metric == Metric.F1 ? "always the same class" : "the shares of the classes";
    }
    return switch (metric) {
      case MAE, MEDIAN_ERROR, PINBALL_50 -> "the median";
      case PINBALL_10 -> "the 10% quantile";
      case PINBALL_90 -> "the 90% quantile";
      default -> "the mean";
    };
  }

  private static double value(Target target, Roles roles, Folds.Fold fold, Metric metric) {
    Target known =
        target.take(
            IntStream.concat(Arrays.stream(fold.train()), Arrays.stream(fold.validation()))
                .toArray());
    Target test = target.take(fold.test());
    double[] weights = weights(roles, known);
    int rows = test.values().length;
    if (target.isClass()) {
      double[] shares = new double[target.labels().size()];
      double total = Arrays.stream(weights).sum();
      for (int i = 0; i < weights.length; i++) {
        shares[(int) known.values()[i]] += weights[i] / total;
      }
      double[][] same = new double[rows][];
      Arrays.fill(same, shares);
      int[] labels = Arrays.stream(test.values()).mapToInt(v -> (int) v).toArray();
      return metric.of(new ClassPredictions(labels, weights(roles, test), same, shares[1]));
    }
    double[] same = new double[rows];
    Arrays.fill(same, constant(known.values(), weights, metric));
    return metric.of(
        NumberPredictions.of(test.values(), weights(roles, test), same, Double.MIN_NORMAL));
  }

  private static double[] weights(Roles roles, Target rows) {
    return roles.weighted() ? roles.weights(rows.rows()) : Weights.ones(rows.values().length);
  }

  private static double constant(double[] targets, double[] weights, Metric metric) {
    return switch (metric) {
      case MAE, MEDIAN_ERROR, PINBALL_50 -> quantile(targets, weights, 0.5);
      case PINBALL_10 -> quantile(targets, weights, 0.1);
      case PINBALL_90 -> quantile(targets, weights, 0.9);
      default -> {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < targets.length; i++) {
          sum += weights[i] * targets[i];
          total += weights[i];
        }
        yield sum / total;
      }
    };
  }

  private static double quantile(double[] targets, double[] weights, double tau) {
    int[] order =
        IntStream.range(0, targets.length)
            .boxed()
            .sorted((a, b) -> Double.compare(targets[a], targets[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double left = tau * Arrays.stream(weights).sum();
    for (int i : order) {
      left -= weights[i];
      if (left <= 0) {
        return targets[i];
      }
    }
    return targets[order[order.length - 1]];
  }

  boolean isKnown() {
    return values.length > 0 && Double.isFinite(mean());
  }

  double mean() {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  /** Whether a candidate is better by more than noise; with one fold, at all. */
  boolean isBeatenBy(Candidate candidate, Metric metric) {
    Score score = candidate.score(metric);
    double[] own = score.folds().stream().mapToDouble(Double::doubleValue).toArray();
    if (!metric.improves(score.mean(), mean())) {
      return false;
    }
    return own.length < 2
        || PairedFolds.p(PairedFolds.difference(own, values), testPerTrain) < PairedFolds.LEVEL;
  }
}
