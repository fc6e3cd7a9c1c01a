package org.lossary.bakeoff.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.metric.Metric;

/**
 * One contender in one fold: trains every point of its grid, takes the one that is best on the
 * validation rows, and judges that one, untouched, on the test rows. What a loss throws, and a
 * model that predicts no numbers, is a {@link Failed}.
 */
public final class FoldJob {
  private final Training training;
  private final Metric guide;
  private final List<Metric> metrics;

  /** Jobs that train in this way. */
  public FoldJob(Training training, Metric guide, List<Metric> metrics) {
    this.training = training;
    this.guide = guide;
    this.metrics = List.copyOf(metrics);
  }

  /** How one model is trained: by a {@link Trainer}, or in a test by something that fails. */
  @FunctionalInterface
  public interface Training {
    /** The model under one loss on one fold. */
    Trainer.Trained train(FoldData data, SupervisedLoss loss, BooleanSupplier stop)
        throws XGBoostError;
  }

  /** A loss that cannot be trained on these data; the message says which and why. */
  public static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Runs the grid; {@code done} hears of every training.
   *
   * @throws Failed if a training throws, or the best model predicts NaN or an infinity
   */
  public FoldOutcome run(
      FoldData data, List<GridPoint> points, BooleanSupplier stop, Runnable done) {
    Map<String, Trainer.Trained> bySpec = new HashMap<>();
    int best = 0;
    Trainer.Trained model = null;
    for (int i = 0; i < points.size(); i++) {
      GridPoint point = points.get(i);
      Trainer.Trained trained = bySpec.get(point.spec());
      if (trained == null) {
        trained = train(data, point, stop);
        bySpec.put(point.spec(), trained);
      }
      done.run();
      if (model == null
          || guide.improves(trained.guide(), model.guide())
          || Double.isNaN(model.guide()) && !Double.isNaN(trained.guide())) {
        model = trained;
        best = i;
      }
    }
    if (model == null) {
      throw new IllegalArgumentException("a grid has at least one point");
    }
    double[][] predictions = model.reading().predictions(model.test());
    if (!Arrays.stream(predictions).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      throw new Failed(points.get(best).spec() + " diverged: its predictions are not finite", null);
    }
    Map<Metric, Double> values = new EnumMap<>(Metric.class);
    for (Metric metric : metrics) {
      values.put(
          metric,
          model.reading().score(metric, model.test(), data.testTargets(), data.testWeights()));
    }
    return new FoldOutcome(
        best,
        points.get(best),
        values,
        predictions,
        model.reading().threshold(),
        model.rounds(),
        model.seconds(),
        model.reading().kind());
  }

  private Trainer.Trained train(FoldData data, GridPoint point, BooleanSupplier stop) {
    try {
      return training.train(data, point.loss(), stop);
    } catch (Trainer.Stopped e) {
      throw e;
    } catch (XGBoostError | RuntimeException e) {
      String message = e.getMessage();
      String why =
          message == null || message.isBlank()
              ? e.getClass().getSimpleName()
              : message.strip().lines().findFirst().orElse("");
      throw new Failed(point.spec() + ": " + why, e);
    }
  }
}
