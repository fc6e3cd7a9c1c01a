package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.classification.CrossEntropy;
import org.lossary.ranking.QueryGroups;
import org.lossary.ranking.ScorePairs;

/** What other libraries are known to get wrong in losses of regression and classification. */
class PeerFailuresTest {

  /** torch divides 0 by 0 when every row is ignored (pytorch#70348); here the mean is 0. */
  @Test
  void crossEntropyOfIgnoredRowsAloneIsZeroAndNotNan() {
    double[] gradient = {9, 9, 9, 9};
    Batch batch =
        Batch.ofLabels(Matrix.of(new double[] {1, 2, 3, 4}, 2, 2), new int[] {-100, -100});
    double value = Losses.crossEntropy().valueAndGradient(batch, Matrix.of(gradient, 2, 2));
    assertThat(value).isZero();
    assertThat(gradient).containsOnly(0);
  }

  /** The same where the weights of all labels are 0. */
  @Test
  void crossEntropyOfLabelsWithoutWeightIsZeroAndNotNan() {
    Batch batch = Batch.ofLabels(Matrix.of(new double[] {1, 2, 3, 4}, 2, 2), new int[] {1, 1});
    RowLoss loss = Losses.crossEntropy().classWeights(Doubles.of(1, 0));
    assertThat(loss.value(batch)).isZero();
  }

  /**
   * Liger's fused cross-entropy silently has wrong gradients with reduction none
   * (Liger-Kernel#968); here each row has the gradient of its own value.
   */
  @Test
  void withoutReductionEachRowHasTheGradientOfItsOwnValue() {
    double[] scores = {1, 2, 0.5, 0.1, -1, 3, 2, 2, 2};
    int[] labels = {2, 0, 1};
    double[] all = new double[9];
    double[] values = new double[3];
    Losses.crossEntropy()
        .valuesAndGradient(
            Batch.ofLabels(Matrix.of(scores, 3, 3), labels).reduction(Reduction.NONE),
            Matrix.of(values, 3, 1),
            Matrix.of(all, 3, 3));
    for (int row = 0; row < 3; row++) {
      double[] own = new double[3];
      double value =
          Losses.crossEntropy()
              .valueAndGradient(
                  Batch.ofLabels(
                      Matrix.of(Arrays.copyOfRange(scores, 3 * row, 3 * row + 3), 1, 3),
                      new int[] {labels[row]}),
                  Matrix.of(own, 1, 3));
      assertThat(values[row]).isEqualTo(value);
      assertThat(Arrays.copyOfRange(all, 3 * row, 3 * row + 3)).containsExactly(own);
    }
  }

  /** The same for other losses on rows, with all that goes into a fused gradient at once. */
  @Test
  void withoutReductionWeightsSmoothingAndIgnoredRowsAreInTheGradientOfEachRow() {
    double[] scores = {1, 2, 0.5, 0.1, -1, 3, 2, 2, 2, -1, 0, 4};
    double[] weights = {0.5, 2, 1, 3};
    for (RowLoss loss :
        new RowLoss[] {
          Losses.crossEntropy().labelSmoothing(0.2).classWeights(Doubles.of(1, 2, 0.5)),
          Losses.focalSoftmax().gamma(1.5),
          Losses.multiMargin().classWeights(Doubles.of(1, 2, 0.5)),
          Losses.crammerSinger()
        }) {
      // Only cross-entropy has labels that are ignored.
      int[] labels = {2, 0, loss instanceof CrossEntropy ? -100 : 2, 1};
      double[] all = new double[12];
      double[] values = new double[4];
      loss.valuesAndGradient(
          Batch.ofLabels(Matrix.of(scores, 4, 3), labels)
              .weights(Matrix.of(weights))
              .reduction(Reduction.NONE),
          Matrix.of(values, 4, 1),
          Matrix.of(all, 4, 3));
      for (int row = 0; row < 4; row++) {
        double[] own = new double[3];
        Batch alone =
            Batch.ofLabels(
                    Matrix.of(Arrays.copyOfRange(scores, 3 * row, 3 * row + 3), 1, 3),
                    new int[] {labels[row]})
                .weights(Matrix.of(weights[row]))
                .reduction(Reduction.SUM);
        double value = loss.valueAndGradient(alone, Matrix.of(own, 1, 3));
        assertThat(values[row]).as(loss + " row " + row).isEqualTo(value);
        assertThat(Arrays.copyOfRange(all, 3 * row, 3 * row + 3))
            .as(loss + " row " + row)
            .containsExactly(own);
      }
    }
  }

  /** Optax and Kornia give NaN for saturated logits (optax#1267, kornia#918). */
  @Test
  void focalLossOfSaturatedLogitsIsFinite() {
    double[] logits = {-1e30, -1000, -100, -37, 37, 100, 1000, 1e30};
    for (double gamma : new double[] {0, 0.5, 1, 2, 5}) {
      for (double label : new double[] {0, 1}) {
        assertFinite(Losses.focal().gamma(gamma), logits, label);
      }
    }
  }

  /** A power below 1 of 1 - p has an infinite slope at p = 1: NaN in the peers at logit 100. */
  @Test
  void focalLossWithGammaBelowOneIsFiniteAtLogitHundred() {
    double[] gradient = new double[1];
    double value =
        Losses.focal()
            .gamma(0.5)
            .alpha(-1)
            .valueAndGradient(new double[] {100}, new double[] {1}, gradient);
    // softplus(-100)^1.5, to first order, and its derivative.
    assertThat(value).isCloseTo(Math.exp(-150), within(1e-12 * Math.exp(-150)));
    assertThat(gradient[0]).isCloseTo(-1.5 * Math.exp(-150), within(1e-12 * Math.exp(-150)));
  }

  /** The same for several classes. */
  @Test
  void focalLossOfSaturatedScoresIsFinite() {
    for (double gamma : new double[] {0, 0.5, 1, 2, 5}) {
      for (int label = 0; label < 2; label++) {
        double[] gradient = new double[3];
        Batch batch =
            Batch.ofLabels(Matrix.of(new double[] {1000, -1000, 0}, 1, 3), new int[] {label});
        double value =
            Losses.focalSoftmax().gamma(gamma).valueAndGradient(batch, Matrix.of(gradient, 1, 3));
        assertThat(value).isFinite().isNotNegative();
        assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).isTrue();
      }
    }
  }

  /** DJL's SigmoidBinaryCrossEntropyLoss with fromSigmoid has the opposite sign (djl#1316). */
  @Test
  void crossEntropyOfProbabilitiesIsPositiveAndThatOfTheirLogits() {
    double[] logits = {-3, -0.5, 0, 2};
    double[] p = Arrays.stream(logits).map(z -> 1 / (1 + Math.exp(-z))).toArray();
    double[] target = {1, 0, 1, 1};
    double fromLogits = Losses.bceWithLogits().value(logits, target);
    assertThat(fromLogits).isPositive();
    assertThat(Losses.bce().value(p, target)).isCloseTo(fromLogits, within(1e-14));
  }

  /** DL4J clips: at logit -20 against 1 it has 11.51 and a gradient of -0.0002. */
  @Test
  void saturatedWrongLogitsKeepTheirLossAndTheirGradient() {
    double[] gradient = new double[1];
    double value =
        Losses.bceWithLogits().valueAndGradient(new double[] {-20}, new double[] {1}, gradient);
    assertThat(value).isEqualTo(20 + Math.log1p(Math.exp(-20)), within(1e-14));
    assertThat(gradient[0]).isCloseTo(-1 / (1 + Math.exp(-20)), within(1e-15));
  }

  /** DL4J's LossPoisson is NaN at 0; here it is the limit, or infinite where that is true. */
  @Test
  void poissonLossOfRateZeroIsItsLimit() {
    PointwiseLoss exact = Losses.poissonRate().eps(0);
    assertThat(exact.value(new double[] {0}, new double[] {0})).isZero();
    assertThat(exact.value(new double[] {0}, new double[] {2})).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Losses.poissonRate().value(new double[] {0}, new double[] {2}))
        .isCloseTo(-2 * Math.log(1e-8), within(1e-12));
  }

  /** Tribuo's Hinge and LogMulticlass return the value with the opposite sign. */
  @Test
  void hingeAndCrossEntropyArePositive() {
    assertThat(Losses.hinge().value(new double[] {-2}, new double[] {1})).isEqualTo(3);
    Batch batch = Batch.ofLabels(Matrix.of(new double[] {0, 0}, 1, 2), new int[] {0});
    assertThat(Losses.crossEntropy().value(batch)).isCloseTo(Math.log(2), within(1e-15));
  }

  /** ... overwrite their input ... */
  @Test
  void inputsAreNotWritten() {
    double[] scores = {1, 2, 0.5, 0.1, -1, 3};
    int[] labels = {2, 0};
    double[] gradient = new double[6];
    Batch batch = Batch.ofLabels(Matrix.of(scores, 2, 3), labels);
    Losses.crossEntropy().valueAndGradient(batch, Matrix.of(gradient, 2, 3));
    Losses.crammerSinger().valueAndGradient(batch, Matrix.of(gradient, 2, 3));
    assertThat(scores).containsExactly(1, 2, 0.5, 0.1, -1, 3);
    assertThat(labels).containsExactly(2, 0);
  }

  /** ... and give -Infinity when saturated. */
  @Test
  void crossEntropyOfSaturatedScoresIsTheirDistance() {
    double[] gradient = new double[2];
    Batch batch = Batch.ofLabels(Matrix.of(new double[] {1e6, -1e6}, 1, 2), new int[] {1});
    assertThat(Losses.crossEntropy().valueAndGradient(batch, Matrix.of(gradient, 1, 2)))
        .isEqualTo(2e6);
    assertThat(gradient).containsExactly(1, -1);
  }

  /** XGBoost's squared logarithmic error is NaN for predictions of -1 and less (xgboost#11210). */
  @Test
  void squaredLogarithmicErrorOfNegativePredictionsIsFinite() {
    double[] prediction = {-1, -5, -0.5, 0};
    double[] gradient = new double[4];
    double[] target = {0, 2, 1, 3};
    Batch batch = Batch.of(Matrix.of(prediction), Matrix.of(target));
    double value = Losses.msle().valueAndGradient(batch, Matrix.of(gradient));
    double sum = Math.pow(Math.log(3), 2) + Math.pow(Math.log(2), 2) + Math.pow(Math.log(4), 2);
    assertThat(value).isCloseTo(sum / 4, within(1e-15));
    assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).isTrue();
  }

  /** torch's soft margin overflows above 709 in double ... */
  @Test
  void softMarginDoesNotOverflowInDouble() {
    double[] gradient = new double[1];
    double value =
        Losses.logistic().valueAndGradient(new double[] {-1000}, new double[] {1}, gradient);
    assertThat(value).isEqualTo(1000);
    assertThat(gradient[0]).isEqualTo(-1);
  }

  /** ... and above 88 in float. */
  @Test
  void softMarginDoesNotOverflowInFloat() {
    float[] gradient = new float[1];
    double value =
        Losses.logistic().valueAndGradient(new float[] {-100}, new float[] {1}, gradient);
    assertThat(value).isEqualTo(100);
    assertThat(gradient[0]).isEqualTo(-1f);
  }

  /** log1p(exp(x)) as it stands overflows alike, wherever it is: pairs, preferences, labels. */
  @Test
  void noSoftplusOverflows() {
    for (double x : new double[] {89, 710, 1e5, 1e30}) {
      Matrix good = Matrix.of(x);
      Matrix bad = Matrix.of(-x);
      assertThat(Losses.bceWithLogits().value(new double[] {-x}, new double[] {1})).isEqualTo(x);
      assertThat(Losses.bradleyTerry().value(ScorePairs.of(bad, good))).isEqualTo(2 * x);
      assertThat(
              Losses.rankNet()
                  .value(QueryGroups.of(Matrix.of(new double[] {-x, x}), new double[] {1, 0}, 2)))
          .isEqualTo(2 * x);
      Batch labels =
          Batch.of(Matrix.of(new double[] {-x, -x}, 1, 2), Matrix.of(new double[] {1, 1}, 1, 2));
      assertThat(Losses.multilabelSoftMargin().value(labels)).isEqualTo(x);
    }
  }

  /** log(1 + exp(-x)) is 0 in torch from x = 37 on. */
  @Test
  void softMarginOfGoodScoresDoesNotVanish() {
    assertThat(Losses.logistic().value(new double[] {40}, new double[] {1}))
        .isCloseTo(Math.exp(-40), within(1e-12 * Math.exp(-40)));
  }

  /** log(cosh(x)) overflows with cosh from x = 711 on. */
  @Test
  void logCoshDoesNotOverflow() {
    assertThat(Losses.logCosh().value(new double[] {1000}, new double[] {0}))
        .isCloseTo(1000 - Math.log(2), within(1e-12));
  }

  /** The gradient of sqrt(MSE) is 0/0 where predictions are right. */
  @Test
  void rootMeanSquaredErrorHasGradientZeroAtZero() {
    double[] gradient = {9, 9};
    double[] same = {1, 2};
    assertThat(Losses.rmse().valueAndGradient(same, same.clone(), gradient)).isZero();
    assertThat(gradient).containsOnly(0);
  }

  private static void assertFinite(PointwiseLoss loss, double[] logits, double label) {
    double[] target = new double[logits.length];
    Arrays.fill(target, label);
    double[] values = new double[logits.length];
    double[] gradient = new double[logits.length];
    loss.valuesAndGradient(
        Batch.of(logits, target),
        Matrix.of(values, logits.length, 1),
        Matrix.of(gradient, logits.length, 1));
    assertThat(Arrays.stream(values).allMatch(v -> Double.isFinite(v) && v >= 0)).isTrue();
    assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).isTrue();
  }
}
