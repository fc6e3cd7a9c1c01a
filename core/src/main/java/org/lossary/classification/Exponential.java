package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Exponential loss of a score f against a label y in {-1, 1}: exp(-y f), the loss that AdaBoost
 * minimises.
 *
 * <p>Overflows to infinity where exp does, for -y f above 709 (88 in float).
 */
public record Exponential() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("exponential", "Exponential loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("The exponential of how wrong a score is; the loss behind AdaBoost.")
          .formula("exp(-y*p)")
          .domains(Domain.REAL, Domain.SIGN)
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.PROPER)
          .hessian(HessianKind.EXACT)
          .name("scikit-learn", "GradientBoostingClassifier(loss=\"exponential\")")
          .useWhen("you reproduce AdaBoost, or data are almost free of noise")
          .avoidWhen("labels are noisy: a wrong label costs exponentially")
          .notes("The probability of class 1 is 1/(1 + exp(-2 f)).")
          .source(
              "J. Friedman, T. Hastie and R. Tibshirani, Additive logistic regression, Annals of Statistics 28, 2000")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Maths64.exp(-target * prediction);
  }

  @Override
  public double slope(double prediction, double target) {
    return -target * Maths64.exp(-target * prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    return target * target * Maths64.exp(-target * prediction);
  }
}
