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
import org.lossary.internal.maths.Maths64;

/**
 * Lifted structured loss: each positive pair against all negatives of both of its rows.
 *
 * <p>Inputs are {@link LabelledEmbeddings} with labels, without references. A term is an ordered
 * positive pair: half the square of max(0, log of the sum over negatives n of i and of j of
 * exp(negativeMargin - d), + d_ij - positiveMargin); for a similarity differences change their
 * sign. Without negatives it is 0. An anchor's value is the sum over its pairs. SNR distances are
 * not symmetric and an error.
 *
 * @param positiveMargin subtracted from distances of positives
 * @param negativeMargin from which distances of negatives are subtracted
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record LiftedStructure(
    double positiveMargin, double negativeMargin, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, LiftedStructureParameters {
  private static final String ID = "lifted-structure";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Lifted structured loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Every positive pair against all negatives of both of its rows.")
          .definition(
              "\\frac12 \\max\\left(0, \\log\\left(\\sum_n e^{m - d_{in}} + \\sum_n e^{m - d_{jn}}\\right) + d_{ij}\\right)^2")
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
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "LiftedStructureLoss(neg_margin, pos_margin)")
          .name("TensorFlow Addons", "lifted_struct_loss(margin), distance = EUCLIDEAN")
          .useWhen(
              "batches hold several rows of each class and negatives of both rows of a pair should count")
          .avoidWhen("batches are small")
          .notes(
              "The paper's is distance = EUCLIDEAN; its sum over unordered pairs divided by twice their number is the mean here.")
          .source(
              "H. Oh Song et al., Deep metric learning via lifted structured feature embedding, CVPR 2016")
          .build();

  private static final AnchorPlan<LiftedStructure> PLAN =
      new AnchorPlan<>(
          ID,
          LiftedStructure::distance,
          LiftedStructure::reducer,
          List.of(LiftedStructure::before),
          LiftedStructure::anchor,
          1,
          true);

  /** Checks the parameters. */
  public LiftedStructure {
    LossException.requireFinite(ID, "positiveMargin", positiveMargin);
    LossException.requireFinite(ID, "negativeMargin", negativeMargin);
    LossException.require(
        distance != Distance.SNR && distance != Distance.NORMALIZED_SNR,
        ID,
        "distance",
        "must be symmetric",
        distance);
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
    PLAN.requireLabels(inputs);
    return PLAN.evaluate(this, inputs, values, gradients);
  }

  /** The logarithm of an anchor's sum over its negatives. */
  private static void before(LiftedStructure loss, Anchor a) {
    a.leave(0, Lse.of(a.toNegative, a.negatives, -loss.distance.sign(), loss.negativeMargin));
  }

  private static void anchor(LiftedStructure loss, Anchor a) {
    double sign = loss.distance.sign();
    double own = a.left(a.row, 0);
    double weight = a.weight(a.row);
    double pulled = 0;
    for (int k = 0; k < a.positives; k++) {
      double other = a.left(a.positive[k], 0);
      double both = Lse.both(own, other);
      double x = both + sign * (a.toPositive[k] - loss.positiveMargin);
      a.add(x > 0 ? 0.5 * x * x : 0, 1);
      if (a.wanted && x > 0) {
        a.positiveSlope[k] = weight * sign * x;
        // The pair in the other order has the same value, and this anchor's negatives too.
        pulled += (weight + a.weight(a.positive[k])) * x * Maths64.exp(own - both);
      }
    }
    if (a.wanted && pulled != 0) {
      Lse.slopes(
          a.toNegative, a.negatives, -sign, loss.negativeMargin, own, pulled, a.negativeSlope);
    }
  }
}
