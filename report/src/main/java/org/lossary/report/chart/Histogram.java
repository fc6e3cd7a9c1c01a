package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * How often values fall into each bin, such as residuals or gradients; counts optionally on a
 * logarithmic axis.
 */
public final class Histogram extends Plot<Histogram> {
  private record Reference(double x, String label) {}

  private final Axis axis;
  private final Bins bins;
  private final List<Reference> references = new ArrayList<>();
  private boolean logCounts;

  private Histogram(String title, Axis axis, Bins bins) {
    super(title);
    this.axis = axis;
    this.bins = bins;
    heightTo(300);
  }

  /** A histogram of these bins. */
  public static Histogram of(String title, Axis axis, Bins bins) {
    return new Histogram(title, axis, bins);
  }

  /** A histogram of these values in bins chosen from them. */
  public static Histogram of(String title, Axis axis, double[] values) {
    return of(title, axis, Bins.of(values));
  }

  /** Shows counts on a logarithmic axis, so that rare values can be seen beside frequent ones. */
  public Histogram logCounts() {
    logCounts = true;
    return this;
  }

  /** Adds a vertical line with a label, such as the median. */
  public Histogram reference(double x, String label) {
    references.add(new Reference(x, label));
    return this;
  }

  @Override
  Histogram self() {
    return this;
  }

  @Override
  String summary() {
    int mode = 0;
    for (int i = 1; i < bins.size(); i++) {
      mode = bins.count(i) > bins.count(mode) ? i : mode;
    }
    return "Histogram of "
        + axis.text()
        + ": "
        + Numbers.count(bins.total())
        + " values, most often in "
        + Numbers.interval(bins.edge(mode), bins.edge(mode + 1))
        + " ("
        + Numbers.count(bins.count(mode))
        + ")."
        + outside();
  }

  private String outside() {
    List<String> parts = new ArrayList<>();
    if (bins.below() > 0) {
      parts.add(Numbers.count(bins.below()) + " below " + Numbers.compact(bins.low(), 3));
    }
    if (bins.above() > 0) {
      parts.add(Numbers.count(bins.above()) + " above " + Numbers.compact(bins.high(), 3));
    }
    if (bins.missing() > 0) {
      parts.add(Numbers.count(bins.missing()) + " missing");
    }
    return parts.isEmpty() ? "" : " Not shown: " + String.join(", ", parts) + ".";
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    String outside = outside().strip();
    Box room = outside.isEmpty() ? box : box.inset(0, 0, 0, 16);
    Axis counts = logCounts ? Axis.of("count (log)").log().from(0.5) : Axis.of("count").from(0);
    Range ys = new Range(counts).add((double) Math.max(1, bins.largest()));
    Axis fixed = new Axis(axis.label(), axis.unit(), false, bins.low(), bins.high());
    Frame frame = new Frame(fixed, new Range(fixed), counts, ys, room, 0);
    frame.drawBack(svg);
    svg.open("g", "class", ChartStyle.color(0));
    double gap = frame.area.width() / bins.size() > 4 ? 1 : 0;
    for (int i = 0; i < bins.size(); i++) {
      if (bins.count(i) == 0) {
        continue;
      }
      double x = frame.x.at(bins.edge(i));
      double top = frame.y.clamped((double) bins.count(i));
      svg.open("g")
          .tooltip(
              Numbers.interval(bins.edge(i), bins.edge(i + 1))
                  + ": "
                  + Numbers.count(bins.count(i)));
      svg.rect(
          x + gap / 2,
          top,
          frame.x.at(bins.edge(i + 1)) - x - gap,
          frame.area.bottom() - top,
          "ly-fill");
      svg.close("g");
    }
    svg.close("g");
    for (Reference reference : references) {
      ReferenceLine.vertical(svg, frame, reference.x(), reference.label());
    }
    svg.label(box.right(), box.bottom() - 1, "ly-note", "end", Numbers.typographic(outside));
  }
}
