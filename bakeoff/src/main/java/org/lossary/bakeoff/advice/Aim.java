package org.lossary.bakeoff.advice;

import java.util.List;
import org.lossary.Catalog;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Task;

/** What is wanted of a prediction. */
public enum Aim {
  /** The mean of what is predicted. */
  MEAN("the mean"),
  /** The median. */
  MEDIAN("the median"),
  /** A quantile, high or low. */
  QUANTILE("a quantile"),
  /** A number with its uncertainty. */
  UNCERTAINTY("a number with its uncertainty"),
  /** Probabilities of classes that can be trusted. */
  PROBABILITY("probabilities"),
  /** A class, right or wrong. */
  DECISION("a decision between classes"),
  /** An order of items. */
  RANKING("an order"),
  /** Vectors that are near each other where what they stand for is alike. */
  EMBEDDING("an embedding");

  private final String words;

  Aim(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  /** The aims that make sense for a task, the usual one first; none if there is no choice. */
  public static List<Aim> of(Task task) {
    if (Tasks.isOfNumbers(task)) {
      return task == Task.QUANTILE_REGRESSION
          ? List.of(QUANTILE)
          : task == Task.PROBABILISTIC_REGRESSION
              ? List.of(UNCERTAINTY)
              : List.of(MEAN, MEDIAN, QUANTILE, UNCERTAINTY);
    }
    return Tasks.isOfClasses(task) ? List.of(PROBABILITY, DECISION) : List.of();
  }

  /** How well a loss serves the aim: 2 what it is for, 1 near it, 0 not, -1 misleads. */
  int serves(Catalog.Entry entry) {
    LossInfo info = entry.info();
    return switch (this) {
      case MEAN -> towards(entry, Functional.MEAN);
      case MEDIAN -> towards(entry, Functional.MEDIAN);
      case QUANTILE -> info.tasks().contains(Task.QUANTILE_REGRESSION) ? 2 : -1;
      case UNCERTAINTY ->
          info.tasks().contains(Task.PROBABILISTIC_REGRESSION)
              ? 2
              : info.tasks().contains(Task.QUANTILE_REGRESSION) ? 1 : -1;
      case PROBABILITY -> info.has(Property.PROPER) || Functional.findsProbability(entry) ? 2 : -1;
      case DECISION -> info.has(Property.MARGIN) ? 2 : info.has(Property.PROPER) ? 1 : 0;
      case RANKING -> info.tasks().contains(Task.RANKING) ? 2 : 0;
      case EMBEDDING -> info.tasks().contains(Task.EMBEDDING) ? 2 : 0;
    };
  }

  private static int towards(Catalog.Entry entry, Functional wanted) {
    Functional found = Functional.of(entry);
    if (entry.info().has(Property.REDESCENDING) || found == Functional.UNKNOWN) {
      return 0;
    }
    return found == wanted ? 2 : found == Functional.BETWEEN ? 1 : -1;
  }

  /** Why it serves, or does not; empty where nothing is known. */
  String because(Catalog.Entry entry) {
    int serves = serves(entry);
    return switch (this) {
      case MEAN, MEDIAN ->
          entry.info().has(Property.REDESCENDING)
              ? "it predicts the centre of most targets, whatever the rest"
              : Functional.of(entry) == Functional.UNKNOWN
                  ? ""
                  : Facts.hasParameter(entry.info(), "tau")
                      ? "with its default tau of 0.5 it predicts " + Functional.of(entry).words()
                      : "it predicts " + Functional.of(entry).words();
      case PROBABILITY ->
          serves > 0
              ? "it is least when predictions are the true probabilities"
              : info(entry) + " cannot be taken for probabilities";
      case DECISION ->
          serves > 1
              ? "predictions that are right by a margin cost nothing"
              : serves > 0 ? "its probabilities decide as well" : "";
      case UNCERTAINTY ->
          serves == 1
              ? "its quantiles make an interval"
              : serves > 0 ? "it is for " + words : "it is not for " + words;
      // Said of all losses of the task, it would be no reason for any.
      case RANKING, EMBEDDING -> serves > 0 ? "" : "it is not for " + words;
      case QUANTILE -> serves > 0 ? "it is for " + words : "it is not for " + words;
    };
  }

  private static String info(Catalog.Entry entry) {
    return entry.info().has(Property.MARGIN) ? "its scores" : "what it predicts";
  }
}
