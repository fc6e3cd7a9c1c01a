package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BinsTest {
  @Test
  void everyValueIsCountedOnce() {
    Random random = new Random(5);
    for (int n : new int[] {1, 2, 17, 1000, 30_000}) {
      double[] values = new double[n];
      for (int i = 0; i < n; i++) {
        values[i] = Math.pow(random.nextGaussian(), 5);
      }
      Bins bins = Bins.of(values);
      assertThat(bins.total()).isEqualTo(n);
      assertThat(bins.size()).isBetween(1, 125);
    }
  }

  @Test
  void aBinHoldsItsLowerEndAndTheLastBothEnds() {
    Bins bins = Bins.counted(new double[] {-1, 0, 0.5, 1, 1.5, 2, 2.1, Double.NaN}, 0, 2, 2);
    assertThat(bins.count(0)).isEqualTo(2);
    assertThat(bins.count(1)).isEqualTo(3);
    assertThat(bins.below()).isEqualTo(1);
    assertThat(bins.above()).isEqualTo(1);
    assertThat(bins.missing()).isEqualTo(1);
    assertThat(bins.edge(2)).isEqualTo(2);
  }

  @Test
  void infinitiesAreOutsideTheBins() {
    Bins bins =
        Bins.of(
            new double[] {
              1, 2, 3, 4, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
            });
    assertThat(bins.above()).isEqualTo(1);
    assertThat(bins.below()).isEqualTo(1);
    assertThat(bins.missing()).isEqualTo(1);
    assertThat(bins.high()).isLessThan(100);
  }

  @Test
  void aConstantGetsOneBinAndNothingGetsAnEmptyOne() {
    assertThat(Bins.of(new double[] {7, 7, 7}).count(0)).isEqualTo(3);
    assertThat(Bins.of(new double[0]).total()).isZero();
  }

  @Test
  void longTailsAreCutAndCounted() {
    double[] values = new double[1001];
    for (int i = 0; i < 1000; i++) {
      values[i] = i / 1000.0;
    }
    values[1000] = 1e9;
    Bins bins = Bins.of(values);
    assertThat(bins.high()).isLessThan(10);
    assertThat(bins.above()).isEqualTo(1);
  }
}
