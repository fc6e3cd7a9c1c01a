package org.lossary.perceptual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

class SsimTest {
  private final SplittableRandom random = new SplittableRandom(8);

  /** Window by window as the definition has it, in two dimensions, without any separation. */
  private static double direct(Ssim loss, double[] x, double[] y, int height, int width) {
    int size = loss.size();
    boolean inside = loss.border() == Border.VALID;
    int margin = inside ? 0 : size / 2;
    double c1 = Math.pow(loss.k1() * loss.dataRange(), 2);
    double c2 = Math.pow(loss.k2() * loss.dataRange(), 2);
    double sum = 0;
    int count = 0;
    for (int i = -margin; i + size <= height + margin; i++) {
      for (int j = -margin; j + size <= width + margin; j++) {
        double weights = 0;
        double[] moments = new double[5];
        for (int pass = 0; pass < 2; pass++) {
          for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
              double r = Math.pow(k - size / 2, 2) + Math.pow(l - size / 2, 2);
              double w =
                  loss.window() == WindowShape.UNIFORM
                      ? 1
                      : Math.exp(-r / (2 * loss.sigma() * loss.sigma()));
              int at = reflected(i + k, height) * width + reflected(j + l, width);
              if (pass == 0) {
                weights += w;
                moments[0] += w * x[at];
                moments[1] += w * y[at];
              } else {
                double dx = x[at] - moments[0] / weights;
                double dy = y[at] - moments[1] / weights;
                moments[2] += w * dx * dx;
                moments[3] += w * dy * dy;
                moments[4] += w * dx * dy;
              }
            }
          }
        }
        double n = (double) size * size;
        double norm = weights * (loss.sampleCovariance() ? (n - 1) / n : 1);
        double a = moments[0] / weights;
        double b = moments[1] / weights;
        sum +=
            (2 * a * b + c1)
                * (2 * moments[4] / norm + c2)
                / ((a * a + b * b + c1) * (moments[2] / norm + moments[3] / norm + c2));
        count++;
      }
    }
    return 1 - sum / count;
  }

  private static int reflected(int i, int n) {
    return i < 0 ? -i : i < n ? i : 2 * n - 2 - i;
  }

  @ParameterizedTest
  @EnumSource(Border.class)
  void agreesWithTheDefinition(Border border) {
    double[] x = random.doubles(13 * 15).toArray();
    double[] y = random.doubles(13 * 15).toArray();
    ImagePairs pair = ImagePairs.of(Matrix.of(x, 1, 195), Matrix.of(y, 1, 195), 13, 15);
    for (WindowShape window : WindowShape.values()) {
      for (boolean sample : new boolean[] {false, true}) {
        for (int size : new int[] {3, 7, 11}) {
          Ssim loss = new Ssim(window, size, 1.5, 1, 0.01, 0.03, border, sample);
          assertThat(loss.value(pair)).isCloseTo(direct(loss, x, y, 13, 15), within(1e-13));
        }
      }
    }
  }

  @Test
  void twoPixelsByHand() {
    // One window of 1 x 1: no variance, so that only the means count: (2*0.2*0.8+C1)/(0.68+C1).
    Ssim point = new Ssim(WindowShape.UNIFORM, 1, 1, 1, 0.1, 0.1, Border.VALID, false);
    double one = 1 - (0.32 + 0.01) / (0.68 + 0.01);
    ImagePairs pair = ImagePairs.of(Matrix.of(new double[] {0.2, 0.5}, 1, 2), row(0.8, 0.5), 1, 2);
    assertThat(point.value(pair)).isCloseTo(one / 2, within(1e-15));
  }

  @Test
  void constantImagesByHand() {
    // Contrast terms are 1: what is left is 1 - (2 a b + C1) / (a^2 + b^2 + C1).
    Matrix x = constant(0.25);
    Matrix y = constant(0.75);
    DoubleMatrix gradient = Matrix.of(new double[256], 1, 256);
    double c1 = 1e-4;
    assertThat(Losses.ssim().valueAndGradient(ImagePairs.of(x, y, 16, 16), gradient))
        .isCloseTo(1 - (0.375 + c1) / (0.625 + c1), within(1e-15));
    double sum = 0;
    for (double g : gradient.data()) {
      sum += g;
    }
    double slope = -(1.5 * (0.625 + c1) - 0.5 * (0.375 + c1)) / Math.pow(0.625 + c1, 2);
    assertThat(sum).isCloseTo(slope, within(1e-12));
  }

  @Test
  void flatBlackImagesAreEqual() {
    ImagePairs pair = ImagePairs.of(constant(0), constant(0), 16, 16);
    DoubleMatrix gradient = Matrix.of(new double[256], 1, 256);
    assertThat(Losses.ssim().valueAndGradient(pair, gradient)).isZero();
    assertThat(gradient.data()).containsOnly(0.0);
  }

  @Test
  void equalImagesHaveExactlyNothing() {
    Matrix x = Matrix.of(random.doubles(3 * 400, -1e3, 1e3).toArray(), 3, 400);
    DoubleMatrix gradient = Matrix.of(new double[1200], 3, 400);
    assertThat(Losses.ssim().valueAndGradient(ImagePairs.of(x, x, 3, 20, 20), gradient)).isZero();
    assertThat(gradient.data()).containsOnly(0.0);
  }

  @Test
  void smallDifferencesKeepTheirDigits() {
    double[] x = random.doubles(400).toArray();
    double[] y = x.clone();
    double[] twice = x.clone();
    double step = 0x1p-30;
    for (int i = 0; i < y.length; i++) {
      y[i] += i % 3 == 0 ? step : -step;
      twice[i] += i % 3 == 0 ? 2 * step : -2 * step;
    }
    double once = Losses.ssim().value(pair(x, y));
    // The loss is quadratic near 0; 1 less an index would have two digits here.
    assertThat(once).isBetween(1e-18, 1e-15);
    assertThat(Losses.ssim().value(pair(x, twice)) / once).isCloseTo(4, within(1e-6));
  }

  @Test
  void aLargeOffsetCostsNoDigits() {
    double[] x = random.doubles(400).toArray();
    double[] y = random.doubles(400).toArray();
    Ssim contrast = new Ssim(WindowShape.GAUSSIAN, 11, 1.5, 1, 1e9, 0.03, Border.VALID, false);
    double plain = contrast.value(pair(x, y));
    for (int i = 0; i < 400; i++) {
      x[i] = Math.rint(x[i] * 0x1p20) * 0x1p-20;
      y[i] = Math.rint(y[i] * 0x1p20) * 0x1p-20;
    }
    double rounded = contrast.value(pair(x, y));
    for (int i = 0; i < 400; i++) {
      x[i] += 1e6;
      y[i] += 1e6;
    }
    assertThat(rounded).isCloseTo(plain, within(1e-5));
    assertThat(contrast.value(pair(x, y))).isCloseTo(rounded, within(1e-10));
  }

  @Test
  void opposedImagesCostMoreThanUnrelatedOnes() {
    double[] x = random.doubles(400).toArray();
    double[] opposed = new double[400];
    for (int i = 0; i < 400; i++) {
      opposed[i] = 1 - x[i];
    }
    double unrelated = Losses.ssim().value(pair(x, random.doubles(400).toArray()));
    assertThat(unrelated).isBetween(0.8, 1.2);
    assertThat(Losses.ssim().value(pair(x, opposed))).isGreaterThan(1.5);
  }

  @Test
  void tooSmallImagesAreAnError() {
    ImagePairs small = ImagePairs.of(Matrix.of(new double[50], 1, 50), row(new double[50]), 5, 10);
    assertThatThrownBy(() -> Losses.ssim().value(small))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "ssim: images must be at least 11 pixels high and wide for this window, got 5 x 10");
    Ssim reflected = new Ssim(WindowShape.GAUSSIAN, 9, 1.5, 1, 0.01, 0.03, Border.REFLECTED, false);
    assertThat(reflected.value(small)).isZero();
  }

  @Test
  void parametersAreChecked() {
    assertThatThrownBy(
            () -> new Ssim(WindowShape.UNIFORM, 4, 1, 1, 0.01, 0.03, Border.VALID, false))
        .hasMessage("ssim: size must be odd and >= 1, got 4");
    assertThatThrownBy(
            () -> new Ssim(WindowShape.UNIFORM, 7, 1, 0, 0.01, 0.03, Border.VALID, false))
        .hasMessage("ssim: dataRange must be finite and > 0, got 0.0");
    assertThatThrownBy(() -> ImagePairs.of(row(new double[12]), row(new double[12]), 3, 5))
        .hasMessage("image pairs: x must have 3 x 5 columns, got 12");
  }

  private static ImagePairs pair(double[] x, double[] y) {
    return ImagePairs.of(Matrix.of(x, 1, 400), Matrix.of(y, 1, 400), 20, 20);
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }

  private static Matrix constant(double value) {
    double[] image = new double[256];
    java.util.Arrays.fill(image, value);
    return Matrix.of(image, 1, 256);
  }
}
