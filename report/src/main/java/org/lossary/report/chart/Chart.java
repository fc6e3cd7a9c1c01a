package org.lossary.report.chart;

/** A chart that can be written as SVG. The same chart gives the same text, byte for byte. */
public sealed interface Chart permits Plot {
  /** What the chart shows, in a few words; may be empty inside small multiples. */
  String title();

  /** What a reader who cannot see the chart should know: kind, axes, and the main values. */
  String description();

  /** The width at which its letters have the size they were made for, in pixels. */
  double width();

  /** A stand-alone SVG file with its own style sheet and background. */
  String svg();

  /**
   * An SVG element for a page that carries {@link ChartStyle#css()}.
   *
   * @param id unique in the page; the ids inside begin with it
   */
  String svg(String id);
}
