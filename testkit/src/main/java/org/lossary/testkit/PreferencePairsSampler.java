package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.ranking.Dpo;
import org.lossary.ranking.PreferencePairs;

/** Draws logarithms of probabilities of answers under a policy and a reference. */
final class PreferencePairsSampler implements InputsSampler<PreferencePairs> {
  @Override
  public Class<PreferencePairs> type() {
    return PreferencePairs.class;
  }

  @Override
  public PreferencePairs draw(
      StructuredLoss<PreferencePairs> loss, SplittableRandom random, int size) {
    int pairs = size == 1 ? 5 : 5000 * size;
    DoubleMatrix chosen = Fuzz.uniform(random, pairs, 1, -60, -5);
    DoubleMatrix rejected = Fuzz.uniform(random, pairs, 1, -60, -5);
    if (referenceFree(loss) && random.nextBoolean()) {
      return PreferencePairs.ofPolicy(chosen, rejected);
    }
    return PreferencePairs.of(chosen, rejected, near(random, chosen), near(random, rejected));
  }

  private static Matrix near(SplittableRandom random, DoubleMatrix policy) {
    double[] data = policy.data().clone();
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (data[i] + 3 * Fuzz.gaussian(random));
    }
    return Matrix.of(data);
  }

  private static boolean referenceFree(StructuredLoss<PreferencePairs> loss) {
    return loss instanceof Dpo d && d.referenceFree();
  }

  @Override
  public PreferencePairs fuzz(StructuredLoss<PreferencePairs> loss, SplittableRandom random) {
    int pairs = random.nextInt(5);
    Matrix chosen = Fuzz.any(random, pairs, random.nextInt(20) == 0 ? 2 : 1);
    Matrix rejected = Fuzz.anyLike(random, chosen);
    PreferencePairs inputs =
        random.nextInt(4) == 0
            ? PreferencePairs.ofPolicy(chosen, rejected)
            : PreferencePairs.of(
                chosen, rejected, Fuzz.any(random, pairs, 1), Fuzz.anyLike(random, chosen));
    return random.nextInt(3) == 0 ? inputs.weights(random.doubles(pairs, 0, 2).toArray()) : inputs;
  }

  @Override
  public void bind(
      StructuredLoss<PreferencePairs> loss, PreferencePairs inputs, int pair, Bindings bindings) {
    Matrix chosen = inputs.referenceChosen();
    Matrix rejected = inputs.referenceRejected();
    bindings.set("p", new double[] {inputs.chosen().get(pair, 0), inputs.rejected().get(pair, 0)});
    bindings.set(
        "r",
        new double[] {
          chosen == null ? 0 : chosen.get(pair, 0), rejected == null ? 0 : rejected.get(pair, 0)
        });
  }

  @Override
  public boolean finite(StructuredLoss<PreferencePairs> loss, PreferencePairs inputs) {
    Matrix chosen = inputs.referenceChosen();
    Matrix rejected = inputs.referenceRejected();
    return below(inputs.chosen())
        && below(inputs.rejected())
        && (chosen == null || below(chosen))
        && (rejected == null || below(rejected));
  }

  /** References may be NaN, and the slope of IPO leaves the range of floats beyond. */
  private static boolean below(Matrix matrix) {
    return Fuzz.greatest(matrix) < 1e36;
  }
}
