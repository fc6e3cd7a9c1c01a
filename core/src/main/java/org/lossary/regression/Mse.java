package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Squared error: (prediction - target)^2, without the factor 1/2. Any finite prediction and target.
 */
public record Mse() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("mse", "Mean squared error")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("The squared difference; its minimiser is the mean.")
          .formula("(p - y)^2")
          .domains(Domain.REAL, Domain.REAL)
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.SYMMETRIC,
              Property.NON_NEGATIVE,
              Property.SCALE_EQUIVARIANT)
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.MSELoss()")
          .name("Keras", "losses.MeanSquaredError()")
          .name("XGBoost", "reg:squarederror (which trains with half of it)")
          .useWhen(
              "the mean is wanted and the noise has about the same, finite variance everywhere")
          .avoidWhen("the target has outliers: one error of 100 weighs as much as 10,000 of 1")
          .notes(
              "As a reconstruction error: reconstruction or elbo with error=mse sums over the pixels of a sample and takes the mean over the samples.")
          .source("C. F. Gauss, Theoria motus, 1809")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double r = prediction - target;
    return r * r;
  }

  @Override
  public double slope(double prediction, double target) {
    return 2 * (prediction - target);
  }

  @Override
  public double curvature(double prediction, double target) {
    return 2;
  }
}
