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
 * FastAP: one less the average precision of ranking all candidates by distance, with histograms of
 * soft bins.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. Squared distances of normalised rows, in [0, 4], fall
 * into bins + 1 triangular bins; with h_l the weight in a bin, H_l that up to it, and + for
 * positives alone, an anchor with positives is a term: 1 - (1/R) sum over l of h+_l H+_l / H_l, R
 * being the number of positives.
 *
 * @param bins the number of steps from 0 to the greatest squared distance, 4
 * @param reducer what the mean divides by
 */
public record FastAp(int bins, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, FastApParameters {
  private static final String ID = "fast-ap";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "FastAP")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary(
              "One less the average precision of ranking candidates by distance, made differentiable.")
          .definition("1 - \\frac1R \\sum_l \\frac{h^+_l H^+_l}{H_l}")
          .parameter(
              "bins",
              10,
              ">= 1",
              3,
              20,
              "the number of steps from 0 to the greatest squared distance, 4")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "FastAPLoss(num_bins = bins)")
          .useWhen("retrieval by rank is what embeddings are for, and batches are large")
          .avoidWhen("batches are small: histograms of a few distances say little")
          .notes("The value may leave [0, 1] by rounding only.")
          .source("F. Cakir et al., Deep metric learning to rank, CVPR 2019")
          .build();

  private static final AnchorPlan<FastAp> PLAN =
      new AnchorPlan<>(ID, FastAp::distance, FastAp::reducer, FastAp::anchor);

  /** Checks the parameters. */
  public FastAp {
    LossException.require(bins >= 1, ID, "bins", "must be >= 1", bins);
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

  /** Always squared distances of normalised rows. */
  private Distance distance() {
    return Distance.NORMALIZED_SQUARED_EUCLIDEAN;
  }

  private static void anchor(FastAp loss, Anchor a) {
    if (a.positives == 0) {
      return;
    }
    int bins = loss.bins + 1;
    double width = 4.0 / loss.bins;
    double[] near = a.doubles(0, bins);
    double[] all = a.doubles(1, bins);
    java.util.Arrays.fill(near, 0, bins, 0);
    java.util.Arrays.fill(all, 0, bins, 0);
    fill(a.toPositive, a.positives, width, bins, near);
    fill(a.toNegative, a.negatives, width, bins, all);
    double[] sumNear = a.doubles(2, bins);
    double[] sumAll = a.doubles(3, bins);
    double up = 0;
    double total = 0;
    double precision = 0;
    for (int l = 0; l < bins; l++) {
      up += near[l];
      total += near[l] + all[l];
      sumNear[l] = up;
      sumAll[l] = total;
      precision += total > 0 ? near[l] * up / total : 0;
    }
    a.add(Math.max(0, 1 - precision / a.positives), 1);
    if (!a.wanted) {
      return;
    }
    // Derivatives of the precision by the weight in each bin, for positives and for all.
    double[] byNear = a.doubles(4, bins);
    double[] byAll = a.doubles(5, bins);
    double laterNear = 0;
    double laterAll = 0;
    for (int l = bins - 1; l >= 0; l--) {
      double h = sumAll[l];
      if (h > 0) {
        laterNear += near[l] / h;
        laterAll -= near[l] * sumNear[l] / (h * h);
      }
      byAll[l] = laterAll;
      byNear[l] = laterNear + laterAll + (h > 0 ? sumNear[l] / h : 0);
    }
    slopes(a.toPositive, a.positives, width, bins, byNear, -1.0 / a.positives, a.positiveSlope);
    slopes(a.toNegative, a.negatives, width, bins, byAll, -1.0 / a.positives, a.negativeSlope);
  }

  private static void fill(double[] d, int n, double width, int bins, double[] weights) {
    for (int k = 0; k < n; k++) {
      double x = d[k] / width;
      int low = (int) x;
      double share = x - low;
      if (low < bins) {
        weights[low] += 1 - share;
      }
      if (low + 1 < bins) {
        weights[low + 1] += share;
      }
    }
  }

  private static void slopes(
      double[] d, int n, double width, int bins, double[] by, double factor, double[] out) {
    for (int k = 0; k < n; k++) {
      int low = (int) (d[k] / width);
      double here = low < bins ? by[low] : 0;
      double next = low + 1 < bins ? by[low + 1] : 0;
      out[k] = factor * (next - here) / width;
    }
  }
}
