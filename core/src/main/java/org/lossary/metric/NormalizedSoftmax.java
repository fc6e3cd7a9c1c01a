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
 * Normalised softmax: softmax cross-entropy of x.w_k / (|w_k| temperature), where embeddings have
 * length 1 too unless {@code normalize} is off.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class. Embeddings and proxies of zeros have
 * similarity 0; the gradient by what is normalised is 0 there.
 *
 * @param temperature what similarities are divided by; finite and greater than 0
 * @param normalize whether embeddings are taken to length 1
 */
public record NormalizedSoftmax(double temperature, boolean normalize)
    implements StructuredLoss<ProxyEmbeddings>, NormalizedSoftmaxParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("normalized-softmax", "Normalised softmax")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Cross-entropy of the cosines to a proxy for each class.")
          .formula(
              "l[k] = sum(j, x[j]*w[k,j])/sqrt(sum(j, w[k,j]^2))/cases(normalize == 1: sqrt(sum(j, x[j]^2)), otherwise: 1)/temperature;"
                  + " ln(sum(k, exp(l[k]))) - l[y]")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "temperature", 0.05, "finite and > 0", 0.05, 1, "what similarities are divided by")
          .parameter("normalize", true, "true or false", "whether embeddings are taken to length 1")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.NormalizedSoftmaxLoss(num_classes, embedding_size, temperature); its weights are columns")
          .useWhen("a strong and simple start for retrieval with known classes")
          .avoidWhen("classes must be separated by a margin: use cos-face or arc-face")
          .notes("cos-face with margin 0 and scale 1/temperature is the same.")
          .source(
              "A. Zhai and H.-Y. Wu, Classification is a strong baseline for deep metric learning, BMVC 2019")
          .build();

  private static final ClassLogit<NormalizedSoftmax> LOGIT =
      (loss, s, gaps, count, target, slopes) -> {
        slopes[0] = 1 / loss.temperature;
        return s[0] / loss.temperature;
      };
  private static final Passes.Body<NormalizedSoftmax, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT,
              loss,
              loss.normalize ? ProxySoftmax.Kind.COSINE : ProxySoftmax.Kind.PROJECTION,
              1,
              false,
              inputs,
              values,
              run);

  /** Checks the parameters. */
  public NormalizedSoftmax {
    LossException.requirePositive("normalized-softmax", "temperature", temperature);
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
    Heads.check("normalized-softmax", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
