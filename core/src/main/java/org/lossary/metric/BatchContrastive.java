package org.lossary.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;

/**
 * Contrastive loss over all pairs of a batch: rows of one label are to be nearer than one margin,
 * rows of different labels farther than another.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. For each ordered pair: h(d - positiveMargin) if both
 * are alike, h(negativeMargin - d) if not, h being a {@link Penalty}; for a similarity both
 * differences change their sign. An anchor's value is the sum over its pairs. The mean is that of
 * positive and of negative pairs added, or with {@code pooled} one mean over all pairs. Without
 * pairs of a kind its mean is 0.
 *
 * @param positiveMargin how far rows that are alike may be for nothing; finite
 * @param negativeMargin from how far on rows that are unlike cost nothing; finite
 * @param penalty what a violation costs
 * @param pooled whether there is one mean over all pairs, not one over each kind
 * @param distance how distances are taken
 * @param reducer what the mean divides by; a term is a pair
 */
public record BatchContrastive(
    double positiveMargin,
    double negativeMargin,
    Penalty penalty,
    boolean pooled,
    Distance distance,
    Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, BatchContrastiveParameters {
  private static final String ID = "batch-contrastive";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Contrastive loss over all pairs of a batch")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Pulls rows of one label together and pushes others apart, pair by pair.")
          .definition(
              "\\sum_{p} h(d_{ip} - m_+) + \\sum_{n} h(m_- - d_{in}),\\quad h(x) = \\max(0, x)^k")
          .parameter(
              "positiveMargin",
              0.0,
              "finite",
              0,
              0.5,
              "how far rows that are alike may be for nothing")
          .parameter(
              "negativeMargin",
              1.0,
              "finite",
              0.5,
              3,
              "from how far on rows that are unlike cost nothing")
          .parameter("penalty", Penalty.LINEAR, "a penalty", "what a violation costs")
          .parameter(
              "pooled",
              false,
              "true or false",
              "whether there is one mean over all pairs, not one over each kind")
          .parameter(
              "distance", Distance.NORMALIZED_EUCLIDEAN, "a distance", "how distances are taken")
          .parameter("reducer", Reducer.NON_ZERO, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "ContrastiveLoss(pos_margin, neg_margin), with the defaults here")
          .name(
              "TensorFlow Addons",
              "ContrastiveLoss(margin) on explicit pairs: penalty = SQUARED, pooled, EUCLIDEAN, TERMS")
          .useWhen("distances themselves should mean something: same below a threshold, else above")
          .avoidWhen("only the order of distances matters: use a loss of triplets or a softmax")
          .notes(
              "Hadsell's form is penalty = HALF_SQUARED, pooled, EUCLIDEAN, TERMS. A violation of exactly 0 has slope 0; so have rows that are equal.")
          .source(
              "R. Hadsell, S. Chopra and Y. LeCun, Dimensionality reduction by learning an invariant mapping, CVPR 2006")
          .build();

  private static final AnchorPlan<BatchContrastive> SPLIT = plan(2);
  private static final AnchorPlan<BatchContrastive> POOLED = plan(1);

  /** Checks the parameters. */
  public BatchContrastive {
    LossException.requireFinite(ID, "positiveMargin", positiveMargin);
    LossException.requireFinite(ID, "negativeMargin", negativeMargin);
  }

  private static AnchorPlan<BatchContrastive> plan(int parts) {
    return new AnchorPlan<>(
        ID,
        BatchContrastive::distance,
        BatchContrastive::reducer,
        List.of(),
        BatchContrastive::anchor,
        parts,
        false);
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
    return (pooled ? POOLED : SPLIT).evaluate(this, inputs, values, gradients);
  }

  private static void anchor(BatchContrastive loss, Anchor a) {
    double sign = loss.distance.sign();
    for (int k = 0; k < a.positives; k++) {
      double x = sign * (a.toPositive[k] - loss.positiveMargin);
      a.add(0, loss.penalty.value(x), 1);
      a.positiveSlope[k] = sign * loss.penalty.slope(x);
    }
    int part = loss.pooled ? 0 : 1;
    for (int k = 0; k < a.negatives; k++) {
      double x = sign * (loss.negativeMargin - a.toNegative[k]);
      a.add(part, loss.penalty.value(x), 1);
      a.negativeSlope[k] = -sign * loss.penalty.slope(x);
    }
  }
}
