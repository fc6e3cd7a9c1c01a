package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.WholeLoss;

/**
 * Root mean squared error: the square root of the mean of (prediction - target)^2 over the batch,
 * in units of the target.
 *
 * <p>One number a batch. The gradient, r / (N rmse), is 0 where all residuals are 0; reductions and
 * weights apply to the squared errors under the root.
 */
public record Rmse() implements WholeLoss {
  private static final PointwiseLoss SQUARED = new Mse();

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("rmse", "Root mean squared error")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("The square root of the mean squared error, in units of the target.")
          .formula("sqrt(mean(i, (p[i] - y[i])^2))")
          .domains(Domain.REAL, Domain.REAL)
          .properties(Property.CONVEX, Property.NON_NEGATIVE, Property.SYMMETRIC)
          .name("PyTorch", "torch.sqrt(nn.MSELoss()(input, target)), whose gradient is NaN at 0")
          .name("Keras", "metrics.RootMeanSquaredError()")
          .useWhen("the figure should be in units of the target")
          .avoidWhen("batches are small: the root of a mean depends on the size of the batch")
          .notes("The gradient is 0 where the loss is 0.")
          .source("standard definition")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public PointwiseLoss inner() {
    return SQUARED;
  }

  @Override
  public double outer(double mean) {
    return Math.sqrt(mean);
  }

  @Override
  public double outerSlope(double mean) {
    return mean == 0 ? 0 : 0.5 / Math.sqrt(mean);
  }
}
