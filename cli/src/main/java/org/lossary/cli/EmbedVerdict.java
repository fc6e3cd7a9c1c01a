package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import org.lossary.bakeoff.stats.Holm;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.bakeoff.stats.PairedFolds;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.train.Split;
import org.lossary.embedding.train.TrainingOptions;

/**
 * Which loss to take. The best mean of MAP@R (of pairs MRR) over seeds; those whose paired
 * difference to it has a P above 0.05 after Holm cannot be told from it. Whether it gains on the
 * frozen vectors is one more question: its P is multiplied by the number of losses, of which the
 * best was picked on the same rows (Bonferroni). Seeds share rows, so the t test is corrected as
 * that of the bake-off is: test rows over training rows are 0.42 with rows and 0.6 with classes
 * held out, which three and two folds a repeat cover.
 *
 * @param comparison what was trained
 * @param order losses by their mean, the best first
 * @param p adjusted P of the difference to the best, by loss; NaN with one seed
 * @param difference to the best with its 95% interval, by loss
 * @param gain on the frozen vectors with its 95% interval, by loss
 * @param gainAmongAll that of the best, with an interval that heeds of how many it is the best
 * @param gainP P of no gain of the best, times the number of losses; NaN with one seed
 * @param steps the most that a head might take
 */
record EmbedVerdict(
    Comparison comparison,
    List<Integer> order,
    List<Double> p,
    List<Interval> difference,
    List<Interval> gain,
    Interval gainAmongAll,
    double gainP,
    int steps) {
  private static final double LEVEL = 0.05;

  static EmbedVerdict of(Comparison comparison, TrainingOptions options) {
    int folds = options.holdOut() == Split.Kind.ROWS ? 3 : 2;
    List<Integer> order = comparison.ranked(comparison.main());
    int best = order.get(0);
    int n = comparison.losses().size();
    double[] raw = new double[n];
    List<Interval> difference = new ArrayList<>();
    List<Interval> gain = new ArrayList<>();
    double testPerTrain = PairedFolds.crossValidation(folds);
    double[] frozen = comparison.before(comparison.main());
    for (int l = 0; l < n; l++) {
      double[] gap =
          PairedFolds.difference(
              comparison.after(l, comparison.main()), comparison.after(best, comparison.main()));
      raw[l] = l == best ? Double.NaN : PairedFolds.p(gap, testPerTrain);
      difference.add(PairedFolds.interval(gap, testPerTrain));
      gain.add(
          PairedFolds.interval(
              PairedFolds.difference(comparison.after(l, comparison.main()), frozen),
              testPerTrain));
    }
    List<Double> p = new ArrayList<>();
    for (double adjusted : Holm.adjust(raw)) {
      p.add(adjusted);
    }
    double[] ofBest = PairedFolds.difference(comparison.after(best, comparison.main()), frozen);
    Interval among = PairedFolds.interval(ofBest, testPerTrain, n);
    // The lesser of a number and NaN is NaN.
    double gainP = Math.min(1, n * PairedFolds.p(ofBest, testPerTrain));
    int steps =
        options.epochs()
            * EmbedRun.stepsOfAnEpoch(comparison.trainings().get(best).get(0), options);
    return new EmbedVerdict(comparison, order, p, difference, gain, among, gainP, steps);
  }

  int best() {
    return order.get(0);
  }

  /** Whether a loss cannot be told from the best. */
  boolean tied(int loss) {
    return loss != best() && !(p.get(loss) < LEVEL);
  }

  private List<String> ties() {
    return order.stream().filter(this::tied).map(comparison.losses()::get).toList();
  }

  /** Whether the best loss is no better than the vectors as they are, on average. */
  boolean gainsNothing() {
    return Comparison.mean(comparison.after(best(), comparison.main()))
        <= Comparison.mean(comparison.before(comparison.main()));
  }

  private static String interval(Interval i) {
    return "%+.3f [%+.3f, %+.3f]".formatted(i.mean(), i.low(), i.high());
  }

  String headline() {
    if (gainsNothing()) {
      return "Keep the frozen vectors: no loss improves on them.";
    }
    String name = comparison.losses().get(best());
    return ties().isEmpty()
        ? "Train with " + name + "."
        : "Train with " + name + ", or another that cannot be told from it.";
  }

  /** Why, in sentences. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    double[] values = comparison.after(best(), comparison.main());
    double[] frozen = comparison.before(comparison.main());
    reasons.add(
        "%s %s on what training has not seen is %.3f on average over %d seeds; frozen vectors have %.3f."
            .formatted(
                gainsNothing() ? "The best is " + comparison.losses().get(best()) + ": its" : "Its",
                comparison.main().id(),
                Comparison.mean(values),
                values.length,
                Comparison.mean(frozen)));
    if (values.length > 1) {
      boolean beyond = gainP < LEVEL;
      boolean told = beyond || gainAmongAll.low() == gainAmongAll.high();
      reasons.add(
          "That difference, %s for the best of %d, is %s noise (P %.2g)%s."
              .formatted(
                  interval(gainAmongAll),
                  comparison.losses().size(),
                  beyond ? "beyond" : "not beyond",
                  gainP,
                  told ? "" : ": more --seeds would tell"));
    }
    reasons.add(
        "The verdict rests on %s alone: another measure of the table may order losses otherwise."
            .formatted(comparison.main().id()));
    List<String> ties = ties();
    if (values.length < 2) {
      reasons.add("With one seed nothing can be said about noise: use --seeds 5.");
    } else if (!ties.isEmpty()) {
      reasons.add("Within noise of it: " + String.join(", ", ties) + ".");
    }
    order.stream()
        .filter(l -> l != best() && !tied(l))
        .findFirst()
        .ifPresent(
            l ->
                reasons.add(
                    "The next that is worse beyond noise is %s, by %.3f (P %.2g after Holm)."
                        .formatted(
                            comparison.losses().get(l), -difference.get(l).mean(), p.get(l))));
    if (steps < TrainingOptions.STEPS / 2) {
      reasons.add(
          "Heads took some %d steps at most: that favours losses that learn fast (class proxies take"
                  .formatted(steps)
              + " longer), and with more --epochs, without --quick, the order may be another.");
    } else if (gainsNothing()
        && comparison.trainings().get(best()).stream().anyMatch(EmbedRun::stillLearning)) {
      reasons.add(
          "Heads were still getting better when the epochs ended: try more --epochs, a greater"
              + " --rate, or --head adapter, before the frozen vectors win.");
    }
    if (!comparison.diverged().isEmpty()) {
      reasons.add(
          "Diverged, and left out: "
              + String.join(", ", comparison.diverged())
              + " (a lower --rate may do).");
    }
    return reasons;
  }
}
