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
 * Binary cross-entropy of a probability p against a target y in [0, 1]: -y log p - (1 - y) log(1 -
 * p).
 *
 * <p>Exact by default: 0 log 0 is 0, and a certain answer that is wrong costs infinity, as the
 * mathematics says. The guards of other libraries are parameters: Keras keeps p 1e-7 away from 0
 * and 1 (where its gradient is then 0), PyTorch keeps each logarithm above -100 and the gradient's
 * divisor p (1 - p) above 1e-12. From logits, {@link BceWithLogits} is better in every way.
 *
 * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
 * @param logFloor least value of each logarithm; below 0, by default -infinity
 * @param divisorFloor least p (1 - p) that the gradient is divided by; finite and at least 0
 */
public record Bce(double clip, double logFloor, double divisorFloor)
    implements PointwiseLoss, BceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("bce", "Binary cross-entropy")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Minus the log-likelihood of a Bernoulli trial, from the probability.")
          .formula(
              "-xlogy(y, min(max(p, clip), 1 - clip)) - xlogy(1 - y, min(max(1 - p, clip), 1 - clip))")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter(
              "clip",
              0.0,
              "within [0, 0.5)",
              0.0,
              0.01,
              "probabilities are kept this far from 0 and 1")
          .parameter(
              "logFloor",
              Double.NEGATIVE_INFINITY,
              "below 0",
              "least value of each logarithm; PyTorch has -100")
          .parameter(
              "divisorFloor",
              0.0,
              "finite and >= 0",
              "least divisor of the gradient; PyTorch has 1e-12")
          .properties(Property.NON_NEGATIVE)
          .propertyWhere(Property.CONVEX, "clip is 0 and logFloor -infinity")
          .propertyWhere(Property.DIFFERENTIABLE, "clip is 0 and logFloor -infinity")
          .propertyWhere(Property.TWICE_DIFFERENTIABLE, "clip is 0 and logFloor -infinity")
          .propertyWhere(Property.PROPER, "logFloor is -infinity")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.BCELoss() with logFloor -100 and divisorFloor 1e-12")
          .name("Keras", "losses.BinaryCrossentropy() with clip 1e-7")
          .useWhen("a model gives probabilities and nothing else")
          .avoidWhen("the logits are at hand: use bce-with-logits")
          .notes(
              "With clip, gradient and Hessian are 0 outside [clip, 1 - clip]. As a reconstruction error: reconstruction or elbo with error=bce sums over the pixels of a sample and takes the mean over the samples.")
          .source("I. J. Good, Rational decisions, JRSS B 14, 1952")
          .build();

  private static final LossInfo CLIPPED =
      INFO.without(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE);
  private static final LossInfo FLOORED = CLIPPED.without(Property.PROPER);

  /** Checks the parameters. */
  public Bce {
    LossException.require(clip >= 0 && clip < 0.5, "bce", "clip", "must be within [0, 0.5)", clip);
    LossException.require(logFloor < 0, "bce", "logFloor", "must be below 0", logFloor);
    LossException.requireNonNegative("bce", "divisorFloor", divisorFloor);
  }

  @Override
  public LossInfo info() {
    return logFloor > Double.NEGATIVE_INFINITY ? FLOORED : clip > 0 ? CLIPPED : INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double yes = target == 0 ? 0 : target * floored(log(prediction, 1 - prediction));
    double no = target == 1 ? 0 : (1 - target) * floored(log(1 - prediction, prediction));
    return -yes - no;
  }

  @Override
  public double slope(double prediction, double target) {
    return inside(prediction) ? guarded(prediction, target) : 0;
  }

  @Override
  public double curvature(double prediction, double target) {
    double yes = target == 0 ? 0 : target / (prediction * prediction);
    double no = target == 1 ? 0 : (1 - target) / ((1 - prediction) * (1 - prediction));
    return inside(prediction) ? yes + no : 0;
  }

  private double guarded(double p, double target) {
    double yes = target == 0 ? 0 : target / p;
    double no = target == 1 ? 0 : (1 - target) / (1 - p);
    return divisorFloor > 0 ? (p - target) / Math.max(p * (1 - p), divisorFloor) : no - yes;
  }

  /** log p; by the rest 1 - p where p is near 1, because p itself has no digits left there. */
  private double log(double p, double rest) {
    return p < 0.5 ? Maths64.log(Math.max(p, clip)) : Maths64.log1p(-Math.max(rest, clip));
  }

  private double floored(double log) {
    return log < logFloor ? logFloor : log;
  }

  private boolean inside(double p) {
    return p >= clip && p <= 1 - clip;
  }
}
