package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Losses;

/** The continuous Bernoulli distribution: a density, and near its uniform member. */
class ContinuousBernoulliTest {
  private final ContinuousBernoulli loss = Losses.continuousBernoulli();

  /** Simpson's rule on 2,000 intervals. */
  @Test
  void itsDensityIntegratesToOneWithTheMeanThatTheGradientSays() {
    for (double z : new double[] {-30, -4, -2.9, -0.3, 1e-9, 1, 3.1, 12}) {
      int n = 2000;
      double mass = 0;
      double mean = 0;
      for (int i = 0; i <= n; i++) {
        double y = i / (double) n;
        double density = Math.exp(-loss.value(z, y));
        double weight = (i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2) / (3.0 * n);
        mass += weight * density;
        mean += weight * y * density;
      }
      assertThat(mass).as("z = " + z).isCloseTo(1, within(1e-8));
      assertThat(loss.slope(z, 0)).as("z = " + z).isCloseTo(mean, within(1e-8));
    }
  }

  /** log C by atanh, which is good away from lambda = 1/2. */
  @Test
  void itIsCrossEntropyLessTheLogarithmOfTheNormaliser() {
    for (double z : new double[] {-5, -2.5, -1, 1, 2.5, 3.5, 20}) {
      double rest = -Math.tanh(z / 2);
      double logC = Math.log((-z) / rest);
      double y = 0.3;
      assertThat(loss.value(z, y))
          .isCloseTo(Losses.bceWithLogits().value(z, y) - logC, within(1e-14 * (1 + Math.abs(z))));
    }
  }

  @Test
  void nearTheUniformDistributionItKeepsItsDigits() {
    assertThat(loss.value(0, 0.3)).isZero();
    assertThat(loss.slope(0, 0.5)).isZero();
    assertThat(loss.curvature(0, 0.5)).isCloseTo(1 / 12.0, within(1e-17));
    double z = 1e-6;
    assertThat(loss.value(z, 0.5)).isCloseTo(z * z / 24, within(1e-15 * z * z));
    assertThat(loss.slope(z, 0.5)).isCloseTo(z / 12 - z * z * z / 720, within(1e-16 * z));
    assertThat(loss.value(z, 0.25)).isCloseTo(z / 4 + z * z / 24, within(1e-16 * z));
  }

  @Test
  void theSeriesMeetsTheClosedForm() {
    for (double y : new double[] {0, 0.4, 1}) {
      double below = Math.nextDown(3.0);
      assertThat(loss.value(below, y)).isCloseTo(loss.value(3, y), within(4e-15));
      assertThat(loss.slope(-below, y)).isCloseTo(loss.slope(-3, y), within(4e-16));
      assertThat(loss.curvature(below, y)).isCloseTo(loss.curvature(3, y), within(1e-16));
    }
  }

  @Test
  void extremeLogitsAreFinite() {
    for (double z : new double[] {-1e30, -800, 800, 1e30}) {
      for (double y : new double[] {0, 0.5, 1}) {
        assertThat(loss.value(z, y)).isFinite();
        assertThat(loss.slope(z, y)).isBetween(-1.0, 1.0);
        assertThat(loss.curvature(z, y)).isBetween(0.0, 1 / 12.0);
      }
    }
  }
}
