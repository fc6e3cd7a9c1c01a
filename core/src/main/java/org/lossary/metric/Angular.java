package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.maths.Angles;
import org.lossary.internal.maths.Maths64;

/**
 * Angular loss: the angle at a negative, in the triangle with anchor and positive, is to be small.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With t the square of the tangent of alpha and s a
 * similarity, a term is an ordered positive pair (a, p): log(1 + sum over negatives n of a of exp(4
 * t (s_an + s_pn) - 2 (1 + t) s_ap)). An anchor's value is the sum over its pairs. Without
 * negatives it is 0. Takes time in proportion to the number of triplets.
 *
 * @param alphaDegrees the greatest angle, in degrees
 * @param normalize whether rows are divided by their norm
 * @param reducer what the mean divides by
 */
public record Angular(double alphaDegrees, boolean normalize, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, AngularParameters {
  private static final String ID = "angular";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Angular loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("The angle at a negative, seen from anchor and positive, is to be small.")
          .definition(
              "\\log\\left(1 + \\sum_n e^{4 \\tan^2\\alpha\\,(x_a + x_p)^T x_n - 2 (1 + \\tan^2\\alpha)\\, x_a^T x_p}\\right)")
          .parameter("alphaDegrees", 40.0, "> 0 and < 90", 30, 55, "the greatest angle, in degrees")
          .parameter("normalize", true, "true or false", "whether rows are divided by their norm")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "AngularLoss(alpha); there negatives are not normalised")
          .useWhen("distances of classes differ in scale, and angles do not")
          .avoidWhen("batches are large: it sees every triplet")
          .notes("The paper adds n-pair loss to it.")
          .source("J. Wang et al., Deep metric learning with angular loss, ICCV 2017")
          .build();

  private static final AnchorPlan<Angular> PLAN =
      new AnchorPlan<>(ID, Angular::distance, Angular::reducer, Angular::anchor);

  /** Checks the parameters. */
  public Angular {
    LossException.require(
        alphaDegrees > 0 && alphaDegrees < 90,
        ID,
        "alphaDegrees",
        "must be > 0 and < 90",
        alphaDegrees);
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

  /** Always products. */
  private Distance distance() {
    return normalize ? Distance.COSINE : Distance.DOT;
  }

  private static void anchor(Angular loss, Anchor a) {
    double tangent = Angles.tan(Math.toRadians(loss.alphaDegrees));
    double t = tangent * tangent;
    double[] others = a.doubles(0, a.negatives);
    double[] x = a.doubles(1, a.negatives);
    for (int p = 0; p < a.positives; p++) {
      for (int n = 0; n < a.negatives; n++) {
        others[n] = a.between(a.positive[p], a.negative[n]);
        x[n] = 4 * t * (a.toNegative[n] + others[n]) - 2 * (1 + t) * a.toPositive[p];
      }
      double far = Lse.of(x, a.negatives, 1, 0);
      a.add(Maths64.softplus(far), 1);
      if (a.wanted && a.negatives > 0) {
        double push = Maths64.sigmoid(far);
        a.positiveSlope[p] = -2 * (1 + t) * push;
        for (int n = 0; n < a.negatives; n++) {
          double slope = 4 * t * push * Maths64.exp(x[n] - far);
          a.negativeSlope[n] += slope;
          a.addSlope(a.positive[p], a.negative[n], others[n], slope);
        }
      }
    }
  }
}
