package org.lossary.perceptual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;

class FeatureLossesTest {
  private final SplittableRandom random = new SplittableRandom(10);

  @Test
  void unitVectorsByHand() {
    // Channels (3, 4) against (4, 3), and (1, 0) against (0, 2): (0.2^2 + 0.2^2 + 1 + 1) / 2.
    Matrix x = Matrix.of(new double[] {3, 1, 4, 0}, 2, 2);
    Matrix y = Matrix.of(new double[] {4, 0, 3, 2}, 2, 2);
    assertThat(Losses.featureDistance().value(FeaturePairs.of(x, y))).isCloseTo(1.04, within(1e-9));
    FeaturePairs weighted = FeaturePairs.of(x, y).channelWeights(List.of(Doubles.of(1, 0)));
    assertThat(Losses.featureDistance().value(weighted)).isCloseTo(0.52, within(1e-9));
    // (1 + 1 + 1 + 4) / 4 as they are.
    assertThat(FeatureDistance.content().value(FeaturePairs.of(x, y))).isEqualTo(1.75);
  }

  @Test
  void layersAreWeighted() {
    Matrix one = Matrix.of(new double[] {1}, 1, 1);
    Matrix two = Matrix.of(new double[] {4, 4, 4}, 1, 3);
    Matrix zero = Matrix.of(new double[] {0}, 1, 1);
    Matrix zeros = Matrix.of(new double[] {0, 0, 0}, 1, 3);
    FeaturePairs layers = FeaturePairs.of(1, List.of(one, two), List.of(zero, zeros));
    FeatureDistance loss =
        new FeatureDistance(
            FeatureError.SQUARED, false, 1, FeatureMean.NONE, Doubles.of(0.5, 0.25));
    assertThat(loss.value(layers)).isEqualTo(0.5 + 12);
    assertThatThrownBy(() -> loss.value(FeaturePairs.of(one, zero)))
        .hasMessage(
            "feature-distance: layerWeights must be none, one, or one for each of the 1 layers, got 2");
  }

  @Test
  void aFeatureOfZerosHasTheTrueDerivative() {
    Matrix x = Matrix.of(new double[] {0, 0}, 2, 1);
    Matrix y = Matrix.of(new double[] {3, 4}, 2, 1);
    DoubleMatrix gradient = Matrix.of(new double[2], 2, 1);
    FeatureDistance loss = Losses.featureDistance();
    assertThat(loss.valueAndGradient(FeaturePairs.of(x, y), gradient)).isCloseTo(1, within(1e-9));
    assertThat(gradient.data()[0]).isCloseTo(-1.2e10, within(10.0));
    assertThat(gradient.data()[1]).isCloseTo(-1.6e10, within(10.0));
    DoubleMatrix both = Matrix.of(new double[2], 2, 1);
    assertThat(loss.valueAndGradient(FeaturePairs.of(x, x), both, both)).isZero();
    assertThat(both.data()[0]).isZero();
    assertThat(both.data()[1]).isZero();
  }

  @Test
  void gramMatricesByHand() {
    // F F^T is [[5, 4], [4, 5]] over 2 positions; G G^T is [[1, 0], [0, 4]] over 1.
    Matrix x = Matrix.of(new double[] {1, 2, 2, 1}, 2, 2);
    Matrix y = Matrix.of(new double[] {1, 2}, 2, 1);
    double squares = 1.5 * 1.5 + 0 + 0 + 1.5 * 1.5;
    assertThat(Losses.gramStyle().value(FeaturePairs.of(x, y)))
        .isCloseTo(squares / 16, within(1e-15));
    assertThat(Losses.gramStyle().scale(GramScale.JOHNSON).value(FeaturePairs.of(x, y)))
        .isCloseTo(squares / 4, within(1e-15));
    assertThat(Losses.gramStyle().scale(GramScale.TUTORIAL).value(FeaturePairs.of(x, y)))
        .isCloseTo(squares / 16, within(1e-15));
  }

  @Test
  void styleDoesNotSeeWhereThingsAre() {
    double[] x = random.doubles(12).toArray();
    double[] turned = new double[12];
    for (int c = 0; c < 3; c++) {
      for (int p = 0; p < 4; p++) {
        turned[c * 4 + (p + 1) % 4] = x[c * 4 + p];
      }
    }
    FeaturePairs pair = FeaturePairs.of(Matrix.of(x, 3, 4), Matrix.of(turned, 3, 4));
    assertThat(Losses.gramStyle().value(pair)).isCloseTo(0, within(1e-30));
    assertThat(Losses.featureDistance().value(pair)).isGreaterThan(0.01);
  }

  @Test
  void shapesAreChecked() {
    Matrix two = Matrix.of(new double[4], 2, 2);
    assertThatThrownBy(() -> FeaturePairs.of(1, List.of(two), List.of()))
        .hasMessage("features: y must have 1 layers, got 0");
    assertThatThrownBy(() -> FeaturePairs.of(two, Matrix.of(new double[6], 3, 2)))
        .hasMessage("features: y0 must have 2 rows, got 3");
    assertThatThrownBy(
            () ->
                Losses.featureDistance()
                    .value(FeaturePairs.of(two, Matrix.of(new double[2], 2, 1))))
        .hasMessage("feature-distance: y0 must have as many positions as x0 (2), got 1");
    assertThatThrownBy(() -> FeaturePairs.of(two, two).channelWeights(List.of(Doubles.of(1))))
        .hasMessage("features: channelWeights of layer 0 must be 2, got 1");
  }
}
