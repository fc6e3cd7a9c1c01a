package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
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
 * Squared error between the cosine similarity of a pair and the score that it should have: (cos -
 * score)^2.
 *
 * <p>Inputs are {@link EmbeddingPairs} with scores. An embedding of zeros has similarity 0 to all
 * others, with a gradient of 0.
 */
public record CosineSimilarityMse() implements StructuredLoss<EmbeddingPairs> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cosine-similarity-mse", "Squared error of the cosine similarity")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Fits the cosine similarity of pairs to scores.")
          .formula("(sum(j, a[j]*b[j])/sqrt(sum(j, a[j]^2)*sum(j, b[j]^2)) - score)^2")
          .domains(Domain.REAL, Domain.REAL)
          .properties(Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.CosineSimilarityLoss()")
          .name("PyTorch", "F.mse_loss(F.cosine_similarity(first, second), score)")
          .useWhen("pairs have scores, and their values matter")
          .avoidWhen("only the order of the scores matters: use cosent, which is mostly better")
          .notes("Scores beyond [-1, 1] can never be met.")
          .source("N. Reimers and I. Gurevych, Sentence-BERT, EMNLP 2019")
          .build();

  private static final Preparation<CosineSimilarityMse, EmbeddingPairs> PREPARATION =
      (loss, inputs, shared) -> inputs.requireScores("cosine-similarity-mse");
  private static final ItemKernel<CosineSimilarityMse, EmbeddingPairs> KERNEL =
      CosineSimilarityMse::item;

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
        "cosine-similarity-mse",
        PREPARATION,
        KERNEL,
        this,
        inputs,
        inputs.items(),
        values,
        gradients);
  }

  private static double item(
      CosineSimilarityMse loss,
      EmbeddingPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Cosine cosine = CosineRows.measure(inputs, item, 0, 0, memory);
    // cos - score, which cancels for a similar pair that should be similar.
    double error = (1 - inputs.score(item)) - cosine.gap;
    CosineRows.write(cosine, 2 * error, inputs, scale, gradients, item, memory);
    return error * error;
  }
}
