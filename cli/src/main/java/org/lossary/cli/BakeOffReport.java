package org.lossary.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lossary.bakeoff.Advice;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.Profile;
import org.lossary.bakeoff.Score;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.report.chart.Chart;
import org.lossary.report.html.Content;
import org.lossary.report.html.Html;
import org.lossary.report.html.HtmlReport;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** What bake-offs found, as a page: sections for one, or a section for each of several. */
final class BakeOffReport {
  private static final int METRICS_SHOWN = 6;
  private static final int CLASSES_DRAWN = 4;
  private static final int RESIDUALS_DRAWN = 4;

  private final BakeOffRun run;
  private final BakeOffResult result;
  private final BakeOffCharts charts;

  private BakeOffReport(BakeOffRun run) {
    this.run = run;
    this.result = run.result();
    this.charts = new BakeOffCharts(result);
  }

  static HtmlReport of(List<BakeOffRun> runs, String command) {
    HtmlReport report;
    if (runs.size() == 1) {
      BakeOffReport one = new BakeOffReport(runs.get(0));
      report =
          HtmlReport.titled("Which loss for " + plain(runs.get(0).source().name()) + "?")
              .subtitle(one.subtitle())
              .verdict(one.headline(), one::verdict);
      one.parts(report::section);
    } else {
      report =
          HtmlReport.titled("Which loss to train with?")
              .subtitle(runs.size() + " data sets, one comparison each")
              .verdict("One answer for each data set.", c -> answers(c, runs));
      for (BakeOffRun run : runs) {
        BakeOffReport one = new BakeOffReport(run);
        report.section(
            plain(run.source().name()),
            c -> {
              c.paragraph(one.subtitle());
              c.subsection(
                  "Verdict",
                  v -> {
                    v.paragraph("**" + one.headline() + "**");
                    one.verdict(v);
                  });
              one.parts(c::subsection);
            });
      }
    }
    return report.footer("Made by Lossary. Repeat with `" + plain(command) + "`.");
  }

  /** Names from the data must not be taken for marks. */
  private static String plain(String text) {
    return text.replace('`', '\'').replace("**", "* *");
  }

  private static void answers(Content c, List<BakeOffRun> runs) {
    Table table =
        Table.of(
            Column.text("data"),
            Column.text("target"),
            Column.text("train with"),
            Column.text("why"));
    for (BakeOffRun run : runs) {
      BakeOffResult r = run.result();
      table.row(
          run.source().name(),
          r.settings().target(),
          r.recommended().spec(),
          r.verdict().headline());
    }
    c.table(table);
  }

  private String subtitle() {
    BakeOffResult.Settings s = result.settings();
    EmbeddedData data = run.source().embedded();
    return "%s%s rows, %d features, target `%s` (%s)%s; %s, seed %d"
        .formatted(
            data == null ? "" : data.title() + ": ",
            Numbers.count(result.profile().usedRows()),
            result.profile().features().size(),
            plain(s.target()),
            ListCommand.words(s.task()).replace('-', ' '),
            s.options().weight() == null ? "" : ", weights `" + plain(s.options().weight()) + "`",
            folds(s.options()),
            s.options().seed());
  }

  private static String folds(BakeOffOptions o) {
    if (o.time() != null) {
      return "%d folds in the order of `%s`".formatted(o.folds(), plain(o.time()));
    }
    return "%d × %d-fold cross-validation%s"
        .formatted(
            o.repeats(),
            o.folds(),
            o.group() == null ? "" : " by groups of `" + plain(o.group()) + "`");
  }

  /** Text as it is, with minus signs for hyphens before numbers. */
  private static Html text(String text) {
    return Html.text(Numbers.typographic(text));
  }

  /** With the options that it names set as code. */
  private static Html withOptions(String text) {
    return Html.marked(
        Numbers.typographic(text)
            .replaceAll("--metric [a-z0-9.-]*[a-z0-9]|--[a-z-]+( [0-9]+)?", "`$0`"));
  }

  private String headline() {
    return result.verdict().headline();
  }

  private void verdict(Content c) {
    Metric metric = result.settings().metric();
    Score score = result.recommended().score(metric);
    c.paragraph(text(String.join(" ", result.verdict().reasons())));
    c.paragraph(Html.join(Html.marked("**How sure?** "), text(result.verdict().certainty())));
    List<String> facts =
        new ArrayList<>(
            List.of(
                metric.title() + " of " + result.recommended().id(),
                Numbers.significant(score.mean(), 4)));
    String reference = result.settings().defaultLoss();
    Candidate best = result.candidate(result.verdict().best());
    if (!reference.isEmpty() && !best.isDefault()) {
      double change =
          best.score(metric).toDefault().mean() / result.candidate(reference).score(metric).mean();
      facts.add(best.id() + " against " + reference);
      facts.add((change > 0 ? "+" : "") + Numbers.typographic(Numbers.percent(change, 1)));
    }
    facts.addAll(
        List.of(
            "Losses compared",
            String.valueOf(result.candidates().size()),
            "Time of the comparison",
            Numbers.duration(Duration.ofMillis(Math.round(result.seconds() * 1000)))));
    c.facts(facts.toArray(String[]::new));
    if (!result.verdict().next().isEmpty()) {
      c.paragraph("**What next?**");
      c.list(result.verdict().next().stream().map(BakeOffReport::withOptions).toArray(Html[]::new));
    }
    c.paragraph("**In Java**, with `lossary-core`; the lines for XGBoost4J are under “Use it”:");
    c.code("java", WinnerCode.library(result));
    result.warnings().forEach(w -> c.warning(Html.text(w)));
  }

  private void parts(BiConsumer<String, Consumer<Content>> add) {
    add.accept("Losses compared", this::compared);
    add.accept("The data", this::data);
    add.accept(
        result.settings().metric().ofClasses() ? "Calibration" : "Residuals and calibration",
        this::fits);
    add.accept("The contenders", this::contenders);
    add.accept("Use it", this::use);
    add.accept("How it was done", this::method);
  }

  private void compared(Content c) {
    BakeOffResult.Settings s = result.settings();
    Metric metric = s.metric();
    c.figure(
        charts.intervals(metric, false),
        "Differences in "
            + metric.words()
            + ", paired over the folds, with 95% intervals of each difference on its own; colours"
            + " follow P, which is adjusted for the number of losses. Coloured losses cannot be"
            + " told from the best, grey ones are worse by more than noise; the diamond is the loss"
            + " to take. Losses far off stand at the edge; the numbers are theirs.");
    c.table(
        BakeOffTables.deciding(result, true)
            .caption(
                s.folds().size() == 1
                    ? "One fold: there are no intervals."
                    : "Mean of " + s.folds().size() + " folds ± half of its 95% interval."));
    c.note(BakeOffTables.KEY);
    // Tables of about the same number of columns.
    int others = s.metrics().size() - 1;
    int tables = (others + METRICS_SHOWN - 1) / METRICS_SHOWN;
    int each = tables == 0 ? 1 : (others + tables - 1) / tables;
    for (int from = 1; from < s.metrics().size(); from += each) {
      int to = Math.min(from + each, s.metrics().size());
      Table table = BakeOffTables.metrics(result, s.metrics().subList(from, to), true);
      c.table(from == 1 ? table.caption("All other metrics, likewise.") : table);
    }
    c.details("What the metrics measure", d -> d.terms(meanings(s.metrics())));
    c.details("Ranks in every metric", d -> d.table(BakeOffTables.ranks(result)));
    c.details(
        "Intervals in every metric",
        d ->
            d.figures(
                s.metrics().stream()
                    .skip(1)
                    .map(m -> charts.intervals(m, true))
                    .toArray(Chart[]::new)));
  }

  private static String[] meanings(List<Metric> metrics) {
    List<String> terms = new ArrayList<>();
    for (Metric m : metrics) {
      terms.add(m.title());
      String better = m.better() == Metric.Better.LOWER ? "lower" : "higher";
      terms.add(m.meaning() + " (" + better + " is better)");
    }
    return terms.toArray(String[]::new);
  }

  private void data(Content c) {
    List<String> facts = new ArrayList<>();
    BakeOffFacts.of(result).forEach(text -> facts.add(Numbers.typographic(plain(text))));
    for (Profile.Encoding e : result.profile().encodings()) {
      facts.add("`" + plain(e.column()) + "`");
      facts.add(e.how());
    }
    c.terms(facts.toArray(String[]::new));
    if (result.profile().number() != null) {
      c.figure(charts.target(), "");
    }
    for (Advice advice : result.advice()) {
      List<Html> parts = new ArrayList<>();
      parts.add(Html.text(sentence(advice.finding()) + ": " + advice.answer() + "."));
      for (String id : advice.losses()) {
        parts.add(Html.text(" "));
        parts.add(Html.code(id));
      }
      c.list(Html.join(parts.toArray(Html[]::new)));
    }
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void fits(Content c) {
    List<Candidate> some = charts.contenders(RESIDUALS_DRAWN);
    if (result.profile().number() != null) {
      c.figures(some.stream().map(charts::residuals).toArray(Chart[]::new));
      c.figures(charts.meanCalibration(some));
    } else {
      int classes = result.outOfFold().classLabels().size();
      List<Chart> plots = new ArrayList<>();
      for (int k = classes == 2 ? 1 : 0; k < Math.min(classes, CLASSES_DRAWN); k++) {
        plots.add(charts.calibration(some, k));
      }
      c.figures(plots.toArray(Chart[]::new));
    }
    c.note(
        "Predictions are by models that had not seen the row (first repeat). "
            + (result.profile().number() == null
                ? ""
                : "Residuals: the line is their median; above it the model predicts too little. ")
            + "Calibration: each point is a tenth of the rows by prediction, with its 95% interval;"
            + " on the dashed line predictions are right on average.");
  }

  private void contenders(Content c) {
    List<Chart> curves = charts.curves();
    if (!curves.isEmpty()) {
      c.figures(curves.toArray(Chart[]::new));
      c.paragraph(ContenderCurves.caption(result));
    }
    Table table =
        Table.of(
            Column.text("loss"),
            Column.text("name"),
            Column.text("parameters"),
            Column.text("chosen as"),
            Column.number("trees"),
            Column.text("same model as"));
    for (Candidate candidate : result.candidates()) {
      String spec = candidate.spec();
      int colon = spec.indexOf(':');
      table.row(
          candidate.id(),
          candidate.title(),
          colon < 0 ? "–" : spec.substring(colon + 1).replace(",", ", "),
          candidate.choice().isEmpty() ? "–" : candidate.choice(),
          org.lossary.report.table.Cell.count(WinnerCode.rounds(candidate)),
          candidate.aliases().isEmpty() ? "–" : String.join(", ", candidate.aliases()));
    }
    c.table(table);
  }

  private void use(Content c) {
    c.paragraph("With the library:");
    c.code("java", WinnerCode.library(result));
    c.paragraph(
        "With XGBoost4J and `lossary-xgboost`, as in this %s:"
            .formatted(WinnerCode.occasion(result)));
    c.code("java", WinnerCode.xgboost(result));
  }

  private void method(Content c) {
    BakeOffResult.Settings s = result.settings();
    List<Html> sentences = new ArrayList<>();
    sentences.add(
        Html.text(
            "The task is "
                + ListCommand.words(s.task()).replace('-', ' ')
                + ": "
                + s.taskReason()));
    sentences.add(Html.text("Rows: " + s.rows()));
    s.method().forEach(m -> sentences.add(Html.text(m)));
    c.list(sentences.toArray(Html[]::new));
    EmbeddedData data = run.source().embedded();
    if (data != null) {
      c.terms(
          "Data", data.title(),
          "Source", data.source(),
          "Terms", data.licence(),
          "Cite", data.citation());
    }
  }
}
