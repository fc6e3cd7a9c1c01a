package org.lossary.tables;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV or TSV file by RFC 4180: quotes are double quotes, doubled inside; the first line has the
 * names; empty fields and NA, N/A, null, NULL, None are missing. DuckDB finds the types and the
 * format of dates; numbers are always read as DOUBLE. Where fields are not separated by commas,
 * numbers may have decimal commas: they do if more columns are numbers when read so.
 */
final class CsvSource extends Source {
  /** Rows that settle the types when not all do. */
  static final int SAMPLE = 20480;

  private static final String DIALECT =
      ", header=true, quote='\"', escape='\"', nullstr=['', 'NA', 'N/A', 'null', 'NULL', 'None']";
  private static final Pattern FIELD = Pattern.compile("'type': ([^,}]+)\\}");
  private static final Pattern LINE = Pattern.compile("CSV Error on Line: (\\d+)");
  private static final Pattern CONVERT =
      Pattern.compile(
          "Error when converting column \"c(\\d+)\"\\. Could not convert string \"(.*)\" to '([^']*)'");
  private static final Pattern RAGGED =
      Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");

  private final Path file;
  private final List<String> names;
  private final String arguments;
  private final List<Database.Field> fields;
  private String formats = "";
  private String orderOfDates = "";
  private String decimals = "";

  CsvSource(Database database, Path file, boolean tabs, boolean whole) {
    super(file.toString());
    this.file = file;
    CsvHeader header = CsvHeader.read(file, tabs);
    this.names = header.names();
    this.arguments =
        Database.literal(file.toString())
            + DIALECT
            + ", delim="
            + Database.literal(String.valueOf(header.delimiter()));
    List<String> types = types(database, names.size(), whole);
    if (header.delimiter() != ',' && numbers(types) < types.size()) {
      types = withDecimalCommas(database, types, whole);
    }
    List<String> settled = types;
    this.fields =
        IntStream.range(0, types.size())
            .mapToObj(i -> new Database.Field(names.get(i), settled.get(i)))
            .toList();
    checkNames();
  }

  /** The types with decimal commas if that makes more numbers, else as they are. */
  private List<String> withDecimalCommas(Database database, List<String> points, boolean whole) {
    String before = formats;
    decimals = ", decimal_separator=','";
    List<String> commas = types(database, points.size(), whole);
    if (numbers(commas) > numbers(points)) {
      return commas;
    }
    decimals = "";
    formats = before;
    return points;
  }

  private static long numbers(List<String> types) {
    return types.stream().filter(t -> kindOf(t) == Column.Kind.NUMBER).count();
  }

  private List<String> types(Database database, int columns, boolean whole) {
    String sniff =
        "SELECT CAST(Columns AS VARCHAR), DateFormat, TimestampFormat FROM sniff_csv("
            + arguments
            + decimals
            + ", comment='', skip=0, sample_size="
            + (whole ? -1 : SAMPLE)
            + ", names="
            + quoted(columns)
            + ")";
    try {
      List<@Nullable String> found = database.rows(sniff).get(0);
      Matcher matcher = FIELD.matcher(String.valueOf(found.get(0)));
      List<String> types = new ArrayList<>();
      while (matcher.find()) {
        types.add(matcher.group(1));
      }
      if (types.size() == columns) {
        formats = format("dateformat", found.get(1)) + format("timestampformat", found.get(2));
        String order = Dates.order(found.get(1));
        orderOfDates = order.isEmpty() ? Dates.order(found.get(2)) : order;
        return types;
      }
    } catch (SQLException e) {
      // It says only that no dialect fits; reading with the one of the header says which line.
      return checkedAsText(database, columns, e);
    }
    return checkedAsText(database, columns, new SQLException("the columns differ from the header"));
  }

  /** Reads the whole file as text, for the error that the types could not be found with. */
  private List<String> checkedAsText(Database database, int columns, SQLException otherwise) {
    List<String> types = IntStream.range(0, columns).mapToObj(i -> "VARCHAR").toList();
    try {
      database.rows("SELECT count(COLUMNS(*)) FROM " + relation(types, Set.of()));
    } catch (SQLException e) {
      throw explain(e, columns);
    }
    throw explain(otherwise, columns);
  }

  private static String quoted(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> "'c" + i + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String format(String option, @Nullable String value) {
    return value == null || value.isEmpty() ? "" : ", " + option + "=" + Database.literal(value);
  }

  @Override
  String orderOfDates() {
    return orderOfDates;
  }

  @Override
  List<Database.Field> fields() {
    return fields;
  }

  @Override
  String relation(Set<Integer> raw) {
    return relation(fields.stream().map(Database.Field::type).toList(), raw);
  }

  private String relation(List<String> types, Set<Integer> raw) {
    Set<Integer> asWritten = new TreeSet<>(raw);
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String type = kindOf(types.get(i)) == Column.Kind.NUMBER ? "DOUBLE" : types.get(i);
      columns.add("'c" + i + "': '" + (asWritten.contains(i) ? "VARCHAR" : type) + "'");
    }
    return "read_csv(%s%s%s, auto_detect=false, columns={%s})"
        .formatted(arguments, decimals, formats, String.join(", ", columns));
  }

  @Override
  TableException explain(SQLException e) {
    return explain(e, fields.size());
  }

  private TableException explain(SQLException e, int columns) {
    String message = Database.message(e);
    Matcher line = LINE.matcher(message);
    String where = line.find() ? file + ": line " + line.group(1) : file.toString();
    Matcher convert = CONVERT.matcher(message);
    if (convert.find()) {
      int column = Integer.parseInt(convert.group(1));
      return new TableException(
          TableException.Problem.NOT_A_NUMBER,
          "%s: column '%s' is '%s' where a %s is needed; %s"
              .formatted(
                  where,
                  names.get(column),
                  convert.group(2),
                  convert.group(3).equals("DOUBLE") ? "number" : convert.group(3),
                  NumberText.remedy(convert.group(2))),
          e);
    }
    Matcher ragged = RAGGED.matcher(message);
    String what;
    if (ragged.find()) {
      what =
          "%s %s where the header has %d; correct the line"
              .formatted(
                  ragged.group(2), ragged.group(2).equals("1") ? "field" : "fields", columns);
    } else if (message.contains("unterminated quote")) {
      what = "a quote is opened and not closed";
    } else if (message.contains("not utf-8")) {
      what = "not UTF-8 text; save the file as UTF-8 or convert it first";
    } else {
      what = "cannot be read as CSV: " + Database.firstLine(e);
    }
    return new TableException(TableException.Problem.UNREADABLE, where + ": " + what, e);
  }
}
