package org.lossary.report.chart;

/**
 * Point shapes that tell series apart without colour: circle, square, triangle, diamond, and so on
 * in turn.
 */
final class Markers {
  private Markers() {}

  /** The shape of a series: where colours come again it is another one, for all four turns. */
  static int shape(int series) {
    return series + series / ChartStyle.COLORS;
  }

  static void draw(Svg svg, int series, double x, double y, double radius, String cls) {
    switch (series % 4) {
      case 0 -> svg.leaf("circle", "class", cls, "cx", x, "cy", y, "r", radius);
      case 1 -> svg.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76, cls);
      case 2 ->
          polygon(
              svg,
              cls,
              x,
              y - radius * 1.2,
              x + radius * 1.1,
              y + radius * 0.8,
              x - radius * 1.1,
              y + radius * 0.8);
      default -> diamond(svg, x, y, radius, cls);
    }
  }

  static void diamond(Svg svg, double x, double y, double radius, String cls) {
    double r = radius * 1.3;
    polygon(svg, cls, x, y - r, x + r, y, x, y + r, x - r, y);
  }

  private static void polygon(Svg svg, String cls, double... xy) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xy.length; i += 2) {
      points
          .append(i == 0 ? "" : " ")
          .append(Svg.number(xy[i]))
          .append(',')
          .append(Svg.number(xy[i + 1]));
    }
    svg.leaf("polygon", "class", cls, "points", points);
  }
}
