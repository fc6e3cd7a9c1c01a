package org.lossary.report.chart;

import org.lossary.report.internal.Xml;

/**
 * Writes SVG elements: attributes and text escaped, numbers with at most two decimals, one element
 * a line.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder(4096);

  /** Opens an element; attributes as name, value, name, value. */
  Svg open(String tag, Object... attributes) {
    return start(tag, attributes).raw(">\n");
  }

  Svg close(String tag) {
    return raw("</" + tag + ">\n");
  }

  /** An element without content. */
  Svg leaf(String tag, Object... attributes) {
    return start(tag, attributes).raw("/>\n");
  }

  /** An element that holds text only. */
  Svg text(String content, String tag, Object... attributes) {
    return start(tag, attributes).raw(">" + Xml.escape(content) + "</" + tag + ">\n");
  }

  /** A text label; anchor is start, middle or end. */
  Svg label(double x, double y, String cls, String anchor, String content) {
    if (content.isEmpty()) {
      return this;
    }
    return anchor.equals("start")
        ? text(content, "text", "class", cls, "x", x, "y", y)
        : text(content, "text", "class", cls, "x", x, "y", y, "text-anchor", anchor);
  }

  Svg line(double x1, double y1, double x2, double y2, String cls) {
    return leaf("line", "class", cls, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  Svg rect(double x, double y, double width, double height, String cls) {
    return leaf(
        "rect",
        "class",
        cls,
        "x",
        x,
        "y",
        y,
        "width",
        Math.max(0, width),
        "height",
        Math.max(0, height));
  }

  /** The text that a pointer resting on the enclosing group shows, and a screen reader reads. */
  Svg tooltip(String content) {
    return text(content, "title");
  }

  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  private Svg start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(value instanceof Number n ? number(n.doubleValue()) : Xml.escape(value.toString()))
          .append('"');
    }
    return this;
  }

  /** A coordinate in its shortest form with at most two decimals. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
