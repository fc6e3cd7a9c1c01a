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
 * Smooth L1 loss: Huber loss divided by its threshold.
 *
 * <p>With r = prediction - target: r^2 / (2 beta) where |r| &lt; beta, |r| - beta/2 elsewhere; |r|
 * for beta = 0. Any finite prediction and target. The second derivative is 1/beta inside (ends
 * included) and 0 outside. For beta = 0 the subgradient at 0 is 0.
 *
 * @param beta where the loss turns linear, in units of the target; finite and &gt;= 0, 0 is
 *     absolute error
 */
public record SmoothL1(double beta) implements PointwiseLoss, SmoothL1Parameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("smooth-l1", "Smooth L1 loss")
          .family(Family.REGRESSION, Task.REGRESSION)
          .summary("Absolute error with its tip rounded by a parabola.")
          .formula("r = p - y; cases(|r| < beta: r^2/(2*beta), otherwise: |r| - beta/2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "beta",
              1.0,
              "finite and >= 0",
              0.05,
              20,
              "error at which the loss turns linear, in units of the target; 0 is absolute error")
          .properties(Property.CONVEX, Property.SYMMETRIC, Property.NON_NEGATIVE)
          .propertyWhere(Property.DIFFERENTIABLE, "beta is above 0")
          .lipschitz("1")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.SmoothL1Loss(beta=beta)")
          .useWhen(
              "an absolute error is wanted whose gradient shrinks near the optimum, as for bounding boxes")
          .avoidWhen("the scale of the noise is unknown: beta must match it")
          .notes("Huber loss divided by beta. The gradient at 0 is 0, with beta 0 too.")
          .source("R. Girshick, Fast R-CNN, ICCV 2015")
          .build();

  private static final LossInfo KINKED = INFO.without(Property.DIFFERENTIABLE);

  /** Checks the parameter. */
  public SmoothL1 {
    LossException.requireNonNegative("smooth-l1", "beta", beta);
  }

  @Override
  public LossInfo info() {
    return beta > 0 ? INFO : KINKED;
  }

  @Override
  public double value(double prediction, double target) {
    double a = Math.abs(prediction - target);
    double inner = Math.min(a, beta);
    return beta == 0 ? a : inner / beta * (a - 0.5 * inner);
  }

  @Override
  public double slope(double prediction, double target) {
    double r = prediction - target;
    return beta == 0 ? Maths64.sign(r) : Math.max(-1, Math.min(1, r / beta));
  }

  @Override
  public double curvature(double prediction, double target) {
    double excess = Math.max(0, Math.abs(prediction - target) - beta);
    return beta == 0 ? 0 : (1 - Maths64.sign(excess)) / beta;
  }
}
