package org.lossary.bakeoff;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.metric.Metric;

/**
 * What a bake-off is asked to do; immutable, each {@code with...} gives a changed copy.
 *
 * @param task what is predicted; null infers it from the target
 * @param metric what decides; null takes the task's own, {@link Metric#defaultFor(Task)}
 * @param folds parts of the cross-validation, at least 2
 * @param repeats how often it is done with newly drawn folds, at least 1
 * @param rounds most trees (rows of trees for several outputs) of a model
 * @param patience rounds without improvement after which training stops
 * @param learningRate shrinkage of each tree, in (0, 1]
 * @param depth of the trees, 1 to 12
 * @param threads trainings at a time; 0 is one a processor. Results do not depend on it.
 * @param seed of the folds and the sample of rows
 * @param timeLimit after which no more is begun and what is done is evaluated; null is none
 * @param include ids of losses to compare; empty is all that suit
 * @param exclude ids of losses to leave out
 * @param maxRows most rows to use, drawn at random (by class for classes); 0 is by the rule that
 *     {@link BakeOffResult.Settings#rows()} states
 * @param quick fewer folds, rounds and grid points, for a first look
 * @param positive of two classes, the label that F1, PR AUC and weights are about; null picks the
 *     one that means yes, else the rarer
 */
public record BakeOffOptions(
    @Nullable Task task,
    @Nullable Metric metric,
    int folds,
    int repeats,
    int rounds,
    int patience,
    double learningRate,
    int depth,
    int threads,
    long seed,
    @Nullable Duration timeLimit,
    List<String> include,
    List<String> exclude,
    int maxRows,
    boolean quick,
    @Nullable String positive) {

  /** Checks ranges. */
  public BakeOffOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    require(folds >= 2 && folds <= 100, "folds", "must be within 2 .. 100", folds);
    require(repeats >= 1 && repeats <= 100, "repeats", "must be within 1 .. 100", repeats);
    require(rounds >= 1 && rounds <= 100_000, "rounds", "must be within 1 .. 100000", rounds);
    require(patience >= 1, "patience", "must be at least 1", patience);
    require(
        learningRate > 0 && learningRate <= 1,
        "learning rate",
        "must be above 0 and at most 1",
        learningRate);
    require(depth >= 1 && depth <= 12, "depth", "must be within 1 .. 12", depth);
    require(threads >= 0 && threads <= 1024, "threads", "must be within 0 .. 1024", threads);
    require(maxRows >= 0, "rows", "must be at least 0", maxRows);
    require(
        timeLimit == null || !(timeLimit.isNegative() || timeLimit.isZero()),
        "time limit",
        "must be longer than 0",
        String.valueOf(timeLimit));
  }

  /** Five folds twice, 150 rounds of depth 4 at learning rate 0.15, everything else inferred. */
  public static BakeOffOptions defaults() {
    return new BakeOffOptions(
        null, null, 5, 2, 150, 12, 0.15, 4, 0, 1, null, List.of(), List.of(), 0, false, null);
  }

  /** Three folds once with fewer rounds, rows and grid points: a first look in seconds. */
  public static BakeOffOptions quickLook() {
    return new BakeOffOptions(
        null, null, 3, 1, 60, 6, 0.3, 4, 0, 1, null, List.of(), List.of(), 0, true, null);
  }

  /** With this task; null infers it. */
  public BakeOffOptions withTask(@Nullable Task newTask) {
    return new BakeOffOptions(
        newTask,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With this metric; null is the task's own. */
  public BakeOffOptions withMetric(@Nullable Metric newMetric) {
    return new BakeOffOptions(
        task,
        newMetric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With these folds, drawn so often. */
  public BakeOffOptions withFolds(int newFolds, int newRepeats) {
    return new BakeOffOptions(
        task,
        metric,
        newFolds,
        newRepeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With this most number of rounds, and this patience. */
  public BakeOffOptions withRounds(int newRounds, int newPatience) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        newRounds,
        newPatience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With trees of this learning rate and depth. */
  public BakeOffOptions withTrees(double newLearningRate, int newDepth) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        newLearningRate,
        newDepth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With so many threads; 0 is one a processor. */
  public BakeOffOptions withThreads(int newThreads) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        newThreads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With this seed. */
  public BakeOffOptions withSeed(long newSeed) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        newSeed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With this limit of time; null is none. */
  public BakeOffOptions withTimeLimit(@Nullable Duration newLimit) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        newLimit,
        include,
        exclude,
        maxRows,
        quick,
        positive);
  }

  /** With these losses only (empty: all that suit), less those. */
  public BakeOffOptions withLosses(List<String> newInclude, List<String> newExclude) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        newInclude,
        newExclude,
        maxRows,
        quick,
        positive);
  }

  /** With at most so many rows; 0 is by rule. */
  public BakeOffOptions withMaxRows(int newMaxRows) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        newMaxRows,
        quick,
        positive);
  }

  /** With this label as the positive of two classes; null is by rule. */
  public BakeOffOptions withPositive(@Nullable String newPositive) {
    return new BakeOffOptions(
        task,
        metric,
        folds,
        repeats,
        rounds,
        patience,
        learningRate,
        depth,
        threads,
        seed,
        timeLimit,
        include,
        exclude,
        maxRows,
        quick,
        newPositive);
  }

  private static void require(boolean holds, String option, String rule, Object found) {
    if (!holds) {
      throw new BakeOffException(
          BakeOffException.Problem.BAD_OPTION, option + " " + rule + ", got " + found);
    }
  }
}
