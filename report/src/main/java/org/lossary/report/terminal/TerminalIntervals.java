package org.lossary.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Estimates with their intervals in a terminal, one row each: {@code huber ├──●──┤ 0.123 ± 0.004}.
 */
public final class TerminalIntervals {
  private record Row(
      String name, double low, double estimate, double high, boolean best, String note) {}

  private final String title;
  private final List<Row> rows = new ArrayList<>();
  private double reference = Double.NaN;

  private TerminalIntervals(String title) {
    this.title = title;
  }

  /** An empty picture. */
  public static TerminalIntervals of(String title) {
    return new TerminalIntervals(title);
  }

  /** Adds a row; the best one has a diamond instead of a dot. */
  public TerminalIntervals row(
      String name, double low, double estimate, double high, boolean best, String note) {
    rows.add(new Row(name, low, estimate, high, best, note));
    return this;
  }

  /** Adds a vertical line, such as no difference at 0. */
  public TerminalIntervals reference(double x) {
    reference = x;
    return this;
  }

  /** The picture as lines, each ended by a line feed. */
  public String render(TerminalStyle style) {
    if (rows.isEmpty()) {
      return title + "\n";
    }
    double low = rows.stream().mapToDouble(Row::low).min().orElse(0);
    double high = rows.stream().mapToDouble(Row::high).max().orElse(1);
    if (!Double.isNaN(reference)) {
      low = Math.min(low, reference);
      high = Math.max(high, reference);
    }
    if (!(low < high)) {
      low -= 1;
      high = low + 2;
    }
    int names = rows.stream().mapToInt(r -> TextWidth.of(r.name())).max().orElse(0);
    int notes = rows.stream().mapToInt(r -> TextWidth.of(r.note())).max().orElse(0);
    names = Math.min(names, style.width() / 3);
    int room = Math.max(12, style.width() - names - notes - 4);
    StringBuilder out = new StringBuilder();
    if (!title.isEmpty()) {
      out.append(style.bold(title)).append('\n');
    }
    for (Row row : rows) {
      String name =
          TextWidth.padRight(TextWidth.cut(row.name(), names, style.unicode() ? "…" : "~"), names);
      String bar = bar(row, low, high, room, style);
      String note = style.unicode() ? row.note() : TextTable.ascii(row.note());
      String line =
          (row.best() ? style.bold(name) : name)
              + "  "
              + (row.best() ? style.colored(bar, 0) : bar)
              + "  "
              + note;
      out.append(line.stripTrailing()).append('\n');
    }
    String left = Numbers.compact(low, 3);
    String right = Numbers.compact(high, 3);
    String axis = left + " ".repeat(Math.max(1, room - left.length() - right.length())) + right;
    return out.append(" ".repeat(names + 2)).append(axis).append('\n').toString();
  }

  private String bar(Row row, double low, double high, int room, TerminalStyle style) {
    boolean unicode = style.unicode();
    char[] cells = " ".repeat(room).toCharArray();
    if (!Double.isNaN(reference)) {
      cells[place(reference, low, high, room)] = unicode ? '┊' : ':';
    }
    int from = place(row.low(), low, high, room);
    int to = place(row.high(), low, high, room);
    for (int c = from; c <= to; c++) {
      cells[c] = unicode ? '─' : '-';
    }
    if (to > from) {
      cells[from] = unicode ? '├' : '|';
      cells[to] = unicode ? '┤' : '|';
    }
    char mark = unicode ? (row.best() ? '◆' : '●') : (row.best() ? '#' : 'o');
    cells[place(row.estimate(), low, high, room)] = mark;
    return new String(cells);
  }

  private static int place(double value, double low, double high, int room) {
    int at = (int) Math.round((value - low) / (high - low) * (room - 1));
    return Math.min(Math.max(at, 0), room - 1);
  }
}
