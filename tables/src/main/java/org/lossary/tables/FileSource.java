package org.lossary.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Parquet file or JSON records. */
final class FileSource extends Source {
  private static final Pattern MALFORMED =
      Pattern.compile("Malformed JSON .* in (?:line|record/value) (\\d+): (.*?)\\.?$");
  private static final Pattern MISTYPED =
      Pattern.compile("JSON transform error .* in (?:line|record/value) (\\d+): (.*)$");

  private final Path file;
  private final String function;
  private final List<Database.Field> fields;

  private FileSource(Database database, Path file, String function, String what) {
    super(file.toString());
    this.file = file;
    this.function = function;
    try {
      this.fields = database.describe("SELECT * FROM " + function);
    } catch (SQLException e) {
      throw explain(e);
    }
    boolean records = fields.size() != 1 || !fields.get(0).name().equals("json");
    if (!records && what.equals("JSON")) {
      throw new TableException(
          TableException.Problem.UNREADABLE,
          file + ": no JSON records; each line must be an object like {\"x\": 1, \"y\": 2}");
    }
    checkNames();
  }

  /**
   * The source for a file, by the end of its name.
   *
   * @param whole whether types are settled by the whole file or by its first 20,480 rows
   */
  static Source of(Database database, Path file, boolean whole) {
    if (Files.isDirectory(file)) {
      throw new TableException(
          TableException.Problem.DIRECTORY,
          file + ": a directory; name one file in it, or several with --sql");
    }
    if (!Files.isRegularFile(file)) {
      throw new TableException(
          TableException.Problem.MISSING_FILE, file + ": no such file; check the path");
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    String end = dot < 0 ? "" : plain.substring(dot + 1);
    boolean known = Set.of("csv", "tsv", "jsonl", "ndjson", "json").contains(end);
    if (!known && !name.endsWith(".parquet")) {
      throw new TableException(
          TableException.Problem.UNKNOWN_FORMAT,
          file
              + ": unknown file type; known are .csv, .tsv, .jsonl, .ndjson, .json (each also .gz)"
              + " and .parquet, and anything DuckDB reads with --sql");
    }
    checkNotEmpty(file);
    String sample = ", sample_size=" + (whole ? -1 : CsvSource.SAMPLE);
    String path = Database.literal(file.toString());
    return switch (end) {
      case "csv" -> new CsvSource(database, file, false, whole);
      case "tsv" -> new CsvSource(database, file, true, whole);
      case "parquet" -> new FileSource(database, file, "read_parquet(" + path + ")", "Parquet");
      default -> new FileSource(database, file, "read_json(" + path + sample + ")", "JSON");
    };
  }

  private static void checkNotEmpty(Path file) {
    try {
      if (Files.size(file) == 0) {
        throw new TableException(
            TableException.Problem.EMPTY_FILE, file + ": an empty file (0 bytes)");
      }
    } catch (IOException e) {
      throw new TableException(
          TableException.Problem.UNREADABLE, file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  List<Database.Field> fields() {
    return fields;
  }

  @Override
  String relation(Set<Integer> raw) {
    return function + " AS t" + aliases(fields.size());
  }

  @Override
  TableException explain(SQLException e) {
    String message = Database.firstLine(e);
    Matcher malformed = MALFORMED.matcher(message);
    Matcher mistyped = MISTYPED.matcher(message);
    if (malformed.find()) {
      // The database counts the one after the last that it could read as well.
      long record = Long.parseLong(malformed.group(1)) - 1;
      message = place(record) + " is not JSON: " + malformed.group(2);
    } else if (mistyped.find()) {
      message = place(Long.parseLong(mistyped.group(1))) + ": " + mistyped.group(2);
    }
    return new TableException(
        TableException.Problem.UNREADABLE, file + ": cannot be read: " + message, e);
  }

  /** Where a record is. Blank lines are none, and in .json records need not be lines. */
  private String place(long record) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
      return "record " + record;
    }
    long line = 0;
    long records = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      String text = reader.readLine();
      for (; text != null && records < record; text = reader.readLine()) {
        line++;
        records += text.isBlank() ? 0 : 1;
      }
    } catch (IOException e) {
      return "record " + record;
    }
    return "line " + line;
  }
}
