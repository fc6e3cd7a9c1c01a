package org.lossary.classification;

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
 * Focal* loss of a logit z against a label y in {0, 1}: softplus(-gamma m) / gamma with m = (2 y -
 * 1) z, a scaled logistic loss that behaves like focal loss, times alpha for class 1 and 1 - alpha
 * for class 0.
 *
 * @param gamma steepness; finite and above 0
 * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
 */
public record FocalStar(double gamma, double alpha) implements PointwiseLoss, FocalStarParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal-star", "Focal* loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("A logistic loss of a steeper logit: a convex relative of focal loss.")
          .formula(
              "m = (2*y - 1)*p; cases(alpha < 0: 1, y == 1: alpha, otherwise: 1 - alpha)*softplus(-gamma*m)/gamma")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter("gamma", 2.0, "finite and > 0", 0.25, 5, "steepness")
          .parameter(
              "alpha",
              0.25,
              "within [0, 1], or negative for no balance",
              0.1,
              0.9,
              "weight of class 1; class 0 has 1 - alpha; negative: both 1")
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE)
          .lipschitz("cases(alpha < 0: 1, otherwise: max(alpha, 1 - alpha))")
          .hessian(HessianKind.EXACT)
          .name("fvcore", "nn.sigmoid_focal_loss_star")
          .useWhen("focal loss helps but its lack of convexity hurts")
          .avoidWhen("probabilities must be calibrated")
          .notes("Labels must be 0 or 1.")
          .source("T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017, appendix A")
          .build();

  /** Checks the parameters. */
  public FocalStar {
    LossException.requirePositive("focal-star", "gamma", gamma);
    LossException.require(
        alpha <= 1,
        "focal-star",
        "alpha",
        "must be within [0, 1], or negative for no balance",
        alpha);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double m = (2 * target - 1) * prediction;
    return balance(target) * Maths64.softplus(-gamma * m) / gamma;
  }

  @Override
  public double slope(double prediction, double target) {
    double sign = 2 * target - 1;
    return -sign * balance(target) * Maths64.sigmoid(-gamma * sign * prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    double x = gamma * (2 * target - 1) * prediction;
    return balance(target) * gamma * Maths64.sigmoid(x) * Maths64.sigmoid(-x);
  }

  private double balance(double target) {
    return alpha < 0 ? 1 : target == 1 ? alpha : 1 - alpha;
  }
}
