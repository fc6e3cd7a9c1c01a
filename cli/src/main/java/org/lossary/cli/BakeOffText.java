package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import org.lossary.bakeoff.Advice;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.Profile;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.report.table.Table;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextTable;
import org.lossary.report.terminal.TextWidth;

/** What a bake-off found, for the terminal. */
final class BakeOffText {
  private final BakeOffRun run;
  private final BakeOffResult result;
  private final TerminalStyle style;
  private final StringBuilder out = new StringBuilder();

  BakeOffText(BakeOffRun run, TerminalStyle style) {
    this.run = run;
    this.result = run.result();
    this.style = style;
  }

  String text(boolean apart) {
    if (apart) {
      out.append('\n').append((style.unicode() ? "═" : "=").repeat(width())).append("\n\n");
    }
    EmbeddedData data = run.source().embedded();
    BakeOffResult.Settings settings = result.settings();
    paragraph(data == null ? run.source().name() : data.id() + ": " + data.title(), "");
    paragraph(
        "target "
            + settings.target()
            + ", "
            + ListCommand.words(settings.task()).replace('-', ' ')
            + ": "
            + settings.taskReason(),
        "");
    heading("What the data look like");
    List<String> facts = BakeOffFacts.of(result);
    for (int i = 0; i < facts.size(); i += 2) {
      paragraph("%-10s %s".formatted(facts.get(i), facts.get(i + 1)), " ".repeat(13));
    }
    for (Profile.Encoding e : result.profile().encodings()) {
      paragraph("- column '" + e.column() + "': " + e.how(), "    ");
    }
    for (Advice advice : result.advice()) {
      paragraph("- " + advice.finding() + ": " + advice.answer() + losses(advice.losses()), "    ");
    }
    for (String warning : result.warnings()) {
      paragraph("! " + warning, "    ");
    }
    tables();
    heading("Verdict");
    paragraph(result.verdict().headline(), "  ");
    paragraph(String.join(" ", result.verdict().reasons()), "  ");
    paragraph("How sure: " + result.verdict().certainty(), "  ");
    if (!result.verdict().next().isEmpty()) {
      heading("What next");
      result.verdict().next().forEach(n -> paragraph("- " + n, "    "));
    }
    code();
    return out.toString();
  }

  private static String losses(List<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    int shown = ids.size() > 6 ? 5 : ids.size();
    return " ("
        + String.join(", ", ids.subList(0, shown))
        + (shown < ids.size() ? ", " + (ids.size() - shown) + " more" : "")
        + ")";
  }

  private void tables() {
    Metric metric = result.settings().metric();
    int folds = result.settings().folds().size();
    int losses = result.candidates().size();
    heading(
        "%s by %s (%s is better), %s"
            .formatted(
                losses == 1 ? "1 loss" : losses + " losses",
                metric.title(),
                metric.better() == Metric.Better.LOWER ? "lower" : "higher",
                folds == 1
                    ? "one fold"
                    : "mean of " + folds + " folds and half of the 95% interval"));
    out.append(TextTable.render(BakeOffTables.deciding(result, false), style));
    paragraph(BakeOffTables.KEY.replace("**", ""), "  ");
    List<Metric> rest = result.settings().metrics();
    heading("By the other metrics (* best of its column)");
    int from = 1;
    while (from < rest.size()) {
      int to = from + 1;
      while (to < rest.size() && fits(rest.subList(from, to + 1))) {
        to++;
      }
      out.append(from == 1 ? "" : "\n").append(table(rest.subList(from, to)));
      from = to;
    }
    List<String> aliases = new ArrayList<>();
    for (Candidate c : result.candidates()) {
      if (!c.aliases().isEmpty()) {
        aliases.add(c.id() + " stands for " + String.join(", ", c.aliases()));
      }
    }
    if (!aliases.isEmpty()) {
      out.append('\n');
      paragraph("Same models: " + String.join("; ", aliases) + ".", "");
    }
  }

  private String table(List<Metric> metrics) {
    Table table = BakeOffTables.metrics(result, metrics, false);
    return TextTable.render(table, style);
  }

  private boolean fits(List<Metric> metrics) {
    // Wide enough for all, so that what is measured is what the table wants.
    Table table = BakeOffTables.metrics(result, metrics, false);
    return TextTable.render(table, style.width(10_000))
        .lines()
        .allMatch(line -> TextWidth.of(line) <= style.width());
  }

  private void code() {
    heading("In Java");
    Candidate winner = result.recommended();
    paragraph(
        "%s%s"
            .formatted(
                winner.spec(), winner.choice().isEmpty() ? "" : " (" + winner.choice() + ")"),
        "  ");
    out.append('\n').append(WinnerCode.library(result).indent(2));
    out.append("\n  with XGBoost4J, as in this %s:\n\n".formatted(WinnerCode.occasion(result)));
    out.append(WinnerCode.xgboost(result).indent(2));
  }

  private void heading(String text) {
    out.append('\n');
    paragraph(text, "");
  }

  private int width() {
    return Math.min(style.width(), 120);
  }

  /** Words in lines that fit; all but the first are indented. */
  private void paragraph(String text, String indent) {
    StringBuilder line = new StringBuilder(indent.isEmpty() ? "" : "  ");
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      if (!first && TextWidth.of(line.toString()) + 1 + TextWidth.of(word) > width()) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent).append(word);
      } else {
        line.append(first ? "" : " ").append(word);
      }
      first = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
