package org.lossary.report.chart;

/**
 * The plotting area of a chart with two numeric axes: scales, grid, ticks and axis labels. The
 * label of the vertical axis lies flat above it, where it can be read without turning the head.
 */
final class Frame {
  private static final double Y_TICK_SPACE = 46;

  final Box area;
  final Scale x;
  final Scale y;
  private final Axis xAxis;
  private final Axis yAxis;
  private final Ticks xTicks;
  private final Ticks yTicks;
  private final double left;

  /**
   * Lays out axes in the box.
   *
   * @param rightMargin room kept free at the right, for labels of series
   */
  Frame(Axis xAxis, Range xData, Axis yAxis, Range yData, Box box, double rightMargin) {
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    double top = box.y() + (yAxis.text().isEmpty() ? 8 : 22);
    double bottom = box.bottom() - (xAxis.text().isEmpty() ? 20 : 38);
    int yWanted = Math.max(2, (int) ((bottom - top) / Y_TICK_SPACE));
    y = Scale.over(yAxis, yData.low(), yData.high(), bottom, top, yWanted);
    yTicks = y.ticks(yWanted);
    double labels =
        yTicks.labels().stream().mapToDouble(t -> TextSize.width(t, 11)).max().orElse(0);
    left = box.x();
    double begin = left + labels + 8;
    double right = box.right() - Math.max(rightMargin, 10);
    int xWanted = Math.max(2, (int) ((right - begin) / xTickSpace(right - begin)));
    x = Scale.over(xAxis, xData.low(), xData.high(), begin, right, xWanted);
    xTicks = x.ticks(xWanted);
    area = new Box(begin, top, right - begin, bottom - top);
  }

  /** Small charts have short axes, whose few labels may stand closer. */
  private static double xTickSpace(double width) {
    return width < 260 ? 50 : 80;
  }

  /** Grid lines, tick labels and axis labels; drawn before the data. */
  void drawBack(Svg svg) {
    for (int i = 0; i < yTicks.values().size(); i++) {
      double at = y.at(yTicks.values().get(i));
      svg.line(area.x(), at, area.right(), at, "ly-grid");
      svg.label(area.x() - 6, at + 4, "ly-tick ly-num", "end", yTicks.labels().get(i));
    }
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < xTicks.values().size(); i++) {
      double at = x.at(xTicks.values().get(i));
      String text = xTicks.labels().get(i);
      double half = TextSize.width(text, 11) / 2;
      svg.line(at, area.bottom(), at, area.bottom() + 4, "ly-axis");
      if (at - half >= free) {
        svg.label(at, area.bottom() + 16, "ly-tick ly-num", "middle", text);
        free = at + half + 6;
      }
    }
    if (y.low() < 0 && y.high() > 0 && !yAxis.logarithmic()) {
      svg.line(area.x(), y.at(0), area.right(), y.at(0), "ly-axis");
    }
    svg.line(area.x(), area.bottom(), area.right(), area.bottom(), "ly-axis");
    svg.label(left, area.y() - 10, "ly-muted", "start", yAxis.text());
    svg.label(area.x() + area.width() / 2, area.bottom() + 33, "ly-muted", "middle", xAxis.text());
  }

  /** Everything until {@link #endClip} is cut off at the edges of the area. */
  void beginClip(Svg svg, String id) {
    svg.open("clipPath", "id", id + "-clip");
    svg.leaf(
        "rect",
        "x",
        area.x() - 1,
        "y",
        area.y() - 2,
        "width",
        area.width() + 2,
        "height",
        area.height() + 4);
    svg.close("clipPath");
    svg.open("g", "clip-path", "url(#" + id + "-clip)");
  }

  void endClip(Svg svg) {
    svg.close("g");
  }
}
