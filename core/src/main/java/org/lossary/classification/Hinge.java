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
 * Hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f).
 *
 * <p>At the margin itself the slope is 0, as in PyTorch and Keras; scikit-learn has -y there.
 *
 * @param margin least y f that costs nothing; finite and at least 0
 */
public record Hinge(double margin) implements PointwiseLoss, HingeParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("hinge", "Hinge loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary(
              "What a score lacks to be right by a margin; the loss of support vector machines.")
          .formula("max(0, margin - y*p)")
          .domains(Domain.REAL, Domain.SIGN)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "how far on the right side a score must be to cost nothing")
          .properties(Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN)
          .lipschitz("1")
          .name("Keras", "losses.Hinge()")
          .name("scikit-learn", "metrics.hinge_loss; SGDClassifier(loss=\"hinge\")")
          .name("Optax", "hinge_loss")
          .useWhen("only the decision counts, and a sparse solution is welcome")
          .avoidWhen("probabilities are needed: scores are not calibrated")
          .notes("At y f = margin the slope is 0. Labels are -1 and 1, never 0 and 1.")
          .source("C. Cortes and V. Vapnik, Support-vector networks, Machine Learning 20, 1995")
          .build();

  /** Checks the parameters. */
  public Hinge {
    LossException.requireNonNegative("hinge", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Math.max(0, margin - target * prediction);
  }

  @Override
  public double slope(double prediction, double target) {
    return 0 - target * Maths64.sign(Math.max(0, margin - target * prediction));
  }
}
