package org.lossary.bakeoff;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.PairedFolds;
import org.lossary.bakeoff.train.FoldOutcome;

/** The mean of each metric, the pairs and the ranks. */
final class ScoreTable {
  private final FoldOutcome[][] outcomes;
  private final int reference;
  private final double testPerTrain;
  private final Map<Metric, double[][]> ranks = new EnumMap<>(Metric.class);

  ScoreTable(FoldOutcome[][] outcomes, List<Metric> metrics, int reference, double testPerTrain) {
    this.outcomes = outcomes;
    this.reference = reference;
    this.testPerTrain = testPerTrain;
    metrics.forEach(m -> ranks.put(m, Ranking.byFold(outcomes, m)));
  }

  double[] values(Metric metric, int c) {
    return Arrays.stream(outcomes[c]).mapToDouble(o -> Ranking.value(o, metric)).toArray();
  }

  /** The best mean; of those that differ in rounding only, the first, which is the default. */
  int best(Metric metric) {
    int best = 0;
    for (int c = 1; c < outcomes.length; c++) {
      double now = Arrays.stream(values(metric, c)).average().orElse(Double.NaN);
      double then = Arrays.stream(values(metric, best)).average().orElse(Double.NaN);
      boolean differs = Math.abs(now - then) > 1e-9 * Math.abs(then);
      if (differs && metric.improves(now, then) || Double.isNaN(then)) {
        best = c;
      }
    }
    return best;
  }

  /** P of each difference to the best; NaN for the best itself, which is no hypothesis. */
  double[] pToBest(Metric metric) {
    int best = best(metric);
    double[] p = new double[outcomes.length];
    for (int c = 0; c < p.length; c++) {
      p[c] =
          c == best
              ? Double.NaN
              : PairedFolds.p(
                  PairedFolds.difference(values(metric, c), values(metric, best)), testPerTrain);
    }
    return p;
  }

  Score score(Metric metric, int c) {
    double[] own = values(metric, c);
    double[] best = values(metric, best(metric));
    double[] standard = own.clone();
    if (reference >= 0) {
      standard = values(metric, reference);
    } else {
      Arrays.fill(standard, Double.NaN);
    }
    double[][] rank = ranks.getOrDefault(metric, new double[0][]);
    return new Score(
        Arrays.stream(own).boxed().toList(),
        PairedFolds.interval(own, testPerTrain),
        PairedFolds.interval(PairedFolds.difference(own, best), testPerTrain),
        PairedFolds.interval(PairedFolds.difference(own, standard), testPerTrain),
        Arrays.stream(rank).mapToDouble(r -> r[c]).average().orElse(Double.NaN));
  }
}
