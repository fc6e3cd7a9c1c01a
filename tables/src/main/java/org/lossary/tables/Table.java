package org.lossary.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * An immutable table in memory, column by column.
 *
 * <p>{@code Table.read(Path.of("houses.parquet")).column("price").finiteNumbers()}
 */
public final class Table {
  private final String origin;
  private final int rows;
  private final List<Column> columns;
  private final List<String> notes;
  private final List<Database.Field> unsupported;

  private Table(
      String origin,
      int rows,
      List<Column> columns,
      List<String> notes,
      List<Database.Field> unsupported) {
    this.origin = origin;
    this.rows = rows;
    this.columns = List.copyOf(columns);
    this.notes = List.copyOf(notes);
    this.unsupported = unsupported;
  }

  /**
   * Reads a whole file: .csv, .tsv, .jsonl, .ndjson, .json (each also .gz) or .parquet. The types
   * of CSV and JSON are settled by all rows. Columns of lists, structures and bytes are left out,
   * which a note says.
   */
  public static Table read(Path file) {
    try (TableReader reader = TableReader.open(file, true)) {
      return collect(reader);
    }
  }

  /** Reads the result of a query over files, {@code SELECT ... FROM 'file.csv'}. */
  public static Table query(String sql) {
    try (TableReader reader = TableReader.query(sql)) {
      return collect(reader);
    }
  }

  /** A table of columns in memory, all of one length and with names of their own. */
  public static Table of(Column... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("a table has at least one column");
    }
    int rows = columns[0].size();
    for (Column column : columns) {
      if (column.size() != rows) {
        throw new IllegalArgumentException(
            "column '%s' has %d rows, column '%s' has %d"
                .formatted(columns[0].name(), rows, column.name(), column.size()));
      }
    }
    long distinct = Arrays.stream(columns).map(Column::name).distinct().count();
    if (distinct < columns.length) {
      throw new IllegalArgumentException("two columns have the same name");
    }
    return new Table("the table", rows, List.of(columns), List.of(), List.of());
  }

  static Table collect(TableReader reader) {
    List<Database.Field> unsupported = reader.unsupported();
    List<String> names = new ArrayList<>(reader.names());
    unsupported.forEach(field -> names.remove(field.name()));
    if (names.isEmpty()) {
      throw Source.unsupported(reader.origin(), unsupported.get(0));
    }
    List<Numbers> numbers = new ArrayList<>();
    List<Texts> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Column.Kind kind = reader.kind(names.get(i));
      // Booleans too are read as they are written, for their labels.
      if (kind == Column.Kind.TEXT || kind == Column.Kind.BOOLEAN) {
        texts.add(new Texts(i, kind, new TextColumn.Builder()));
      } else {
        numbers.add(new Numbers(i, kind));
      }
    }
    long rows =
        reader.forEachBatch(
            numbers.stream().map(n -> names.get(n.index)).toList(),
            texts.stream().map(t -> names.get(t.index())).toList(),
            batch -> {
              for (int c = 0; c < numbers.size(); c++) {
                numbers.get(c).add(batch.numbers(c), batch.missing(c), batch.size());
              }
              for (int c = 0; c < texts.size(); c++) {
                for (int i = 0; i < batch.size(); i++) {
                  texts.get(c).builder().add(batch.texts(c)[i]);
                }
              }
            });
    List<String> notes = new ArrayList<>();
    unsupported.forEach(
        field ->
            notes.add(
                "column '%s' holds %s, neither numbers nor text, and is left out; a query can unpack it"
                    .formatted(field.name(), field.type())));
    Column[] columns = new Column[names.size()];
    for (Numbers n : numbers) {
      columns[n.index] = n.build(names.get(n.index));
    }
    for (Texts t : texts) {
      TextColumn column = t.builder().build(names.get(t.index()));
      columns[t.index()] =
          t.kind() == Column.Kind.BOOLEAN
              ? NumericColumn.ofBooleans(column)
              : Dates.ofText(column, notes);
    }
    notes.addAll(guesses(reader.orderOfDates(), columns));
    return new Table(reader.origin(), Math.toIntExact(rows), List.of(columns), notes, unsupported);
  }

  private static List<String> guesses(String orderOfDates, Column... columns) {
    if (orderOfDates.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(columns)
        .filter(c -> c.kind() == Column.Kind.TIME && Dates.ambiguous(c))
        .map(
            c ->
                "dates of '%s' are read as %s, and would be dates as %s too; a query with strptime says which"
                    .formatted(c.name(), orderOfDates, Dates.swapped(orderOfDates)))
        .toList();
  }

  /** How messages call the table: the file, or "the query". */
  public String origin() {
    return origin;
  }

  /** What was guessed in reading that could be meant otherwise, in sentences. */
  public List<String> notes() {
    return notes;
  }

  /** The same table, called differently in messages. */
  public Table named(String origin) {
    return new Table(origin, rows, columns, notes, unsupported);
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The columns in order. */
  public List<Column> columns() {
    return columns;
  }

  /** The names of the columns in order. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Whether there is a column of this name; upper and lower case differ. */
  public boolean has(String name) {
    return names().contains(name);
  }

  /** A column by name; one that is not there is a {@link TableException} with the nearest names. */
  public Column column(String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> missing(name));
  }

  private TableException missing(String name) {
    return unsupported.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(field -> Source.unsupported(origin, field))
        .orElseGet(() -> NearestNames.missing(origin, name, names()));
  }

  /** The named columns, in the given order. */
  public Table select(List<String> names) {
    return new Table(origin, rows, names.stream().map(this::column).toList(), notes, unsupported);
  }

  /** All columns but the named ones, which must be there. */
  public Table without(String... names) {
    Set<String> gone = Set.of(names);
    gone.forEach(this::column);
    return new Table(
        origin,
        rows,
        columns.stream().filter(c -> !gone.contains(c.name())).toList(),
        notes,
        unsupported);
  }

  /** The given rows, counted from 0, in the given order. */
  public Table take(int... picked) {
    return new Table(
        origin,
        picked.length,
        columns.stream().map(c -> c.take(picked)).toList(),
        notes,
        unsupported);
  }

  /** Text of one column as it comes in. */
  private record Texts(int index, Column.Kind kind, TextColumn.Builder builder) {}

  /** Numbers of one column as they come in. */
  private static final class Numbers {
    private final int index;
    private final Column.Kind kind;
    private double[] values = new double[TableReader.BATCH_ROWS];
    private final BitSet missing = new BitSet();
    private int size;

    Numbers(int index, Column.Kind kind) {
      this.index = index;
      this.kind = kind;
    }

    void add(double[] more, boolean[] none, int count) {
      if (size + count > values.length) {
        values = Arrays.copyOf(values, Math.max(size + count, values.length * 3 / 2));
      }
      System.arraycopy(more, 0, values, size, count);
      for (int i = 0; i < count; i++) {
        if (none[i]) {
          missing.set(size + i);
        }
      }
      size += count;
    }

    Column build(String name) {
      return new NumericColumn(name, kind, Arrays.copyOf(values, size), missing);
    }
  }
}
