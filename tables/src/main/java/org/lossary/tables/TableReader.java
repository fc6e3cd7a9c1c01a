package org.lossary.tables;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * Passes over a file or a query in batches, in the order of its rows and in constant memory. Types
 * of CSV and JSON are settled by the first 20,480 rows; a later value that does not fit is a {@link
 * TableException} with its line. Not thread-safe.
 */
public final class TableReader implements AutoCloseable {
  /** Rows a batch unless told otherwise. */
  public static final int BATCH_ROWS = 8192;

  private final Database database;
  private final Source source;

  private TableReader(Database database, Source source) {
    this.database = database;
    this.source = source;
  }

  /** Opens a file: .csv, .tsv, .jsonl, .ndjson, .json (each also .gz) or .parquet. */
  public static TableReader open(Path file) {
    return open(file, false);
  }

  /** Opens a query, which reads files as {@code SELECT ... FROM 'file.parquet'}. */
  public static TableReader query(String sql) {
    Database database = Database.open();
    try {
      return new TableReader(database, new QuerySource(database, sql));
    } catch (TableException e) {
      database.close();
      throw e;
    }
  }

  static TableReader open(Path file, boolean whole) {
    Database database = Database.open();
    try {
      return new TableReader(database, FileSource.of(database, file, whole));
    } catch (TableException e) {
      database.close();
      throw e;
    }
  }

  /** The same reader of this one's data, which is to be closed instead, with lists unpacked. */
  TableReader unpacked(Collection<String> only) {
    try {
      return new TableReader(database, new UnpackedSource(database, source, only));
    } catch (TableException e) {
      database.close();
      throw e;
    }
  }

  /** How many numbers the lists of each column have that was unpacked. */
  Map<String, Integer> lists() {
    return source instanceof UnpackedSource unpacked ? unpacked.lengths() : Map.of();
  }

  /** How messages call the data: the file, or "the query". */
  public String origin() {
    return source.origin();
  }

  /** In which order day, month and year were read, where that is a guess; else nothing. */
  String orderOfDates() {
    return source.orderOfDates();
  }

  /** The names of the columns in order. */
  public List<String> names() {
    return source.names();
  }

  /** What a column holds, judged by its type; text may still be all numbers. */
  public Column.Kind kind(String name) {
    return source.kind(source.indexOf(name));
  }

  /** Columns that hold neither numbers nor text, which no method reads. */
  List<Database.Field> unsupported() {
    return source.unsupported();
  }

  /** {@link #forEachBatch(List, List, int, Consumer)} with {@link #BATCH_ROWS} rows a batch. */
  public long forEachBatch(List<String> numbers, List<String> texts, Consumer<Batch> consumer) {
    return forEachBatch(numbers, texts, BATCH_ROWS, consumer);
  }

  /**
   * Reads the named columns from the first row to the last. May be called again: every call is a
   * pass of its own.
   *
   * @param numbers columns to be had as numbers; booleans and times are turned into them, text is
   *     parsed
   * @param texts columns to be had as text; in CSV as it is written
   * @param batchRows rows a batch, except the last
   * @param consumer receives each batch; the arrays are used again
   * @return the number of rows, at least 1: no rows at all is a {@link TableException}
   */
  public long forEachBatch(
      List<String> numbers, List<String> texts, int batchRows, Consumer<Batch> consumer) {
    if (batchRows < 1) {
      throw new IllegalArgumentException("batchRows must be at least 1, got " + batchRows);
    }
    int[] numberColumns = numbers.stream().mapToInt(source::indexOf).toArray();
    int[] textColumns = texts.stream().mapToInt(source::indexOf).toArray();
    if (numberColumns.length + textColumns.length == 0) {
      throw new IllegalArgumentException("at least one column must be named");
    }
    for (int column : textColumns) {
      source.kind(column);
    }
    Batch batch = new Batch(numberColumns.length, textColumns.length, batchRows);
    try {
      database.stream(
          source.select(numberColumns, textColumns),
          numberColumns.length + textColumns.length,
          (vectors, rows) -> fill(batch, vectors, rows, numbers, batchRows, consumer));
    } catch (SQLException e) {
      throw source.explain(e);
    }
    if (batch.size() > 0) {
      consumer.accept(batch);
      batch.next();
    }
    if (batch.firstRow() == 0) {
      throw new TableException(
          TableException.Problem.NO_ROWS, source.origin() + ": columns but not a single row");
    }
    return batch.firstRow();
  }

  private void fill(
      Batch batch,
      DuckDBReadableVector[] vectors,
      int rows,
      List<String> numbers,
      int batchRows,
      Consumer<Batch> consumer) {
    int from = 0;
    while (from < rows) {
      int take = Math.min(rows - from, batchRows - batch.size());
      for (int c = 0; c < vectors.length; c++) {
        DuckDBReadableVector vector = vectors[c];
        if (c >= numbers.size()) {
          copyText(vector, from, take, batch.texts(c - numbers.size()), batch.size());
        } else if (vector.getType() == DuckDBColumnType.VARCHAR) {
          parse(vector, from, take, batch, c, numbers.get(c));
        } else {
          copyNumbers(vector, from, take, batch, c);
        }
      }
      batch.grow(take);
      from += take;
      if (batch.size() == batchRows) {
        consumer.accept(batch);
        batch.next();
      }
    }
  }

  private static void copyText(
      DuckDBReadableVector vector, int from, int count, @Nullable String[] texts, int at) {
    for (int i = 0; i < count; i++) {
      texts[at + i] = vector.isNull(from + i) ? null : vector.getString(from + i);
    }
  }

  private static void copyNumbers(
      DuckDBReadableVector vector, int from, int count, Batch batch, int column) {
    double[] values = batch.numbers(column);
    boolean[] missing = batch.missing(column);
    int at = batch.size();
    for (int i = 0; i < count; i++) {
      boolean none = vector.isNull(from + i);
      missing[at + i] = none;
      values[at + i] = none ? Double.NaN : vector.getDouble(from + i);
    }
  }

  private void parse(
      DuckDBReadableVector vector, int from, int count, Batch batch, int column, String name) {
    double[] values = batch.numbers(column);
    boolean[] missing = batch.missing(column);
    int at = batch.size();
    for (int i = 0; i < count; i++) {
      boolean none = vector.isNull(from + i);
      missing[at + i] = none;
      values[at + i] = Double.NaN;
      if (!none) {
        String text = vector.getString(from + i);
        if (!NumberText.isNumber(text)) {
          throw TextColumn.notANumber(origin(), name, batch.firstRow() + at + i + 1, text);
        }
        values[at + i] = NumberText.parse(text);
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
