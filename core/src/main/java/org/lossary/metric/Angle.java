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
 * AnglE: log(1 + sum of exp(scale (s_i - s_j)) over all i, j with score_i &lt; score_j), where s is
 * the similarity of a pair by the angle of complex numbers.
 *
 * <p>Half of an embedding's numbers are real parts, the other half imaginary ones: x = a + bi, y =
 * c + di. Then s = |sum of (a c + b d) + (b c - a d)| / (|x| |y|), the real and imaginary parts of
 * x/y added up, without their lengths. It is at most the square root of 2 and has no slope where it
 * is 0.
 *
 * <p>Inputs are {@link EmbeddingPairs} with scores and an even number of columns. There is one
 * value for the batch, whatever the reduction; weights are not taken. Scores that are all equal, or
 * a single pair, cost 0. An embedding of zeros has similarity 0 to all others, with a gradient of
 * 0.
 *
 * @param scale what similarities are multiplied by; finite and greater than 0
 */
public record Angle(double scale) implements StructuredLoss<EmbeddingPairs>, AngleParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("angle", "AnglE")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("As CoSENT, with angles of complex numbers that do not saturate.")
          .definition(
              "\\log\\left(1 + \\sum_{y_i < y_j} \\exp(\\lambda (s_i - s_j))\\right),\\quad s = \\frac{\\left|\\sum_k \\mathrm{Re}(x_k \\bar{z}_k) + \\mathrm{Im}(x_k \\bar{z}_k)\\right|}{|x| |z|}")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("scale", 20.0, "finite and > 0", 1, 30, "what similarities are multiplied by")
          .properties(Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.AnglELoss(scale=scale)")
          .useWhen("CoSENT stops improving because cosines are near 1 or -1")
          .avoidWhen(
              "embeddings are compared by their cosine later on: add cosent to it, as the paper does")
          .notes(
              "The paper adds CoSENT and an in-batch contrastive loss to it. The similarity of a vector to itself is 1, and not the greatest there is.")
          .source("X. Li and J. Li, AnglE-optimized text embeddings, arXiv:2309.12871, 2023")
          .build();

  /** Checks the scale. */
  public Angle {
    LossException.requirePositive("angle", "scale", scale);
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
    LossException.require(
        inputs.first().columns() % 2 == 0,
        "angle",
        "columns",
        "must be even: real and imaginary parts",
        inputs.first().columns());
    return RankedSimilarities.evaluate("angle", this, inputs, values, gradients);
  }
}
