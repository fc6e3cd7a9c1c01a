package org.lossary.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

class PolicyLossesTest {
  private static final Ppo PPO = new Ppo(0.2, false, 0.5, 0, 0, false);

  @Test
  void gradientOfPpoIsZeroWhereTheClippedTermIsTheSmaller() {
    // Ratios e^0.5 and e^-0.5, outside 1 +- 0.2, with advantages of both signs.
    Matrix now = Matrix.of(0.0, 0.0, -1.0, -1.0);
    Matrix old = Matrix.of(-0.5, -0.5, -0.5, -0.5);
    Matrix gradient = Matrix.of(new double[4], 4, 1);
    double[] values = new double[4];
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(now, Matrix.of(2.0, -2.0, 2.0, -2.0)).old(old);
    PPO.valuesAndGradient(batch.reduction(Reduction.SUM), values, gradient);
    assertThat(values)
        .containsExactly(
            new double[] {-2.4, 2 * Math.exp(0.5), -2 * Math.exp(-0.5), 1.6}, within(1e-14));
    assertThat(gradient.get(0, 0)).isZero();
    assertThat(gradient.get(1, 0)).isCloseTo(2 * Math.exp(0.5), within(1e-14));
    assertThat(gradient.get(2, 0)).isCloseTo(-2 * Math.exp(-0.5), within(1e-14));
    assertThat(gradient.get(3, 0)).isZero();
  }

  @Test
  void hugeRatiosOfGoodActionsAreClippedAndNotInfinite() {
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(Matrix.of(0.0, -1.0), Matrix.of(1.0, 0.0))
            .old(Matrix.of(-2000.0, -2000.0));
    Matrix gradient = Matrix.of(new double[2], 2, 1);
    assertThat(PPO.valueAndGradient(batch, gradient)).isEqualTo(-0.6);
    assertThat(gradient.get(0, 0)).isZero();
    assertThat(gradient.get(1, 0)).isZero();
  }

  @Test
  void advantagesAreNormalisedWithTheUnbiasedDeviationPlusEpsilonAsStableBaselines3Does() {
    Matrix logs = Matrix.of(-1.0, -2.0, -3.0);
    Matrix advantages = Matrix.of(1.0, 2.0, 6.0);
    double deviation = Math.sqrt(7) + 1e-8;
    double expected = ((-2 / deviation) + 2 * (-1 / deviation) + 3 * (3 / deviation)) / 3;
    assertThat(new Reinforce(true, 0).value(PolicyBatch.ofLogProbabilities(logs, advantages)))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void oneAdvantageIsNotNormalisedAndEqualOnesBecomeZero() {
    Reinforce loss = new Reinforce(true, 0);
    assertThat(loss.value(PolicyBatch.ofLogProbabilities(Matrix.of(-0.5), Matrix.of(3.0))))
        .isEqualTo(1.5);
    assertThat(
            loss.value(PolicyBatch.ofLogProbabilities(Matrix.of(-0.5, -0.7), Matrix.of(0.1, 0.1))))
        .isZero();
    Matrix out = Matrix.of(new double[2], 2, 1);
    Advantages.normalize(Matrix.of(1e300, -1e300), out);
    assertThat(out.get(0, 0)).isCloseTo(Math.sqrt(0.5), within(1e-15));
  }

  @Test
  void logitsActionsAndLogProbabilitiesGiveTheSameLoss() {
    Matrix logits = Matrix.of(new double[] {1, 2, 3, 0, 0, 0}, 2, 3);
    double log = 1 - Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3));
    Matrix advantages = Matrix.of(0.5, -2.0);
    Matrix old = Matrix.of(-1.5, -1.0);
    double byLogits =
        PPO.value(PolicyBatch.ofLogits(logits, new int[] {0, 2}, advantages).old(old));
    double byLogs =
        PPO.value(
            PolicyBatch.ofLogProbabilities(Matrix.of(log, -Math.log(3)), advantages).old(old));
    assertThat(byLogits).isCloseTo(byLogs, within(1e-15));
  }

  @Test
  void impossibleActionsHaveNeitherProbabilityNorEntropyNorGradient() {
    Matrix logits = Matrix.of(new double[] {1, Double.NEGATIVE_INFINITY, 1}, 1, 3);
    Matrix gradient = Matrix.of(new double[3], 1, 3);
    PolicyBatch batch = PolicyBatch.ofLogits(logits, new int[] {0}, Matrix.of(1.0));
    assertThat(new Reinforce(false, 1).valueAndGradient(batch, gradient))
        .isCloseTo(0, within(1e-15));
    assertThat(gradient.get(0, 1)).isZero();
    assertThat(gradient.get(0, 0)).isCloseTo(-0.5, within(1e-15));
  }

  @Test
  void aCertainActionKeepsTheDigitsOfItsLogProbability() {
    PolicyBatch batch =
        PolicyBatch.ofLogits(Matrix.of(new double[] {40, 0}, 1, 2), new int[] {0}, Matrix.of(1.0));
    Matrix gradient = Matrix.of(new double[2], 1, 2);
    assertThat(Losses.reinforce().valueAndGradient(batch, gradient))
        .isCloseTo(Math.exp(-40), within(1e-30));
    assertThat(gradient.get(0, 0)).isCloseTo(-Math.exp(-40), within(1e-30));
  }

  @Test
  void divergenceIsExactForGivenPoliciesAndEstimatedFromActionsOtherwise() {
    PpoPenalty divergence = new PpoPenalty(1, false, 0, 0);
    Matrix zero = Matrix.of(0.0);
    Matrix logits = Matrix.of(new double[] {0, Math.log(3)}, 1, 2);
    Matrix flat = Matrix.of(new double[] {0, 0}, 1, 2);
    PolicyBatch batch = PolicyBatch.ofLogits(logits, new int[] {0}, zero);
    double exact = 0.5 * Math.log(0.5 / 0.25) + 0.5 * Math.log(0.5 / 0.75);
    assertThat(divergence.value(batch.oldPolicy(flat))).isCloseTo(exact, within(1e-15));
    double estimate = 0.5 - 1 - Math.log(0.5);
    assertThat(divergence.value(batch.old(Matrix.of(-Math.log(2)))))
        .isCloseTo(estimate, within(1e-15));
    Matrix one = Matrix.of(new double[] {1}, 1, 1);
    PolicyBatch normal = PolicyBatch.ofGaussian(one, Matrix.of(0.0), Matrix.of(0.3), zero);
    assertThat(divergence.value(normal.oldPolicy(Matrix.of(0.0), Matrix.of(Math.log(2)))))
        .isCloseTo(Math.log(0.5) + 5 / 2.0 - 0.5, within(1e-14));
  }

  @Test
  void truncatedImportanceWeightsScaleThePolicyGradient() {
    Matrix old = Matrix.of(-2.0, -0.1);
    Matrix now = Matrix.of(-1.0, -0.9);
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(now, Matrix.of(3.0, -2.0)).old(old).reduction(Reduction.SUM);
    Matrix gradient = Matrix.of(new double[2], 2, 1);
    new ActorCritic(false, 0, 0, true, 1.5).valueAndGradient(batch, gradient);
    assertThat(gradient.get(0, 0)).isCloseTo(-3 * 1.5, within(1e-14));
    assertThat(gradient.get(1, 0)).isCloseTo(2 * Math.exp(-0.8), within(1e-14));
    double whole =
        new ActorCritic(false, 0, 0, true, Double.POSITIVE_INFINITY)
            .valueAndGradient(batch, gradient);
    assertThat(whole).isCloseTo(-3 * Math.exp(1) + 2 * Math.exp(-0.8), within(1e-14));
    assertThat(gradient.get(0, 0)).isCloseTo(-3 * Math.exp(1), within(1e-14));
  }

  @Test
  void valueClippingIsThatOfStableBaselines3OrTheMaximumOfCleanRl() {
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(Matrix.of(-1.0), Matrix.of(0.0))
            .old(Matrix.of(-1.0))
            .critic(Matrix.of(1.0), Matrix.of(2.0))
            .oldValues(Matrix.of(2.5));
    // Clipped to 2.3: error 0.3 instead of -1.
    Matrix[] gradients = {Matrix.of(0.0), Matrix.of(0.0)};
    assertThat(new Ppo(0.2, false, 1, 0, 0.2, false).valueAndGradient(batch, gradients))
        .isCloseTo(0.09, within(1e-15));
    assertThat(gradients[1].get(0, 0)).isZero();
    assertThat(new Ppo(0.2, false, 0.5, 0, 0.2, true).valueAndGradient(batch, gradients))
        .isCloseTo(0.5, within(1e-15));
    assertThat(gradients[1].get(0, 0)).isCloseTo(-1, within(1e-15));
  }

  @Test
  void diagnosticsAreTheParts() {
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(Matrix.of(-1.0, -1.0), Matrix.of(1.0, -1.0))
            .old(Matrix.of(-1.1, -2.0))
            .critic(Matrix.of(1.0, 2.0), Matrix.of(0.0, 4.0));
    PolicyDiagnostics found = PolicyDiagnostics.of(PPO, batch);
    assertThat(found.policyLoss()).isCloseTo((-Math.exp(0.1) + Math.exp(1)) / 2, within(1e-15));
    assertThat(found.valueLoss()).isEqualTo(2.5);
    assertThat(found.entropy()).isEqualTo(1);
    assertThat(found.divergence())
        .isCloseTo((Math.exp(0.1) - 1.1 + Math.exp(1) - 2) / 2, within(1e-15));
    assertThat(found.clipFraction()).isEqualTo(0.5);
  }

  @Test
  void noStepsHaveNoLoss() {
    Matrix none = Matrix.of(new double[0], 0, 1);
    assertThat(PPO.value(PolicyBatch.ofLogProbabilities(none, none).old(none))).isZero();
  }

  @Test
  void errorsNameWhatIsWrong() {
    Matrix logits = Matrix.of(new double[6], 2, 3);
    PolicyBatch batch = PolicyBatch.ofLogits(logits, new int[] {0, 3}, Matrix.of(1.0, 1.0));
    assertThatThrownBy(() -> Losses.reinforce().value(batch))
        .isInstanceOf(LossException.class)
        .hasMessage("reinforce: actions[1] must be within [0, 2], got 3");
    assertThatThrownBy(() -> Losses.ppo().value(batch))
        .hasMessage("ppo: old policy must be given, got none");
    assertThatThrownBy(() -> PolicyBatch.ofLogits(logits, new int[] {0}, Matrix.of(1.0, 1.0)))
        .hasMessage("policy-batch: actions must be 2, got 1");
    assertThatThrownBy(() -> new Ppo(0, true, 1, 0, 0, false))
        .hasMessage("ppo: clipRange must be finite and > 0, got 0.0");
  }

  @Test
  void policyGradientFindsTheBestArmOfABandit() {
    double[] payoff = {0.2, 0.5, 0.9, 0.1};
    for (boolean clipped : new boolean[] {false, true}) {
      double[] scores = new double[4];
      SplittableRandom random = new SplittableRandom(5);
      for (int round = 0; round < 200; round++) {
        int n = 32;
        double[] rows = new double[n * 4];
        int[] actions = new int[n];
        double[] advantages = new double[n];
        double[] p = softmax(scores);
        for (int i = 0; i < n; i++) {
          System.arraycopy(scores, 0, rows, 4 * i, 4);
          actions[i] = draw(p, random.nextDouble());
          advantages[i] = (random.nextDouble() < payoff[actions[i]] ? 1 : 0) - 0.5;
        }
        Matrix old = Matrix.of(rows.clone(), n, 4);
        for (int pass = 0; pass < (clipped ? 4 : 1); pass++) {
          PolicyBatch batch =
              PolicyBatch.ofLogits(Matrix.of(rows, n, 4), actions, Matrix.of(advantages))
                  .oldPolicy(old);
          Matrix gradient = Matrix.of(new double[4 * n], n, 4);
          if (clipped) {
            Losses.ppo().valueAndGradient(batch, gradient);
          } else {
            Losses.reinforce().valueAndGradient(batch, gradient);
          }
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < 4; j++) {
              scores[j] -= 0.5 * gradient.get(i, j);
            }
          }
          for (int i = 0; i < n; i++) {
            System.arraycopy(scores, 0, rows, 4 * i, 4);
          }
        }
      }
      assertThat(softmax(scores)[2]).as(clipped ? "ppo" : "reinforce").isGreaterThan(0.8);
    }
  }

  private static double[] softmax(double[] scores) {
    double[] p = new double[scores.length];
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
      p[j] = Math.exp(scores[j]);
      sum += p[j];
    }
    for (int j = 0; j < p.length; j++) {
      p[j] /= sum;
    }
    return p;
  }

  private static int draw(double[] p, double u) {
    double sum = 0;
    for (int j = 0; j < p.length - 1; j++) {
      sum += p[j];
      if (u < sum) {
        return j;
      }
    }
    return p.length - 1;
  }

  /** The mean of equal numbers is rounded, and the difference to it divided by next to nothing. */
  @Test
  void equalAdvantagesBecomeZero() {
    double[][] cases = {{1000000.1, 7}, {1e9 + 0.3, 3}, {3.3e12 + 0.7, 3}, {-0.1, 10}, {1e200, 3}};
    for (double[] c : cases) {
      int n = (int) c[1];
      double[] equal = new double[n];
      java.util.Arrays.fill(equal, c[0]);
      double[] out = new double[n];
      Advantages.normalize(Matrix.of(equal), Matrix.of(out));
      assertThat(out).as(c[0] + ", " + n).containsOnly(0);
    }
  }
}
