package org.lossary.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextTable;

/** What {@code lossary embed} prints. */
final class EmbedText {
  private final TerminalStyle style;

  EmbedText(TerminalStyle style) {
    this.style = style;
  }

  String of(EmbedRun run, @Nullable EmbedPictures pictures, @Nullable Path out) {
    StringBuilder text = new StringBuilder();
    Paragraphs.add(text, "", run.headline(), style.width());
    text.append('\n').append(TextTable.render(measures(run), style)).append('\n');
    Paragraphs.add(text, "", EmbedRun.data(run.all(), run.options(), run.result()), style.width());
    notes(text, run.notes());
    Paragraphs.add(
        text,
        "",
        "%s under %s, seed %d: %s by the rows that stop%s"
            .formatted(
                EmbedRun.head(run.result()),
                run.options().loss(),
                run.options().seed(),
                EmbedParts.epochs(run),
                run.result().complete() ? "" : "; stopped early"),
        style.width());
    run.remarks().forEach(remark -> Paragraphs.add(text, "", remark, style.width()));
    return text + written(out, pictures == null ? "" : ", " + EmbedPictures.FILE);
  }

  private void notes(StringBuilder text, List<String> notes) {
    notes.forEach(note -> Paragraphs.add(text, "", note, style.width()));
  }

  /** Measures before and after. */
  static Table measures(EmbedRun run) {
    Table table =
        Table.of(
            Column.text("measure"),
            Column.number("frozen"),
            Column.number("head"),
            Column.number("gain").help("with its 95% interval, paired over queries"));
    for (Measure measure : run.measures()) {
      Estimate gain = run.gain(measure);
      table.row(
          measure.id(),
          Cell.of(Numbers.fixed(run.before(measure).mean(), 3), run.before(measure).mean()),
          Cell.of(Numbers.fixed(run.after(measure).mean(), 3), run.after(measure).mean()),
          Cell.of(
              "%+.3f [%+.3f, %+.3f]".formatted(gain.mean(), gain.low(), gain.high()), gain.mean()));
    }
    return table;
  }

  String of(EmbedCompared compared, @Nullable Path out) {
    EmbedVerdict verdict = compared.verdict();
    StringBuilder text = new StringBuilder(verdict.headline()).append('\n');
    verdict.reasons().forEach(r -> Paragraphs.add(text, "  - ", r, style.width()));
    text.append('\n').append(TextTable.render(losses(verdict), style)).append('\n');
    Paragraphs.add(text, "", compared.data() + "; " + EmbedRun.head(compared.one()), style.width());
    notes(text, compared.notes());
    return text + written(out, "");
  }

  /** Losses, the best first, and the frozen vectors. */
  static Table losses(EmbedVerdict verdict) {
    Comparison c = verdict.comparison();
    Table table =
        Table.of(
            Column.text("loss"),
            Column.number(c.main().id()).help("mean and standard deviation over seeds"),
            Column.number("precision@1"),
            Column.number("to the best").help("mean of the paired differences of " + c.main().id()),
            Column.number("P")
                .help(
                    "of no difference to the best, after Holm; of the frozen vectors times the"
                        + " number of losses of which the best was picked"));
    for (int l : verdict.order()) {
      boolean best = l == verdict.best();
      table.row(
          c.losses().get(l),
          spread(c.after(l, c.main())),
          spread(c.after(l, Measure.PRECISION_AT_1)),
          best ? Cell.missing() : signed(verdict.difference().get(l).mean()),
          best ? Cell.missing() : Cell.number(verdict.p().get(l), 2));
      if (best && !verdict.gainsNothing()) {
        table.emphasize();
      }
    }
    double[] frozen = c.before(c.main());
    double gap = Comparison.mean(frozen) - Comparison.mean(c.after(verdict.best(), c.main()));
    table.row(
        EmbedScales.frozen(c.trainings().get(0).get(0)),
        spread(frozen),
        spread(c.before(Measure.PRECISION_AT_1)),
        signed(gap),
        Cell.number(verdict.gainP(), 2));
    if (verdict.gainsNothing()) {
      table.emphasize();
    }
    return table;
  }

  private static Cell signed(double value) {
    return Cell.of("%+.3f".formatted(value), value);
  }

  private static Cell spread(double[] values) {
    double mean = Comparison.mean(values);
    return values.length < 2
        ? Cell.of(Numbers.fixed(mean, 3), mean)
        : Cell.plusMinus(mean, Comparison.deviation(values), 3);
  }

  private static String written(@Nullable Path out, String more) {
    return out == null
        ? "\nTo keep it, with a report: --out FOLDER\n"
        : "\nwritten: " + out + " (report.html, metrics.json" + more + ")\n";
  }
}
