package org.lossary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.bakeoff.advice.Tasks;

/**
 * A question on the data, with what each answer means.
 *
 * @param text the question
 * @param answers words, and the situation that each stands for; none for those without
 */
record Question(String text, Map<String, Optional<Situation>> answers) {

  /** The questions that matter for a task. */
  static List<Question> of(Task task) {
    List<Question> all = new ArrayList<>();
    if (Tasks.isOfNumbers(task)) {
      all.add(
          Question.asking("Are some targets far off?")
              .answer("unknown", null)
              .answer("none", Situation.CLEAN)
              .answer("real", Situation.OUTLIERS)
              .answer("mistakes", Situation.MISTAKES));
      all.add(
          Question.asking("Are many targets exactly 0?")
              .answer("no", null)
              .answer("yes", Situation.ZEROS));
      if (task != Task.COUNT_REGRESSION && task != Task.NON_NEGATIVE_REGRESSION) {
        all.add(
            Question.asking("Are some targets negative?")
                .answer("no", null)
                .answer("yes", Situation.NEGATIVES));
      }
    } else if (Tasks.isOfClasses(task)) {
      all.add(
          Question.asking("Is one class rare (more than 3 rows of another for one of it)?")
              .answer("no", Situation.BALANCED)
              .answer("yes", Situation.IMBALANCE));
      all.add(
          Question.asking("May some labels be wrong?")
              .answer("no", null)
              .answer("yes", Situation.NOISY_LABELS));
    } else if (task == Task.SEGMENTATION) {
      all.add(
          Question.asking("Does a class cover few pixels (more than 3 of another for one of it)?")
              .answer("no", null)
              .answer("yes", Situation.IMBALANCE));
    } else if (task == Task.EMBEDDING) {
      all.add(
          Question.asking("What is known of the examples?")
              .answer("pairs that are alike or not", Situation.PAIRS)
              .answer("pairs that belong together, without negatives", Situation.POSITIVES)
              .answer("scores of pairs", Situation.SCORED_PAIRS)
              .answer("what is nearer to what", Situation.TRIPLETS)
              .answer("classes", Situation.CLASSES)
              .answer("two views of each thing", Situation.VIEWS));
      all.add(
          Question.asking("How large are batches?")
              .answer("16 to 255", Situation.MEDIUM_BATCH)
              .answer("below 16", Situation.SMALL_BATCH)
              .answer("256 or more", Situation.LARGE_BATCH));
    }
    return all;
  }

  private static Question asking(String text) {
    return new Question(text, Map.of());
  }

  private Question answer(String word, @Nullable Situation situation) {
    Map<String, Optional<Situation>> more = new LinkedHashMap<>(answers);
    more.put(word, Optional.ofNullable(situation));
    return new Question(text, more);
  }

  List<String> words() {
    return List.copyOf(answers.keySet());
  }

  List<Situation> situations() {
    return answers.values().stream().flatMap(Optional::stream).toList();
  }

  @Nullable Situation situation(String word) {
    return Objects.requireNonNull(answers.get(word)).orElse(null);
  }
}
