package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Observed against predicted means of groups of rows, with the line on which a calibrated model
 * lies and, below, how many rows each group holds. For probabilities both axes run from 0 to 1.
 */
public final class CalibrationPlot extends Plot<CalibrationPlot> {
  /**
   * One group of rows.
   *
   * @param predicted mean prediction
   * @param observed mean target
   * @param low lower end of the interval of the observed mean, NaN if unknown
   * @param high its upper end, NaN if unknown
   * @param count number of rows
   */
  public record Group(double predicted, double observed, double low, double high, long count) {
    /** A group without an interval. */
    public Group(double predicted, double observed, long count) {
      this(predicted, observed, Double.NaN, Double.NaN, count);
    }
  }

  private record Curve(String name, List<Group> groups) {}

  private static final double STRIP = 54;

  private Axis predicted;
  private Axis observed;
  private final List<Curve> curves = new ArrayList<>();

  private CalibrationPlot(String title, Axis predicted, Axis observed) {
    super(title);
    this.predicted = predicted;
    this.observed = observed;
    heightTo(460);
  }

  /** A plot of probabilities. */
  public static CalibrationPlot ofProbabilities(String title) {
    return new CalibrationPlot(
        title, Axis.of("predicted probability").range(0, 1), Axis.of("observed share").range(0, 1));
  }

  /** A plot of means in some unit. */
  public static CalibrationPlot ofMeans(String title, String unit) {
    return new CalibrationPlot(
        title, Axis.of("mean prediction").unit(unit), Axis.of("mean target").unit(unit));
  }

  /** Shows both axes on a logarithmic scale, for positive means that span decades. */
  public CalibrationPlot log() {
    predicted = predicted.log();
    observed = observed.log();
    return self();
  }

  /** Adds the groups of one model. */
  public CalibrationPlot curve(String name, List<Group> groups) {
    curves.add(new Curve(name, List.copyOf(groups)));
    return this;
  }

  /** As below, of rows that all count the same. */
  public static List<Group> groups(double[] predictions, double[] targets, int groups) {
    double[] ones = new double[predictions.length];
    Arrays.fill(ones, 1);
    return groups(predictions, targets, ones, groups);
  }

  /**
   * Groups rows by prediction into groups of about equal weight, with a 95 % interval of the
   * observed mean from its standard error. Rows with equal predictions stay in one group.
   */
  public static List<Group> groups(
      double[] predictions, double[] targets, double[] weights, int groups) {
    if (predictions.length != targets.length
        || predictions.length != weights.length
        || groups < 1) {
      throw new IllegalArgumentException(
          "need as many targets and weights as predictions and at least one group");
    }
    Integer[] order = new Integer[predictions.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(predictions[a], predictions[b]));
    double[] sums = new double[order.length + 1];
    for (int i = 0; i < order.length; i++) {
      sums[i + 1] = sums[i] + weights[order[i]];
    }
    List<Group> result = new ArrayList<>();
    int from = 0;
    for (int g = 1; g <= groups && from < order.length; g++) {
      int to = from + 1;
      while (to < order.length && sums[to + 1] * groups <= sums[order.length] * g) {
        to++;
      }
      while (to < order.length && predictions[order[to]] == predictions[order[to - 1]]) {
        to++;
      }
      result.add(group(predictions, targets, weights, order, from, to));
      from = to;
    }
    return result;
  }

  private static Group group(
      double[] predictions, double[] targets, double[] weights, Integer[] order, int from, int to) {
    int n = to - from;
    double total = 0;
    for (int i = from; i < to; i++) {
      total += weights[order[i]];
    }
    double predicted = 0;
    double observed = 0;
    for (int i = from; i < to; i++) {
      predicted += predictions[order[i]] * weights[order[i]] / total;
      observed += targets[order[i]] * weights[order[i]] / total;
    }
    // The variance of a weighted mean; with equal weights that of a mean, s^2 / n.
    double variance = 0;
    for (int i = from; i < to; i++) {
      double off = weights[order[i]] / total * (targets[order[i]] - observed);
      variance += off * off;
    }
    double half = n > 1 ? 1.96 * Math.sqrt(variance * n / (n - 1)) : Double.NaN;
    return new Group(predicted, observed, observed - half, observed + half, n);
  }

  @Override
  CalibrationPlot self() {
    return this;
  }

  @Override
  String summary() {
    StringBuilder text =
        new StringBuilder("Calibration: " + observed.text() + " against " + predicted.text() + ".");
    for (Curve curve : curves) {
      double worst =
          curve.groups().stream()
              .mapToDouble(g -> Math.abs(g.observed() - g.predicted()))
              .max()
              .orElse(0);
      text.append(' ').append(curve.name()).append(": ").append(curve.groups().size());
      text.append(" groups, largest distance from the ideal line ")
          .append(Numbers.significant(worst, 3))
          .append('.');
    }
    return text.toString();
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Range both = new Range(observed);
    for (Curve curve : curves) {
      for (Group group : curve.groups()) {
        both.add(group.predicted(), group.observed(), group.low(), group.high());
      }
    }
    List<String> names = curves.stream().map(Curve::name).toList();
    Box rest = curves.size() > 1 ? Legend.draw(svg, names, Legend.Mark.POINT, box) : box;
    Frame frame = new Frame(predicted, both, observed, both, rest.inset(0, 0, 0, STRIP), 0);
    frame.drawBack(svg);
    drawIdeal(svg, frame);
    frame.beginClip(svg, id);
    for (int i = 0; i < curves.size(); i++) {
      drawCurve(svg, frame, curves.get(i), i);
    }
    frame.endClip(svg);
    drawSizes(
        svg,
        frame,
        new Box(frame.area.x(), rest.bottom() - STRIP + 14, frame.area.width(), STRIP - 16));
  }

  private static void drawIdeal(Svg svg, Frame frame) {
    double low = Math.max(frame.x.low(), frame.y.low());
    double high = Math.min(frame.x.high(), frame.y.high());
    svg.open("g", "class", "ly-ref").tooltip("perfect calibration");
    svg.line(
        frame.x.at(low),
        frame.y.at(low),
        frame.x.at(high),
        frame.y.at(high),
        "ly-line ly-thin ly-d2");
    svg.close("g");
  }

  private static void drawCurve(Svg svg, Frame frame, Curve curve, int index) {
    svg.open("g", "class", ChartStyle.color(index));
    double[] x = curve.groups().stream().mapToDouble(Group::predicted).toArray();
    double[] y = curve.groups().stream().mapToDouble(Group::observed).toArray();
    String path = LineChart.path(Series.of(curve.name(), x, y), frame);
    if (!path.isEmpty()) {
      svg.leaf("path", "class", "ly-line ly-thin", "d", path);
    }
    for (Group group : curve.groups()) {
      svg.open("g")
          .tooltip(
              curve.name()
                  + ": predicted "
                  + Numbers.significant(group.predicted(), 3)
                  + ", observed "
                  + Numbers.significant(group.observed(), 3)
                  + ", "
                  + Numbers.count(group.count())
                  + " rows");
      double at = frame.x.at(group.predicted());
      if (group.low() < group.high()) {
        svg.line(
            at, frame.y.clamped(group.low()), at, frame.y.clamped(group.high()), "ly-line ly-thin");
      }
      Markers.draw(svg, index, at, frame.y.at(group.observed()), 4.5, "ly-fill");
      svg.close("g");
    }
    svg.close("g");
  }

  private void drawSizes(Svg svg, Frame frame, Box strip) {
    double most =
        curves.stream().flatMap(c -> c.groups().stream()).mapToDouble(Group::count).max().orElse(1);
    double width = Math.min(10, strip.width() / (2.0 * Math.max(1, curves.size()) * 12));
    double full = strip.height() - 14;
    double fewest =
        curves.stream().flatMap(c -> c.groups().stream()).mapToDouble(Group::count).min().orElse(1);
    // Bars of one height say no more than the line of text does.
    boolean drawn = most > 1.5 * fewest;
    for (int i = 0; drawn && i < curves.size(); i++) {
      svg.open("g", "class", ChartStyle.color(i));
      double shift = (i - (curves.size() - 1) / 2.0) * (width + 1);
      for (Group group : curves.get(i).groups()) {
        double height = Math.max(1, full * group.count() / most);
        double x = frame.x.at(group.predicted()) + shift - width / 2;
        svg.open("g").tooltip(Numbers.count(group.count()) + " rows");
        svg.rect(x, strip.bottom() - height, width, height, "ly-fill");
        svg.close("g");
      }
      svg.close("g");
    }
    if (drawn) {
      svg.line(strip.x(), strip.bottom(), strip.right(), strip.bottom(), "ly-axis");
    }
    String sizes =
        fewest == most
            ? Numbers.count((long) most)
            : Numbers.count((long) fewest) + " to " + Numbers.count((long) most);
    svg.label(strip.x(), strip.y() + 4, "ly-note", "start", "rows in each group: " + sizes);
  }
}
