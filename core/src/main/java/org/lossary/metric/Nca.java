package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Neighbourhood components analysis: the probability that a neighbour drawn by distance has the
 * anchor's label.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. An anchor with positives is a term: -log of the share
 * of its positives in the sum over all candidates of exp(-scale d), d being a distance; for a
 * similarity of exp(scale s). An anchor without positives has no term.
 *
 * @param scale what distances are multiplied by
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record Nca(double scale, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, NcaParameters {
  private static final String ID = "nca";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Neighbourhood components analysis")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("A neighbour drawn by distance is to have the same label.")
          .definition(
              "-\\log\\frac{\\sum_p e^{-\\sigma d_{ip}}}{\\sum_{a \\neq i} e^{-\\sigma d_{ia}}}")
          .parameter("scale", 1.0, "finite and > 0", 0.5, 5, "what distances are multiplied by")
          .parameter(
              "distance",
              Distance.NORMALIZED_SQUARED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "NCALoss(softmax_scale = scale)")
          .useWhen("a nearest-neighbour classifier is what embeddings are for")
          .avoidWhen("batches hold few rows of a class")
          .notes(
              "The paper sums probabilities; this is the sum of their negative logarithms, as libraries have it.")
          .source("J. Goldberger et al., Neighbourhood components analysis, NIPS 2004")
          .build();

  private static final AnchorPlan<Nca> PLAN =
      new AnchorPlan<>(ID, Nca::distance, Nca::reducer, Nca::anchor);

  /** Checks the parameters. */
  public Nca {
    LossException.requirePositive(ID, "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<LabelledEmbeddings> inputs() {
    return LabelledEmbeddings.class;
  }

  @Override
  public double evaluate(
      LabelledEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return PLAN.evaluate(this, inputs, values, gradients);
  }

  private static void anchor(Nca loss, Anchor a) {
    if (a.positives == 0) {
      return;
    }
    double by = -loss.scale * loss.distance.sign();
    double near = Lse.of(a.toPositive, a.positives, by, 0);
    double far = Lse.of(a.toNegative, a.negatives, by, 0);
    a.add(Maths64.softplus(far - near), 1);
    if (a.wanted) {
      double push = Maths64.sigmoid(far - near);
      Lse.slopes(a.toPositive, a.positives, by, 0, near, -push, a.positiveSlope);
      Lse.slopes(a.toNegative, a.negatives, by, 0, far, push, a.negativeSlope);
    }
  }
}
