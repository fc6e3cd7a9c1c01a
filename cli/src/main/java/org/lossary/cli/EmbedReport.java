package org.lossary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.embedding.train.Epoch;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.IntervalPlot;
import org.lossary.report.chart.IntervalPlot.Standing;
import org.lossary.report.chart.LineChart;
import org.lossary.report.chart.ScatterPlot;
import org.lossary.report.html.Content;
import org.lossary.report.html.HtmlReport;
import org.lossary.report.number.Numbers;

/** The page of a training or of a comparison. */
final class EmbedReport {
  /** Of charts that have a row of the page for themselves: that of the text. */
  private static final int WIDE = 920;

  private EmbedReport() {}

  /** The page of a training whose results are in a folder. */
  static HtmlReport of(EmbedRun run, @Nullable EmbedPictures pictures, Path folder) {
    return HtmlReport.titled("Embeddings of " + plain(run.all().name()))
        .subtitle(subtitle(EmbedRun.data(run.all(), run.options(), run.result()), run.notes()))
        .verdict(
            run.headline(),
            c -> {
              c.paragraph(
                  "%s under `%s`; %s."
                      .formatted(
                          EmbedRun.head(run.result()),
                          run.options().loss(),
                          EmbedParts.epochs(run)));
              run.remarks().forEach(remark -> c.paragraph(remark + "."));
            })
        .section("Retrieval before and after", c -> retrieval(c, run))
        .section("In two dimensions", c -> pictures(c, run, pictures))
        .section("Training", c -> training(c, run))
        .section("Hardest mistakes", c -> EmbedMistakes.add(c, run))
        .section("Use it", c -> use(c, run, folder))
        .footer("Made by Lossary. Repeat with `" + plain(run.again()) + "`.");
  }

  private static String subtitle(String data, List<String> notes) {
    return plain(String.join(". ", Stream.concat(Stream.of(data), notes.stream()).toList()));
  }

  private static void retrieval(Content c, EmbedRun run) {
    c.paragraph(
        "Each of "
            + EmbedParts.queries(run)
            + (run.all() instanceof PairVectors
                ? " that training has not seen looks for its positive among all positives"
                    + " of these pairs. Intervals are 95% by bootstrap over these anchors; they do not"
                    + " know of other data."
                : " rows that training has not seen looks for rows of its class among the others."
                    + " Intervals are 95% by bootstrap over these rows; they do not know of other"
                    + " classes or other data."));
    c.table(EmbedText.measures(run));
    Axis axis = Axis.of("mean over queries").to(1);
    boolean all = run.measures().stream().allMatch(m -> run.before(m).low() == 1);
    IntervalPlot plot =
        IntervalPlot.of("Before and after", all ? axis.from(0) : axis).size(WIDE, 300);
    for (Measure measure : run.measures()) {
      row(plot, measure.id() + ", frozen", run.before(measure), Standing.FADED);
      row(plot, measure.id() + ", head", run.after(measure), Standing.TIED);
    }
    c.figure(
        plot,
        run.all() instanceof PairVectors
            ? "MRR is the mean of 1 over the rank of the positive; recall@k is whether it is among the"
                + " k nearest."
            : "R is the number of other rows of the class; recall@k is whether one of the k nearest"
                + " is of the class, which the API calls `hitRate`.");
  }

  private static void row(IntervalPlot plot, String name, Estimate e, Standing standing) {
    plot.row(name, e.low(), e.mean(), e.high(), standing);
  }

  private static void pictures(Content c, EmbedRun run, @Nullable EmbedPictures pictures) {
    if (pictures == null) {
      c.paragraph("Left out by `--picture none`.");
      return;
    }
    boolean umap = pictures.kind() == EmbedPictures.Kind.UMAP;
    c.figures(
        picture(
            "Frozen vectors" + (EmbedScales.standardized(run.result()) ? ", standardised" : ""),
            pictures,
            pictures.frozen()),
        picture("After the head", pictures, pictures.head()));
    String points = Numbers.count(pictures.names().size()) + " vectors that training has not seen";
    if (pictures.all() > pictures.names().size()) {
      points +=
          ", drawn of %s by seed %d".formatted(Numbers.count(pictures.all()), run.options().seed());
    }
    c.paragraph(
        (umap
                ? "By UMAP, with %d neighbours each by %s: "
                    .formatted(pictures.neighbours(), ListCommand.words(run.options().similarity()))
                : "The two principal components: ")
            + points
            + (umap
                ? ". What is near here is near in truth, mostly; how far apart groups lie, how large"
                    + " they are and the axes mean little."
                : ". A plane shows part of the truth: what overlaps here may be apart in other"
                    + " dimensions.")
            + " Trustworthiness, here over the %d nearest of each, is 1 if all neighbours shown are"
                .formatted(pictures.trusted())
            + " true, about a half if they are chance."
            + colours(pictures)
            + " Coordinates are in `picture.csv`.");
  }

  /** What is to be said of more classes than there are colours. */
  private static String colours(EmbedPictures pictures) {
    int classes = pictures.present();
    if (classes <= ScatterPlot.COLORS) {
      return "";
    }
    String again =
        " From the %dth class of the legend on colours come again with another shape."
            .formatted(ScatterPlot.COLORS + 1);
    return classes <= EmbedPictures.CLASSES
        ? again
        : again
            + " The %d classes with the most points are shown; those of the other %s are grey."
                .formatted(EmbedPictures.CLASSES, Numbers.count(classes - EmbedPictures.CLASSES));
  }

  private static Chart picture(String title, EmbedPictures pictures, EmbedPictures.Plane plane) {
    List<String> says = new ArrayList<>();
    if (Double.isFinite(plane.trust())) {
      says.add("trustworthiness " + Numbers.fixed(plane.trust(), 3));
    }
    if (Double.isFinite(plane.explained())) {
      says.add(Numbers.percent(plane.explained(), 0) + " of the variance");
    }
    return pictures
        .addTo(ScatterPlot.map(title), plane)
        .subtitle(String.join(", ", says))
        .size(500, 420);
  }

  private static void training(Content c, EmbedRun run) {
    List<Epoch> history = run.result().history();
    c.figures(
        curve("Loss", "mean over batches", history, Epoch::loss),
        curve("Gradient", "mean norm before clipping", history, Epoch::gradientNorm),
        curve("Validation", run.main().id(), history, Epoch::validation),
        curve("Learning rate", "at the end of the epoch", history, Epoch::rate));
  }

  private static Chart curve(
      String title, String what, List<Epoch> history, ToDoubleFunction<Epoch> value) {
    double[] x = history.stream().mapToDouble(Epoch::number).toArray();
    double[] y = history.stream().mapToDouble(value).toArray();
    return LineChart.of(title, Axis.of("epoch"), Axis.of(what)).line(title, x, y).size(500, 300);
  }

  private static void use(Content c, EmbedRun run, Path folder) {
    boolean two = run.result().heads().size() > 1;
    if (run.columns().texts()) {
      c.code(
          "java",
          two
              ? model("anchors", "anchor text", folder.resolve("anchor"))
                  + model("positives", "positive text", folder.resolve("positive"))
              : model("model", "a text", folder));
    } else if (two) {
      c.code(
          "java",
          """
          EmbeddingHead anchors = EmbeddingHead.load(Path.of("%s"));
          EmbeddingHead positives = EmbeddingHead.load(Path.of("%s"));
          """
              .formatted(literal(folder.resolve("anchor")), literal(folder.resolve("positive"))));
    } else {
      c.code(
          "java",
          """
          EmbeddingHead head = EmbeddingHead.load(Path.of("%s"));
          float[] embedding = head.apply(vector);
          """
              .formatted(literal(folder)));
    }
    c.paragraph(
        "`head.onnx` runs anywhere ONNX does. `head.safetensors` holds the whole head, `head.*.npy`"
            + " each tensor for NumPy: with z = (x -"
            + " mean) * scale an MLP is act(z @ hidden.weight + hidden.bias) @ weight + bias, a"
            + " linear head z @ weight + bias, an adapter z + z @ weight + bias; all divided by their"
            + " length unless trained with `--raw`. The scale is one number, or one for each column"
            + " with `--standardized`. GELU is its form by tanh.");
  }

  /** A model of langchain4j with a head behind it. */
  private static String model(String name, String text, Path head) {
    return """
        EmbeddingModel %s = new HeadEmbeddingModel(new MiniLm(), EmbeddingHead.load(Path.of("%s")));
        float[] %s = %s.embed("%s").content().vector();
        """
        .formatted(
            name, literal(head), name.equals("model") ? "embedding" : "of" + name, name, text);
  }

  /** A path between quotes of Java. */
  private static String literal(Path path) {
    return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
  }

  static HtmlReport of(EmbedCompared compared) {
    EmbedVerdict verdict = compared.verdict();
    Comparison comparison = verdict.comparison();
    return HtmlReport.titled("Which loss for embeddings of " + plain(compared.all().name()) + "?")
        .subtitle(subtitle(compared.data(), compared.notes()))
        .verdict(verdict.headline(), c -> c.list(verdict.reasons().toArray(String[]::new)))
        .section(
            "Losses",
            c -> {
              c.table(EmbedText.losses(verdict));
              if (comparison.seeds().size() > 1) {
                c.figure(
                    gains(verdict),
                    "Paired over seeds, with 95% intervals that know that seeds share rows, each for"
                        + " itself. The best was picked among %d, so its P of no gain, which the"
                            .formatted(comparison.losses().size())
                        + " table has at the frozen vectors, is multiplied by that.");
                c.figure(
                    differences(verdict),
                    "The same by pairs with the best loss: an interval may miss 0 where the verdict,"
                        + " which heeds how many losses there are (Holm), cannot tell a loss from"
                        + " the best.");
              }
            })
        .section(
            "How it was compared",
            c ->
                c.paragraph(
                    "The same head (%s), %d seeds and at most %d epochs under each loss; a seed is a split, weights"
                            .formatted(
                                EmbedRun.head(compared.one()),
                                comparison.seeds().size(),
                                compared.options().epochs())
                        + " to begin with and batches of its own, the same for all losses."
                        + " Parameters are those shown, not tuned: a loss that loses here may win"
                        + " with others."))
        .footer("Made by Lossary. Repeat with `" + plain(compared.again()) + "`.");
  }

  private static Chart gains(EmbedVerdict verdict) {
    IntervalPlot plot =
        IntervalPlot.of("Gain on the frozen vectors", Axis.of(verdict.comparison().main().id()))
            .reference(0, "frozen vectors")
            .size(WIDE, 300);
    for (int l : verdict.order()) {
      Interval gain = verdict.gain().get(l);
      plot.row(
          verdict.comparison().losses().get(l),
          gain.low(),
          gain.mean(),
          gain.high(),
          l == verdict.best() && !verdict.gainsNothing() ? Standing.BEST : Standing.OTHER);
    }
    return plot;
  }

  private static Chart differences(EmbedVerdict verdict) {
    IntervalPlot plot =
        IntervalPlot.of("Difference to the best loss", Axis.of(verdict.comparison().main().id()))
            .reference(0, verdict.comparison().losses().get(verdict.best()))
            .size(WIDE, 300);
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
  static String plain(String text) {
    return text.replace('`', '\'').replace("**", "* *");
  }
}
