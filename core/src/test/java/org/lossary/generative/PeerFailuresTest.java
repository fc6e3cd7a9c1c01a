package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.generative.MinimaxGan.Side;

/** What other libraries are known to get wrong in losses of generative models. */
class PeerFailuresTest {

  /** torch's reduction mean divides by rows times categories (pytorch#2259). */
  @Test
  void theMeanOfTheKlDivergenceIsTheMeanDivergenceOfARow() {
    double[] q = {0.2, 0.3, 0.5, 0.6, 0.3, 0.1};
    double[] p = {0.5, 0.25, 0.25, 0.1, 0.1, 0.8};
    double[] divergence = new double[2];
    for (int i = 0; i < 6; i++) {
      divergence[i / 3] += p[i] * Math.log(p[i] / q[i]);
    }
    double mean = (divergence[0] + divergence[1]) / 2;
    Matrix first = Matrix.of(p, 2, 3);
    Matrix second = Matrix.of(q, 2, 3);
    CategoricalKl.Form form = CategoricalKl.Form.PROBABILITY;
    assertThat(
            Losses.categoricalKl()
                .first(form)
                .second(form)
                .value(DistributionPairs.of(first, second)))
        .isCloseTo(mean, within(1e-15));
    KlDivergence loss = Losses.klDivergence().prediction(form).target(form);
    assertThat(loss.value(Batch.of(second, first))).isCloseTo(mean, within(1e-15));
    assertThat(loss.value(Batch.of(second, first).reduction(Reduction.SUM)))
        .isCloseTo(2 * mean, within(1e-15));
  }

  /** The norm of wgan-gp's penalty was taken over the batch instead of the sample (wgan-gp#27). */
  @Test
  void theGradientPenaltyTakesOneNormASampleOverAllOfItsNumbers() {
    // Rows of norm 1 cost nothing; the columns have norms of 1.4 and 0.
    Matrix gradients = Matrix.of(new double[] {1, 0, -1, 0}, 2, 2);
    assertThat(Losses.gradientPenalty().value(InputGradients.of(gradients))).isZero();
    double[] values = new double[2];
    Losses.gradientPenalty()
        .lambda(1)
        .values(
            InputGradients.of(Matrix.of(new double[] {3, 4, 0, 0.5}, 2, 2))
                .reduction(Reduction.NONE),
            values);
    assertThat(values).containsExactly(16, 0.25);
  }

  /** log(1 + exp(x)) written as it stands is infinite above 709 in double, above 88 in float. */
  @Test
  void adversarialLossesOfLargeScoresAreTheScoresAndNotInfinity() {
    for (double x : new double[] {89, 710, 1e5, 1e30}) {
      for (boolean floats : new boolean[] {false, true}) {
        double score = floats ? (float) x : x;
        Matrix wrong = floats ? Matrix.of((float) -x) : Matrix.of(-x);
        Matrix right = floats ? Matrix.of((float) x) : Matrix.of(x);
        Matrix slope = floats ? Matrix.of(0f) : Matrix.of(0.0);
        assertThat(
                Losses.nonSaturatingGan()
                    .valueAndGradient(CriticScores.of(wrong, right), slope, null))
            .isEqualTo(2 * score);
        assertThat(slope.get(0, 0)).isEqualTo(-1);
        assertThat(
                Losses.nonSaturatingGan()
                    .side(Side.GENERATOR)
                    .valueAndGradient(CriticScores.ofFake(wrong), null, slope))
            .isEqualTo(score);
        assertThat(slope.get(0, 0)).isEqualTo(-1);
        assertThat(Losses.minimaxGan().side(Side.GENERATOR).value(CriticScores.ofFake(right)))
            .isEqualTo(-score);
        assertThat(Losses.relativisticGan().value(CriticScores.of(wrong, right)))
            .isEqualTo(4 * score);
      }
    }
  }

  /** A discriminator that is sure loses nothing to underflow: log(sigmoid(x)) would be 0 at 40. */
  @Test
  void adversarialLossesOfRightScoresKeepTheirDigits() {
    double tiny = Math.exp(-40);
    assertThat(Losses.nonSaturatingGan().value(CriticScores.of(Matrix.of(40.0), Matrix.of(-40.0))))
        .isCloseTo(2 * tiny, within(1e-15 * tiny));
  }
}
