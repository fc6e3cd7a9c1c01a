package org.lossary.report.chart;

import java.util.List;

/** One row, or several, of series names with a sample of their mark. */
final class Legend {
  /** How the mark of a series looks. */
  enum Mark {
    LINE,
    BOX,
    POINT
  }

  private static final double ROW = 20;

  private Legend() {}

  /** Draws the legend at the top of the box and returns what is left of the box. */
  static Box draw(Svg svg, List<String> names, Mark mark, Box box) {
    double x = box.x();
    double y = box.y() + 8;
    double sample = mark == Mark.LINE ? 26 : mark == Mark.BOX ? 12 : 10;
    for (int i = 0; i < names.size(); i++) {
      double need = sample + 6 + TextSize.width(names.get(i), 12) + 18;
      if (x > box.x() && x + need - 18 > box.right()) {
        x = box.x();
        y += ROW;
      }
      svg.open("g", "class", ChartStyle.color(i));
      drawSample(svg, i, mark, x, y);
      svg.close("g");
      svg.label(x + sample + 6, y + 4, "ly-text", "start", names.get(i));
      x += need;
    }
    double used = y + ROW - 6 - box.y();
    return box.inset(0, used, 0, 0);
  }

  private static void drawSample(Svg svg, int series, Mark mark, double x, double y) {
    switch (mark) {
      case LINE -> svg.line(x, y, x + 26, y, "ly-line " + ChartStyle.dash(series));
      case BOX -> svg.rect(x, y - 6, 12, 12, "ly-fill");
      case POINT -> Markers.draw(svg, Markers.shape(series), x + 5, y, 4.5, "ly-fill");
    }
  }
}
