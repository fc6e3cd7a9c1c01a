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
 * Ranked list loss: positives are drawn within a ball around their anchor, negatives are pushed out
 * of a larger one, hard ones the most.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. Of an anchor those positives count with d &gt; alpha -
 * margin and those negatives with d &lt; alpha, by their violations x_p = d - (alpha - margin) and
 * x_n = alpha - d. An anchor's value is (1 - imbalance) times the mean of x_p, weighted by
 * exp(positiveTemperature x_p), plus imbalance times the mean of x_n, weighted by
 * exp(negativeTemperature x_n); 0 for a mean of nothing. Weights are differentiated. A term is an
 * anchor. For similarities d is minus the similarity.
 *
 * @param alpha radius that negatives should be beyond; finite
 * @param margin how much smaller the ball of the positives is; finite
 * @param imbalance share of the negatives; within [0, 1]
 * @param positiveTemperature how much harder positives count for more; finite
 * @param negativeTemperature how much harder negatives count for more; finite
 * @param epsilon is added to each sum of weights as often as there are rows; finite and at least 0
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record RankedList(
    double alpha,
    double margin,
    double imbalance,
    double positiveTemperature,
    double negativeTemperature,
    double epsilon,
    Distance distance,
    Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, RankedListParameters {
  private static final String ID = "ranked-list";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Ranked list loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Positives within one ball around the anchor, negatives beyond a larger one.")
          .definition(
              "(1-\\lambda) \\frac{\\sum_p e^{T_p x_p} x_p}{\\sum_p e^{T_p x_p}} + \\lambda \\frac{\\sum_n e^{T_n x_n} x_n}{\\sum_n e^{T_n x_n}},\\quad x_p = d_{ip} - (\\alpha - m) > 0,\\ x_n = \\alpha - d_{in} > 0")
          .parameter("alpha", 1.2, "finite", 0.8, 1.5, "radius that negatives should be beyond")
          .parameter(
              "margin", 0.4, "finite", 0.1, 0.8, "how much smaller the ball of the positives is")
          .parameter("imbalance", 0.5, "within [0, 1]", 0.2, 0.8, "share of the negatives")
          .parameter(
              "positiveTemperature",
              0.0,
              "finite",
              0,
              5,
              "how much harder positives count for more")
          .parameter(
              "negativeTemperature",
              10.0,
              "finite",
              0,
              10,
              "how much harder negatives count for more")
          .parameter(
              "epsilon",
              0.0,
              "finite and >= 0",
              0.0,
              0.01,
              "is added to each sum of weights as often as there are rows")
          .parameter(
              "distance",
              Distance.NORMALIZED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.ROWS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "RankedListLoss(margin, Tn, imbalance, alpha, Tp): alpha is 1 + margin / 2 by default, epsilon 1e-5")
          .useWhen(
              "classes are spread and each should keep its inner structure: a ball, not a point")
          .avoidWhen("classes should be as tight as can be: use sup-con or proxies")
          .source("X. Wang et al., Ranked list loss for deep metric learning, CVPR 2019")
          .build();

  private static final AnchorPlan<RankedList> PLAN =
      new AnchorPlan<>(ID, RankedList::distance, RankedList::reducer, RankedList::anchor);

  /** Checks the parameters. */
  public RankedList {
    LossException.requireFinite(ID, "alpha", alpha);
    LossException.requireFinite(ID, "margin", margin);
    LossException.require(
        imbalance >= 0 && imbalance <= 1, ID, "imbalance", "must be within [0, 1]", imbalance);
    LossException.requireFinite(ID, "positiveTemperature", positiveTemperature);
    LossException.requireFinite(ID, "negativeTemperature", negativeTemperature);
    LossException.requireNonNegative(ID, "epsilon", epsilon);
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

  private static void anchor(RankedList loss, Anchor a) {
    double sign = loss.distance.sign();
    double inner = loss.alpha - loss.margin;
    double more = loss.epsilon * (a.positives + a.negatives + 1);
    double[] x = a.doubles(0, Math.max(a.positives, a.negatives));
    for (int k = 0; k < a.positives; k++) {
      x[k] = sign * a.toPositive[k] - inner;
    }
    double share = 1 - loss.imbalance;
    double value = mean(x, a.positives, loss.positiveTemperature, more, share * sign, a, true);
    double sum = share * value;
    for (int k = 0; k < a.negatives; k++) {
      x[k] = loss.alpha - sign * a.toNegative[k];
    }
    share = loss.imbalance;
    value = mean(x, a.negatives, loss.negativeTemperature, more, -share * sign, a, false);
    a.add(sum + share * value, a.positives + a.negatives > 0 ? 1 : 0);
  }

  /** The weighted mean of what is above 0; writes slopes, times {@code factor}. */
  private static double mean(
      double[] x, int n, double t, double more, double factor, Anchor a, boolean positive) {
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      most = x[k] > 0 ? Math.max(most, t * x[k]) : most;
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    double sum = 0;
    double total = 0;
    for (int k = 0; k < n; k++) {
      if (x[k] > 0) {
        double w = Maths64.exp(t * x[k] - most);
        sum += w;
        total += w * x[k];
      }
    }
    sum += more == 0 ? 0 : more * Maths64.exp(-most);
    double mean = total / sum;
    double[] slopes = positive ? a.positiveSlope : a.negativeSlope;
    for (int k = 0; a.wanted && k < n; k++) {
      if (x[k] > 0) {
        double w = Maths64.exp(t * x[k] - most) / sum;
        slopes[k] = factor * w * (1 + t * (x[k] - mean));
      }
    }
    return mean;
  }
}
