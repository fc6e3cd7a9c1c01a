package org.lossary.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Tasks;

/** Which options and aims belong to which task. An option that says nothing is an error. */
final class AdviseOptions {
  /** Options that answer no question: the others are for the tasks of theirs. */
  private static final Map<String, Predicate<Task>> OF = Map.of("--skewed", Tasks::isOfNumbers);

  private AdviseOptions() {}

  private static boolean isNeverNegative(Task task) {
    return task == Task.COUNT_REGRESSION || task == Task.NON_NEGATIVE_REGRESSION;
  }

  /**
   * Refuses an option that is given but says nothing about the task.
   *
   * @throws BadInputException if it does not belong
   */
  static void check(Task task, String option, boolean given) {
    Predicate<Task> belongs = OF.getOrDefault(option, Questions.tasks(option)::contains);
    if (!given || belongs.test(task)) {
      return;
    }
    if (option.equals("--negatives") && isNeverNegative(task)) {
      throw new BadInputException(
          "--negatives: "
              + (task == Task.COUNT_REGRESSION ? "counts have" : ListCommand.words(task) + " has")
              + " no negative targets; --task regression takes them");
    }
    throw new BadInputException(
        option
            + " says nothing about "
            + ListCommand.words(task)
            + ": it is for "
            + Arrays.stream(Task.values())
                .filter(belongs)
                .map(ListCommand::words)
                .collect(Collectors.joining(", ")));
  }

  /** An aim that is a task of its own. */
  static @Nullable Task taskOf(@Nullable Aim aim) {
    if (aim == null) {
      return null;
    }
    return switch (aim) {
      case RANKING -> Task.RANKING;
      case EMBEDDING -> Task.EMBEDDING;
      case QUANTILE -> Task.QUANTILE_REGRESSION;
      case MEAN, MEDIAN -> Task.REGRESSION;
      case UNCERTAINTY -> Task.PROBABILISTIC_REGRESSION;
      case PROBABILITY, DECISION -> null;
    };
  }

  /**
   * Refuses an aim that the task does not have.
   *
   * @throws BadInputException if it makes no sense
   */
  static void checkAim(Task known, @Nullable Aim wanted) {
    if (wanted != null && taskOf(wanted) != known && !Aim.of(known).contains(wanted)) {
      throw new BadInputException(
          "--aim "
              + ListCommand.words(wanted)
              + " makes no sense for "
              + ListCommand.words(known)
              + (Aim.of(known).isEmpty()
                  ? ""
                  : "; there are "
                      + String.join(
                          ", ", Aim.of(known).stream().map(ListCommand::words).toList())));
    }
  }
}
