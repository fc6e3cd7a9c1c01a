package org.lossary.perceptual.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.perceptual.FeatureDistance;
import org.lossary.perceptual.FeatureError;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.digits.Digits;
import org.lossary.perceptual.net.training.Training;
import org.lossary.testkit.StructuredContract;

class LearnedDistanceTest {
  @TestFactory
  Stream<DynamicTest> contract() {
    LearnedDistance standard = LearnedDistance.standard();
    return Stream.of(
            standard,
            standard.dataRange(2),
            standard.distance(Losses.featureDistance().error(FeatureError.ABSOLUTE)),
            standard.distance(FeatureDistance.content()))
        .flatMap(
            loss ->
                StructuredContract.checks(loss)
                    .map(c -> DynamicTest.dynamicTest(loss + ": " + c.name(), c::run)));
  }

  @Test
  void itIsInTheCatalogue() {
    Catalog.Entry entry = Catalog.find("learned-distance").orElseThrow();
    assertThat(entry.create()).isEqualTo(LearnedDistance.standard());
    assertThat(entry.factory()).isEqualTo("LearnedDistance.standard");
    assertThat(Catalog.parse("learned-distance:dataRange=255"))
        .isEqualTo(LearnedDistance.standard().dataRange(255));
    assertThat(Catalog.parse("learned-distance:distance=feature-distance(error=ABSOLUTE)"))
        .isEqualTo(
            LearnedDistance.standard()
                .distance(Losses.featureDistance().error(FeatureError.ABSOLUTE)));
    assertThat(Catalog.all()).extracting(e -> e.info().id()).containsOnlyOnce("learned-distance");
  }

  /** The definition: the distance of features whose own formula is tested with feature-distance. */
  @Test
  void itIsTheDistanceOfTheFeaturesOfTheNetwork() {
    SplittableRandom random = new SplittableRandom(5);
    double[] a = random.doubles(2 * 9 * 10).toArray();
    double[] b = random.doubles(2 * 9 * 10).toArray();
    List<Matrix> x = new ArrayList<>();
    List<Matrix> y = new ArrayList<>();
    for (int l = 0; l < 3; l++) {
      x.add(features(a, l));
      y.add(features(b, l));
    }
    LearnedDistance standard = LearnedDistance.standard();
    double direct =
        standard.value(ImagePairs.of(Matrix.of(a, 2, 90), Matrix.of(b, 2, 90), 1, 9, 10));
    double byFeatures =
        Losses.featureDistance()
            .layerWeights(Doubles.of(0.1, 0.3, 1))
            .value(FeaturePairs.of(2, x, y));
    assertThat(direct).isPositive().isCloseTo(byFeatures, within(1e-13));
    double[] bytes = Arrays.stream(a).map(v -> 255 * v).toArray();
    double[] others = Arrays.stream(b).map(v -> 255 * v).toArray();
    assertThat(
            standard
                .dataRange(255)
                .value(ImagePairs.of(Matrix.of(bytes, 2, 90), Matrix.of(others, 2, 90), 1, 9, 10)))
        .isCloseTo(direct, within(1e-12));
  }

  /** Of two images of 9 x 10, as rows of pixels for each channel. */
  private static Matrix features(double[] images, int layer) {
    Network network = Weights.NETWORK;
    Activations state = new Activations(network, 9, 10);
    int channels = network.channels(layer);
    int pixels = state.height(layer) * state.width(layer);
    double[] all = new double[2 * channels * pixels];
    for (int image = 0; image < 2; image++) {
      System.arraycopy(images, image * 90, state.input(0), 0, 90);
      network.forward(state);
      System.arraycopy(state.features(layer), 0, all, image * channels * pixels, channels * pixels);
    }
    return Matrix.of(all, 2 * channels, pixels);
  }

  @Test
  void weightsAreThoseOfItsLayers() {
    FeatureDistance two = Losses.featureDistance().layerWeights(Doubles.of(1, 2));
    assertThatThrownBy(() -> LearnedDistance.standard().distance(two))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "learned-distance: distance must have no layer weights, 1 or 3, got [1.0, 2.0]");
    assertThatThrownBy(() -> LearnedDistance.standard().dataRange(0))
        .hasMessage("learned-distance: dataRange must be finite and > 0, got 0.0");
  }

  @Test
  void valueAndGradientInOneCall() {
    float[] a = new float[144];
    float[] b = new float[144];
    for (int p = 0; p < 144; p++) {
      a[p] = p % 12 == 5 ? 1 : 0;
      b[p] = p / 12 == 5 ? 1 : 0;
    }
    float[] gradient = new float[144];
    LearnedDistance distance = LearnedDistance.standard();
    double far = distance.distance(a, b, 12, 12, gradient);
    assertThat(far).isGreaterThan(0.1);
    assertThat(distance.distance(a, a, 12, 12)).isZero();
    for (int p = 0; p < 144; p++) {
      a[p] -= 0.02f / far * gradient[p];
    }
    assertThat(distance.distance(a, b, 12, 12)).isLessThan(far);
  }

  @Test
  void imagesMustHaveSomethingToSee() {
    Matrix small = Matrix.of(new float[24], 2, 12);
    assertThatThrownBy(() -> LearnedDistance.standard().value(ImagePairs.of(small, small, 2, 3, 4)))
        .hasMessage("learned-distance: images must be at least 4 pixels high and wide, got 3 x 4");
  }

  @Test
  void trainingGivesTheWeightsThatComeWithTheModule() throws IOException {
    Training training = Training.standard();
    try (var file = Network.class.getResourceAsStream("digits.net");
        DataInputStream in = new DataInputStream(file)) {
      for (float weight : training.weights()) {
        assertThat(weight).isEqualTo(in.readFloat());
      }
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(training.accuracy(Digits.heldOut())).isGreaterThan(0.85);
  }
}
