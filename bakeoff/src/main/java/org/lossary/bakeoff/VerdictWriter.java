package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.bakeoff.stats.PairedFolds;
import org.lossary.report.number.Numbers;

/**
 * From the scores to a recommendation. A loss is a winner unless its difference to the best is
 * significant after Holm's adjustment. If the default loss of the task is among the winners there
 * is no reason to leave it; else the best is recommended.
 */
final class VerdictWriter {
  private static final int NEAREST = 5;

  private final List<Candidate> candidates;
  private final Metric metric;
  private final int folds;
  private final Candidate best;
  private final Optional<Candidate> standard;
  private final Candidate recommended;
  private final Baseline baseline;
  private final List<String> winners = new ArrayList<>();
  private final List<String> losers = new ArrayList<>();

  private VerdictWriter(List<Candidate> candidates, Metric metric, int folds, Baseline baseline) {
    this.baseline = baseline;
    this.candidates = candidates;
    this.metric = metric;
    this.folds = folds;
    for (Candidate c : candidates) {
      (winner(c) ? winners : losers).add(c.id());
    }
    this.best = candidates.get(0);
    this.standard = candidates.stream().filter(Candidate::isDefault).findFirst();
    this.recommended = standard.filter(VerdictWriter::winner).orElse(best);
  }

  /** The verdict on candidates in order of the metric, with advice on what to do next. */
  static Verdict write(
      List<Candidate> candidates, Metric metric, int folds, Baseline baseline, Counsel counsel) {
    VerdictWriter w = new VerdictWriter(candidates, metric, folds, baseline);
    return new Verdict(
        metric.id(),
        w.best.id(),
        w.recommended.id(),
        w.winners.size() > 1,
        w.winners,
        w.losers,
        w.nothingLearnt()
            ? "By %s no model beats a constant by more than noise, so that for it the loss hardly matters. %s"
                .formatted(metric.words(), w.headline())
            : w.headline(),
        w.reasons(),
        w.certainty(),
        counsel.next(w.recommended, w.winners.size() > 1),
        baseline.mean());
  }

  private static boolean winner(Candidate c) {
    return !(c.holm() < PairedFolds.LEVEL);
  }

  private boolean nothingLearnt() {
    return baseline.isKnown()
        && !baseline.isBeatenBy(best, metric)
        && !baseline.isBeatenBy(recommended, metric);
  }

  private String againstConstant() {
    double own = recommended.score(metric).mean();
    return "A constant (%s) has %s: %s is %s%s."
        .formatted(
            baseline.constant(),
            number(baseline.mean()),
            recommended.id(),
            percent((own - baseline.mean()) / baseline.mean()),
            metric.improves(own, baseline.mean()) ? " better" : " worse");
  }

  private boolean beatsDefault() {
    return standard.isPresent() && !winner(standard.get());
  }

  private String headline() {
    String name = "Train with " + recommended.spec();
    if (candidates.size() == 1) {
      return name + ": no other loss was compared.";
    }
    if (recommended == best && winners.size() == 1) {
      return name + ": it has the best " + metric.words() + ", by more than noise.";
    }
    if (recommended == best && best.isDefault()) {
      return name + ", the default: it has the best " + metric.words() + ".";
    }
    if (recommended == best) {
      return "%s: it has the best %s%s; %d other%s cannot be told from it."
          .formatted(
              name,
              metric.words(),
              standard
                  .map(d -> ", better than " + d.id() + ", the default, by more than noise")
                  .orElse(""),
              winners.size() - 1,
              winners.size() == 2 ? "" : "s");
    }
    return "%s, the default: %s has the best %s, but the difference is noise."
        .formatted(name, best.id(), metric.words());
  }

  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%s has the best %s over %d fold%s: %s."
            .formatted(
                best.id(),
                metric.words(),
                folds,
                folds == 1 ? "" : "s",
                number(best.score(metric).mean())));
    if (standard.isPresent() && !best.isDefault()) {
      reasons.add(againstDefault(standard.get()));
    }
    int others = candidates.size() - 1;
    if (winners.size() > 1) {
      reasons.add(
          losers.isEmpty()
              ? others == 1
                  ? "The other loss cannot be told from it."
                  : "None of the %d others can be told from it.".formatted(others)
              : "%d of the %d others cannot be told from it: %s."
                  .formatted(winners.size() - 1, others, listed(winners, best.id())));
    } else if (!losers.isEmpty()) {
      reasons.add(
          others == 1
              ? "The other loss is worse by more than noise."
              : "All others are worse by more than noise.");
    }
    if (!losers.isEmpty() && winners.size() > 1) {
      reasons.add("Worse by more than noise: " + listed(losers, "") + ".");
    }
    if (baseline.isKnown()) {
      reasons.add(againstConstant());
    }
    return reasons;
  }

  private String againstDefault(Candidate usual) {
    Interval d = best.score(metric).toDefault();
    String interval =
        Double.isNaN(d.low())
            ? ""
            : " (95% interval of the difference "
                + Numbers.significant(d.low(), 3)
                + " to "
                + Numbers.significant(d.high(), 3)
                + ")";
    return "That is %s better than %s (%s)%s: %s."
        .formatted(
            percent(d.mean() / usual.score(metric).mean()),
            usual.id(),
            number(usual.score(metric).mean()),
            interval,
            winner(usual)
                ? "noise, when " + candidates.size() + " losses are compared"
                : "more than noise");
  }

  private String certainty() {
    if (candidates.size() == 1) {
      return "Nothing was compared, so this is no evidence for it.";
    }
    if (folds < 2) {
      return "Not sure at all: one fold cannot tell a difference from noise.";
    }
    if (winners.size() == 1) {
      Candidate second = candidates.get(1);
      return "Sure: the next, %s, is worse by %s with P %s after adjustment for %d comparisons."
          .formatted(
              second.id(),
              percent(second.score(metric).toBest().mean() / best.score(metric).mean()),
              p(second.holm()),
              candidates.size() - 1);
    }
    if (recommended == best && beatsDefault()) {
      return "Sure that it beats %s (P %s after adjustment), not that it beats the others that are tied."
          .formatted(standard.orElseThrow().id(), p(standard.orElseThrow().holm()));
    }
    String unseen = unseen();
    if (recommended == best) {
      return "No loss was better, and some are as good within noise" + unseen + ".";
    }
    return "There is no evidence for leaving %s, which does not prove that the others are no better%s."
        .formatted(recommended.id(), unseen);
  }

  /**
   * The difference that would have been too small to see: half of the interval between the best and
   * the default, if that is what is recommended; else the middle one of those that are nearest to
   * the best. A loss far off, with a wide interval, says nothing about the others.
   */
  private String unseen() {
    double[] halves =
        (recommended == best
                ? candidates.stream().filter(c -> c != best && winner(c)).limit(NEAREST)
                : Stream.of(recommended))
            .map(c -> c.score(metric).toBest())
            .mapToDouble(i -> (i.high() - i.low()) / 2)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (halves.length == 0 || halves[halves.length / 2] == 0) {
      return "";
    }
    double half = halves[halves.length / 2];
    return ": differences of less than about %s (%s) %sare hidden by the noise of these %d folds"
        .formatted(
            Numbers.significant(half, 2),
            percent(half / best.score(metric).mean()),
            recommended == best ? "" : "between it and " + best.id() + " ",
            folds);
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

  static String percent(double share) {
    double size = Math.abs(share);
    return String.format(Locale.ROOT, size >= 0.1 ? "%.0f%%" : "%.1f%%", 100 * size);
  }

  private static String p(double p) {
    return p < 0.001 ? "below 0.001" : String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
  }
}
