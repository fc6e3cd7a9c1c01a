package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Minus the cosine similarity of pairs that belong together: -x.y / (|x| |y|), within [-1, 1].
 *
 * <p>Inputs are {@link EmbeddingPairs}, whose labels are not looked at. Lengths are taken to be at
 * least {@code floor}. An embedding of zeros has similarity 0, with a gradient of 0 if the floor is
 * 0.
 *
 * @param floor least length; finite and at least 0
 */
public record CosineSimilarity(double floor)
    implements StructuredLoss<EmbeddingPairs>, CosineSimilarityParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cosine-similarity", "Negative cosine similarity")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Turns two embeddings of a pair into one direction.")
          .formula(
              "-sum(j, a[j]*b[j])/(max(floor, sqrt(sum(j, a[j]^2)))*max(floor, sqrt(sum(j, b[j]^2))))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("floor", 0.0, "finite and >= 0", 0.0, 1.5, "least length")
          .name("Keras", "losses.CosineSimilarity() with floor 1e-6")
          .name("PyTorch", "-nn.CosineSimilarity(eps=floor)(first, second)")
          .name("Optax", "losses.cosine_distance, which is 1 more")
          .useWhen(
              "two views of the same thing are to agree and something else keeps embeddings apart: a predictor with a stopped gradient, as in BYOL and SimSiam")
          .avoidWhen("there are dissimilar pairs: use cosine-embedding")
          .notes("Keras returns minus the similarity, PyTorch the similarity itself.")
          .source("X. Chen and K. He, Exploring simple siamese representation learning, CVPR 2021")
          .build();

  private static final ItemKernel<CosineSimilarity, EmbeddingPairs> KERNEL = CosineSimilarity::item;

  /** Checks the floor. */
  public CosineSimilarity {
    LossException.requireNonNegative("cosine-similarity", "floor", floor);
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
    return Items.evaluate("cosine-similarity", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      CosineSimilarity loss,
      EmbeddingPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Cosine cosine = CosineRows.measure(inputs, item, 0, loss.floor, memory);
    CosineRows.write(cosine, -1, inputs, scale, gradients, item, memory);
    return -cosine.cos;
  }
}
