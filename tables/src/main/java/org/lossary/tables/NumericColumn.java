package org.lossary.tables;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers, booleans and times, one double a row. */
final class NumericColumn extends Column {
  private static final Set<String> TRUE = Set.of("true", "t", "yes", "y", "1");

  private final Kind kind;
  private final double[] values;
  private final BitSet missing;
  private final List<String> words;

  /** Takes the arrays over; values are NaN where missing. */
  NumericColumn(String name, Kind kind, double[] values, BitSet missing) {
    this(name, kind, values, missing, List.of("false", "true"));
  }

  private NumericColumn(
      String name, Kind kind, double[] values, BitSet missing, List<String> words) {
    super(name);
    this.kind = kind;
    this.words = words;
    this.values = values;
    this.missing = missing;
  }

  /**
   * Booleans by the words that DuckDB takes for them. The words stay as labels: yes and no, say,
   * and of several spellings of one value the first in order.
   */
  static NumericColumn ofBooleans(TextColumn text) {
    String[] words = {"false", "true"};
    List<String> levels = text.categories().levels();
    int[] meaning = new int[levels.size()];
    for (int l = levels.size() - 1; l >= 0; l--) {
      String word = levels.get(l).strip().toLowerCase(Locale.ROOT);
      meaning[l] = TRUE.contains(word) ? 1 : 0;
      words[meaning[l]] = levels.get(l).strip();
    }
    int[] codes = text.categories().codes();
    double[] values = new double[codes.length];
    BitSet missing = new BitSet();
    for (int i = 0; i < codes.length; i++) {
      missing.set(i, codes[i] < 0);
      values[i] = codes[i] < 0 ? Double.NaN : meaning[codes[i]];
    }
    return new NumericColumn(text.name(), Kind.BOOLEAN, values, missing, List.of(words));
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
  ColumnStatistics computeStatistics() {
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
    return new NumericColumn(name(), kind, picked, gone, words);
  }

  private String label(double value) {
    return switch (kind) {
      case BOOLEAN -> words.get(value == 0 ? 0 : 1);
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
