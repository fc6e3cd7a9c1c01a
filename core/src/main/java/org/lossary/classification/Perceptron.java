package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Perceptron loss of a score f against a label y in {-1, 1}: max(0, -y f), a hinge without margin.
 *
 * <p>At f = 0 the slope is -y, so that training can leave 0.
 */
public record Perceptron() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("perceptron", "Perceptron loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("Minus the score of what is on the wrong side, nothing for the rest.")
          .formula("max(-y*p, 0)")
          .domains(Domain.REAL, Domain.SIGN)
          .properties(Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN)
          .lipschitz("1")
          .name("scikit-learn", "SGDClassifier(loss=\"perceptron\")")
          .useWhen("data are separable and any separating plane will do")
          .avoidWhen("classes overlap: nothing pulls scores away from 0")
          .notes("At f = 0 the slope is -y, as in scikit-learn.")
          .source("F. Rosenblatt, The perceptron, Psychological Review 65, 1958")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Math.max(-target * prediction, 0);
  }

  @Override
  public double slope(double prediction, double target) {
    return 0 - target * (1 - Maths64.sign(Math.max(0, target * prediction)));
  }
}
