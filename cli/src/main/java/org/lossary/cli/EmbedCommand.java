package org.lossary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.train.Training;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;
import org.lossary.report.terminal.TerminalStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lossary embed}. */
@Command(
    name = "embed",
    mixinStandardHelpOptions = true,
    description =
        "Trains a small head on frozen vectors with labels, so that vectors of one class are found"
            + " near each other, under any loss on embeddings; or compares losses with --compare."
            + " Pairs of texts or vectors instead of labels: --pairs. Without a file it runs on"
            + " 1,797 handwritten digits, or on WordNet's definitions with --data wordnet.",
    footer = {
      "",
      "Examples:",
      "  lossary embed",
      "  lossary embed --compare --quick",
      "  lossary embed vectors.parquet --label product --out head",
      "  lossary embed vectors.npy --labels labels.txt --head adapter --hold-out classes --out"
          + " head",
      "  lossary embed --pairs questions.csv --anchor question --positive answer --out head",
      "  lossary embed --data wordnet",
      "  lossary embed --loss nt-xent:temperature=0.1 --out head   stopped by Ctrl-C: add --resume",
      "",
      "Exit codes: 0 done, 2 bad input, 130 interrupted by Ctrl-C, which keeps what is done.",
    })
final class EmbedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "vectors: CSV, TSV, JSON lines or Parquet with a column of labels; or NPY or fvecs")
  private @Nullable Path file;

  @Option(names = "--sql", paramLabel = "QUERY", description = "take the rows of a query")
  private @Nullable String sql;

  @Option(
      names = "--data",
      paramLabel = "SET",
      description = "embedded data: digits (default) or wordnet")
  private @Nullable String data;

  @Option(names = "--label", paramLabel = "COLUMN", description = "the column with the labels")
  private @Nullable String label;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "labels of an NPY or fvecs file: a .txt of one a line, an NPY of integers, or a table")
  private @Nullable Path labels;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN",
      split = ",",
      description =
          "the columns of a vector, joined by commas; x..y for all from x to y (default: the one of"
              + " lists, or all others with numbers that do not look like identifiers of rows: whole"
              + " numbers called id, user_id, index or so, or all different)")
  private List<String> columns = List.of();

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description =
          "what rows are called among the hardest mistakes and in picture.csv; no part of the vector"
              + " (default: the first column beside it that differs in every row)")
  private @Nullable String id;

  @Option(
      names = "--loss",
      paramLabel = "LOSS",
      description =
          "id and parameters, nt-xent:temperature=0.1 (default: sup-con:temperature=0.1, for pairs"
              + " nt-xent:temperature=0.05, with --score cosent); again for more with --compare",
      completionCandidates = LossIds.class)
  private List<String> losses = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of split, weights and batches (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--compare",
      description = "train the same head under several losses and say which to take")
  private boolean compare;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "trainings of each loss with --compare (default: 5, quick 3)")
  private @Nullable Integer seeds;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "results do not depend on it (default: all processors)")
  private @Nullable Integer threads;

  @Option(names = "--quick", description = "few epochs: a first look in seconds")
  private boolean quick;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "write the head, a checkpoint after each epoch, metrics.json, report.html and picture.csv;"
              + " those of an earlier run in this folder are replaced, unless --resume goes on with"
              + " it")
  private @Nullable Path out;

  @Option(names = "--resume", description = "go on from the checkpoint in --out")
  private boolean resume;

  @Option(names = "--vectors", description = "write the embeddings of all rows into --out as well")
  private boolean vectors;

  @Option(
      names = "--picture",
      paramLabel = "HOW",
      description =
          "with --out: show vectors in the plane by umap (neighbours stay together), pca (axes of"
              + " most variance) or none (default: umap)",
      converter = PictureConverter.class,
      completionCandidates = PictureConverter.class)
  private EmbedPictures.@Nullable Kind picture;

  @Mixin private EmbedTraining training = new EmbedTraining();
  @Mixin private EmbedPairs pairs = new EmbedPairs();

  @Option(names = "--json", description = "write JSON to standard output")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (out == null && (resume || vectors || picture != null)) {
      throw new BadInputException("--resume, --vectors and --picture need --out FOLDER");
    }
    if (compare && (resume || vectors || picture != null)) {
      throw new BadInputException(
          "--compare trains many heads: it has no --resume, --vectors or --picture");
    }
    if (!compare && losses.size() > 1) {
      throw new BadInputException("several losses are for --compare");
    }
    boolean paired = pairs.wanted(sql, data);
    if (paired
        && (file != null || label != null || labels != null || id != null || !columns.isEmpty())) {
      throw new BadInputException(
          "FILE, --label, --labels, --columns and --id are not for pairs, which have --anchor"
              + " and --positive");
    }
    losses = losses.isEmpty() ? usual(paired) : losses;
    EmbedTraining.positive("--threads", threads);
    TrainingOptions asked =
        training.of(losses.get(0), paired, pairs).with(losses.get(0), seed, threads());
    EmbedOptions.check(
        spec.commandLine().getParseResult(),
        new EmbedOptions.Situation(
            paired,
            pairs.scored(),
            pairs.hasNegatives(),
            compare,
            asked.kind(),
            losses.stream().map(Catalog::parse).toList()));
    String again =
        CommandLines.again(spec, "embed", List.of("--out"), List.of("--json", "--resume"));
    try (Interruption interruption =
            new Interruption(
                "lossary embed: stopping; "
                    + (compare
                        ? "seeds that every loss is through with are kept, if there is one"
                        : "what is done is kept"));
        EmbedFolder folder = out == null ? null : new EmbedFolder(out, compare)) {
      Path cache = folder == null ? null : folder.texts();
      EmbedSource source =
          paired
              ? pairs.read(sql, data, cache, seed, threads(), interruption::happened)
              : EmbedSource.read(file, sql, data, labels, label, columns, id);
      TrainingOptions options = training.settled(asked, source.data().rows(), quick);
      if (compare) {
        compare(source, options, again, interruption, folder);
      } else {
        train(source, options, again, interruption, folder);
      }
      return interruption.happened() ? 130 : 0;
    }
  }

  private void train(
      EmbedSource source,
      TrainingOptions options,
      String again,
      Interruption interruption,
      @Nullable EmbedFolder folder)
      throws IOException {
    TrainingData all = source.data();
    TrainingResult result;
    try (EmbedProgress progress = EmbedProgress.of(all.name(), options.epochs())) {
      result =
          Training.run(
              all,
              options,
              folder == null ? null : folder.checkpoint(),
              resume,
              e -> progress.done("epoch " + e.number()),
              interruption::happened);
    }
    EmbedRun run = new EmbedRun(all, source.columns(), options, result, again);
    EmbedPictures pictures = null;
    String text;
    if (folder == null) {
      text = EmbedJson.of(run, null);
    } else {
      folder.write(run, vectors);
      pictures =
          EmbedPictures.of(
              run,
              picture == null ? EmbedPictures.Kind.UMAP : picture,
              threads(),
              interruption::happened);
      text = EmbedJson.of(run, pictures);
      folder.write(run, pictures, text);
    }
    System.out.print(
        json ? text + "\n" : new EmbedText(TerminalStyle.detect()).of(run, pictures, out));
  }

  private void compare(
      EmbedSource source,
      TrainingOptions options,
      String again,
      Interruption interruption,
      @Nullable EmbedFolder folder)
      throws IOException {
    TrainingData all = source.data();
    int count = seeds != null ? seeds : quick ? 3 : 5;
    Comparison comparison;
    try (EmbedProgress progress =
        EmbedProgress.of(all.name(), Math.max(1, count * losses.size()))) {
      comparison =
          Comparison.run(
              all, options, losses, count, threads(), progress::done, interruption::happened);
    }
    EmbedCompared compared =
        new EmbedCompared(
            all, source.columns(), options, EmbedVerdict.of(comparison, options), again);
    String text = EmbedJson.of(compared);
    if (folder != null) {
      folder.write(compared, text);
    }
    System.out.print(json ? text + "\n" : new EmbedText(TerminalStyle.detect()).of(compared, out));
  }

  /** 0 for all processors. */
  private int threads() {
    return threads == null ? 0 : threads;
  }

  /** The losses of a comparison if none is named; the first of them of a training. */
  private List<String> usual(boolean paired) {
    List<String> usual =
        !paired
            ? Comparison.LOSSES
            : pairs.scored() ? Comparison.SCORE_LOSSES : Comparison.PAIR_LOSSES;
    return compare ? usual : usual.subList(0, 1);
  }
}
