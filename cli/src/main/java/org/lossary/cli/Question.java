package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Situation;

/**
 * A question on the task, the data or the model, with what each answer means.
 *
 * @param option the option that answers it
 * @param ofWords whether the option takes the word of an answer; else it is a flag or a number
 * @param text the question
 * @param tasks for which tasks it is asked
 * @param after situations of which one must hold for it to make sense; none if it always does
 * @param answers in the order of the option's words
 */
record Question(
    String option,
    boolean ofWords,
    String text,
    Set<Task> tasks,
    Set<Situation> after,
    List<Answer> answers) {
  private static final String UNKNOWN = "unknown";

  /**
   * An answer.
   *
   * @param word what is typed
   * @param meaning what it means; empty if the word says so
   * @param situation what then is the case; null if nothing follows
   */
  record Answer(String word, String meaning, @Nullable Situation situation) {
    @Override
    public String toString() {
      return meaning.isEmpty() ? word : word + ": " + meaning;
    }
  }

  static Question of(String option, String text, Task... tasks) {
    return new Question(
        option, true, text, EnumSet.copyOf(Arrays.asList(tasks)), Set.of(), List.of());
  }

  /** Answered by a flag or a number in place of a word. */
  Question otherwise() {
    return new Question(option, false, text, tasks, after, answers);
  }

  /** For those who have answered another question in one of these ways. */
  Question after(Situation first, Situation... others) {
    return new Question(option, ofWords, text, tasks, EnumSet.of(first, others), answers);
  }

  Question answer(String word, @Nullable Situation situation) {
    return answer(word, "", situation);
  }

  Question answer(String word, String meaning, @Nullable Situation situation) {
    List<Answer> more = new ArrayList<>(answers);
    more.add(new Answer(word, meaning, situation));
    return new Question(option, ofWords, text, tasks, after, List.copyOf(more));
  }

  /** With an answer for those who do not know. */
  Question orUnknown() {
    return answer(UNKNOWN, null);
  }

  /** Whether a word is an answer of somebody who knows. */
  static boolean says(String word) {
    return !word.equals(UNKNOWN);
  }

  List<String> words() {
    return answers.stream().map(Answer::word).toList();
  }

  /** The answers as they are asked: who does not know need not type. */
  List<Answer> asked() {
    return answers.stream()
        .sorted(Comparator.comparing((Answer a) -> !a.word().equals(UNKNOWN)))
        .toList();
  }

  List<Situation> situations() {
    return answers.stream().map(Answer::situation).filter(Objects::nonNull).toList();
  }

  /**
   * What a word says; null if nothing follows.
   *
   * @throws BadInputException if it is no answer
   */
  @Nullable Situation situation(String word) {
    return answers.stream()
        .filter(a -> a.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new BadInputException(option + ": " + WordConverter.noneOf(word, words())))
        .situation();
  }
}
