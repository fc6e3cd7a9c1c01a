package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.generative.MinimaxGan.Side;

/** Adversarial losses of both sides, their two means, and the penalties of critics. */
class AdversarialTest {
  private static final Matrix REAL = Matrix.of(2.0, -0.5, 0.25);
  private static final Matrix FAKE = Matrix.of(-1.0, 0.75);

  @Test
  void eachSideHasItsOwnMeanHoweverManyScoresItHas() {
    CriticScores scores = CriticScores.of(REAL, FAKE);
    double[] real = new double[3];
    double[] fake = new double[2];
    double value =
        Losses.wassersteinGan().valueAndGradient(scores, Matrix.of(real), Matrix.of(fake));
    assertThat(value).isCloseTo(-0.125 - 1.75 / 3, within(1e-15));
    assertThat(real).containsOnly(-1 / 3.0);
    assertThat(fake).containsOnly(0.5);
    assertThat(Losses.wassersteinGan().value(scores.reduction(Reduction.SUM)))
        .isCloseTo(-2, within(1e-15));
  }

  @Test
  void weightsAreDividedByTheirSumOnEachSide() {
    CriticScores scores =
        CriticScores.of(REAL, FAKE).weights(1, 0, 3, 2, 0).reduction(Reduction.WEIGHTED_MEAN);
    assertThat(Losses.wassersteinGan().value(scores))
        .isCloseTo(-1 - (2 + 3 * 0.25) / 4, within(1e-15));
  }

  @Test
  void aSideWithoutScoresAddsNothing() {
    assertThat(Losses.hingeGan().value(CriticScores.ofReal(REAL))).isCloseTo(0.75, within(1e-15));
    assertThat(Losses.hingeGan().value(CriticScores.ofFake(FAKE))).isEqualTo(0.875);
    Matrix none = Matrix.of(new double[0], 0, 1);
    assertThat(Losses.relativisticGan().value(CriticScores.of(none, none))).isZero();
  }

  @Test
  void theGeneratorOfTheMinimaxGameMinimisesWhatTheDiscriminatorMaximises() {
    double fakePart = Losses.minimaxGan().value(CriticScores.ofFake(FAKE));
    assertThat(Losses.minimaxGan().side(Side.GENERATOR).value(CriticScores.of(REAL, FAKE)))
        .isEqualTo(-fakePart);
  }

  /** At a score of -20 the one generator hardly learns, the other does at full speed. */
  @Test
  void onlyTheMinimaxGeneratorSaturates() {
    double[] g = new double[1];
    CriticScores bad = CriticScores.ofFake(Matrix.of(-20.0));
    Losses.minimaxGan().side(Side.GENERATOR).valueAndGradient(bad, null, Matrix.of(g));
    assertThat(g[0]).isBetween(-1e-8, 0.0);
    Losses.nonSaturatingGan().side(Side.GENERATOR).valueAndGradient(bad, null, Matrix.of(g));
    assertThat(g[0]).isBetween(-1.0, -0.99);
  }

  @Test
  void oneSidedLabelSmoothingMovesTheBestRealScoreAlone() {
    NonSaturatingGan smooth = Losses.nonSaturatingGan().realLabel(0.9);
    double best = Math.log(0.9 / 0.1);
    double[] real = new double[1];
    double[] fake = new double[1];
    smooth.valueAndGradient(
        CriticScores.of(Matrix.of(best), Matrix.of(-30.0)), Matrix.of(real), Matrix.of(fake));
    assertThat(real[0]).isCloseTo(0, within(1e-16));
    assertThat(fake[0]).isBetween(0.0, 1e-12);
  }

  @Test
  void leastSquaresHasTheFactorOfThePaperUnlessItIsNamed() {
    CriticScores scores = CriticScores.of(Matrix.of(3.0), Matrix.of(-1.0));
    assertThat(Losses.leastSquaresGan().value(scores)).isEqualTo(2.5);
    assertThat(Losses.leastSquaresGan().factor(1).value(scores)).isEqualTo(5);
    assertThat(Losses.leastSquaresGan().side(Side.GENERATOR).factor(1).value(scores)).isEqualTo(4);
  }

  @Test
  void hingeHasNoGradientAtTheMargin() {
    double[] g = new double[2];
    CriticScores scores = CriticScores.ofReal(Matrix.of(1.0, Math.nextDown(1.0)));
    Losses.hingeGan().valueAndGradient(scores, Matrix.of(g));
    assertThat(g).containsExactly(0, -0.5);
  }

  /** MONAI's PatchAdversarialLoss: 1 - tanh(x) of real, 1 + tanh(x) of generated scores. */
  @Test
  void squashedScoresNeverReachTheMargin() {
    HingeGan loss = Losses.hingeGan().squash(true);
    assertThat(loss.value(CriticScores.ofReal(Matrix.of(0.3))))
        .isCloseTo(1 - Math.tanh(0.3), within(1e-15));
    double[] real = new double[2];
    double[] fake = new double[1];
    double value =
        loss.valueAndGradient(
            CriticScores.of(Matrix.of(30.0, -400.0), Matrix.of(0.3)),
            Matrix.of(real),
            Matrix.of(fake));
    double t = Math.tanh(0.3);
    double left = 2 * Math.exp(-60);
    assertThat(value).isCloseTo(1 + 1 + t, within(1e-15));
    assertThat(real[0]).isCloseTo(-left, within(1e-12 * left));
    assertThat(real[1]).isZero();
    assertThat(fake).containsExactly(new double[] {1 - t * t}, within(1e-15));
    HingeGan generator = loss.side(Side.GENERATOR);
    assertThat(
            generator.valueAndGradient(CriticScores.ofFake(Matrix.of(0.3)), null, Matrix.of(fake)))
        .isCloseTo(-t, within(1e-16));
    assertThat(fake).containsExactly(new double[] {t * t - 1}, within(1e-15));
  }

  /** RaSGAN by the formula of the paper, the sum of two expectations. */
  @Test
  void relativisticAverageIsThatOfThePaper() {
    double meanReal = 1.75 / 3;
    double meanFake = -0.125;
    double expected = 0;
    for (int i = 0; i < 3; i++) {
      expected += Math.log1p(Math.exp(-(REAL.get(i, 0) - meanFake))) / 3;
    }
    for (int j = 0; j < 2; j++) {
      expected += Math.log1p(Math.exp(FAKE.get(j, 0) - meanReal)) / 2;
    }
    assertThat(Losses.relativisticGan().value(CriticScores.of(REAL, FAKE)))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void relativisticPairsShareTheirValue() {
    RelativisticGan loss = Losses.relativisticGan().side(Side.GENERATOR).average(false);
    CriticScores scores = CriticScores.of(Matrix.of(2.0, 0.0), Matrix.of(1.0, 3.0));
    double first = Math.log1p(Math.exp(1));
    double second = Math.log1p(Math.exp(-3));
    assertThat(loss.value(scores)).isCloseTo((first + second) / 2, within(1e-15));
    double[] values = new double[4];
    loss.values(scores.reduction(Reduction.NONE), values);
    assertThat(values)
        .containsExactly(
            new double[] {first / 2, second / 2, first / 2, second / 2}, within(1e-15));
    assertThatThrownBy(() -> loss.value(CriticScores.of(REAL, FAKE)))
        .isInstanceOf(LossException.class)
        .hasMessage("relativistic-gan: fake must have as many scores as real (3) for pairs, got 2");
  }

  @Test
  void aOneSidedPenaltyLeavesSmallNormsAlone() {
    InputGradients gradients = InputGradients.of(Matrix.of(new double[] {0.6, 0, 3, 4}, 2, 2));
    assertThat(Losses.gradientPenalty().lambda(1).oneSided(true).value(gradients)).isEqualTo(8);
    assertThat(Losses.gradientPenalty().lambda(1).value(gradients)).isCloseTo(8.08, within(1e-15));
    assertThat(Losses.r1Penalty(2).value(gradients)).isCloseTo(12.68, within(1e-14));
  }

  @Test
  void aGradientOfZeroHasAPenaltyWithoutDerivative() {
    double[] g = {9, 9};
    assertThat(
            Losses.gradientPenalty()
                .valueAndGradient(
                    InputGradients.of(Matrix.of(new double[2], 1, 2)), Matrix.of(g, 1, 2)))
        .isEqualTo(10);
    assertThat(g).containsOnly(0);
  }

  @Test
  void normsOfExtremeGradientsNeitherOverflowNorVanish() {
    for (double size : new double[] {1e-300, 1e-170, 1e150}) {
      double[] g = {3 * size, 4 * size};
      assertThat(GradientPenalty.norm(g, 2)).isCloseTo(5 * size, within(1e-15 * 5 * size));
    }
  }

  @Test
  void interpolatesLieBetweenAndFollowFromTheSeed() {
    Matrix real = Matrix.of(new double[] {0, 0, 1, 10}, 2, 2);
    Matrix fake = Matrix.of(new double[] {1, 2, 3, 20}, 2, 2);
    double[] out = new double[4];
    double[] alpha = Interpolates.draw(real, fake, 7, Matrix.of(out, 2, 2));
    for (int i = 0; i < 2; i++) {
      assertThat(alpha[i]).isBetween(0.0, 1.0);
      for (int j = 0; j < 2; j++) {
        assertThat(out[2 * i + j])
            .isEqualTo(alpha[i] * real.get(i, j) + (1 - alpha[i]) * fake.get(i, j));
      }
    }
    assertThat(alpha[0]).isNotEqualTo(alpha[1]);
    double[] again = new double[4];
    assertThat(Interpolates.draw(real, fake, 7, Matrix.of(again, 2, 2))).containsExactly(alpha);
    assertThat(again).containsExactly(out);
    assertThat(Interpolates.draw(real, fake, 8, Matrix.of(again, 2, 2))).isNotEqualTo(alpha);
    assertThatThrownBy(() -> Interpolates.at(real, fake, new double[1], Matrix.of(again, 2, 2)))
        .hasMessage("interpolates: alpha must be one for each of the 2 rows, got 1");
  }
}
