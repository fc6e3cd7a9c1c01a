package org.lossary.bakeoff.advice;

import org.lossary.Domain;
import org.lossary.Property;
import org.lossary.Task;

/** Rules where a number is predicted. */
final class NumberRules {
  static final Rule OUTLIERS =
      new Rule(
          "there are outliers",
          "a bounded gradient, so that no single row can pull the model by more than its limit; where"
              + " the noise is lopsided it predicts nearer to the median than to the mean",
          i -> i.has(Property.BOUNDED_GRADIENT),
          "its gradient grows with the error, so that single rows rule",
          Facts::growing,
          false);

  static final Rule MISTAKES =
      new Rule(
          "the outliers are mistakes",
          "a bounded gradient limits what such rows can do; one that fades leaves them out, from a model"
              + " that is good already",
          i -> i.has(Property.REDESCENDING) || i.has(Property.BOUNDED_GRADIENT),
          "its gradient grows with the error, so that the mistakes rule",
          Facts::growing,
          true);

  static final Rule CLEAN =
      new Rule(
          "there are no outliers",
          "no need for robustness; squared error uses every row",
          i -> i.id().equals("mse"),
          "it gives up precision for a robustness that is not needed",
          i -> i.has(Property.REDESCENDING),
          false);

  static final Rule ZEROS =
      new Rule(
          "many targets are zero",
          "a likelihood with zeros and a variance that grows with the mean",
          i -> i.target() == Domain.NON_NEGATIVE,
          "its targets must be above zero",
          i -> i.target() == Domain.POSITIVE,
          true);

  static final Rule NEGATIVES =
      new Rule(
          "some targets are negative",
          "",
          i -> false,
          "its targets cannot be negative",
          i -> i.target() != Domain.REAL,
          true);

  static final Rule SKEWED =
      new Rule(
          "targets are never negative and have a long tail",
          "a model of the logarithm of the mean, which cannot predict below zero and errs in per cent",
          i -> i.target() == Domain.NON_NEGATIVE || i.target() == Domain.POSITIVE,
          "",
          i -> false,
          false);

  static final Rule OVERDISPERSED =
      new Rule(
          "counts vary more than their mean",
          "Poisson still estimates the mean, but expects less spread; a Tweedie power above 1 gives"
              + " large counts less weight",
          i -> i.tasks().contains(Task.COUNT_REGRESSION) && !i.id().equals("msle"),
          "",
          i -> false,
          false);

  static final Rule LOPSIDED =
      new Rule(
          "errors lean to one side",
          "mean and median differ: decide which you want; quantiles and expectiles say how far apart"
              + " they are",
          i -> Facts.hasParameter(i, "tau"),
          "",
          i -> false,
          false);

  private NumberRules() {}
}
