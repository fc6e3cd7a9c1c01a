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
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;

/**
 * Cosine contrastive loss of labelled pairs: 1 - cos for similar ones, max(0, cos - margin) for
 * dissimilar ones, which is squared on request.
 *
 * <p>Inputs are {@link EmbeddingPairs} with labels. cos = x.y / sqrt((|x|^2 + eps) (|y|^2 + eps)).
 * An embedding of zeros has similarity 0 to all others; without eps its gradient is 0.
 *
 * @param margin cosine up to which dissimilar pairs cost nothing; within [-1, 1]
 * @param squared whether the cost of dissimilar pairs is squared
 * @param eps added to squared lengths; finite and at least 0
 */
public record CosineEmbedding(double margin, boolean squared, double eps)
    implements StructuredLoss<EmbeddingPairs>, CosineEmbeddingParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cosine-embedding", "Cosine contrastive loss of pairs")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Turns similar pairs into one direction and dissimilar ones away.")
          .formula(
              "c = sum(j, a[j]*b[j])/sqrt((sum(j, a[j]^2) + eps)*(sum(j, b[j]^2) + eps));"
                  + " r = max(0, c - margin);"
                  + " cases(similar == 1: 1 - c, squared == 1: r^2, otherwise: r)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "margin",
              0.0,
              "within [-1, 1]",
              -0.5,
              0.5,
              "cosine up to which dissimilar pairs cost nothing")
          .parameter(
              "squared", false, "true or false", "whether the cost of dissimilar pairs is squared")
          .parameter("eps", 1e-12, "finite and >= 0", 0.0, 0.01, "added to squared lengths")
          .properties(Property.NON_NEGATIVE)
          .name("PyTorch", "nn.CosineEmbeddingLoss(margin)")
          .useWhen("the direction of an embedding matters and its length does not: texts above all")
          .avoidWhen("lengths carry meaning: use contrastive-pairs")
          .notes(
              "PyTorch does not square the cost of dissimilar pairs, some texts do: both are here. sentence-transformers squares both sides, which is contrastive-pairs with COSINE. The eps is PyTorch's.")
          .source(
              "J. Bromley et al., Signature verification using a siamese time delay neural network, NIPS 1993")
          .build();

  private static final Preparation<CosineEmbedding, EmbeddingPairs> PREPARATION =
      (loss, inputs, shared) -> inputs.requireLabels("cosine-embedding");
  private static final ItemKernel<CosineEmbedding, EmbeddingPairs> KERNEL = CosineEmbedding::item;

  /** Checks the parameters. */
  public CosineEmbedding {
    LossException.requireWithin("cosine-embedding", "margin", margin, -1, 1);
    LossException.requireNonNegative("cosine-embedding", "eps", eps);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<EmbeddingPairs> inputs() {
    return EmbeddingPairs.class;
  }

  @Override
  public double evaluate(
      EmbeddingPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "cosine-embedding", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      CosineEmbedding loss,
      EmbeddingPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Cosine cosine = CosineRows.measure(inputs, item, loss.eps, 0, memory);
    if (inputs.similar(item)) {
      CosineRows.write(cosine, -1, inputs, scale, gradients, item, memory);
      return cosine.gap;
    }
    double r = Math.max(0, cosine.cos - loss.margin);
    double slope = loss.squared ? 2 * r : r > 0 ? 1 : 0;
    CosineRows.write(cosine, slope, inputs, scale, gradients, item, memory);
    return loss.squared ? r * r : r;
  }
}
