package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.report.WellFormed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartsTest {
  private static final Axis X = Axis.of("x");
  private static final Axis Y = Axis.of("y");

  @Test
  void aFunctionBreaksWhereItJumpsAndIsMarkedWhereItBends() {
    Series jump = Series.sampled("sign", Math::signum, -1, 1, 0);
    assertThat(jump.kinks()).isEmpty();
    assertThat(jump.yValues().filter(Double::isNaN).count()).isPositive();
    Series bend = Series.sampled("abs", Math::abs, -1, 1, 0, 0.5, 7);
    assertThat(bend.kinks()).containsExactly(0);
    assertThat(bend.yValues()).allMatch(Double::isFinite);
  }

  @Test
  void missingValuesBreakALine() {
    LineChart chart =
        LineChart.of("t", X, Y)
            .line("a", new double[] {0, 1, 2, 3, 4}, new double[] {1, 2, Double.NaN, 2, 1});
    Element path = WellFormed.elements(WellFormed.parse(chart.svg()), "path").get(0);
    assertThat(path.getAttribute("d").chars().filter(c -> c == 'M').count()).isEqualTo(2);
  }

  @Test
  void linesThatEndInsideAreNamedAtTheirEndsOthersInALegend() {
    LineChart inside =
        LineChart.of("t", X, Y).line("one", x -> x, 0, 1).line("two", x -> 1 - x, 0, 1);
    assertThat(sampleLines(inside)).isZero();
    LineChart leaves =
        LineChart.of("t", X, Y.range(0, 0.5))
            .line("one", x -> x, 0, 1)
            .line("two", x -> 1 - x, 0, 1);
    assertThat(sampleLines(leaves)).isEqualTo(2);
  }

  private static long sampleLines(Chart chart) {
    Document svg = WellFormed.parse(chart.svg());
    return WellFormed.elements(svg, "line").stream()
        .filter(l -> l.getAttribute("class").startsWith("ly-line ly-d"))
        .count();
  }

  @Test
  void labelsAreMovedApartButStayInOrderAndInside() {
    double[] placed = LineChart.spread(new double[] {10, 12, 11, 300}, 15, 0, 300);
    double[] sorted = placed.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(14.9);
    }
    assertThat(placed[0]).isLessThan(placed[2]);
    assertThat(placed[2]).isLessThan(placed[1]);
    assertThat(sorted[0]).isGreaterThanOrEqualTo(0);
    assertThat(placed[3]).isEqualTo(300);
  }

  @Test
  void chartsWithoutDataAreStillPictures() {
    for (Chart chart :
        List.of(
            LineChart.of("t", X, Y),
            LineChart.of("t", X.log(), Y.log()).line("a", new double[] {-1}, new double[] {-1}),
            IntervalPlot.of("t", X),
            Histogram.of("t", X, new double[0]),
            CalibrationPlot.ofMeans("t", ""),
            DensityPlot.of("t", X, Y, new double[0], new double[0]),
            BarChart.of("t", X),
            SmallMultiples.of("t", 2))) {
      WellFormed.parse(chart.svg());
      assertThat(chart.svg()).doesNotContain("NaN").doesNotContain("Infinity");
    }
  }

  @Test
  void extremeValuesStayReadableNumbers() {
    double[] wild = {-1e300, 1e-300, 0, 1e300, Double.POSITIVE_INFINITY, Double.NaN};
    for (Chart chart :
        List.of(
            LineChart.of("t", X, Y).line("a", new double[] {0, 1, 2, 3, 4, 5}, wild),
            LineChart.of("t", X, Y.log()).line("a", new double[] {0, 1, 2, 3, 4, 5}, wild),
            DensityPlot.of("t", X, Y, wild, wild).trend(),
            BarChart.of("t", X).bars("a", 1e300).bars("b", -1e-300))) {
      WellFormed.parse(chart.svg());
      assertThat(chart.svg()).doesNotContain("=\"NaN").doesNotContain("=\"Infinity");
    }
  }

  @Test
  void theBestIntervalStandsOutByShapeAndWeight() {
    Document svg =
        WellFormed.parse(
            IntervalPlot.of("t", X)
                .row("a", 1, 2, 3, IntervalPlot.Standing.BEST)
                .row("b", 2, 3, 4, IntervalPlot.Standing.OTHER)
                .svg());
    assertThat(WellFormed.elements(svg, "polygon")).hasSize(1);
    assertThat(WellFormed.elements(svg, "circle")).hasSize(1);
    assertThat(WellFormed.texts(svg, "text")).contains("2.0  [1.0, 3.0]", "3.0  [2.0, 4.0]");
    assertThatThrownBy(() -> IntervalPlot.of("t", X).row("a", 3, 2, 4, IntervalPlot.Standing.OTHER))
        .hasMessage("row a: need low <= estimate <= high, got 3.0, 2.0, 4.0");
  }

  @Test
  void pointsGatherInGroupsThatDifferInColourOrShape() {
    double[] x = {1, 2, 3, Double.NaN};
    double[] y = {1, 2, 3, 4};
    ScatterPlot plot =
        ScatterPlot.of("t", X, Y).points(java.util.List.of("a", "b", "a", "a"), x, y);
    Document svg = WellFormed.parse(plot.svg());
    // Two points of a and its sample in the legend; the point of b and its sample are squares.
    assertThat(WellFormed.elements(svg, "circle")).hasSize(3);
    assertThat(plot.description()).contains("a: 3. b: 1.");
    ScatterPlot many =
        ScatterPlot.map("t").others("rest", new double[] {1, 2}, new double[] {3, 4});
    for (int g = 0; g < ScatterPlot.GROUPS; g++) {
      many.group("g" + g, new double[] {g}, new double[] {g});
    }
    Document drawn = WellFormed.parse(many.svg());
    List<String> looks = new ArrayList<>();
    for (Element group : WellFormed.elements(drawn, "g")) {
      NodeList inside = group.getElementsByTagName("*");
      // That of a group has its name; that of its sample in the legend has none.
      if (group.getAttribute("class").startsWith("ly-s") && inside.getLength() == 2) {
        Element mark = (Element) inside.item(1);
        int corners = mark.getAttribute("points").split(" ").length;
        looks.add(group.getAttribute("class") + " " + mark.getTagName() + corners);
      }
    }
    // Each of them in its own way, the first twelve in colours of their own.
    assertThat(looks).hasSize(48).doesNotHaveDuplicates();
    assertThat(looks.subList(0, 12).stream().map(l -> l.split(" ")[0])).doesNotHaveDuplicates();
    assertThat(many.description()).contains("rest: 2.");
    assertThat(WellFormed.texts(drawn, "text")).contains("g47").doesNotContain("rest");
    assertThatThrownBy(() -> plot.group("c", x, new double[1]))
        .hasMessage("group c: x has 4 values, y has 1");
  }

  @Test
  void mapsHaveOneScaleForBothAxesAndNoTicks() {
    ScatterPlot map =
        ScatterPlot.map("t").group("a", new double[] {-3, 5, 1}, new double[] {2, 2, 4});
    Document svg = WellFormed.parse(map.size(400, 300).svg());
    List<Element> points = WellFormed.elements(svg, "circle");
    double[] x =
        points.stream().mapToDouble(p -> Double.parseDouble(p.getAttribute("cx"))).toArray();
    double[] y =
        points.stream().mapToDouble(p -> Double.parseDouble(p.getAttribute("cy"))).toArray();
    assertThat(x[1] - x[0]).isGreaterThan(300).isLessThan(400);
    assertThat(x[2]).isCloseTo((x[0] + x[1]) / 2, offset(0.1));
    assertThat(y[0]).isEqualTo(y[1]);
    assertThat(y[0] - y[2]).isCloseTo((x[1] - x[0]) / 4, offset(0.2));
    assertThat(map.svg()).doesNotContain("ly-tick\"").doesNotContain("ly-axis\"");
    assertThat(map.description()).isEqualTo("Points in the plane. a: 3.");
    for (double[] none : new double[][] {{}, {7}, {Double.NaN}}) {
      WellFormed.parse(ScatterPlot.map("t").group("a", none, none).svg());
      assertThat(ScatterPlot.map("t").group("a", none, none).svg()).doesNotContain("NaN\"");
    }
  }

  @Test
  void groupsOfCalibrationHoldAllRowsAndKeepEqualPredictionsTogether() {
    double[] p = new double[1000];
    double[] y = new double[1000];
    for (int i = 0; i < 1000; i++) {
      p[i] = i < 600 ? 0.1 : i / 1000.0;
      y[i] = i % 2;
    }
    List<CalibrationPlot.Group> groups = CalibrationPlot.groups(p, y, 10);
    assertThat(groups.stream().mapToLong(CalibrationPlot.Group::count).sum()).isEqualTo(1000);
    assertThat(groups.get(0).count()).isEqualTo(600);
    assertThat(groups.get(0).predicted())
        .isCloseTo(0.1, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(groups.get(0).observed()).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-12));
    // Standard error of a share of one half among 600, times 1.96.
    assertThat(groups.get(0).high() - 0.5)
        .isCloseTo(0.04, org.assertj.core.data.Offset.offset(0.0002));
  }

  @Test
  void groupsOfCalibrationHaveEqualWeight() {
    double[] p = {1, 2, 3, 4, 5, 6};
    double[] y = {0, 1, 1, 2, 3, 9};
    double[] w = {3, 1, 1, 1, 1, 1};
    List<CalibrationPlot.Group> groups = CalibrationPlot.groups(p, y, w, 2);
    assertThat(groups).extracting(CalibrationPlot.Group::count).containsExactly(2L, 4L);
    assertThat(groups.get(0).predicted()).isEqualTo(1.25);
    assertThat(groups.get(0).observed()).isEqualTo(0.25);
    assertThat(groups.get(1).observed()).isEqualTo(3.75);
    // One weight for all is none.
    double[] same = {2, 2, 2, 2, 2, 2};
    assertThat(CalibrationPlot.groups(p, y, same, 3)).isEqualTo(CalibrationPlot.groups(p, y, 3));
  }

  @Test
  void hexagonsHoldAllPointsNearestToTheirCentres() {
    HexBins bins = new HexBins(5);
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 5000; i++) {
      bins.add(random.nextDouble() * 300, random.nextDouble() * 200);
    }
    assertThat(bins.cells().stream().mapToLong(HexBins.Cell::count).sum()).isEqualTo(5000);
    HexBins one = new HexBins(5);
    one.add(100, 100);
    HexBins.Cell cell = one.cells().get(0);
    assertThat(Math.hypot(cell.x() - 100, cell.y() - 100)).isLessThanOrEqualTo(5);
  }

  @Test
  void countsMapToStepsByTheirLogarithm() {
    assertThat(DensityPlot.step(1, 1000)).isEqualTo(1);
    assertThat(DensityPlot.step(1000, 1000)).isEqualTo(ChartStyle.STEPS);
    assertThat(DensityPlot.step(32, 1000)).isEqualTo(4);
    assertThat(DensityPlot.step(1, 1)).isEqualTo(ChartStyle.STEPS);
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatThrownBy(() -> Axis.of("loss").range(2, 1))
        .hasMessageContaining("axis loss: min must be below max");
    assertThatThrownBy(() -> Axis.of("loss").log().from(0)).hasMessageContaining("positive range");
    assertThatThrownBy(() -> Series.of("a", new double[2], new double[3]))
        .hasMessageContaining("x has 2 values, y has 3");
    assertThatThrownBy(() -> BarChart.of("t", X, "a", "b").bars("c", 1))
        .hasMessage("category c: need 2 values, got 1");
  }
}
