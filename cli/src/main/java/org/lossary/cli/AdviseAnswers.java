package org.lossary.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Situation;

/**
 * What is known for the advice: from options, data or answers.
 *
 * @param task the task
 * @param aim what is wanted; null if the task leaves no choice
 * @param situations what holds
 * @param ratio rows of the most frequent class for one of the rarest; NaN if it is not known
 * @param findings what data show, in words
 */
record AdviseAnswers(
    Task task, @Nullable Aim aim, Set<Situation> situations, double ratio, List<String> findings) {

  /** The situation that an option's word stands for; null if there is nothing to answer. */
  static @Nullable Situation outliers(String word) {
    return switch (word) {
      case "none" -> Situation.CLEAN;
      case "real" -> Situation.OUTLIERS;
      case "mistakes" -> Situation.MISTAKES;
      case "unknown" -> null;
      default ->
          throw new BadInputException(
              "--outliers: "
                  + WordConverter.noneOf(word, List.of("none", "real", "mistakes", "unknown")));
    };
  }

  /** Rows of the most frequent class for one of the rarest: {@code 20} or {@code 1:20}. */
  static double ratio(String text) {
    try {
      double ratio = Double.parseDouble(text.replaceFirst("^1:", ""));
      if (ratio >= 1 && ratio < Double.POSITIVE_INFINITY) {
        return ratio;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new BadInputException(
        "--imbalance: '"
            + text
            + "' is no ratio such as 20 or 1:20 (rows of the most frequent class"
            + " for one of the rarest)");
  }

  /** Whether a class is rare. */
  static Situation imbalance(double ratio) {
    return ratio > 3 ? Situation.IMBALANCE : Situation.BALANCED;
  }

  /** What is known of the examples for an embedding. */
  static Situation known(String word) {
    return switch (word) {
      case "pairs" -> Situation.PAIRS;
      case "positives" -> Situation.POSITIVES;
      case "scores" -> Situation.SCORED_PAIRS;
      case "triplets" -> Situation.TRIPLETS;
      case "classes" -> Situation.CLASSES;
      case "views" -> Situation.VIEWS;
      default ->
          throw new BadInputException(
              "--known: "
                  + WordConverter.noneOf(
                      word,
                      List.of("pairs", "positives", "scores", "triplets", "classes", "views")));
    };
  }

  /** How large a batch is for losses that compare its items. */
  static Situation batch(int size) {
    if (size < 1) {
      throw new BadInputException("--batch-size: must be at least 1, got " + size);
    }
    return size < 16
        ? Situation.SMALL_BATCH
        : size < 256 ? Situation.MEDIUM_BATCH : Situation.LARGE_BATCH;
  }

  /** Answers of people to questions that the task raises. */
  static AdviseAnswers ask(
      @Nullable Task known, @Nullable Aim aim, Set<Situation> given, double givenRatio)
      throws java.io.IOException {
    Interview interview = new Interview();
    Set<Situation> situations = EnumSet.noneOf(Situation.class);
    situations.addAll(given);
    double ratio = givenRatio;
    Task task = known;
    if (task == null) {
      List<String> words = List.of(Task.values()).stream().map(ListCommand::words).toList();
      task = new TaskConverter().convert(interview.choose("What is predicted?", words));
    }
    List<Aim> aims = Aim.of(task);
    Aim wanted = aim;
    if (wanted == null && aims.size() > 1) {
      List<String> words = aims.stream().map(ListCommand::words).toList();
      wanted = new AimConverter().convert(interview.choose("What is wanted of it?", words));
    }
    for (Question question : Question.of(task)) {
      if (question.situations().stream().noneMatch(situations::contains)) {
        String answer = interview.choose(question.text(), question.words());
        Situation found = question.situation(answer);
        if (found != null) {
          situations.add(found);
        }
        if (found == Situation.IMBALANCE) {
          ratio =
              ratio(
                  interview.number(
                      "How many "
                          + (task == Task.SEGMENTATION ? "pixels" : "rows")
                          + " has the most frequent class for one of the rarest?",
                      "10"));
        }
      }
    }
    return new AdviseAnswers(task, wanted, situations, ratio, List.of());
  }
}
