package org.lossary.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;

/** Known values, conventions and extremes of the losses that allow several labels a row. */
class MultilabelLossesTest {
  private static final double[] SCORES = {0.1, 0.2, 0.4, 0.8};

  private static Batch batch(double[] scores, double... target) {
    return Batch.of(
        Matrix.of(scores, 1, scores.length), Matrix.of(target.clone(), 1, scores.length));
  }

  @Test
  void marginComparesEachLabelWithEachClassThatDoesNotApply() {
    // PyTorch's documented example: labels 3 and 0.
    assertThat(Losses.multilabelMargin().value(batch(SCORES, 1, 0, 0, 1)))
        .isCloseTo(0.85, within(1e-15));
    assertThat(Losses.multilabelMargin().divideByClasses(false).value(batch(SCORES, 1, 0, 0, 1)))
        .isCloseTo(3.4, within(1e-15));
  }

  @Test
  void marginWithoutAPairIsZero() {
    assertThat(Losses.multilabelMargin().value(batch(SCORES, 0, 0, 0, 0))).isZero();
    assertThat(Losses.multilabelMargin().value(batch(SCORES, 1, 1, 1, 1))).isZero();
  }

  @Test
  void marginCountsPairsInItsGradient() {
    double[] g = new double[4];
    Losses.multilabelMargin()
        .divideByClasses(false)
        .valueAndGradient(batch(SCORES, 1, 0, 0, 1), Matrix.of(g, 1, 4));
    assertThat(g).containsExactly(-2, 2, 2, -2);
  }

  @Test
  void softMarginAveragesBinaryCrossEntropyOverTheClasses() {
    double[] target = {1, 0, 0, 1};
    double expected = Losses.bceWithLogits().value(SCORES, target);
    assertThat(Losses.multilabelSoftMargin().value(batch(SCORES, target)))
        .isCloseTo(expected, within(1e-15));
    assertThat(Losses.multilabelBce().value(batch(SCORES, target)))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void oneWeightForAllClassesIsBceWithLogits() {
    double[] target = {1, 0.25, 0, 1};
    assertThat(
            Losses.multilabelBce()
                .posWeight(Doubles.of(3))
                .labelSmoothing(0.1)
                .value(batch(SCORES, target)))
        .isCloseTo(
            Losses.bceWithLogits().posWeight(3).labelSmoothing(0.1).value(SCORES, target),
            within(1e-15));
  }

  @Test
  void positiveWeightsTouchPositiveTermsOnly() {
    double plain = Losses.multilabelBce().value(batch(SCORES, 0, 0, 0, 0));
    assertThat(
            Losses.multilabelBce()
                .posWeight(Doubles.of(9, 9, 9, 9))
                .value(batch(SCORES, 0, 0, 0, 0)))
        .isEqualTo(plain);
    double first =
        Losses.multilabelBce().posWeight(Doubles.of(5, 1, 1, 1)).value(batch(SCORES, 1, 0, 0, 0))
            - Losses.multilabelBce().value(batch(SCORES, 1, 0, 0, 0));
    assertThat(first).isCloseTo(4 * Math.log1p(Math.exp(-0.1)) / 4, within(1e-15));
  }

  @Test
  void saturatedLogitsKeepValueAndGradient() {
    double[] z = {1e30, -1e30};
    double[] g = new double[2];
    assertThat(Losses.multilabelBce().valueAndGradient(batch(z, 0, 1), Matrix.of(g, 1, 2)))
        .isEqualTo(1e30);
    assertThat(g).containsExactly(0.5, -0.5);
    assertThat(Losses.multilabelSoftMargin().value(batch(z, 1, 0))).isZero();
  }

  @Test
  void labelsAreRefused() {
    Batch labels = Batch.ofLabels(Matrix.of(SCORES, 1, 4), new int[] {1});
    assertThatThrownBy(() -> Losses.multilabelMargin().value(labels))
        .hasMessage("multilabel-margin: target must be dense, with 4 columns, got labels");
    assertThatThrownBy(
            () -> Losses.multilabelSoftMargin(Doubles.of(1)).value(batch(SCORES, 1, 0, 0, 1)))
        .hasMessage(
            "multilabel-soft-margin: classWeights must be none, or one for each of the 4 columns,"
                + " got 1");
  }
}
