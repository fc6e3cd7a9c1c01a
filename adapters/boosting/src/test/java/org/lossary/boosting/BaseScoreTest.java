package org.lossary.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;
import org.lossary.SupervisedLoss;

class BaseScoreTest {
  record Pinball(double tau) implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      double r = target - prediction;
      return r > 0 ? tau * r : (tau - 1) * r;
    }

    @Override
    public double slope(double prediction, double target) {
      return prediction < target ? -tau : prediction > target ? 1 - tau : 0;
    }
  }

  /** Geman-McClure: not convex, bounded. */
  record Bounded() implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      double r = prediction - target;
      return r * r / (1 + r * r);
    }

    @Override
    public double slope(double prediction, double target) {
      double r = prediction - target;
      return 2 * r / ((1 + r * r) * (1 + r * r));
    }
  }

  record LogPoisson() implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      return Math.exp(prediction) - target * prediction;
    }

    @Override
    public double slope(double prediction, double target) {
      return Math.exp(prediction) - target;
    }
  }

  private static double best(SupervisedLoss loss, float... labels) {
    return new BaseScore(MarginLoss.of(loss, 0)).best(labels)[0];
  }

  @Test
  void lossesThatAreFlatNearTheTargetStartAtItsScale() {
    SupervisedLoss wide = Losses.epsilonInsensitive(50);
    assertThat(best(wide, 900, 1000, 1010, 1100)).isBetween(950.0, 1060.0);
    assertThat(MarginLoss.of(wide, 0).leastAtTarget(0)).isTrue();
    assertThat(MarginLoss.of(Losses.tukeyBiweight(1e-5), 0).leastAtTarget(0)).isTrue();
  }

  @Test
  void squaredErrorGivesTheMean() {
    assertThat(best(Losses.mse(), 1, 2, 6, 11)).isCloseTo(5, within(1e-9));
  }

  @Test
  void quantilesAreQuantiles() {
    float[] y = new float[1001];
    for (int i = 0; i < y.length; i++) {
      y[i] = (i * 617) % 1001;
    }

    assertThat(best(new Pinball(0.5), y)).isCloseTo(500, within(1e-6));
    assertThat(best(new Pinball(0.9), y)).isCloseTo(900, within(1e-6));
    assertThat(best(new Pinball(0.01), y)).isCloseTo(10, within(1e-6));
  }

  @Test
  void logitsGiveTheLogOdds() {
    assertThat(best(Losses.bceWithLogits(), 1, 0, 0, 0)).isCloseTo(Math.log(1 / 3.0), within(1e-9));
  }

  @Test
  void oneClassGivesAFiniteMargin() {
    assertThat(best(Losses.bceWithLogits(), 1, 1, 1)).isGreaterThan(10).isLessThanOrEqualTo(30);
  }

  @Test
  void countsGiveTheLogarithmOfTheMean() {
    assertThat(best(new LogPoisson(), 0, 0, 1, 7)).isCloseTo(Math.log(2), within(1e-9));
  }

  @Test
  void outliersDoNotMoveTheMinimumOfABoundedLoss() {
    float[] y = new float[900];
    Random random = new Random(5);
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) (i % 3 == 0 ? 500 + 100 * random.nextGaussian() : 7 + random.nextGaussian());
    }

    assertThat(best(new Bounded(), y)).isCloseTo(7, within(0.2));
  }

  @Test
  void softmaxGivesTheClassPriors() {
    float[] y = new float[100];
    for (int i = 0; i < y.length; i++) {
      y[i] = i < 60 ? 0 : i < 90 ? 1 : 2;
    }

    double[] z = new BaseScore(MarginLoss.of(Losses.crossEntropy(), 3)).best(y);

    assertThat(z[0] - z[1]).isCloseTo(Math.log(2), within(1e-6));
    assertThat(z[1] - z[2]).isCloseTo(Math.log(3), within(1e-6));
  }

  @Test
  void weightsCountAsRepetitions() {
    double weighted =
        new BaseScore(MarginLoss.of(Losses.huber(1), 0))
            .best(new float[] {0, 1, 9}, new float[] {3, 2, 1})[0];

    assertThat(weighted).isCloseTo(best(Losses.huber(1), 0, 0, 0, 1, 1, 9), within(1e-9));
  }

  @Test
  void aStartBesideAKinkIsNearIt() {
    float[] y = {0, 0, 0, 1};
    BoostedLoss hinge = BoostedLoss.of(Losses.hinge());
    assertThat(hinge.baseScore(y)[0]).isEqualTo(-1);
    assertThat(hinge.baseScoreOffKinks(y)[0]).isCloseTo(-0.999, within(1e-9));
    // Where the slopes of the rows are in balance, and where units are those of the target: as is.
    BoostedLoss logits = BoostedLoss.of(Losses.bceWithLogits());
    assertThat(logits.baseScoreOffKinks(y)).isEqualTo(logits.baseScore(y));
    BoostedLoss absolute = BoostedLoss.of(Losses.mae());
    float[] small = {0, 0, 0, 1e-9f};
    assertThat(absolute.baseScoreOffKinks(small)).isEqualTo(absolute.baseScore(small));
  }
}
