package org.lossary.bakeoff.train;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.bakeoff.metric.Metric;

/**
 * One contender in one fold: trains every point of its grid, takes the one that is best on the
 * validation rows, and judges that one, untouched, on the test rows.
 */
public final class FoldJob {
  private final Trainer trainer;
  private final Metric guide;
  private final List<Metric> metrics;

  /** Jobs with this trainer. */
  public FoldJob(Trainer trainer, Metric guide, List<Metric> metrics) {
    this.trainer = trainer;
    this.guide = guide;
    this.metrics = List.copyOf(metrics);
  }

  /** Runs the grid; {@code done} hears of every training. */
  public FoldOutcome run(FoldData data, List<GridPoint> points, BooleanSupplier stop, Runnable done)
      throws XGBoostError {
    Map<String, Trainer.Trained> bySpec = new HashMap<>();
    int best = 0;
    Trainer.Trained model = null;
    for (int i = 0; i < points.size(); i++) {
      GridPoint point = points.get(i);
      Trainer.Trained trained = bySpec.get(point.spec());
      if (trained == null) {
        trained = trainer.train(data, point.loss(), stop);
        bySpec.put(point.spec(), trained);
      }
      done.run();
      if (model == null || guide.improves(trained.guide(), model.guide())) {
        model = trained;
        best = i;
      }
    }
    if (model == null) {
      throw new IllegalArgumentException("a grid has at least one point");
    }
    Map<Metric, Double> values = new EnumMap<>(Metric.class);
    for (Metric metric : metrics) {
      values.put(metric, model.reading().score(metric, model.test(), data.testTargets()));
    }
    return new FoldOutcome(
        best,
        points.get(best),
        values,
        model.reading().predictions(model.test()),
        model.reading().threshold(),
        model.rounds(),
        model.seconds(),
        model.reading().kind());
  }
}
