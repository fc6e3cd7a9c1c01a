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

/**
 * CoSENT: log(1 + sum of exp(scale (cos_i - cos_j)) over all pairs i, j of pairs with score_i &lt;
 * score_j). The cosines of pairs are to be in the order of their scores.
 *
 * <p>Inputs are {@link EmbeddingPairs} with scores. There is one value for the batch, whatever the
 * reduction; weights are not taken. Scores that are all equal, or a single pair, cost 0. An
 * embedding of zeros has similarity 0 to all others, with a gradient of 0.
 *
 * @param scale what cosines are multiplied by; finite and greater than 0
 */
public record Cosent(double scale) implements StructuredLoss<EmbeddingPairs>, CosentParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cosent", "CoSENT")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("The cosines of pairs are to be in the order of their scores.")
          .definition(
              "\\log\\left(1 + \\sum_{y_i < y_j} \\exp(\\lambda (\\cos(a_i, b_i) - \\cos(a_j, b_j)))\\right)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("scale", 20.0, "finite and > 0", 1, 30, "what cosines are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.CoSENTLoss(scale=scale)")
          .useWhen("pairs have scores and their order matters, as it does for rank correlation")
          .avoidWhen("the values of the scores matter: use cosine-similarity-mse")
          .notes("Pairs of equal scores do not compare. Time is N log N, not N^2.")
          .source("J. Su, CoSENT, kexue.fm/archives/8847, 2022")
          .build();

  /** Checks the scale. */
  public Cosent {
    LossException.requirePositive("cosent", "scale", scale);
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
  public int valueCount(EmbeddingPairs inputs) {
    return 1;
  }

  @Override
  public int itemOf(EmbeddingPairs inputs, int value) {
    return -1;
  }

  @Override
  public double evaluate(
      EmbeddingPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return RankedSimilarities.evaluate("cosent", this, inputs, values, gradients);
  }
}
