package org.lossary.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.tables.Column;
import org.lossary.tables.Table;
import org.lossary.tables.VectorTable;

/**
 * Vectors with labels of a table, and what became of each of its columns.
 *
 * @param vectors the vectors
 * @param label the column with the labels
 * @param columns those that became the vector, in order
 * @param leftOut why each other column did not, by its name; lists first
 * @param id the column that names rows; null without
 * @param names what it calls each row; empty without
 */
public record TableVectors(
    Vectors vectors,
    String label,
    List<String> columns,
    Map<String, String> leftOut,
    @Nullable String id,
    List<String> names) {

  /** Copies the lists, which keep their order. */
  public TableVectors {
    columns = List.copyOf(columns);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    names = List.copyOf(names);
  }

  /**
   * Vectors of a table that has them in one column, as lists, or in columns of numbers.
   *
   * @param columns the columns of a vector in order, {@code a..b} for all from a to b; if empty,
   *     the one that holds lists, and if there is none all others that hold numbers, but for those
   *     that look like identifiers of rows: whole numbers under a name such as {@code id}, {@code
   *     user_id} or {@code index}, or all different (in order, or without gaps, or the only ones
   *     beside fractions)
   * @param id the column that names rows; null for the first that is not part of the vector and has
   *     another text or whole number in each row
   */
  public static TableVectors of(
      VectorTable table, String label, List<String> columns, @Nullable String id) {
    if (columns.isEmpty() && table.vectors().size() > 1) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          table.table().origin(),
          "several columns hold vectors: say which with --columns",
          String.join(", ", table.vectors()));
    }
    return of(new Parts(table.table(), table), label, columns, id);
  }

  /** The same of a table without lists. */
  static TableVectors of(Table table, String label, List<String> columns) {
    return of(new Parts(table, null), label, columns, null);
  }

  private static TableVectors of(
      Parts table, String label, List<String> wanted, @Nullable String id) {
    String origin = table.all.origin();
    table.all.column(label);
    if (id != null) {
      table.all.column(id);
    }
    Map<String, String> out = new LinkedHashMap<>();
    List<String> columns;
    if (!wanted.isEmpty()) {
      columns = expanded(table.all, wanted);
      if (columns.contains(label)) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT, origin, "--columns must not name the column of the labels", label);
      }
      table.others(label, columns).forEach(name -> out.put(name, "not in --columns"));
    } else if (!table.lists().isEmpty()) {
      columns = List.copyOf(table.lists());
      table.others(label, columns).forEach(name -> out.put(name, "beside the lists"));
    } else {
      out.putAll(notNumbers(table.all, label, id));
      columns = table.others(label, List.copyOf(out.keySet()));
    }
    List<Column> picked = columns.stream().flatMap(name -> table.of(name).stream()).toList();
    Vectors vectors = VectorColumns.of(table.all, label, picked);
    Column names = id != null ? table.all.column(id) : names(table.all, out.keySet());
    return new TableVectors(
        vectors,
        label,
        columns,
        out,
        names == null ? null : names.name(),
        names == null
            ? List.of()
            : IntStream.range(0, names.size())
                .mapToObj(i -> names.isMissing(i) ? "" : String.valueOf(names.text(i)))
                .toList());
  }

  /** Names, with {@code a..b} for all columns from a to b. */
  private static List<String> expanded(Table table, List<String> wanted) {
    List<String> names = new ArrayList<>();
    for (String name : wanted) {
      int dots = name.indexOf("..");
      int from = dots < 0 ? -1 : table.names().indexOf(name.substring(0, dots));
      int to = dots < 0 ? -1 : table.names().indexOf(name.substring(dots + 2));
      if (!table.has(name) && from >= 0 && from <= to) {
        names.addAll(table.names().subList(from, to + 1));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** Why columns are not part of a vector of all columns of numbers. */
  private static Map<String, String> notNumbers(Table table, String label, @Nullable String id) {
    List<Column> numbers =
        table.columns().stream()
            .filter(c -> !c.name().equals(label) && c.kind() == Column.Kind.NUMBER)
            .toList();
    Map<String, String> out = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (column.name().equals(label)) {
        continue;
      }
      String why =
          switch (column.kind()) {
            case TEXT -> "text";
            case TIME -> "times";
            case BOOLEAN -> "true or false";
            case NUMBER ->
                column.name().equals(id) ? "named by --id" : Identifiers.why(column, numbers);
          };
      if (column.kind() == Column.Kind.TEXT && !column.name().equals(id)) {
        VectorFiles.requireText(table.origin(), column);
      }
      if (why != null) {
        out.put(column.name(), why);
      }
    }
    return out;
  }

  /** The first of the columns that has another text or whole number in each row, or null. */
  private static @Nullable Column names(Table table, Set<String> among) {
    return table.columns().stream()
        .filter(c -> among.contains(c.name()) && c.missingCount() == 0 && isName(c))
        .findFirst()
        .orElse(null);
  }

  private static boolean isName(Column column) {
    return switch (column.kind()) {
      case TEXT -> column.categories().levels().size() == column.size();
      case NUMBER ->
          Arrays.stream(column.numbers()).allMatch(v -> v == Math.rint(v))
              && column.categories().levels().size() == column.size();
      case TIME, BOOLEAN -> false;
    };
  }

  /** A table, and which of its columns together are a list. */
  private record Parts(Table all, @Nullable VectorTable table) {
    Set<String> lists() {
      return table == null ? Set.of() : table.vectors();
    }

    List<Column> of(String name) {
      return table == null ? List.of(all.column(name)) : table.columns(name);
    }

    /** Names of columns and lists, less the label and the given ones. */
    List<String> others(String label, List<String> columns) {
      Set<String> inLists = new HashSet<>();
      lists().forEach(list -> of(list).forEach(c -> inLists.add(c.name())));
      List<String> names = new ArrayList<>(lists());
      all.names().stream().filter(n -> !inLists.contains(n)).forEach(names::add);
      names.remove(label);
      names.removeAll(Set.copyOf(columns));
      return names;
    }
  }
}
