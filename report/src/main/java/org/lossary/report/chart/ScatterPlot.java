package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points in groups, each with a colour and a shape; after eight groups the colours come again with
 * other shapes.
 */
public final class ScatterPlot extends Plot<ScatterPlot> {
  private record Group(String name, double[] x, double[] y) {}

  private static final double RADIUS = 2.6;

  private final Axis xAxis;
  private final Axis yAxis;
  private final List<Group> groups = new ArrayList<>();

  private ScatterPlot(String title, Axis xAxis, Axis yAxis) {
    super(title);
    this.xAxis = xAxis;
    this.yAxis = yAxis;
  }

  /** An empty plot. */
  public static ScatterPlot of(String title, Axis xAxis, Axis yAxis) {
    return new ScatterPlot(title, xAxis, yAxis);
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
        new StringBuilder("Points of " + yAxis.text() + " against " + xAxis.text() + ".");
    for (Group group : groups) {
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
    for (Group group : groups) {
      xs.add(group.x());
      ys.add(group.y());
    }
    Frame frame = new Frame(xAxis, xs, yAxis, ys, left, 0);
    frame.drawBack(svg);
    frame.beginClip(svg, id);
    for (int g = 0; g < groups.size(); g++) {
      Group group = groups.get(g);
      svg.open("g", "class", ChartStyle.color(g)).tooltip(group.name());
      for (int i = 0; i < group.x().length; i++) {
        double x = frame.x.at(group.x()[i]);
        double y = frame.y.at(group.y()[i]);
        if (Double.isFinite(x) && Double.isFinite(y)) {
          Markers.draw(svg, g + g / ChartStyle.SERIES, x, y, RADIUS, "ly-point");
        }
      }
      svg.close("g");
    }
    frame.endClip(svg);
  }
}
