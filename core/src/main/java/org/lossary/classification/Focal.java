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
 * Focal loss of a logit z against a label y in {0, 1}: cross-entropy times (1 - p_y)^gamma, where
 * p_y is the probability given to the true class, times alpha for class 1 and 1 - alpha for class
 * 0.
 *
 * <p>Computed from m = (2 y - 1) z as alpha_y softplus(-m) exp(-gamma softplus(m)), which is finite
 * and exact for saturated logits and any gamma.
 *
 * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
 * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
 */
public record Focal(double gamma, double alpha) implements PointwiseLoss, FocalParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal", "Focal loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Binary cross-entropy that fades out what is already right.")
          .formula(
              "m = (2*y - 1)*p; cases(alpha < 0: 1, y == 1: alpha, otherwise: 1 - alpha)*softplus(-m)*exp(-gamma*softplus(m))")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter(
              "gamma", 2.0, "finite and >= 0", 0.0, 5, "how strongly easy elements are faded out")
          .parameter(
              "alpha",
              0.25,
              "within [0, 1], or negative for no balance",
              0.1,
              0.9,
              "weight of class 1; class 0 has 1 - alpha; negative: both 1")
          .properties(
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.BOUNDED_GRADIENT)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("torchvision", "ops.sigmoid_focal_loss(alpha=alpha, gamma=gamma)")
          .name("MONAI", "FocalLoss(gamma=gamma, alpha=alpha)")
          .name("fvcore", "nn.sigmoid_focal_loss")
          .name("Optax", "sigmoid_focal_loss")
          .useWhen("one class is rare and most of the others are easy")
          .avoidWhen("probabilities must be calibrated: focal loss pulls them to 1/2")
          .notes("Labels must be 0 or 1. The Hessian is negative for very wrong answers.")
          .source("T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017")
          .build();

  /** Checks the parameters. */
  public Focal {
    LossException.requireNonNegative("focal", "gamma", gamma);
    LossException.require(
        alpha <= 1, "focal", "alpha", "must be within [0, 1], or negative for no balance", alpha);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double m = (2 * target - 1) * prediction;
    return balance(target) * Maths64.softplus(-m) * faded(m);
  }

  @Override
  public double slope(double prediction, double target) {
    double sign = 2 * target - 1;
    double m = sign * prediction;
    double down = Maths64.sigmoid(-m) + gamma * Maths64.sigmoid(m) * Maths64.softplus(-m);
    return -sign * balance(target) * faded(m) * down;
  }

  @Override
  public double curvature(double prediction, double target) {
    double m = (2 * target - 1) * prediction;
    double p = Maths64.sigmoid(m);
    double q = Maths64.sigmoid(-m);
    double cross = Maths64.softplus(-m);
    double bend = gamma * gamma * p * p * cross + (2 * gamma + 1) * p * q - gamma * p * q * cross;
    return balance(target) * faded(m) * bend;
  }

  /** (1 - p_y)^gamma. */
  private double faded(double m) {
    return gamma == 0
        ? 1
        : gamma == 1
            ? Maths64.sigmoid(-m)
            : gamma == 2
                ? Maths64.sigmoid(-m) * Maths64.sigmoid(-m)
                : Maths64.exp(-gamma * Maths64.softplus(m));
  }

  private double balance(double target) {
    return alpha < 0 ? 1 : target == 1 ? alpha : 1 - alpha;
  }
}
