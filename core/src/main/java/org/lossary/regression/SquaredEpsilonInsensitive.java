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
 * Squared epsilon-insensitive loss: max(0, |prediction - target| - epsilon)^2, without the factor
 * 1/2.
 *
 * <p>Any finite prediction and target. The second derivative is 2 beyond epsilon and 0 up to it,
 * ends included (for epsilon = 0 it is 0 at residual 0 alone).
 *
 * @param epsilon the error that costs nothing, in units of the target; finite and &gt;= 0
 */
public record SquaredEpsilonInsensitive(double epsilon)
    implements PointwiseLoss, SquaredEpsilonInsensitiveParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("squared-epsilon-insensitive", "Squared epsilon-insensitive loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Squared error beyond a margin that costs nothing.")
          .formula("max(0, |p - y| - epsilon)^2")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "epsilon",
              0.1,
              "finite and >= 0",
              0.05,
              3,
              "error that costs nothing, in units of the target")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.MARGIN)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "scikit-learn",
              "SGDRegressor(loss=\"squared_epsilon_insensitive\", epsilon=epsilon), svm.LinearSVR(loss=\"squared_epsilon_insensitive\", epsilon=epsilon)")
          .useWhen("errors below a tolerance do not matter and large ones matter most")
          .avoidWhen("the target has outliers")
          .notes(
              "epsilon = 0 is squared error. The Hessian is 0 within the margin: boosters need a floor.")
          .source("V. Vapnik, The nature of statistical learning theory, 1995")
          .build();

  /** Checks the parameter. */
  public SquaredEpsilonInsensitive {
    LossException.requireNonNegative("squared-epsilon-insensitive", "epsilon", epsilon);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double excess = Math.max(0, Math.abs(prediction - target) - epsilon);
    return excess * excess;
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return 2 * (r - Math.max(-epsilon, Math.min(epsilon, r)));
  }

  @Override
  public double curvature(double prediction, double target) {
    return 2 * Maths64.sign(Math.max(0, Math.abs(prediction - target) - epsilon));
  }
}
