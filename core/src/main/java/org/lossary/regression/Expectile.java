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
 * Expectile loss: squared error, times tau for under-prediction and 1 - tau for over-prediction.
 *
 * <p>With r = prediction - target: tau r^2 where r &lt;= 0, (1 - tau) r^2 elsewhere. Any finite
 * prediction and target. The second derivative at 0 is 2 tau.
 *
 * @param tau the weight of under-prediction; within [0, 1]
 */
public record Expectile(double tau) implements PointwiseLoss, ExpectileParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("expectile", "Expectile loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary(
              "Squared error with different weights on both sides; its minimiser is an expectile.")
          .formula("r = p - y; cases(r <= 0: tau, otherwise: 1 - tau)*r^2")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "tau",
              0.5,
              "within [0, 1]",
              0.05,
              0.95,
              "weight of under-prediction, over-prediction has 1 - tau")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.NON_NEGATIVE,
              Property.SCALE_EQUIVARIANT)
          .hessian(HessianKind.EXACT)
          .name("CatBoost", "Expectile:alpha=tau")
          .useWhen("one kind of error costs more than the other and large errors matter most")
          .avoidWhen(
              "the number must be explained: a quantile is easier to explain than an expectile")
          .notes("tau = 0.5 is half the squared error.")
          .source(
              "W. K. Newey and J. L. Powell, Asymmetric least squares estimation and testing, Econometrica 55, 1987")
          .build();

  /** Checks the parameter. */
  public Expectile {
    LossException.requireWithin("expectile", "tau", tau, 0, 1);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double over = Math.max(0, prediction - target);
    double under = Math.min(0, prediction - target);
    return (1 - tau) * over * over + tau * under * under;
  }

  @Override
  public double slope(double prediction, double target) {
    double over = Math.max(0, prediction - target);
    double under = Math.min(0, prediction - target);
    return 2 * ((1 - tau) * over + tau * under);
  }

  @Override
  public double curvature(double prediction, double target) {
    double over = Maths64.sign(Math.max(0, prediction - target));
    return 2 * ((1 - tau) * over + tau * (1 - over));
  }
}
