package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DevianceTest {
  @Test
  void poissonByHand() {
    // 2 (3 log(3/2) - 1) and, for y = 0, 2 mu.
    double[] y = {3, 0};
    double[] mu = {2, 0.5};
    double expected = (2 * (3 * Math.log(1.5) - 1) + 2 * 0.5) / 2;
    assertThat(Deviance.mean(y, Weights.ones(y.length), mu, 1e-3, 1))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void gammaByHand() {
    double expected = 2 * (4.0 / 2 - 1 - Math.log(2));
    assertThat(
            Deviance.mean(
                new double[] {4}, Weights.ones(new double[] {4}.length), new double[] {2}, 1e-3, 2))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void tweedieOfOneAndAHalfIsFourTimesTheSquareOfRoots() {
    // For p = 1.5: 4 (sqrt y - sqrt mu)^2 / sqrt mu.
    double expected = 4 * Math.pow(2 - Math.sqrt(2), 2) / Math.sqrt(2);
    assertThat(
            Deviance.mean(
                new double[] {4},
                Weights.ones(new double[] {4}.length),
                new double[] {2},
                1e-3,
                1.5))
        .isCloseTo(expected, within(1e-14));
    assertThat(
            Deviance.mean(
                new double[] {0},
                Weights.ones(new double[] {0}.length),
                new double[] {2},
                1e-3,
                1.5))
        .isCloseTo(4 * Math.sqrt(2), within(1e-14));
  }

  @Test
  void isZeroAtTheTargetAndContinuousInThePower() {
    for (double p : new double[] {1, 1.2, 1.5, 1.9, 2}) {
      assertThat(
              Deviance.mean(
                  new double[] {3},
                  Weights.ones(new double[] {3}.length),
                  new double[] {3},
                  1e-3,
                  p))
          .isCloseTo(0, within(1e-12));
    }
    double nearPoisson =
        Deviance.mean(
            new double[] {3},
            Weights.ones(new double[] {3}.length),
            new double[] {2},
            1e-3,
            1 + 1e-7);
    assertThat(nearPoisson)
        .isCloseTo(
            Deviance.mean(
                new double[] {3}, Weights.ones(new double[] {3}.length), new double[] {2}, 1e-3, 1),
            within(1e-5));
  }

  @Test
  void predictionsThatAreNotPositiveCountAsTheFloor() {
    double floored =
        Deviance.mean(
            new double[] {1}, Weights.ones(new double[] {1}.length), new double[] {-5}, 0.01, 1);
    assertThat(floored)
        .isEqualTo(
            Deviance.mean(
                new double[] {1},
                Weights.ones(new double[] {1}.length),
                new double[] {0.01},
                0.001,
                1));
    assertThat(floored).isCloseTo(2 * (Math.log(100) - 0.99), within(1e-12));
  }
}
