package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Estimates with their intervals, one row each (a forest plot): a name at the left, the interval,
 * and the numbers at the right. The best row stands out by a diamond, bold type and its colour;
 * rows that cannot be told from it share its colour.
 */
public final class IntervalPlot extends Plot<IntervalPlot> {
  /** How a row stands against the others. */
  public enum Standing {
    /** The row that the verdict names. */
    BEST,
    /** Not distinguishable from the best. */
    TIED,
    /** Any other row. */
    OTHER,
    /** Present but not in the running, such as a baseline. */
    FADED
  }

  private record Row(
      String name, double low, double estimate, double high, Standing standing, String note) {}

  private record Reference(double x, String label) {}

  private static final double ROW = 26;

  private final Axis axis;
  private final List<Row> rows = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private IntervalPlot(String title, Axis axis) {
    super(title);
    this.axis = axis;
  }

  /** An empty plot over this axis. */
  public static IntervalPlot of(String title, Axis axis) {
    return new IntervalPlot(title, axis);
  }

  /**
   * Adds a row whose numbers read {@code estimate [low, high]}, with as many decimals as in the
   * other rows.
   */
  public IntervalPlot row(
      String name, double low, double estimate, double high, Standing standing) {
    return row(name, low, estimate, high, standing, "");
  }

  /** Adds a row with its own note at the right. */
  public IntervalPlot row(
      String name, double low, double estimate, double high, Standing standing, String note) {
    if (low > estimate || estimate > high) {
      throw new IllegalArgumentException(
          "row "
              + name
              + ": need low <= estimate <= high, got "
              + low
              + ", "
              + estimate
              + ", "
              + high);
    }
    rows.add(new Row(name, low, estimate, high, standing, note));
    return this;
  }

  /** Adds a vertical line with a label, such as no difference at 0. */
  public IntervalPlot reference(double x, String label) {
    references.add(new Reference(x, label));
    return this;
  }

  @Override
  IntervalPlot self() {
    return this;
  }

  @Override
  double height() {
    return overhead() + rows.size() * ROW + 42 + (references.isEmpty() ? 0 : 16);
  }

  @Override
  String summary() {
    StringBuilder text = new StringBuilder("Intervals of " + axis.text() + ".");
    for (Row row : rows) {
      text.append(' ')
          .append(row.name())
          .append(": ")
          .append(Numbers.significant(row.estimate(), 4))
          .append(' ');
      text.append(Numbers.interval(row.low(), row.high()));
      text.append(
          row.standing() == Standing.BEST
              ? ", best."
              : row.standing() == Standing.TIED ? ", tied with the best." : ".");
    }
    return text.toString();
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Range range = new Range(axis);
    rows.forEach(row -> range.add(row.low(), row.estimate(), row.high()));
    references.forEach(reference -> range.add(reference.x()));
    double names =
        rows.stream().mapToDouble(r -> TextSize.width(r.name(), 12) * 1.06).max().orElse(0);
    List<String> texts = notes();
    double notes = texts.stream().mapToDouble(t -> TextSize.width(t, 11) * 1.1).max().orElse(0);
    names = Math.min(names, box.width() * 0.4);
    double head = references.isEmpty() ? 0 : 16;
    Box area =
        new Box(
            box.x() + names + 16,
            box.y() + head,
            box.width() - names - notes - 32,
            rows.size() * ROW);
    int wanted = Math.max(2, (int) (area.width() / 80));
    Scale scale =
        Scale.over(axis, range.low(), range.high(), area.x() + 6, area.right() - 6, wanted);
    for (int i = 0; i < rows.size(); i += 2) {
      svg.leaf(
          "rect",
          "class",
          "ly-stripe",
          "fill-opacity",
          ".45",
          "x",
          box.x(),
          "y",
          area.y() + i * ROW,
          "width",
          box.width(),
          "height",
          ROW);
    }
    HorizontalAxis.draw(svg, scale, scale.ticks(wanted), area, axis.text());
    for (Reference reference : references) {
      ReferenceLine.vertical(
          svg, scale.clamped(reference.x()), box.y(), area.bottom(), reference.label(), area);
    }
    for (int i = 0; i < rows.size(); i++) {
      drawRow(svg, rows.get(i), texts.get(i), scale, box, area, area.y() + (i + 0.5) * ROW);
    }
  }

  private List<String> notes() {
    int decimals =
        Numbers.decimals(rows.stream().mapToDouble(row -> row.high() - row.low()).toArray());
    List<String> texts = new ArrayList<>();
    for (Row row : rows) {
      String own =
          Numbers.fixed(row.estimate(), decimals)
              + "  ["
              + Numbers.fixed(row.low(), decimals)
              + ", "
              + Numbers.fixed(row.high(), decimals)
              + "]";
      texts.add(Numbers.typographic(row.note().isEmpty() ? own : row.note()));
    }
    return texts;
  }

  private static void drawRow(
      Svg svg, Row row, String note, Scale scale, Box box, Box area, double y) {
    boolean best = row.standing() == Standing.BEST;
    String color =
        switch (row.standing()) {
          case BEST, TIED -> ChartStyle.color(0);
          case OTHER, FADED -> ChartStyle.color(6);
        };
    svg.open("g", "class", row.standing() == Standing.FADED ? color + " ly-faded" : color);
    svg.tooltip(row.name() + ": " + note);
    svg.rect(box.x(), y - ROW / 2, box.width(), ROW, "ly-hit");
    svg.label(box.x() + 4, y + 4, best ? "ly-text ly-bold" : "ly-text", "start", row.name());
    double x1 = scale.clamped(row.low());
    double x2 = scale.clamped(row.high());
    svg.line(x1, y, x2, y, best ? "ly-line ly-thick" : "ly-line");
    double cap = 4;
    svg.line(x1, y - cap, x1, y + cap, "ly-line ly-thin");
    svg.line(x2, y - cap, x2, y + cap, "ly-line ly-thin");
    double x = scale.clamped(row.estimate());
    if (best) {
      Markers.diamond(svg, x, y, 6, "ly-fill");
    } else {
      svg.leaf("circle", "class", "ly-fill", "cx", x, "cy", y, "r", 4.5);
    }
    svg.label(
        area.right() + 12,
        y + 4,
        best ? "ly-note ly-num ly-bold" : "ly-note ly-num",
        "start",
        note);
    svg.close("g");
  }
}
