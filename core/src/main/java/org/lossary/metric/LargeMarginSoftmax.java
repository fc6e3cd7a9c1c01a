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

/**
 * Large-margin softmax: softmax cross-entropy of scale |x| |w_k| cos(theta_k), where the angle
 * theta_y to the proxy of the own class is multiplied by a margin.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class. Without the margin these are the logits
 * of a linear layer. cos(margin theta) is made to fall all the way: (-1)^h cos(margin theta) - 2h,
 * where h counts how many times pi/margin theta holds. Embeddings and proxies of zeros have cosine
 * 0 and gradient 0.
 *
 * @param margin what the own class's angle is multiplied by; at least 1
 * @param scale what logits are multiplied by; finite and greater than 0
 */
public record LargeMarginSoftmax(int margin, double scale)
    implements StructuredLoss<ProxyEmbeddings>, LargeMarginSoftmaxParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("large-margin-softmax", "Large-margin softmax")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Classes must be told apart although the own one's angle is multiplied.")
          .formula(
              "c[k] = sum(j, x[j]*w[k,j])/sqrt(sum(j, x[j]^2)*sum(j, w[k,j]^2));"
                  + " t = acos(c[y]); h = sum(i in 1..margin, [t >= i*pi/margin]);"
                  + " l[k] = scale*sqrt(sum(j, x[j]^2)*sum(j, w[k,j]^2))*cases(k == y: (-1)^h*cos(margin*t) - 2*h, otherwise: c[k]);"
                  + " ln(sum(k, exp(l[k]))) - l[y]")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("margin", 4, ">= 1", 1, 5, "what the own class's angle is multiplied by")
          .parameter("scale", 1.0, "finite and > 0", 0.5, 4, "what logits are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.LargeMarginSoftmaxLoss(num_classes, embedding_size, margin, scale); its weights are columns")
          .useWhen("a classifier should separate its classes by more than cross-entropy asks")
          .avoidWhen("training is unsteady: take a smaller margin or cos-face")
          .notes("Also known as L-Softmax.")
          .source(
              "W. Liu et al., Large-margin softmax loss for convolutional neural networks, ICML 2016")
          .build();

  private static final ClassLogit<LargeMarginSoftmax> LOGIT =
      (loss, s, gaps, count, target, slopes) ->
          AngularMargin.logit(s[0], target ? loss.margin : 1, loss.scale, slopes);
  private static final Passes.Body<LargeMarginSoftmax, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT, loss, ProxySoftmax.Kind.COSINE_TIMES_BOTH, 1, false, inputs, values, run);

  /** Checks the parameters. */
  public LargeMarginSoftmax {
    LossException.require(margin >= 1, "large-margin-softmax", "margin", "must be >= 1", margin);
    LossException.requirePositive("large-margin-softmax", "scale", scale);
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
    Heads.check("large-margin-softmax", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
