package org.lossary.bakeoff;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
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
 * @param weight the column that says what a row counts, or null; see {@link
 *     org.lossary.bakeoff.prepare.Roles}
 * @param group the column whose rows stay together in folds, or null
 * @param time the column in whose order rows are trained on and judged by, or null
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
    @Nullable String positive,
    @Nullable String weight,
    @Nullable String group,
    @Nullable String time) {

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
    require(
        group == null || time == null,
        "group and time",
        "cannot be had together: folds follow the one or the other",
        "'" + group + "' and '" + time + "'");
    require(
        time == null || repeats == 1,
        "repeats",
        "must be 1 with a time, which orders the rows in one way only",
        repeats);
  }

  /** Five folds twice, 150 rounds of depth 4 at learning rate 0.15, everything else inferred. */
  public static BakeOffOptions defaults() {
    return new BakeOffOptions(
        null, null, 5, 2, 150, 12, 0.15, 4, 0, 1, null, List.of(), List.of(), 0, false, null, null,
        null, null);
  }

  /** Three folds once with fewer rounds, rows and grid points: a first look in seconds. */
  public static BakeOffOptions quickLook() {
    return new BakeOffOptions(
        null, null, 3, 1, 60, 6, 0.3, 4, 0, 1, null, List.of(), List.of(), 0, true, null, null,
        null, null);
  }

  /** With this task; null infers it. */
  public BakeOffOptions withTask(@Nullable Task newTask) {
    return with(d -> d.task = newTask);
  }

  /** With this metric; null is the task's own. */
  public BakeOffOptions withMetric(@Nullable Metric newMetric) {
    return with(d -> d.metric = newMetric);
  }

  /** With these folds, drawn so often. */
  public BakeOffOptions withFolds(int newFolds, int newRepeats) {
    return with(
        d -> {
          d.folds = newFolds;
          d.repeats = newRepeats;
        });
  }

  /** With this most number of rounds, and this patience. */
  public BakeOffOptions withRounds(int newRounds, int newPatience) {
    return with(
        d -> {
          d.rounds = newRounds;
          d.patience = newPatience;
        });
  }

  /** With trees of this learning rate and depth. */
  public BakeOffOptions withTrees(double newLearningRate, int newDepth) {
    return with(
        d -> {
          d.learningRate = newLearningRate;
          d.depth = newDepth;
        });
  }

  /** With so many threads; 0 is one a processor. */
  public BakeOffOptions withThreads(int newThreads) {
    return with(d -> d.threads = newThreads);
  }

  /** With this seed. */
  public BakeOffOptions withSeed(long newSeed) {
    return with(d -> d.seed = newSeed);
  }

  /** With this limit of time; null is none. */
  public BakeOffOptions withTimeLimit(@Nullable Duration newLimit) {
    return with(d -> d.timeLimit = newLimit);
  }

  /** With these losses only (empty: all that suit), less those. */
  public BakeOffOptions withLosses(List<String> newInclude, List<String> newExclude) {
    return with(
        d -> {
          d.include = newInclude;
          d.exclude = newExclude;
        });
  }

  /** With at most so many rows; 0 is by rule. */
  public BakeOffOptions withMaxRows(int newMaxRows) {
    return with(d -> d.maxRows = newMaxRows);
  }

  /** With this label as the positive of two classes; null is by rule. */
  public BakeOffOptions withPositive(@Nullable String newPositive) {
    return with(d -> d.positive = newPositive);
  }

  /** With rows that count by this column; null is all the same. */
  public BakeOffOptions withWeight(@Nullable String column) {
    return with(d -> d.weight = column);
  }

  /** With folds that keep the rows of a group together; null is rows on their own. */
  public BakeOffOptions withGroup(@Nullable String column) {
    return with(d -> d.group = column);
  }

  /** Judged by later rows than trained on, in one repeat; null is folds drawn at random. */
  public BakeOffOptions withTime(@Nullable String column) {
    return with(
        d -> {
          d.time = column;
          d.repeats = column == null ? d.repeats : 1;
        });
  }

  private BakeOffOptions with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** The same, open to changes. */
  private static final class Draft {
    private @Nullable Task task;
    private @Nullable Metric metric;
    private int folds;
    private int repeats;
    private int rounds;
    private int patience;
    private double learningRate;
    private int depth;
    private int threads;
    private long seed;
    private @Nullable Duration timeLimit;
    private List<String> include;
    private List<String> exclude;
    private int maxRows;
    private boolean quick;
    private @Nullable String positive;
    private @Nullable String weight;
    private @Nullable String group;
    private @Nullable String time;

    Draft(BakeOffOptions o) {
      task = o.task;
      metric = o.metric;
      folds = o.folds;
      repeats = o.repeats;
      rounds = o.rounds;
      patience = o.patience;
      learningRate = o.learningRate;
      depth = o.depth;
      threads = o.threads;
      seed = o.seed;
      timeLimit = o.timeLimit;
      include = o.include;
      exclude = o.exclude;
      maxRows = o.maxRows;
      quick = o.quick;
      positive = o.positive;
      weight = o.weight;
      group = o.group;
      time = o.time;
    }

    BakeOffOptions options() {
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
          positive,
          weight,
          group,
          time);
    }
  }

  private static void require(boolean holds, String option, String rule, Object found) {
    if (!holds) {
      throw new BakeOffException(
          BakeOffException.Problem.BAD_OPTION, option + " " + rule + ", got " + found);
    }
  }
}
