package org.lossary.report.chart;

/** A thin dashed line across the plotting area with a label at its end. */
final class ReferenceLine {
  private ReferenceLine() {}

  static void vertical(Svg svg, Frame frame, double at, String label) {
    if (!frame.x.contains(at)) {
      return;
    }
    vertical(svg, frame.x.at(at), frame.area.y(), frame.area.bottom(), label, frame.area);
  }

  static void vertical(Svg svg, double x, double top, double bottom, String label, Box area) {
    svg.open("g", "class", "ly-ref");
    svg.line(x, top, x, bottom, "ly-line ly-thin ly-d2");
    boolean left = x + 6 + TextSize.width(label, 11) > area.right();
    svg.label(left ? x - 5 : x + 5, top + 10, "ly-note ly-halo", left ? "end" : "start", label);
    svg.close("g");
  }
}
