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
 * Tuplet margin loss: a positive pair, made harder by an angle, against all negatives of its
 * anchor.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With cosines, a term is an ordered positive pair: log(1
 * + sum over negatives n of exp(scale (cos_n - cos(theta_p - margin)))), theta_p being the angle of
 * the pair. An anchor's value is the sum over its pairs. Where a pair's angle is 0 the derivative
 * by it, which is infinite, counts as that of cosine times cos(margin).
 *
 * @param marginDegrees the angle in degrees
 * @param scale what cosines are multiplied by
 * @param reducer what the mean divides by
 */
public record TupletMargin(double marginDegrees, double scale, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, TupletMarginParameters {
  private static final String ID = "tuplet-margin";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Tuplet margin loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("A positive pair, made harder by an angle, against all negatives of its anchor.")
          .definition(
              "\\log\\left(1 + \\sum_n e^{s(\\cos\\theta_n - \\cos(\\theta_p - \\beta))}\\right)")
          .parameter("marginDegrees", 5.73, "finite", 1, 15, "the angle in degrees")
          .parameter("scale", 64.0, "finite and > 0", 8, 64, "what cosines are multiplied by")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "TupletMarginLoss(margin, scale)")
          .useWhen("batches hold several classes and cosines are the measure")
          .avoidWhen("classes vary much inside: the paper adds intra-pair-variance to it")
          .notes("The slack of pytorch-metric-learning's margin is in degrees as well.")
          .source("B. Yu and D. Tao, Deep metric learning with tuplet margin loss, ICCV 2019")
          .build();

  private static final AnchorPlan<TupletMargin> PLAN =
      new AnchorPlan<>(ID, TupletMargin::distance, TupletMargin::reducer, TupletMargin::anchor);

  /** Checks the parameters. */
  public TupletMargin {
    LossException.requireFinite(ID, "marginDegrees", marginDegrees);
    LossException.requirePositive(ID, "scale", scale);
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

  /** Always cosines. */
  private Distance distance() {
    return Distance.COSINE;
  }

  private static void anchor(TupletMargin loss, Anchor a) {
    double angle = Math.toRadians(loss.marginDegrees);
    double cos = Angles.cos(angle);
    double sin = Angles.sin(angle);
    double far = Lse.of(a.toNegative, a.negatives, loss.scale, 0);
    double pushed = 0;
    for (int k = 0; k < a.positives; k++) {
      double s = Math.max(-1, Math.min(1, a.toPositive[k]));
      double height = Math.sqrt((1 - s) * (1 + s));
      double x = far - loss.scale * (s * cos + height * sin);
      a.add(Maths64.softplus(x), 1);
      if (a.wanted) {
        double push = Maths64.sigmoid(x);
        double slope = height < 1e-8 ? cos : cos - s / height * sin;
        a.positiveSlope[k] = -push * loss.scale * slope;
        pushed += push;
      }
    }
    if (a.wanted && pushed > 0) {
      Lse.slopes(a.toNegative, a.negatives, loss.scale, 0, far, pushed, a.negativeSlope);
    }
  }
}
