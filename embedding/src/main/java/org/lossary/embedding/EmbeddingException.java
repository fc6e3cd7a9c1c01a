package org.lossary.embedding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data, options or files that a head cannot be trained with or read from. The message is one line
 * for their owner: which file or option, the rule, and the value found. {@link #problem()} is the
 * same for programs.
 */
public final class EmbeddingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** There is no such file, or it cannot be read. */
    UNREADABLE,
    /** A file cannot be made or written. */
    UNWRITABLE,
    /** The content breaks the format that the file's name says. */
    BAD_FORMAT,
    /** A number type, order or shape of the format that is not read here. */
    UNSUPPORTED,
    /** NaN or infinity in a vector. */
    NOT_FINITE,
    /** Vectors and labels do not go together. */
    BAD_LABELS,
    /** Too few rows or classes to train, stop and judge by. */
    TOO_FEW,
    /** An option out of its range. */
    BAD_OPTION,
    /** The loss exists and cannot be trained on embeddings with labels. */
    UNSUITABLE_LOSS,
    /** The loss or its gradient became NaN or infinite. */
    DIVERGED,
    /** A checkpoint that is not of this training. */
    BAD_CHECKPOINT,
    /** Stopped before the first epoch was complete. */
    STOPPED_TOO_EARLY
  }

  private final Problem problem;

  /** Makes the exception. */
  public EmbeddingException(Problem problem, String message) {
    super(Objects.requireNonNull(message));
    this.problem = Objects.requireNonNull(problem);
  }

  /** Names where, the rule, and what was found. */
  public EmbeddingException(Problem problem, String where, String rule, @Nullable Object found) {
    this(problem, where + ": " + rule + ", got " + found);
  }

  /** Throws unless {@code holds}; for options. */
  public static void require(boolean holds, String option, String rule, Object found) {
    if (!holds) {
      throw new EmbeddingException(Problem.BAD_OPTION, option, rule, found);
    }
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
