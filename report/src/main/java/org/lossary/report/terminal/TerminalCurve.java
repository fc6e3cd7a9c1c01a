package org.lossary.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.lossary.report.chart.Series;
import org.lossary.report.number.Numbers;

/**
 * Lines drawn with braille dots in a frame of so many columns and rows, with the ends of both axes
 * and, where the range has it, zero. Without colour several lines look alike; show them next to
 * each other with {@link TextWidth#beside} instead.
 */
public final class TerminalCurve {
  private final String title;
  private final int columns;
  private final int rows;
  private final List<Series> lines = new ArrayList<>();
  private double low = Double.NaN;
  private double high = Double.NaN;

  private TerminalCurve(String title, int columns, int rows) {
    this.title = title;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * An empty picture; its drawing area has this many columns and rows, axes and title come on top.
   */
  public static TerminalCurve of(String title, int columns, int rows) {
    if (columns < 8 || rows < 2) {
      throw new IllegalArgumentException(
          "need at least 8 columns and 2 rows, got " + columns + " and " + rows);
    }
    return new TerminalCurve(title, columns, rows);
  }

  /** Adds a line. */
  public TerminalCurve line(Series line) {
    lines.add(line);
    return this;
  }

  /** Sets the vertical range instead of taking it from the lines. */
  public TerminalCurve range(double newLow, double newHigh) {
    low = newLow;
    high = newHigh;
    return this;
  }

  /** The picture as lines, each ended by a line feed. */
  public String render(TerminalStyle style) {
    double[] xs =
        lines.stream().flatMapToDouble(Series::xValues).filter(Double::isFinite).toArray();
    double[] ys =
        lines.stream().flatMapToDouble(Series::yValues).filter(Double::isFinite).toArray();
    if (xs.length == 0 || ys.length == 0) {
      return title + "\n(nothing to draw)\n";
    }
    double[] x = ends(xs, Double.NaN, Double.NaN);
    double[] y = ends(ys, low, high);
    List<BrailleCanvas> canvases = new ArrayList<>();
    for (Series line : lines) {
      canvases.add(draw(line, x, y));
    }
    return assemble(style, canvases, x, y);
  }

  private static double[] ends(double[] values, double fixedLow, double fixedHigh) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    double from = Double.isNaN(fixedLow) ? min : fixedLow;
    double to = Double.isNaN(fixedHigh) ? max : fixedHigh;
    return from < to ? new double[] {from, to} : new double[] {from - 1, from + 1};
  }

  private BrailleCanvas draw(Series line, double[] x, double[] y) {
    BrailleCanvas canvas = new BrailleCanvas(columns, rows);
    double[] xs = line.xValues().toArray();
    double[] ys = line.yValues().toArray();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < xs.length; i++) {
      double px = (xs[i] - x[0]) / (x[1] - x[0]) * (2 * columns - 1);
      double py = (y[1] - ys[i]) / (y[1] - y[0]) * (4 * rows - 1);
      if (Double.isFinite(px) && Double.isFinite(py) && Math.abs(py) < 40.0 * rows) {
        boolean joined = !Double.isNaN(lastX);
        canvas.line(joined ? lastX : px, joined ? lastY : py, px, py);
        lastX = px;
        lastY = py;
      } else {
        lastX = Double.NaN;
      }
    }
    return canvas;
  }

  private String assemble(
      TerminalStyle style, List<BrailleCanvas> canvases, double[] x, double[] y) {
    String top = Numbers.compact(y[1], 3);
    String bottom = Numbers.compact(y[0], 3);
    int zero =
        y[0] < 0 && y[1] > 0 ? (int) Math.round(y[1] / (y[1] - y[0]) * (4 * rows - 1)) / 4 : -1;
    int margin = Math.max(TextWidth.of(top), TextWidth.of(bottom));
    String bar = style.unicode() ? "│" : "|";
    String tick = style.unicode() ? "┤" : "+";
    StringBuilder out = new StringBuilder();
    if (!title.isEmpty()) {
      out.append(style.bold(title)).append('\n');
    }
    for (int r = 0; r < rows; r++) {
      String label = r == 0 ? top : r == rows - 1 ? bottom : r == zero ? "0" : "";
      out.append(TextWidth.padLeft(label, margin)).append(' ').append(label.isEmpty() ? bar : tick);
      StringBuilder cells = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        cells.append(cell(style, canvases, c, r, r == zero));
      }
      out.append(cells.toString().stripTrailing()).append('\n');
    }
    return out.append(foot(style, margin, x)).toString();
  }

  private static String cell(
      TerminalStyle style, List<BrailleCanvas> canvases, int column, int row, boolean zero) {
    for (int i = canvases.size() - 1; i >= 0; i--) {
      BrailleCanvas canvas = canvases.get(i);
      if (!canvas.isEmpty(column, row)) {
        char c = style.unicode() ? canvas.braille(column, row) : canvas.ascii(column, row);
        return style.colored(Character.toString(c), i);
      }
    }
    return zero ? (style.unicode() ? "┈" : "-") : " ";
  }

  private String foot(TerminalStyle style, int margin, double[] x) {
    String left = Numbers.compact(x[0], 3);
    String right = Numbers.compact(x[1], 3);
    double share = -x[0] / (x[1] - x[0]);
    int at = (int) Math.round(share * (columns - 1));
    boolean zero =
        share > 0 && share < 1 && at > left.length() && at < columns - right.length() - 1;
    StringBuilder axis = new StringBuilder((style.unicode() ? "─" : "-").repeat(columns));
    StringBuilder labels = new StringBuilder(" ".repeat(columns));
    labels.replace(0, left.length(), left);
    labels.replace(columns - right.length(), columns, right);
    if (zero) {
      axis.setCharAt(at, style.unicode() ? '┬' : '+');
      labels.setCharAt(at, '0');
    }
    String indent = " ".repeat(margin + 1);
    return indent + (style.unicode() ? "└" : "+") + axis + "\n" + indent + " " + labels + "\n";
  }
}
