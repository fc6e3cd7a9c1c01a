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
 * Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 -
 * y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2.
 *
 * <p>Stable for every finite logit: nothing is clipped, so that the gradient of a saturated wrong
 * answer is posWeight or 1, not 0.
 *
 * @param posWeight factor of the positive term; finite and &gt; 0
 * @param labelSmoothing s, within [0, 1]
 */
public record BceWithLogits(double posWeight, double labelSmoothing)
    implements PointwiseLoss, BceWithLogitsParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("bce-with-logits", "Binary cross-entropy with logits")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Minus the log-likelihood of a Bernoulli trial, from the logit.")
          .formula(
              "q = y*(1 - labelSmoothing) + labelSmoothing/2;"
                  + " posWeight*q*softplus(-p) + (1 - q)*softplus(p)")
          .domains(Domain.REAL, Domain.UNIT)
          .parameter("posWeight", 1.0, "finite and > 0", 0.1, 20, "factor of the positive term")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1]",
              0,
              0.5,
              "how far targets are drawn to 1/2 before anything else")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .propertyWhere(Property.PROPER, "posWeight is 1 and labelSmoothing 0")
          .lipschitz("max(posWeight, 1)*(1 - labelSmoothing/2)")
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.BCEWithLogitsLoss(pos_weight=posWeight)")
          .name(
              "Keras",
              "losses.BinaryCrossentropy(from_logits=True, label_smoothing=labelSmoothing)")
          .name("XGBoost", "binary:logistic with scale_pos_weight=posWeight")
          .useWhen(
              "probabilities of one class, or of several labels that do not exclude each other")
          .avoidWhen(
              "labels are noisy and labelSmoothing is 0: a confident wrong label costs without bound")
          .notes(
              "As a reconstruction error: reconstruction or elbo with error=bce-with-logits sums over the pixels of a sample and takes the mean over the samples.")
          .source("D. R. Cox, The regression analysis of binary sequences, JRSS B 20, 1958")
          .build();

  private static final LossInfo SHIFTED = INFO.without(Property.PROPER);

  /** Checks the parameters. */
  public BceWithLogits {
    LossException.requirePositive("bce-with-logits", "posWeight", posWeight);
    LossException.requireWithin("bce-with-logits", "labelSmoothing", labelSmoothing, 0, 1);
  }

  @Override
  public LossInfo info() {
    return posWeight == 1 && labelSmoothing == 0 ? INFO : SHIFTED;
  }

  @Override
  public double value(double prediction, double target) {
    double q = smoothed(target);
    return posWeight * q * Maths64.softplus(-prediction) + (1 - q) * Maths64.softplus(prediction);
  }

  @Override
  public double slope(double prediction, double target) {
    double q = smoothed(target);
    return (1 - q) * Maths64.sigmoid(prediction) - posWeight * q * Maths64.sigmoid(-prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    double q = smoothed(target);
    return (posWeight * q + (1 - q)) * Maths64.sigmoid(prediction) * Maths64.sigmoid(-prediction);
  }

  private double smoothed(double target) {
    return target * (1 - labelSmoothing) + 0.5 * labelSmoothing;
  }
}
