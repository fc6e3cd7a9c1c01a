package org.lossary.perceptual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.Matrix;

class MsSsimTest {
  private final SplittableRandom random = new SplittableRandom(9);

  private static MsSsim small(NegativeContrast negative, boolean byChannel, double... weights) {
    return new MsSsim(
        WindowShape.UNIFORM,
        3,
        1.5,
        1,
        0.01,
        0.03,
        Border.VALID,
        Doubles.of(weights),
        negative,
        byChannel);
  }

  @Test
  void oneScaleIsTheSimilarityItself() {
    double[] x = random.doubles(198).toArray();
    double[] y = x.clone();
    for (int i = 0; i < y.length; i++) {
      y[i] += 0.5 * random.nextDouble();
    }
    ImagePairs pair = pair(x, y, 9, 11);
    Ssim single = new Ssim(WindowShape.UNIFORM, 3, 1.5, 1, 0.01, 0.03, Border.VALID, false);
    double expected = single.value(pair);
    assertThat(small(NegativeContrast.ZERO, true, 1).value(pair))
        .isCloseTo(expected, within(1e-14));
    DoubleMatrix one = Matrix.of(new double[198], 2, 99);
    DoubleMatrix other = Matrix.of(new double[198], 2, 99);
    single.valueAndGradient(pair, one);
    small(NegativeContrast.ZERO, false, 1).valueAndGradient(pair, other);
    for (int i = 0; i < 198; i++) {
      assertThat(other.data()[i]).isCloseTo(one.data()[i], within(1e-15));
    }
  }

  @Test
  void twoScalesAreTheProductOfTheirTerms() {
    // With a k1 so large that means do not count, the similarity is the contrast term.
    double[] x = random.doubles(100).toArray();
    double[] y = new double[100];
    for (int i = 0; i < 100; i++) {
      y[i] = x[i] + 0.1 * random.nextDouble();
    }
    double fine = 1 - contrast(x, y, 10);
    double coarse =
        1
            - Losses.ssim()
                .window(WindowShape.UNIFORM)
                .size(3)
                .value(pair(halved(x), halved(y), 5, 5, 1));
    double expected = 1 - Math.pow(fine, 0.3) * Math.pow(coarse, 0.7);
    assertThat(small(NegativeContrast.ZERO, true, 0.3, 0.7).value(pair(x, y, 10, 10, 1)))
        .isCloseTo(expected, within(1e-13));
    double shifted = 1 - Math.pow((1 + fine) / 2, 0.3) * Math.pow((1 + coarse) / 2, 0.7);
    assertThat(small(NegativeContrast.SHIFTED, true, 0.3, 0.7).value(pair(x, y, 10, 10, 1)))
        .isCloseTo(shifted, within(1e-13));
  }

  private static double contrast(double[] x, double[] y, int side) {
    return new Ssim(WindowShape.UNIFORM, 3, 1.5, 1, 1e9, 0.03, Border.VALID, false)
        .value(pair(x, y, side, side, 1));
  }

  private static double[] halved(double[] x) {
    double[] half = new double[25];
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        int at = 20 * i + 2 * j;
        half[5 * i + j] = (x[at] + x[at + 1] + x[at + 10] + x[at + 11]) / 4;
      }
    }
    return half;
  }

  @Test
  void channelsAreMultipliedApartOrTogether() {
    double[] x = random.doubles(200).toArray();
    double[] y = x.clone();
    for (int i = 0; i < 100; i++) {
      y[i] += 0.3 * random.nextDouble();
    }
    ImagePairs pair = pair(x, y, 10, 10);
    double apart = small(NegativeContrast.ZERO, true, 0.5, 0.5).value(pair);
    double[] first = java.util.Arrays.copyOf(x, 100);
    double one =
        small(NegativeContrast.ZERO, true, 0.5, 0.5)
            .value(pair(first, java.util.Arrays.copyOf(y, 100), 10, 10, 1));
    assertThat(apart).isCloseTo(one / 2, within(1e-15));
    assertThat(small(NegativeContrast.ZERO, false, 0.5, 0.5).value(pair)).isLessThan(apart);
  }

  @Test
  void negativeContrastCountsAsNothing() {
    double[] x = random.doubles(198).toArray();
    double[] y = new double[198];
    for (int i = 0; i < y.length; i++) {
      y[i] = 1 - x[i];
    }
    DoubleMatrix gradient = Matrix.of(new double[198], 2, 99);
    assertThat(
            small(NegativeContrast.ZERO, true, 0.5, 0.5)
                .valueAndGradient(pair(x, y, 9, 11), gradient))
        .isEqualTo(1);
    assertThat(gradient.data()).containsOnly(0.0);
    assertThat(
            small(NegativeContrast.SHIFTED, true, 0.5, 0.5)
                .valueAndGradient(pair(x, y, 9, 11), gradient))
        .isBetween(0.5, 1.0);
    assertThat(gradient.data()).doesNotContain(0.0);
  }

  @Test
  void equalImagesHaveExactlyNothing() {
    Matrix x = Matrix.of(random.doubles(177 * 180).toArray(), 1, 177 * 180);
    DoubleMatrix gradient = Matrix.of(new double[177 * 180], 1, 177 * 180);
    assertThat(Losses.msSsim().valueAndGradient(ImagePairs.of(x, x, 177, 180), gradient)).isZero();
    assertThat(gradient.data()).containsOnly(0.0);
  }

  @Test
  void tooSmallImagesAreAnError() {
    assertThatThrownBy(
            () -> Losses.msSsim().value(pair(new double[100], new double[100], 10, 10, 1)))
        .hasMessage(
            "ms-ssim: images must be at least 176 pixels high and wide for this window, got 10 x 10");
    assertThatThrownBy(() -> small(NegativeContrast.ZERO, true))
        .hasMessage("ms-ssim: weights must be 1 to 30, got 0");
  }

  private static ImagePairs pair(double[] x, double[] y, int height, int width) {
    return pair(x, y, height, width, 2);
  }

  private static ImagePairs pair(double[] x, double[] y, int height, int width, int channels) {
    return ImagePairs.of(
        Matrix.of(x, channels, height * width),
        Matrix.of(y, channels, height * width),
        channels,
        height,
        width);
  }
}
