package org.lossary.embedding.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.RetrievalScores;

/**
 * Trains a head on frozen vectors. The same data, options and seed give the same head to the last
 * bit: for any number of threads, and however often the training was killed and resumed.
 */
public final class Training {
  private final TrainingOptions options;
  private final Task task;
  private final State state;
  private final Map<String, String> facts;
  private final Schedule schedule;

  private Training(TrainingData all, TrainingOptions asked) {
    options = asked.settled(all.rows());
    task =
        all instanceof PairVectors pairs
            ? new PairTask(pairs, options)
            : new LabelledTask((Vectors) all, options);
    state = new State(task.heads(), task.slow(), task.parameters());
    facts = Checkpoint.belongsTo(all, options);
    long steps = (long) options.epochs() * task.steps();
    schedule = new Schedule(options.rate(), Math.round(options.warmUp() * steps), steps);
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
      TrainingData all,
      TrainingOptions options,
      @Nullable Path checkpoint,
      boolean resume,
      Consumer<Epoch> listener,
      BooleanSupplier stop) {
    Training training = new Training(all, options);
    if (resume && checkpoint != null) {
      Checkpoint.read(checkpoint, training.facts, training.state);
    } else {
      // An adapter begins as the vectors, which it may have to stay; others begin at random.
      training.state.bestValidation =
          options.kind() == HeadShape.Kind.ADAPTER ? training.validate() : Double.NEGATIVE_INFINITY;
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
      if (state.isBest(epoch)) {
        state.bestValidation = epoch.validation();
        state.bestEpoch = epoch.number();
        state.best = state.heads.stream().map(EmbeddingHead::copy).toList();
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
    List<int[]> all = task.epoch(number);
    for (int[] batch : all) {
      if (stop.getAsBoolean()) {
        return null;
      }
      loss += task.evaluate(batch);
      double norm = norm();
      if (!Double.isFinite(norm) || !Double.isFinite(loss)) {
        throw diverged("a loss of " + loss + " and a gradient of norm " + norm);
      }
      norms += norm;
      greatest = Math.max(greatest, norm);
      rate = schedule.at(++state.step);
      step(norm > options.clip() ? options.clip() / norm : 1, rate);
      task.stepped();
    }
    int count = all.size();
    return new Epoch(number, loss / count, norms / count, greatest, rate, validate());
  }

  private EmbeddingException diverged(String found) {
    return new EmbeddingException(
        Problem.DIVERGED,
        options.loss(),
        "loss and gradient must stay finite (try a lower --rate)",
        found + " in epoch " + (state.history.size() + 1));
  }

  private double norm() {
    double square = squares(task.parameterSlopes());
    for (Map<String, float[]> slopes : task.slopes()) {
      for (float[] of : slopes.values()) {
        square += squares(of);
      }
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
    for (int h = 0; h < state.heads.size(); h++) {
      Map<String, AdamW> all = state.moments.get(h);
      for (Map.Entry<String, float[]> slope : task.slopes().get(h).entrySet()) {
        String name = slope.getKey();
        AdamW moments = all.get(name);
        if (moments != null) {
          double decay = name.endsWith("weight") ? options.decay() : 0;
          float[] weights = state.heads.get(h).tensor(name);
          moments.step(weights, slope.getValue(), factor, rate, decay, state.step);
        }
      }
    }
    state.parameterMoments.step(
        state.parameters,
        task.parameterSlopes(),
        factor,
        rate * options.proxyRate(),
        0,
        state.step);
  }

  private double validate() {
    RetrievalScores scores = task.validate(state.heads);
    return scores.mean(scores.main());
  }

  private TrainingResult result(boolean complete) {
    return new TrainingResult(
        state.best,
        state.bestEpoch,
        state.history,
        task.split(),
        task.test(),
        task.before(),
        task.after(state.best),
        complete);
  }

  @Override
  public String toString() {
    return options + " on " + facts.get("data");
  }
}
