package org.lossary.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.RowLoss;

/** Conventions and extremes of categorical cross-entropy, the focal losses and Keras' hinge. */
class CategoricalLossesTest {

  private static Batch batch(double[] scores, int label) {
    return Batch.ofLabels(Matrix.of(scores, 1, scores.length), new int[] {label});
  }

  private static double[] gradient(RowLoss loss, Batch batch) {
    double[] g = new double[batch.prediction().columns()];
    loss.valueAndGradient(batch, Matrix.of(g, 1, g.length));
    return g;
  }

  @Test
  void plainCrossEntropyIsMinusTheLogOfTheProbability() {
    double[] p = {0.2, 0.7, 0.1};
    assertThat(Losses.categoricalCrossEntropy().value(batch(p, 1)))
        .isCloseTo(-Math.log(0.7), within(1e-16));
    assertThat(gradient(Losses.categoricalCrossEntropy(), batch(p, 1)))
        .containsExactly(0, -1 / 0.7, 0);
  }

  @Test
  void kerasConventionNormalisesThenClips() {
    CategoricalCrossEntropy keras = Losses.categoricalCrossEntropy().clip(1e-7).normalize(true);
    double[] p = {2, 7, 1};
    assertThat(keras.value(batch(p, 1))).isCloseTo(-Math.log(0.7), within(1e-15));
    assertThat(gradient(keras, batch(p, 1)))
        .usingComparatorWithPrecision(1e-15)
        .containsExactly(0.1, 0.1 - 1 / 7.0, 0.1);
    double[] sure = {0, 1, 0};
    assertThat(keras.value(batch(sure, 0))).isCloseTo(16.11809565095832, within(1e-13));
    assertThat(gradient(keras, batch(sure, 0))).containsOnly(0);
    assertThat(keras.value(batch(sure, 1))).isCloseTo(1.0000000494736474e-7, within(1e-15));
  }

  /** Flux adds eps under the logarithm: an impossible class is finite, a sure one negative. */
  @Test
  void fluxConventionAddsUnderTheLogarithm() {
    CategoricalCrossEntropy flux = Losses.categoricalCrossEntropy().eps(1e-7);
    double[] p = {0, 0.3, 0.7, 1};
    assertThat(flux.value(batch(p, 0))).isCloseTo(-Math.log(1e-7), within(1e-14));
    assertThat(gradient(flux, batch(p, 0))).containsExactly(-1 / 1e-7, 0, 0, 0);
    assertThat(flux.value(batch(p, 1))).isCloseTo(-Math.log(0.3000001), within(1e-15));
    assertThat(flux.value(batch(p, 3))).isCloseTo(-Math.log1p(1e-7), within(1e-22));
    assertThat(flux.info().has(Property.NON_NEGATIVE)).isFalse();
    assertThatThrownBy(() -> flux.normalize(true))
        .hasMessage("categorical-cross-entropy: eps must be 0 with normalize, got 1.0E-7");
  }

  @Test
  void aDominatingProbabilityKeepsItsDigitsWhenNormalised() {
    double[] p = {1e-30, 1, 2e-30};
    CategoricalCrossEntropy loss = Losses.categoricalCrossEntropy().normalize(true);
    assertThat(loss.value(batch(p, 1))).isCloseTo(3e-30, within(1e-45));
    assertThat(gradient(loss, batch(p, 1))[1]).isCloseTo(-3e-30, within(1e-45));
  }

  @Test
  void anImpossibleClassIsFreeUnlessItIsTheTarget() {
    double[] p = {0, 1};
    assertThat(Losses.categoricalCrossEntropy().value(batch(p, 1))).isZero();
    assertThat(Losses.categoricalCrossEntropy().value(batch(p, 0)))
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aRowOfZerosCountsAsAllImpossible() {
    double[] zeros = new double[3];
    double[] g = new double[3];
    double[] h = new double[3];
    for (RowLoss loss :
        new RowLoss[] {
          Losses.categoricalCrossEntropy().clip(1e-7).normalize(true).labelSmoothing(0.1),
          Losses.focalCategorical().alpha(Doubles.none()).labelSmoothing(0.1)
        }) {
      double value =
          loss.gradientAndHessian(batch(zeros, 0), Matrix.of(g, 1, 3), Matrix.of(h, 1, 3));
      assertThat(value).isBetween(16.0, 16.2);
      assertThat(g).containsOnly(0);
      assertThat(h).containsOnly(0);
    }
  }

  @Test
  void focalWithGammaZeroIsCrossEntropy() {
    double[] z = {1, -2, 0.5};
    assertThat(Losses.focalSoftmax().gamma(0).value(batch(z, 2)))
        .isCloseTo(Losses.crossEntropy().value(batch(z, 2)), within(1e-15));
    double[] p = {0.2, 0.7, 0.1};
    assertThat(
            Losses.focalCategorical()
                .gamma(0)
                .alpha(Doubles.none())
                .labelSmoothing(0.2)
                .value(batch(p, 2)))
        .isCloseTo(
            Losses.categoricalCrossEntropy()
                .clip(1e-7)
                .normalize(true)
                .labelSmoothing(0.2)
                .value(batch(p, 2)),
            within(1e-15));
  }

  @Test
  void focalOfSaturatedScoresIsFiniteForAnyGamma() {
    for (double gamma : new double[] {0, 0.5, 1, 2, 3.3}) {
      for (double far : new double[] {100, 1e4, 1e30}) {
        double[] z = {far, -far, 0};
        for (int label = 0; label < 3; label++) {
          double[] g = new double[3];
          double[] h = new double[3];
          double value =
              Losses.focalSoftmax()
                  .gamma(gamma)
                  .gradientAndHessian(batch(z, label), Matrix.of(g, 1, 3), Matrix.of(h, 1, 3));
          assertThat(value).isFinite().isNotNegative();
          assertThat(Arrays.stream(g).allMatch(Double::isFinite)).isTrue();
          assertThat(Arrays.stream(h).allMatch(Double::isFinite)).isTrue();
        }
      }
    }
  }

  @Test
  void focalOfADominatingClassKeepsItsDigits() {
    double[] z = {30, 0};
    double q = Math.exp(-30) / (1 + Math.exp(-30));
    double exact = q * q * Math.log1p(Math.exp(-30));
    double found = Losses.focalSoftmax().value(batch(z, 0));
    assertThat(found / exact).isCloseTo(1, within(1e-14));
  }

  @Test
  void oneAlphaCountsForAllClassesAndSeveralOneEach() {
    double[] z = {1, -2, 0.5};
    double plain = Losses.focalSoftmax().value(batch(z, 2));
    assertThat(Losses.focalSoftmax().alpha(Doubles.of(0.5)).value(batch(z, 2)))
        .isEqualTo(0.5 * plain);
    assertThat(Losses.focalSoftmax().alpha(Doubles.of(1, 2, 4)).value(batch(z, 2)))
        .isEqualTo(4 * plain);
    assertThatThrownBy(() -> Losses.focalSoftmax().alpha(Doubles.of(1, 2)).value(batch(z, 2)))
        .hasMessage(
            "focal-softmax: alpha must be none, one, or one for each of the 3 columns, got 2");
  }

  @Test
  void categoricalHingeMeasuresAgainstZeroToo() {
    double[] z = {-3, -0.5, -2};
    assertThat(Losses.categoricalHinge().value(batch(z, 1))).isEqualTo(1.5);
    assertThat(gradient(Losses.categoricalHinge(), batch(z, 1))).containsExactly(0, -1, 0);
    assertThat(Losses.crammerSinger().value(batch(z, 1))).isZero();
    double[] g = gradient(Losses.categoricalHinge(), batch(new double[] {2, 1, 0}, 1));
    assertThat(g).containsExactly(1, -1, 0);
  }

  @Test
  void badParametersAreNamed() {
    assertThatThrownBy(() -> Losses.categoricalCrossEntropy().clip(0.5).normalize(true))
        .hasMessage("categorical-cross-entropy: clip must be within [0, 0.5), got 0.5");
    assertThatThrownBy(() -> Losses.focalCategorical().alpha(Doubles.none()).clip(0))
        .hasMessage("focal-categorical: clip must be within (0, 0.5), got 0.0");
    assertThatThrownBy(() -> Losses.focalSoftmax().gamma(-1))
        .hasMessage("focal-softmax: gamma must be finite and >= 0, got -1.0");
  }
}
