package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.bakeoff.prepare.Folds;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.train.Contender;
import org.lossary.bakeoff.train.Contenders;
import org.lossary.bakeoff.train.Facts;
import org.lossary.bakeoff.train.FoldData;
import org.lossary.bakeoff.train.FoldJob;
import org.lossary.bakeoff.train.GridPoint;
import org.lossary.bakeoff.train.Pilot;
import org.lossary.bakeoff.train.Trainer;
import org.lossary.tables.Table;

/** One bake-off, from the table to the result. */
final class Engine {
  private final Table table;
  private final String name;
  private final BakeOffOptions options;
  private final Clock clock;
  private final Function<Trainer, FoldJob.Training> training;

  /** {@code training} is what trains; tests put failures around it. */
  Engine(
      Table table,
      String name,
      BakeOffOptions options,
      Progress.Listener listener,
      BooleanSupplier cancelled,
      Function<Trainer, FoldJob.Training> training) {
    this.table = table;
    this.name = name;
    this.options = options;
    this.clock = new Clock(options.timeLimit(), listener, cancelled);
    this.training = training;
  }

  BakeOffResult run() {
    Roles roles = Roles.of(table, name, options);
    Target whole =
        Target.of(table, name, roles, options.task(), options.folds(), options.positive());
    Metric metric = metric(whole);
    Metric guide = metric.guides() ? metric : Metric.defaultFor(whole.task());
    // Facts of the target alone: enough to count grids and to find losses that are the same.
    List<Contender> contenders =
        Contenders.of(whole, options, Knowledge.ofTarget(whole, roles, metric));
    RowBudget budget = RowBudget.of(table, whole, roles, contenders, options, metric);
    Target target =
        whole.take(Folds.sample(whole, budget.rows(), 2 * options.folds(), options.seed()));
    Features features = Features.of(table, name, roles, target.rows());
    List<Folds.Fold> folds = Folds.of(target, roles, options);
    clock.total(
        folds.size()
            * contenders.stream()
                .mapToInt(
                    c ->
                        c.points(Knowledge.ofTarget(target, roles, metric), options.quick()).size())
                .sum());
    try (Workers workers = new Workers(features, target, roles, folds, options.threads())) {
      double[][] residuals = pilots(workers, target, folds.size());
      List<Facts> facts = new ArrayList<>();
      for (int f = 0; f < folds.size(); f++) {
        facts.add(
            target.isClass()
                ? Knowledge.ofClasses(target, roles, folds.get(f).train())
                : Facts.ofNumbers(target.task(), residuals[f], Knowledge.tau(metric)));
      }
      List<Metric> metrics = metrics(whole, metric);
      FoldOutcomes outcomes = new FoldOutcomes(folds.size(), contenders);
      FoldJob job = new FoldJob(training.apply(new Trainer(options, guide)), guide, metrics);
      workers.run(
          folds.size() * contenders.size(),
          contenders.size(),
          (index, data) -> {
            int f = index / contenders.size();
            int c = index % contenders.size();
            List<GridPoint> points = contenders.get(c).points(facts.get(f), options.quick());
            String what = contenders.get(c).id() + ", fold " + (f + 1) + " of " + folds.size();
            AtomicInteger left = new AtomicInteger(points.size());
            if (!outcomes.hasFailedBefore(f, c)) {
              try {
                outcomes.set(
                    f,
                    c,
                    job.run(
                        data,
                        points,
                        clock::stopped,
                        () -> {
                          left.decrementAndGet();
                          clock.done(what);
                        }));
              } catch (FoldJob.Failed e) {
                outcomes.fail(f, c, e);
              }
            }
            while (left.getAndDecrement() > 0) {
              clock.done(what);
            }
          });
      outcomes.end();
      List<Contender> finished = outcomes.finished();
      int complete = outcomes.complete();
      if (complete == 0) {
        throw new BakeOffException(
            Problem.STOPPED_TOO_EARLY,
            "stopped after %.1f s, before two losses were trained in the first of %d folds; allow more time or compare fewer losses"
                .formatted(clock.seconds(), folds.size()));
      }
      return new Comparison(
              table,
              target,
              roles,
              features,
              finished,
              folds.subList(0, complete),
              outcomes.table(complete),
              metrics,
              options)
          .result(
              new Comparison.Circumstances(
                  name,
                  Knowledge.ofResiduals(target, roles, metric, residuals),
                  residuals,
                  budget.text(),
                  whole.rows().length,
                  guide,
                  complete < folds.size(),
                  outcomes.failures(),
                  outcomes.late(),
                  clock.seconds()));
    }
  }

  private Metric metric(Target target) {
    Metric metric = options.metric();
    if (metric == null) {
      return Metric.defaultFor(target.task());
    }
    if (!metric.suits(target.task(), target.least())) {
      String why =
          metric.suits(target.task(), 1)
              ? "the target '%s' goes down to %s".formatted(name, target.least())
              : "the task is " + words(target.task());
      List<String> others =
          Metric.forTask(target.task(), target.least()).stream().map(Metric::id).toList();
      throw new BakeOffException(
          metric.suits(target.task(), 1) ? Problem.TARGET_OUT_OF_DOMAIN : Problem.UNKNOWN_METRIC,
          "metric %s does not suit: %s; metrics that do: %s"
              .formatted(metric.id(), why, String.join(", ", others)));
    }
    return metric;
  }

  private static String words(Task task) {
    return task.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static List<Metric> metrics(Target target, Metric first) {
    List<Metric> metrics = new ArrayList<>(List.of(first));
    Metric.forTask(target.task(), target.least()).stream()
        .filter(m -> m != first)
        .forEach(metrics::add);
    return metrics;
  }

  /** Residuals of a first fit in every fold, for the scales of losses; none for classes. */
  private double[][] pilots(Workers workers, Target target, int folds) {
    double[][] residuals = new double[folds][0];
    if (!target.isClass()) {
      workers.run(
          folds, 1, (f, data) -> residuals[f] = Pilot.residuals(data, options, clock::stopped));
    }
    return residuals;
  }

  /** What a worker does with one fold. */
  @FunctionalInterface
  interface FoldTask {
    void run(int index, FoldData data) throws XGBoostError;
  }

  static double[] concatenated(double[][] parts) {
    return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
  }
}
