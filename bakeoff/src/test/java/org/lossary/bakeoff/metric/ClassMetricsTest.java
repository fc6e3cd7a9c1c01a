package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClassMetricsTest {
  /** The example of scikit-learn's guide: AUC 0.75, average precision 0.8333. */
  private static final ClassPredictions GUIDE = binary(0.5, "0011", 0.1, 0.4, 0.35, 0.8);

  private static final ClassPredictions THREE =
      new ClassPredictions(
          new int[] {0, 1, 2, 2},
          new double[][] {
            {0.7, 0.2, 0.1}, {0.3, 0.4, 0.3}, {0.5, 0.1, 0.4}, {0.1, 0.1, 0.8},
          },
          0.5);

  static ClassPredictions binary(double threshold, String labels, double... ones) {
    double[][] p = new double[ones.length][];
    int[] y = new int[ones.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = new double[] {1 - ones[i], ones[i]};
      y[i] = labels.charAt(i) - '0';
    }
    return new ClassPredictions(y, p, threshold);
  }

  @Test
  void rocAucCountsPairsAndHalvesTies() {
    assertThat(RocAuc.of(GUIDE)).isEqualTo(0.75);
    assertThat(RocAuc.of(binary(0.5, "0101", 0.5, 0.5, 0.5, 0.5))).isEqualTo(0.5);
    // One pair of four is tied, two are right, one is wrong.
    assertThat(RocAuc.of(binary(0.5, "0101", 0.3, 0.3, 0.6, 0.9))).isEqualTo(0.625);
    assertThat(RocAuc.of(binary(0.5, "00", 0.3, 0.4))).isNaN();
  }

  @Test
  void averagePrecisionAddsSteps() {
    assertThat(AveragePrecision.of(GUIDE)).isCloseTo(5 / 6.0, within(1e-15));
    // All tied: one step, with the share of positives as its precision.
    assertThat(AveragePrecision.of(binary(0.5, "0001", 0.5, 0.5, 0.5, 0.5))).isEqualTo(0.25);
    assertThat(AveragePrecision.of(binary(0.5, "00", 0.3, 0.4))).isNaN();
  }

  @Test
  void severalClassesAreAveragedOneAgainstTheRest() {
    // Class 0: 3 of 3 pairs; class 1: 3 of 3; class 2: 4 of 4.
    assertThat(RocAuc.of(THREE)).isEqualTo(1);
    assertThat(AveragePrecision.of(THREE)).isEqualTo(1);
    // Claims 0 1 0 2: F1 2/3, 1 and 2/3.
    assertThat(F1Score.of(THREE)).isCloseTo((2 / 3.0 + 1 + 2 / 3.0) / 3, within(1e-15));
    assertThat(F1Score.accuracy(THREE)).isEqualTo(0.75);
  }

  @Test
  void logLossAndBrierByHand() {
    assertThat(ProbabilityScores.logLoss(GUIDE))
        .isCloseTo(
            -(Math.log(0.9) + Math.log(0.6) + Math.log(0.35) + Math.log(0.8)) / 4, within(1e-15));
    assertThat(ProbabilityScores.brier(GUIDE))
        .isCloseTo((0.01 + 0.16 + 0.65 * 0.65 + 0.04) / 4, within(1e-15));
    assertThat(ProbabilityScores.brier(THREE))
        .isCloseTo(
            (0.09 + 0.04 + 0.01 + 0.09 + 0.36 + 0.09 + 0.25 + 0.01 + 0.36 + 0.01 + 0.01 + 0.04) / 4,
            within(1e-15));
  }

  @Test
  void oneCertainMistakeIsNotInfinite() {
    assertThat(ProbabilityScores.logLoss(binary(0.5, "1", 0.0)))
        .isCloseTo(15 * Math.log(10), within(1e-12));
  }

  @Test
  void f1UsesTheThresholdItIsGiven() {
    // At 0.35: claims 3, hits 2 of 2 -> 4/5; at 0.5: claims 1, hits 1 -> 2/3.
    assertThat(F1Score.of(binary(0.35, "0011", 0.1, 0.4, 0.35, 0.8))).isEqualTo(0.8);
    assertThat(F1Score.of(GUIDE)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(F1Score.of(binary(0.9, "00", 0.1, 0.2))).isZero();
  }

  @Test
  void bestThresholdIsBestOnItsOwnRowsAndBetweenScores() {
    double[] scores = {0.1, 0.4, 0.35, 0.8};
    boolean[] positive = {false, false, true, true};
    double threshold = F1Score.bestThreshold(scores, positive, Weights.ones(scores.length));

    assertThat(threshold).isCloseTo((0.35 + 0.1) / 2, within(1e-15));
    for (double other = 0; other <= 1; other += 0.01) {
      assertThat(F1Score.at(scores, positive, Weights.ones(scores.length), other))
          .isLessThanOrEqualTo(
              F1Score.at(scores, positive, Weights.ones(scores.length), threshold));
    }
    assertThat(F1Score.bestThreshold(scores, new boolean[4], Weights.ones(scores.length)))
        .isEqualTo(0.5);
  }

  @Test
  void calibrationErrorComparesBinsOfEquallyManyRows() {
    ClassPredictions p = binary(0.5, "0101", 0.2, 0.2, 0.9, 0.9);
    // Bins of two: |0.2 - 0.5| and |0.9 - 0.5|, each half of the rows.
    assertThat(CalibrationError.of(p, 2)).isCloseTo(0.35, within(1e-15));
    assertThat(CalibrationError.of(p, 1)).isCloseTo(0.05, within(1e-15));
    // The most likely class: confidence 0.7, 0.4, 0.5, 0.8; three hits of four.
    assertThat(CalibrationError.of(THREE, 1)).isCloseTo(0.15, within(1e-15));
  }
}
