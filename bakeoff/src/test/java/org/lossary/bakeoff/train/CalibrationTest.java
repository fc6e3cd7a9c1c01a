package org.lossary.bakeoff.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.metric.Weights;

class CalibrationTest {
  private static final int N = 20_000;

  @Test
  void plattFindsTheSigmoidThatMadeTheLabels() {
    Random random = new Random(1);
    double[] scores = new double[N];
    double[] labels = new double[N];
    for (int i = 0; i < N; i++) {
      scores[i] = 100 * random.nextGaussian();
      double p = 1 / (1 + Math.exp(-(0.02 * scores[i] - 1)));
      labels[i] = random.nextDouble() < p ? 1 : 0;
    }
    Platt platt = Platt.fit(scores, labels, Weights.ones(scores.length));
    assertThat(platt.a()).isCloseTo(0.02, within(0.001));
    assertThat(platt.b()).isCloseTo(-1, within(0.05));
  }

  @Test
  void plattStaysFiniteWhereScoresSeparateAndNeverTurnsThemAround() {
    double[] scores = {-2, -1, 1, 2};
    Platt separable = Platt.fit(scores, new double[] {0, 0, 1, 1}, Weights.ones(scores.length));
    assertThat(separable.apply(2)).isBetween(0.7, 0.99);
    Platt wrong = Platt.fit(scores, new double[] {1, 1, 0, 0}, Weights.ones(scores.length));
    assertThat(wrong.a()).isZero();
    assertThat(wrong.apply(5)).isEqualTo(0.5);
    assertThat(
            Platt.fit(
                    new double[] {3, 3, 3},
                    new double[] {0, 0, 1},
                    Weights.ones((new double[] {3, 3, 3}).length))
                .apply(3))
        .isCloseTo(0.4, within(0.05));
  }

  @Test
  void temperatureFindsTheSoftmaxThatMadeTheLabels() {
    Random random = new Random(2);
    float[][] scores = new float[N][3];
    double[] labels = new double[N];
    for (int i = 0; i < N; i++) {
      for (int k = 0; k < 3; k++) {
        scores[i][k] = (float) (10 * random.nextGaussian());
      }
      double[] p = TemperatureScaling.apply(new float[][] {scores[i]}, 0.15)[0];
      double u = random.nextDouble();
      labels[i] = u < p[0] ? 0 : u < p[0] + p[1] ? 1 : 2;
    }
    assertThat(TemperatureScaling.fit(scores, labels, Weights.ones(scores.length)))
        .isCloseTo(0.15, within(0.005));
  }

  @Test
  void hugeScoresGiveProbabilities() {
    double[] p = TemperatureScaling.apply(new float[][] {{1e30f, -1e30f, 1e30f}}, 1)[0];
    assertThat(p).containsExactly(0.5, 0, 0.5);
  }
}
