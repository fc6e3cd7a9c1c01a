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
 * Logistic loss of a score f against a label y in {-1, 1}: log(1 + exp(-y f)), without overflow.
 *
 * <p>The same as binary cross-entropy with logits, with labels -1 and 1 for 0 and 1.
 */
public record Logistic() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("logistic", "Logistic loss")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .summary("Binary cross-entropy of a score for labels -1 and 1.")
          .formula("softplus(-y*p)")
          .domains(Domain.REAL, Domain.SIGN)
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.PROPER)
          .lipschitz("1")
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.SoftMarginLoss(), which overflows above 709")
          .name("scikit-learn", "SGDClassifier(loss=\"log_loss\")")
          .name("Optax", "sigmoid_binary_cross_entropy with labels 0 and 1")
          .useWhen("probabilities are wanted and labels are -1 and 1")
          .avoidWhen("labels are noisy: a confident wrong label costs without bound")
          .source("D. R. Cox, The regression analysis of binary sequences, JRSS B 20, 1958")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return Maths64.softplus(-target * prediction);
  }

  @Override
  public double slope(double prediction, double target) {
    return -target * Maths64.sigmoid(-target * prediction);
  }

  @Override
  public double curvature(double prediction, double target) {
    double z = target * prediction;
    return target * target * Maths64.sigmoid(z) * Maths64.sigmoid(-z);
  }
}
