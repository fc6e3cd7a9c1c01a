package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.report.number.Numbers;

/**
 * What to do next: where another metric would choose another loss, how to get more evidence, where
 * to set the threshold, what to train on all rows.
 *
 * @param options what was asked for
 * @param rows rows of the table with a target
 * @param used rows that took part
 * @param partial whether it was stopped
 * @param outliers share of the residuals beyond 3 robust standard deviations; 0 for classes
 * @param hints columns by which folds might better be made
 * @param others by metric, who would win by more than noise against whom
 */
record Counsel(
    BakeOffOptions options,
    int rows,
    int used,
    boolean partial,
    double outliers,
    List<String> hints,
    List<Alternative> others) {
  private static final int MOST = 3;

  /** Four times as many as normal noise has. */
  private static final double MANY = 4 * 0.0027;

  private static final Set<Metric> REPEATS = Set.of(Metric.PINBALL_50, Metric.MEDIAN_ERROR);

  /**
   * By another metric, a loss that is better than a candidate by more than noise.
   *
   * @param metric the other metric
   * @param loss the best by it
   * @param value its mean
   * @param worse id of the candidate that it beats
   * @param worseValue the mean of that one
   * @param sure whether the difference is more than noise when all losses are compared
   */
  record Alternative(
      Metric metric, String loss, double value, String worse, double worseValue, boolean sure) {
    boolean forQuantiles() {
      return metric == Metric.PINBALL_10 || metric == Metric.PINBALL_90;
    }

    double share() {
      return Math.abs(value - worseValue) / Math.max(Math.abs(worseValue), 1e-300);
    }
  }

  List<String> next(Candidate recommended, boolean noise) {
    List<String> next = new ArrayList<>();
    others.stream()
        .filter(a -> a.worse().equals(recommended.id()) && !REPEATS.contains(a.metric()))
        .sorted(
            Comparator.comparing(Alternative::forQuantiles)
                .thenComparing(Alternative::sure, Comparator.reverseOrder())
                .thenComparing(Comparator.comparingDouble(Alternative::share).reversed()))
        .limit(MOST)
        .forEach(a -> next.add(words(a)));
    if (partial) {
      next.add("Let it run to its end, by a longer --time-limit or fewer losses (--loss).");
    } else if (options.quick()) {
      next.add("This was a first look: run it without --quick for more folds, rounds and rows.");
    } else if (noise && used < rows) {
      // The noise falls with the square root of the rows.
      long fourTimes = Math.min(rows, 4L * used);
      next.add(
          "To see %s differences use more rows: --max-rows %d (now %d), which takes longer."
              .formatted(fourTimes < rows ? "half as large" : "smaller", fourTimes, used));
    } else if (noise) {
      next.add(
          options.time() == null
              ? "To see smaller differences draw more folds: --folds 10 --repeats %d (now %d and %d)."
                  .formatted(Math.max(3, options.repeats() + 1), options.folds(), options.repeats())
              : "To see smaller differences cut more folds: --folds %d (now %d)."
                  .formatted(2 * options.folds(), options.folds()));
    }
    next.addAll(hints);
    threshold(recommended, next);
    if (recommended.choice().contains("residual")) {
      next.add(
          "%s comes from the residuals on these data: derive it anew when the data change."
              .formatted(recommended.spec().replaceFirst(".*:", "")));
    }
    return next;
  }

  private String words(Alternative a) {
    String what =
        switch (a.metric()) {
          case PINBALL_10 -> "you need a low (10%) quantile rather than a mean";
          case PINBALL_90 -> "you need a high (90%) quantile rather than a mean";
          case MAE ->
              outliers > MANY
                  ? "the outliers (%s of the residuals beyond 3 robust standard deviations) are mistakes in the data rather than what must be predicted"
                      .formatted(VerdictWriter.percent(outliers))
                  : "errors count by their size, and the few largest are not to rule";
          default -> a.metric().words() + " is what counts";
        };
    return "If %s, %s: %s of %s instead of %s%s (--metric %s)."
        .formatted(
            what,
            a.sure() ? "take " + a.loss() : "try " + a.loss(),
            a.metric().words(),
            Numbers.significant(a.value(), 3),
            Numbers.significant(a.worseValue(), 3),
            a.sure() ? "" : ", which more folds might confirm",
            a.metric().id());
  }

  private static void threshold(Candidate recommended, List<String> next) {
    List<Double> thresholds = recommended.thresholds();
    if (thresholds == null || thresholds.isEmpty()) {
      return;
    }
    double[] sorted = thresholds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double middle = sorted[sorted.length / 2];
    if (Math.abs(middle - 0.5) > 0.05) {
      next.add(
          "For yes or no, F1 is best with yes from a probability of about %s on, not from 0.5; let the costs of both errors decide if you know them."
              .formatted(String.format(Locale.ROOT, "%.2f", middle)));
    }
  }
}
