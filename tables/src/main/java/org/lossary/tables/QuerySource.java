package org.lossary.tables;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of an SQL query. */
final class QuerySource extends Source {
  private final String sql;
  private final List<Database.Field> fields;

  QuerySource(Database database, String sql) {
    super("the query");
    this.sql = sql.strip().replaceAll("[;\\s]+$", "");
    if (this.sql.isEmpty()) {
      throw new TableException(
          TableException.Problem.SQL, "the query is empty; write SELECT ... FROM 'file'");
    }
    try {
      // As a subquery, which only a query can be: nothing that writes is ever prepared.
      List<Database.Field> typed = database.describe("SELECT * FROM (" + this.sql + "\n)");
      // A subquery renames columns named alike, the query itself does not.
      List<Database.Field> named = database.describe(this.sql);
      this.fields =
          IntStream.range(0, typed.size())
              .mapToObj(i -> new Database.Field(named.get(i).name(), typed.get(i).type()))
              .toList();
    } catch (SQLException e) {
      throw explain(clearest(database, e));
    }
    checkNames();
  }

  /** The error of the query itself, which names the right word, where it has one. */
  private SQLException clearest(Database database, SQLException asSubquery) {
    if (sql.indexOf(';') >= 0) {
      return asSubquery; // All statements but the last would run.
    }
    try {
      database.describe(sql);
      return asSubquery;
    } catch (SQLException e) {
      return e;
    }
  }

  @Override
  List<Database.Field> fields() {
    return fields;
  }

  @Override
  String relation(Set<Integer> raw) {
    return "(" + sql + "\n) AS t" + aliases(fields.size());
  }

  @Override
  TableException explain(SQLException e) {
    return new TableException(
        TableException.Problem.SQL, "the query does not run: " + Database.firstLine(e), e);
  }
}
