package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;

class EnergyDistance1dTest {
  @Test
  void isTheDifferenceOfMeanDistances() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 20; round++) {
      double[] x = random.doubles(1 + round % 5, -2, 2).toArray();
      double[] y = random.doubles(1 + round % 7, -2, 2).toArray();
      double[] a = random.doubles(x.length).toArray();
      double[] b = random.doubles(y.length).toArray();
      double expected = 2 * mean(x, a, y, b) - mean(x, a, x, a) - mean(y, b, y, b);
      Samples1d samples = Samples1d.of(row(x), row(y), row(a), row(b));
      assertThat(Losses.energyDistance1d(false).value(samples)).isCloseTo(expected, within(1e-14));
      assertThat(Losses.energyDistance1d().value(samples))
          .isCloseTo(Math.sqrt(expected), within(1e-7));
    }
  }

  @Test
  void equalSamplesPullNowhere() {
    Matrix dx = Matrix.of(new double[4], 1, 4);
    double value =
        Losses.energyDistance1d(false)
            .valueAndGradient(
                Samples1d.of(new double[] {3, 1, 1, 2}, new double[] {1, 2, 3, 1}), dx);
    assertThat(value).isZero();
    for (int i = 0; i < 4; i++) {
      assertThat(dx.get(0, i)).isZero();
    }
  }

  @Test
  void keepsDigitsFarFromZero() {
    double[] x = {1e9, 1e9 + 1};
    double[] y = {1e9 + 1, 1e9 + 2};
    assertThat(Losses.energyDistance1d(false).value(Samples1d.of(x, y))).isEqualTo(1);
  }

  private static double mean(double[] x, double[] a, double[] y, double[] b) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < y.length; j++) {
        sum += a[i] * b[j] * Math.abs(x[i] - y[j]);
        weight += a[i] * b[j];
      }
    }
    return sum / weight;
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }
}
