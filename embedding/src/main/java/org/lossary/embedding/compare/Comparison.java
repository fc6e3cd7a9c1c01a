package org.lossary.embedding.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.train.Training;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * The same head, seeds and budget under several losses. A seed is a split, weights to begin with
 * and batches of its own, the same for all losses, so that losses are compared pair by pair. Each
 * training is one job on one thread; results do not depend on how many there are.
 *
 * @param losses as they were written, in their order
 * @param seeds of the trainings
 * @param trainings of each loss, one a seed
 * @param diverged losses that are left out, since a training ended with numbers that are not finite
 */
public record Comparison(
    List<String> losses,
    List<Long> seeds,
    List<List<TrainingResult>> trainings,
    List<String> diverged) {

  /** Losses of every kind, at their defaults where these suit embeddings of length 1. */
  public static final List<String> LOSSES =
      List.of(
          "sup-con:temperature=0.1",
          "nt-xent:temperature=0.1",
          "multi-similarity",
          "circle",
          "batch-hard-triplet",
          "batch-contrastive",
          "proxy-anchor",
          "arc-face:scale=16");

  /** The same for pairs. */
  public static final List<String> PAIR_LOSSES =
      List.of(
          "nt-xent:temperature=0.05",
          "clip-contrastive",
          "siglip",
          "decoupled-contrastive:temperature=0.05",
          "multi-similarity",
          "batch-hard-triplet");

  /** The same for pairs with scores. */
  public static final List<String> SCORE_LOSSES =
      List.of(
          "cosent",
          "angle",
          "cosine-similarity-mse",
          "contrastive-pairs:distance=cosine,margin=0.5",
          "cosine-embedding");

  /** Copies the lists. */
  public Comparison {
    losses = List.copyOf(losses);
    seeds = List.copyOf(seeds);
    trainings = trainings.stream().map(List::copyOf).toList();
    diverged = List.copyOf(diverged);
  }

  /**
   * Trains under each loss with each seed, from the seed of the options on.
   *
   * @param threads trainings at a time; 0 for all processors
   * @param listener is told of each training, by loss and seed, when it is done
   * @param stop asked often; seeds that are complete by then are kept
   */
  public static Comparison run(
      TrainingData all,
      TrainingOptions options,
      List<String> losses,
      int seeds,
      int threads,
      Consumer<String> listener,
      BooleanSupplier stop) {
    EmbeddingException.require(seeds >= 1, "--seeds", "must be >= 1", seeds);
    EmbeddingException.require(losses.size() >= 2, "--compare", "needs 2 losses", losses.size());
    EmbeddingException.require(
        losses.stream().distinct().count() == losses.size(),
        "--loss",
        "must name each loss once",
        losses);
    int jobs = seeds * losses.size();
    @Nullable TrainingResult[] results = new TrainingResult[jobs];
    Set<String> diverged = ConcurrentHashMap.newKeySet();
    run(
        jobs,
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
        job -> {
          String loss = losses.get(job % losses.size());
          if (stop.getAsBoolean() || diverged.contains(loss)) {
            listener.accept(loss);
            return;
          }
          long seed = options.seed() + job / losses.size();
          try {
            TrainingResult result =
                Training.run(all, options.with(loss, seed, 1), null, false, e -> {}, stop);
            results[job] = result.complete() ? result : null;
          } catch (EmbeddingException e) {
            if (e.problem() == Problem.DIVERGED) {
              diverged.add(loss);
            } else if (e.problem() != Problem.STOPPED_TOO_EARLY) {
              throw e;
            }
          }
          listener.accept(loss + ", seed " + seed);
        });
    return gather(losses, options.seed(), seeds, results, diverged);
  }

  private static Comparison gather(
      List<String> all,
      long first,
      int seeds,
      @Nullable TrainingResult[] results,
      Set<String> diverged) {
    List<String> losses = all.stream().filter(l -> !diverged.contains(l)).toList();
    List<Long> complete = new ArrayList<>();
    List<List<TrainingResult>> trainings = new ArrayList<>();
    losses.forEach(l -> trainings.add(new ArrayList<>()));
    for (int s = 0; s < seeds; s++) {
      List<TrainingResult> row = new ArrayList<>();
      for (int l = 0; l < losses.size(); l++) {
        TrainingResult result = results[s * all.size() + all.indexOf(losses.get(l))];
        if (result != null) {
          row.add(result);
        }
      }
      if (row.size() == losses.size()) {
        complete.add(first + s);
        for (int l = 0; l < row.size(); l++) {
          trainings.get(l).add(row.get(l));
        }
      }
    }
    if (losses.isEmpty()) {
      throw new EmbeddingException(
          Problem.DIVERGED,
          "--compare",
          "one loss or more must stay finite (try a lower --rate)",
          "none of " + all);
    }
    if (complete.isEmpty()) {
      throw new EmbeddingException(
          Problem.STOPPED_TOO_EARLY, "stopped before every loss was trained with one seed");
    }
    return new Comparison(
        losses, complete, trainings, all.stream().filter(diverged::contains).toList());
  }

  /** A job by its number. */
  private interface Job {
    void run(int number);
  }

  private static void run(int count, int threads, Job job) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> workers =
        IntStream.range(0, Math.min(threads, count))
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          for (int number = next.getAndIncrement();
                              number < count && failure.get() == null;
                              number = next.getAndIncrement()) {
                            try {
                              job.run(number);
                            } catch (RuntimeException | Error e) {
                              failure.compareAndSet(null, e);
                            }
                          }
                        },
                        "lossary-embed"))
            .toList();
    workers.forEach(
        w -> {
          w.setDaemon(true);
          w.start();
        });
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        failure.compareAndSet(
            null, new EmbeddingException(Problem.STOPPED_TOO_EARLY, "interrupted"));
        Thread.currentThread().interrupt();
      }
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }
  }

  /** The measure that decides. */
  public Measure main() {
    return trainings.get(0).get(0).after().main();
  }

  /** A measure of the embeddings under a loss, one value a seed. */
  public double[] after(int loss, Measure measure) {
    return trainings.get(loss).stream().mapToDouble(r -> r.after().mean(measure)).toArray();
  }

  /** A measure of the frozen vectors, one value a seed. */
  public double[] before(Measure measure) {
    return trainings.get(0).stream().mapToDouble(r -> r.before().mean(measure)).toArray();
  }

  /** The losses by the mean of a measure, the best first. */
  public List<Integer> ranked(Measure measure) {
    return IntStream.range(0, losses.size())
        .boxed()
        .sorted(Comparator.comparingDouble(l -> -mean(after(l, measure))))
        .toList();
  }

  /** The mean. */
  public static double mean(double... values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The standard deviation between seeds; NaN for one. */
  public static double deviation(double... values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }
}
