package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointErrorsTest {
  private static final double[] TARGETS = {1, 2, 3, 10};
  private static final double[] PREDICTIONS = {2, 2, 1, 4};

  @Test
  void meanSquareMeanAndMedianByHand() {
    assertThat(PointErrors.rmse(TARGETS, Weights.ones(TARGETS.length), PREDICTIONS))
        .isCloseTo(Math.sqrt(41 / 4.0), within(1e-15));
    assertThat(PointErrors.mae(TARGETS, Weights.ones(TARGETS.length), PREDICTIONS))
        .isEqualTo(9 / 4.0);
    assertThat(PointErrors.median(TARGETS, Weights.ones(TARGETS.length), PREDICTIONS))
        .isEqualTo(1.5);
    assertThat(
            PointErrors.median(
                new double[] {1, 5, 9},
                Weights.ones(new double[] {1, 5, 9}.length),
                new double[] {1, 1, 1}))
        .isEqualTo(4);
  }

  @Test
  void pinballWeighsByTheSide() {
    // Above by 6 and 2, below by 1.
    assertThat(Pinball.mean(TARGETS, Weights.ones(TARGETS.length), PREDICTIONS, 0.9))
        .isCloseTo((0.9 * 8 + 0.1 * 1) / 4, within(1e-15));
    assertThat(Pinball.mean(TARGETS, Weights.ones(TARGETS.length), PREDICTIONS, 0.5))
        .isEqualTo(9 / 8.0);
  }

  @Test
  void quantileModelsAnswerPinballWithTheirOwnQuantile() {
    NumberPredictions p =
        new NumberPredictions(
            TARGETS,
            Weights.ones(TARGETS.length),
            PREDICTIONS,
            1,
            tau -> tau == 0.9 ? TARGETS.clone() : PREDICTIONS);

    assertThat(Metric.PINBALL_90.of(p)).isZero();
    assertThat(Metric.PINBALL_50.of(p)).isEqualTo(9 / 8.0);
  }
}
