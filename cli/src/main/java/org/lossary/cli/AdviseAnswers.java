package org.lossary.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param open questions that nobody has answered
 */
record AdviseAnswers(
    Task task,
    @Nullable Aim aim,
    Set<Situation> situations,
    double ratio,
    List<String> findings,
    List<Question> open) {

  /**
   * What words given as options say of a task.
   *
   * @throws BadInputException for an option that says nothing about the task, or a word that is no
   *     answer
   */
  static Set<Situation> of(Task task, Map<String, String> given) {
    Set<Situation> found = EnumSet.noneOf(Situation.class);
    given.forEach(
        (option, word) -> {
          AdviseOptions.check(task, option, true);
          Situation situation = Questions.of(task, option).orElseThrow().situation(word);
          if (situation != null) {
            found.add(situation);
          }
        });
    given.forEach((option, word) -> follow(task, option, given, found));
    return found;
  }

  /** An option that makes sense after one answer alone stands for that answer. */
  private static void follow(
      Task task, String option, Map<String, String> given, Set<Situation> found) {
    Question question = Questions.of(task, option).orElseThrow();
    Set<Situation> after = question.after();
    Optional<Question> first = Questions.before(task, question);
    if (first.isEmpty() || after.stream().anyMatch(found::contains)) {
      return;
    }
    String asked = first.get().option();
    if (given.containsKey(asked)) {
      List<String> words =
          first.get().answers().stream()
              .filter(a -> a.situation() != null && after.contains(a.situation()))
              .map(Question.Answer::word)
              .toList();
      throw new BadInputException(
          option
              + " says nothing where "
              + asked
              + " is "
              + given.get(asked)
              + ": it is for "
              + asked
              + " "
              + String.join(" or ", words));
    }
    if (after.size() == 1) {
      found.addAll(after);
    }
  }

  /** The questions of a task that are still to be asked. */
  static List<Question> open(Task task, Set<String> given, Set<Situation> situations) {
    return Questions.of(task).stream()
        .filter(q -> !given.contains(q.option()))
        .filter(q -> q.situations().stream().noneMatch(situations::contains))
        .filter(q -> q.after().isEmpty() || q.after().stream().anyMatch(situations::contains))
        .toList();
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
      @Nullable Task known,
      @Nullable Aim aim,
      Set<Situation> given,
      double givenRatio,
      Map<String, String> words)
      throws IOException {
    Interview interview = new Interview();
    double ratio = givenRatio;
    Task task = known;
    if (task == null) {
      List<String> all = List.of(Task.values()).stream().map(ListCommand::words).toList();
      task = new TaskConverter().convert(interview.choose("What is predicted?", all));
    }
    List<Aim> aims = Aim.of(task);
    Aim wanted = aim;
    if (wanted == null && aims.size() > 1) {
      List<String> all = aims.stream().map(ListCommand::words).toList();
      wanted = new AimConverter().convert(interview.choose("What is wanted of it?", all));
    }
    Set<Situation> situations = of(task, words);
    situations.addAll(given);
    Map<String, String> answered = new LinkedHashMap<>(words);
    for (Question question : Questions.of(task)) {
      if (open(task, answered.keySet(), situations).contains(question)) {
        String answer = interview.choose(question);
        answered.put(question.option(), answer);
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
    return new AdviseAnswers(task, wanted, situations, ratio, List.of(), List.of());
  }
}
