package org.lossary.perceptual.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Matrix;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.digits.Digits;
import org.lossary.perceptual.net.training.Training;
import org.lossary.testkit.StructuredContract;

class LearnedDistanceTest {
  @TestFactory
  Stream<DynamicTest> contract() {
    return StructuredContract.checks(LearnedDistance.standard())
        .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
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
