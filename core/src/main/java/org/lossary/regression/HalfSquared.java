package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Half the squared error: (prediction - target)^2 / 2. Any finite prediction and target; the
 * gradient is the residual itself and the second derivative is 1.
 */
public record HalfSquared() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("half-squared", "Half squared error")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Half the squared difference: its gradient is the residual.")
          .formula("(p - y)^2/2")
          .domains(Domain.REAL, Domain.REAL)
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.SCALE_EQUIVARIANT)
          .hessian(HessianKind.EXACT)
          .name(
              "scikit-learn",
              "HistGradientBoostingRegressor(loss=\"squared_error\"), SGDRegressor(loss=\"squared_error\")")
          .name("Optax", "l2_loss(predictions, targets)")
          .name("XGBoost", "reg:squarederror")
          .name("SciPy", "optimize.least_squares(loss=\"linear\")")
          .useWhen(
              "the mean is wanted and gradients should be residuals, as in boosting and Gauss-Newton methods")
          .avoidWhen(
              "the target has outliers, or the figure should be the usual mean squared error: this is half of it")
          .source("C. F. Gauss, Theoria motus, 1809")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double r = prediction - target;
    return 0.5 * r * r;
  }

  @Override
  public double slope(double prediction, double target) {
    return prediction - target;
  }

  @Override
  public double curvature(double prediction, double target) {
    return 1;
  }
}
