package org.lossary.report.chart;

/**
 * The horizontal axis of charts whose vertical axis holds names: grid lines, tick labels and the
 * axis label.
 */
final class HorizontalAxis {
  private HorizontalAxis() {}

  static void draw(Svg svg, Scale scale, Ticks ticks, Box area, String label) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.values().size(); i++) {
      double x = scale.at(ticks.values().get(i));
      String text = ticks.labels().get(i);
      double half = TextSize.width(text, 11) / 2;
      svg.line(x, area.y(), x, area.bottom(), "ly-grid");
      if (x - half >= free) {
        svg.label(x, area.bottom() + 16, "ly-tick ly-num", "middle", text);
        free = x + half + 6;
      }
    }
    svg.label(area.x() + area.width() / 2, area.bottom() + 34, "ly-muted", "middle", label);
  }
}
