package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.GramStyle;

/** Draws features of two layers, half of them with weights for the channels. */
final class FeaturePairsSampler implements InputsSampler<FeaturePairs> {
  @Override
  public Class<FeaturePairs> type() {
    return FeaturePairs.class;
  }

  @Override
  public FeaturePairs draw(StructuredLoss<FeaturePairs> loss, SplittableRandom random, int size) {
    int pairs = size == 1 ? 2 : 8 * size;
    int positions = size == 1 ? 4 : 100;
    int more = loss instanceof GramStyle ? 1 : 0;
    List<Matrix> x =
        List.of(
            Fuzz.uniform(random, 3 * pairs, positions, -0.5, 1),
            Fuzz.uniform(random, 2 * pairs, positions / 2, 0.1, 1));
    List<Matrix> y =
        List.of(
            Fuzz.uniform(random, 3 * pairs, positions + more, -0.6, 0.9),
            Fuzz.uniform(random, 2 * pairs, positions / 2, 0.1, 1));
    FeaturePairs inputs = FeaturePairs.of(pairs, x, y);
    return random.nextBoolean()
        ? inputs
        : inputs.channelWeights(List.of(Doubles.of(0.5, 1, 0.2), Doubles.none()));
  }

  @Override
  public FeaturePairs fuzz(StructuredLoss<FeaturePairs> loss, SplittableRandom random) {
    int pairs = random.nextInt(3);
    List<Matrix> x = new ArrayList<>();
    List<Matrix> y = new ArrayList<>();
    int layers = random.nextInt(3) + (random.nextInt(8) > 0 ? 1 : 0);
    for (int l = 0; l < layers; l++) {
      int rows = pairs * (1 + random.nextInt(3));
      int columns = 1 + random.nextInt(4);
      Matrix some =
          l == 0 ? Fuzz.any(random, rows, columns) : Fuzz.anyTyped(random, x.get(0), rows, columns);
      x.add(some);
      int others = random.nextInt(8) == 0 ? columns + 1 : columns;
      y.add(random.nextInt(6) == 0 ? some : Fuzz.anyTyped(random, some, rows, others));
    }
    FeaturePairs inputs = FeaturePairs.of(pairs, x, y);
    if (random.nextBoolean()) {
      return inputs;
    }
    List<Doubles> weights = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      double[] of = new double[random.nextInt(3) == 0 ? 0 : inputs.channels(l)];
      for (int c = 0; c < of.length; c++) {
        of[c] = random.nextInt(8) - 0.5 * random.nextInt(2);
      }
      weights.add(Doubles.of(of));
    }
    return inputs.channelWeights(weights);
  }

  @Override
  public boolean finite(StructuredLoss<FeaturePairs> loss, FeaturePairs inputs) {
    return Fuzz.ordinary(inputs, inputs.x(0).isFloat() ? 1e9 : 1e50);
  }
}
