package org.lossary.bakeoff.advice;

import org.lossary.Property;

/** Rules where classes are predicted. */
final class ClassRules {
  static final Rule IMBALANCE =
      new Rule(
          "one class is rare",
          "weights for the rare class or focus on hard rows; they move probabilities, which the link"
              + " moves back",
          i -> Tuned.weighsClasses(i) || !Answers.regions(i).isEmpty(),
          "it has no weight for the rare class: weigh rows in the batch",
          i -> i.has(Property.PROPER),
          false);

  static final Rule BALANCED =
      new Rule(
          "classes are balanced",
          "no need for weights",
          i -> i.has(Property.PROPER),
          "",
          i -> false,
          false);

  static final Rule NOISY_LABELS =
      new Rule(
          "some labels may be wrong",
          "smoothed labels (labelSmoothing), or a margin with a bounded gradient, keep such rows from"
              + " dominating",
          i ->
              !Facts.focuses(i)
                  && (Tuned.smoothsLabels(i)
                      || i.has(Property.BOUNDED_GRADIENT) && i.has(Property.MARGIN)),
          "its gradient grows without bound for a wrong label",
          i ->
              Facts.focuses(i)
                  || !Facts.hasParameter(i, "labelSmoothing")
                      && (Growth.grows(i) || i.has(Property.PROPER)),
          true);

  /** The model ends in scores. */
  static final Rule LOGITS =
      Rule.when("the model gives scores")
          .forbids(
              i -> !Facts.takesScores(i) && !Facts.hasParameter(i, "activation", "prediction"),
              Rule.AVOID);

  /** The model ends in sigmoid or softmax. */
  static final Rule PROBABILITIES =
      Rule.when("the model gives probabilities")
          .fits(Facts::takesProbabilities, "it takes them as they are")
          .forbids(i -> !Facts.takesProbabilities(i), "it takes no probabilities");

  /** The model ends in log-softmax. */
  static final Rule LOG_PROBABILITIES =
      Rule.when("the model gives logarithms of probabilities")
          .fits(Facts::takesLogarithms, "it takes them as they are")
          .forbids(i -> !Facts.takesLogarithms(i), "it takes no logarithms of probabilities");

  private ClassRules() {}
}
