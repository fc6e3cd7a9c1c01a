package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Points in groups, each with a colour and a shape; after {@link #COLORS} groups the colours come
 * again with other shapes, {@link #GROUPS} times in all.
 */
public final class ScatterPlot extends Plot<ScatterPlot> {
  private record Group(String name, double[] x, double[] y) {}

  /** How many groups have a colour of their own. */
  public static final int COLORS = ChartStyle.COLORS;

  /** How many have a colour and a shape that no other has. */
  public static final int GROUPS = 4 * COLORS;

  private static final double RADIUS = 3.4;

  /** Of more points than {@link #MANY}. */
  private static final double SMALL_RADIUS = 2.8;

  private static final int MANY = 600;

  /** Between the points of a map and its edge. */
  private static final double MARGIN = 10;

  private final Axis xAxis;
  private final Axis yAxis;
  private final boolean map;
  private final List<Group> groups = new ArrayList<>();
  private final List<Group> others = new ArrayList<>();

  private ScatterPlot(String title, Axis xAxis, Axis yAxis, boolean map) {
    super(title);
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.map = map;
  }

  /** An empty plot. */
  public static ScatterPlot of(String title, Axis xAxis, Axis yAxis) {
    return new ScatterPlot(title, xAxis, yAxis, false);
  }

  /**
   * An empty plot of places in the plane: a step is as long to the right as upwards, and how long
   * is not shown.
   */
  public static ScatterPlot map(String title) {
    return new ScatterPlot(title, Axis.of(""), Axis.of(""), true);
  }

  /** Adds the points of a group; those that are not finite are not drawn. */
  public ScatterPlot group(String name, double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "group " + name + ": x has " + x.length + " values, y has " + y.length);
    }
    groups.add(new Group(name, x.clone(), y.clone()));
    return this;
  }

  /** Adds points in grey beneath all groups, which the legend leaves out. */
  public ScatterPlot others(String name, double[] x, double[] y) {
    group(name, x, y);
    others.add(groups.remove(groups.size() - 1));
    return this;
  }

  /**
   * Adds points by the name of the group that each belongs to, in the order of first occurrence.
   */
  public ScatterPlot points(List<String> names, double[] x, double[] y) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < x.length; i++) {
      places.computeIfAbsent(names.get(i), n -> new ArrayList<>()).add(i);
    }
    places.forEach(
        (name, at) ->
            group(
                name,
                at.stream().mapToDouble(i -> x[i]).toArray(),
                at.stream().mapToDouble(i -> y[i]).toArray()));
    return this;
  }

  @Override
  ScatterPlot self() {
    return this;
  }

  @Override
  String summary() {
    StringBuilder text =
        new StringBuilder(
            map
                ? "Points in the plane."
                : "Points of " + yAxis.text() + " against " + xAxis.text() + ".");
    for (Group group : all()) {
      text.append(' ').append(group.name()).append(": ").append(group.x().length).append('.');
    }
    return text.toString();
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Box left =
        groups.size() < 2
            ? box
            : Legend.draw(svg, groups.stream().map(Group::name).toList(), Legend.Mark.POINT, box);
    Range xs = new Range(xAxis);
    Range ys = new Range(yAxis);
    for (Group group : all()) {
      xs.add(group.x());
      ys.add(group.y());
    }
    if (map) {
      double scale =
          Math.min((left.width() - 2 * MARGIN) / span(xs), (left.height() - 2 * MARGIN) / span(ys));
      double x = left.x() + left.width() / 2 - scale * middle(xs);
      double y = left.y() + left.height() / 2 + scale * middle(ys);
      for (double side : new double[] {left.x(), left.right()}) {
        svg.line(side, left.y(), side, left.bottom(), "ly-grid");
      }
      for (double end : new double[] {left.y(), left.bottom()}) {
        svg.line(left.x(), end, left.right(), end, "ly-grid");
      }
      draw(svg, v -> x + scale * v, v -> y - scale * v);
      return;
    }
    Frame frame = new Frame(xAxis, xs, yAxis, ys, left, 0);
    frame.drawBack(svg);
    frame.beginClip(svg, id);
    draw(svg, frame.x::at, frame.y::at);
    frame.endClip(svg);
  }

  private static double span(Range range) {
    double span = range.high() - range.low();
    return span > 0 ? span : Double.MIN_NORMAL;
  }

  private static double middle(Range range) {
    return range.low() <= range.high() ? range.low() / 2 + range.high() / 2 : 0;
  }

  private void draw(Svg svg, DoubleUnaryOperator across, DoubleUnaryOperator down) {
    int points = all().stream().mapToInt(g -> g.x().length).sum();
    double radius = points > MANY ? SMALL_RADIUS : RADIUS;
    for (Group group : others) {
      svg.open("g", "class", "ly-faded").tooltip(group.name());
      draw(svg, group, 0, 0.75 * radius, "ly-muted", across, down);
      svg.close("g");
    }
    for (int g = 0; g < groups.size(); g++) {
      svg.open("g", "class", ChartStyle.color(g)).tooltip(groups.get(g).name());
      draw(svg, groups.get(g), Markers.shape(g), radius, "ly-mark", across, down);
      svg.close("g");
    }
  }

  private static void draw(
      Svg svg,
      Group group,
      int shape,
      double radius,
      String cls,
      DoubleUnaryOperator across,
      DoubleUnaryOperator down) {
    for (int i = 0; i < group.x().length; i++) {
      double x = across.applyAsDouble(group.x()[i]);
      double y = down.applyAsDouble(group.y()[i]);
      if (Double.isFinite(x) && Double.isFinite(y)) {
        Markers.draw(svg, shape, x, y, radius, cls);
      }
    }
  }

  private List<Group> all() {
    List<Group> all = new ArrayList<>(groups);
    all.addAll(others);
    return all;
  }
}
