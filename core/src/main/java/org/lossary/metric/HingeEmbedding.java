package org.lossary.metric;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Hinge embedding loss of a distance d against a label y: d if y is 1 (similar), max(0, margin - d)
 * if y is -1 (dissimilar).
 *
 * <p>The prediction is a distance that was measured by someone else. At the margin itself the slope
 * is taken to be 0.
 *
 * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
 */
public record HingeEmbedding(double margin) implements PointwiseLoss, HingeEmbeddingParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("hinge-embedding", "Hinge embedding loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("The distance of similar pairs, and what dissimilar ones lack to a margin.")
          .formula("cases(y > 0: p, otherwise: max(0, margin - p))")
          .domains(Domain.REAL, Domain.SIGN)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "from which distance on dissimilar pairs cost nothing")
          .properties(Property.CONVEX)
          .lipschitz("1")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.HingeEmbeddingLoss(margin)")
          .useWhen("distances of pairs are at hand, measured in any way")
          .avoidWhen("the embeddings are at hand: contrastive-pairs differentiates by them")
          .notes(
              "Not a hinge loss of classifiers. A negative prediction with label 1 has a negative value.")
          .source(
              "R. Hadsell, S. Chopra and Y. LeCun, Dimensionality reduction by learning an invariant mapping, CVPR 2006, without the squares")
          .build();

  /** Checks the margin. */
  public HingeEmbedding {
    LossException.requireNonNegative("hinge-embedding", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    return target > 0 ? prediction : Math.max(0, margin - prediction);
  }

  @Override
  public double slope(double prediction, double target) {
    return target > 0 ? 1 : prediction < margin ? -1 : 0;
  }

  @Override
  public double curvature(double prediction, double target) {
    return 0;
  }
}
