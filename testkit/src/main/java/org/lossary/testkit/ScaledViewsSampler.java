package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.ScaledViews;

/** Draws two views with a learned scale and bias. */
final class ScaledViewsSampler implements InputsSampler<ScaledViews> {
  @Override
  public Class<ScaledViews> type() {
    return ScaledViews.class;
  }

  @Override
  public ScaledViews draw(StructuredLoss<ScaledViews> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 4 : 70 * size;
    int columns = size == 1 ? 3 : 40;
    double deviation = Math.sqrt(1.0 / columns);
    return ScaledViews.of(
        Fuzz.normal(random, rows, columns, deviation),
        Fuzz.normal(random, rows, columns, deviation),
        Fuzz.normal(random, 1, 2, 1));
  }

  @Override
  public ScaledViews fuzz(StructuredLoss<ScaledViews> loss, SplittableRandom random) {
    Matrix first = Fuzz.any(random, random.nextInt(6), 1 + random.nextInt(4));
    Matrix second = random.nextInt(4) == 0 ? first : Fuzz.anyLike(random, first);
    int columns = random.nextInt(30) == 0 ? 1 : 2;
    return ScaledViews.of(first, second, Fuzz.anyTyped(random, first, 1, columns));
  }

  @Override
  public boolean finite(StructuredLoss<ScaledViews> loss, ScaledViews inputs) {
    // Scales are exponentials: within the range of floats with products of this size.
    return Fuzz.ordinary(inputs, 40);
  }
}
