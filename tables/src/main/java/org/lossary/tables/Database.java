package org.lossary.tables;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * An in-memory DuckDB that reads local files and never downloads an extension. Results are streamed
 * in chunks of at most 2,048 rows.
 *
 * <p>When a streamed query fails after its first chunks, the driver (1.5 and 2.0) ends the stream
 * as if it were complete. So every query here gets one more row at the end, which says so; without
 * it the query is run again, not streamed, for its error.
 */
final class Database implements AutoCloseable {
  /** Receives the rows of a result, chunk by chunk. */
  @FunctionalInterface
  interface ChunkConsumer {
    /** Takes rows 0 to rows - 1 of the given vectors, which are valid during the call only. */
    void accept(DuckDBReadableVector[] vectors, int rows);
  }

  /** A column of a result. */
  record Field(String name, String type) {}

  private final DuckDBConnection connection;

  private Database(DuckDBConnection connection) {
    this.connection = connection;
  }

  static Database open() {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    // Where a sort or a join larger than memory goes; by default it is the working directory. The
    // files in it have fixed names, so every connection has a folder of its own; DuckDB makes it
    // when it is needed and removes it.
    properties.setProperty(
        "temp_directory",
        Path.of(System.getProperty("java.io.tmpdir", "."), "lossary-duckdb-" + UUID.randomUUID())
            .toString());
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
      return new Database(connection.unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new TableException(
          TableException.Problem.SQL, "DuckDB does not start: " + firstLine(e), e);
    }
  }

  /** Names and types of the columns of a query, without running it. */
  List<Field> describe(String sql) throws SQLException {
    try (DuckDBPreparedStatement statement = prepare(sql)) {
      ResultSetMetaData data = statement.getMetaData();
      List<Field> fields = new ArrayList<>();
      for (int i = 1; i <= data.getColumnCount(); i++) {
        fields.add(new Field(data.getColumnName(i), data.getColumnTypeName(i)));
      }
      return fields;
    }
  }

  /** The rows of a small result as text. */
  List<List<@Nullable String>> rows(String sql) throws SQLException {
    try (DuckDBPreparedStatement statement = prepare(sql);
        ResultSet result = statement.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      List<List<@Nullable String>> rows = new ArrayList<>();
      while (result.next()) {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** Streams a query of DOUBLE and VARCHAR columns in the order of its rows. */
  void stream(String sql, int columns, ChunkConsumer consumer) throws SQLException {
    String nulls = "NULL, ".repeat(columns);
    String marked = "SELECT *, true FROM (" + sql + ") UNION ALL SELECT " + nulls + "false";
    boolean complete = false;
    try (DuckDBPreparedStatement statement = prepare(marked);
        DuckDBChunkedResult result = statement.query()) {
      DuckDBReadableVector[] vectors = new DuckDBReadableVector[columns];
      while (result.nextChunk()) {
        DuckDBDataChunkReader chunk = result.chunk();
        int rows = (int) chunk.rowCount();
        if (rows == 0) {
          continue;
        }
        complete = !chunk.vector(columns).getBoolean(rows - 1L);
        for (int c = 0; c < columns; c++) {
          vectors[c] = chunk.vector(c);
        }
        int data = complete ? rows - 1 : rows;
        if (data > 0) {
          consumer.accept(vectors, data);
        }
      }
    }
    if (!complete) {
      throw failure(sql);
    }
  }

  /** Runs a query to its error, in a connection of its own: the streamed one no longer answers. */
  private static SQLException failure(String sql) throws SQLException {
    String all = "SELECT bit_xor(hash(COLUMNS(*))) FROM (" + sql + ")";
    try (Database again = open()) {
      again.rows(all);
    }
    return new SQLException("the rows ended before the last one");
  }

  private DuckDBPreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new TableException(
          TableException.Problem.SQL, "DuckDB does not close: " + firstLine(e), e);
    }
  }

  /** The message without the driver's wrapper. */
  static String message(SQLException e) {
    String message = String.valueOf(e.getMessage());
    String wrapper = "Attempting to execute an unsuccessful or closed pending query result";
    int at = message.indexOf(wrapper);
    int error = at < 0 ? -1 : message.indexOf("Error: ", at);
    return error < 0 ? message : message.substring(error + "Error: ".length());
  }

  /** The first line of the message. */
  static String firstLine(SQLException e) {
    return message(e).lines().findFirst().orElse("unknown error").strip();
  }

  /** A string as an SQL literal. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
