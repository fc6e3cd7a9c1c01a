package org.lossary.bakeoff;

import java.util.Objects;

/**
 * Data or options with which no bake-off is possible. The message is one line for the person who
 * owns the data: what is wrong, what was found, what to do. {@link #problem()} is the same for
 * programs.
 */
public final class BakeOffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** The target has one value only, so that there is nothing to predict. */
    CONSTANT_TARGET,
    /** Every row has the same class. */
    ONE_CLASS,
    /** The target does not fit the task, or no loss that was asked for permits it. */
    TARGET_OUT_OF_DOMAIN,
    /** The target is NaN, infinite or text somewhere among numbers, or missing everywhere. */
    TARGET_NOT_FINITE,
    /** Fewer rows than folds need. */
    TOO_FEW_ROWS,
    /** Nearly as many classes as rows, or more. */
    TOO_MANY_CLASSES,
    /** No column is left to predict from. */
    NO_FEATURES,
    /** There is no metric of this name, or it does not belong to the task. */
    UNKNOWN_METRIC,
    /** There is no loss of this id. */
    UNKNOWN_LOSS,
    /** The loss exists and cannot be trained for the task. */
    UNSUITABLE_LOSS,
    /** A task that the bake-off does not have. */
    UNSUPPORTED_TASK,
    /** An option out of its range. */
    BAD_OPTION,
    /** Training failed under every loss, or the data could not be handed to the trainer. */
    EVERY_LOSS_FAILED,
    /** Stopped before one fold was complete. */
    STOPPED_TOO_EARLY
  }

  private final Problem problem;

  /** Makes the exception. */
  public BakeOffException(Problem problem, String message) {
    super(Objects.requireNonNull(message));
    this.problem = Objects.requireNonNull(problem);
  }

  /** The line, never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** What is wrong, for programs. */
  public Problem problem() {
    return problem;
  }
}
