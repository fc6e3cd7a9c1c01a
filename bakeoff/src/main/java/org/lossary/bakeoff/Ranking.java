package org.lossary.bakeoff;

import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Ranks;
import org.lossary.bakeoff.train.FoldOutcome;

/** Ranks of the contenders in each fold. */
final class Ranking {
  private Ranking() {}

  /** By fold, the rank of each contender. */
  static double[][] byFold(FoldOutcome[][] outcomes, Metric metric) {
    double[][] ranks = new double[outcomes[0].length][];
    for (int f = 0; f < ranks.length; f++) {
      double[] values = new double[outcomes.length];
      for (int c = 0; c < values.length; c++) {
        values[c] = value(outcomes[c][f], metric);
      }
      ranks[f] = Ranks.of(values, metric.better() == Metric.Better.LOWER);
    }
    return ranks;
  }

  static double value(FoldOutcome outcome, Metric metric) {
    Double value = outcome.metrics().get(metric);
    return value == null ? Double.NaN : value;
  }
}
