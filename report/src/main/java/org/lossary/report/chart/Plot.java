package org.lossary.report.chart;

/**
 * What all charts share: title, subtitle, description and size.
 *
 * @param <T> the chart itself, so that calls can be chained
 */
abstract non-sealed class Plot<T extends Plot<T>> implements Chart {
  private static final double PADDING = 10;

  private String title;
  private String subtitle = "";
  private String description = "";
  private double width = 720;
  private double height = 380;

  Plot(String title) {
    this.title = title;
  }

  abstract T self();

  /** A description made from the data, for readers who cannot see the chart. */
  abstract String summary();

  /** Draws everything but the titles into the box; ids begin with the given one. */
  abstract void draw(Svg svg, String id, Box box);

  /** Replaces the title. */
  public T title(String newTitle) {
    title = newTitle;
    return self();
  }

  /** A second line under the title. */
  public T subtitle(String newSubtitle) {
    subtitle = newSubtitle;
    return self();
  }

  /** Replaces the description that is made from the data. */
  public T describe(String newDescription) {
    description = newDescription;
    return self();
  }

  /** The size in pixels; pages scale charts down where there is less room. */
  public T size(double newWidth, double newHeight) {
    if (!(newWidth >= 120 && newHeight >= 80)) {
      throw new IllegalArgumentException(
          "size must be at least 120 x 80, got " + newWidth + " x " + newHeight);
    }
    width = newWidth;
    height = newHeight;
    return self();
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String description() {
    return description.isEmpty() ? summary() : description;
  }

  @Override
  public double width() {
    return width;
  }

  /** The height in pixels; charts whose height follows from their rows override it. */
  double height() {
    return height;
  }

  /** Sets the height without the check of {@link #size}. */
  void heightTo(double newHeight) {
    height = newHeight;
  }

  @Override
  public String svg() {
    Svg svg = new Svg();
    open(svg, "chart", "xmlns", "http://www.w3.org/2000/svg", "width", width(), "height", height());
    svg.open("style").raw(ChartStyle.css()).close("style");
    svg.rect(0, 0, width(), height(), "ly-back");
    whole(svg, "chart");
    return svg.close("svg").toString();
  }

  @Override
  public String svg(String id) {
    Svg svg = new Svg();
    open(svg, id, "width", width(), "height", height());
    whole(svg, id);
    return svg.close("svg").toString();
  }

  private void open(Svg svg, String id, Object... more) {
    Object[] all = new Object[more.length + 8];
    System.arraycopy(more, 0, all, 0, more.length);
    Object[] own = {
      "viewBox",
      "0 0 " + Svg.number(width()) + " " + Svg.number(height()),
      "class",
      "ly-chart",
      "role",
      "img",
      "aria-labelledby",
      id + "-title " + id + "-desc"
    };
    System.arraycopy(own, 0, all, more.length, own.length);
    svg.open("svg", all);
    svg.text(title.isEmpty() ? description() : title, "title", "id", id + "-title");
    svg.text(description(), "desc", "id", id + "-desc");
  }

  /** Titles and body, at the origin. */
  void whole(Svg svg, String id) {
    whole(svg, id, "ly-title");
  }

  void whole(Svg svg, String id, String titleClass) {
    double top = PADDING;
    if (!title.isEmpty()) {
      svg.label(PADDING, top + 13, titleClass, "start", title);
      top += 22;
    }
    if (!subtitle.isEmpty()) {
      svg.label(PADDING, top + 11, "ly-muted", "start", subtitle);
      top += 19;
    }
    if (top > PADDING) {
      top += 6;
    }
    draw(svg, id, new Box(PADDING, top, width() - 2 * PADDING, height() - top - PADDING));
  }

  /** How much height titles and padding take. */
  double overhead() {
    double titles = (title.isEmpty() ? 0 : 22) + (subtitle.isEmpty() ? 0 : 19);
    return 2 * PADDING + titles + (titles > 0 ? 6 : 0);
  }
}
