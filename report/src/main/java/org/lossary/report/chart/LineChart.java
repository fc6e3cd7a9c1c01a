package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.lossary.report.number.Numbers;

/**
 * Lines over a common horizontal axis, such as a loss and its gradient over the residual. Lines are
 * labelled at their right ends; where that is impossible (a line leaves the range, or there are
 * many) by a legend.
 */
public final class LineChart extends Plot<LineChart> {
  private static final int MAX_DIRECT = 6;
  private static final double LABEL_SPACE = 15;

  private final Axis xAxis;
  private final Axis yAxis;
  private final List<Series> lines = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  private record Reference(double x, String label) {}

  private LineChart(String title, Axis xAxis, Axis yAxis) {
    super(title);
    this.xAxis = xAxis;
    this.yAxis = yAxis;
  }

  /** An empty chart. */
  public static LineChart of(String title, Axis xAxis, Axis yAxis) {
    return new LineChart(title, xAxis, yAxis);
  }

  /** Adds a line. */
  public LineChart line(Series line) {
    lines.add(line);
    return this;
  }

  /** Adds a line through points. */
  public LineChart line(String name, double[] x, double[] y) {
    return line(Series.of(name, x, y));
  }

  /** Adds the graph of a function over [low, high] with its kinks. */
  public LineChart line(
      String name, DoubleUnaryOperator function, double low, double high, double... kinks) {
    return line(Series.sampled(name, function, low, high, kinks));
  }

  /** Adds a thin vertical line with a label, such as the target or a threshold. */
  public LineChart reference(double x, String label) {
    references.add(new Reference(x, label));
    return this;
  }

  @Override
  LineChart self() {
    return this;
  }

  @Override
  String summary() {
    StringBuilder text =
        new StringBuilder("Line chart of " + yAxis.text() + " against " + xAxis.text() + ".");
    for (Series line : lines) {
      Range x = new Range(xAxis).add(line.xs());
      Range y = new Range(yAxis).add(line.ys());
      text.append(' ')
          .append(line.name())
          .append(": between ")
          .append(Numbers.significant(y.low(), 3));
      text.append(" and ").append(Numbers.significant(y.high(), 3)).append(" for ");
      text.append(Numbers.significant(x.low(), 3))
          .append(" to ")
          .append(Numbers.significant(x.high(), 3))
          .append('.');
    }
    return text.toString();
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Range xs = new Range(xAxis);
    Range ys = new Range(yAxis);
    lines.forEach(line -> xs.add(line.xs()));
    lines.forEach(line -> ys.add(line.ys()));
    double widest = lines.stream().mapToDouble(l -> TextSize.width(l.name(), 12)).max().orElse(0);
    boolean room = lines.size() <= MAX_DIRECT && widest < box.width() / 3;
    boolean alone = lines.size() == 1 && !title().isEmpty();
    Axis across = tight(xs);
    Frame labelled = new Frame(across, xs, yAxis, ys, box, widest + 12);
    boolean direct = room && lines.stream().allMatch(line -> endsInside(line, labelled));
    Frame frame =
        direct && !alone
            ? labelled
            : new Frame(across, xs, yAxis, ys, alone ? box : legend(svg, box), 0);
    frame.drawBack(svg);
    for (Reference reference : references) {
      ReferenceLine.vertical(svg, frame, reference.x(), reference.label());
    }
    frame.beginClip(svg, id);
    for (int i = 0; i < lines.size(); i++) {
      drawLine(svg, frame, lines.get(i), i);
    }
    frame.endClip(svg);
    for (int i = 0; i < lines.size(); i++) {
      drawKinks(svg, frame, lines.get(i), i);
    }
    if (direct && !alone) {
      drawNames(svg, frame);
    }
  }

  /** Lines run from edge to edge: the horizontal range is not widened to whole ticks. */
  private Axis tight(Range xs) {
    if (!(xs.low() < xs.high())) {
      return xAxis;
    }
    return xAxis.range(
        Double.isNaN(xAxis.min()) ? xs.low() : xAxis.min(),
        Double.isNaN(xAxis.max()) ? xs.high() : xAxis.max());
  }

  private Box legend(Svg svg, Box box) {
    if (lines.isEmpty()) {
      return box;
    }
    return Legend.draw(svg, lines.stream().map(Series::name).toList(), Legend.Mark.LINE, box);
  }

  private static boolean endsInside(Series line, Frame frame) {
    double end = lastVisible(line, frame);
    return frame.y.contains(end);
  }

  /** The last finite value of the line within the horizontal range. */
  private static double lastVisible(Series line, Frame frame) {
    for (int i = line.size() - 1; i >= 0; i--) {
      if (Double.isFinite(line.y(i)) && line.x(i) <= frame.x.high() * (1 + 1e-9) + 1e-12) {
        return line.y(i);
      }
    }
    return Double.NaN;
  }

  private static void drawLine(Svg svg, Frame frame, Series line, int index) {
    svg.open("g", "class", ChartStyle.color(index)).tooltip(line.name());
    String path = path(line, frame);
    if (!path.isEmpty()) {
      svg.leaf("path", "class", "ly-line " + ChartStyle.dash(index), "d", path);
    }
    svg.close("g");
  }

  /** Marks stand on the edge of the area too, so they are not cut off at it. */
  private static void drawKinks(Svg svg, Frame frame, Series line, int index) {
    for (double kink : line.kinks()) {
      double value = line.valueAt(kink);
      if (Double.isFinite(value) && frame.x.contains(kink) && frame.y.contains(value)) {
        svg.open("g", "class", ChartStyle.color(index))
            .tooltip(line.name() + ": kink at " + Numbers.compact(kink, 4));
        Markers.draw(svg, 0, frame.x.at(kink), frame.y.at(value), 4, "ly-kink");
        svg.close("g");
      }
    }
  }

  static String path(Series line, Frame frame) {
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < line.size(); i++) {
      double x = frame.x.at(line.x(i));
      double y = frame.y.at(line.y(i));
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        pen = false;
        continue;
      }
      // Far outside the picture all that matters is the direction; huge coordinates make viewers
      // fail.
      double bounded = Math.min(Math.max(y, -20_000), 20_000);
      path.append(pen ? 'L' : 'M').append(Svg.number(x)).append(' ').append(Svg.number(bounded));
      pen = true;
    }
    return path.toString();
  }

  private void drawNames(Svg svg, Frame frame) {
    int n = lines.size();
    double[] wanted = new double[n];
    for (int i = 0; i < n; i++) {
      wanted[i] = frame.y.clamped(lastVisible(lines.get(i), frame));
    }
    double[] placed = spread(wanted, LABEL_SPACE, frame.area.y(), frame.area.bottom());
    for (int i = 0; i < n; i++) {
      svg.open("g", "class", ChartStyle.color(i));
      svg.label(frame.area.right() + 8, placed[i] + 4, "ly-name", "start", lines.get(i).name());
      svg.close("g");
    }
  }

  /**
   * Moves positions apart so that neighbours have at least the given distance, as near to where
   * they were as the order allows.
   */
  static double[] spread(double[] wanted, double distance, double top, double bottom) {
    Integer[] order = new Integer[wanted.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
    double[] placed = wanted.clone();
    // A few rounds of pushing neighbours apart settle at once for the handful of labels a chart
    // has.
    for (int round = 0; round < 50; round++) {
      for (int k = 1; k < order.length; k++) {
        double lack = distance - (placed[order[k]] - placed[order[k - 1]]);
        if (lack > 0) {
          placed[order[k - 1]] -= lack / 2;
          placed[order[k]] += lack / 2;
        }
      }
      for (int k = 0; k < order.length; k++) {
        double room = (order.length - 1 - k) * distance;
        placed[order[k]] = Math.max(Math.min(placed[order[k]], bottom - room), top + k * distance);
      }
    }
    return placed;
  }
}
