package org.lossary.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.Score;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** Losses against metrics, for the terminal and for the report. */
final class BakeOffTables {
  /** What the columns and the standing say, with marks for strong words. */
  static final String KEY =
      "**to the best**: difference, paired over the folds, with its own 95% interval. **P**: of"
          + " that difference, adjusted by Holm for the number of losses, so that it may be 0.05"
          + " and more where an interval leaves out 0; it decides the standing. **rank**: mean over"
          + " the folds. **time**: to train one model. **take**: the loss to train with; **tied**:"
          + " not to be told from the best (P from 0.05 on); **worse**: by more than noise.";

  private BakeOffTables() {}

  /** The deciding metric: mean, difference to the best, P, rank, time and standing. */
  static Table deciding(BakeOffResult result, boolean titles) {
    Metric metric = result.settings().metric();
    Table table =
        Table.of(
            Column.text("loss"),
            deciding(metric, titles),
            Column.number("to the best").help("paired over the folds"),
            Column.number("P").help("of the difference to the best, adjusted by Holm"),
            Column.number("rank").help("mean over the folds"),
            Column.number("time").help("to train one model"),
            Column.text("standing"));
    List<Score> scores = result.candidates().stream().map(c -> c.score(metric)).toList();
    int paired = decimals(scores.stream().map(Score::toBest).toList());
    // Means differ by less than they vary: show the digits in which they do.
    int own = Math.max(decimals(scores.stream().map(Score::interval).toList()), paired);
    for (Candidate c : result.candidates()) {
      Score score = c.score(metric);
      boolean best = c.id().equals(result.verdict().best());
      table.row(
          c.id(),
          cell(score.interval(), own),
          best ? Cell.of("", 0) : cell(score.toBest(), paired),
          best || Double.isNaN(c.holm()) ? Cell.missing() : p(c.holm()),
          Cell.of(String.format(Locale.ROOT, "%.1f", score.rank()), score.rank()),
          Cell.duration(Duration.ofNanos(Math.round(c.seconds() * 1e9))),
          standing(result, c));
      if (c.id().equals(result.verdict().recommended())) {
        table.emphasize();
      }
    }
    return table;
  }

  /** In the terminal the heading above the table has the metric's name. */
  private static Column deciding(Metric metric, boolean titles) {
    Column column = metric(metric, titles);
    return titles
        ? column
        : new Column("mean", column.unit(), column.numeric(), column.best(), column.help());
  }

  static String standing(BakeOffResult result, Candidate c) {
    boolean best = c.id().equals(result.verdict().best());
    if (c.id().equals(result.verdict().recommended())) {
      return best ? "best, take" : "take";
    }
    return best ? "best" : result.verdict().winners().contains(c.id()) ? "tied" : "worse";
  }

  /** These metrics: means with intervals. */
  static Table metrics(BakeOffResult result, List<Metric> metrics, boolean titles) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("loss")));
    metrics.forEach(m -> columns.add(metric(m, titles)));
    Table table = Table.of(columns);
    List<Integer> decimals =
        metrics.stream()
            .map(
                m ->
                    decimals(result.candidates().stream().map(c -> c.score(m).interval()).toList()))
            .toList();
    for (Candidate c : result.candidates()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(c.id())));
      for (int i = 0; i < metrics.size(); i++) {
        row.add(cell(c.score(metrics.get(i)).interval(), decimals.get(i)));
      }
      table.row(row);
      if (c.id().equals(result.verdict().recommended())) {
        table.emphasize();
      }
    }
    return table;
  }

  /** The mean rank of each loss in each metric. */
  static Table ranks(BakeOffResult result) {
    List<Column> columns = new ArrayList<>(List.of(Column.text("loss")));
    result.settings().metrics().forEach(m -> columns.add(Column.number(m.title()).lowest()));
    Table table = Table.of(columns);
    for (Candidate c : result.candidates()) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(c.id())));
      for (Metric m : result.settings().metrics()) {
        double rank = c.score(m).rank();
        row.add(Cell.of(String.format(Locale.ROOT, "%.1f", rank), rank));
      }
      table.row(row);
    }
    return table;
  }

  private static Column metric(Metric m, boolean titles) {
    Column column = Column.number(titles ? m.title() : m.id());
    return m.better() == Metric.Better.LOWER ? column.lowest() : column.highest();
  }

  private static int decimals(List<Interval> intervals) {
    double[] halves = intervals.stream().mapToDouble(BakeOffTables::half).toArray();
    return Numbers.decimals(halves);
  }

  /** Half the width of an interval, which is symmetric; NaN with one fold. */
  static double half(Interval interval) {
    return (interval.high() - interval.low()) / 2;
  }

  private static Cell cell(Interval interval, int decimals) {
    double half = half(interval);
    if (Double.isNaN(half)) {
      return Cell.number(interval.mean(), 4);
    }
    // A loss that has gone astray would be a row of digits.
    return Math.abs(interval.mean()) >= 1e7
        ? Cell.of(Numbers.significant(interval.mean(), 3), interval.mean())
        : Cell.plusMinus(interval.mean(), half, decimals);
  }

  private static Cell p(double p) {
    String text = p < 0.001 ? "<0.001" : String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
    return Cell.of(text, p);
  }
}
