package org.lossary.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text as codes into a sorted list of distinct values. */
final class TextColumn extends Column {
  private final int[] codes;
  private final List<String> levels;

  private TextColumn(String name, int[] codes, List<String> levels) {
    super(name);
    this.codes = codes;
    this.levels = levels;
  }

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public int missingCount() {
    return (int) Arrays.stream(codes).filter(c -> c < 0).count();
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] < 0;
  }

  @Override
  public double[] numbers() {
    double[] byLevel = new double[levels.size()];
    boolean[] numeric = new boolean[levels.size()];
    for (int l = 0; l < byLevel.length; l++) {
      numeric[l] = NumberText.isNumber(levels.get(l));
      byLevel[l] = numeric[l] ? NumberText.parse(levels.get(l)) : Double.NaN;
    }
    double[] numbers = new double[codes.length];
    for (int i = 0; i < numbers.length; i++) {
      int code = codes[i];
      if (code >= 0 && !numeric[code]) {
        throw notANumber(name(), i + 1L, levels.get(code));
      }
      numbers[i] = code < 0 ? Double.NaN : byLevel[code];
    }
    return numbers;
  }

  /** A value of a table, which no longer knows its file. */
  private static TableException notANumber(String column, long row, String value) {
    return new TableException(
        TableException.Problem.NOT_A_NUMBER, notANumberLine(column, row, value));
  }

  /** A value of a file or a query. */
  static TableException notANumber(String origin, String column, long row, String value) {
    return new TableException(
        TableException.Problem.NOT_A_NUMBER, origin + ": " + notANumberLine(column, row, value));
  }

  private static String notANumberLine(String column, long row, String value) {
    String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
    return "column '%s': row %d is '%s' where a number is needed; %s"
        .formatted(column, row, shown, NumberText.remedy(value));
  }

  @Override
  public Categories categories() {
    return new Categories(codes.clone(), levels);
  }

  @Override
  public @Nullable String text(int row) {
    return codes[row] < 0 ? null : levels.get(codes[row]);
  }

  @Override
  ColumnStatistics computeStatistics() {
    int distinct = (int) Arrays.stream(codes).filter(c -> c >= 0).distinct().count();
    return ColumnStatistics.ofText(codes.length, missingCount(), distinct);
  }

  @Override
  public Column take(int... rows) {
    int[] picked = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = codes[rows[i]];
    }
    return new TextColumn(name(), picked, levels);
  }

  /** Collects values in the order of rows and sorts the levels at the end. */
  static final class Builder {
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    void add(@Nullable String value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size + (size >> 1));
      }
      if (value == null) {
        codes[size++] = -1;
        return;
      }
      Integer code = seen.putIfAbsent(value, order.size());
      if (code == null) {
        code = order.size();
        order.add(value);
      }
      codes[size++] = code;
    }

    TextColumn build(String name) {
      List<String> levels = new ArrayList<>(order);
      boolean numeric =
          levels.stream()
              .allMatch(l -> NumberText.isNumber(l) && Double.isFinite(NumberText.parse(l)));
      Comparator<String> byText = Comparator.naturalOrder();
      levels.sort(
          numeric ? Comparator.comparingDouble(NumberText::parse).thenComparing(byText) : byText);
      Map<String, Integer> rank = new HashMap<>();
      for (String level : levels) {
        rank.put(level, rank.size());
      }
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[i] = codes[i] < 0 ? -1 : rank.getOrDefault(order.get(codes[i]), -1);
      }
      return new TextColumn(name, sorted, List.copyOf(levels));
    }
  }
}
