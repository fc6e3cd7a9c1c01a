package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.maths.Angles;

/**
 * ArcFace: softmax cross-entropy of scale cos(theta_k), where the angle theta_y to the proxy of the
 * own class counts as wider by a margin.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class; lengths do not matter. Where theta_y
 * plus the margin exceeds pi, the logit goes on straight: scale (cos(theta_y) - margin
 * sin(margin)), with a jump. Embeddings and proxies of zeros have cosine 0 and gradient 0. At
 * theta_y = 0, where the angle has no direction, the gradient through it is taken to be 0.
 *
 * @param margin angle in radians; within [0, pi]
 * @param scale what cosines are multiplied by; finite and greater than 0
 */
public record ArcFace(double margin, double scale)
    implements StructuredLoss<ProxyEmbeddings>, ArcFaceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("arc-face", "ArcFace")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Classes must be told apart although the own one's angle is widened.")
          .formula(
              "c[k] = sum(j, x[j]*w[k,j])/sqrt(sum(j, x[j]^2)*sum(j, w[k,j]^2));"
                  + " l[k] = scale*cases(k != y: c[k], c[k] > -cos(margin): c[k]*cos(margin) - sqrt(1 - c[k]^2)*sin(margin), otherwise: c[k] - margin*sin(margin));"
                  + " ln(sum(k, exp(l[k]))) - l[y]")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("margin", 0.5, "within [0, pi]", 0.0, 1, "angle in radians")
          .parameter("scale", 64.0, "finite and > 0", 1, 64, "what cosines are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.ArcFaceLoss(num_classes, embedding_size, margin=degrees, scale=scale); its weights are columns, its margin is 28.6 degrees")
          .useWhen("many classes with names: faces, products, places")
          .avoidWhen("classes are few and no embedding is wanted: use cross-entropy")
          .notes("Memory is (N + K) D: logits are not held.")
          .source("J. Deng et al., ArcFace, CVPR 2019")
          .build();

  private static final ClassLogit<ArcFace> LOGIT =
      (loss, s, gaps, count, target, slopes) ->
          target
              ? wider(s[0], gaps[0], loss.margin, loss.scale, 0, slopes)
              : plain(s[0], loss.scale, slopes);
  private static final Passes.Body<ArcFace, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT, loss, ProxySoftmax.Kind.COSINE, 1, false, inputs, values, run);

  /** Checks the parameters. */
  public ArcFace {
    LossException.requireWithin("arc-face", "margin", margin, 0, Math.PI);
    LossException.requirePositive("arc-face", "scale", scale);
  }

  private static double plain(double cos, double scale, double[] slopes) {
    slopes[0] = scale;
    return scale * cos;
  }

  /**
   * scale cos(theta + margin), with its derivative by cos(theta).
   *
   * @param gap 1 - cos
   * @param at where the derivative goes
   */
  static double wider(
      double cos, double gap, double margin, double scale, int at, double[] slopes) {
    double cosMargin = Angles.cos(margin);
    double sinMargin = Angles.sin(margin);
    if (cos > -cosMargin) {
      double sin = Math.sqrt(Math.max(0, gap * (2 - gap)));
      slopes[at] = scale * (cosMargin + (sin > 0 ? cos * sinMargin / sin : 0));
      return scale * (cos * cosMargin - sin * sinMargin);
    }
    slopes[at] = scale;
    return scale * (cos - margin * sinMargin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ProxyEmbeddings> inputs() {
    return ProxyEmbeddings.class;
  }

  @Override
  public double evaluate(
      ProxyEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Heads.check("arc-face", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
