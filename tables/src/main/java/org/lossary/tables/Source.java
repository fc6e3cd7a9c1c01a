package org.lossary.tables;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What columns are read from: a file or a query. Inside SQL its columns are named c0, c1, ... by
 * position, so that names in the data may be anything.
 */
abstract sealed class Source permits CsvSource, FileSource, QuerySource, UnpackedSource {
  private static final Set<String> NUMBERS =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT",
          "UHUGEINT",
          "FLOAT",
          "DOUBLE");

  private final String origin;

  Source(String origin) {
    this.origin = origin;
  }

  /** How messages call it: the file, or "the query". */
  final String origin() {
    return origin;
  }

  /** Names and DuckDB types in order. */
  abstract List<Database.Field> fields();

  /** The relation with columns c0, c1, ...; {@code raw} are columns to be given as written. */
  abstract String relation(Set<Integer> raw);

  /** In which order day, month and year were read, where that is a guess; else nothing. */
  String orderOfDates() {
    return "";
  }

  /** Turns an error of the database into a line for the owner of the data. */
  abstract TableException explain(SQLException e);

  final List<String> names() {
    return fields().stream().map(Database.Field::name).toList();
  }

  final int indexOf(String name) {
    int index = names().indexOf(name);
    if (index < 0) {
      throw NearestNames.missing(origin, name, names());
    }
    return index;
  }

  /** The kind of a column, with an exception for lists, structures and bytes. */
  final Column.Kind kind(int column) {
    Database.Field field = fields().get(column);
    Column.Kind kind = kindOf(field.type());
    if (kind == null) {
      throw unsupported(origin, field);
    }
    return kind;
  }

  static TableException unsupported(String origin, Database.Field field) {
    return new TableException(
        TableException.Problem.UNSUPPORTED_TYPE,
        "%s: column '%s' holds %s, neither numbers nor text; choose columns with --sql"
            .formatted(origin, field.name(), field.type()));
  }

  /** Columns of lists, structures and bytes. */
  final List<Database.Field> unsupported() {
    return fields().stream().filter(f -> kindOf(f.type()) == null).toList();
  }

  static Column.@Nullable Kind kindOf(String type) {
    String upper = type.toUpperCase(Locale.ROOT);
    if (upper.endsWith("]") || upper.startsWith("STRUCT") || upper.startsWith("MAP")) {
      return null;
    }
    if (NUMBERS.contains(upper) || upper.startsWith("DECIMAL")) {
      return Column.Kind.NUMBER;
    }
    if (upper.equals("BOOLEAN")) {
      return Column.Kind.BOOLEAN;
    }
    if (upper.equals("VARCHAR") || upper.equals("UUID") || upper.startsWith("ENUM")) {
      return Column.Kind.TEXT;
    }
    boolean time = upper.equals("DATE") || upper.startsWith("TIME") || upper.equals("INTERVAL");
    return time ? Column.Kind.TIME : null;
  }

  /** Refuses columns named alike. */
  final void checkNames() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      places.computeIfAbsent(names.get(i), n -> new ArrayList<>()).add(i + 1);
    }
    places.forEach(
        (name, at) -> {
          if (at.size() > 1) {
            List<String> first = at.stream().limit(5).map(String::valueOf).toList();
            throw new TableException(
                TableException.Problem.DUPLICATE_COLUMNS,
                "%s: %d columns are named '%s' (columns %s%s); give each a name of its own"
                    .formatted(
                        origin,
                        at.size(),
                        name,
                        String.join(", ", first),
                        at.size() > 5 ? ", ..." : ""));
          }
        });
  }

  /**
   * The query that reads columns as DOUBLE or VARCHAR: those in {@code numbers} as DOUBLE unless
   * they are text, then those in {@code texts} as VARCHAR.
   */
  final String select(int[] numbers, int[] texts) {
    // A column wanted both ways is typed, and its text is written from the value.
    Set<Integer> raw = new HashSet<>();
    List<String> expressions = new ArrayList<>();
    for (int column : texts) {
      raw.add(column);
    }
    for (int column : numbers) {
      raw.remove(column);
      expressions.add(number(column));
    }
    for (int column : texts) {
      expressions.add("CAST(c" + column + " AS VARCHAR)");
    }
    return "SELECT " + String.join(", ", expressions) + " FROM " + relation(raw);
  }

  private String number(int column) {
    return switch (kind(column)) {
      case NUMBER, BOOLEAN -> "CAST(c" + column + " AS DOUBLE)";
      case TIME -> "CAST(epoch(c" + column + ") AS DOUBLE)";
      case TEXT -> "CAST(c" + column + " AS VARCHAR)";
    };
  }

  static String aliases(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> "c" + i)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
