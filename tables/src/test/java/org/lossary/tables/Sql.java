package org.lossary.tables;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Test files made by DuckDB itself. */
final class Sql {
  private Sql() {}

  /** Writes the result of a query in a format that DuckDB writes: parquet, json or csv. */
  static Path write(Path file, String query, String format) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s) TO %s (FORMAT %s)"
              .formatted(query, Database.literal(file.toString()), format));
      return file;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
