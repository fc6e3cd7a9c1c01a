package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanCalibrationTest {
  @Test
  void biasIsTheDistanceOfMeansInUnitsOfTheMeanTarget() {
    assertThat(
            MeanCalibration.relativeBias(
                new double[] {1, 3}, Weights.ones(new double[] {1, 3}.length), new double[] {2, 3}))
        .isCloseTo(0.25, within(1e-15));
    assertThat(
            MeanCalibration.relativeBias(
                new double[] {1, 3}, Weights.ones(new double[] {1, 3}.length), new double[] {3, 1}))
        .isZero();
  }

  @Test
  void binsAreByPredictionAndSeeWhatCancelsOverAll() {
    double[] targets = {3, 1};
    double[] predictions = {1, 3};
    assertThat(MeanCalibration.byBins(targets, Weights.ones(targets.length), predictions, 2))
        .isCloseTo(1, within(1e-15));
    assertThat(MeanCalibration.byBins(targets, Weights.ones(targets.length), targets, 2)).isZero();
  }

  @Test
  void targetsOfMeanZeroDivideByNothing() {
    assertThat(
            MeanCalibration.relativeBias(
                new double[] {0, 0}, Weights.ones(new double[] {0, 0}.length), new double[] {1, 0}))
        .isEqualTo(0.5);
  }
}
