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
 * CosFace: softmax cross-entropy of scale cos(theta_k), where the cosine to the proxy of the own
 * class counts as less by a margin.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class; lengths do not matter. Embeddings and
 * proxies of zeros have cosine 0 and gradient 0.
 *
 * @param margin what is taken off the own class's cosine; finite and at least 0
 * @param scale what cosines are multiplied by; finite and greater than 0
 */
public record CosFace(double margin, double scale)
    implements StructuredLoss<ProxyEmbeddings>, CosFaceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cos-face", "CosFace")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Classes must be told apart although the own one's cosine is lessened.")
          .formula(
              "c[k] = sum(j, x[j]*w[k,j])/sqrt(sum(j, x[j]^2)*sum(j, w[k,j]^2));"
                  + " l[k] = scale*(c[k] - cases(k == y: margin, otherwise: 0));"
                  + " ln(sum(k, exp(l[k]))) - l[y]")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "margin", 0.35, "finite and >= 0", 0.0, 0.5, "what is taken off the own cosine")
          .parameter("scale", 64.0, "finite and > 0", 1, 64, "what cosines are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.CosFaceLoss(num_classes, embedding_size, margin, scale); its weights are columns")
          .useWhen("as arc-face, with gradients that are smooth at every angle")
          .avoidWhen("classes are few and no embedding is wanted: use cross-entropy")
          .notes("Also known as additive margin softmax, AM-Softmax.")
          .source("H. Wang et al., CosFace, CVPR 2018; F. Wang et al., SPL 25, 2018")
          .build();

  private static final ClassLogit<CosFace> LOGIT =
      (loss, s, gaps, count, target, slopes) -> {
        slopes[0] = loss.scale;
        return loss.scale * (target ? s[0] - loss.margin : s[0]);
      };
  private static final Passes.Body<CosFace, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT, loss, ProxySoftmax.Kind.COSINE, 1, false, inputs, values, run);

  /** Checks the parameters. */
  public CosFace {
    LossException.requireNonNegative("cos-face", "margin", margin);
    LossException.requirePositive("cos-face", "scale", scale);
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
    Heads.check("cos-face", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
