package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.metric.EmbeddingTriplets;

/** Draws triplets of embeddings. */
final class EmbeddingTripletsSampler implements InputsSampler<EmbeddingTriplets> {
  @Override
  public Class<EmbeddingTriplets> type() {
    return EmbeddingTriplets.class;
  }

  @Override
  public EmbeddingTriplets draw(
      StructuredLoss<EmbeddingTriplets> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 4 : 350 * size;
    int columns = size == 1 ? 3 : 10;
    return EmbeddingTriplets.of(
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, rows, columns, 1));
  }

  @Override
  public EmbeddingTriplets fuzz(StructuredLoss<EmbeddingTriplets> loss, SplittableRandom random) {
    Matrix anchor = Fuzz.any(random, random.nextInt(5), 1 + random.nextInt(5));
    Matrix positive = random.nextInt(4) == 0 ? anchor : Fuzz.anyLike(random, anchor);
    Matrix negative = random.nextInt(4) == 0 ? anchor : Fuzz.anyLike(random, anchor);
    return EmbeddingTriplets.of(anchor, positive, negative);
  }

  @Override
  public void bind(
      StructuredLoss<EmbeddingTriplets> loss,
      EmbeddingTriplets inputs,
      int item,
      Bindings bindings) {
    bindings.set("a", Fuzz.row(inputs.anchor(), item));
    bindings.set("b", Fuzz.row(inputs.positive(), item));
    bindings.set("c", Fuzz.row(inputs.negative(), item));
  }

  @Override
  public boolean finite(StructuredLoss<EmbeddingTriplets> loss, EmbeddingTriplets inputs) {
    // Squares of what is greater, or the inverse of what is less, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e15);
  }
}
