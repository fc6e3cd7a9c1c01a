package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOff;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.report.terminal.TerminalStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lossary bakeoff}. */
@Command(
    name = "bakeoff",
    mixinStandardHelpOptions = true,
    description =
        "Says which loss to train with on your data, and why: trains the same boosted trees under"
            + " every loss that suits the target, by cross-validation on the same folds. Without a"
            + " file it runs on four real data sets that come with it.",
    footer = {
      "",
      "Examples:",
      "  lossary bakeoff",
      "  lossary bakeoff sales.csv --target units --report sales.html",
      "  lossary bakeoff claims.parquet --target cost --metric tweedie-deviance --time-limit 5m",
      "  lossary bakeoff visits.csv --target stays --group patient --weight sampling_weight",
      "  lossary bakeoff demand.csv --target units --time day",
      "  lossary bakeoff churn.csv --target left --loss bce-with-logits --loss focal:gamma=2",
      "  lossary bakeoff --sql \"SELECT * EXCLUDE (id) FROM 'p-*.csv'\" --target y --quick --json",
      "",
      "Exit codes: 0 done, 1 done for some of several data sets, 2 bad input, 130 interrupted by"
          + " Ctrl-C,",
      "which keeps what is done and writes the report of it.",
    })
final class BakeOffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "CSV, TSV, JSON lines or Parquet; each file is a data set of its own")
  private List<Path> files = List.of();

  @Option(
      names = "--sql",
      paramLabel = "QUERY",
      description = "take the rows of a query instead of files")
  private @Nullable String sql;

  @Option(
      names = "--data",
      paramLabel = "SET",
      description =
          "embedded data: wages (regression), visits (counts), medicaid (binary), satellite"
              + " (classes), by either word, or all")
  private @Nullable String data;

  @Option(names = "--target", paramLabel = "COLUMN", description = "the column to predict")
  private @Nullable String target;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      description =
          "what is predicted: regression, count-regression, non-negative-regression,"
              + " quantile-regression, binary-classification or multiclass-classification (default:"
              + " inferred)",
      converter = TaskConverter.class,
      completionCandidates = TaskConverter.class)
  private @Nullable Task task;

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      description =
          "what decides: rmse, mae, median-error, pinball-0.1, pinball-0.5, pinball-0.9,"
              + " poisson-deviance, tweedie-deviance, gamma-deviance, relative-bias,"
              + " decile-calibration; log-loss, brier, roc-auc, pr-auc, f1, accuracy, ece (default:"
              + " by task)",
      converter = MetricConverter.class,
      completionCandidates = MetricConverter.class)
  private @Nullable Metric metric;

  @Option(
      names = "--loss",
      paramLabel = "LOSS",
      description =
          "compare this loss (again for more; default: all that suit); with parameters it is not"
              + " tuned: huber:delta=1",
      completionCandidates = LossIds.class)
  private List<String> include = List.of();

  @Option(
      names = "--without",
      paramLabel = "LOSS",
      description = "leave this loss out (again for more)",
      completionCandidates = LossIds.class)
  private List<String> exclude = List.of();

  @Option(
      names = "--positive",
      paramLabel = "LABEL",
      description =
          "of two classes, the one that F1, PR AUC and weights are about (default: the one that"
              + " says yes, else the rarer)")
  private @Nullable String positive;

  @Mixin private BakeOffRows rows = new BakeOffRows();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "trainings at a time, 0 for one on each processor; results do not depend on it"
              + " (default: ${DEFAULT-VALUE})")
  private int threads;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of folds and samples (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--time-limit",
      paramLabel = "SPAN",
      description = "stop after this time and judge by what is done: 90s, 5m, 1h30m, or seconds",
      converter = DurationConverter.class)
  private @Nullable Duration timeLimit;

  @Option(names = "--quick", description = "fewer folds, rounds and rows: a first look in seconds")
  private boolean quick;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "write a report with pictures, one file to read offline or print")
  private @Nullable Path report;

  @Option(names = "--json", description = "write JSON to standard output")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    BakeOffOptions options = options();
    if (report != null) {
      WholeFile.check("--report", report);
    }
    List<BakeOffSource> sources = sources();
    try (Interruption interruption =
        new Interruption("lossary bakeoff: stopping; what is done is kept")) {
      return run(sources, options, interruption);
    }
  }

  private int run(List<BakeOffSource> sources, BakeOffOptions options, Interruption interruption)
      throws IOException {
    List<BakeOffRun> runs = new ArrayList<>();
    TerminalStyle style = TerminalStyle.detect().color(Boolean.getBoolean("lossary.tty.out"));
    long start = System.nanoTime();
    boolean tooEarly = false;
    for (int i = 0; i < sources.size() && !interruption.happened(); i++) {
      BakeOffSource source = sources.get(i);
      BakeOffOptions own = options.withTimeLimit(share(start, sources.size() - i));
      try (BakeOffProgress progress = new BakeOffProgress(source.name())) {
        BakeOffResult result =
            BakeOff.run(
                source.table().get(), source.target(), own, progress, interruption::happened);
        runs.add(new BakeOffRun(source, result));
      } catch (BakeOffException e) {
        if (e.problem() != BakeOffException.Problem.STOPPED_TOO_EARLY
            || sources.size() == 1 && !interruption.happened()) {
          throw new BadInputException(
              sources.size() == 1 ? e.getMessage() : source.name() + ": " + e.getMessage());
        }
        System.err.println("lossary bakeoff: " + source.name() + ": " + e.getMessage());
        tooEarly = true;
        continue;
      }
      if (!json) {
        System.out.print(new BakeOffText(runs.get(runs.size() - 1), style).text(runs.size() > 1));
        System.out.flush();
      }
    }
    write(runs, interruption.happened());
    return interruption.happened() ? 130 : !tooEarly ? 0 : runs.isEmpty() ? 2 : 1;
  }

  private void write(List<BakeOffRun> runs, boolean interrupted) throws IOException {
    String again = CommandLines.again(spec, "bakeoff", List.of("--report"), List.of("--json"));
    if (!json && runs.size() > 1) {
      System.out.println("\nIn short");
      runs.forEach(
          r ->
              System.out.println(
                  "  " + r.source().name() + ": " + r.result().verdict().headline()));
    }
    if (json) {
      System.out.println(BakeOffJson.text(runs, interrupted, again));
    }
    if (report != null && !runs.isEmpty()) {
      WholeFile.write(report, BakeOffReport.of(runs, again).html());
      (json ? System.err : System.out).println((json ? "" : "\n") + "report: " + report);
    } else if (!json && !runs.isEmpty()) {
      System.out.println(
          "\n"
              + "With pictures of intervals, residuals, calibration and the losses: --report"
              + " FILE.html");
    }
  }

  /** The part of what is left of the time limit that one of so many data sets may take. */
  private @Nullable Duration share(long start, int left) {
    if (timeLimit == null) {
      return null;
    }
    Duration rest = timeLimit.minusNanos(System.nanoTime() - start);
    Duration share = rest.dividedBy(left);
    return share.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : share;
  }

  private BakeOffOptions options() {
    BakeOffOptions base = quick ? BakeOffOptions.quickLook() : BakeOffOptions.defaults();
    return rows.of(base)
        .withTask(task)
        .withMetric(metric)
        .withPositive(positive)
        .withThreads(threads)
        .withSeed(seed)
        .withTimeLimit(timeLimit)
        .withLosses(include, exclude);
  }

  private List<BakeOffSource> sources() {
    int kinds = (files.isEmpty() ? 0 : 1) + (sql == null ? 0 : 1) + (data == null ? 0 : 1);
    if (kinds > 1) {
      throw new BadInputException("name files, or a query with --sql, or --data: one of them");
    }
    if (!files.isEmpty() || sql != null) {
      return BakeOffSource.of(files, sql, target);
    }
    List<EmbeddedData> sets = BakeOffSource.embedded(data == null ? "all" : data);
    boolean particular =
        target != null
            || task != null
            || metric != null
            || positive != null
            || rows.nameColumns()
            || !include.isEmpty();
    for (String text : include) {
      // A misspelt loss is said first: with another data set it would still be none.
      Catalog.parse(text.split("[:+]", -1)[0].strip());
    }
    if (sets.size() > 1 && particular) {
      throw new BadInputException(
          "--target, --task, --metric, --positive, --loss, --weight, --group and --time are for one"
              + " data set: name a file, or one set with --data");
    }
    return sets.stream().map(set -> BakeOffSource.of(set, target)).toList();
  }
}
