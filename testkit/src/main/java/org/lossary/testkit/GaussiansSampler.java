package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.Gaussians;

/** Draws normal distributions. */
final class GaussiansSampler implements InputsSampler<Gaussians> {
  @Override
  public Class<Gaussians> type() {
    return Gaussians.class;
  }

  @Override
  public Gaussians draw(StructuredLoss<Gaussians> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 500 * size;
    return Gaussians.of(
        Fuzz.normal(random, rows, size == 1 ? 4 : 10, 2),
        Fuzz.normal(random, rows, size == 1 ? 4 : 10, 1));
  }

  @Override
  public Gaussians fuzz(StructuredLoss<Gaussians> loss, SplittableRandom random) {
    int rows = random.nextInt(4);
    int columns = 1 + random.nextInt(5);
    Matrix mean = Fuzz.any(random, rows, columns);
    return Gaussians.of(mean, Fuzz.anyLike(random, mean));
  }

  @Override
  public void bind(StructuredLoss<Gaussians> loss, Gaussians inputs, int item, Bindings bindings) {
    bindings.set("m", Fuzz.row(inputs.mean(), item));
    bindings.set("s", Fuzz.row(inputs.logVariance(), item));
  }

  @Override
  public boolean finite(StructuredLoss<Gaussians> loss, Gaussians inputs) {
    // The variance itself, or the square of a mean, leaves the range of its type.
    return Fuzz.greatest(inputs.mean()) < 1e18 && Fuzz.greatest(inputs.logVariance()) < 80;
  }
}
