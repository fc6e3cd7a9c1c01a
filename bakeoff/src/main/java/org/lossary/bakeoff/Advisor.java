package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.bakeoff.Profile.NumberTarget;

/** Which property of which loss answers what the data look like. */
final class Advisor {
  /** 3 standard deviations hold all but 0.27 % of normal values. */
  private static final double NORMAL_SHARE = 0.0027;

  private final Profile profile;
  private final List<Candidate> candidates;
  private final List<Advice> advice = new ArrayList<>();

  private Advisor(Profile profile, List<Candidate> candidates) {
    this.profile = profile;
    this.candidates = candidates;
  }

  static List<Advice> of(Profile profile, Task task, List<Candidate> candidates) {
    Advisor advisor = new Advisor(profile, candidates);
    NumberTarget number = profile.number();
    if (number == null) {
      advisor.classes(task);
    } else {
      advisor.number(number);
    }
    advisor.missing();
    return List.copyOf(advisor.advice);
  }

  private void number(NumberTarget t) {
    if (t.residualOutlierShare() > 4 * NORMAL_SHARE) {
      add(
          "%s of the residuals lie beyond 3 robust standard deviations, where normal noise has 0.3%%"
              .formatted(percent(t.residualOutlierShare())),
          "a bounded gradient, so that no single row can pull a leaf by more than its limit; where the noise is lopsided it predicts nearer to the median than to the mean",
          i -> i.has(Property.BOUNDED_GRADIENT));
    } else {
      add(
          "%s of the residuals lie beyond 3 robust standard deviations, about as with normal noise"
              .formatted(percent(t.residualOutlierShare())),
          "no need for robustness; squared error uses every row",
          i -> i.id().equals("mse"));
    }
    if (t.zeroShare() > 0.05) {
      add(
          percent(t.zeroShare()) + " of the targets are zero",
          "a likelihood with zeros and a variance that grows with the mean",
          i -> i.target() == Domain.NON_NEGATIVE);
    }
    if (t.negativeShare() == 0 && t.skewness() > 1.5) {
      add(
          "the target is never negative and has skewness "
              + String.format(Locale.ROOT, "%.1f", t.skewness()),
          "a model of the logarithm of the mean, which cannot predict below zero and errs in per cent",
          i -> i.target() == Domain.NON_NEGATIVE || i.target() == Domain.POSITIVE);
    }
    if (t.integersOnly() && t.negativeShare() == 0 && t.dispersion() > 1.5) {
      add(
          "counts with a variance of %s times the mean"
              .formatted(String.format(Locale.ROOT, "%.1f", t.dispersion())),
          "Poisson still estimates the mean, but expects less spread; a Tweedie power above 1 gives large counts less weight",
          i -> i.tasks().contains(Task.COUNT_REGRESSION));
    }
    if (Math.abs(t.residualSkewness()) > 0.1) {
      add(
          "the residuals lean to one side (quartile skewness %s)"
              .formatted(String.format(Locale.ROOT, "%.2f", t.residualSkewness())),
          "mean and median differ: decide which you want; quantiles and expectiles say how far apart they are",
          i -> i.parameters().stream().anyMatch(p -> p.name().equals("tau")));
    }
  }

  private void classes(Task task) {
    double imbalance = profile.imbalance();
    if (imbalance > 3) {
      Profile.ClassCount rare = profile.classes().get(profile.classes().size() - 1);
      add(
          "class '%s' has %s of the rows, 1 for %s of the most frequent"
              .formatted(
                  rare.label(),
                  percent(rare.share()),
                  String.format(Locale.ROOT, "%.1f", imbalance)),
          "weights for the rare class or focus on hard rows; they move probabilities, which the link moves back",
          i ->
              i.parameters().stream()
                  .anyMatch(p -> List.of("posWeight", "classWeights", "gamma").contains(p.name())));
    } else {
      add(
          "the classes are balanced, at most 1 to " + String.format(Locale.ROOT, "%.1f", imbalance),
          "no need for weights",
          i -> i.has(Property.PROPER));
    }
    add(
        "whether some labels are wrong cannot be seen here",
        "if you suspect it, a bounded gradient or smoothed labels keep such rows from dominating",
        i ->
            i.tasks().contains(task)
                && (i.has(Property.BOUNDED_GRADIENT)
                    || i.parameters().stream().anyMatch(p -> p.name().equals("labelSmoothing"))));
  }

  private void missing() {
    if (profile.missingShare() > 0) {
      advice.add(
          new Advice(
              percent(profile.missingShare()) + " of the feature values are missing",
              "no matter of the loss: trees learn a direction for them",
              List.of()));
    }
  }

  private void add(String finding, String answer, Predicate<LossInfo> has) {
    List<String> ids = new ArrayList<>();
    for (Candidate c : candidates) {
      Stream.concat(Stream.of(c.id()), c.aliases().stream())
          .filter(
              id ->
                  Catalog.find(id.split("[:+]", -1)[0]).filter(e -> has.test(e.info())).isPresent())
          .findFirst()
          .ifPresent(ids::add);
    }
    advice.add(new Advice(finding, answer, ids));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.1 ? "%.1f%%" : "%.0f%%", 100 * share);
  }
}
