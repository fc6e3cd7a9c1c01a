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
 * Margins for the similarity of an anchor to its positives and to its most similar negative.
 *
 * <p>Inputs are {@link LabelledEmbeddings}, usually anchors with references. An anchor with a
 * candidate is a term: the mean over its positives of max(0, positiveMargin - s_p), plus max(0, s_n
 * - negativeMargin) for the negative n that is most alike; for a distance differences change their
 * sign.
 *
 * @param positiveMargin the similarity that positives are to have
 * @param negativeMargin the similarity that negatives may have
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record HardestNegative(
    double positiveMargin, double negativeMargin, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, HardestNegativeParameters {
  private static final String ID = "hardest-negative";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Cosine margins with the hardest negative")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Positives above one similarity, the most similar negative below another.")
          .definition("\\max(0, m_+ - s_{ip}) + \\max(0, \\max_n s_{in} - m_-)")
          .parameter(
              "positiveMargin", 0.8, "finite", 0.5, 1, "the similarity that positives are to have")
          .parameter(
              "negativeMargin", 0.3, "finite", 0, 0.4, "the similarity that negatives may have")
          .parameter("distance", Distance.COSINE, "a distance", "how far or how alike two rows are")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("sentence-transformers", "MegaBatchMarginLoss(positive_margin, negative_margin)")
          .useWhen(
              "batches are huge and only the hardest negative of each anchor should cost anything")
          .avoidWhen("batches are small or labels noisy")
          .notes("Of several equally alike negatives the first counts.")
          .source("J. Wieting and K. Gimpel, ParaNMT-50M, ACL 2018")
          .build();

  private static final AnchorPlan<HardestNegative> PLAN =
      new AnchorPlan<>(
          ID, HardestNegative::distance, HardestNegative::reducer, HardestNegative::anchor);

  /** Checks the parameters. */
  public HardestNegative {
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

  private static void anchor(HardestNegative loss, Anchor a) {
    if (a.positives + a.negatives == 0) {
      return;
    }
    double sign = loss.distance.sign();
    double value = 0;
    for (int k = 0; k < a.positives; k++) {
      double x = sign * (a.toPositive[k] - loss.positiveMargin);
      value += Math.max(0, x) / a.positives;
      a.positiveSlope[k] = x > 0 ? sign / a.positives : 0;
    }
    if (a.negatives > 0) {
      int n = 0;
      for (int k = 1; k < a.negatives; k++) {
        n = sign * (a.toNegative[k] - a.toNegative[n]) < 0 ? k : n;
      }
      double x = sign * (loss.negativeMargin - a.toNegative[n]);
      value += Math.max(0, x);
      a.negativeSlope[n] = x > 0 ? -sign : 0;
    }
    a.add(value, 1);
  }
}
