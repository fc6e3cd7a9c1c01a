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
 * Absolute percentage error: |p - y| / max(|y|, eps), times 100 if in percent.
 *
 * <p>Any finite prediction and target. Where they are equal the gradient is 0; the second
 * derivative is 0 everywhere.
 *
 * @param eps least divisor; finite and &gt; 0
 * @param percent whether to multiply by 100
 */
public record Mape(double eps, boolean percent) implements PointwiseLoss, MapeParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("mape", "Mean absolute percentage error")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("The absolute error relative to the target.")
          .formula("abs(p - y)/max(abs(y), eps)*cases(percent == 1: 100, otherwise: 1)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("eps", 1e-7, "finite and > 0", 1e-9, 0.5, "least divisor")
          .parameter("percent", true, "true or false", "whether to multiply by 100")
          .properties(Property.CONVEX, Property.SYMMETRIC, Property.NON_NEGATIVE)
          .lipschitz("cases(percent == 1: 100, otherwise: 1)/eps")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("Keras", "losses.MeanAbsolutePercentageError(), in percent with eps 1e-7")
          .name(
              "scikit-learn",
              "metrics.mean_absolute_percentage_error, a fraction with eps 2.220446049250313e-16")
          .name("LightGBM", "mape (which divides by max(1, |y|))")
          .useWhen("an error of 10 % is as bad for small targets as for large ones")
          .avoidWhen("targets come near 0, where it explodes; it also favours predictions too low")
          .notes(
              "The gradient is bounded for each target by 100 / |y|, and over all of them only by 100 / eps, which is no protection where targets come near 0. It is 0 at p = y; the Hessian is 0.")
          .source(
              "A. de Myttenaere et al., Mean absolute percentage error for regression models, 2016")
          .build();

  /** Checks the parameters. */
  public Mape {
    LossException.requirePositive("mape", "eps", eps);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Math.abs(prediction - target) / Math.max(Math.abs(target), eps) * factor();
  }

  @Override
  public double slope(double prediction, double target) {
    return Maths64.sign(prediction - target) * (factor() / Math.max(Math.abs(target), eps));
  }

  @Override
  public double curvature(double prediction, double target) {
    return 0;
  }

  private double factor() {
    return percent ? 100 : 1;
  }
}
