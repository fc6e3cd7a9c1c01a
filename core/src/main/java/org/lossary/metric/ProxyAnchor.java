package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * Proxy-Anchor: for each proxy, log(1 + sum of exp(-alpha (cos - margin))) over the embeddings of
 * its class, and log(1 + sum of exp(alpha (cos + margin))) over all others.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one proxy a class. A value belongs to a proxy. The mean
 * divides the first terms by the number of proxies whose class is in the batch, the second ones by
 * the number of all proxies, and adds both; the sum divides by nothing. Weights are not taken.
 * Embeddings and proxies of zeros have cosine 0 and gradient 0.
 *
 * @param margin by how much cosines are to exceed, or to stay below, 0; finite and at least 0
 * @param alpha what cosines are multiplied by; finite and greater than 0
 */
public record ProxyAnchor(double margin, double alpha)
    implements StructuredLoss<ProxyEmbeddings>, ProxyAnchorParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("proxy-anchor", "Proxy-Anchor")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Each proxy draws its class and repels all others, hard examples the most.")
          .definition(
              "\\frac{1}{|P^+|} \\sum_{p \\in P^+} \\log\\left(1 + \\sum_{x \\in p} e^{-\\alpha (\\cos(x, p) - \\delta)}\\right) + \\frac{1}{|P|} \\sum_{p} \\log\\left(1 + \\sum_{x \\notin p} e^{\\alpha (\\cos(x, p) + \\delta)}\\right)")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("margin", 0.1, "finite and >= 0", 0.0, 0.3, "distance of cosines from 0")
          .parameter("alpha", 32.0, "finite and > 0", 4, 32, "what cosines are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.ProxyAnchorLoss(num_classes, embedding_size, margin, alpha)")
          .useWhen("retrieval with known classes, where proxies should heed how examples lie")
          .avoidWhen("there are more classes than fit a step: use losses of whole batches")
          .source("S. Kim et al., Proxy anchor loss for deep metric learning, CVPR 2020")
          .build();

  private static final Passes.Body<ProxyAnchor, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxyAnchorPasses.evaluate(loss.margin, loss.alpha, inputs, values, run);

  /** Checks the parameters. */
  public ProxyAnchor {
    LossException.requireNonNegative("proxy-anchor", "margin", margin);
    LossException.requirePositive("proxy-anchor", "alpha", alpha);
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
  public int valueCount(ProxyEmbeddings inputs) {
    return inputs.proxies().rows();
  }

  @Override
  public int itemOf(ProxyEmbeddings inputs, int value) {
    return -1;
  }

  @Override
  public double evaluate(
      ProxyEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check("proxy-anchor", inputs, valueCount(inputs), values, gradients);
    LossException.require(
        inputs.settings().weights().isEmpty(),
        "proxy-anchor",
        "weights",
        "must be none: values belong to proxies",
        inputs.settings().weights().size());
    inputs.requireLabels("proxy-anchor", 1);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }

  /** Whether terms are divided by their number. */
  static boolean mean(ProxyEmbeddings inputs) {
    Reduction reduction = inputs.settings().reduction();
    return reduction == Reduction.MEAN || reduction == Reduction.WEIGHTED_MEAN;
  }
}
