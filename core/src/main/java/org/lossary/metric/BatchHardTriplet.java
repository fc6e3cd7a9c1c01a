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
 * Triplet loss of the farthest positive and the nearest negative of each anchor.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. An anchor is a term: max(0, x), or log(1 + exp(x)) with
 * {@code soft}, of x = max d_ap - min d_an + margin (without the margin if it is soft and the
 * margin 0). An anchor without positives or negatives has no term.
 *
 * @param margin how much nearer positives are to be
 * @param soft whether the hinge is softened to log(1 + exp(x))
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record BatchHardTriplet(double margin, boolean soft, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, BatchHardTripletParameters {
  private static final String ID = "batch-hard-triplet";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Triplet loss with the hardest of a batch")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Every anchor's farthest positive is to be nearer than its nearest negative.")
          .definition("\\max(0, \\max_p d_{ip} - \\min_n d_{in} + m)")
          .parameter("margin", 0.2, "finite", 0, 1, "how much nearer positives are to be")
          .parameter(
              "soft", false, "true or false", "whether the hinge is softened to log(1 + exp(x))")
          .parameter(
              "distance", Distance.EUCLIDEAN, "a distance", "how far or how alike two rows are")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "sentence-transformers",
              "BatchHardTripletLoss(margin); BatchHardSoftMarginTripletLoss() with soft and margin = 0")
          .name("TensorFlow Addons", "triplet_hard_loss(margin)")
          .useWhen("most triplets of a batch are met already and the hard ones matter")
          .avoidWhen("labels are noisy: a wrong label is always the hardest")
          .notes(
              "Of several equally far the first counts. The same as mining the hardest and then batch-triplet.")
          .source(
              "A. Hermans, L. Beyer and B. Leibe, In defense of the triplet loss for person re-identification, arXiv:1703.07737, 2017")
          .build();

  private static final AnchorPlan<BatchHardTriplet> PLAN =
      new AnchorPlan<>(
          ID, BatchHardTriplet::distance, BatchHardTriplet::reducer, BatchHardTriplet::anchor);

  /** Checks the parameters. */
  public BatchHardTriplet {
    LossException.requireFinite(ID, "margin", margin);
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

  private static void anchor(BatchHardTriplet loss, Anchor a) {
    if (a.positives == 0 || a.negatives == 0) {
      return;
    }
    double sign = loss.distance.sign();
    int p = 0;
    for (int k = 1; k < a.positives; k++) {
      p = sign * (a.toPositive[k] - a.toPositive[p]) > 0 ? k : p;
    }
    int n = 0;
    for (int k = 1; k < a.negatives; k++) {
      n = sign * (a.toNegative[k] - a.toNegative[n]) < 0 ? k : n;
    }
    double x = sign * (a.toPositive[p] - a.toNegative[n]) + loss.margin;
    a.add(loss.soft ? Maths64.softplus(x) : Math.max(0, x), 1);
    double slope = sign * (loss.soft ? Maths64.sigmoid(x) : x > 0 ? 1 : 0);
    a.positiveSlope[p] = slope;
    a.negativeSlope[n] = -slope;
  }
}
