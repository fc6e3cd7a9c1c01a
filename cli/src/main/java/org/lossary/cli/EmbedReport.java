package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.Picture;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.embedding.retrieval.RetrievalScores.Mistake;
import org.lossary.embedding.train.Epoch;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.IntervalPlot;
import org.lossary.report.chart.IntervalPlot.Standing;
import org.lossary.report.chart.LineChart;
import org.lossary.report.chart.ScatterPlot;
import org.lossary.report.html.Content;
import org.lossary.report.html.HtmlReport;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** The page of a training or of a comparison. */
final class EmbedReport {
  private static final int MISTAKES = 20;

  /** A picture of more points than that is a blot. */
  private static final int POINTS = 1500;

  private EmbedReport() {}

  static HtmlReport of(EmbedRun run) {
    return HtmlReport.titled("Embeddings of " + plain(run.all().name()))
        .subtitle(plain(EmbedRun.data(run.all(), run.options(), run.result())))
        .verdict(
            run.headline(),
            c ->
                c.paragraph(
                    "%s under `%s`; epoch %d of %d is the best."
                        .formatted(
                            EmbedRun.head(run.result()),
                            run.options().loss(),
                            run.result().bestEpoch(),
                            run.result().history().size())))
        .section("Retrieval before and after", c -> retrieval(c, run))
        .section("In two dimensions", c -> pictures(c, run))
        .section("Training", c -> training(c, run.result().history()))
        .section("Hardest mistakes", c -> mistakes(c, run))
        .section("Use it", c -> use(c))
        .footer("Made by Lossary. Repeat with `" + plain(run.again()) + "`.");
  }

  private static void retrieval(Content c, EmbedRun run) {
    c.paragraph(
        "Each of "
            + Numbers.count(run.result().after().queries())
            + " rows that training has not seen looks for rows of its class among the others."
            + " Intervals are 95% by bootstrap over these rows; they do not know of other classes"
            + " or other data.");
    c.table(EmbedText.measures(run));
    IntervalPlot plot = IntervalPlot.of("Before and after", Axis.of("mean over queries"));
    for (Measure measure : Measure.values()) {
      row(plot, measure.id() + ", frozen", run.before(measure), Standing.FADED);
      row(plot, measure.id() + ", head", run.after(measure), Standing.TIED);
    }
    c.figure(plot, "R is the number of other rows of the class.");
  }

  private static void row(IntervalPlot plot, String name, Estimate e, Standing standing) {
    plot.row(name, e.low(), e.mean(), e.high(), standing);
  }

  private static void pictures(Content c, EmbedRun run) {
    Vectors test = run.result().test();
    int step = (test.rows() + POINTS - 1) / POINTS;
    int[] some = new int[(test.rows() + step - 1) / step];
    Arrays.setAll(some, i -> i * step);
    Vectors shown = test.take(some);
    float[] embedded = run.result().head().applyAll(shown.data(), shown.rows());
    c.figures(
        picture("Frozen vectors", shown, shown.data()), picture("After the head", shown, embedded));
    c.paragraph(
        "The two principal components of "
            + Numbers.count(shown.rows())
            + " rows that training has not seen. A plane shows part of the truth: what overlaps"
            + " here may be apart in other dimensions.");
  }

  private static Chart picture(String title, Vectors rows, float[] embeddings) {
    Picture picture = Picture.of(embeddings, rows.rows());
    List<String> names = new ArrayList<>();
    for (int label : rows.labels()) {
      names.add(rows.classes().get(label));
    }
    return ScatterPlot.of(title, Axis.of("first component"), Axis.of("second component"))
        .subtitle(Numbers.percent(picture.explained(), 0) + " of the variance")
        .points(names, picture.x(), picture.y())
        .size(500, 420);
  }

  private static void training(Content c, List<Epoch> history) {
    c.figures(
        curve("Loss", "mean over batches", history, Epoch::loss),
        curve("Gradient", "mean norm before clipping", history, Epoch::gradientNorm),
        curve("Validation", "MAP@R", history, Epoch::validation),
        curve("Learning rate", "at the end of the epoch", history, Epoch::rate));
  }

  private static Chart curve(
      String title, String what, List<Epoch> history, ToDoubleFunction<Epoch> value) {
    double[] x = history.stream().mapToDouble(Epoch::number).toArray();
    double[] y = history.stream().mapToDouble(value).toArray();
    return LineChart.of(title, Axis.of("epoch"), Axis.of(what)).line(title, x, y).size(500, 300);
  }

  private static void mistakes(Content c, EmbedRun run) {
    Vectors test = run.result().test();
    List<Mistake> worst = run.result().after().mistakes(MISTAKES);
    if (worst.isEmpty()) {
      c.paragraph("There are none: the nearest row of every query is of its class.");
      return;
    }
    Table table =
        Table.of(
            Column.number("row").help("of the data, from 1"),
            Column.text("class"),
            Column.number("nearest row"),
            Column.text("its class"),
            Column.number("nearness").help("cosine, or minus the squared distance"),
            Column.number("MAP@R of the query"));
    int[] rows = run.result().split().test();
    for (Mistake mistake : worst) {
      table.row(
          Cell.count(rows[mistake.row()] + 1),
          test.classes().get(test.labels()[mistake.row()]),
          Cell.count(rows[mistake.nearest()] + 1),
          test.classes().get(test.labels()[mistake.nearest()]),
          Cell.number(mistake.nearness(), 4),
          Cell.of(Numbers.fixed(mistake.mapAtR(), 3), mistake.mapAtR()));
    }
    c.table(table);
  }

  private static void use(Content c) {
    c.code(
        "java",
        """
        EmbeddingHead head = EmbeddingHead.load(Path.of("FOLDER"));
        float[] embedding = head.apply(vector);
        """);
    c.paragraph(
        "`head.safetensors` holds the whole head, `head.*.npy` each tensor for NumPy: with z = (x -"
            + " mean) * scale an MLP is act(z @ hidden.weight + hidden.bias) @ weight + bias, a"
            + " linear head z @ weight + bias, an adapter z + z @ weight + bias.");
  }

  static HtmlReport of(Vectors all, TrainingOptions options, EmbedVerdict verdict, String again) {
    Comparison comparison = verdict.comparison();
    return HtmlReport.titled("Which loss for embeddings of " + plain(all.name()) + "?")
        .subtitle(plain(EmbedRun.data(all, options, comparison.trainings().get(0).get(0))))
        .verdict(verdict.headline(), c -> c.list(verdict.reasons().toArray(String[]::new)))
        .section(
            "Losses",
            c -> {
              c.table(EmbedText.losses(verdict));
              if (comparison.seeds().size() > 1) {
                c.figure(
                    differences(verdict),
                    "Paired over seeds, with 95% intervals that know that seeds share rows.");
              }
            })
        .section(
            "How it was compared",
            c ->
                c.paragraph(
                    "The same head (%s), %d seeds and at most %d epochs under each loss; a seed is a split, weights"
                            .formatted(
                                EmbedRun.head(comparison.trainings().get(0).get(0)),
                                comparison.seeds().size(),
                                options.epochs())
                        + " to begin with and batches of its own, the same for all losses."
                        + " Parameters are those shown, not tuned: a loss that loses here may win"
                        + " with others."))
        .footer("Made by Lossary. Repeat with `" + plain(again) + "`.");
  }

  private static Chart differences(EmbedVerdict verdict) {
    IntervalPlot plot =
        IntervalPlot.of("Difference to the best", Axis.of("MAP@R")).reference(0, "the best");
    for (int l : verdict.order()) {
      if (l != verdict.best()) {
        Interval d = verdict.difference().get(l);
        plot.row(
            verdict.comparison().losses().get(l),
            d.low(),
            d.mean(),
            d.high(),
            verdict.tied(l) ? Standing.TIED : Standing.OTHER);
      }
    }
    return plot;
  }

  /** Names from the data must not be taken for marks. */
  private static String plain(String text) {
    return text.replace('`', '\'').replace("**", "* *");
  }
}
