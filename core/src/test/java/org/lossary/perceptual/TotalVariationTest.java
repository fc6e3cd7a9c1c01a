package org.lossary.perceptual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;

class TotalVariationTest {
  /** 0 1 4 over 3 1 1: across 1, 3, -2, 0; down 3, 0, -3. */
  private static final Images IMAGE =
      Images.of(Matrix.of(new double[] {0, 1, 4, 3, 1, 1}, 1, 6), 2, 3);

  @Test
  void byHand() {
    assertThat(Losses.totalVariation().value(IMAGE)).isEqualTo(12);
    assertThat(Losses.totalVariation().form(Smoothness.SQUARED).value(IMAGE)).isEqualTo(32);
    double lengths = Math.sqrt(1 + 9) + 3 + 3 + 2 + 0;
    assertThat(Losses.totalVariation().form(Smoothness.ISOTROPIC).value(IMAGE))
        .isCloseTo(lengths, within(1e-14));
    assertThat(Losses.totalVariation().average(true).value(IMAGE))
        .isCloseTo(6.0 / 4 + 6.0 / 3, within(1e-15));
    assertThat(Losses.totalVariation().form(Smoothness.ISOTROPIC).average(true).value(IMAGE))
        .isCloseTo(lengths / 6, within(1e-15));
  }

  @Test
  void smoothingRoundsTheKinkAndKeepsFlatImagesAtNothing() {
    TotalVariation smooth = new TotalVariation(Smoothness.ISOTROPIC, 0.25, false);
    double expected = 0;
    for (double squares : new double[] {10, 9, 9, 4, 0, 0}) {
      expected += Math.sqrt(squares + 0.0625) - 0.25;
    }
    assertThat(smooth.value(IMAGE)).isCloseTo(expected, within(1e-14));
    DoubleMatrix gradient = Matrix.of(new double[6], 1, 6);
    Images flat = Images.of(Matrix.of(new double[] {7, 7, 7, 7, 7, 7}, 1, 6), 2, 3);
    assertThat(smooth.valueAndGradient(flat, gradient)).isZero();
    assertThat(gradient.data()).containsOnly(0.0);
    smooth.valueAndGradient(IMAGE, gradient);
    double[] x = {0, 1, 4, 3, 1, 1};
    for (int i = 0; i < 6; i++) {
      double at = x[i];
      x[i] = at + 1e-5;
      double above = smooth.value(Images.of(Matrix.of(x, 1, 6), 2, 3));
      x[i] = at - 1e-5;
      double below = smooth.value(Images.of(Matrix.of(x, 1, 6), 2, 3));
      x[i] = at;
      assertThat(gradient.data()[i]).isCloseTo((above - below) / 2e-5, within(1e-8));
    }
  }

  @Test
  void aSinglePixelHasNoNeighbours() {
    Images pixel = Images.of(Matrix.of(new double[] {3}, 1, 1), 1, 1);
    DoubleMatrix gradient = Matrix.of(new double[1], 1, 1);
    for (Smoothness form : Smoothness.values()) {
      assertThat(new TotalVariation(form, 0, true).valueAndGradient(pixel, gradient)).isZero();
      assertThat(gradient.data()).containsOnly(0.0);
    }
  }
}
