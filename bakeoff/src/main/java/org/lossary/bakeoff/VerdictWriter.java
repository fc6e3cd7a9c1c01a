package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.report.number.Numbers;

/**
 * From the scores to a recommendation. A loss is a winner unless its difference to the best is
 * significant after Holm's adjustment. If the default loss of the task is among the winners there
 * is no reason to leave it; else the best is recommended.
 */
final class VerdictWriter {
  private static final double LEVEL = 0.05;

  private VerdictWriter() {}

  /** The verdict on candidates in order of the metric. */
  static Verdict write(List<Candidate> candidates, Metric metric, String defaultLoss, int folds) {
    List<String> winners = new ArrayList<>();
    List<String> losers = new ArrayList<>();
    for (Candidate c : candidates) {
      (winner(c) ? winners : losers).add(c.id());
    }
    Candidate best = candidates.get(0);
    Optional<Candidate> standard = candidates.stream().filter(Candidate::isDefault).findFirst();
    boolean stay = standard.filter(VerdictWriter::winner).isPresent();
    Candidate recommended = stay ? standard.orElseThrow() : best;
    boolean noise = winners.size() > 1;
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%s has the best %s over %d fold%s: %s."
            .formatted(
                best.id(),
                metric.title(),
                folds,
                folds == 1 ? "" : "s",
                number(best.score(metric).mean())));
    if (standard.isPresent() && !best.isDefault()) {
      reasons.add(againstDefault(best, standard.orElseThrow(), metric));
    }
    if (noise) {
      reasons.add(
          "%d of %d losses cannot be told from the best: %s."
              .formatted(winners.size() - 1, candidates.size() - 1, listed(winners, best.id())));
    } else if (!losers.isEmpty()) {
      reasons.add("All other losses are worse by more than noise.");
    }
    if (!losers.isEmpty() && noise) {
      reasons.add("Worse by more than noise: " + listed(losers, "") + ".");
    }
    return new Verdict(
        metric.id(),
        best.id(),
        recommended.id(),
        noise,
        winners,
        losers,
        headline(recommended, best, metric, winners, losers.isEmpty(), defaultLoss),
        reasons);
  }

  private static boolean winner(Candidate c) {
    return !(c.holm() < LEVEL);
  }

  private static String headline(
      Candidate recommended,
      Candidate best,
      Metric metric,
      List<String> winners,
      boolean loserless,
      String defaultLoss) {
    String name = "Train with " + recommended.spec();
    if (recommended == best && winners.size() == 1) {
      return loserless
          ? name + ": no other loss was compared."
          : name + ": it has the best " + metric.title() + ", by more than noise.";
    }
    if (recommended == best && best.isDefault()) {
      return name + ", the default: it has the best " + metric.title() + ".";
    }
    if (recommended == best) {
      return "%s: it has the best %s%s; %d other%s cannot be told from it."
          .formatted(
              name,
              metric.title(),
              defaultLoss.isEmpty() ? "" : ", better than " + defaultLoss + " by more than noise",
              winners.size() - 1,
              winners.size() == 2 ? "" : "s");
    }
    return "%s, the default: %s has the best %s, but the difference is noise."
        .formatted(name, best.id(), metric.title());
  }

  private static String againstDefault(Candidate best, Candidate standard, Metric metric) {
    Interval d = best.score(metric).toDefault();
    double share = Math.abs(d.mean() / standard.score(metric).mean());
    String interval =
        Double.isNaN(d.low())
            ? ""
            : ", 95 % interval of the difference " + number(d.low()) + " to " + number(d.high());
    return "Against %s (%s) that is %s %% better%s: %s."
        .formatted(
            standard.id(),
            number(standard.score(metric).mean()),
            String.format(Locale.ROOT, "%.1f", 100 * share),
            interval,
            winner(standard) ? "noise, when so many losses are compared" : "more than noise");
  }

  private static String listed(List<String> ids, String without) {
    List<String> rest = ids.stream().filter(id -> !id.equals(without)).toList();
    return rest.size() <= 6
        ? String.join(", ", rest)
        : String.join(", ", rest.subList(0, 5)) + " and " + (rest.size() - 5) + " more";
  }

  private static String number(double value) {
    return Numbers.significant(value, 4);
  }
}
