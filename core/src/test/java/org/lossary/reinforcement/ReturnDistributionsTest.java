package org.lossary.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;

class ReturnDistributionsTest {
  private static final double[] ATOMS = {-2, -1, 0, 0.5, 2};

  private static ReturnDistributions transition(
      double[] now, double reward, double discount, double[] next) {
    return ReturnDistributions.ofAtoms(
        Matrix.of(now, 1, now.length),
        ATOMS,
        Matrix.of(reward),
        Matrix.of(discount),
        Matrix.of(next, 1, next.length));
  }

  private static double[] softmax(double[] logits) {
    double sum = Arrays.stream(logits).map(Math::exp).sum();
    return Arrays.stream(logits).map(x -> Math.exp(x) / sum).toArray();
  }

  @Test
  void projectionKeepsTheMassAndInsideTheSupportTheMean() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 200; round++) {
      double[] next = random.doubles(5, -2, 2).toArray();
      double discount = 0.5 * random.nextDouble();
      double reward = random.nextDouble() - 0.5;
      double[] target =
          Losses.categoricalTd().target(transition(new double[5], reward, discount, next), 0);
      double[] p = softmax(next);
      double mean = 0;
      double expected = reward;
      for (int j = 0; j < 5; j++) {
        assertThat(target[j]).isNotNegative();
        mean += target[j] * ATOMS[j];
        expected += discount * p[j] * ATOMS[j];
      }
      assertThat(Arrays.stream(target).sum()).isCloseTo(1, within(1e-14));
      assertThat(mean).isCloseTo(expected, within(1e-14));
    }
  }

  @Test
  void massBeyondTheSupportGoesToItsEnds() {
    double[] flat = new double[5];
    assertThat(Losses.categoricalTd().target(transition(flat, 100, 0.9, flat), 0))
        .containsExactly(new double[] {0, 0, 0, 0, 1}, within(1e-15));
    assertThat(Losses.categoricalTd().target(transition(flat, -100, 0, flat), 0))
        .containsExactly(new double[] {1, 0, 0, 0, 0}, within(1e-15));
    assertThat(Losses.categoricalTd().target(transition(flat, 0.125, 0, flat), 0))
        .containsExactly(new double[] {0, 0, 0.75, 0.25, 0}, within(1e-15));
  }

  @Test
  void lossIsTheCrossEntropyAndItsGradientTheDifferenceOfDistributions() {
    double[] now = {0.1, -0.5, 1, 0.2, 0};
    double[] next = {1, 0, -1, 0.5, 0.25};
    ReturnDistributions inputs = transition(now, 0.3, 0.9, next);
    double[] target = Losses.categoricalTd().target(inputs, 0);
    double[] p = softmax(now);
    double[] gradient = new double[5];
    double value = Losses.categoricalTd().valueAndGradient(inputs, Matrix.of(gradient, 1, 5));
    double expected = 0;
    for (int j = 0; j < 5; j++) {
      expected -= target[j] * Math.log(p[j]);
      assertThat(gradient[j]).isCloseTo(p[j] - target[j], within(1e-15));
    }
    assertThat(value).isCloseTo(expected, within(1e-14));
  }

  @Test
  void theNextActionIsTheOneWithTheGreatestExpectation() {
    // The second block of the next state expects more, the first block of the selector does.
    double[] next = {5, 0, 0, 0, 0, 0, 0, 0, 0, 5};
    double[] other = {0, 0, 0, 0, 5, 5, 0, 0, 0, 0};
    double[] now = new double[10];
    ReturnDistributions inputs = transition(now, 0, 1, next).actions(1);
    CategoricalTd loss = Losses.categoricalTd();
    assertThat(loss.target(inputs, 0)[4]).isGreaterThan(0.9);
    assertThat(loss.target(inputs.selector(Matrix.of(other, 1, 10)), 0)[0]).isGreaterThan(0.9);
    assertThat(loss.target(inputs.nextActions(0), 0)[0]).isGreaterThan(0.9);
    double[] gradient = new double[10];
    loss.valueAndGradient(inputs, Matrix.of(gradient, 1, 10));
    assertThat(Arrays.copyOf(gradient, 5)).containsOnly(0);
    assertThat(gradient[9]).isNegative();
  }

  @Test
  void quantilesConvergeToThoseOfTheReward() {
    // Rewards 0, 1, ... 9, episodes of one step: quantiles at 1/4 and 3/4 are 2 and 7.
    double[] q = new double[2];
    for (int step = 0; step < 4000; step++) {
      double rate = step < 2000 ? 0.5 : 0.01;
      double[] rows = new double[20];
      double[] rewards = new double[10];
      for (int i = 0; i < 10; i++) {
        rewards[i] = i;
        System.arraycopy(q, 0, rows, 2 * i, 2);
      }
      double[] gradient = new double[20];
      new QuantileTd(0)
          .valueAndGradient(
              ReturnDistributions.ofQuantiles(
                  Matrix.of(rows, 10, 2),
                  2,
                  Matrix.of(rewards),
                  Matrix.of(new double[10], 10, 1),
                  Matrix.of(new double[20], 10, 2)),
              Matrix.of(gradient, 10, 2));
      for (int i = 0; i < 20; i++) {
        q[i % 2] -= rate * gradient[i];
      }
    }
    assertThat(q).containsExactly(new double[] {2, 7}, within(0.02));
  }

  @Test
  void quantileLossIsTheHuberLossWeightedByTheLevel() {
    // Levels 1/4 and 3/4, targets 1 and 1 (0.5 and 3 from the quantiles): |t - [u < 0]| h(u).
    ReturnDistributions inputs =
        ReturnDistributions.ofQuantiles(
            Matrix.of(new double[] {0.5, 4}, 1, 2),
            2,
            Matrix.of(1.0),
            Matrix.of(0.0),
            Matrix.of(new double[] {9, 9}, 1, 2));
    Matrix gradient = Matrix.of(new double[2], 1, 2);
    assertThat(Losses.quantileTd().valueAndGradient(inputs, gradient))
        .isCloseTo(0.25 * 0.125 + 0.25 * 2.5, within(1e-15));
    assertThat(gradient.get(0, 0)).isCloseTo(-0.25 * 0.5, within(1e-15));
    assertThat(gradient.get(0, 1)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void errorsNameWhatIsWrong() {
    double[] flat = new double[5];
    assertThatThrownBy(
            () ->
                ReturnDistributions.ofAtoms(
                    Matrix.of(new double[2], 1, 2),
                    new double[] {1, 1},
                    Matrix.of(0.0),
                    Matrix.of(0.0),
                    Matrix.of(new double[2], 1, 2)))
        .hasMessage("return-distributions: atoms[1] must be greater than the one before, got 1.0");
    assertThatThrownBy(() -> Losses.quantileTd().value(transition(flat, 0, 0, flat)))
        .hasMessage("quantile-td: distributions must be of quantiles, got atoms");
    double[] two = new double[10];
    assertThatThrownBy(() -> Losses.categoricalTd().value(transition(two, 0, 0, two)))
        .hasMessage("categorical-td: actions must be given, got none");
  }
}
