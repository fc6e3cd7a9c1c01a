package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.metric.Angle;
import org.lossary.metric.Cosent;
import org.lossary.metric.CosineSimilarityMse;
import org.lossary.metric.EmbeddingPairs;

/** Draws pairs of embeddings, with scores for the losses that take them, else with labels. */
final class EmbeddingPairsSampler implements InputsSampler<EmbeddingPairs> {
  /** What was drawn last; inputs do not show it. */
  private int[] labels = {};

  private double[] scores = {};

  @Override
  public Class<EmbeddingPairs> type() {
    return EmbeddingPairs.class;
  }

  private static boolean takesScores(StructuredLoss<EmbeddingPairs> loss) {
    return loss instanceof Cosent || loss instanceof Angle || loss instanceof CosineSimilarityMse;
  }

  @Override
  public EmbeddingPairs draw(
      StructuredLoss<EmbeddingPairs> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 4 : 500 * size;
    int columns = size == 1 ? 4 : 10;
    Matrix first = Fuzz.normal(random, rows, columns, 1);
    Matrix second = Fuzz.normal(random, rows, columns, 1);
    if (takesScores(loss)) {
      scores = new double[rows];
      for (int i = 0; i < rows; i++) {
        // Some are equal.
        scores[i] = random.nextInt(4) / 4.0;
      }
      return EmbeddingPairs.scored(first, second, scores);
    }
    labels = random.ints(rows, -1, 2).toArray();
    return EmbeddingPairs.of(first, second, labels);
  }

  @Override
  public EmbeddingPairs fuzz(StructuredLoss<EmbeddingPairs> loss, SplittableRandom random) {
    Matrix first = Fuzz.any(random, random.nextInt(6), 1 + random.nextInt(6));
    Matrix second = random.nextInt(4) == 0 ? first : Fuzz.anyLike(random, first);
    boolean wrong = random.nextInt(16) == 0;
    if (wrong && random.nextBoolean()) {
      return EmbeddingPairs.of(first, second);
    }
    if (wrong != takesScores(loss)) {
      double[] any = new double[first.rows()];
      for (int i = 0; i < any.length; i++) {
        any[i] =
            switch (random.nextInt(8)) {
              case 0 -> 0;
              case 1 -> random.nextInt(3);
              case 2 -> random.nextInt(30) == 0 ? Double.NaN : 1e4;
              default -> random.nextDouble(-1, 1);
            };
      }
      return EmbeddingPairs.scored(first, second, any);
    }
    int most = random.nextInt(20) == 0 ? 4 : 2;
    return EmbeddingPairs.of(first, second, random.ints(first.rows(), -1, most).toArray());
  }

  @Override
  public void bind(
      StructuredLoss<EmbeddingPairs> loss, EmbeddingPairs inputs, int item, Bindings bindings) {
    bindings.set("a", Fuzz.row(inputs.first(), item));
    bindings.set("b", Fuzz.row(inputs.second(), item));
    if (takesScores(loss)) {
      bindings.set("score", scores[item]);
    } else {
      bindings.set("similar", labels[item] == 1 ? 1 : 0);
    }
  }

  @Override
  public boolean finite(StructuredLoss<EmbeddingPairs> loss, EmbeddingPairs inputs) {
    // Powers of what is greater, or the inverse of what is less, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e9);
  }
}
