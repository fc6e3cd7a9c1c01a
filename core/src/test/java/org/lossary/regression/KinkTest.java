package org.lossary.regression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;

/** The documented subgradients and one-sided second derivatives where losses have kinks. */
class KinkTest {

  @Test
  void gradientIsZeroAtAPerfectPrediction() {
    for (PointwiseLoss loss :
        new PointwiseLoss[] {
          Losses.mae(),
          Losses.smoothL1(0),
          Losses.smoothL1(1),
          Losses.quantile(0.1),
          Losses.quantile(0.9),
          Losses.expectile(0.9),
          Losses.epsilonInsensitive(0),
          Losses.squaredEpsilonInsensitive(0)
        }) {
      assertThat(loss.slope(1.5, 1.5)).as("%s", loss).isZero();
      assertThat(loss.value(1.5, 1.5)).as("%s", loss).isZero();
    }
  }

  @Test
  void theLeastResidualHasTheFullSlope() {
    assertThat(Losses.mae().slope(Double.MIN_VALUE, 0)).isEqualTo(1);
    assertThat(Losses.mae().slope(-Double.MIN_VALUE, 0)).isEqualTo(-1);
    assertThat(Losses.quantile(0.1).slope(Double.MIN_VALUE, 0)).isEqualTo(0.9);
    assertThat(Losses.quantile(0.1).slope(0, Double.MIN_VALUE)).isEqualTo(-0.1);
  }

  @Test
  void epsilonItselfIsInsideTheMargin() {
    assertThat(Losses.epsilonInsensitive(0.5).slope(0.5, 0)).isZero();
    assertThat(Losses.epsilonInsensitive(0.5).slope(Math.nextUp(0.5), 0)).isEqualTo(1);
    assertThat(Losses.squaredEpsilonInsensitive(0.5).curvature(0.5, 0)).isZero();
    assertThat(Losses.squaredEpsilonInsensitive(0.5).curvature(Math.nextUp(0.5), 0)).isEqualTo(2);
  }

  @Test
  void smoothL1BelongsToTheParabolaUpToBeta() {
    assertThat(Losses.smoothL1(0.5).value(0.5, 0)).isEqualTo(0.25);
    assertThat(Losses.smoothL1(0.5).curvature(0.5, 0)).isEqualTo(2);
    assertThat(Losses.smoothL1(0.5).curvature(Math.nextUp(0.5), 0)).isZero();
  }

  @Test
  void expectileTakesTheSideOfUnderPredictionAtZero() {
    assertThat(Losses.expectile(0.75).curvature(2, 2)).isEqualTo(1.5);
    assertThat(Losses.expectile(0.75).curvature(2.5, 2)).isEqualTo(0.5);
  }

  @Test
  void tukeyHasNoInfluenceFromItsScaleOn() {
    TukeyBiweight loss = Losses.tukeyBiweight(2);
    assertThat(loss.value(2, 0)).isEqualTo(loss.value(1e300, 0)).isEqualTo(4 / 6.0);
    assertThat(loss.slope(2, 0)).isZero();
    assertThat(loss.curvature(-2, 0)).isZero();
  }
}
