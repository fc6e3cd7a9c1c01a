package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.Profile.Encoding;
import org.lossary.bakeoff.Profile.LeftOut;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.ColumnStatistics;
import org.lossary.tables.Table;

/**
 * The features as trees see them, row-major floats with NaN where missing:
 *
 * <ul>
 *   <li>numbers and booleans as they are, infinities as the greatest float;
 *   <li>text with up to {@value #ONE_HOT} levels as one 0/1 input a level (one for two levels),
 *       with more as the code of the sorted level, or, where all but a few levels are numbers,
 *       those numbers, and missing for the rest; missing is NaN in each;
 *   <li>dates and times as days since the earliest, and, where they span more than a fortnight, the
 *       day of the week, and more than two months, the day of the year.
 * </ul>
 *
 * <p>Left out are constant columns, text that differs in (nearly) every row, and whole numbers that
 * count the rows: a tree would learn rows by heart from them. No encoding looks at the target, so
 * that nothing leaks between folds.
 *
 * @param names columns that predict
 * @param encodings how columns became numbers that were not
 * @param leftOut columns that do not predict
 * @param data row-major, {@code rows x inputs}
 * @param inputs numbers a row
 * @param missingShare share of missing values in the columns that predict
 */
public record Features(
    List<String> names,
    List<Encoding> encodings,
    List<LeftOut> leftOut,
    float[] data,
    int inputs,
    double missingShare) {
  static final int ONE_HOT = 8;
  private static final double NEARLY_ALL = 0.9;
  private static final double DAY = 86_400;

  /** Encodes all columns but the target, for the given rows of the table. */
  public static Features of(Table table, String target, int... rows) {
    return of(table, target, Roles.none(table), rows);
  }

  /** As above, without columns that have another role. */
  public static Features of(Table table, String target, Roles roles, int... rows) {
    List<String> names = new ArrayList<>();
    List<Encoding> encodings = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<float[]> inputs = new ArrayList<>();
    double missing = 0;
    for (Column whole : table.columns()) {
      if (whole.name().equals(target)) {
        continue;
      }
      if (roles.notFeatures().contains(whole.name())) {
        leftOut.add(new LeftOut(whole.name(), roles.of(whole.name())));
        continue;
      }
      Column column = whole.take(rows);
      List<float[]> encoded = new ArrayList<>();
      List<String> how = new ArrayList<>();
      MixedText mixed = MixedText.of(column);
      if (mixed != null && mixed.levels() > ONE_HOT) {
        column = Column.of(column.name(), mixed.numbers());
        how.add(mixed.howEncoded());
      }
      String reason = encode(column, roles.isTime(column.name()), encoded, how);
      if (reason.isEmpty()) {
        names.add(column.name());
        how.forEach(h -> encodings.add(new Encoding(whole.name(), h)));
        inputs.addAll(encoded);
        ColumnStatistics s = column.statistics();
        missing += (double) (s.missing() + s.nan()) / Math.max(1, rows.length);
      } else {
        leftOut.add(new LeftOut(column.name(), reason));
      }
    }
    if (names.isEmpty()) {
      throw new BakeOffException(
          Problem.NO_FEATURES,
          table.origin()
              + ": no column is left to predict '"
              + target
              + "' from"
              + (leftOut.isEmpty()
                  ? ""
                  : "; '" + leftOut.get(0).column() + "' is " + leftOut.get(0).reason()));
    }
    int k = inputs.size();
    float[] data = new float[rows.length * k];
    for (int j = 0; j < k; j++) {
      float[] input = inputs.get(j);
      for (int i = 0; i < rows.length; i++) {
        data[i * k + j] = input[i];
      }
    }
    return new Features(
        List.copyOf(names),
        List.copyOf(encodings),
        List.copyOf(leftOut),
        data,
        k,
        missing / names.size());
  }

  /** Adds the inputs of a column and how they came about, or says why it is left out. */
  private static String encode(
      Column column, boolean time, List<float[]> inputs, List<String> how) {
    int distinct = column.statistics().distinct();
    int there = column.size() - column.statistics().missing();
    if (there == 0) {
      return "missing everywhere";
    }
    switch (column.kind()) {
      case TEXT -> {
        // The levels of a sample of rows are those of the whole column; count what is there.
        Categories c = column.categories();
        int[] counts = c.counts();
        int present = (int) Arrays.stream(counts).filter(n -> n > 0).count();
        if (present > 20 && present > NEARLY_ALL * there) {
          return "text that differs in nearly every row, like an id";
        }
        return text(c, counts, present, inputs, how);
      }
      case TIME -> {
        return times(column, distinct, inputs, how);
      }
      case NUMBER, BOOLEAN -> {
        double[] values = column.numbers();
        boolean varies = distinct > 1 || column.statistics().missing() > 0;
        if (!varies && column.statistics().infinite() + column.statistics().nan() == 0) {
          return "constant";
        }
        // What orders the folds is no row's own: it tells how far from the past a row is.
        if (!time && countsRows(values)) {
          return "a number that counts the rows";
        }
        inputs.add(floats(values));
        if (column.kind() == Column.Kind.BOOLEAN) {
          how.add("true as 1, false as 0");
        }
        return "";
      }
    }
    throw new AssertionError(column.kind());
  }

  private static String text(
      Categories c, int[] counts, int present, List<float[]> inputs, List<String> how) {
    int[] codes = c.codes();
    boolean missing = Arrays.stream(codes).anyMatch(code -> code < 0);
    if (present < 2 && !missing) {
      return "constant";
    }
    if (present > ONE_HOT) {
      inputs.add(floats(c.codesAsNumbers()));
      how.add(present + " texts as their numbers in the alphabet");
      return "";
    }
    how.add(
        present > 2
            ? present + " texts as an input of 0 or 1 each"
            : present == 2 ? "2 texts as 0 and 1" : "one text, as 1 where it is there");
    int skipped = 0;
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0 || present == 2 && skipped++ == 0) {
        continue;
      }
      float[] hot = new float[codes.length];
      for (int i = 0; i < hot.length; i++) {
        hot[i] = codes[i] < 0 ? Float.NaN : codes[i] == k ? 1 : 0;
      }
      inputs.add(hot);
    }
    return "";
  }

  private static String times(Column column, int distinct, List<float[]> inputs, List<String> how) {
    if (distinct < 2 && column.statistics().missing() == 0) {
      return "constant";
    }
    double[] seconds = column.numbers();
    double first = column.statistics().min();
    double span = column.statistics().max() - first;
    inputs.add(floats(Arrays.stream(seconds).map(s -> (s - first) / DAY).toArray()));
    how.add(
        "days since the first"
            + (span > 14 * DAY ? ", day of the week" : "")
            + (span > 60 * DAY ? ", day of the year" : ""));
    if (span > 14 * DAY) {
      inputs.add(
          floats(Arrays.stream(seconds).map(s -> modulo(Math.floor(s / DAY) + 3, 7)).toArray()));
    }
    if (span > 60 * DAY) {
      inputs.add(floats(Arrays.stream(seconds).map(s -> modulo(s / DAY, 365.2425)).toArray()));
    }
    return "";
  }

  private static double modulo(double value, double by) {
    return value - by * Math.floor(value / by);
  }

  private static boolean countsRows(double[] values) {
    if (values.length < 20) {
      return false;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (!(sorted[i] == Math.rint(sorted[i]) && sorted[i] > sorted[i - 1])) {
        return false;
      }
    }
    // A sample of the rows still has steps in order of the rows.
    boolean rising = true;
    for (int i = 1; i < values.length; i++) {
      rising &= values[i] > values[i - 1];
    }
    return rising || sorted[sorted.length - 1] - sorted[0] == sorted.length - 1;
  }

  private static float[] floats(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < result.length; i++) {
      // XGBoost refuses infinities; the greatest float keeps their order.
      result[i] = (float) Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, values[i]));
    }
    return result;
  }

  /** The inputs of these rows, row-major. */
  public float[] rows(int... picked) {
    float[] result = new float[picked.length * inputs];
    for (int i = 0; i < picked.length; i++) {
      System.arraycopy(data, picked[i] * inputs, result, i * inputs, inputs);
    }
    return result;
  }
}
