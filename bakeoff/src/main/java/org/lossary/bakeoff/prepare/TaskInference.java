package org.lossary.bakeoff.prepare;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.tables.Column;
import org.lossary.tables.ColumnStatistics;

/**
 * What a target asks for, from its values:
 *
 * <ol>
 *   <li>two values, numbers or text: two classes;
 *   <li>text: classes;
 *   <li>at most ten whole numbers: counts if they start at 0, 0 or 1 is the most frequent, and the
 *       frequencies fall from there on; else classes;
 *   <li>whole numbers from 0 on with zeros among them, or with a median of at most 30: counts;
 *   <li>at least 2 % zeros, nothing below: a non-negative number (rain, claims);
 *   <li>else a number.
 * </ol>
 */
final class TaskInference {
  static final int FEW = 10;
  private static final int SMALL = 30;
  private static final double MANY_ZEROS = 0.02;

  private TaskInference() {}

  /** The task, how it was found, and what to warn of. */
  record Guess(Task task, String reason, List<String> warnings) {
    static Guess of(Task task, String reason) {
      return new Guess(task, reason, List.of());
    }
  }

  static Guess of(Column column, @Nullable Task asked) {
    return asked == null ? infer(column) : Guess.of(supported(asked), "as asked for");
  }

  private static Task supported(Task asked) {
    return switch (asked) {
      case REGRESSION,
          NON_NEGATIVE_REGRESSION,
          COUNT_REGRESSION,
          QUANTILE_REGRESSION,
          PROBABILISTIC_REGRESSION,
          BINARY_CLASSIFICATION,
          MULTICLASS_CLASSIFICATION ->
          asked;
      case MULTILABEL_CLASSIFICATION ->
          throw new BakeOffException(
              Problem.UNSUPPORTED_TASK,
              "multi-label classification has several targets a row; run one label at a time as"
                  + " binary classification");
      default ->
          throw new BakeOffException(
              Problem.UNSUPPORTED_TASK,
              asked.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                  + " is not a task that one target column of a table can show");
    };
  }

  private static Guess infer(Column column) {
    ColumnStatistics s = column.statistics();
    if (column.kind() == Column.Kind.TIME && s.distinct() > 2) {
      return new Guess(
          Task.REGRESSION,
          "the target is a date or time",
          List.of(
              "the target '%s' is a date or time: what is predicted, and every error, is in seconds; the days since another date, by a query, are easier to read"
                  .formatted(column.name())));
    }
    String values = s.distinct() + " distinct values";
    if (s.distinct() <= 2) {
      // One value only is told apart later: as text it is one class, as a number a constant.
      boolean constantNumber = s.distinct() == 1 && column.kind() == Column.Kind.NUMBER;
      return constantNumber
          ? Guess.of(Task.REGRESSION, "one value")
          : Guess.of(Task.BINARY_CLASSIFICATION, "the target has two values");
    }
    if (column.kind() == Column.Kind.TEXT) {
      return Guess.of(Task.MULTICLASS_CLASSIFICATION, "the target is text with " + values);
    }
    if (s.integersOnly() && s.distinct() <= FEW) {
      boolean counts = looksLikeCounts(column);
      Task task = counts ? Task.COUNT_REGRESSION : Task.MULTICLASS_CLASSIFICATION;
      String reason =
          "the target has "
              + s.distinct()
              + " whole numbers"
              + (counts ? " from 0 on, ever fewer" : "");
      return new Guess(
          task,
          reason,
          List.of(
              "the target '%s' has %d whole numbers and was taken for %s; say --task if it is not"
                  .formatted(column.name(), s.distinct(), counts ? "counts" : "classes")));
    }
    if (s.integersOnly() && s.negatives() == 0 && (s.zeros() > 0 || s.median() <= SMALL)) {
      return Guess.of(
          Task.COUNT_REGRESSION,
          "the target has whole numbers from " + (long) s.min() + " to " + (long) s.max());
    }
    if (s.negatives() == 0 && s.zeroShare() >= MANY_ZEROS) {
      return Guess.of(
          Task.NON_NEGATIVE_REGRESSION,
          "the target is never negative and %.0f%% zero".formatted(100 * s.zeroShare()));
    }
    return Guess.of(Task.REGRESSION, "the target is a number with " + values);
  }

  private static boolean looksLikeCounts(Column column) {
    double[] values = Arrays.stream(column.numbers()).filter(Double::isFinite).toArray();
    int max = (int) Arrays.stream(values).max().orElse(0);
    double min = Arrays.stream(values).min().orElse(0);
    if (min != 0 || max > 1000) {
      return false;
    }
    int[] counts = new int[max + 1];
    for (double v : values) {
      counts[(int) v]++;
    }
    int mode = counts[1] > counts[0] ? 1 : 0;
    for (int k = mode + 1; k <= max; k++) {
      if (counts[k] > counts[k - 1]) {
        return false;
      }
    }
    return true;
  }
}
