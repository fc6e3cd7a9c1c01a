package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.GuidedViews;

/** Draws two views and what a guide makes of them. */
final class GuidedViewsSampler implements InputsSampler<GuidedViews> {
  @Override
  public Class<GuidedViews> type() {
    return GuidedViews.class;
  }

  @Override
  public GuidedViews draw(StructuredLoss<GuidedViews> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 4 : 50 * size;
    int columns = size == 1 ? 3 : 40;
    return GuidedViews.of(
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, rows, 2, 1),
        Fuzz.normal(random, rows, 2, 1));
  }

  @Override
  public GuidedViews fuzz(StructuredLoss<GuidedViews> loss, SplittableRandom random) {
    int rows = random.nextInt(6);
    Matrix first = Fuzz.any(random, rows, 1 + random.nextInt(4));
    Matrix second = random.nextInt(4) == 0 ? first : Fuzz.anyLike(random, first);
    int guided = rows + (random.nextInt(30) == 0 ? 1 : 0);
    Matrix guide = Fuzz.any(random, guided, 1 + random.nextInt(3));
    return GuidedViews.of(
        first, second, guide, random.nextInt(4) == 0 ? guide : Fuzz.anyLike(random, guide));
  }

  @Override
  public boolean finite(StructuredLoss<GuidedViews> loss, GuidedViews inputs) {
    // The inverse of what is less, or products of what is greater, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e10);
  }
}
