package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.CriticScores;
import org.lossary.generative.LeastSquaresGan;
import org.lossary.generative.RelativisticGan;

/**
 * Draws scores of critics: different numbers of real and generated ones, where a loss allows it.
 */
final class CriticScoresSampler implements InputsSampler<CriticScores> {
  @Override
  public Class<CriticScores> type() {
    return CriticScores.class;
  }

  @Override
  public CriticScores draw(StructuredLoss<CriticScores> loss, SplittableRandom random, int size) {
    int reals = size == 1 ? 3 : 1500 * size;
    int fakes = pairs(loss) ? reals : size == 1 ? 4 : 1000 * size;
    return CriticScores.of(
        Fuzz.normal(random, reals, 2, 1.5), Fuzz.normal(random, fakes, pairs(loss) ? 2 : 3, 1.5));
  }

  @Override
  public CriticScores fuzz(StructuredLoss<CriticScores> loss, SplittableRandom random) {
    Matrix real = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(3));
    if (pairs(loss) && random.nextInt(4) != 0) {
      return CriticScores.of(real, Fuzz.anyLike(random, real));
    }
    return CriticScores.of(
        real, Fuzz.anyTyped(random, real, random.nextInt(4), 1 + random.nextInt(3)));
  }

  @Override
  public void bind(
      StructuredLoss<CriticScores> loss, CriticScores inputs, int item, Bindings bindings) {
    int reals = (int) inputs.real().size();
    boolean real = item < reals;
    Matrix own = real ? inputs.real() : inputs.fake();
    Matrix other = real ? inputs.fake() : inputs.real();
    int at = real ? item : item - reals;
    bindings.set("x", number(own, at));
    bindings.set("r", real ? 1 : 0);
    bindings.set("o", pairs(loss) ? number(other, at) : mean(other));
  }

  @Override
  public boolean finite(StructuredLoss<CriticScores> loss, CriticScores inputs) {
    boolean squares =
        loss instanceof LeastSquaresGan
            || loss instanceof RelativisticGan r && r.base() == RelativisticGan.Base.LEAST_SQUARES;
    // Twice the score, or a sum of such, leaves the range of floats.
    return !squares || Fuzz.greatest(inputs.real()) < 1e36 && Fuzz.greatest(inputs.fake()) < 1e36;
  }

  private static boolean pairs(StructuredLoss<CriticScores> loss) {
    return loss instanceof RelativisticGan r && !r.average();
  }

  private static double number(Matrix matrix, int at) {
    return matrix.get(at / matrix.columns(), at % matrix.columns());
  }

  private static double mean(Matrix matrix) {
    double sum = 0;
    for (int i = 0; i < matrix.size(); i++) {
      sum += number(matrix, i);
    }
    return matrix.size() == 0 ? 0 : sum / matrix.size();
  }
}
