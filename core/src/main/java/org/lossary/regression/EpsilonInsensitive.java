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
 * Epsilon-insensitive loss of support vector regression: max(0, |prediction - target| - epsilon).
 *
 * <p>Any finite prediction and target. The subgradient at |r| = epsilon is 0; the second derivative
 * is 0 everywhere.
 *
 * @param epsilon the error that costs nothing, in units of the target; finite and &gt;= 0
 */
public record EpsilonInsensitive(double epsilon)
    implements PointwiseLoss, EpsilonInsensitiveParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("epsilon-insensitive", "Epsilon-insensitive loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Absolute error beyond a margin that costs nothing.")
          .formula("max(0, |p - y| - epsilon)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "epsilon",
              0.1,
              "finite and >= 0",
              0.05,
              3,
              "error that costs nothing, in units of the target")
          .properties(Property.CONVEX, Property.SYMMETRIC, Property.NON_NEGATIVE, Property.MARGIN)
          .lipschitz("1")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "scikit-learn",
              "SGDRegressor(loss=\"epsilon_insensitive\", epsilon=epsilon), svm.LinearSVR(epsilon=epsilon)")
          .useWhen("errors below a tolerance do not matter")
          .avoidWhen("small errors matter, or the optimiser needs curvature: it is 0")
          .notes(
              "epsilon = 0 is absolute error. The gradient is 0 up to |r| = epsilon, ends included.")
          .source("V. Vapnik, The nature of statistical learning theory, 1995")
          .build();

  /** Checks the parameter. */
  public EpsilonInsensitive {
    LossException.requireNonNegative("epsilon-insensitive", "epsilon", epsilon);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Math.max(0, Math.abs(prediction - target) - epsilon);
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return Maths64.sign(r - Math.max(-epsilon, Math.min(epsilon, r)));
  }

  @Override
  public double curvature(double prediction, double target) {
    return 0;
  }
}
