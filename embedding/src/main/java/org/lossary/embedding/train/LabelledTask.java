package org.lossary.embedding.train;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.RetrievalScores;
import org.lossary.embedding.retrieval.Similarity;

/** Training on vectors with classes: rows of one class are to be near each other. */
final class LabelledTask implements Task {
  private final TrainingOptions options;
  private final Vectors train;
  private final Vectors validation;
  private final Vectors test;
  private final Split split;
  private final ClassBatches batches;
  private final EmbeddingHead head;
  private final BatchPass pass;

  /** Embeds what is remembered, by a head that follows; null if the head itself does. */
  private final @Nullable BatchPass keys;

  private final List<EmbeddingHead> slow;
  private final Objective objective;
  private final Map<String, float[]> slopes;

  LabelledTask(Vectors all, TrainingOptions options) {
    EmbeddingException.require(
        options.batch() >= 2 * options.perClass(),
        "--batch",
        "must be at least two classes of --per-class (" + options.perClass() + " rows each)",
        options.batch());
    requireDirections(all.columns(), options);
    this.options = options;
    split = Split.of(all, options.holdOut(), options.seed());
    Vectors labelled = all.take(split.train());
    // Nor do the others get proxies, which would push all rows away.
    Vectors picked = labelled.take(ClassBatches.shown(labelled.labels()));
    train = Vectors.of(all.name(), picked.data(), picked.columns(), picked.labels());
    validation = all.take(split.validation());
    test = all.take(split.test());
    // A batch of more rows than there are would show some of them twice.
    int most = Math.max(2, Math.min(options.batch(), train.rows()));
    batches = new ClassBatches(train.labels(), most, options.perClass());
    int size = batches.size();
    head = State.begin(Task.shape(all.columns(), options), train.data(), options.seed());
    if (options.standardized()) {
      State.standardize(head, train);
    }
    if (options.whitened()) {
      Whitening.begin(head, train);
    }
    pass = new BatchPass(head, size, options.gradientCache());
    slow = options.momentum() > 0 ? List.of(head.copy()) : List.of();
    keys = slow.isEmpty() ? null : new BatchPass(slow.get(0), size, options.gradientCache());
    objective = new Objective(options, pass.embeddings(), size, train.classes().size());
    slopes = State.slopes(head);
  }

  /** A single number has no direction: its cosine to any other is 1 or -1. */
  private static void requireDirections(int columns, TrainingOptions options) {
    EmbeddingException.require(
        columns > 1 || options.similarity() == Similarity.EUCLIDEAN,
        "--similarity",
        "must be euclidean for vectors of one number, all of whose cosines are 1 or -1 (and"
            + " --dimensions 2 or more)",
        "cosine");
    EmbeddingException.require(
        Task.shape(columns, options).outputs() > 1
            || options.similarity() == Similarity.EUCLIDEAN && !options.normalized(),
        "--dimensions",
        "must be >= 2, or else --similarity euclidean and --raw: of length 1 there are but 1 and -1",
        1);
  }

  @Override
  public List<EmbeddingHead> heads() {
    return List.of(head);
  }

  @Override
  public List<EmbeddingHead> slow() {
    return slow;
  }

  @Override
  public float[] parameters() {
    return objective.proxies();
  }

  @Override
  public Split split() {
    return split;
  }

  @Override
  public Vectors test() {
    return test;
  }

  @Override
  public int steps() {
    return batches.steps();
  }

  @Override
  public List<int[]> epoch(int number) {
    objective.begin(number);
    return List.of(batches.epoch(Seeds.of(options.seed(), Purpose.BATCHES, number)));
  }

  @Override
  public double evaluate(int[] batch) {
    for (int i = 0; i < batch.length; i++) {
      objective.labels()[i] = train.labels()[batch[i]];
    }
    BatchPass.Source source = (from, count, to) -> read(batch, from, count, to);
    pass.forward(source);
    if (keys != null) {
      keys.forward(source);
    }
    if (!Task.finite(pass.embeddings())) {
      return Double.NaN;
    }
    double value = objective.evaluate(keys == null ? pass.embeddings() : keys.embeddings());
    pass.backward(source, objective.slopes(), slopes);
    return value;
  }

  private void read(int[] batch, int from, int count, float[] to) {
    int n = train.columns();
    for (int i = 0; i < count; i++) {
      System.arraycopy(train.data(), batch[from + i] * n, to, i * n, n);
    }
  }

  @Override
  public void stepped() {
    if (!slow.isEmpty()) {
      Task.follow(slow.get(0), head, slopes.keySet(), options.momentum());
    }
  }

  @Override
  public List<Map<String, float[]>> slopes() {
    return List.of(slopes);
  }

  @Override
  public float[] parameterSlopes() {
    return objective.proxySlopes();
  }

  @Override
  public RetrievalScores validate(List<EmbeddingHead> heads) {
    return scores(
        validation,
        heads.get(0).applyAll(validation.data(), validation.rows()),
        VALIDATION_QUERIES);
  }

  @Override
  public RetrievalScores before() {
    return scores(test, head.frozen(test.data()), TEST_QUERIES);
  }

  @Override
  public RetrievalScores after(List<EmbeddingHead> heads) {
    return scores(test, heads.get(0).applyAll(test.data(), test.rows()), TEST_QUERIES);
  }

  private RetrievalScores scores(Vectors of, float[] embeddings, int queries) {
    return RetrievalScores.of(of, embeddings, options.similarity(), queries, options.seed());
  }
}
