package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;

/**
 * Generalised lifted structured loss: all positives of an anchor against all of its negatives, both
 * through soft maxima.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. An anchor is a term: max(0, log sum over p of exp(d_p -
 * positiveMargin) + log sum over n of exp(negativeMargin - d_n)); for a similarity both differences
 * change their sign. A sum without terms counts as 0 beside the other; without both there is no
 * term but 0.
 *
 * @param positiveMargin subtracted from distances of positives
 * @param negativeMargin from which distances of negatives are subtracted
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record GeneralizedLifted(
    double positiveMargin, double negativeMargin, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, GeneralizedLiftedParameters {
  private static final String ID = "generalized-lifted";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Generalised lifted structured loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("A soft maximum of positive distances against a soft minimum of negative ones.")
          .definition("\\max(0, \\log\\sum_p e^{d_{ip} - m_+} + \\log\\sum_n e^{m_- - d_{in}})")
          .parameter(
              "positiveMargin", 0.0, "finite", 0, 0.5, "subtracted from distances of positives")
          .parameter(
              "negativeMargin",
              1.0,
              "finite",
              0.5,
              2,
              "from which distances of negatives are subtracted")
          .parameter(
              "distance",
              Distance.NORMALIZED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.ROWS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "GeneralizedLiftedStructureLoss(neg_margin, pos_margin)")
          .useWhen("batches hold several rows of each class and all of them should take part")
          .avoidWhen("classes are noisy: positives far away dominate")
          .notes(
              "Not the loss of the paper on lifted structured embedding, which is lifted-structure.")
          .source(
              "A. Hermans, L. Beyer and B. Leibe, In defense of the triplet loss for person re-identification, arXiv:1703.07737, 2017")
          .build();

  private static final AnchorPlan<GeneralizedLifted> PLAN =
      new AnchorPlan<>(
          ID, GeneralizedLifted::distance, GeneralizedLifted::reducer, GeneralizedLifted::anchor);

  /** Checks the parameters. */
  public GeneralizedLifted {
    LossException.requireFinite(ID, "positiveMargin", positiveMargin);
    LossException.requireFinite(ID, "negativeMargin", negativeMargin);
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

  private static void anchor(GeneralizedLifted loss, Anchor a) {
    double sign = loss.distance.sign();
    double near = Lse.of(a.toPositive, a.positives, sign, loss.positiveMargin);
    double far = Lse.of(a.toNegative, a.negatives, -sign, loss.negativeMargin);
    double x = (a.positives == 0 ? 0 : near) + (a.negatives == 0 ? 0 : far);
    a.add(Math.max(0, x), 1);
    if (a.wanted && x > 0) {
      Lse.slopes(a.toPositive, a.positives, sign, loss.positiveMargin, near, 1, a.positiveSlope);
      Lse.slopes(a.toNegative, a.negatives, -sign, loss.negativeMargin, far, 1, a.negativeSlope);
    }
  }
}
