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
 * Quantile (pinball) loss: tau times an under-prediction, 1 - tau times an over-prediction.
 *
 * <p>With u = target - prediction: max(tau u, (tau - 1) u). Any finite prediction and target. The
 * minimiser is the tau-quantile of the target. The subgradient at 0 is 0; the second derivative is
 * 0 everywhere.
 *
 * @param tau the quantile, which is the weight of under-prediction; within [0, 1]
 */
public record Quantile(double tau) implements PointwiseLoss, QuantileParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("quantile", "Quantile loss")
          .family(Family.REGRESSION, Task.REGRESSION, Task.QUANTILE_REGRESSION)
          .summary(
              "Absolute error with different weights on both sides; its minimiser is a quantile.")
          .formula("u = y - p; max(tau*u, (tau - 1)*u)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "tau",
              0.5,
              "within [0, 1]",
              0.05,
              0.95,
              "quantile to predict: weight of under-prediction, over-prediction has 1 - tau")
          .properties(Property.CONVEX, Property.NON_NEGATIVE, Property.SCALE_EQUIVARIANT)
          .lipschitz("max(tau, 1 - tau)")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "scikit-learn",
              "HistGradientBoostingRegressor(loss=\"quantile\", quantile=tau), metrics.mean_pinball_loss(alpha=tau)")
          .name("XGBoost", "reg:quantileerror (quantile_alpha=tau)")
          .name("LightGBM", "quantile (alpha=tau)")
          .name("CatBoost", "Quantile:alpha=tau")
          .useWhen("a quantile is wanted, or one kind of error costs more than the other")
          .avoidWhen("the mean is wanted, or there are few data beyond the quantile")
          .notes(
              "The gradient is 0 where prediction and target are equal. tau = 0.5 is half the absolute error.")
          .source("R. Koenker and G. Bassett, Regression quantiles, Econometrica 46, 1978")
          .build();

  /** Checks the parameter. */
  public Quantile {
    LossException.requireWithin("quantile", "tau", tau, 0, 1);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double r = prediction - target;
    return Math.max(-tau * r, (1 - tau) * r);
  }

  @Override
  public double slope(double prediction, double target) {
    double sign = Maths64.sign(prediction - target);
    return Math.max(-tau, Math.min(1 - tau, sign));
  }

  @Override
  public double curvature(double prediction, double target) {
    return 0;
  }
}
