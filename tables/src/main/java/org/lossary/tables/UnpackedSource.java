package org.lossary.tables;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A source whose columns of lists of numbers are one column for each place: {@code vector} of three
 * numbers becomes {@code vector[1]}, {@code vector[2]} and {@code vector[3]}.
 */
final class UnpackedSource extends Source {
  private final Source packed;

  /** Columns before unpacking, one for each after it, and their places in lists; 0 for no list. */
  private final List<Integer> columns = new ArrayList<>();

  private final List<Integer> places = new ArrayList<>();
  private final List<Database.Field> fields = new ArrayList<>();

  /** How many numbers the lists of a column have. */
  private final Map<String, Integer> lengths = new LinkedHashMap<>();

  /**
   * Unpacks a source.
   *
   * @param only the columns to unpack; all if there are none
   */
  UnpackedSource(Database database, Source packed, Collection<String> only) {
    super(packed.origin());
    this.packed = packed;
    for (int c = 0; c < packed.fields().size(); c++) {
      Database.Field field = packed.fields().get(c);
      boolean wanted = only.isEmpty() || only.contains(field.name());
      String element = wanted ? element(field.type()) : null;
      int length = element == null ? 0 : length(database, c, field);
      if (element == null || length == 0) {
        add(c, 0, field);
        continue;
      }
      lengths.put(field.name(), length);
      for (int i = 1; i <= length; i++) {
        add(c, i, new Database.Field(place(field.name(), i), element));
      }
    }
    checkNames();
  }

  static String place(String list, int number) {
    return list + "[" + number + "]";
  }

  private void add(int column, int place, Database.Field field) {
    columns.add(column);
    places.add(place);
    fields.add(field);
  }

  /** The type of the numbers of a list; null for all else. */
  private static @Nullable String element(String type) {
    int end = type.lastIndexOf('[');
    String element = type.endsWith("]") ? type.substring(0, end) : "";
    return kindOf(element) == Column.Kind.NUMBER ? element : null;
  }

  private int length(Database database, int column, Database.Field field) {
    String list = "CAST(c" + column + " AS DOUBLE[])";
    try {
      List<@Nullable String> ends =
          database
              .rows(
                  "SELECT min(len("
                      + list
                      + ")), max(len("
                      + list
                      + ")) FROM "
                      + packed.relation(Set.of()))
              .get(0);
      String least = ends.get(0);
      String most = ends.get(1);
      if (least == null || most == null) {
        return 0;
      }
      if (!least.equals(most)) {
        throw new TableException(
            TableException.Problem.UNSUPPORTED_TYPE,
            "%s: column '%s' holds lists of %s to %s numbers; they must be of one length"
                .formatted(origin(), field.name(), least, most));
      }
      return Integer.parseInt(most);
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  /** How many numbers the lists of each unpacked column have. */
  Map<String, Integer> lengths() {
    return lengths;
  }

  @Override
  List<Database.Field> fields() {
    return fields;
  }

  @Override
  String relation(Set<Integer> raw) {
    Set<Integer> before = new TreeSet<>();
    raw.forEach(c -> before.add(columns.get(c)));
    List<String> expressions = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String column = "c" + columns.get(c);
      expressions.add(places.get(c) == 0 ? column : column + "[" + places.get(c) + "]");
    }
    return expressions.stream().collect(Collectors.joining(", ", "(SELECT ", " FROM "))
        + packed.relation(before)
        + ") AS unpacked"
        + aliases(columns.size());
  }

  @Override
  String orderOfDates() {
    return packed.orderOfDates();
  }

  @Override
  TableException explain(SQLException e) {
    return packed.explain(e);
  }
}
