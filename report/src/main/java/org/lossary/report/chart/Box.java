package org.lossary.report.chart;

/** A rectangle in pixels; y grows downwards. */
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** The same box with these margins taken off. */
  Box inset(double left, double top, double rightMargin, double bottomMargin) {
    return new Box(x + left, y + top, width - left - rightMargin, height - top - bottomMargin);
  }
}
