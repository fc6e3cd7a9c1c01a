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
import org.lossary.internal.maths.Maths64;

/**
 * Triplet loss over all triplets of a batch: each anchor is to be nearer to each of its positives
 * than to each of its negatives, by a margin.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. A term is an ordered positive pair with a negative of
 * its anchor: max(0, x), or log(1 + exp(x)) with {@code soft}, of x = d_ap - d_an + margin, where d
 * is a distance; for a similarity the difference is turned around. With {@code swap} the negative
 * counts as near as it is to the nearer of anchor and positive. Hinges without swap take time N^2
 * log N, by sorting. Listed triplets are the only terms if there are such. An anchor's value is the
 * sum over its triplets.
 *
 * @param margin how much nearer positives are to be
 * @param soft whether the hinge is softened to log(1 + exp(x))
 * @param swap whether negatives count from the nearer of anchor and positive
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record BatchTriplet(
    double margin, boolean soft, boolean swap, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, BatchTripletParameters {
  private static final String ID = "batch-triplet";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Triplet loss over all triplets of a batch")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary(
              "Every anchor is to be nearer to its positives than to its negatives, by a margin.")
          .definition("\\max(0, d_{ap} - d_{an} + m)")
          .parameter("margin", 0.2, "finite", 0.05, 1, "how much nearer positives are to be")
          .parameter(
              "soft", false, "true or false", "whether the hinge is softened to log(1 + exp(x))")
          .parameter(
              "swap",
              false,
              "true or false",
              "whether negatives count from the nearer of anchor and positive")
          .parameter(
              "distance",
              Distance.NORMALIZED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.NON_ZERO, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "TripletMarginLoss(margin, swap, smooth_loss = soft)")
          .name("sentence-transformers", "BatchAllTripletLoss(margin), distance = EUCLIDEAN")
          .useWhen(
              "distances only matter by their order, and most triplets of a batch still teach something")
          .avoidWhen(
              "most triplets are met already: their zeros make gradients small unless the reducer leaves them out, or use batch-hard-triplet")
          .notes(
              "pytorch-metric-learning's default margin was 0.2 before version 1 and is 0.05 since. A violation of exactly 0 has slope 0.")
          .source("F. Schroff, D. Kalenichenko and J. Philbin, FaceNet, CVPR 2015")
          .build();

  private static final AnchorPlan<BatchTriplet> PLAN =
      new AnchorPlan<>(ID, BatchTriplet::distance, BatchTriplet::reducer, BatchTriplet::anchor);

  /** Checks the parameters. */
  public BatchTriplet {
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

  private static void anchor(BatchTriplet loss, Anchor a) {
    double sign = loss.distance.sign();
    if (a.triplets) {
      for (int k = 0; k < a.positives; k++) {
        triplet(loss, a, k, k, sign);
      }
    } else if (loss.soft || loss.swap) {
      for (int p = 0; p < a.positives; p++) {
        for (int n = 0; n < a.negatives; n++) {
          triplet(loss, a, p, n, sign);
        }
      }
    } else {
      sorted(loss.margin, sign, a);
    }
  }

  private static void triplet(BatchTriplet loss, Anchor a, int p, int n, double sign) {
    double toNegative = a.toNegative[n];
    boolean swapped = false;
    if (loss.swap) {
      double other = a.between(a.positive[p], a.negative[n]);
      swapped = sign * (toNegative - other) > 0;
      toNegative = swapped ? other : toNegative;
    }
    double x = sign * (a.toPositive[p] - toNegative) + loss.margin;
    a.add(loss.soft ? Maths64.softplus(x) : Math.max(0, x), 1);
    if (a.wanted) {
      double slope = sign * (loss.soft ? Maths64.sigmoid(x) : x > 0 ? 1 : 0);
      a.positiveSlope[p] += slope;
      if (swapped) {
        a.addSlope(a.positive[p], a.negative[n], toNegative, -slope);
      } else {
        a.negativeSlope[n] -= slope;
      }
    }
  }

  /** All hinges of an anchor: both kinds in order, with running sums of the negatives. */
  private static void sorted(double margin, double sign, Anchor a) {
    int np = a.positives;
    int nn = a.negatives;
    double[] near = a.doubles(0, np);
    double[] far = a.doubles(1, nn);
    for (int k = 0; k < np; k++) {
      near[k] = sign * a.toPositive[k] + margin;
    }
    for (int k = 0; k < nn; k++) {
      far[k] = sign * a.toNegative[k];
    }
    int[] positives = a.ints(0, np);
    int[] negatives = a.ints(1, nn);
    int[] work = a.ints(2, Math.max(np, nn));
    Order.sort(near, np, positives, work);
    Order.sort(far, nn, negatives, work);
    int violated = 0;
    double sum = 0;
    double value = 0;
    double count = 0;
    for (int k = 0; k < np; k++) {
      double x = near[positives[k]];
      while (violated < nn && far[negatives[violated]] < x) {
        sum += far[negatives[violated++]];
      }
      value += violated * x - sum;
      count += violated;
      a.positiveSlope[positives[k]] = sign * violated;
    }
    int above = 0;
    for (int k = nn - 1; k >= 0; k--) {
      double y = far[negatives[k]];
      while (above < np && near[positives[np - 1 - above]] > y) {
        above++;
      }
      a.negativeSlope[negatives[k]] = -sign * above;
    }
    a.sum[0] += Math.max(0, value);
    a.terms[0] += (double) np * nn;
    a.nonZero[0] += count;
  }
}
