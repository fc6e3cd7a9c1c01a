package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Squared logarithmic error: (log(1 + max(p, floor)) - log(1 + max(y, floor)))^2.
 *
 * <p>Predictions and targets at least 0; what is below the floor counts as the floor, and the
 * gradient is 0 for predictions below it. At the floor itself the gradient is that from above.
 *
 * @param floor least prediction and target; finite and at least 0
 */
public record Msle(double floor) implements PointwiseLoss, MsleParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("msle", "Mean squared logarithmic error")
          .family(Family.REGRESSION, Task.NON_NEGATIVE_REGRESSION, Task.COUNT_REGRESSION)
          .summary("The squared difference of log(1 + prediction) and log(1 + target).")
          .formula("(log1p(max(p, floor)) - log1p(max(y, floor)))^2")
          .domains(Domain.NON_NEGATIVE, Domain.NON_NEGATIVE)
          .parameter(
              "floor",
              0.0,
              "finite and >= 0",
              0.0,
              0.01,
              "predictions and targets are at least this")
          .properties(Property.NON_NEGATIVE)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("scikit-learn", "metrics.mean_squared_log_error")
          .name("Keras", "losses.MeanSquaredLogarithmicError() with floor 1e-7")
          .useWhen("targets span orders of magnitude, zeros among them, and ratios matter")
          .avoidWhen(
              "totals must be right: its best prediction is near the geometric mean, below the mean")
          .notes("Under-prediction costs more than over-prediction by the same amount; not convex.")
          .source("standard definition")
          .build();

  /** Checks the parameter. */
  public Msle {
    LossException.requireNonNegative("msle", "floor", floor);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double d = difference(prediction, target);
    return d * d;
  }

  @Override
  public double slope(double prediction, double target) {
    double d = difference(prediction, target);
    return prediction < floor ? 0 : 2 * d / (1 + prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    double d = difference(prediction, target);
    double one = 1 + prediction;
    return prediction < floor ? 0 : 2 * (1 - d) / one / one;
  }

  /** log((1 + p) / (1 + y)), by the distance of the two, so that equal digits do not cancel. */
  private double difference(double prediction, double target) {
    double p = Math.max(prediction, floor);
    double y = Math.max(target, floor);
    double low = Math.min(p, y);
    double d = Maths64.log1p((Math.max(p, y) - low) / (1 + low));
    return p < y ? -d : d;
  }
}
