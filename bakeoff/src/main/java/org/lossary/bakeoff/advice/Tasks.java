package org.lossary.bakeoff.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Task;

/** Which losses are for which task, and which of them one would take unasked. */
public final class Tasks {
  private static final Set<Task> NUMBERS =
      EnumSet.of(
          Task.REGRESSION,
          Task.NON_NEGATIVE_REGRESSION,
          Task.COUNT_REGRESSION,
          Task.QUANTILE_REGRESSION,
          Task.PROBABILISTIC_REGRESSION);

  private static final Set<Task> CLASSES =
      EnumSet.of(
          Task.BINARY_CLASSIFICATION,
          Task.MULTICLASS_CLASSIFICATION,
          Task.MULTILABEL_CLASSIFICATION);

  private Tasks() {}

  /** Ids of the losses that a user of this task would take unasked, the first of those at hand. */
  public static List<String> defaults(Task task) {
    return switch (task) {
      case REGRESSION -> List.of("mse");
      case PROBABILISTIC_REGRESSION -> List.of("gaussian-nll", "mse");
      case QUANTILE_REGRESSION -> List.of("quantile", "mse");
      case COUNT_REGRESSION -> List.of("poisson", "mse");
      case NON_NEGATIVE_REGRESSION -> List.of("tweedie", "mse");
      case BINARY_CLASSIFICATION -> List.of("bce-with-logits");
      case MULTILABEL_CLASSIFICATION -> List.of("bce-with-logits", "multilabel-bce");
      case MULTICLASS_CLASSIFICATION -> List.of("cross-entropy");
      default -> Usual.of(task);
    };
  }

  /** Whether the task predicts a number. */
  public static boolean isOfNumbers(Task task) {
    return NUMBERS.contains(task);
  }

  /** Whether the task predicts classes. */
  public static boolean isOfClasses(Task task) {
    return CLASSES.contains(task);
  }

  /** Whether a loss is for a task; the tasks that predict a number share their losses. */
  public static boolean suits(LossInfo info, Task task) {
    return isOfNumbers(task)
        ? info.tasks().stream().anyMatch(NUMBERS::contains)
        : info.tasks().contains(task);
  }

  /** Whether a loss takes this target; class 0 of two stands for the sign -1. */
  public static boolean admits(LossInfo info, double target) {
    Domain domain = info.target();
    return domain.contains(domain == Domain.SIGN && target == 0 ? -1 : target);
  }
}
