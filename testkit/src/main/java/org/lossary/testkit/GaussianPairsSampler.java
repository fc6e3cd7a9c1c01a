package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.GaussianPairs;

/** Draws pairs of normal distributions. */
final class GaussianPairsSampler implements InputsSampler<GaussianPairs> {
  @Override
  public Class<GaussianPairs> type() {
    return GaussianPairs.class;
  }

  @Override
  public GaussianPairs draw(StructuredLoss<GaussianPairs> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 300 * size;
    int columns = size == 1 ? 4 : 10;
    return GaussianPairs.of(
        Fuzz.normal(random, rows, columns, 2),
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, rows, columns, 2),
        Fuzz.normal(random, rows, columns, 1));
  }

  @Override
  public GaussianPairs fuzz(StructuredLoss<GaussianPairs> loss, SplittableRandom random) {
    Matrix mean = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    Matrix log = Fuzz.anyLike(random, mean);
    return random.nextInt(8) == 0
        ? GaussianPairs.of(mean, log, mean, log)
        : GaussianPairs.of(mean, log, Fuzz.anyLike(random, mean), Fuzz.anyLike(random, mean));
  }

  @Override
  public void bind(
      StructuredLoss<GaussianPairs> loss, GaussianPairs inputs, int item, Bindings bindings) {
    bindings.set("m", Fuzz.row(inputs.mean1(), item));
    bindings.set("s", Fuzz.row(inputs.logVariance1(), item));
    bindings.set("n", Fuzz.row(inputs.mean2(), item));
    bindings.set("t", Fuzz.row(inputs.logVariance2(), item));
  }

  @Override
  public boolean finite(StructuredLoss<GaussianPairs> loss, GaussianPairs inputs) {
    // A ratio of variances, or a squared difference over one, leaves the range of its type.
    return Fuzz.greatest(inputs.mean1()) < 1e6
        && Fuzz.greatest(inputs.mean2()) < 1e6
        && Fuzz.greatest(inputs.logVariance1()) < 40
        && Fuzz.greatest(inputs.logVariance2()) < 40;
  }
}
