package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Gamma loss of the logarithm p of a mean against a positive amount y: p + y exp(-p), half the
 * deviance of a gamma distribution less 1 + log y, which depends on the target alone.
 *
 * <p>Any finite prediction; targets above 0 (at 0 there is no best prediction). The value is
 * infinite only where y exp(-p) is beyond the type.
 */
public record Gamma() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("gamma", "Gamma loss")
          .family(Family.REGRESSION, Task.NON_NEGATIVE_REGRESSION)
          .summary("Fits the logarithm of the mean of an amount whose spread grows like its mean.")
          .formula("p + y*exp(-p)")
          .domains(Domain.REAL, Domain.POSITIVE)
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .hessian(HessianKind.EXACT)
          .name("scikit-learn", "HalfGammaLoss, HistGradientBoostingRegressor(loss=\"gamma\")")
          .name("XGBoost", "reg:gamma")
          .name("LightGBM", "gamma")
          .useWhen(
              "amounts are positive and errors matter relative to the amount: claims, durations")
          .avoidWhen("some targets are 0: use a Tweedie loss")
          .notes("Add -1 - log y for half the unit deviance, which is 0 at exp(p) = y.")
          .source(
              "P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, chapter 8")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return prediction + quotient(prediction, target);
  }

  @Override
  public double slope(double prediction, double target) {
    return 1 - quotient(prediction, target);
  }

  @Override
  public double curvature(double prediction, double target) {
    return quotient(prediction, target);
  }

  /** y exp(-p); for extreme p in two steps, since y may bring back what exp alone cannot hold. */
  private static double quotient(double prediction, double target) {
    boolean far = Math.abs(prediction) > 80;
    double e = Maths64.exp(far ? -0.5 * prediction : -prediction);
    return target * e * (far ? e : 1);
  }
}
