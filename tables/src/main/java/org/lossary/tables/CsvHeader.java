package org.lossary.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The first record of a CSV file: names and delimiter. They are read here rather than guessed by
 * the database, so that names stay as they are written, duplicates are seen, and a ragged file is
 * an error instead of a table of one column.
 *
 * @param names as written, without blanks around them; a column without a name is "columnN"
 * @param delimiter the one of comma, semicolon, tab and bar that is most frequent outside quotes
 */
record CsvHeader(List<String> names, char delimiter) {
  private static final String CANDIDATES = ",;\t|";
  private static final int LONGEST = 1 << 24;

  static CsvHeader read(Path file, boolean tabs) {
    String record;
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = isGzip(file) ? new GZIPInputStream(raw) : raw;
        Reader reader =
            new BufferedReader(
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      record = firstRecord(reader);
    } catch (CharacterCodingException e) {
      throw new TableException(
          TableException.Problem.UNREADABLE,
          file + ": not UTF-8 text; save it as UTF-8 CSV or convert it first",
          e);
    } catch (IOException e) {
      throw new TableException(
          TableException.Problem.UNREADABLE, file + ": cannot be read: " + e.getMessage(), e);
    }
    if (record.isBlank()) {
      throw new TableException(
          TableException.Problem.EMPTY_FILE,
          file + ": no header in the first line; a CSV file starts with the column names");
    }
    if (record.indexOf('\0') >= 0) {
      throw new TableException(
          TableException.Problem.UNREADABLE,
          file + ": not UTF-8 text; save it as UTF-8 CSV or convert it first");
    }
    char delimiter = tabs ? '\t' : delimiter(record);
    return new CsvHeader(names(file, record, delimiter), delimiter);
  }

  static boolean isGzip(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Up to the first line end outside quotes, without the byte order mark. */
  private static String firstRecord(Reader reader) throws IOException {
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    for (int c = reader.read(); c >= 0 && record.length() < LONGEST; c = reader.read()) {
      if (c == '"') {
        quoted = !quoted;
      }
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      if (c != '\uFEFF' || record.length() > 0) {
        record.append((char) c);
      }
    }
    return record.toString();
  }

  private static char delimiter(String record) {
    int[] found = new int[CANDIDATES.length()];
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      quoted ^= c == '"';
      int candidate = CANDIDATES.indexOf(c);
      if (!quoted && candidate >= 0) {
        found[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < found.length; i++) {
      best = found[i] > found[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }

  private static List<String> names(Path file, String record, char delimiter) {
    List<String> fields = fields(record, delimiter);
    List<String> filled = fields.stream().filter(f -> !f.isEmpty()).toList();
    if (!filled.isEmpty() && filled.stream().allMatch(NumberText::isNumber)) {
      throw new TableException(
          TableException.Problem.NO_HEADER,
          "%s: the first line holds numbers (%s ...), not column names; add a line of names"
              .formatted(file, filled.get(0)));
    }
    List<String> names = new ArrayList<>();
    for (String field : fields) {
      names.add(field.isEmpty() ? "column" + (names.size() + 1) : field);
    }
    return names;
  }

  /** Splits a record by RFC 4180: quotes around a field, doubled inside. */
  static List<String> fields(String record, char delimiter) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < record.length() && record.charAt(i + 1) == '"';
        if (doubled) {
          field.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == delimiter && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    return fields;
  }
}
