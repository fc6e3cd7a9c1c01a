package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Squared hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f)^2.
 *
 * <p>Differentiable; its second derivative is 2 inside the margin and 0 beyond.
 *
 * @param margin least y f that costs nothing; finite and at least 0
 */
public record SquaredHinge(double margin) implements PointwiseLoss, SquaredHingeParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("squared-hinge", "Squared hinge loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("The square of what a score lacks to be right by a margin.")
          .formula("max(0, margin - y*p)^2")
          .domains(Domain.REAL, Domain.SIGN)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "how far on the right side a score must be to cost nothing")
          .properties(
              Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN, Property.DIFFERENTIABLE)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("Keras", "losses.SquaredHinge()")
          .name("scikit-learn", "SGDClassifier(loss=\"squared_hinge\")")
          .useWhen("a margin is wanted together with a differentiable loss")
          .avoidWhen("labels are noisy: errors count with their square")
          .notes("Labels are -1 and 1, never 0 and 1. The Hessian at the margin itself is 0.")
          .source(
              "Y.-J. Lee and O. L. Mangasarian, SSVM, Computational Optimization and Applications 20, 2001")
          .build();

  /** Checks the parameters. */
  public SquaredHinge {
    LossException.requireNonNegative("squared-hinge", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double lack = Math.max(0, margin - target * prediction);
    return lack * lack;
  }

  @Override
  public double slope(double prediction, double target) {
    return -2 * target * Math.max(0, margin - target * prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    return target * prediction < margin ? 2 * target * target : 0;
  }
}
