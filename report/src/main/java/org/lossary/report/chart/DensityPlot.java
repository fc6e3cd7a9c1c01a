package org.lossary.report.chart;

import java.util.Arrays;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Where many points lie, such as residuals over predictions: hexagons coloured by their count on a
 * logarithmic scale, or the points themselves if there are few; with the running median of y as a
 * line.
 */
public final class DensityPlot extends Plot<DensityPlot> {
  private static final int FEW = 400;
  private static final double RADIUS = 6;
  private static final int TREND_GROUPS = 20;

  private final Axis xAxis;
  private final Axis yAxis;
  private final double[] x;
  private final double[] y;
  private boolean trend;

  private DensityPlot(String title, Axis xAxis, Axis yAxis, double[] x, double[] y) {
    super(title);
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.x = x.clone();
    this.y = y.clone();
  }

  /** A plot of the points (x[i], y[i]); pairs that are not finite are left out. */
  public static DensityPlot of(String title, Axis xAxis, Axis yAxis, double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException("x has " + x.length + " values, y has " + y.length);
    }
    return new DensityPlot(title, xAxis, yAxis, x, y);
  }

  /** Adds the median of y in 20 groups of neighbouring x, equally many points each. */
  public DensityPlot trend() {
    trend = true;
    return this;
  }

  @Override
  DensityPlot self() {
    return this;
  }

  @Override
  String summary() {
    double[] xs = Arrays.stream(x).filter(Double::isFinite).sorted().toArray();
    double[] ys = Arrays.stream(y).filter(Double::isFinite).sorted().toArray();
    if (xs.length == 0 || ys.length == 0) {
      return "No points of " + yAxis.text() + " against " + xAxis.text() + ".";
    }
    return Numbers.count(x.length)
        + " points of "
        + yAxis.text()
        + " against "
        + xAxis.text()
        + ". "
        + quartiles(xAxis, xs)
        + quartiles(yAxis, ys).stripTrailing();
  }

  private static String quartiles(Axis axis, double[] sorted) {
    int last = sorted.length - 1;
    return axis.label()
        + ": median "
        + Numbers.significant(sorted[last / 2], 3)
        + ", middle half "
        + Numbers.interval(sorted[last / 4], sorted[(int) (last * 0.75)])
        + ". ";
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Range xs = new Range(xAxis).add(x);
    Range ys = new Range(yAxis).add(y);
    boolean points = x.length <= FEW;
    Frame frame = new Frame(xAxis, xs, yAxis, ys, box, points ? 0 : 62);
    frame.drawBack(svg);
    frame.beginClip(svg, id);
    long most = points ? drawPoints(svg, frame) : drawHexagons(svg, frame);
    if (trend) {
      drawTrend(svg, frame);
    }
    frame.endClip(svg);
    if (!points) {
      drawScale(svg, frame, most);
    }
  }

  private long drawPoints(Svg svg, Frame frame) {
    svg.open("g", "class", ChartStyle.color(0));
    for (int i = 0; i < x.length; i++) {
      double px = frame.x.at(x[i]);
      double py = frame.y.at(y[i]);
      if (Double.isFinite(px) && Double.isFinite(py)) {
        svg.leaf("circle", "class", "ly-point", "cx", px, "cy", py, "r", 3);
      }
    }
    svg.close("g");
    return 1;
  }

  private long drawHexagons(Svg svg, Frame frame) {
    HexBins bins = new HexBins(RADIUS);
    for (int i = 0; i < x.length; i++) {
      double px = frame.x.at(x[i]) - frame.area.x();
      double py = frame.y.at(y[i]) - frame.area.y();
      if (px >= 0 && px <= frame.area.width() && py >= 0 && py <= frame.area.height()) {
        bins.add(px, py);
      }
    }
    List<HexBins.Cell> cells = bins.cells();
    long most = cells.stream().mapToLong(HexBins.Cell::count).max().orElse(1);
    for (HexBins.Cell cell : cells) {
      svg.open("g").tooltip(Numbers.count(cell.count()));
      String outline = bins.outline(cell.x() + frame.area.x(), cell.y() + frame.area.y());
      svg.leaf("polygon", "class", "ly-q" + step(cell.count(), most), "points", outline);
      svg.close("g");
    }
    return most;
  }

  /** The colour step of a count, 1 for a single point up to the last for the largest count. */
  static int step(long count, long most) {
    if (most <= 1) {
      return ChartStyle.STEPS;
    }
    double share = Math.log((double) count) / Math.log((double) most);
    return 1 + (int) Math.round(share * (ChartStyle.STEPS - 1));
  }

  private void drawTrend(Svg svg, Frame frame) {
    Integer[] order = new Integer[x.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
    int[] usable =
        Arrays.stream(order)
            .mapToInt(i -> i)
            .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
            .toArray();
    int groups = Math.min(TREND_GROUPS, usable.length / 5);
    if (groups < 2) {
      return;
    }
    double[] tx = new double[groups];
    double[] ty = new double[groups];
    for (int g = 0; g < groups; g++) {
      int from = (int) ((long) usable.length * g / groups);
      int to = (int) ((long) usable.length * (g + 1) / groups);
      int[] part = Arrays.copyOfRange(usable, from, to);
      tx[g] = median(Arrays.stream(part).mapToDouble(i -> x[i]).sorted().toArray());
      ty[g] = median(Arrays.stream(part).mapToDouble(i -> y[i]).sorted().toArray());
    }
    svg.open("g", "class", ChartStyle.color(1)).tooltip("running median");
    String path = LineChart.path(Series.of("median", tx, ty), frame);
    svg.leaf("path", "class", "ly-under", "d", path);
    svg.leaf("path", "class", "ly-line", "d", path);
    svg.close("g");
    double endX = frame.x.clamped(tx[groups - 1]);
    double endY = frame.y.clamped(ty[groups - 1]);
    boolean room = endX + 8 + TextSize.width("median", 13) < frame.area.right();
    svg.open("g", "class", ChartStyle.color(1));
    svg.label(
        endX + (room ? 7 : -7),
        endY + (room ? 4 : -9),
        "ly-name ly-halo",
        room ? "start" : "end",
        "median");
    svg.close("g");
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }

  private static void drawScale(Svg svg, Frame frame, long most) {
    double x = frame.area.right() + 16;
    double size = 16;
    double top = frame.area.y() + 14;
    svg.label(x, top - 8, "ly-note", "start", "points");
    for (int k = ChartStyle.STEPS; k >= 1; k--) {
      double y = top + (ChartStyle.STEPS - k) * size;
      svg.rect(x, y, 12, size, "ly-q" + k);
    }
    svg.label(x + 16, top + 9, "ly-tick ly-num", "start", Numbers.count(most));
    svg.label(x + 16, top + ChartStyle.STEPS * size - 3, "ly-tick ly-num", "start", "1");
    long middle = Math.round(Math.sqrt((double) most));
    if (middle > 1 && middle < most) {
      svg.label(
          x + 16,
          top + ChartStyle.STEPS * size / 2 + 4,
          "ly-tick ly-num",
          "start",
          Numbers.count(middle));
    }
  }
}
