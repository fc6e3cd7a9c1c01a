package org.lossary.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.bakeoff.advice.Tasks;

/** All questions of the advice, in the order in which they are asked. */
final class Questions {
  private static final Task[] NUMBERS = tasks(Tasks::isOfNumbers);
  private static final Task[] CLASSES = tasks(Tasks::isOfClasses);

  private static final List<Question> OF_NUMBERS =
      List.of(
          Question.of("--outliers", "Are some targets far off?", NUMBERS)
              .answer("none", Situation.CLEAN)
              .answer("real", Situation.OUTLIERS)
              .answer("mistakes", "errors in the data", Situation.MISTAKES)
              .orUnknown(),
          Question.of("--zeros", "Are many targets exactly 0?", NUMBERS)
              .otherwise()
              .answer("no", null)
              .answer("yes", Situation.ZEROS),
          Question.of(
                  "--negatives",
                  "Are some targets negative?",
                  Task.REGRESSION,
                  Task.QUANTILE_REGRESSION,
                  Task.PROBABILISTIC_REGRESSION)
              .otherwise()
              .answer("no", null)
              .answer("yes", Situation.NEGATIVES));

  private static final List<Question> OF_CLASSES =
      List.of(
          Question.of(
                  "--imbalance",
                  "Is one class rare (more than 3 rows of another for one of it)?",
                  CLASSES)
              .otherwise()
              .answer("no", Situation.BALANCED)
              .answer("yes", Situation.IMBALANCE),
          Question.of("--labels", "May some labels be wrong?", CLASSES)
              .answer("clean", null)
              .answer("noisy", "some are wrong", Situation.NOISY_LABELS),
          Question.of(
                  "--output",
                  "What does the model give?",
                  Task.BINARY_CLASSIFICATION,
                  Task.MULTILABEL_CLASSIFICATION)
              .answer("logits", "scores before sigmoid", Situation.GIVES_LOGITS)
              .answer("probabilities", Situation.GIVES_PROBABILITIES)
              .orUnknown(),
          Question.of("--output", "What does the model give?", Task.MULTICLASS_CLASSIFICATION)
              .answer("logits", "scores before softmax", Situation.GIVES_LOGITS)
              .answer("probabilities", Situation.GIVES_PROBABILITIES)
              .answer(
                  "log-probabilities", "what log-softmax gives", Situation.GIVES_LOG_PROBABILITIES)
              .orUnknown());

  private static final List<Question> OF_REGIONS =
      List.of(
          Question.of(
                  "--imbalance",
                  "Does a class cover few pixels (more than 3 of another for one of it)?",
                  Task.SEGMENTATION)
              .otherwise()
              .answer("no", null)
              .answer("yes", Situation.IMBALANCE),
          Question.of("--regions", "May a pixel belong to several regions?", Task.SEGMENTATION)
              .answer("exclusive", "a pixel is of one class", Situation.EXCLUSIVE)
              .answer("overlapping", "of any number", Situation.OVERLAPPING)
              .answer("single", "there is one region, in one channel", Situation.SINGLE_REGION)
              .orUnknown(),
          Question.of("--output", "What does the model give?", Task.SEGMENTATION)
              .answer("logits", "scores before sigmoid or softmax", null)
              .answer("probabilities", Situation.GIVES_PROBABILITIES),
          Question.of("--metric", "By which score is it judged?", Task.SEGMENTATION)
              .answer("dice", Situation.SCORED_BY_DICE)
              .answer("iou", "intersection over union, Jaccard index", Situation.SCORED_BY_IOU)
              .orUnknown(),
          Question.of("--costs", "Which costs more?", Task.SEGMENTATION)
              .answer("misses", "pixels of a region that are missed", Situation.MISSES_COST)
              .answer("alarms", "pixels that are taken for a region", Situation.FALSE_ALARMS_COST)
              .answer("same", Situation.EVEN_COSTS)
              .orUnknown(),
          Question.of("--stage", "Where does training stand?", Task.SEGMENTATION, Task.RANKING)
              .answer("start", Situation.FROM_START)
              .answer("tuning", "the model is good already", Situation.FINE_TUNING)
              .orUnknown());

  private static final List<Question> OF_SEQUENCES =
      List.of(
          Question.of(
                  "--alignment",
                  "Is it known which frame has which label?",
                  Task.SEQUENCE_LABELLING)
              .answer("known", "each frame or word has a label", Situation.ALIGNED)
              .answer("unknown", "speech, handwriting", Situation.UNALIGNED),
          Question.of("--output", "What does the model give?", Task.SEQUENCE_LABELLING)
              .answer("logits", "scores before softmax", Situation.GIVES_LOGITS)
              .answer(
                  "log-probabilities", "what log-softmax gives", Situation.GIVES_LOG_PROBABILITIES)
              .orUnknown(),
          Question.of(
                  "--frames",
                  "May a sequence have too few frames for its labels?",
                  Task.SEQUENCE_LABELLING)
              .after(Situation.UNALIGNED)
              .answer("enough", null)
              .answer("few", "for some sequences", Situation.CROWDED));

  private static final List<Question> OF_EMBEDDINGS =
      List.of(
          Question.of("--known", "What is known of the examples?", Task.EMBEDDING)
              .answer("pairs", "each marked as alike or not", Situation.PAIRS)
              .answer(
                  "positives",
                  "pairs that belong together, such as a query and its text; no negatives",
                  Situation.POSITIVES)
              .answer("scores", "pairs with a number: how alike they are", Situation.SCORED_PAIRS)
              .answer(
                  "triplets", "an anchor, what is near to it and what is not", Situation.TRIPLETS)
              .answer("classes", "a label for each", Situation.CLASSES)
              .answer(
                  "views",
                  "two views of each thing, such as crops of an image; no labels",
                  Situation.VIEWS),
          Question.of("--batch-size", "How large are batches?", Task.EMBEDDING)
              .otherwise()
              .answer("16 to 255", Situation.MEDIUM_BATCH)
              .answer("below 16", Situation.SMALL_BATCH)
              .answer("256 or more", Situation.LARGE_BATCH));

  private static final List<Question> ALL =
      Stream.of(
              OF_NUMBERS,
              OF_CLASSES,
              OF_REGIONS,
              OF_SEQUENCES,
              ModelQuestions.GENERATION,
              ModelQuestions.DECISIONS,
              ModelQuestions.DISTRIBUTIONS,
              ModelQuestions.IMAGES,
              ModelQuestions.ORDERS,
              OF_EMBEDDINGS)
          .flatMap(List::stream)
          .toList();

  private Questions() {}

  private static Task[] tasks(java.util.function.Predicate<Task> which) {
    return Stream.of(Task.values()).filter(which).toArray(Task[]::new);
  }

  static List<Question> all() {
    return ALL;
  }

  /** The questions that matter for a task. */
  static List<Question> of(Task task) {
    return ALL.stream().filter(q -> q.tasks().contains(task)).toList();
  }

  /** The question that an option answers for a task; empty if it says nothing about the task. */
  static Optional<Question> of(Task task, String option) {
    return of(task).stream().filter(q -> q.option().equals(option)).findFirst();
  }

  /** The tasks for which an option says something. */
  static Set<Task> tasks(String option) {
    Set<Task> tasks = EnumSet.noneOf(Task.class);
    ALL.stream().filter(q -> q.option().equals(option)).forEach(q -> tasks.addAll(q.tasks()));
    return tasks;
  }

  /** The question that decides whether another makes sense. */
  static Optional<Question> before(Task task, Question question) {
    return of(task).stream()
        .filter(q -> q.situations().stream().anyMatch(question.after()::contains))
        .findFirst();
  }
}
