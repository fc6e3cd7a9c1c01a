package org.lossary.tables;

import java.lang.ref.SoftReference;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One immutable column of a {@link Table}. Rows are counted from 0 here and from 1 in messages. A
 * missing value (SQL NULL, an empty CSV field) is not the same as NaN: both are NaN in {@link
 * #numbers()}, only the first is {@link #isMissing}.
 */
public abstract sealed class Column permits NumericColumn, TextColumn {
  /** What a column holds. */
  public enum Kind {
    /** Numbers of any SQL type, as doubles (integers beyond 2^53 are rounded). */
    NUMBER,
    /** True is 1, false is 0. */
    BOOLEAN,
    /** Dates and timestamps as seconds since 1970-01-01T00:00Z, times of day since midnight. */
    TIME,
    /** Text, stored once a distinct value. */
    TEXT
  }

  private final String name;
  private volatile SoftReference<ColumnStatistics> statistics = new SoftReference<>(null);

  Column(String name) {
    this.name = name;
  }

  /** A column of numbers in memory; the values are copied, NaN stays NaN and none is missing. */
  public static Column of(String name, double... values) {
    return new NumericColumn(name, Kind.NUMBER, values.clone(), new BitSet());
  }

  /** A column of text in memory; null is missing. */
  public static Column ofText(String name, @Nullable String... values) {
    TextColumn.Builder builder = new TextColumn.Builder();
    for (String value : values) {
      builder.add(value);
    }
    return builder.build(name);
  }

  /** The name, as the file or query has it. */
  public final String name() {
    return name;
  }

  /** What the column holds. */
  public abstract Kind kind();

  /** The number of rows. */
  public abstract int size();

  /** The number of missing values. */
  public abstract int missingCount();

  /** Whether the value of a row is missing. */
  public abstract boolean isMissing(int row);

  /**
   * The values as numbers in a new array, NaN where missing. Text is parsed, and the first value
   * that is not a number is a {@link TableException} with its row.
   */
  public abstract double[] numbers();

  /** The values as codes and levels. */
  public abstract Categories categories();

  /** The value of a row as text, null where missing. */
  public abstract @Nullable String text(int row);

  /** Counts, moments and quantiles; kept as long as memory allows, since they take a sort. */
  public final ColumnStatistics statistics() {
    ColumnStatistics found = statistics.get();
    if (found == null) {
      found = computeStatistics();
      statistics = new SoftReference<>(found);
    }
    return found;
  }

  abstract ColumnStatistics computeStatistics();

  /** The given rows, in the given order. The levels of text stay those of the whole column. */
  public abstract Column take(int... rows);

  /** {@link #numbers()}, with an exception if a value is missing, NaN or infinite. */
  public final double[] finiteNumbers() {
    double[] numbers = numbers();
    if (missingCount() > 0) {
      int first = 0;
      while (!isMissing(first)) {
        first++;
      }
      throw new TableException(
          TableException.Problem.MISSING_VALUES,
          "column '%s': %s, first in row %d; remove these rows or fill them in"
              .formatted(name, count(missingCount(), "missing value"), first + 1));
    }
    int bad = 0;
    int first = -1;
    for (int i = 0; i < numbers.length; i++) {
      if (!Double.isFinite(numbers[i])) {
        first = bad++ == 0 ? i : first;
      }
    }
    if (bad > 0) {
      throw new TableException(
          TableException.Problem.NOT_FINITE,
          "column '%s': %s, first in row %d (%s); remove these rows or fill them in"
              .formatted(name, count(bad, "value") + " not finite", first + 1, numbers[first]));
    }
    return numbers;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
