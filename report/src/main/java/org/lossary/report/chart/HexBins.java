package org.lossary.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of points in a grid of hexagons that stand on a corner, in pixels. */
final class HexBins {
  /** A hexagon that holds at least one point. */
  record Cell(double x, double y, long count) {}

  private final double radius;
  private final Map<Long, Long> counts = new HashMap<>();

  HexBins(double radius) {
    this.radius = radius;
  }

  void add(double x, double y) {
    // Axial coordinates, rounded in cube coordinates so that each point falls to the nearest
    // centre.
    double q = (Math.sqrt(3) / 3 * x - y / 3) / radius;
    double r = (2.0 / 3 * y) / radius;
    double s = -q - r;
    long rq = Math.round(q);
    long rr = Math.round(r);
    long rs = Math.round(s);
    double dq = Math.abs(rq - q);
    double dr = Math.abs(rr - r);
    double ds = Math.abs(rs - s);
    if (dq > dr && dq > ds) {
      rq = -rr - rs;
    } else if (dr > ds) {
      rr = -rq - rs;
    }
    counts.merge(rq << 32 | (rr & 0xFFFFFFFFL), 1L, Long::sum);
  }

  /** The hexagons from top to bottom and left to right. */
  List<Cell> cells() {
    return counts.entrySet().stream()
        .map(e -> cell(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble(Cell::y).thenComparingDouble(Cell::x))
        .toList();
  }

  private Cell cell(long key, long count) {
    long q = key >> 32;
    long r = (int) key;
    return new Cell(radius * Math.sqrt(3) * (q + r / 2.0), radius * 1.5 * r, count);
  }

  /** The outline of a hexagon, drawn a little larger so that neighbours leave no gap. */
  String outline(double x, double y) {
    StringBuilder points = new StringBuilder();
    for (int k = 0; k < 6; k++) {
      double angle = Math.PI / 3 * k + Math.PI / 6;
      double reach = radius * 1.02;
      points.append(k == 0 ? "" : " ").append(Svg.number(x + reach * Math.cos(angle)));
      points.append(',').append(Svg.number(y + reach * Math.sin(angle)));
    }
    return points.toString();
  }
}
