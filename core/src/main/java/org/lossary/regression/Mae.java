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
 * Absolute error: |prediction - target|. Any finite prediction and target. The subgradient at 0 is
 * 0; the second derivative is 0 everywhere.
 */
public record Mae() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("mae", "Mean absolute error")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("The absolute difference; its minimiser is the median.")
          .formula("|p - y|")
          .domains(Domain.REAL, Domain.REAL)
          .properties(
              Property.CONVEX,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.SCALE_EQUIVARIANT)
          .lipschitz("1")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.L1Loss()")
          .name("Keras", "losses.MeanAbsoluteError()")
          .name("scikit-learn", "HistGradientBoostingRegressor(loss=\"absolute_error\")")
          .name("XGBoost", "reg:absoluteerror")
          .name("LightGBM", "regression_l1")
          .useWhen("the median is wanted, or the target has outliers")
          .avoidWhen(
              "the mean is wanted, or the optimiser needs curvature: it is 0, and the gradient does not shrink near the optimum")
          .notes(
              "The gradient is 0 where prediction and target are equal. As a reconstruction error: reconstruction or elbo with error=mae sums over the pixels of a sample and takes the mean over the samples.")
          .source("R. J. Boscovich, De litteraria expeditione per pontificiam ditionem, 1757")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Math.abs(prediction - target);
  }

  @Override
  public double slope(double prediction, double target) {
    return Maths64.sign(prediction - target);
  }

  @Override
  public double curvature(double prediction, double target) {
    return 0;
  }
}
