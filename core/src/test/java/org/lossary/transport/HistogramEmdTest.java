package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;

class HistogramEmdTest {
  private static final double[] P = {0.1, 0.2, 0.3, 0.4};
  private static final double[] Q = {0.4, 0.1, 0.1, 0.4};

  @Test
  void isTheWassersteinDistanceOfTheBins() {
    double[] bins = {0, 0.5, 1, 1.5};
    Samples1d samples = Samples1d.of(row(bins), row(bins), row(P), row(Q));
    assertThat(Losses.histogramEmd().binWidth(0.5).value(Histograms.of(row(P), row(Q))))
        .isCloseTo(Losses.wasserstein1d().value(samples), within(1e-15));
  }

  @Test
  void squaredFormOfOrderedClasses() {
    // Cumulative differences -0.3, -0.2, 0, 0.
    assertThat(Losses.histogramEmd().power(2).value(Histograms.of(row(P), row(Q))))
        .isCloseTo(0.13, within(1e-15));
    assertThat(
            Losses.histogramEmd()
                .power(2)
                .binWidth(0.25)
                .root(true)
                .value(Histograms.of(row(P), row(Q))))
        .isCloseTo(Math.sqrt(0.13 / 4), within(1e-15));
  }

  @Test
  void missesNextToTheTruthCostLess() {
    double[] truth = {0, 0, 1, 0};
    double near = Losses.histogramEmd().value(Histograms.of(row(0, 1, 0, 0), row(truth)));
    double far = Losses.histogramEmd().value(Histograms.of(row(1, 0, 0, 0), row(truth)));
    assertThat(near).isEqualTo(1);
    assertThat(far).isEqualTo(2);
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }
}
