package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.CategoricalKl;
import org.lossary.generative.DistributionPairs;
import org.lossary.generative.JensenShannon;

/** Draws pairs of discrete distributions in the forms that a loss takes. */
final class DistributionPairsSampler implements InputsSampler<DistributionPairs> {
  @Override
  public Class<DistributionPairs> type() {
    return DistributionPairs.class;
  }

  @Override
  public DistributionPairs draw(
      StructuredLoss<DistributionPairs> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 500 * size;
    int columns = size == 1 ? 4 : 10;
    return DistributionPairs.of(
        DistributionsSampler.draw(first(loss), random, rows, columns),
        DistributionsSampler.draw(second(loss), random, rows, columns));
  }

  @Override
  public DistributionPairs fuzz(StructuredLoss<DistributionPairs> loss, SplittableRandom random) {
    int rows = random.nextInt(4);
    int columns = 1 + random.nextInt(5);
    Matrix first = Fuzz.any(random, rows, columns);
    Matrix second = random.nextInt(8) == 0 ? first : Fuzz.anyLike(random, first);
    DistributionsSampler.makePossible(first(loss), random, first);
    DistributionsSampler.makePossible(second(loss), random, second);
    return DistributionPairs.of(first, second);
  }

  @Override
  public void bind(
      StructuredLoss<DistributionPairs> loss,
      DistributionPairs inputs,
      int item,
      Bindings bindings) {
    bindings.set("a", Fuzz.row(inputs.first(), item));
    bindings.set("b", Fuzz.row(inputs.second(), item));
  }

  @Override
  public boolean finite(StructuredLoss<DistributionPairs> loss, DistributionPairs inputs) {
    return DistributionsSampler.finite(first(loss), inputs.first())
        && DistributionsSampler.finite(second(loss), inputs.second())
        // More than all of the probability, far away.
        && (first(loss) == CategoricalKl.Form.LOGITS || Fuzz.greatest(inputs.second()) < 1e20)
        // A category that the second rules out costs infinity.
        && (!(loss instanceof CategoricalKl)
            || second(loss) != CategoricalKl.Form.PROBABILITY
            || DistributionsSampler.least(inputs.second()) > 0);
  }

  private static CategoricalKl.Form first(StructuredLoss<DistributionPairs> loss) {
    return loss instanceof CategoricalKl kl
        ? kl.first()
        : loss instanceof JensenShannon js ? js.first() : CategoricalKl.Form.LOGITS;
  }

  private static CategoricalKl.Form second(StructuredLoss<DistributionPairs> loss) {
    return loss instanceof CategoricalKl kl
        ? kl.second()
        : loss instanceof JensenShannon js ? js.second() : CategoricalKl.Form.LOGITS;
  }
}
