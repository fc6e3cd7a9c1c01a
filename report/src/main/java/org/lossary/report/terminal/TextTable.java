package org.lossary.report.terminal;

import java.util.List;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/**
 * A table as plain text: words at the left, numbers at the right of their columns, a star at the
 * best value of a column that has one. Columns of words are shortened where the terminal is too
 * narrow.
 */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST = 8;

  private final Table table;
  private final TerminalStyle style;
  private final int[] widths;

  private TextTable(Table table, TerminalStyle style) {
    this.table = table;
    this.style = style;
    this.widths = widths();
    fit();
  }

  /** The table as lines, each ended by a line feed. */
  public static String render(Table table, TerminalStyle style) {
    return new TextTable(table, style).render();
  }

  private int[] widths() {
    int[] result = new int[table.columns().size()];
    for (int c = 0; c < result.length; c++) {
      result[c] = TextWidth.of(heading(c));
      for (int r = 0; r < table.rows().size(); r++) {
        result[c] = Math.max(result[c], TextWidth.of(text(r, c)));
      }
    }
    return result;
  }

  /**
   * Takes columns from the widest column of words until the table fits, or words have got too
   * short.
   */
  private void fit() {
    int total = (widths.length - 1) * GAP.length();
    for (int width : widths) {
      total += width;
    }
    while (total > style.width()) {
      int widest = -1;
      for (int c = 0; c < widths.length; c++) {
        boolean words = !table.columns().get(c).numeric();
        if (words && widths[c] > LEAST && (widest < 0 || widths[c] > widths[widest])) {
          widest = c;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private String render() {
    StringBuilder out = new StringBuilder();
    if (!table.caption().isEmpty()) {
      out.append(table.caption()).append('\n');
    }
    StringBuilder head = new StringBuilder();
    StringBuilder rule = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      head.append(c == 0 ? "" : GAP).append(style.bold(place(heading(c), c)));
      rule.append(c == 0 ? "" : GAP).append((style.unicode() ? "─" : "-").repeat(widths[c]));
    }
    out.append(head.toString().stripTrailing()).append('\n').append(rule).append('\n');
    for (int r = 0; r < table.rows().size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String cell = place(text(r, c), c);
        line.append(c == 0 ? "" : GAP).append(table.isEmphasized(r) ? style.bold(cell) : cell);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private String heading(int c) {
    Column column = table.columns().get(c);
    return column.heading() + (marked(column) ? " " : "");
  }

  private String text(int r, int c) {
    List<Cell> row = table.rows().get(r);
    String text = style.unicode() ? row.get(c).text() : ascii(row.get(c).text());
    return marked(table.columns().get(c)) ? text + (table.isBest(r, c) ? "*" : " ") : text;
  }

  private static boolean marked(Column column) {
    return column.best() != Column.Best.NONE;
  }

  private String place(String text, int c) {
    String cut = TextWidth.cut(text, widths[c], style.unicode() ? "…" : "~");
    return table.columns().get(c).numeric()
        ? TextWidth.padLeft(cut, widths[c])
        : TextWidth.padRight(cut, widths[c]);
  }

  static String ascii(String text) {
    return text.replace("±", "+-")
        .replace("–", "-")
        .replace("−", "-")
        .replace("∞", "inf")
        .replace("µ", "u")
        .replace("…", "~");
  }
}
