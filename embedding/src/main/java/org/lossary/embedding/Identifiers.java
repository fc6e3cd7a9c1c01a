package org.lossary.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lossary.tables.Column;

/**
 * Columns of whole numbers that name rows and say nothing about them. In a vector such a number,
 * often the largest of all, would drown the others, or tell classes apart by the order of the rows.
 */
final class Identifiers {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i:(.*[_\\-. ])?(id|uuid|guid)|index|idx|row([_\\-. ]?(number|num|nr|no))?"
              + "|unnamed: 0|__index_level_\\d+__)|.*[\\p{Lower}\\d]I[dD]");

  /** With fewer rows whole numbers may differ, or come in order, by chance. */
  private static final int FEW = 20;

  private Identifiers() {}

  /**
   * Why a column is taken for an identifier, or null if it is not.
   *
   * @param numbers all columns of numbers, this one too
   */
  static @Nullable String why(Column column, List<Column> numbers) {
    double[] values = column.numbers();
    if (!isWhole(values)) {
      return null;
    }
    if (NAME.matcher(column.name()).matches()) {
      return "an identifier by its name";
    }
    if (numbers.size() < 2
        || column.size() < FEW
        || column.missingCount() > 0
        || !areDifferent(values)) {
      return null;
    }
    boolean inOrder = order(values) != 0;
    if (inOrder && numbers.stream().allMatch(c -> order(c.numbers()) != 0)) {
      return null;
    }
    return inOrder
        ? "like an identifier: whole numbers in order, all different"
        : isDense(values) || numbers.size() > 2 && isTheOnlyWhole(column, numbers)
            ? "like an identifier: whole numbers, all different"
            : null;
  }

  private static boolean isWhole(double... values) {
    for (double value : values) {
      // NaN is missing: the name alone can tell then.
      if (value != Math.rint(value) && !Double.isNaN(value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areDifferent(double... values) {
    if (order(values) != 0) {
      return true;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return order(sorted) != 0;
  }

  /** 1 if values always rise, -1 if they always fall, else 0. */
  private static int order(double... values) {
    int way = values.length < 2 ? 0 : (int) Math.signum(values[1] - values[0]);
    for (int i = 1; i < values.length && way != 0; i++) {
      way = (values[i] - values[i - 1]) * way > 0 ? way : 0;
    }
    return way;
  }

  /** Whether different whole numbers fill half of their range or more: numbered rows, shuffled. */
  private static boolean isDense(double... values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    return high - low < 2.0 * values.length;
  }

  private static boolean isTheOnlyWhole(Column column, List<Column> numbers) {
    return numbers.stream().allMatch(c -> c == column || !isWhole(c.numbers()));
  }
}
