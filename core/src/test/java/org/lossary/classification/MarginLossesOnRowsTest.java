package org.lossary.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.RowLoss;

/** Known values, kinks and messages of the hinge losses on rows and of NLL. */
class MarginLossesOnRowsTest {
  private static final double[] SCORES = {1, 0.5, -1, 2};

  private static Batch labelled(int label) {
    return Batch.ofLabels(Matrix.of(SCORES, 1, 4), new int[] {label});
  }

  private static double[] gradient(RowLoss loss, Batch batch) {
    double[] g = new double[4];
    loss.valueAndGradient(batch, Matrix.of(g, 1, 4));
    return g;
  }

  @Test
  void westonWatkinsSumsEveryViolation() {
    // Violations against class 0: 0.5 (class 1), none (class 2), 2 (class 3).
    assertThat(Losses.multiMargin().divideByClasses(false).value(labelled(0))).isEqualTo(2.5);
    assertThat(Losses.multiMargin().value(labelled(0))).isEqualTo(0.625);
    assertThat(Losses.multiMargin().power(2).divideByClasses(false).value(labelled(0)))
        .isEqualTo(4.25);
  }

  @Test
  void classWeightsMultiplyAfterThePowerAndDoNotDivideTheMean() {
    Doubles w = Doubles.of(3, 1, 1, 1);
    assertThat(
            Losses.multiMargin().power(2).classWeights(w).divideByClasses(false).value(labelled(0)))
        .isEqualTo(12.75);
  }

  @Test
  void atTheMarginTheSlopeIsZero() {
    // Class 0 leads class 2 by exactly 2.
    assertThat(gradient(Losses.multiMargin().margin(2).divideByClasses(false), labelled(0)))
        .containsExactly(-2, 1, 0, 1);
    assertThat(gradient(Losses.crammerSinger(1), labelled(3))).containsOnly(0);
  }

  @Test
  void westonWatkinsOfPowerTwoHasACurvature() {
    double[] h = new double[4];
    Losses.multiMargin()
        .power(2)
        .divideByClasses(false)
        .gradientAndHessian(labelled(0), Matrix.of(new double[4], 1, 4), Matrix.of(h, 1, 4));
    assertThat(h).containsExactly(4, 2, 0, 2);
  }

  @Test
  void crammerSingerTakesTheWorstClassOnly() {
    assertThat(Losses.crammerSinger().value(labelled(0))).isEqualTo(2);
    assertThat(gradient(Losses.crammerSinger(), labelled(0))).containsExactly(-1, 0, 0, 1);
    assertThat(Losses.crammerSinger().value(labelled(3))).isZero();
  }

  @Test
  void crammerSingerNeedsTwoClassesAndLabels() {
    Batch single = Batch.ofLabels(Matrix.of(new double[] {1}, 1, 1), new int[] {0});
    assertThatThrownBy(() -> Losses.crammerSinger().value(single))
        .hasMessage("crammer-singer: columns must be at least 2, got 1");
    Batch dense = Batch.of(Matrix.of(SCORES, 1, 4), Matrix.of(new double[4], 1, 4));
    assertThatThrownBy(() -> Losses.crammerSinger().value(dense))
        .hasMessage("crammer-singer: target must be labels, got 4 columns");
  }

  @Test
  void powersOtherThanOneAndTwoAreRefused() {
    assertThatThrownBy(() -> Losses.multiMargin().power(3))
        .hasMessage("multi-margin: power must be 1 or 2, got 3");
  }

  @Test
  void nllTakesMinusTheLogProbabilityOfTheLabel() {
    double[] x = {-0.5, -2, Double.NEGATIVE_INFINITY, -1, -3, -0.1};
    Batch batch = Batch.ofLabels(Matrix.of(x, 2, 3), new int[] {1, 0});
    assertThat(Losses.nll().value(batch)).isEqualTo(1.5);
    assertThat(Losses.nll().classWeights(Doubles.of(3, 1, 1)).value(batch))
        .isEqualTo((2 + 3) / 4.0);
    assertThat(Losses.nll().ignoreLabel(1).value(batch)).isEqualTo(1);
  }

  @Test
  void nllOfAnImpossibleClassIsFreeUnlessItIsTheTarget() {
    double[] x = {-0.5, Double.NEGATIVE_INFINITY};
    Batch free = Batch.of(Matrix.of(x, 1, 2), Matrix.of(new double[] {1, 0}, 1, 2));
    assertThat(Losses.nll().value(free)).isEqualTo(0.5);
    Batch hit = Batch.ofLabels(Matrix.of(x, 1, 2), new int[] {1});
    assertThat(Losses.nll().value(hit)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
