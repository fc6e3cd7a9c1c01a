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
 * Circle loss: similarities far from their optimum are weighted more.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With s a similarity, an anchor that has positives and
 * negatives is a term: log(1 + sum over n of exp(gamma w_n (s_n - m)) sum over p of exp(-gamma w_p
 * (s_p - 1 + m))), w_n = max(0, s_n + m), w_p = max(0, 1 + m - s_p). The gradient goes through the
 * weights w, and is 0 at s_n = 0 and s_p = 1; with {@code detach} weights are constants, as in the
 * gradient of the paper, and similarities go on to -m and 1 + m.
 *
 * @param m the relaxation
 * @param gamma the scale
 * @param reducer what the mean divides by
 * @param detach whether the gradient takes the weights for constants; it is not that of the value
 *     then
 */
public record Circle(double m, double gamma, Reducer reducer, boolean detach)
    implements StructuredLoss<LabelledEmbeddings>, CircleParameters {
  private static final String ID = "circle";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Circle loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary(
              "Positives and negatives in one softplus, those far from their optimum weighted more.")
          .definition(
              "\\log\\left(1 + \\sum_n e^{\\gamma [s_n + m]_+ (s_n - m)} \\sum_p e^{-\\gamma [1 + m - s_p]_+ (s_p - 1 + m)}\\right)")
          .parameter("m", 0.4, "finite", 0.1, 0.5, "the relaxation")
          .parameter("gamma", 80.0, "finite and > 0", 8, 256, "the scale")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .parameter(
              "detach",
              false,
              "true or false",
              "whether the gradient takes the weights for constants, as the paper's does")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning", "CircleLoss(m, gamma), reducer = NON_ZERO, detach = true")
          .useWhen(
              "similarities within classes and between them should be balanced without tuning margins")
          .avoidWhen("distances other than cosines are wanted")
          .notes(
              "The gradient of the paper (equation 10) and of pytorch-metric-learning is that with detach, which is not the derivative of the value.")
          .source(
              "Y. Sun et al., Circle loss: a unified perspective of pair similarity optimization, CVPR 2020")
          .build();

  private static final AnchorPlan<Circle> PLAN =
      new AnchorPlan<>(ID, Circle::distance, Circle::reducer, Circle::anchor);

  /** Checks the parameters. */
  public Circle {
    LossException.requireFinite(ID, "m", m);
    LossException.requirePositive(ID, "gamma", gamma);
  }

  /** With the gradient of the value. */
  public Circle(double m, double gamma, Reducer reducer) {
    this(m, gamma, reducer, false);
  }

  @Override
  public boolean gradientOfValue() {
    return !detach;
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

  private static void anchor(Circle loss, Anchor a) {
    if (a.positives == 0 || a.negatives == 0) {
      return;
    }
    double m = loss.m;
    double gamma = loss.gamma;
    double[] p = a.doubles(0, a.positives);
    for (int k = 0; k < a.positives; k++) {
      double s = a.toPositive[k];
      p[k] = -gamma * Math.max(0, 1 + m - s) * (s - 1 + m);
    }
    double[] n = a.doubles(1, a.negatives);
    for (int k = 0; k < a.negatives; k++) {
      double s = a.toNegative[k];
      n[k] = gamma * Math.max(0, s + m) * (s - m);
    }
    double near = Lse.of(p, a.positives, 1, 0);
    double far = Lse.of(n, a.negatives, 1, 0);
    a.add(Maths64.softplus(near + far), 1);
    if (!a.wanted) {
      return;
    }
    double pull = Maths64.sigmoid(near + far);
    for (int k = 0; k < a.positives; k++) {
      // w (s - 1 + m) with w = 1 + m - s has the derivative 2 (1 - s).
      double s = a.toPositive[k];
      double weight = Math.max(0, 1 + m - s);
      double slope = loss.detach ? -gamma * weight : weight > 0 ? -gamma * 2 * (1 - s) : 0;
      a.positiveSlope[k] = pull * Maths64.exp(p[k] - near) * slope;
    }
    for (int k = 0; k < a.negatives; k++) {
      double s = a.toNegative[k];
      double weight = Math.max(0, s + m);
      double slope = loss.detach ? gamma * weight : weight > 0 ? gamma * 2 * s : 0;
      a.negativeSlope[k] = pull * Maths64.exp(n[k] - far) * slope;
    }
  }
}
