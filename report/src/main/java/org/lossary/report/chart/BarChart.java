package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.report.number.Numbers;

/**
 * Horizontal bars, one group of bars for each category and one bar of the group for each series,
 * with optional error bars and the value at the end of each bar.
 */
public final class BarChart extends Plot<BarChart> {
  private record Bar(double value, double low, double high) {}

  private record Category(String name, List<Bar> bars) {}

  private static final double GAP = 10;

  private final Axis axis;
  private final List<String> series;
  private final List<Category> categories = new ArrayList<>();
  private double reference = Double.NaN;
  private String referenceLabel = "";
  private int digits = 3;

  private BarChart(String title, Axis axis, List<String> series) {
    super(title);
    this.axis = axis;
    this.series = series;
  }

  /** An empty chart; without series names it has one bar for each category. */
  public static BarChart of(String title, Axis axis, String... series) {
    return new BarChart(title, axis, series.length == 0 ? List.of("") : List.of(series));
  }

  /** Adds a category with one value for each series; NaN leaves a gap. */
  public BarChart bars(String category, double... values) {
    List<Bar> bars =
        Arrays.stream(values).mapToObj(v -> new Bar(v, Double.NaN, Double.NaN)).toList();
    return add(new Category(category, bars));
  }

  /** Adds a category with one bar and its error bar. */
  public BarChart bar(String category, double low, double value, double high) {
    return add(new Category(category, List.of(new Bar(value, low, high))));
  }

  /** Adds a category with one bar and its error bar for each series. */
  public BarChart bars(String category, double[] low, double[] values, double[] high) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      bars.add(new Bar(values[i], low[i], high[i]));
    }
    return add(new Category(category, bars));
  }

  private BarChart add(Category category) {
    if (category.bars().size() != series.size()) {
      throw new IllegalArgumentException(
          "category "
              + category.name()
              + ": need "
              + series.size()
              + " values, got "
              + category.bars().size());
    }
    categories.add(category);
    return this;
  }

  /** Adds a vertical line with a label, such as a target. */
  public BarChart reference(double x, String label) {
    reference = x;
    referenceLabel = label;
    return this;
  }

  /** How many significant digits the values at the bars have; 3 unless told. */
  public BarChart digits(int significant) {
    digits = significant;
    return this;
  }

  @Override
  BarChart self() {
    return this;
  }

  private double thickness() {
    return series.size() == 1 ? 18 : series.size() == 2 ? 14 : 11;
  }

  private double rowHeight() {
    return series.size() * thickness() + GAP;
  }

  private boolean named() {
    return series.size() > 1;
  }

  @Override
  double height() {
    return overhead() + categories.size() * rowHeight() + 42 + (named() ? 24 : 0) + head();
  }

  private double head() {
    return referenceLabel.isEmpty() ? 0 : 16;
  }

  @Override
  String summary() {
    StringBuilder text = new StringBuilder("Bar chart of " + axis.text() + ".");
    for (Category category : categories) {
      text.append(' ').append(category.name()).append(':');
      for (int i = 0; i < series.size(); i++) {
        text.append(i == 0 ? " " : ", ").append(named() ? series.get(i) + " " : "");
        text.append(Numbers.significant(category.bars().get(i).value(), digits));
      }
      text.append('.');
    }
    return text.toString();
  }

  @Override
  void draw(Svg svg, String id, Box box) {
    Box rest = named() ? Legend.draw(svg, series, Legend.Mark.BOX, box).inset(0, 4, 0, 0) : box;
    Range range = new Range(axis).add(axis.logarithmic() ? new double[0] : new double[] {0});
    if (!Double.isNaN(reference)) {
      range.add(reference);
    }
    double values = 0;
    for (Category category : categories) {
      for (Bar bar : category.bars()) {
        range.add(bar.low(), bar.value(), bar.high());
        values = Math.max(values, TextSize.width(valueText(bar), 11));
      }
    }
    double names =
        categories.stream().mapToDouble(c -> TextSize.width(c.name(), 12)).max().orElse(0);
    names = Math.min(names, box.width() * 0.4);
    double height = categories.size() * rowHeight();
    Box area =
        new Box(
            rest.x() + names + 10, rest.y() + head(), rest.width() - names - values - 22, height);
    int wanted = Math.max(2, (int) (area.width() / 80));
    Scale scale = scale(range, area, wanted);
    HorizontalAxis.draw(svg, scale, scale.ticks(wanted), area, axis.text());
    for (int i = 0; i < categories.size(); i++) {
      drawCategory(svg, categories.get(i), scale, area, area.y() + i * rowHeight());
    }
    double zero = scale.clamped(0);
    svg.line(zero, area.y(), zero, area.bottom(), "ly-axis");
    if (!Double.isNaN(reference)) {
      ReferenceLine.vertical(
          svg, scale.clamped(reference), rest.y(), area.bottom(), referenceLabel, area);
    }
  }

  /**
   * On a logarithmic axis bars begin a little below the smallest value, or it would have no length.
   */
  private Scale scale(Range range, Box area, int wanted) {
    Axis used = axis;
    if (axis.logarithmic() && Double.isNaN(axis.min()) && range.low() < Double.POSITIVE_INFINITY) {
      used = axis.from(Math.pow(10, Math.floor(Math.log10(range.low()) - 0.1)));
    }
    return Scale.over(used, range.low(), range.high(), area.x(), area.right(), wanted);
  }

  private String valueText(Bar bar) {
    return Double.isNaN(bar.value())
        ? ""
        : Numbers.typographic(Numbers.significant(bar.value(), digits));
  }

  private void drawCategory(Svg svg, Category category, Scale scale, Box area, double top) {
    double middle = top + rowHeight() / 2;
    svg.label(area.x() - 8, middle + 4, "ly-text", "end", category.name());
    for (int i = 0; i < category.bars().size(); i++) {
      Bar bar = category.bars().get(i);
      if (Double.isNaN(bar.value())) {
        continue;
      }
      double y = top + GAP / 2 + i * thickness();
      double zero = scale.clamped(0);
      double end = scale.clamped(bar.value());
      String name = named() ? category.name() + ", " + series.get(i) : category.name();
      svg.open("g", "class", ChartStyle.color(i)).tooltip(name + ": " + tooltip(bar));
      svg.rect(Math.min(zero, end), y + 1, Math.abs(end - zero), thickness() - 2, "ly-fill");
      double label = Math.max(zero, end);
      if (bar.low() <= bar.high()) {
        label = Math.max(label, drawError(svg, bar, scale, y + thickness() / 2));
      }
      svg.label(
          label + 6, y + thickness() / 2 + 4, "ly-note ly-num ly-halo", "start", valueText(bar));
      svg.close("g");
    }
  }

  private String tooltip(Bar bar) {
    String value =
        Numbers.significant(bar.value(), digits) + (axis.unit().isEmpty() ? "" : " " + axis.unit());
    return bar.low() <= bar.high() ? value + " " + Numbers.interval(bar.low(), bar.high()) : value;
  }

  private static double drawError(Svg svg, Bar bar, Scale scale, double y) {
    double x1 = scale.clamped(bar.low());
    double x2 = scale.clamped(bar.high());
    svg.open("g", "class", "ly-ref");
    svg.line(x1, y, x2, y, "ly-line ly-thin");
    svg.line(x1, y - 3, x1, y + 3, "ly-line ly-thin");
    svg.line(x2, y - 3, x2, y + 3, "ly-line ly-thin");
    svg.close("g");
    return x2;
  }
}
