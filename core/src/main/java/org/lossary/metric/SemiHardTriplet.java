package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Order;

/**
 * Triplet loss of each positive pair with one negative: the nearest one that is farther than the
 * positive, or the farthest of all if none is.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. A term is an ordered positive pair whose anchor has a
 * negative: max(0, d_ap - d_an + margin). An anchor's value is the sum over its pairs.
 *
 * @param margin how much nearer positives are to be
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record SemiHardTriplet(double margin, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, SemiHardTripletParameters {
  private static final String ID = "semi-hard-triplet";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Triplet loss with semi-hard negatives")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Every positive pair against the nearest negative that is beyond it.")
          .definition("\\max(0, d_{ap} - d_{an} + m),\\ n = \\arg\\min_{d_{an} > d_{ap}} d_{an}")
          .parameter("margin", 1.0, "finite", 0.1, 2, "how much nearer positives are to be")
          .parameter(
              "distance",
              Distance.SQUARED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "TensorFlow Addons",
              "TripletSemiHardLoss(margin), distance = NORMALIZED_EUCLIDEAN or as its distance_metric")
          .name("sentence-transformers", "BatchSemiHardTripletLoss(margin), distance = EUCLIDEAN")
          .useWhen("hardest negatives collapse the embedding early in training")
          .avoidWhen("batches are small: there may be no negative beyond")
          .notes("Which negative is taken is no part of the gradient.")
          .source("F. Schroff, D. Kalenichenko and J. Philbin, FaceNet, CVPR 2015")
          .build();

  private static final AnchorPlan<SemiHardTriplet> PLAN =
      new AnchorPlan<>(
          ID, SemiHardTriplet::distance, SemiHardTriplet::reducer, SemiHardTriplet::anchor);

  /** Checks the parameters. */
  public SemiHardTriplet {
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

  private static void anchor(SemiHardTriplet loss, Anchor a) {
    int n = a.negatives;
    if (n == 0) {
      return;
    }
    double sign = loss.distance.sign();
    double[] far = a.doubles(0, n);
    for (int k = 0; k < n; k++) {
      far[k] = sign * a.toNegative[k];
    }
    int[] order = a.ints(0, n);
    Order.sort(far, n, order, a.ints(1, n));
    for (int p = 0; p < a.positives; p++) {
      double d = sign * a.toPositive[p];
      int low = 0;
      int high = n;
      while (low < high) {
        int middle = (low + high) / 2;
        if (far[order[middle]] > d) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      int which = order[Math.min(low, n - 1)];
      double x = d - far[which] + loss.margin;
      a.add(Math.max(0, x), 1);
      if (x > 0) {
        a.positiveSlope[p] += sign;
        a.negativeSlope[which] -= sign;
      }
    }
  }
}
