package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Focal loss of a probability p against a target y in [0, 1]: binary cross-entropy times (1 -
 * p_t)^gamma with p_t = y p + (1 - y) (1 - p), times alpha y + (1 - alpha) (1 - y).
 *
 * <p>Probabilities are kept {@code clip} away from 0 and 1, where the gradient is then 0. From
 * logits, {@link Focal} needs no such guard.
 *
 * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
 * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
 * @param clip distance that probabilities keep from 0 and 1; within (0, 0.5)
 */
public record FocalProbability(double gamma, double alpha, double clip)
    implements PointwiseLoss, FocalProbabilityParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal-probability", "Focal loss of probabilities")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Focal loss where the model gives probabilities, also for soft targets.")
          .formula(
              "q = min(max(p, clip), 1 - clip); r = min(max(1 - p, clip), 1 - clip); cases(alpha < 0: 1, otherwise: alpha*y + (1 - alpha)*(1 - y))*(y*r + (1 - y)*q)^gamma*(-xlogy(y, q) - xlogy(1 - y, r))")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter(
              "gamma", 2.0, "finite and >= 0", 0.0, 5, "how strongly easy elements are faded out")
          .parameter(
              "alpha",
              0.25,
              "within [0, 1], or negative for no balance",
              0.1,
              0.9,
              "weight of class 1; class 0 has 1 - alpha; negative: both 1")
          .parameter(
              "clip",
              1e-7,
              "within (0, 0.5)",
              1e-07,
              0.01,
              "probabilities are kept this far from 0 and 1")
          .properties(Property.NON_NEGATIVE)
          .name(
              "Keras",
              "losses.BinaryFocalCrossentropy(gamma=gamma, alpha=alpha, apply_class_balancing=alpha >= 0)")
          .useWhen("you continue a model that was trained so")
          .avoidWhen("the logits are at hand: use focal")
          .notes("With clip, the gradient is 0 outside [clip, 1 - clip].")
          .source("T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017")
          .build();

  /** Checks the parameters. */
  public FocalProbability {
    LossException.requireNonNegative("focal-probability", "gamma", gamma);
    LossException.require(
        alpha <= 1,
        "focal-probability",
        "alpha",
        "must be within [0, 1], or negative for no balance",
        alpha);
    LossException.require(
        clip > 0 && clip < 0.5, "focal-probability", "clip", "must be within (0, 0.5)", clip);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double q = clipped(prediction);
    double r = clipped(1 - prediction);
    return balance(target) * faded(miss(q, r, target)) * crossEntropy(q, r, target);
  }

  @Override
  public double slope(double prediction, double target) {
    double q = clipped(prediction);
    double r = clipped(1 - prediction);
    double miss = miss(q, r, target);
    double fade = faded(miss);
    double byFade = gamma * (fade / miss) * (1 - 2 * target) * crossEntropy(q, r, target);
    double byCross = fade * (q - target) / (q * r);
    double slope = balance(target) * (byFade + byCross);
    return prediction >= clip && prediction <= 1 - clip ? slope : 0;
  }

  private double clipped(double probability) {
    return Math.min(Math.max(probability, clip), 1 - clip);
  }

  /** 1 - p_t, where r is 1 - q. */
  private double miss(double q, double r, double target) {
    return target * r + (1 - target) * q;
  }

  private double faded(double miss) {
    return gamma == 2 ? miss * miss : Maths64.pow(miss, gamma);
  }

  private double crossEntropy(double q, double r, double target) {
    return -target * log(q, r) - (1 - target) * log(r, q);
  }

  /** log q; by the rest where q is near 1, because q itself has no digits left there. */
  private double log(double q, double rest) {
    return q < 0.5 ? Maths64.log(q) : Maths64.log1p(-rest);
  }

  private double balance(double target) {
    return alpha < 0 ? 1 : alpha * target + (1 - alpha) * (1 - target);
  }
}
