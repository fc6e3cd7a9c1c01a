package org.lossary.embedding.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadPass;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores;

/**
 * Trains a head on frozen vectors. The same data, options and seed give the same head to the last
 * bit: for any number of threads, and however often the training was killed and resumed.
 */
public final class Training {
  /** More rows than that do not ask when retrieval is measured after an epoch. */
  private static final int VALIDATION_QUERIES = 1000;

  /** Nor at the end. */
  private static final int TEST_QUERIES = 5000;

  private final TrainingOptions options;
  private final Vectors train;
  private final Vectors validation;
  private final Vectors test;
  private final Split split;
  private final ClassBatches batches;
  private final float[] rows;
  private final HeadPass pass;
  private final Objective objective;
  private final State state;
  private final Map<String, float[]> slopes;
  private final Map<String, String> facts;
  private final Schedule schedule;

  private Training(Vectors all, TrainingOptions options) {
    this.options = options;
    split = Split.of(all, options.holdOut(), options.seed());
    Vectors picked = all.take(split.train());
    train = Vectors.of(all.name(), picked.data(), picked.columns(), picked.labels());
    validation = all.take(split.validation());
    test = all.take(split.test());
    batches = new ClassBatches(train.labels(), options.batch(), options.perClass());
    int size = batches.size();
    EmbeddingHead head = State.begin(shape(all.columns(), options), train, options.seed());
    rows = new float[size * train.columns()];
    pass = new HeadPass(head, size);
    objective =
        new Objective(
            options.loss(),
            pass.embeddings(),
            size,
            train.classes().size(),
            options.seed(),
            options.threads());
    state = new State(head, objective.proxies());
    slopes = state.slopes();
    facts = Checkpoint.belongsTo(all, options);
    long steps = (long) options.epochs() * batches.steps();
    schedule = new Schedule(options.rate(), Math.round(options.warmUp() * steps), steps);
  }

  private static HeadShape shape(int columns, TrainingOptions options) {
    boolean mlp = options.kind() == Kind.MLP;
    int hidden = options.hidden() > 0 ? options.hidden() : Math.min(512, 2 * columns);
    int dimensions = options.dimensions() > 0 ? options.dimensions() : Math.min(128, columns);
    boolean free = options.kind() == Kind.ADAPTER && options.dimensions() == 0;
    return new HeadShape(
        options.kind(),
        options.activation(),
        columns,
        mlp ? hidden : 0,
        free ? columns : dimensions,
        options.normalized());
  }

  /**
   * Trains.
   *
   * @param checkpoint where to keep the state after each epoch, or null
   * @param resume whether to go on from there
   * @param listener is told of each epoch
   * @param stop asked before each step; what is done by then is kept
   */
  public static TrainingResult run(
      Vectors all,
      TrainingOptions options,
      @Nullable Path checkpoint,
      boolean resume,
      Consumer<Epoch> listener,
      BooleanSupplier stop) {
    Training training = new Training(all, options);
    if (resume && checkpoint != null) {
      Checkpoint.read(checkpoint, training.facts, training.state);
    } else {
      training.state.bestValidation = training.validate();
    }
    boolean complete = training.train(checkpoint, listener, stop);
    if (!complete && training.state.history.isEmpty()) {
      throw new EmbeddingException(
          Problem.STOPPED_TOO_EARLY, "stopped before the first epoch was complete");
    }
    return training.result(complete);
  }

  private boolean train(@Nullable Path checkpoint, Consumer<Epoch> listener, BooleanSupplier stop) {
    while (state.history.size() < options.epochs() && !state.exhausted(options.patience())) {
      Epoch epoch = epoch(stop);
      if (epoch == null) {
        return false;
      }
      if (epoch.validation() > state.bestValidation) {
        state.bestValidation = epoch.validation();
        state.bestEpoch = epoch.number();
        state.best = state.head.copy();
      }
      state.history.add(epoch);
      if (checkpoint != null) {
        try {
          Checkpoint.write(checkpoint, facts, state);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      listener.accept(epoch);
    }
    return true;
  }

  /** One epoch, or null if it was stopped. */
  private @Nullable Epoch epoch(BooleanSupplier stop) {
    int number = state.history.size() + 1;
    double loss = 0;
    double norms = 0;
    double greatest = 0;
    double rate = 0;
    int[][] all = batches.epoch(Seeds.of(options.seed(), Purpose.BATCHES, number));
    for (int[] batch : all) {
      if (stop.getAsBoolean()) {
        return null;
      }
      loss += forward(batch);
      double norm = norm();
      if (!Double.isFinite(norm) || !Double.isFinite(loss)) {
        throw diverged("a gradient of norm " + norm);
      }
      norms += norm;
      greatest = Math.max(greatest, norm);
      rate = schedule.at(++state.step);
      step(norm > options.clip() ? options.clip() / norm : 1, rate);
    }
    int count = all.length;
    return new Epoch(number, loss / count, norms / count, greatest, rate, validate());
  }

  private double forward(int[] batch) {
    int n = train.columns();
    for (int i = 0; i < batch.length; i++) {
      System.arraycopy(train.data(), batch[i] * n, rows, i * n, n);
      objective.labels()[i] = train.labels()[batch[i]];
    }
    pass.forward(rows, 0, batch.length);
    for (float value : pass.embeddings()) {
      if (!Float.isFinite(value)) {
        throw diverged("an embedding that is " + value);
      }
    }
    double value = objective.evaluate();
    pass.backward(objective.slopes(), slopes);
    return value;
  }

  private EmbeddingException diverged(String found) {
    return new EmbeddingException(
        Problem.DIVERGED,
        options.loss(),
        "loss and gradient must stay finite (try a lower --rate)",
        found + " in epoch " + (state.history.size() + 1));
  }

  private double norm() {
    double square = squares(objective.proxySlopes());
    for (float[] of : slopes.values()) {
      square += squares(of);
    }
    return Math.sqrt(square);
  }

  private static double squares(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum = Math.fma((double) value, (double) value, sum);
    }
    return sum;
  }

  private void step(double factor, double rate) {
    for (Map.Entry<String, float[]> slope : slopes.entrySet()) {
      String name = slope.getKey();
      AdamW moments = state.moments.get(name);
      if (moments != null) {
        double decay = name.endsWith("weight") ? options.decay() : 0;
        moments.step(state.head.tensor(name), slope.getValue(), factor, rate, decay, state.step);
      }
    }
    state.proxyMoments.step(
        state.proxies, objective.proxySlopes(), factor, rate * options.proxyRate(), 0, state.step);
  }

  private double validate() {
    float[] embedded = state.head.applyAll(validation.data(), validation.rows());
    return RetrievalScores.of(
            validation, embedded, options.similarity(), VALIDATION_QUERIES, options.seed())
        .mean(Measure.MAP_AT_R);
  }

  private TrainingResult result(boolean complete) {
    float[] embedded = state.best.applyAll(test.data(), test.rows());
    return new TrainingResult(
        state.best,
        state.bestEpoch,
        state.history,
        split,
        test,
        scores(test.data()),
        scores(embedded),
        complete);
  }

  private RetrievalScores scores(float[] embeddings) {
    return RetrievalScores.of(test, embeddings, options.similarity(), TEST_QUERIES, options.seed());
  }

  @Override
  public String toString() {
    return options + " on " + Arrays.toString(new int[] {train.rows(), train.columns()});
  }
}
