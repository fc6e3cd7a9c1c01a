package org.lossary.tables;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers, booleans and times, one double a row. */
final class NumericColumn extends Column {
  private final Kind kind;
  private final double[] values;
  private final BitSet missing;

  /** Takes the arrays over; values are NaN where missing. */
  NumericColumn(String name, Kind kind, double[] values, BitSet missing) {
    super(name);
    this.kind = kind;
    this.values = values;
    this.missing = missing;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public int missingCount() {
    return missing.cardinality();
  }

  @Override
  public boolean isMissing(int row) {
    return missing.get(row);
  }

  @Override
  public double[] numbers() {
    return values.clone();
  }

  @Override
  public Categories categories() {
    // -0.0 and 0.0 are one level.
    double[] levels =
        Arrays.stream(values)
            .filter(v -> !Double.isNaN(v))
            .map(v -> v + 0.0)
            .sorted()
            .distinct()
            .toArray();
    int[] codes = new int[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Double.isNaN(values[i]) ? -1 : Arrays.binarySearch(levels, values[i] + 0.0);
    }
    List<String> labels = Arrays.stream(levels).mapToObj(this::label).toList();
    return new Categories(codes, labels);
  }

  @Override
  public @Nullable String text(int row) {
    return missing.get(row) ? null : label(values[row]);
  }

  @Override
  public ColumnStatistics statistics() {
    return ColumnStatistics.ofNumbers(values, missing.cardinality());
  }

  @Override
  public Column take(int... rows) {
    double[] picked = new double[rows.length];
    BitSet gone = new BitSet();
    for (int i = 0; i < rows.length; i++) {
      picked[i] = values[rows[i]];
      gone.set(i, missing.get(rows[i]));
    }
    return new NumericColumn(name(), kind, picked, gone);
  }

  private String label(double value) {
    return switch (kind) {
      case BOOLEAN -> value == 0 ? "false" : "true";
      case TIME -> time(value);
      case NUMBER, TEXT -> NumberText.format(value);
    };
  }

  private static String time(double seconds) {
    if (!(Math.abs(seconds) < 1e11)) {
      return NumberText.format(seconds);
    }
    double whole = Math.floor(seconds);
    long micros = Math.round((seconds - whole) * 1e6);
    return Instant.ofEpochSecond((long) whole, micros * 1000).toString();
  }
}
