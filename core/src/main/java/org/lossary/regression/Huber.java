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
 * Huber loss: half the squared error up to {@code delta}, linear beyond.
 *
 * <p>With r = prediction - target: r^2/2 where |r| &lt;= delta, delta (|r| - delta/2) elsewhere.
 * Any finite prediction and target. The second derivative is 1 inside (ends included) and 0
 * outside.
 *
 * @param delta where the loss turns linear, in units of the target; finite and &gt; 0
 */
public record Huber(double delta) implements PointwiseLoss, HuberParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("huber", "Huber loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Half the squared error for small errors, linear for large ones.")
          .formula("r = p - y; cases(|r| <= delta: r^2/2, otherwise: delta*(|r| - delta/2))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "delta",
              1.0,
              "finite and > 0",
              0.05,
              20,
              "error at which the loss turns linear, in units of the target")
          .properties(
              Property.CONVEX, Property.DIFFERENTIABLE, Property.SYMMETRIC, Property.NON_NEGATIVE)
          .lipschitz("delta")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.HuberLoss(delta=delta)")
          .name("Keras", "losses.Huber(delta=delta)")
          .name("scikit-learn", "SGDRegressor(loss=\"huber\", epsilon=delta)")
          .name("SciPy", "special.huber(delta, r)")
          .name("Optax", "huber_loss(delta=delta)")
          .name("LightGBM", "huber (alpha=delta)")
          .name("CatBoost", "Huber:delta=delta")
          .useWhen("the target has outliers and a value between its mean and its median will do")
          .avoidWhen("the scale of the noise is unknown: delta must match it")
          .source(
              "P. J. Huber, Robust estimation of a location parameter, Ann. Math. Stat. 35, 1964")
          .build();

  /** Checks the parameter. */
  public Huber {
    LossException.requirePositive("huber", "delta", delta);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double a = Math.abs(prediction - target);
    double inner = Math.min(a, delta);
    return inner * (a - 0.5 * inner);
  }

  @Override
  public double slope(double prediction, double target) {
    return Math.max(-delta, Math.min(delta, prediction - target));
  }

  @Override
  public double curvature(double prediction, double target) {
    double excess = Math.max(0, Math.abs(prediction - target) - delta);
    return 1 - Maths64.sign(excess);
  }
}
