package org.lossary.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.lossary.report.chart.Chart;
import org.lossary.report.html.Html;
import org.lossary.report.html.HtmlReport;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** A report that uses everything a report can hold. */
public final class SampleReport {
  static final String HUBER =
      "\\begin{cases} \\frac{r^2}{2} & \\text{if } \\left|r\\right| \\le \\delta \\\\ "
          + "\\delta \\left(\\left|r\\right| - \\frac{\\delta}{2}\\right)"
          + " & \\text{otherwise} \\end{cases} \\quad \\text{where } r = \\hat{y} - y";
  static final String SOFTMAX = "\\ln \\sum_{j=1}^K e^{z_j/T} - \\frac{z_y}{T}";
  static final String RMSE = "\\sqrt{\\operatorname*{mean}_i \\left(p_i - y_i\\right)^2}";
  static final String MULTI_HINGE = "\\sum_{j \\neq y} \\max\\left(0, m - z_y + z_j\\right)^q";

  private SampleReport() {}

  static Table metrics() {
    return Table.of(
            Column.text("Loss"),
            Column.number("RMSE").unit("kWh").lowest().help("root of the mean squared error"),
            Column.number("MAE").unit("kWh").lowest(),
            Column.number("R²").highest(),
            Column.number("Training time").lowest(),
            Column.number("Rank"))
        .caption("Mean over 15 folds ± standard error. Best values in bold.")
        .row(
            "huber(delta=1.35)",
            Cell.plusMinus(0.1234, 0.0021),
            Cell.plusMinus(0.0821, 0.0011),
            Cell.number(0.871, 3),
            Cell.duration(Duration.ofMillis(1240)),
            Cell.number(1.4, 2))
        .emphasize()
        .row(
            "log_cosh",
            Cell.plusMinus(0.1241, 0.0020),
            Cell.plusMinus(0.0829, 0.0012),
            Cell.number(0.869, 3),
            Cell.duration(Duration.ofMillis(1310)),
            Cell.number(1.8, 2))
        .row(
            "mse",
            Cell.plusMinus(0.1379, 0.0034),
            Cell.plusMinus(0.0977, 0.0019),
            Cell.number(0.812, 3),
            Cell.duration(Duration.ofMillis(1190)),
            Cell.number(4.1, 2))
        .row(
            "mae",
            Cell.plusMinus(0.1391, 0.0030),
            Cell.plusMinus(0.0820, 0.0010),
            Cell.missing(),
            Cell.duration(Duration.ofMillis(1450)),
            Cell.number(4.2, 2));
  }

  /** The report. */
  public static HtmlReport report() {
    return HtmlReport.titled("Which loss for energy.csv?")
        .subtitle(
            "12,345 rows, 17 features, target `consumption` (kWh); 3 × 5-fold cross-validation, seed 1")
        .verdict(
            "Train with `huber(delta=1.35)`.",
            c ->
                c.paragraph(
                        "Its RMSE is **0.1234 ± 0.0021 kWh**, 10.5% below squared error (95 % interval of the difference: 7.1% to"
                            + " 13.9%). `log_cosh` is not distinguishable from it.")
                    .facts(
                        "Best RMSE",
                        "0.1234 kWh",
                        "Against `mse`",
                        "−10.5%",
                        "Losses tried",
                        "7",
                        "Time",
                        "1 min 52 s"))
        .section(
            "Metrics",
            c ->
                c.table(metrics())
                    .figure(
                        SampleCharts.intervals(),
                        "Intervals that overlap the best one's are not evidence of a difference.")
                    .warning("Two folds of `mse` did not converge within 500 rounds."))
        .section(
            "The data",
            c ->
                c.paragraph(
                        "The target has heavy tails: **1.9%** of its values lie beyond 5 interquartile ranges.")
                    .list(
                        "No missing values", "Kurtosis 27, as against 3 for a normal distribution")
                    .figures(SampleCharts.histogram(false), SampleCharts.histogram(true)))
        .section(
            "Residuals and calibration",
            c ->
                c.figures(SampleCharts.density(20_000), SampleCharts.calibration())
                    .figures(SampleCharts.density(300), SampleCharts.calibrationOfMeans()))
        .section(
            "The contenders",
            c ->
                c.figure(SampleCharts.losses(), "Hollow dots mark kinks, where the slope jumps.")
                    .subsection(
                        "Huber",
                        s ->
                            s.formula(HUBER)
                                .formula(SOFTMAX)
                                .formula(RMSE)
                                .formula(MULTI_HINGE)
                                .paragraph(
                                    Html.join(
                                        Html.text("Here "),
                                        Html.formula("\\delta > 0"),
                                        Html.text(" is where the parabola ends.")))
                                .figure(SampleCharts.curve(), ""))
                    .figure(
                        SampleCharts.multiples(),
                        "Gradients over the residual, all on the same scale.")
                    .figure(SampleCharts.bars(), "")
                    .figure(SampleCharts.barsBySeries(), "")
                    .figures(SampleCharts.pinballGradient(), SampleCharts.logLog()))
        .section(
            "Use it",
            c ->
                c.code(
                        "java",
                        "Loss loss = Losses.huber(1.35);\nif (a < b && c > d) {\n  booster.train(data, Objective.of(loss));\n}")
                    .note("The same line works with `--loss huber:delta=1.35`.")
                    .details(
                        "All settings",
                        d ->
                            d.table(
                                Table.of(Column.text("Setting"), Column.number("Value"))
                                    .row("rounds", Cell.count(500))
                                    .row("depth", Cell.count(6))
                                    .row("shrinkage", Cell.number(0.1, 1)))))
        .footer(
            "Made by Lossary 0.1.0. Repeat with `./lossary bakeoff energy.csv --target consumption --seed 1`.");
  }

  /** Writes the report and every chart as a file of its own into the directory given. */
  public static void main(String[] args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args[0]));
    report().writeTo(directory.resolve("report.html"));
    for (Map.Entry<String, Chart> chart : SampleCharts.all().entrySet()) {
      Files.writeString(directory.resolve(chart.getKey() + ".svg"), chart.getValue().svg());
    }
  }
}
