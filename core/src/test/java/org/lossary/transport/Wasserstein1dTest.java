package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

class Wasserstein1dTest {
  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void equalSizesAreTheBestOfAllPermutations() {
    for (double p : new double[] {1, 1.5, 2, 3}) {
      for (int n = 1; n <= 6; n++) {
        double[] x = random.doubles(n, -2, 2).toArray();
        double[] y = random.doubles(n, -1, 3).toArray();
        double best = BruteForce.assignment(n, (i, j) -> Math.pow(Math.abs(x[i] - y[j]), p)) / n;
        assertThat(Losses.wasserstein1d().p(p).root(false).value(Samples1d.of(x, y)))
            .isCloseTo(best, within(1e-13));
        assertThat(Losses.wasserstein1d().p(p).value(Samples1d.of(x, y)))
            .isCloseTo(Math.pow(best, 1 / p), within(1e-13));
      }
    }
  }

  @Test
  void powerOneIsTheAreaBetweenTheDistributionFunctions() {
    double[] x = random.doubles(7, -2, 2).toArray();
    double[] y = random.doubles(4, -2, 2).toArray();
    double[] a = random.doubles(7).toArray();
    double[] b = random.doubles(4).toArray();
    double area = 0;
    double[] all = java.util.stream.DoubleStream.concat(of(x), of(y)).sorted().toArray();
    for (int k = 0; k + 1 < all.length; k++) {
      area += Math.abs(below(x, a, all[k]) - below(y, b, all[k])) * (all[k + 1] - all[k]);
    }
    Samples1d samples = Samples1d.of(row(x), row(y), row(a), row(b));
    assertThat(Losses.wasserstein1d().value(samples)).isCloseTo(area, within(1e-14));
  }

  @Test
  void weightsThatAreWholeNumbersRepeatPoints() {
    Samples1d weighted = Samples1d.of(row(1, 5), row(2, 4, 9), row(2, 1), row(1, 1, 2));
    Samples1d repeated =
        Samples1d.of(
            new double[] {1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 5, 5},
            new double[] {2, 2, 2, 4, 4, 4, 9, 9, 9, 9, 9, 9});
    for (double p : new double[] {1, 2, 2.5}) {
      assertThat(Losses.wasserstein1d().p(p).value(weighted))
          .isCloseTo(Losses.wasserstein1d().p(p).value(repeated), within(1e-14));
    }
  }

  @Test
  void potentialsSolveTheDualProblem() {
    double[] x = random.doubles(6, -2, 2).toArray();
    double[] y = random.doubles(5, -2, 2).toArray();
    LineTransport line = new LineTransport();
    line.size(6, 5);
    System.arraycopy(x, 0, line.x, 0, 6);
    System.arraycopy(y, 0, line.y, 0, 5);
    double[] a = random.doubles(6).toArray();
    double[] b = random.doubles(5).toArray();
    System.arraycopy(a, 0, line.a, 0, 6);
    System.arraycopy(b, 0, line.b, 0, 5);
    double aSum = of(a).sum();
    double bSum = of(b).sum();
    line.solve(aSum, bSum, 3);
    double dual = 0;
    for (int i = 0; i < 6; i++) {
      dual += a[i] / aSum * line.f[i];
      for (int j = 0; j < 5; j++) {
        assertThat(line.f[i] + line.g[j])
            .isLessThanOrEqualTo(Math.pow(Math.abs(x[i] - y[j]), 3) + 1e-13);
      }
    }
    for (int j = 0; j < 5; j++) {
      dual += b[j] / bSum * line.g[j];
    }
    assertThat(line.value(false)).isCloseTo(dual, within(1e-13));
  }

  @Test
  void equalSamplesAreNoDistanceApartAndPullNowhere() {
    double[] x = {3, 1, 1, 2};
    Matrix dx = Matrix.of(new double[4], 1, 4);
    Matrix dy = Matrix.of(new double[4], 1, 4);
    for (double p : new double[] {1, 2, 3.5}) {
      double value =
          Losses.wasserstein1d()
              .p(p)
              .valueAndGradient(Samples1d.of(x, new double[] {1, 2, 3, 1}), dx, dy);
      assertThat(value).isZero();
      for (int i = 0; i < 4; i++) {
        assertThat(dx.get(0, i)).isZero();
        assertThat(dy.get(0, i)).isZero();
      }
    }
  }

  @Test
  void extremeDistancesNeitherOverflowNorVanish() {
    for (double size : new double[] {1e-200, 1e200}) {
      Matrix dx = Matrix.of(new double[2], 1, 2);
      double value =
          Losses.wasserstein1d()
              .p(2)
              .valueAndGradient(
                  Samples1d.of(new double[] {0, size}, new double[] {3 * size, 4 * size}), dx);
      assertThat(value / size).isCloseTo(3, within(1e-14));
      assertThat(dx.get(0, 0)).isCloseTo(-0.5, within(1e-14));
    }
  }

  @Test
  void aSampleWithoutWeightCountsForNothing() {
    double[] values = new double[1];
    Matrix dx = Matrix.of(new double[] {Double.NaN, Double.NaN}, 1, 2);
    double value =
        Losses.wasserstein1d()
            .valuesAndGradient(
                Samples1d.of(row(1, 2), row(3, 4), row(0, 0), row(1, 1)).reduction(Reduction.SUM),
                values,
                dx);
    assertThat(value).isZero();
    assertThat(dx.get(0, 0)).isZero();
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> Losses.wasserstein1d().p(0.5))
        .isInstanceOf(LossException.class)
        .hasMessage("wasserstein-1d: p must be finite and >= 1, got 0.5");
    Samples1d negative = Samples1d.of(row(1, 2), row(3), row(1, -1), row(1));
    assertThatThrownBy(() -> Losses.wasserstein1d().value(negative))
        .hasMessage(
            "wasserstein-1d: xWeights must be finite and >= 0, got -1.0 in row 0, column 1");
    assertThatThrownBy(() -> Samples1d.of(row(1, 2), row(3), row(1), row(1)))
        .hasMessage("samples: xWeights must have 2 columns, got 1");
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }

  private static java.util.stream.DoubleStream of(double[] a) {
    return java.util.Arrays.stream(a);
  }

  private static double below(double[] x, double[] w, double t) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] <= t ? w[i] : 0;
    }
    return sum / of(w).sum();
  }
}
