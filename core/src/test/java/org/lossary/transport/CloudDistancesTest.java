package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;

/** Sliced Wasserstein, energy distance and maximum mean discrepancy. */
class CloudDistancesTest {
  private final SplittableRandom random = new SplittableRandom(12);

  private static Matrix points(int dimensions, double... coordinates) {
    return Matrix.of(coordinates, coordinates.length / dimensions, dimensions);
  }

  @Test
  void slicesAlongGivenDirectionsByHand() {
    // Along the first axis 0, 2 against 1, 5; along the second 0, 0 against 3, 4.
    PointClouds clouds = PointClouds.of(points(2, 0, 0, 2, 0), points(2, 1, 3, 5, 4));
    Doubles axes = Doubles.of(1, 0, 0, 1);
    double first = (1 + 9) / 2.0;
    double second = (9 + 16) / 2.0;
    assertThat(new SlicedWasserstein(2, 1, 0, false, axes).value(clouds))
        .isCloseTo((first + second) / 2, within(1e-14));
    assertThat(new SlicedWasserstein(2, 1, 0, true, axes).value(clouds))
        .isCloseTo(Math.sqrt((first + second) / 2), within(1e-14));
    assertThatThrownBy(() -> new SlicedWasserstein(2, 1, 0, true, Doubles.of(1)).value(clouds))
        .hasMessage("sliced-wasserstein: directions must be 2 numbers for each direction, got 1");
  }

  @Test
  void oneCoordinateHasOneDirection() {
    double[] x = random.doubles(7).toArray();
    double[] y = random.doubles(5).toArray();
    double line =
        new Wasserstein1d(3, true).value(Samples1d.of(Matrix.of(x, 1, 7), Matrix.of(y, 1, 5)));
    PointClouds clouds = PointClouds.of(points(1, x), points(1, y));
    assertThat(Losses.slicedWasserstein().p(3).projections(4).seed(9).value(clouds))
        .isCloseTo(line, within(1e-14));
  }

  @Test
  void aShiftIsSeenByItsShareOfEachDirection() {
    double[] x = random.doubles(60).toArray();
    double[] y = Arrays.stream(x).map(t -> t + 0.5).toArray();
    PointClouds clouds = PointClouds.of(points(3, x), points(3, y));
    // |t|^2 / 3 on average over directions, |t|^2 being 0.75.
    assertThat(Losses.slicedWasserstein().projections(20_000).seed(1).root(false).value(clouds))
        .isCloseTo(0.25, within(0.005));
    assertThat(Losses.slicedWasserstein().projections(30).seed(1).value(clouds))
        .isNotEqualTo(Losses.slicedWasserstein().projections(30).seed(2).value(clouds));
  }

  @Test
  void directionsAreUniformAndDoNotDependOnWhoAsks() {
    double[] all = new double[3 * 5000];
    Directions.fill(7, 0, 5000, 3, all);
    double[] some = new double[9];
    Directions.fill(7, 100, 3, 3, some);
    assertThat(some).isEqualTo(Arrays.copyOfRange(all, 300, 309));
    for (int d = 0; d < 3; d++) {
      double mean = 0;
      double square = 0;
      for (int k = 0; k < 5000; k++) {
        mean += all[3 * k + d] / 5000;
        square += all[3 * k + d] * all[3 * k + d] / 5000;
      }
      assertThat(mean).isCloseTo(0, within(0.03));
      assertThat(square).isCloseTo(1 / 3.0, within(0.02));
    }
  }

  @Test
  void energyDistanceByHand() {
    // Between: 5, 3 -> mean 4; within x: 4 once in two pairs; y alone.
    PointClouds clouds = PointClouds.of(points(2, 0, 0, 4, 0), points(2, 4, 3));
    assertThat(Losses.energyDistance().value(clouds)).isCloseTo(8 - 2, within(1e-14));
    assertThat(new EnergyDistance(true, false).value(clouds)).isCloseTo(8 - 4, within(1e-14));
    assertThat(new EnergyDistance(false, true).value(clouds))
        .isCloseTo(Math.sqrt(6), within(1e-14));
  }

  @Test
  void energyDistanceOnTheLine() {
    double[] x = random.doubles(9).toArray();
    double[] y = random.doubles(6).toArray();
    double[] a = random.doubles(9).toArray();
    double[] b = random.doubles(6).toArray();
    double line =
        new EnergyDistance1d(false)
            .value(
                Samples1d.of(
                    Matrix.of(x, 1, 9),
                    Matrix.of(y, 1, 6),
                    Matrix.of(a, 1, 9),
                    Matrix.of(b, 1, 6)));
    PointClouds clouds =
        PointClouds.of(points(1, x), points(1, y), Matrix.of(a, 1, 9), Matrix.of(b, 1, 6));
    assertThat(Losses.energyDistance().value(clouds)).isCloseTo(line, within(1e-14));
  }

  @Test
  void discrepancyByTheDefinition() {
    double[] x = random.doubles(10).toArray();
    double[] y = random.doubles(8).toArray();
    PointClouds clouds = PointClouds.of(points(2, x), points(2, y));
    for (PairKernel kernel : PairKernel.values()) {
      for (boolean unbiased : new boolean[] {false, true}) {
        double expected = 0;
        for (double s : new double[] {0.3, 2}) {
          expected +=
              mean(kernel, s, x, x, unbiased)
                  + mean(kernel, s, y, y, unbiased)
                  - 2 * mean(kernel, s, x, y, false);
        }
        // The energy kernel has no bandwidth and is not added twice.
        expected = kernel == PairKernel.ENERGY ? expected / 2 : expected;
        Mmd loss = new Mmd(kernel, Doubles.of(0.3, 2), Bandwidth.ABSOLUTE, unbiased, false);
        assertThat(loss.value(clouds)).as(loss.toString()).isCloseTo(expected, within(1e-14));
      }
    }
  }

  private static double mean(
      PairKernel kernel, double s, double[] x, double[] y, boolean different) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < x.length / 2; i++) {
      for (int j = 0; j < y.length / 2; j++) {
        double d = Math.hypot(x[2 * i] - y[2 * j], x[2 * i + 1] - y[2 * j + 1]);
        if (!different || i != j) {
          count++;
          sum +=
              switch (kernel) {
                case GAUSSIAN -> Math.exp(-d * d / (2 * s * s));
                case LAPLACE -> Math.exp(-d / s);
                case RATIONAL_QUADRATIC -> 1 / (1 + d * d / (2 * s * s));
                case ENERGY -> -d;
              };
        }
      }
    }
    return sum / count;
  }

  @Test
  void theMedianIsExact() {
    double[] x = random.doubles(300).toArray();
    double[] y = random.doubles(101 * 3, 0.5, 3).toArray();
    double[] all = new double[603];
    System.arraycopy(x, 0, all, 0, 300);
    System.arraycopy(y, 0, all, 300, 303);
    double[] distances = new double[201 * 200 / 2];
    for (int i = 0, k = 0; i < 201; i++) {
      for (int j = i + 1; j < 201; j++) {
        double square = 0;
        for (int d = 0; d < 3; d++) {
          double t = all[3 * i + d] - all[3 * j + d];
          square += t * t;
        }
        distances[k++] = Math.sqrt(square);
      }
    }
    Arrays.sort(distances);
    PointClouds clouds = PointClouds.of(points(3, x), points(3, y));
    double median = distances[(distances.length - 1) / 2];
    assertThat(Mmd.medianDistance(clouds)).isEqualTo(median);
    double relative =
        new Mmd(PairKernel.GAUSSIAN, Doubles.of(0.5), Bandwidth.MEDIAN, false, false).value(clouds);
    double absolute =
        new Mmd(PairKernel.GAUSSIAN, Doubles.of(0.5 * median), Bandwidth.ABSOLUTE, false, false)
            .value(clouds);
    assertThat(relative).isEqualTo(absolute);
  }

  @Test
  void equalCloudsHaveExactlyNothing() {
    Matrix x = points(3, random.doubles(3 * 50).toArray());
    PointClouds clouds = PointClouds.of(x, x);
    DoubleMatrix gradient = Matrix.of(new double[150], 50, 3);
    for (boolean root : new boolean[] {false, true}) {
      assertThat(new EnergyDistance(false, root).valueAndGradient(clouds, gradient)).isZero();
      assertThat(Arrays.stream(gradient.data()).allMatch(g -> g == 0)).isTrue();
      assertThat(Losses.slicedWasserstein().projections(9).root(root).value(clouds)).isZero();
      for (PairKernel kernel : PairKernel.values()) {
        Mmd loss = new Mmd(kernel, Doubles.of(1), Bandwidth.MEDIAN, false, root);
        assertThat(loss.valueAndGradient(clouds, gradient)).isZero();
        assertThat(Arrays.stream(gradient.data()).allMatch(g -> g == 0)).isTrue();
      }
    }
  }

  @Test
  void nearCloudsKeepTheirDigits() {
    // One point each, at distance t: 2 (1 - exp(-t^2 / 2)) is t^2 - t^4 / 4; t^2 is 1e-16.
    PointClouds clouds = PointClouds.of(points(1, 0), points(1, 1e-8));
    assertThat(Losses.mmd().value(clouds)).isCloseTo(1e-16, within(1e-29));
  }

  @Test
  void aLargeOffsetCostsNoDigits() {
    double[] x = random.doubles(40).map(t -> Math.rint(t * 1024) / 1024).toArray();
    double[] y = random.doubles(40).map(t -> Math.rint(t * 1024) / 1024).toArray();
    double near = Losses.mmd().value(PointClouds.of(points(2, x), points(2, y)));
    Matrix farX = points(2, Arrays.stream(x).map(t -> t + 1e6).toArray());
    Matrix farY = points(2, Arrays.stream(y).map(t -> t + 1e6).toArray());
    assertThat(Losses.mmd().value(PointClouds.of(farX, farY))).isEqualTo(near);
  }

  @Test
  void bandwidthsAreChecked() {
    assertThatThrownBy(
            () -> new Mmd(PairKernel.LAPLACE, Doubles.of(0), Bandwidth.MEDIAN, true, false))
        .hasMessage("mmd: bandwidths must be finite and > 0, got 0.0");
    assertThatThrownBy(
            () -> new Mmd(PairKernel.LAPLACE, Doubles.none(), Bandwidth.MEDIAN, true, false))
        .hasMessage("mmd: bandwidths must be at least one, got none");
  }
}
