package org.lossary.bakeoff.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.Domain;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.xgboost.LossaryObjective;

/**
 * Trains boosted trees under one loss. Training stops when the metric that decides has not improved
 * on the validation rows for {@link BakeOffOptions#patience()} rounds, and the model keeps the
 * trees up to its best round. The metric stops, not the loss: it is what the user wants, it is the
 * same for all, and a loss that starts slowly has the rounds it needs.
 *
 * <p>One thread a training: sums inside XGBoost then have one order, and the numbers do not depend
 * on how many trainings run at a time.
 */
public final class Trainer implements FoldJob.Training {
  private final BakeOffOptions options;
  private final Metric guide;

  /** Trains by these options, stopping by this metric. */
  public Trainer(BakeOffOptions options, Metric guide) {
    this.options = options;
    this.guide = guide;
  }

  /** Thrown inside to leave a training that is no longer wanted. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /**
   * A trained model on the rows that it has not seen.
   *
   * @param rounds trees kept
   * @param guide the metric on the validation rows
   * @param reading how margins become predictions
   * @param validation margins of the validation rows
   * @param test margins of the test rows
   * @param seconds time to train
   */
  public record Trained(
      int rounds,
      double guide,
      Reading reading,
      float[][] validation,
      float[][] test,
      double seconds) {}

  /** The objective of a loss: normalised, so that regularisation means the same for all. */
  public static LossaryObjective objective(SupervisedLoss loss, int classes) {
    LossaryObjective objective =
        loss.info().target() == Domain.LABEL
            ? LossaryObjective.ofClasses(loss, classes)
            : LossaryObjective.of(loss);
    return objective.normalized().threads(1);
  }

  @Override
  public Trained train(FoldData data, SupervisedLoss loss, BooleanSupplier stop)
      throws XGBoostError {
    long start = System.nanoTime();
    LossaryObjective objective = objective(loss, data.classes());
    double[] targets = data.validationTargets();
    double[] weights = data.validationWeights();
    Reader reader = new Reader(objective, data.classes(), data.floor());
    Map<String, Object> settings = settings();
    settings.putAll(objective.parameters(data.train()));
    Booster booster = XGBoost.train(data.train(), settings, 0, Map.of(), null, null);
    try {
      double best = Double.NaN;
      int rounds = 0;
      float[][] validation = {};
      for (int round = 0; round < options.rounds(); round++) {
        if (stop.getAsBoolean()) {
          throw new Stopped();
        }
        float[][] margins = booster.predict(data.train(), true);
        List<float[]> derivatives =
            objective.gradient(margins, data.trainLabels(), data.trainWeights());
        booster.boost(data.train(), round, derivatives.get(0), derivatives.get(1));
        float[][] now = booster.predict(data.validation(), true);
        double value =
            reader
                .fit(now, targets, weights, guide == Metric.F1)
                .score(guide, now, targets, weights);
        if (rounds == 0 || Double.isNaN(best) || guide.improves(value, best)) {
          best = value;
          rounds = round + 1;
          validation = now;
        } else if (round + 1 - rounds >= options.patience()) {
          break;
        }
      }
      Reading reading = reader.fit(validation, targets, weights, true);
      float[][] test = booster.predict(data.test(), true, rounds);
      return new Trained(
          rounds, best, reading, validation, test, (System.nanoTime() - start) / 1e9);
    } finally {
      booster.dispose();
    }
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("tree_method", "hist");
    settings.put("max_bin", 128);
    settings.put("eta", options.learningRate());
    settings.put("max_depth", options.depth());
    settings.put("min_child_weight", 3);
    settings.put("nthread", 1);
    settings.put("verbosity", 0);
    settings.put("seed", 0);
    return settings;
  }
}
