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
 * Intra-pair variance loss: positive pairs that are less alike than their mean by more than a share
 * of it, and negative pairs that are more alike.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. For a similarity, a term is max(0, (1 -
 * positiveEpsilon) m - s)^2 for each positive pair, m being the mean of s over all positive pairs,
 * and max(0, s - (1 + negativeEpsilon) m)^2 for each negative pair with their mean. For a distance,
 * max(0, d - (1 + positiveEpsilon) m)^2 and max(0, (1 - negativeEpsilon) m - d)^2. Means over
 * positive and over negative pairs are added. The gradient goes through m, which weights do not
 * change. An anchor's value is the sum over its pairs.
 *
 * @param positiveEpsilon the share of the mean that positives may lack
 * @param negativeEpsilon the share of the mean that negatives may exceed
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record IntraPairVariance(
    double positiveEpsilon, double negativeEpsilon, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, IntraPairVarianceParameters {
  private static final String ID = "intra-pair-variance";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Intra-pair variance loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Pairs that differ from the mean of their kind in the wrong direction.")
          .definition(
              "\\max(0, (1 - \\epsilon) \\bar s_+ - s_p)^2 + \\max(0, s_n - (1 + \\epsilon) \\bar s_-)^2")
          .parameter(
              "positiveEpsilon",
              0.01,
              "finite and >= 0",
              0,
              0.2,
              "the share of the mean that positives may lack")
          .parameter(
              "negativeEpsilon",
              0.01,
              "finite and >= 0",
              0,
              0.2,
              "the share of the mean that negatives may exceed")
          .parameter("distance", Distance.COSINE, "a distance", "how far or how alike two rows are")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "IntraPairVarianceLoss(pos_eps, neg_eps)")
          .useWhen("it is added to another loss of pairs that leaves spread within classes")
          .avoidWhen("it stands alone: it does not part classes")
          .notes(
              "The epsilons multiply the mean as it is: with a mean similarity below 0 the zone is on the other side.")
          .source("B. Yu and D. Tao, Deep metric learning with tuplet margin loss, ICCV 2019")
          .build();

  private static final AnchorPlan<IntraPairVariance> PLAN =
      new AnchorPlan<>(
          ID,
          IntraPairVariance::distance,
          IntraPairVariance::reducer,
          List.of(IntraPairVariance::count, IntraPairVariance::violations),
          IntraPairVariance::anchor,
          2,
          true);

  /** Checks the parameters. */
  public IntraPairVariance {
    LossException.requireNonNegative(ID, "positiveEpsilon", positiveEpsilon);
    LossException.requireNonNegative(ID, "negativeEpsilon", negativeEpsilon);
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

  /** Sums and numbers of the anchor's distances. */
  private static void count(IntraPairVariance loss, Anchor a) {
    a.leave(0, sum(a.toPositive, a.positives));
    a.leave(1, a.positives);
    a.leave(2, sum(a.toNegative, a.negatives));
    a.leave(3, a.negatives);
  }

  private static double sum(double[] x, int n) {
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += x[k];
    }
    return sum;
  }

  /** The anchor's share in the means of both kinds and in the slopes by them. */
  private static void violations(IntraPairVariance loss, Anchor a) {
    double near = a.totals[1] == 0 ? 0 : a.totals[0] / a.totals[1];
    double far = a.totals[3] == 0 ? 0 : a.totals[2] / a.totals[3];
    double weight = a.weight(a.row);
    double byNear = 0;
    for (int k = 0; k < a.positives; k++) {
      byNear += Math.max(0, loss.violation(true, a.toPositive[k], near));
    }
    double byFar = 0;
    for (int k = 0; k < a.negatives; k++) {
      byFar += Math.max(0, loss.violation(false, a.toNegative[k], far));
    }
    // Each leaves its share, so that the sums are the means and the slopes by them.
    a.leave(0, a.totals[1] == 0 ? 0 : sum(a.toPositive, a.positives) / a.totals[1]);
    a.leave(1, a.totals[3] == 0 ? 0 : sum(a.toNegative, a.negatives) / a.totals[3]);
    a.leave(2, a.totals[1] == 0 ? 0 : 2 * weight * byNear / a.totals[1]);
    a.leave(3, a.totals[3] == 0 ? 0 : 2 * weight * byFar / a.totals[3]);
  }

  /** How far a pair is on the wrong side; negative if it is not. */
  private double violation(boolean positive, double d, double mean) {
    double sign = distance.sign();
    return positive
        ? sign * (d - (1 + sign * positiveEpsilon) * mean)
        : sign * ((1 - sign * negativeEpsilon) * mean - d);
  }

  private static void anchor(IntraPairVariance loss, Anchor a) {
    double sign = loss.distance.sign();
    double weight = a.weight(a.row);
    double shareNear = sign * (1 + sign * loss.positiveEpsilon) * a.totals[2];
    double shareFar = sign * (1 - sign * loss.negativeEpsilon) * a.totals[3];
    for (int k = 0; k < a.positives; k++) {
      double x = Math.max(0, loss.violation(true, a.toPositive[k], a.totals[0]));
      a.add(0, x * x, 1);
      a.positiveSlope[k] = 2 * weight * sign * x - shareNear;
    }
    for (int k = 0; k < a.negatives; k++) {
      double x = Math.max(0, loss.violation(false, a.toNegative[k], a.totals[1]));
      a.add(1, x * x, 1);
      a.negativeSlope[k] = -2 * weight * sign * x + shareFar;
    }
  }
}
