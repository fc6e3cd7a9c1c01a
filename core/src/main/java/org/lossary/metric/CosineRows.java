package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;

/** The cosine similarity of a pair, and the gradient of what follows from it. */
final class CosineRows {
  private CosineRows() {}

  static Cosine measure(
      EmbeddingPairs inputs, int item, double added, double least, Memory memory) {
    double[] x = PairRows.read(inputs.first(), item, 0, memory);
    double[] y = PairRows.read(inputs.second(), item, 1, memory);
    Cosine cosine = memory.object(Cosine.class, Cosine::new);
    cosine.measure(x, y, inputs.first().columns(), added, least);
    return cosine;
  }

  /** Writes the gradients, given the derivative by the similarity. */
  static void write(
      Cosine cosine,
      double slope,
      EmbeddingPairs inputs,
      double scale,
      @Nullable Matrix[] gradients,
      int item,
      Memory memory) {
    int n = inputs.first().columns();
    double[] byX = PairRows.slopes(n, 0, memory);
    double[] byY = PairRows.slopes(n, 1, memory);
    cosine.addX(slope, byX);
    cosine.addY(slope, byY);
    PairRows.write(byX, scale, gradients, 0, item);
    PairRows.write(byY, scale, gradients, 1, item);
  }
}
