package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Passes;

/**
 * Proxy-NCA: softmax cross-entropy of -scale |x - w_k|^2, the squared distances to the proxies of
 * the classes, of embeddings and proxies of length 1 unless {@code normalize} is off.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class. With {@code targetOut} the own proxy is
 * left out of the sum under the logarithm, as in the paper: values may be negative then, and are 0
 * if there is no other class. Embeddings and proxies of zeros stay zeros; the gradient by what is
 * normalised is 0 there.
 *
 * @param scale what squared distances are multiplied by, one over the temperature; finite and
 *     greater than 0
 * @param normalize whether embeddings and proxies are taken to length 1
 * @param targetOut whether the own proxy is left out of the sum
 */
public record ProxyNca(double scale, boolean normalize, boolean targetOut)
    implements StructuredLoss<ProxyEmbeddings>, ProxyNcaParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("proxy-nca", "Proxy-NCA")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("An embedding is to be nearer to the proxy of its class than to the others.")
          .formula(
              "a[j] = x[j]/cases(normalize == 1: sqrt(sum(i, x[i]^2)), otherwise: 1);"
                  + " l[k] = -scale*sum(j, (a[j] - w[k,j]/cases(normalize == 1: sqrt(sum(i, w[k,i]^2)), otherwise: 1))^2);"
                  + " ln(sum(k where targetOut == 0 or k != y, exp(l[k]))) - l[y]")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "scale", 1.0, "finite and > 0", 0.5, 9, "what squared distances are multiplied by")
          .parameter(
              "normalize", true, "true or false", "whether all vectors are taken to length 1")
          .parameter(
              "targetOut", false, "true or false", "whether the own proxy is left out of the sum")
          .name(
              "pytorch-metric-learning",
              "losses.ProxyNCALoss(num_classes, embedding_size, softmax_scale=scale)")
          .useWhen("pairs and triplets converge too slowly")
          .avoidWhen("classes have few examples each: proxy-anchor learns from them faster")
          .notes(
              "Proxy-NCA++ is this with the target in the sum and a scale of 9, one over its temperature.")
          .source(
              "Y. Movshovitz-Attias et al., No fuss distance metric learning using proxies, ICCV 2017; E. W. Teh et al., ProxyNCA++, ECCV 2020")
          .build();

  private static final ClassLogit<ProxyNca> LOGIT =
      (loss, s, gaps, count, target, slopes) -> {
        // A squared distance on the sphere is 2 less twice the cosine; the 2 cancels.
        double factor = loss.normalize ? 2 * loss.scale : loss.scale;
        slopes[0] = factor;
        return factor * s[0];
      };
  private static final Passes.Body<ProxyNca, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT,
              loss,
              loss.normalize ? ProxySoftmax.Kind.COSINE : ProxySoftmax.Kind.MINUS_SQUARE,
              1,
              loss.targetOut,
              inputs,
              values,
              run);

  /** Checks the parameters. */
  public ProxyNca {
    LossException.requirePositive("proxy-nca", "scale", scale);
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
    Heads.check("proxy-nca", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
