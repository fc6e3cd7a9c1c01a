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
 * N-pair loss: of each label the first row is to be most like the second one among the second rows
 * of all labels.
 *
 * <p>Inputs are {@link LabelledEmbeddings} with labels, without references. A label with two rows
 * or more is a term: the cross-entropy of picking, by the similarity s to its first row, its own
 * second row among those of all such labels, each label's rows in their order. For a distance s is
 * minus the distance. The value of a term is that of the label's first row; all other rows have the
 * value 0.
 *
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 * @param regularizer a quarter of it times the sum of the squared norms of both rows, as the
 *     distance sees them, is added to each term; finite and at least 0
 */
public record NPair(Distance distance, Reducer reducer, double regularizer)
    implements StructuredLoss<LabelledEmbeddings>, NPairParameters {
  private static final String ID = "n-pair";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "N-pair loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Of each label the first row is to be most like the second one.")
          .definition(
              "-\\log\\frac{e^{s(a_c, p_c)}}{\\sum_k e^{s(a_c, p_k)}} + \\frac{\\lambda}{4} (|a_c|^2 + |p_c|^2)")
          .parameter("distance", Distance.DOT, "a distance", "how far or how alike two rows are")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .parameter(
              "regularizer", 0.0, "finite and >= 0", 0.0, 0.1, "what squared norms cost, over 4")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "NPairsLoss(), distance = COSINE")
          .name("TensorFlow Addons", "npairs_loss on explicit pairs")
          .useWhen("batches are made of one pair of each of many classes")
          .avoidWhen(
              "classes have more rows in the batch: all beyond the second are left out; use nt-xent or sup-con")
          .notes(
              "pytorch-metric-learning normalises rows; the paper does not. TensorFlow Addons takes regularizer = 0.002; for rows of norm 1 it changes no gradient.")
          .source(
              "K. Sohn, Improved deep metric learning with multi-class N-pair loss objective, NIPS 2016")
          .build();

  private static final AnchorPlan<NPair> PLAN =
      new AnchorPlan<>(
          ID, NPair::distance, NPair::reducer, List.of(NPair::before), NPair::anchor, 1, false);

  /** Checks the parameters. */
  public NPair {
    LossException.requireNonNegative(ID, "regularizer", regularizer);
  }

  /** Without a regulariser. */
  public NPair(Distance distance, Reducer reducer) {
    this(distance, reducer, 0);
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

  /** How many rows of the anchor's label come before it. */
  private static void before(NPair loss, Anchor a) {
    int rank = 0;
    for (int k = 0; k < a.positives; k++) {
      rank += a.positive[k] < a.row ? 1 : 0;
    }
    a.leave(0, rank);
  }

  private static void anchor(NPair loss, Anchor a) {
    if (a.positives == 0 || a.left(a.row, 0) != 0) {
      return;
    }
    double by = -loss.distance.sign();
    int own = 0;
    while (a.left(a.positive[own], 0) != 1) {
      own++;
    }
    double[] others = a.doubles(0, a.negatives);
    int[] which = a.ints(0, a.negatives);
    int n = 0;
    for (int k = 0; k < a.negatives; k++) {
      if (a.left(a.negative[k], 0) == 1) {
        which[n] = k;
        others[n++] = by * a.toNegative[k];
      }
    }
    double far = Lse.of(others, n, 1, 0);
    double x = far - by * a.toPositive[own];
    a.add(Maths64.softplus(x) + norms(loss.regularizer / 4, a, a.positive[own]), 1);
    if (a.wanted) {
      double push = Maths64.sigmoid(x);
      a.positiveSlope[own] = -by * push;
      for (int k = 0; k < n; k++) {
        a.negativeSlope[which[k]] = by * push * Maths64.exp(others[k] - far);
      }
    }
  }

  /** The squared norms of the anchor and its positive, times a factor. */
  private static double norms(double factor, Anchor a, int positive) {
    if (factor == 0) {
      return 0;
    }
    int n = a.columns;
    int i = a.row * n;
    int p = positive * n;
    if (a.wanted) {
      for (int j = 0; j < n; j++) {
        a.gradient[i + j] += a.factor * 2 * factor * a.rows[i + j];
        a.gradient[p + j] += a.factor * 2 * factor * a.rows[p + j];
      }
    }
    return factor * (Spans.dot(a.rows, i, a.rows, i, n) + Spans.dot(a.rows, p, a.rows, p, n));
  }
}
