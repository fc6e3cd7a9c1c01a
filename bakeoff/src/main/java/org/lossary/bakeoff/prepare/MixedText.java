package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/**
 * A column that was read as text only because a few of its levels are no numbers: a question mark
 * for a missing value, say, or a slip. In the alphabet 10 comes before 9.
 *
 * @param numbers the numbers of the rows, NaN where there is none
 * @param levels how many different numbers there are
 * @param whole whether all of them are whole
 * @param rows rows of other text
 * @param first the first of these, counted from 0
 * @param text what is in it
 */
record MixedText(double[] numbers, int levels, boolean whole, int rows, int first, String text) {
  /** Different texts that a column of numbers may have. */
  private static final int FEW = 3;

  /**
   * The column as numbers, or null if it is not text, or if it has more than {@value #FEW} levels
   * that are no numbers, or more rows of them than of numbers.
   */
  static @Nullable MixedText of(Column column) {
    if (column.kind() != Column.Kind.TEXT) {
      return null;
    }
    List<String> levels = column.categories().levels();
    int[] codes = column.categories().codes();
    int[] counts = column.categories().counts();
    double[] values = column.categories().levelsAsNumbers();
    List<Integer> others = new ArrayList<>();
    int numbers = 0;
    int numeric = 0;
    boolean whole = true;
    for (int k = 0; k < values.length; k++) {
      if (counts[k] == 0) {
        // The levels of a sample of rows are those of the whole column.
        continue;
      }
      if (!Double.isFinite(values[k])) {
        values[k] = Double.NaN;
        others.add(k);
      } else {
        numbers++;
        numeric += counts[k];
        whole &= values[k] == Math.rint(values[k]);
      }
      if (others.size() > FEW) {
        return null;
      }
    }
    int rest = others.stream().mapToInt(k -> counts[k]).sum();
    if (others.isEmpty() || rest > numeric) {
      return null;
    }
    int first = 0;
    while (!others.contains(codes[first])) {
      first++;
    }
    double[] byRow =
        Arrays.stream(codes).mapToDouble(c -> c < 0 ? Double.NaN : values[c]).toArray();
    return new MixedText(byRow, numbers, whole, rest, first, levels.get(codes[first]));
  }

  /** What trees see of it. */
  String howEncoded() {
    return "numbers; %d row%s of other text, such as '%s', count%s as missing"
        .formatted(rows, rows == 1 ? "" : "s", text, rows == 1 ? "s" : "");
  }

  /** Refuses a target of numbers with slips in it, which would be taken for classes. */
  static void refuseAsTarget(Table table, Column column) {
    MixedText mixed = of(column);
    if (mixed != null && (mixed.levels > TaskInference.FEW || !mixed.whole)) {
      throw new BakeOffException(
          BakeOffException.Problem.TARGET_NOT_FINITE,
          "%s: the target '%s' is a number but for %d row%s, first row %d ('%s'); correct %s, or say --task if these are classes"
              .formatted(
                  table.origin(),
                  column.name(),
                  mixed.rows,
                  mixed.rows == 1 ? "" : "s",
                  mixed.first + 1,
                  mixed.text,
                  mixed.rows == 1 ? "it or leave it empty" : "them or leave them empty"));
    }
  }
}
