package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.ranking.BradleyTerry;
import org.lossary.ranking.ScorePairs;

/** Draws pairs of scores in either order, with margins of their own and without. */
final class ScorePairsSampler implements InputsSampler<ScorePairs> {
  @Override
  public Class<ScorePairs> type() {
    return ScorePairs.class;
  }

  @Override
  public ScorePairs draw(StructuredLoss<ScorePairs> loss, SplittableRandom random, int size) {
    int pairs = size == 1 ? 5 : 5000 * size;
    ScorePairs inputs =
        ScorePairs.of(Fuzz.normal(random, pairs, 1, 1.5), Fuzz.normal(random, pairs, 1, 1.5));
    if (random.nextBoolean()) {
      inputs = inputs.margins(random.doubles(pairs, -1, 1).toArray());
    }
    return random.nextBoolean() ? inputs.order(signs(random, pairs)) : inputs;
  }

  private static double[] signs(SplittableRandom random, int n) {
    return random.ints(n, 0, 2).mapToDouble(i -> 2 * i - 1).toArray();
  }

  @Override
  public ScorePairs fuzz(StructuredLoss<ScorePairs> loss, SplittableRandom random) {
    int pairs = random.nextInt(5);
    boolean wrong = random.nextInt(20) == 0;
    Matrix first = Fuzz.any(random, pairs, wrong ? 2 : 1);
    Matrix second =
        random.nextInt(20) == 0
            ? Fuzz.any(random, random.nextInt(5), 1)
            : Fuzz.anyLike(random, first);
    ScorePairs inputs = ScorePairs.of(first, second);
    if (random.nextBoolean()) {
      double[] order = signs(random, pairs);
      if (wrong && pairs > 0) {
        order[0] = 0.5;
      }
      inputs = inputs.order(order);
    }
    if (random.nextBoolean()) {
      inputs = inputs.margins(Fuzz.row(Fuzz.any(random, 1, pairs), 0));
    }
    return random.nextInt(3) == 0 ? inputs.weights(random.doubles(pairs, 0, 2).toArray()) : inputs;
  }

  @Override
  public void bind(
      StructuredLoss<ScorePairs> loss, ScorePairs inputs, int pair, Bindings bindings) {
    bindings.set("a", inputs.first().get(pair, 0)).set("b", inputs.second().get(pair, 0));
    bindings.set("y", inputs.sign(pair)).set("m", inputs.margin(pair));
  }

  @Override
  public boolean finite(StructuredLoss<ScorePairs> loss, ScorePairs inputs) {
    // Twice the sum of the scores leaves the range of floats.
    boolean squares = loss instanceof BradleyTerry b && b.centering() > 0;
    return !squares
        || Fuzz.greatest(inputs.first()) < 1e36 && Fuzz.greatest(inputs.second()) < 1e36;
  }
}
