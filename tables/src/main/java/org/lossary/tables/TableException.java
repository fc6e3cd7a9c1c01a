package org.lossary.tables;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data that cannot be read or used as asked. The message is one line meant for the person who owns
 * the data: which file, column and row, what is wrong, what to do. {@link #problem()} is the same
 * for programs.
 */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Problem {
    /** There is no such file. */
    MISSING_FILE,
    /** A directory was given where a file is needed. */
    DIRECTORY,
    /** The file has zero bytes, or nothing but blank lines. */
    EMPTY_FILE,
    /** The file name ends in nothing known. */
    UNKNOWN_FORMAT,
    /** The content is not what the file name says: broken Parquet, binary data, ragged lines. */
    UNREADABLE,
    /** The first line of a CSV file holds numbers, where column names are needed. */
    NO_HEADER,
    /** There are columns, but not a single row. */
    NO_ROWS,
    /** A column that was asked for is not there. */
    MISSING_COLUMN,
    /** Several columns have the same name. */
    DUPLICATE_COLUMNS,
    /** A column holds lists, structures or bytes, which are neither numbers nor text. */
    UNSUPPORTED_TYPE,
    /** Text where a number is needed. */
    NOT_A_NUMBER,
    /** Missing values where none may be. */
    MISSING_VALUES,
    /** NaN or infinite values where numbers must be finite. */
    NOT_FINITE,
    /** A query that does not run. */
    SQL,
    /** A result that cannot be written. */
    UNWRITABLE
  }

  private final Problem problem;

  TableException(Problem problem, String message) {
    this(problem, message, null);
  }

  TableException(Problem problem, String message, @Nullable Throwable cause) {
    super(Objects.requireNonNull(message).replaceAll("\\s*[\\r\\n]+\\s*", " "), cause);
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
