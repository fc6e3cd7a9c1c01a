package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Modified Huber loss of a score f against a label y in {-1, 1}, with z = y f: max(0, 1 - z)^2 for
 * z &gt;= -1, and -4 z beyond: a squared hinge that turns linear for outliers.
 */
public record ModifiedHuber() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("modified-huber", "Modified Huber loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("A squared hinge that grows linearly for very wrong scores.")
          .formula("z = y*p; cases(z >= 1: 0, z >= -1: (1 - z)^2, otherwise: -4*z)")
          .domains(Domain.REAL, Domain.SIGN)
          .properties(
              Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN, Property.DIFFERENTIABLE)
          .lipschitz("4")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("scikit-learn", "SGDClassifier(loss=\"modified_huber\")")
          .useWhen("a margin is wanted and some labels are wrong")
          .avoidWhen("calibrated probabilities are needed")
          .notes("Labels are -1 and 1. The Hessian is 2 for -1 <= z < 1 and 0 elsewhere.")
          .source(
              "T. Zhang, Solving large scale linear prediction problems using stochastic gradient descent algorithms, ICML 2004")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double z = target * prediction;
    double lack = Math.max(0, 1 - z);
    return z >= -1 ? lack * lack : -4 * z;
  }

  @Override
  public double slope(double prediction, double target) {
    double z = target * prediction;
    return -target * Math.min(4, 2 * Math.max(0, 1 - z));
  }

  @Override
  public double curvature(double prediction, double target) {
    double z = target * prediction;
    return z >= -1 && z < 1 ? 2 * target * target : 0;
  }
}
