package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several charts in a grid under one title, to be compared at a glance. */
public final class SmallMultiples extends Plot<SmallMultiples> {
  private final int columns;
  private final List<Plot<?>> charts = new ArrayList<>();

  private SmallMultiples(String title, int columns) {
    super(title);
    this.columns = columns;
  }

  /** An empty grid with this many columns. */
  public static SmallMultiples of(String title, int columns) {
    if (columns < 1) {
      throw new IllegalArgumentException("columns must be at least 1, got " + columns);
    }
    return new SmallMultiples(title, columns);
  }

  /** Adds a chart at the next place, row by row; its own size gives its share of the grid. */
  public SmallMultiples add(Chart chart) {
    charts.add((Plot<?>) chart);
    return this;
  }

  @Override
  SmallMultiples self() {
    return this;
  }

  @Override
  String summary() {
    return charts.stream()
        .map(
            chart ->
                chart.title().isEmpty()
                    ? chart.description()
                    : chart.title() + ": " + chart.description())
        .collect(Collectors.joining(" "));
  }

  @Override
  public double width() {
    double widest = charts.stream().mapToDouble(Plot::width).max().orElse(100);
    return columns * widest;
  }

  @Override
  double height() {
    double total = overhead();
    for (int first = 0; first < charts.size(); first += columns) {
      total += rowHeight(first);
    }
    return total;
  }

  private double rowHeight(int first) {
    return row(first).stream().mapToDouble(Plot::height).max().orElse(0);
  }

  private List<Plot<?>> row(int first) {
    return charts.subList(first, Math.min(first + columns, charts.size()));
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    double y = box.y();
    double step = width() / columns;
    for (int first = 0; first < charts.size(); first += columns) {
      double x = 0;
      for (Plot<?> chart : row(first)) {
        svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
        chart.whole(svg, id + "-" + charts.indexOf(chart), "ly-text ly-bold");
        svg.close("g");
        x += step;
      }
      y += rowHeight(first);
    }
  }
}
