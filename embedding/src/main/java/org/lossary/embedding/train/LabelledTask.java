package org.lossary.embedding.train;

import java.util.List;
import java.util.Map;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadPass;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.RetrievalScores;

/** Training on vectors with classes: rows of one class are to be near each other. */
final class LabelledTask implements Task {
  private final TrainingOptions options;
  private final Vectors train;
  private final Vectors validation;
  private final Vectors test;
  private final Split split;
  private final ClassBatches batches;
  private final EmbeddingHead head;
  private final float[] rows;
  private final HeadPass pass;
  private final Objective objective;
  private final Map<String, float[]> slopes;

  LabelledTask(Vectors all, TrainingOptions options) {
    EmbeddingException.require(
        options.batch() >= 2 * options.perClass(),
        "--batch",
        "must be at least two classes of --per-class (" + options.perClass() + " rows each)",
        options.batch());
    this.options = options;
    split = Split.of(all, options.holdOut(), options.seed());
    Vectors picked = all.take(split.train());
    train = Vectors.of(all.name(), picked.data(), picked.columns(), picked.labels());
    validation = all.take(split.validation());
    test = all.take(split.test());
    batches = new ClassBatches(train.labels(), options.batch(), options.perClass());
    int size = batches.size();
    head = State.begin(Task.shape(all.columns(), options), train.data(), options.seed());
    if (options.whitened()) {
      Whitening.begin(head, train);
    }
    rows = new float[size * train.columns()];
    pass = new HeadPass(head, size);
    objective = new Objective(options, pass.embeddings(), size, train.classes().size());
    slopes = State.slopes(head);
  }

  @Override
  public List<EmbeddingHead> heads() {
    return List.of(head);
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
    int n = train.columns();
    for (int i = 0; i < batch.length; i++) {
      System.arraycopy(train.data(), batch[i] * n, rows, i * n, n);
      objective.labels()[i] = train.labels()[batch[i]];
    }
    pass.forward(rows, 0, batch.length);
    if (!Task.finite(pass.embeddings())) {
      return Double.NaN;
    }
    double value = objective.evaluate();
    pass.backward(objective.slopes(), slopes);
    return value;
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
    return scores(test, test.data(), TEST_QUERIES);
  }

  @Override
  public RetrievalScores after(List<EmbeddingHead> heads) {
    return scores(test, heads.get(0).applyAll(test.data(), test.rows()), TEST_QUERIES);
  }

  private RetrievalScores scores(Vectors of, float[] embeddings, int queries) {
    return RetrievalScores.of(of, embeddings, options.similarity(), queries, options.seed());
  }
}
