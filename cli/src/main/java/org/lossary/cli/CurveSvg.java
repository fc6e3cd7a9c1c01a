package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.report.chart.Series;

/**
 * A small picture of a loss for pages that are checked in: value and gradient side by side, as few
 * points as the eye needs, colours for light and dark.
 */
final class CurveSvg {
  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="720" height="240" viewBox="0 0 720 240" \
      fill="none" role="img">
      <title>%s: value and gradient by %s</title>
      <style>text{font:12px system-ui,sans-serif;fill:#333}path{stroke-width:2}\
      .a{stroke:#888;stroke-width:1}.c0{stroke:#0b62b0}.c1{stroke:#b3460a;stroke-dasharray:7 3}\
      .t0{fill:#0b62b0}.t1{fill:#b3460a}@media(prefers-color-scheme:dark){text{fill:#ddd}\
      .c0{stroke:#6cb6ff}.c1{stroke:#f0965a}.t0{fill:#6cb6ff}.t1{fill:#f0965a}}</style>
      """;

  private static final int WIDTH = 300;
  private static final int HEIGHT = 170;
  private static final int LEFT = 44;
  private static final int TOP = 26;
  private static final double SEEN = 0.3;

  private CurveSvg() {}

  static String of(String title, Curves curves) {
    StringBuilder out = new StringBuilder();
    out.append(HEAD.formatted(title, curves.across()));
    panel(out, 0, "value", curves.values());
    panel(out, 360, "gradient", curves.gradients());
    out.append("<text x=\"360\" y=\"234\" text-anchor=\"middle\">").append(curves.across());
    out.append("</text>\n</svg>\n");
    return out.toString();
  }

  private static void panel(StringBuilder out, int shift, String title, List<Series> lines) {
    double[] x = range(lines, true);
    double[] y = range(lines, false);
    out.append("<g transform=\"translate(%d 0)\">\n".formatted(shift));
    text(out, LEFT, 16, "start", "", title);
    double zero = y[0] <= 0 && y[1] >= 0 ? 0 : y[0];
    out.append(
        "<path class=\"a\" d=\"M%d %sH%dM%d %dV%d\"/>\n"
            .formatted(
                LEFT,
                place(TOP + HEIGHT * (y[1] - zero) / (y[1] - y[0])),
                LEFT + WIDTH,
                LEFT,
                TOP,
                TOP + HEIGHT));
    text(out, LEFT - 4, TOP + 9, "end", "", number(y[1]));
    text(out, LEFT - 4, TOP + HEIGHT, "end", "", number(y[0]));
    text(out, LEFT, TOP + HEIGHT + 15, "start", "", number(x[0]));
    text(out, LEFT + WIDTH, TOP + HEIGHT + 15, "end", "", number(x[1]));
    for (int i = 0; i < lines.size(); i++) {
      out.append("<path class=\"c%d\" d=\"%s\"/>\n".formatted(i % 2, path(lines.get(i), x, y)));
      if (lines.size() > 1) {
        text(
            out,
            LEFT + 90 + 100 * i,
            16,
            "start",
            " class=\"t" + i % 2 + "\"",
            lines.get(i).name());
      }
    }
    out.append("</g>\n");
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String more, String text) {
    out.append("<text x=\"").append(place(x)).append("\" y=\"").append(place(y)).append('"');
    out.append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"");
    out.append(more).append('>').append(text).append("</text>\n");
  }

  private static double[] range(List<Series> lines, boolean horizontal) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Series line : lines) {
      for (double v : (horizontal ? line.xValues() : line.yValues()).toArray()) {
        low = Double.isFinite(v) ? Math.min(low, v) : low;
        high = Double.isFinite(v) ? Math.max(high, v) : high;
      }
    }
    return high > low ? new double[] {low, high} : new double[] {low - 1, low + 1};
  }

  /** Points that a straight line between their neighbours does not already show. */
  private static String path(Series line, double[] x, double[] y) {
    double[] xs = line.xValues().toArray();
    double[] ys = line.yValues().toArray();
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < xs.length; i++) {
      if (Double.isFinite(ys[i])) {
        points.add(
            new double[] {
              LEFT + WIDTH * (xs[i] - x[0]) / (x[1] - x[0]),
              TOP + HEIGHT * (y[1] - ys[i]) / (y[1] - y[0])
            });
      }
    }
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int i = 0; i < points.size(); i++) {
      boolean end = i == 0 || i == points.size() - 1;
      if (end || bends(points, last, i + 1)) {
        out.append(out.length() == 0 ? "M" : "L");
        out.append(place(points.get(i)[0])).append(' ').append(place(points.get(i)[1]));
        last = i;
      }
    }
    return out.toString();
  }

  /** Whether some point between two is seen to lie off the straight line between them. */
  private static boolean bends(List<double[]> points, int from, int to) {
    double[] a = points.get(from);
    double[] b = points.get(to);
    for (int i = from + 1; i < to; i++) {
      double share = b[0] == a[0] ? 0.5 : (points.get(i)[0] - a[0]) / (b[0] - a[0]);
      if (Math.abs(a[1] + share * (b[1] - a[1]) - points.get(i)[1]) > SEEN) {
        return true;
      }
    }
    return false;
  }

  private static String place(double at) {
    String text = String.format(Locale.ROOT, "%.1f", at);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String number(double x) {
    String text = String.format(Locale.ROOT, Math.abs(x) < 10 ? "%.2f" : "%.1f", x);
    return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
  }
}
