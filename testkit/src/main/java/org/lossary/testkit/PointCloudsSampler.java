package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.transport.PointClouds;

/** Draws pairs of clouds, half of them with weights. */
final class PointCloudsSampler implements InputsSampler<PointClouds> {
  @Override
  public Class<PointClouds> type() {
    return PointClouds.class;
  }

  @Override
  public PointClouds draw(StructuredLoss<PointClouds> loss, SplittableRandom random, int size) {
    int pairs = size == 1 ? 2 : 20 * size;
    int n = size == 1 ? 4 : 20;
    int m = size == 1 ? 3 : 25;
    int dimensions = size == 1 ? 2 : 4;
    Matrix x = Fuzz.uniform(random, pairs * n, dimensions, -0.5, 0.7);
    Matrix y = Fuzz.uniform(random, pairs * m, dimensions, -0.6, 0.5);
    if (random.nextBoolean()) {
      return PointClouds.of(pairs, x, y);
    }
    return PointClouds.of(
        pairs,
        x,
        y,
        Fuzz.uniform(random, pairs, n, 0.2, 1),
        Fuzz.uniform(random, pairs, m, 0.5, 3));
  }

  @Override
  public PointClouds fuzz(StructuredLoss<PointClouds> loss, SplittableRandom random) {
    int pairs = random.nextInt(3);
    int n = random.nextInt(6);
    int m = random.nextInt(6);
    Matrix x = Fuzz.any(random, pairs * n, 1 + random.nextInt(3));
    Matrix y = Fuzz.anyTyped(random, x, pairs * m, x.columns());
    if (n == 0 || m == 0 || random.nextBoolean()) {
      return PointClouds.of(pairs, x, y);
    }
    return PointClouds.of(
        pairs, x, y, Fuzz.masses(random, x, pairs, n), Fuzz.masses(random, x, pairs, m));
  }

  @Override
  public void bind(
      StructuredLoss<PointClouds> loss, PointClouds inputs, int item, Bindings bindings) {
    throw new UnsupportedOperationException("no loss of clouds has a formula");
  }

  @Override
  public boolean finite(StructuredLoss<PointClouds> loss, PointClouds inputs) {
    return Fuzz.ordinary(inputs, inputs.x().isFloat() ? 1e9 : 1e60);
  }
}
