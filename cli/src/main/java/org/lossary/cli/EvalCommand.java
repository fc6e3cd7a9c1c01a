package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.Reduction;
import org.lossary.SupervisedLoss;
import org.lossary.report.chart.Bins;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;
import org.lossary.report.terminal.TerminalHistogram;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextTable;
import org.lossary.tables.CsvWriter;
import org.lossary.tables.TableException;
import org.lossary.tables.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary eval}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Evaluates a loss on predictions and targets in files or a query, in constant memory:"
            + " overall, by group, by row.",
    footer = {
      "",
      "Examples:",
      "  lossary eval --loss huber:delta=1 --target y --prediction p predictions.csv",
      "  lossary eval --loss quantile:tau=0.9 --target y --prediction p --by region"
          + " predictions.parquet",
      "  lossary eval --loss cross-entropy --target label --prediction s0,s1,s2 scores.csv",
      "  lossary eval --loss huber --target y --prediction p --per-row rows.csv predictions.csv",
      "  lossary eval --loss mae --target y --prediction p - < predictions.csv",
      "  lossary eval --loss rmse --target y --prediction p --sql \"SELECT * FROM 'p.csv' WHERE y >"
          + " 0\" --json",
    })
final class EvalCommand implements Callable<Integer> {
  /** Rows from which a picture of their distribution says more than the rows themselves. */
  private static final int FEWEST = 20;

  @Option(
      names = "--loss",
      required = true,
      paramLabel = "LOSS",
      description = "id, with parameters after a colon: huber:delta=1",
      completionCandidates = LossIds.class)
  private String lossText = "";

  @Option(
      names = "--target",
      required = true,
      paramLabel = "COLUMN",
      description = "column of targets; class indices for losses on class scores")
  private String target = "";

  @Option(
      names = "--prediction",
      required = true,
      paramLabel = "COLUMN",
      split = ",",
      description =
          "column of predictions; several, joined by commas, for losses on rows of scores")
  private List<String> predictions = List.of();

  @Option(
      names = "--weight",
      paramLabel = "COLUMN",
      description =
          "column of weights, at least 0; they multiply values, and --reduction weighted-mean"
              + " divides by their sum")
  private @Nullable String weight;

  @Option(names = "--by", paramLabel = "COLUMN", description = "also for each value of this column")
  private @Nullable String by;

  @Option(
      names = "--reduction",
      paramLabel = "HOW",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "mean",
      converter = ReductionConverter.class,
      completionCandidates = ReductionConverter.class)
  private Reduction reduction = Reduction.MEAN;

  @Option(
      names = "--missing",
      paramLabel = "POLICY",
      description =
          "rows with a missing value, NaN or an infinity: fail or skip (default: ${DEFAULT-VALUE})",
      defaultValue = "fail",
      converter = MissingConverter.class,
      completionCandidates = MissingConverter.class)
  private Missing missing = Missing.FAIL;

  @Option(
      names = "--per-row",
      paramLabel = "FILE",
      description = "write value and gradient of each row as CSV")
  private @Nullable Path perRow;

  @Option(
      names = "--sql",
      paramLabel = "QUERY",
      description = "read the rows of a query instead of files")
  private @Nullable String sql;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "CSV, TSV, JSON lines or Parquet; - reads CSV from standard input")
  private List<Path> files = List.of();

  /** What happens to rows with a missing value. */
  enum Missing {
    FAIL,
    SKIP
  }

  @Override
  public Integer call() throws IOException {
    Loss loss = Catalog.parse(lossText);
    if (!(loss instanceof SupervisedLoss supervised)) {
      throw new BadInputException(EvalWords.notByRow(loss));
    }
    if ((sql == null) == files.isEmpty()) {
      throw new BadInputException(
          sql == null
              ? "name a file, or give a query with --sql"
              : "name files or give a query with --sql, not both");
    }
    Evaluation evaluation =
        new Evaluation(supervised, predictions.size(), reduction, missing == Missing.SKIP);
    CsvWriter rows = perRow == null ? null : CsvWriter.create(perRow, rowNames());
    try {
      if (sql != null) {
        read(TableReader.query(sql), evaluation, rows);
      }
      for (Path file : files) {
        if (file.toString().equals("-")) {
          readStandardInput(evaluation, rows);
        } else {
          read(TableReader.open(file), evaluation, rows);
        }
      }
      if (rows != null) {
        rows.commit();
      }
    } finally {
      if (rows != null) {
        rows.close();
      }
    }
    if (json) {
      System.out.println(
          Json.text(out -> EvalJson.write(out, lossText, loss, reduction, evaluation)));
    } else {
      System.out.print(text(evaluation, TerminalStyle.detect()));
    }
    return 0;
  }

  /** By way of a file: what reads it passes over it several times. */
  private void readStandardInput(Evaluation evaluation, @Nullable CsvWriter rows)
      throws IOException {
    Path copy = Files.createTempFile("lossary-", ".csv");
    try {
      Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
      read(TableReader.open(copy), evaluation, rows);
    } catch (TableException | BadInputException e) {
      String message = String.valueOf(e.getMessage());
      throw new BadInputException(message.replace(copy.toString(), "standard input"));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void read(TableReader reader, Evaluation evaluation, @Nullable CsvWriter rows) {
    try (reader) {
      List<String> numbers = new ArrayList<>(predictions);
      numbers.add(target);
      if (weight != null) {
        numbers.add(weight);
      }
      reader.forEachBatch(
          numbers,
          by == null ? List.of() : List.of(by),
          batch ->
              evaluation.add(batch, reader.origin(), numbers, by != null, weight != null, rows));
    }
  }

  private List<String> rowNames() {
    List<String> names = new ArrayList<>(List.of("row", "value"));
    for (String prediction : predictions) {
      names.add(predictions.size() == 1 ? "gradient" : "gradient_" + prediction);
    }
    return names;
  }

  private String text(Evaluation evaluation, TerminalStyle style) {
    Table table =
        Table.of(
            Column.text(by == null ? "rows of" : by),
            Column.number("rows"),
            Column.number(lossText + " (" + ListCommand.words(reduction) + ")"));
    if (by != null) {
      evaluation
          .groups()
          .forEach(
              (name, group) ->
                  table.row(
                      name, Cell.count(group.rows()), Cell.number(evaluation.value(group), 6)));
    }
    Evaluation.Group all = evaluation.all();
    table.row("all", Cell.count(all.rows()), Cell.number(evaluation.value(all), 6)).emphasize();
    StringBuilder out = new StringBuilder(TextTable.render(table, style));
    if (weight != null && reduction == Reduction.MEAN) {
      out.append(
          "values are multiplied by their weights and divided by the rows; --reduction"
              + " weighted-mean divides by the sum of the weights\n");
    }
    if (perRow != null && evaluation.isWhole()) {
      out.append(perRow)
          .append(" has ")
          .append(evaluation.byRow().title().toLowerCase(Locale.ROOT))
          .append(", of which ")
          .append(lossText)
          .append(" is a function of the mean\n");
    }
    if (evaluation.skipped() > 0) {
      out.append(Numbers.count(evaluation.skipped()))
          .append(" rows with missing values were left out\n");
    }
    boolean enough = evaluation.all().rows() >= FEWEST;
    for (Map.Entry<String, double[]> sample :
        enough ? evaluation.samples().entrySet() : Set.<Map.Entry<String, double[]>>of()) {
      String title = sample.getKey();
      if (evaluation.all().rows() > Evaluation.SAMPLE) {
        title += " (of " + Numbers.count(Evaluation.SAMPLE) + " rows drawn at random)";
      }
      out.append('\n');
      out.append(TerminalHistogram.render(title, Bins.of(sample.getValue()), 12, false, style));
    }
    return out.toString();
  }
}
