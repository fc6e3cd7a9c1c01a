package org.lossary.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Conventions and extremes of cross-entropy that the contract does not know of. */
class CrossEntropyTest {
  private static final double[] SCORES = {1, 2, 0.5, 0.1, -1, 3};
  private static final int[] LABELS = {2, 0};

  private static CrossEntropy with(Doubles weights, double smoothing) {
    return Losses.crossEntropy().classWeights(weights).labelSmoothing(smoothing);
  }

  private static double mean(CrossEntropy loss) {
    return loss.value(Batch.ofLabels(Matrix.of(SCORES, 2, 3), LABELS));
  }

  @Test
  void meanWithLabelsDividesByTheSumOfTheirClassWeights() {
    Doubles w = Doubles.of(0.2, 0.3, 0.5);
    assertThat(mean(with(Doubles.none(), 0))).isCloseTo(2.4675715015, within(5e-11));
    assertThat(mean(with(w, 0))).isCloseTo(2.2519131941, within(5e-11));
    assertThat(mean(with(Doubles.none(), 0.1))).isCloseTo(2.4042381682, within(5e-11));
    assertThat(mean(with(w, 0.1))).isCloseTo(2.18220487480535, within(1e-14));
  }

  @Test
  void meanWithDenseTargetsDividesByTheRows() {
    double[] oneHot = {0, 0, 1, 1, 0, 0};
    Batch batch = Batch.of(Matrix.of(SCORES, 2, 3), Matrix.of(oneHot, 2, 3));
    assertThat(with(Doubles.of(0.2, 0.3, 0.5), 0).value(batch))
        .isCloseTo(0.7881696179, within(5e-11));
  }

  @Test
  void tinyLossesOfADominatingClassKeepTheirDigits() {
    double[] z = {60, 0, 0};
    double[] g = new double[3];
    double exact = 1.7513e-26;
    double loss =
        Losses.crossEntropy()
            .valueAndGradient(
                Batch.ofLabels(Matrix.of(z, 1, 3), new int[] {0}), Matrix.of(g, 1, 3));
    assertThat(loss).isEqualTo(2 * Math.exp(-60), within(1e-41)).isCloseTo(exact, within(1e-30));
    assertThat(g[0]).isEqualTo(-loss, within(1e-41));
    double[] dense = new double[3];
    Batch soft = Batch.of(Matrix.of(z, 1, 3), Matrix.of(new double[] {1, 0, 0}, 1, 3));
    assertThat(Losses.crossEntropy().valueAndGradient(soft, Matrix.of(dense, 1, 3)))
        .isEqualTo(loss, within(1e-41));
    assertThat(dense[0]).isEqualTo(-loss, within(1e-41));
  }

  @Test
  void hugeScoresGiveTheirDifference() {
    double[] z = {1e30, -1e30, 5};
    double[] g = new double[3];
    Batch batch = Batch.ofLabels(Matrix.of(z, 1, 3), new int[] {1});
    assertThat(Losses.crossEntropy().valueAndGradient(batch, Matrix.of(g, 1, 3))).isEqualTo(2e30);
    assertThat(g).containsExactly(1, -1, 0);
    float[] single = {1e30f, -1e30f, 5f};
    float[] gradient = new float[3];
    Batch floats = Batch.ofLabels(Matrix.of(single, 1, 3), new int[] {1});
    assertThat(Losses.crossEntropy().valueAndGradient(floats, Matrix.of(gradient, 1, 3)))
        .isEqualTo(2.0 * 1e30f);
    assertThat(gradient).containsExactly(1, -1, 0);
  }

  @Test
  void aScoreOfMinusInfinityIsAnImpossibleClass() {
    double[] z = {1, Double.NEGATIVE_INFINITY, 2};
    double[] g = new double[3];
    Batch possible = Batch.ofLabels(Matrix.of(z, 1, 3), new int[] {0});
    assertThat(Losses.crossEntropy().valueAndGradient(possible, Matrix.of(g, 1, 3)))
        .isCloseTo(Math.log1p(Math.E), within(1e-15));
    assertThat(g[1]).isZero();
    Batch soft = Batch.of(Matrix.of(z, 1, 3), Matrix.of(new double[] {1, 0, 0}, 1, 3));
    assertThat(Losses.crossEntropy().value(soft)).isCloseTo(Math.log1p(Math.E), within(1e-15));
    Batch impossible = Batch.ofLabels(Matrix.of(z, 1, 3), new int[] {1});
    assertThat(Losses.crossEntropy().valueAndGradient(impossible, Matrix.of(g, 1, 3)))
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(g[1]).isEqualTo(-1);
  }

  @Test
  void ignoredRowsAreOutAndNothingLeftIsZero() {
    CrossEntropy loss = Losses.crossEntropy().ignoreLabel(0).labelSmoothing(0.1);
    double[] g = new double[6];
    double value =
        loss.valueAndGradient(Batch.ofLabels(Matrix.of(SCORES, 2, 3), LABELS), Matrix.of(g, 2, 3));
    double first =
        loss.value(Batch.ofLabels(Matrix.of(new double[] {1, 2, 0.5}, 1, 3), new int[] {2}));
    assertThat(value).isEqualTo(first);
    assertThat(g[3]).isZero();
    Batch none = Batch.ofLabels(Matrix.of(SCORES, 2, 3), new int[] {0, 0});
    assertThat(loss.valueAndGradient(none, Matrix.of(g, 2, 3))).isZero();
    assertThat(g).containsOnly(0);
  }

  @Test
  void zLossAddsTheSquaredLogSumExpOfTheRow() {
    double[] z = {1, 2, 0.5};
    Batch batch = Batch.ofLabels(Matrix.of(z, 1, 3), new int[] {1}).reduction(Reduction.SUM);
    double lse = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(0.5));
    CrossEntropy plain = with(Doubles.of(3, 3, 3), 0);
    CrossEntropy penalised = Losses.crossEntropy().classWeights(Doubles.of(3, 3, 3)).zLoss(0.25);
    assertThat(penalised.value(batch) - plain.value(batch))
        .isCloseTo(0.25 * lse * lse, within(1e-14));
  }

  @Test
  void temperatureDividesScoresOnly() {
    double[] halves = {0.5, 1, 0.25, 0.05, -0.5, 1.5};
    double expected = Losses.crossEntropy().value(Batch.ofLabels(Matrix.of(halves, 2, 3), LABELS));
    assertThat(mean(Losses.crossEntropy().temperature(2))).isCloseTo(expected, within(1e-15));
  }

  @Test
  void hessianIsTheDiagonalOfSoftmax() {
    double[] z = {0, 0};
    double[] h = new double[2];
    Batch batch = Batch.ofLabels(Matrix.of(z, 1, 2), new int[] {1});
    Losses.crossEntropy()
        .gradientAndHessian(batch, Matrix.of(new double[2], 1, 2), Matrix.of(h, 1, 2));
    assertThat(h).containsExactly(0.25, 0.25);
  }

  @Test
  void rowsInABlockHaveTheBitsOfRowsAlone() {
    SplittableRandom random = new SplittableRandom(8);
    for (int k : new int[] {2, 5, 10, 33, 600}) {
      float[] z = new float[7 * k];
      for (int i = 0; i < z.length; i++) {
        z[i] = (float) random.nextDouble(-5, 5);
      }
      int[] labels = random.ints(7, 0, k).toArray();
      float[] g = new float[z.length];
      Losses.crossEntropy()
          .valueAndGradient(
              Batch.ofLabels(Matrix.of(z, 7, k), labels).reduction(Reduction.SUM),
              Matrix.of(g, 7, k));
      float[] alone = new float[k];
      for (int i = 0; i < 7; i++) {
        float[] row = Arrays.copyOfRange(z, i * k, (i + 1) * k);
        Losses.crossEntropy()
            .valueAndGradient(
                Batch.ofLabels(Matrix.of(row, 1, k), labels, i), Matrix.of(alone, 1, k));
        assertThat(Arrays.copyOfRange(g, i * k, (i + 1) * k)).isEqualTo(alone);
      }
    }
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> Losses.crossEntropy().classWeights(Doubles.of(1, -2)))
        .isInstanceOf(LossException.class)
        .hasMessage("cross-entropy: classWeights must be finite and >= 0, got -2.0");
    assertThatThrownBy(() -> Losses.crossEntropy().labelSmoothing(1.5))
        .hasMessage("cross-entropy: labelSmoothing must be within [0.0, 1.0], got 1.5");
    assertThatThrownBy(() -> Losses.crossEntropy().zLoss(-1))
        .hasMessage("cross-entropy: zLoss must be finite and >= 0, got -1.0");
    assertThatThrownBy(() -> Losses.crossEntropy().temperature(0))
        .hasMessage("cross-entropy: temperature must be finite and > 0, got 0.0");
    assertThatThrownBy(() -> mean(with(Doubles.of(1, 2), 0)))
        .hasMessage(
            "cross-entropy: classWeights must be none, or one for each of the 3 columns, got 2");
    Batch narrow = Batch.of(Matrix.of(SCORES, 2, 3), Matrix.of(new double[2]));
    assertThatThrownBy(() -> Losses.crossEntropy().value(narrow))
        .hasMessage("cross-entropy: target must be labels, or have 3 columns, got 1");
    Batch outside = Batch.ofLabels(Matrix.of(SCORES, 2, 3), new int[] {0, 3});
    assertThatThrownBy(() -> Losses.crossEntropy().value(outside))
        .hasMessage("cross-entropy: label of row 1 must be within [0, 2], got 3");
  }
}
