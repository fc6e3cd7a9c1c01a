package org.lossary.tables;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table some of whose columns hold vectors, as lists of numbers of one length: those of Parquet
 * (also of fixed length), JSON and queries. Each is unpacked into columns of numbers, {@code
 * vector[1]}, {@code vector[2]} and so on.
 */
public final class VectorTable {
  private final Table table;
  private final Map<String, Integer> lengths;

  private VectorTable(TableReader reader) {
    table = Table.collect(reader);
    lengths = reader.lists();
  }

  /**
   * Reads a file as {@link Table#read} does.
   *
   * @param only the columns to unpack, of which some may hold something else; all if there are none
   */
  public static VectorTable read(Path file, Collection<String> only) {
    try (TableReader reader = TableReader.open(file, true).unpacked(only)) {
      return new VectorTable(reader);
    }
  }

  /** Reads the result of a query as {@link Table#query} does, {@code only} as for a file. */
  public static VectorTable query(String sql, Collection<String> only) {
    try (TableReader reader = TableReader.query(sql).unpacked(only)) {
      return new VectorTable(reader);
    }
  }

  /** All columns, unpacked. */
  public Table table() {
    return table;
  }

  /** The names of the columns that hold vectors, in order. */
  public Set<String> vectors() {
    return lengths.keySet();
  }

  /** Whether this is the name of a column that holds vectors. */
  public boolean isVector(String name) {
    return lengths.containsKey(name);
  }

  /** The numbers of a vector, column by column; of any other name that column alone. */
  public List<Column> columns(String name) {
    Integer length = lengths.get(name);
    return length == null
        ? List.of(table.column(name))
        : IntStream.rangeClosed(1, length)
            .mapToObj(i -> table.column(UnpackedSource.place(name, i)))
            .toList();
  }
}
