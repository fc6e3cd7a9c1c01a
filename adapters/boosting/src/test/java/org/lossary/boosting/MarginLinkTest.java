package org.lossary.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;
import org.lossary.Task;
import org.lossary.composition.AffineTarget;

class MarginLinkTest {
  private static final LossInfo SIGNS =
      LossInfo.of("signs", "A loss on signs")
          .family(Family.CLASSIFICATION, Task.BINARY_CLASSIFICATION)
          .domains(Domain.REAL, Domain.SIGN)
          .build();

  record Hinge() implements PointwiseLoss {
    @Override
    public LossInfo info() {
      return SIGNS;
    }

    @Override
    public double value(double prediction, double target) {
      return Math.max(0, 1 - prediction * target);
    }

    @Override
    public double slope(double prediction, double target) {
      return prediction * target < 1 ? -target : 0;
    }
  }

  record Exponential() implements PointwiseLoss {
    @Override
    public LossInfo info() {
      return SIGNS;
    }

    @Override
    public double value(double prediction, double target) {
      return Math.exp(-prediction * target);
    }

    @Override
    public double slope(double prediction, double target) {
      return -target * Math.exp(-prediction * target);
    }
  }

  private static final float[][] ROWS = {{-2}, {0}, {1.5f}};

  @Test
  void squaredErrorIsTheIdentity() {
    MarginLink link = BoostedLoss.of(Losses.mse()).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.IDENTITY);
    assertThat(link.numbers(ROWS)).containsExactly(-2, 0, 1.5);
  }

  @Test
  void logitsAreSigmoid() {
    MarginLink link = BoostedLoss.of(Losses.bceWithLogits()).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SIGMOID);
    assertThat(link.number(1.5)).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-15));
  }

  @Test
  void aPositiveWeightIsUndone() {
    MarginLink link = BoostedLoss.of(Losses.bceWithLogits().posWeight(4)).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SOLVED);
    // At the margin z the odds are exp(z) / 4.
    assertThat(link.number(Math.log(4))).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void smoothedLabelsAndSignsGiveProbabilities() {
    MarginLink smoothed = BoostedLoss.of(AffineTarget.smoothed(Losses.bceWithLogits(), 0.1)).link();
    MarginLink own = BoostedLoss.of(Losses.bceWithLogits().labelSmoothing(0.1)).link();
    MarginLink signs = BoostedLoss.of(AffineTarget.signs(Losses.logistic())).link();

    assertThat(smoothed.kind()).isEqualTo(MarginLink.Kind.SOLVED);
    assertThat(smoothed.number(1.5)).isCloseTo(own.number(1.5), within(1e-12));
    assertThat(signs.kind()).isEqualTo(MarginLink.Kind.SIGMOID);
  }

  @Test
  void theExponentialLossIsHalfTheLogOdds() {
    MarginLink link = BoostedLoss.of(new Exponential()).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SOLVED);
    assertThat(link.number(0.7)).isCloseTo(1 / (1 + Math.exp(-1.4)), within(1e-12));
  }

  @Test
  void hingeGivesScores() {
    MarginLink link = BoostedLoss.of(new Hinge()).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SCORE);
    assertThat(link.givesProbabilities()).isFalse();
  }

  @Test
  void crossEntropyIsSoftmax() {
    MarginLink link = BoostedLoss.ofClasses(Losses.crossEntropy(), 3).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SOFTMAX);
    assertThat(link.classes(new float[][] {{0, 1, 2}})[0][2])
        .isCloseTo(Math.exp(2) / (1 + Math.E + Math.exp(2)), within(1e-12));
  }
}
