package org.lossary.report.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns and rows, independent of where they are shown. */
public final class Table {
  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<Integer> emphasized = new HashSet<>();
  private String caption = "";

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  /** An empty table. */
  public static Table of(Column... columns) {
    return of(List.of(columns));
  }

  /** An empty table. */
  public static Table of(List<Column> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs at least one column");
    }
    return new Table(List.copyOf(columns));
  }

  /** Sets what the table says, in one sentence. */
  public Table caption(String text) {
    caption = text;
    return this;
  }

  /** Adds a row; cells are {@link Cell}s, or texts. */
  public Table row(Object... cells) {
    List<Cell> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Cell c ? c : Cell.of(cell.toString()));
    }
    return row(row);
  }

  /** Adds a row. */
  public Table row(List<Cell> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException("need " + columns.size() + " cells, got " + cells.size());
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Makes the row that was added last stand out. */
  public Table emphasize() {
    emphasized.add(rows.size() - 1);
    return this;
  }

  /** What the table says; may be empty. */
  public String caption() {
    return caption;
  }

  /** The columns from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /** The rows from top to bottom. */
  public List<List<Cell>> rows() {
    return List.copyOf(rows);
  }

  /** Whether a row stands out. */
  public boolean isEmphasized(int row) {
    return emphasized.contains(row);
  }

  /**
   * Whether a cell holds the best value of its column, or one that reads the same; never if all
   * read the same.
   */
  public boolean isBest(int row, int column) {
    Cell cell = rows.get(row).get(column);
    Column.Best best = columns.get(column).best();
    if (best == Column.Best.NONE || Double.isNaN(cell.value())) {
      return false;
    }
    Cell leader = cell;
    boolean differ = false;
    for (List<Cell> other : rows) {
      Cell theirs = other.get(column);
      if (!Double.isNaN(theirs.value())) {
        boolean leads =
            best == Column.Best.LOWEST
                ? theirs.value() < leader.value()
                : theirs.value() > leader.value();
        leader = leads ? theirs : leader;
        differ |= !theirs.text().equals(cell.text());
      }
    }
    return differ && leader.text().equals(cell.text());
  }
}
