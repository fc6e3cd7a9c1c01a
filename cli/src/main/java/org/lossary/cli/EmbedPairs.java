package org.lossary.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.VectorColumns;
import org.lossary.embedding.VectorFiles;
import org.lossary.report.terminal.ProgressLine;
import org.lossary.tables.VectorTable;
import org.lossary.text.TextEmbedder;
import org.lossary.text.TextPairs;
import org.lossary.text.WordNet;
import picocli.CommandLine.Option;

/** The options of {@code lossary embed} for pairs, and where they take pairs from. */
final class EmbedPairs {
  /** Embedded and trained in about a minute on two cores. */
  private static final int WORDS = 4000;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      split = ",",
      description =
          "pairs in a table, of texts or of vectors (lists of numbers), with --anchor and"
              + " --positive; or of vectors: two NPY or fvecs files joined by a comma, a third has"
              + " negatives")
  private List<Path> files = List.of();

  @Option(names = "--anchor", paramLabel = "COLUMN", description = "texts or vectors that ask")
  private @Nullable String anchor;

  @Option(names = "--positive", paramLabel = "COLUMN", description = "what each is to find")
  private @Nullable String positive;

  @Option(names = "--negative", paramLabel = "COLUMN", description = "what each is not to find")
  private @Nullable String negative;

  @Option(
      names = "--score",
      paramLabel = "COLUMN",
      description =
          "how alike the two are to be, for cosent, angle, cosine-similarity-mse, contrastive-pairs"
              + " and cosine-embedding; or by how much a teacher prefers the positive to the"
              + " negative, for margin-mse and distill-kl")
  private @Nullable String score;

  @Option(
      names = "--similar-above",
      paramLabel = "X",
      description =
          "a pair with a higher --score is alike: retrieval is judged by those alone, and"
              + " contrastive-pairs and cosine-embedding learn a yes or no (default: the middle"
              + " between the least and the greatest score)")
  private @Nullable Double similarAbove;

  @Option(
      names = "--most-pairs",
      paramLabel = "N",
      description = "take so many pairs, drawn by the seed (default: all; 4000 of WordNet)")
  private @Nullable Integer most;

  @Option(names = "--two-heads", description = "a head for anchors and one for positives")
  private boolean twoHeads;

  @Option(
      names = "--both-ways",
      description = "positives are to pick their anchors too (symmetric nt-xent and the like)")
  private boolean bothWays;

  boolean twoHeads() {
    return twoHeads;
  }

  boolean bothWays() {
    return bothWays;
  }

  double similarAbove() {
    if (similarAbove != null && !Double.isFinite(similarAbove)) {
      throw new BadInputException("--similar-above must be finite, got " + similarAbove);
    }
    return similarAbove == null ? Double.NaN : similarAbove;
  }

  boolean scored() {
    return score != null;
  }

  boolean hasNegatives() {
    return negative != null || files.size() == 3;
  }

  /** Whether pairs are asked for. */
  boolean wanted(@Nullable String sql, @Nullable String data) {
    boolean some = !files.isEmpty() || sql != null && anchor != null || "wordnet".equals(data);
    if (!some
        && (anchor != null
            || positive != null
            || negative != null
            || score != null
            || similarAbove != null
            || most != null
            || twoHeads
            || bothWays)) {
      throw new BadInputException(
          "--anchor, --positive, --negative, --score, --similar-above, --most-pairs, --two-heads and"
              + " --both-ways are for pairs: --pairs FILE, --sql with --anchor, or --data wordnet");
    }
    return some;
  }

  /**
   * Reads pairs, and embeds them if they are texts.
   *
   * @param cache keeps embeddings of texts for the next time, or null
   */
  EmbedSource read(
      @Nullable String sql,
      @Nullable String data,
      @Nullable Path cache,
      long seed,
      int threads,
      BooleanSupplier stop) {
    if ((files.isEmpty() ? 0 : 1) + (sql == null ? 0 : 1) + (data == null ? 0 : 1) != 1) {
      throw new BadInputException("pairs come from --pairs, --sql or --data: one of them");
    }
    if (most != null && most < 1) {
      throw new BadInputException("--most-pairs: must be >= 1, got " + most);
    }
    if (files.size() > 1) {
      return EmbedSource.of(vectors(seed));
    }
    if (files.size() == 1 && VectorFiles.isArray(files.get(0))) {
      throw new BadInputException(
          files.get(0) + " holds one side alone: --pairs " + files.get(0) + ",POSITIVES");
    }
    TextPairs texts;
    if (data != null) {
      texts = wordnet();
    } else if (anchor == null || positive == null) {
      throw new BadInputException("say which columns to take with --anchor and --positive");
    } else {
      requireDifferent();
      List<String> sides =
          negative == null ? List.of(anchor, positive) : List.of(anchor, positive, negative);
      VectorTable table =
          sql == null ? VectorTable.read(files.get(0), sides) : VectorTable.query(sql, sides);
      if (table.isVector(anchor)) {
        return EmbedSource.of(
            drawn(VectorColumns.pairs(table, anchor, positive, negative, score), seed));
      }
      texts = TextPairs.of(table.table(), anchor, positive, negative, score);
    }
    int count = most != null ? most : data != null ? WORDS : Integer.MAX_VALUE;
    return EmbedSource.ofTexts(
        TextEmbedder.embed(
            texts.draw(count, seed), cache, threads, n -> new Line("embedding texts", n), stop));
  }

  /** A column that is to find itself is found. */
  private void requireDifferent() {
    Map<String, String> options = new HashMap<>();
    for (String[] named :
        new String[][] {
          {"--anchor", anchor},
          {"--positive", positive},
          {"--negative", negative},
          {"--score", score}
        }) {
      String before = named[1] == null ? null : options.putIfAbsent(named[1], named[0]);
      if (before != null) {
        throw new BadInputException(
            before + " and " + named[0] + " must name two columns, got '" + named[1] + "' twice");
      }
    }
  }

  private TextPairs wordnet() {
    if (anchor != null || positive != null || negative != null || score != null) {
      throw new BadInputException("--data wordnet has its columns; leave --anchor and others out");
    }
    return WordNet.definitions();
  }

  private PairVectors vectors(long seed) {
    if (anchor != null || positive != null || negative != null || score != null) {
      throw new BadInputException("files of vectors have no columns to name");
    }
    if (files.size() > 3 || !files.stream().allMatch(VectorFiles::isArray)) {
      throw new BadInputException(
          "--pairs takes one table, or two or three NPY or fvecs files joined by commas");
    }
    for (int i = 1; i < files.size(); i++) {
      if (files.subList(0, i).contains(files.get(i))) {
        throw new BadInputException(
            "--pairs must name different files, got " + files.get(i) + " twice");
      }
    }
    return drawn(VectorFiles.pairs(files), seed);
  }

  private PairVectors drawn(PairVectors all, long seed) {
    return most == null ? all : all.draw(most, seed);
  }

  /** How many texts are embedded. */
  private static final class Line implements TextEmbedder.Progress {
    private final ProgressLine line;

    Line(String task, int total) {
      line = ProgressLine.start(task, total);
    }

    @Override
    public void done() {
      line.advance(1);
    }

    @Override
    public void close() {
      line.close();
    }
  }
}
