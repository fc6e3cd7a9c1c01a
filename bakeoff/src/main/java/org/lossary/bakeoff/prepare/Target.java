package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/**
 * The target of a bake-off, row by row. Rows whose target is missing are left out and counted: they
 * can neither train nor judge. NaN and infinities that are there are errors, since somebody
 * computed them.
 *
 * @param task what is predicted
 * @param reason how the task was found
 * @param rows rows of the table that have a target
 * @param values their targets: numbers, or codes of classes
 * @param labels the labels of the codes; empty for numbers
 * @param missing rows without a target
 * @param warnings what was left out or guessed
 */
public record Target(
    Task task,
    String reason,
    int[] rows,
    double[] values,
    List<String> labels,
    int missing,
    List<String> warnings) {

  /** Beyond it a float, in which boosters keep targets, overflows when squared. */
  private static final double GREATEST = 1e18;

  /** Whether the target is a class. */
  public boolean isClass() {
    return !labels.isEmpty();
  }

  /** The least target. */
  public double least() {
    return Arrays.stream(values).min().orElse(Double.NaN);
  }

  /** Rows of each class; empty for numbers. */
  public int[] classCounts() {
    int[] counts = new int[labels.size()];
    if (!isClass()) {
      return counts;
    }
    for (double code : values) {
      counts[(int) code]++;
    }
    return counts;
  }

  /** The target of these of its rows, counted within {@link #rows()}. */
  public Target take(int... picked) {
    return new Target(
        task,
        reason,
        Arrays.stream(picked).map(i -> rows[i]).toArray(),
        Arrays.stream(picked).mapToDouble(i -> values[i]).toArray(),
        labels,
        missing,
        warnings);
  }

  /**
   * Reads the target.
   *
   * @param asked the task, or null to infer it
   * @param folds of the cross-validation, which need rows
   * @param positive the positive of two classes, or null to find it
   */
  public static Target of(
      Table table, String name, @Nullable Task asked, int folds, @Nullable String positive) {
    return of(table, name, Roles.none(table), asked, folds, positive);
  }

  /** As above, without the rows that cannot play their role. */
  public static Target of(
      Table table,
      String name,
      Roles roles,
      @Nullable Task asked,
      int folds,
      @Nullable String positive) {
    Column column = table.column(name);
    checkFinite(table, column);
    int[] present = IntStream.range(0, column.size()).filter(i -> !column.isMissing(i)).toArray();
    int[] rows = Arrays.stream(present).filter(i -> !roles.unusable().get(i)).toArray();
    if (present.length > 0 && rows.length == 0) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          table.origin() + ": no row is left: " + String.join(", ", roles.warnings()));
    }
    if (rows.length == 0) {
      throw new BakeOffException(
          table.rows() == 0 ? Problem.TOO_FEW_ROWS : Problem.TARGET_NOT_FINITE,
          table.rows() == 0
              ? table.origin() + ": no rows"
              : table.origin() + ": every value of the target '" + name + "' is missing");
    }
    if (asked == null) {
      MixedText.refuseAsTarget(table, column);
    }
    TaskInference.Guess guess = TaskInference.of(column, asked);
    List<String> warnings = new ArrayList<>(guess.warnings());
    int missing = column.missingCount();
    warnings.addAll(table.notes());
    warnings.addAll(roles.warnings());
    if (missing > 0) {
      warnings.add(
          missing
              + (missing == 1 ? " row" : " rows")
              + " without a target '"
              + name
              + "' left out");
    }
    boolean classes =
        guess.task() == Task.BINARY_CLASSIFICATION
            || guess.task() == Task.MULTICLASS_CLASSIFICATION;
    if (classes) {
      return ofClasses(table, column, guess, rows, missing, folds, positive, warnings);
    }
    refusePositive(positive);
    double[] all = column.numbers();
    double[] values = Arrays.stream(rows).mapToDouble(i -> all[i]).toArray();
    checkNumbers(table, name, guess.task(), values, rows, folds);
    return new Target(
        guess.task(), guess.reason(), rows, values, List.of(), missing, List.copyOf(warnings));
  }

  private static void checkFinite(Table table, Column column) {
    if (column.kind() == Column.Kind.TEXT) {
      return;
    }
    double[] values = column.numbers();
    int bad = 0;
    int first = -1;
    for (int i = 0; i < values.length; i++) {
      if (!column.isMissing(i) && !Double.isFinite(values[i])) {
        first = bad++ == 0 ? i : first;
      }
    }
    if (bad > 0) {
      throw new BakeOffException(
          Problem.TARGET_NOT_FINITE,
          "%s: target '%s' is not finite in %d row%s, first in row %d (%s); remove these rows or repair them"
              .formatted(
                  table.origin(),
                  column.name(),
                  bad,
                  bad == 1 ? "" : "s",
                  first + 1,
                  values[first]));
    }
  }

  private static void checkNumbers(
      Table table, String name, Task task, double[] values, int[] rows, int folds) {
    double min = Arrays.stream(values).min().orElse(0);
    double max = Arrays.stream(values).max().orElse(0);
    if (min == max) {
      throw new BakeOffException(
          Problem.CONSTANT_TARGET,
          "%s: the target '%s' is %s in every row; there is nothing to predict"
              .formatted(table.origin(), name, min));
    }
    if (Math.max(-min, max) > GREATEST) {
      throw new BakeOffException(
          Problem.TARGET_OUT_OF_DOMAIN,
          "%s: the target '%s' reaches %s; divide it by a power of ten to below 1e18"
              .formatted(table.origin(), name, max > -min ? max : min));
    }
    boolean nonNegative = task == Task.COUNT_REGRESSION || task == Task.NON_NEGATIVE_REGRESSION;
    for (int i = 0; i < values.length; i++) {
      boolean whole = task != Task.COUNT_REGRESSION || values[i] == Math.rint(values[i]);
      if (nonNegative && (values[i] < 0 || !whole)) {
        throw new BakeOffException(
            Problem.TARGET_OUT_OF_DOMAIN,
            "%s: the target '%s' is %s in row %d, but %s needs %s >= 0"
                .formatted(
                    table.origin(),
                    name,
                    values[i],
                    rows[i] + 1,
                    words(task),
                    task == Task.COUNT_REGRESSION ? "whole numbers" : "numbers"));
      }
    }
    checkRows(table, values.length, folds);
  }

  private static String words(Task task) {
    return task == Task.COUNT_REGRESSION ? "regression of counts" : "non-negative regression";
  }

  /** The least number of rows: four in each test part, and 20. */
  public static int leastRows(int folds) {
    return Math.max(20, 4 * folds);
  }

  private static void checkRows(Table table, int rows, int folds) {
    int least = leastRows(folds);
    if (rows < least) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          "%s: %d row%s with a target are too few for %d folds, which need %d"
              .formatted(table.origin(), rows, rows == 1 ? "" : "s", folds, least));
    }
  }

  private static Target ofClasses(
      Table table,
      Column column,
      TaskInference.Guess guess,
      int[] rows,
      int missing,
      int folds,
      @Nullable String positive,
      List<String> warnings) {
    Categories categories = column.categories();
    int[] counts = categories.counts();
    String name = column.name();
    long present = Arrays.stream(counts).filter(c -> c > 0).count();
    if (present == 1) {
      throw new BakeOffException(
          Problem.ONE_CLASS,
          "%s: every row of the target '%s' has the class '%s'; there is nothing to predict"
              .formatted(table.origin(), name, column.text(rows[0])));
    }
    if (guess.task() == Task.BINARY_CLASSIFICATION && present > 2) {
      throw new BakeOffException(
          Problem.TARGET_OUT_OF_DOMAIN,
          "%s: the target '%s' has %d classes, but binary classification needs 2"
              .formatted(table.origin(), name, present));
    }
    checkRows(table, rows.length, folds);
    if (present > rows.length / 2) {
      throw new BakeOffException(
          Problem.TOO_MANY_CLASSES,
          "%s: the target '%s' has %d classes in %d rows; it looks like a name or a number, not a class"
              .formatted(table.origin(), name, present, rows.length));
    }
    List<String> labels = new ArrayList<>();
    int[] code = new int[counts.length];
    List<String> rare = new ArrayList<>();
    int rareRows = 0;
    for (int k = 0; k < counts.length; k++) {
      code[k] = -1;
      // Fewer rows than folds: some fold would have none to train or none to judge.
      if (counts[k] >= folds) {
        code[k] = labels.size();
        labels.add(categories.levels().get(k));
      } else if (counts[k] > 0) {
        rare.add("'" + categories.levels().get(k) + "'");
        rareRows += counts[k];
      }
    }
    if (labels.size() < 2) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          "%s: the target '%s' has %s with as many rows as the %d folds, and needs 2"
              .formatted(table.origin(), name, labels.isEmpty() ? "no class" : "one class", folds));
    }
    if (!rare.isEmpty()) {
      warnings.add(
          "%s of the target '%s' left out, having fewer rows than the %d folds: %s (%d row%s)"
              .formatted(
                  rare.size() == 1 ? "class" : "classes",
                  name,
                  folds,
                  String.join(", ", rare.subList(0, Math.min(5, rare.size())))
                      + (rare.size() > 5 ? " ..." : ""),
                  rareRows,
                  rareRows == 1 ? "" : "s"));
    }
    String reason = guess.reason();
    if (labels.size() == 2) {
      int[] sizes = new int[2];
      for (int k = 0; k < counts.length; k++) {
        if (code[k] >= 0) {
          sizes[code[k]] = counts[k];
        }
      }
      PositiveClass yes = PositiveClass.of(labels, sizes, positive);
      if (yes.index() == 0) {
        labels.add(labels.remove(0));
        for (int k = 0; k < code.length; k++) {
          code[k] = code[k] < 0 ? -1 : 1 - code[k];
        }
      }
      reason += "; the positive class is '" + labels.get(1) + "', " + yes.reason();
    } else {
      refusePositive(positive);
    }
    int[] kept = Arrays.stream(rows).filter(i -> code[categories.codes()[i]] >= 0).toArray();
    double[] values = Arrays.stream(kept).mapToDouble(i -> code[categories.codes()[i]]).toArray();
    Task task = labels.size() == 2 ? Task.BINARY_CLASSIFICATION : Task.MULTICLASS_CLASSIFICATION;
    return new Target(
        task, reason, kept, values, List.copyOf(labels), missing, List.copyOf(warnings));
  }

  private static void refusePositive(@Nullable String positive) {
    if (positive != null) {
      throw new BakeOffException(
          Problem.BAD_OPTION, "a positive class is for targets of two classes; this one is not");
    }
  }
}
