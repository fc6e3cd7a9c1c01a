package org.lossary.report.terminal;

import org.lossary.report.chart.Bins;
import org.lossary.report.number.Numbers;

/**
 * A histogram as rows of blocks: the bin, a bar to an eighth of a column, its count and its share
 * of all values.
 */
public final class TerminalHistogram {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private TerminalHistogram() {}

  /**
   * The histogram as lines, each ended by a line feed.
   *
   * @param rows the most rows; neighbouring bins are put together until they fit
   * @param logarithmic whether bars show the logarithm of the count, so that rare values can be
   *     seen beside frequent ones
   */
  public static String render(
      String title, Bins bins, int rows, boolean logarithmic, TerminalStyle style) {
    int merged = Math.max(1, (int) Math.ceil(bins.size() / (double) Math.max(1, rows)));
    int n = (bins.size() + merged - 1) / merged;
    String[] names = new String[n];
    long[] counts = new long[n];
    long most = 1;
    int nameWidth = 0;
    int countWidth = 0;
    for (int k = 0; k < n; k++) {
      int end = Math.min((k + 1) * merged, bins.size());
      for (int i = k * merged; i < end; i++) {
        counts[k] += bins.count(i);
      }
      most = Math.max(most, counts[k]);
      names[k] = Numbers.interval(bins.edge(k * merged), bins.edge(end));
      names[k] = end == bins.size() ? names[k] : names[k].replace(']', ')');
      nameWidth = Math.max(nameWidth, TextWidth.of(names[k]));
      countWidth = Math.max(countWidth, Numbers.count(counts[k]).length());
    }
    int room = Math.max(10, style.width() - nameWidth - countWidth - 12);
    StringBuilder out = new StringBuilder();
    if (!title.isEmpty()) {
      out.append(style.bold(title))
          .append(logarithmic ? " (bars: log of the count)" : "")
          .append('\n');
    }
    for (int k = 0; k < n; k++) {
      double share =
          logarithmic
              ? Math.log1p((double) counts[k]) / Math.log1p((double) most)
              : counts[k] / (double) most;
      String bar = style.colored(bar(share * room, counts[k] > 0, style.unicode()), 0);
      out.append(TextWidth.padLeft(names[k], nameWidth))
          .append(' ')
          .append(TextWidth.padRight(bar, room));
      out.append(' ').append(TextWidth.padLeft(Numbers.count(counts[k]), countWidth)).append(' ');
      out.append(
              TextWidth.padLeft(
                  Numbers.percent(counts[k] / (double) Math.max(1, bins.total()), 1), 6))
          .append('\n');
    }
    return out.append(outside(bins)).toString();
  }

  private static String bar(double length, boolean some, boolean unicode) {
    int eighths = (int) Math.round(length * 8);
    if (!unicode) {
      int whole = (int) Math.round(length);
      return "#".repeat(some ? Math.max(1, whole) : 0);
    }
    int shown = some ? Math.max(1, eighths) : 0;
    String rest = shown % 8 == 0 ? "" : String.valueOf(EIGHTHS.charAt(shown % 8));
    return "█".repeat(shown / 8) + rest;
  }

  private static String outside(Bins bins) {
    StringBuilder out = new StringBuilder();
    if (bins.below() > 0) {
      out.append(Numbers.count(bins.below()))
          .append(" below ")
          .append(Numbers.compact(bins.low(), 3))
          .append('\n');
    }
    if (bins.above() > 0) {
      out.append(Numbers.count(bins.above()))
          .append(" above ")
          .append(Numbers.compact(bins.high(), 3))
          .append('\n');
    }
    if (bins.missing() > 0) {
      out.append(Numbers.count(bins.missing())).append(" missing\n");
    }
    return out.toString();
  }
}
