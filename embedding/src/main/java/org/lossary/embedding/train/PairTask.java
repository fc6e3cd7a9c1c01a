package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.FloatMatrix;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.retrieval.RetrievalScores;
import org.lossary.metric.BatchSampler;

/**
 * Training on pairs: an anchor is to find its positive. No batch has an anchor or a positive twice,
 * since the others of a batch are negatives.
 */
final class PairTask implements Task {
  private final TrainingOptions options;
  private final PairVectors train;
  private final PairVectors validation;
  private final PairVectors test;
  private final Split split;
  private final BatchSampler batches;
  private final List<EmbeddingHead> heads;

  /** With one head all vectors of a batch go through it, else the first has anchors alone. */
  private final List<BatchPass> passes;

  private final List<float[]> embeddingSlopes;

  /** Embeds the positives to remember, by a head that follows; null if the head itself does. */
  private final @Nullable BatchPass keys;

  private final List<EmbeddingHead> slow;
  private final List<Map<String, float[]>> slopes;
  private final PairObjective objective;
  private final int parts;
  private final double similarAbove;

  PairTask(PairVectors all, TrainingOptions options) {
    forLabels(options.holdOut() == Split.Kind.ROWS, "--hold-out");
    forLabels(options.miner() == Miner.NONE, "--miner");
    forLabels(!options.whitened(), "--whitened");
    forLabels(!options.standardized(), "--standardized");
    this.options = options;
    similarAbove =
        !Double.isNaN(options.similarAbove())
            ? options.similarAbove()
            : PairLosses.seesMargins(Catalog.parse(options.loss()))
                ? Double.NEGATIVE_INFINITY // margins do not tell right answers from wrong ones
                : all.middleScore();
    requireDifferent(all);
    split = PairSplit.of(all, all.alike(similarAbove), options.seed());
    train = all.take(split.train());
    validation = all.take(split.validation());
    test = all.take(split.test());
    requireAlike(validation, "stop");
    requireAlike(test, "judge");
    batches = batches(options, train);
    int size = batches.size();
    parts = train.hasNegatives() ? 3 : 2;
    float[] both = new float[2 * train.anchors().length];
    System.arraycopy(train.anchors(), 0, both, 0, train.anchors().length);
    System.arraycopy(train.positives(), 0, both, train.anchors().length, train.anchors().length);
    var shape = Task.shape(all.columns(), options);
    heads =
        options.twoHeads()
            ? List.of(
                State.begin(shape, train.anchors(), options.seed()),
                State.begin(shape, train.positives(), options.seed()))
            : List.of(State.begin(shape, both, options.seed()));
    int first = options.twoHeads() ? size : parts * size;
    List<Integer> rows = options.twoHeads() ? List.of(first, (parts - 1) * size) : List.of(first);
    embeddingSlopes = rows.stream().map(r -> new float[r * shape.outputs()]).toList();
    passes =
        IntStream.range(0, heads.size())
            .mapToObj(h -> new BatchPass(heads.get(h), rows.get(h), options.gradientCache()))
            .toList();
    slopes = heads.stream().map(State::slopes).toList();
    slow = options.momentum() > 0 ? List.of(last(heads).copy()) : List.of();
    keys = slow.isEmpty() ? null : new BatchPass(slow.get(0), size, options.gradientCache());
    objective =
        new PairObjective(
            options,
            train,
            similarAbove,
            new PairObjective.Views(
                part(0, size, false), part(1, size, false), part(2, size, false)),
            new PairObjective.Views(part(0, size, true), part(1, size, true), part(2, size, true)));
  }

  /**
   * Of as many pairs as asked for, or as can be had without a common text or vector; of fewer where
   * the second batch is compared with the first alone.
   */
  private static BatchSampler batches(TrainingOptions options, PairVectors train) {
    int least = PairLosses.seesPastAlone(Catalog.parse(options.loss()), train) ? 2 : 1;
    for (int size = Math.min(options.batch(), train.rows()); ; size = size * 3 / 4) {
      if (size < 2) {
        throw new EmbeddingException(
            Problem.TOO_FEW,
            train.name(),
            "there must be "
                + 2 * least
                + " pairs for training without a common text or vector"
                + (least == 1
                    ? ""
                    : ", since without --negative the first batch is all that the second is"
                        + " compared with"),
            train.rows() + " pairs for training");
      }
      BatchSampler some =
          BatchSampler.distinct(
              train.rows(), size, options.seed(), train.anchorKeys(), train.positiveKeys());
      if (some.epoch(1).size() >= least) {
        return some;
      }
    }
  }

  /** What is to find itself is found. */
  private static void requireDifferent(PairVectors all) {
    if (Arrays.equals(all.anchors(), all.positives())) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          all.name(),
          "anchors and positives must be two vectors each",
          "the same vector twice in each of the " + all.rows() + " rows");
    }
  }

  private void requireAlike(PairVectors some, String what) {
    boolean[] alike = some.alike(similarAbove);
    if (IntStream.range(0, alike.length).noneMatch(i -> alike[i])) {
      throw new EmbeddingException(
          Problem.TOO_FEW,
          some.name(),
          "there must be a pair with a score above " + similarAbove + " among those that " + what,
          "none of " + alike.length + "; --similar-above sets it");
    }
  }

  /** The one for positives. */
  private static <T> T last(List<T> ofHeads) {
    return ofHeads.get(ofHeads.size() - 1);
  }

  private static void forLabels(boolean unset, String option) {
    EmbeddingException.require(unset, option, "is for vectors with labels", "pairs");
  }

  /** Anchors, positives or negatives of a batch among all that its head makes. */
  private FloatMatrix part(int which, int size, boolean ofSlopes) {
    int head = which == 0 || heads.size() == 1 ? 0 : 1;
    int at = heads.size() == 1 ? which : Math.max(0, which - 1);
    int n = heads.get(head).shape().outputs();
    float[] data = ofSlopes ? embeddingSlopes.get(head) : passes.get(head).embeddings();
    int rows = which < parts ? size : 0;
    return new FloatMatrix(data, rows == 0 ? 0 : at * size * n, rows, n, n);
  }

  @Override
  public List<EmbeddingHead> heads() {
    return heads;
  }

  @Override
  public List<EmbeddingHead> slow() {
    return slow;
  }

  @Override
  public float[] parameters() {
    return objective.parameters();
  }

  @Override
  public Split split() {
    return split;
  }

  @Override
  public PairVectors test() {
    return test;
  }

  @Override
  public int steps() {
    return Math.max(1, train.rows() / batches.size());
  }

  @Override
  public List<int[]> epoch(int number) {
    objective.begin();
    List<int[]> all = batches.epoch(number);
    return all.subList(0, Math.min(all.size(), steps()));
  }

  @Override
  public double evaluate(int[] batch) {
    for (int h = 0; h < passes.size(); h++) {
      passes.get(h).forward(source(batch, h));
      if (!Task.finite(passes.get(h).embeddings())) {
        return Double.NaN;
      }
    }
    if (keys != null) {
      keys.forward((from, count, to) -> read(batch, 1, from, count, to));
    }
    double value = objective.evaluate(batch, keys == null ? null : keys.embeddings());
    for (int h = 0; h < passes.size(); h++) {
      passes.get(h).backward(source(batch, h), embeddingSlopes.get(h), slopes.get(h));
    }
    return value;
  }

  private BatchPass.Source source(int[] batch, int head) {
    return (from, count, to) -> read(batch, head, from, count, to);
  }

  /** Vectors of a batch: anchors, then positives, then negatives, from one of these parts on. */
  private void read(int[] batch, int firstPart, int from, int count, float[] to) {
    int n = train.columns();
    for (int i = 0; i < count; i++) {
      int row = firstPart * batch.length + from + i;
      float[] part =
          switch (row / batch.length) {
            case 0 -> train.anchors();
            case 1 -> train.positives();
            default -> train.negatives();
          };
      System.arraycopy(part, batch[row % batch.length] * n, to, i * n, n);
    }
  }

  @Override
  public void stepped() {
    if (!slow.isEmpty()) {
      Task.follow(slow.get(0), last(heads), last(slopes).keySet(), options.momentum());
    }
  }

  @Override
  public List<Map<String, float[]>> slopes() {
    return slopes;
  }

  @Override
  public float[] parameterSlopes() {
    return objective.parameterSlopes();
  }

  @Override
  public RetrievalScores validate(List<EmbeddingHead> of) {
    return scores(validation, of, VALIDATION_QUERIES);
  }

  @Override
  public RetrievalScores before() {
    return scores(test, List.of(), TEST_QUERIES);
  }

  @Override
  public RetrievalScores after(List<EmbeddingHead> of) {
    return scores(test, of, TEST_QUERIES);
  }

  private RetrievalScores scores(PairVectors of, List<EmbeddingHead> by, int queries) {
    float[] anchors = by.isEmpty() ? of.anchors() : by.get(0).applyAll(of.anchors(), of.rows());
    float[] positives =
        by.isEmpty() ? of.positives() : last(by).applyAll(of.positives(), of.rows());
    return RetrievalScores.ofPairs(
        of,
        of.alike(similarAbove),
        anchors,
        positives,
        options.similarity(),
        queries,
        options.seed());
  }
}
