package org.lossary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.TableVectors;
import org.lossary.embedding.Vectors;

/**
 * What became of the columns of a table, and what its rows are called.
 *
 * @param table null for data without columns
 * @param order all columns in their order
 * @param texts whether vectors are of texts that were embedded here
 */
record EmbedColumns(@Nullable TableVectors table, List<String> order, boolean texts) {
  /** More names than that are counted instead. */
  private static final int MOST = 8;

  /** Of data that are no table with labels. */
  static final EmbedColumns NONE = new EmbedColumns(null, List.of(), false);

  /** Of texts. */
  static final EmbedColumns TEXTS = new EmbedColumns(null, List.of(), true);

  /** What rows are called by; null if by their numbers alone. */
  @Nullable String id() {
    return table == null ? null : table.id();
  }

  /** What a row of the data is called, from 0. */
  String name(int row) {
    return table == null || table.id() == null ? "" : table.names().get(row);
  }

  /** Which columns are the vector, which were left out, and why; empty without columns. */
  String text() {
    if (table == null) {
      return "";
    }
    StringBuilder text = new StringBuilder("vector: ");
    int n = table.columns().size();
    text.append(n == 1 ? "column " : n + " columns, ").append(runs(table.columns()));
    List<String> constant = constant(table);
    if (!constant.isEmpty()) {
      text.append(" (constant: ").append(runs(constant)).append(')');
    }
    text.append("; label: ").append(table.label());
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    table
        .leftOut()
        .forEach((name, why) -> reasons.computeIfAbsent(why, w -> new ArrayList<>()).add(name));
    List<String> out = new ArrayList<>();
    reasons.forEach((why, names) -> out.add(runs(names) + " (" + why + ")"));
    if (!out.isEmpty()) {
      text.append("; left out: ").append(String.join(", ", out));
    }
    if (table.id() != null) {
      text.append("; rows are named by ").append(table.id());
    }
    if (reasons.keySet().stream().anyMatch(why -> why.contains("identifier"))) {
      text.append("; --columns takes in what it names");
    }
    return text.toString();
  }

  /** Columns with the same number in all rows; of lists nothing is known. */
  static List<String> constant(TableVectors table) {
    Vectors all = table.vectors();
    int n = all.columns();
    return table.columns().size() != n
        ? List.of()
        : IntStream.range(0, n)
            .filter(
                c ->
                    IntStream.range(1, all.rows())
                        .allMatch(i -> all.data()[i * n + c] == all.data()[c]))
            .mapToObj(table.columns()::get)
            .toList();
  }

  /** Names, of those that follow each other and differ by a number the first and the last. */
  private String runs(List<String> names) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < names.size(); ) {
      int to = from + 1;
      int at = order.indexOf(names.get(from));
      while (to < names.size()
          && at >= 0
          && at + to - from < order.size()
          && order.get(at + to - from).equals(names.get(to))
          && stem(names.get(to)).equals(stem(names.get(from)))) {
        to++;
      }
      if (to - from > 3) {
        runs.add(names.get(from) + ".." + names.get(to - 1));
      } else {
        runs.addAll(names.subList(from, to));
      }
      from = to;
    }
    return runs.size() <= MOST
        ? String.join(", ", runs)
        : String.join(", ", runs.subList(0, MOST - 1)) + ", ... and " + runs.get(runs.size() - 1);
  }

  private static String stem(String name) {
    return name.replaceFirst("\\d+$", "");
  }
}
