package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.regression.GaussianNll;

/** Reconstruction by any error: of elements, of rows, of a user. */
class ReconstructionTest {
  private static final int ROWS = 3;
  private static final int PIXELS = 4;

  private static Matrix random(long seed, int rows, int columns) {
    return Matrix.of(
        new SplittableRandom(seed).doubles((long) rows * columns, 0.05, 0.95).toArray(),
        rows,
        columns);
  }

  private final Matrix made = random(1, ROWS, PIXELS);
  private final Matrix data = random(2, ROWS, PIXELS);

  @Test
  void pixelsAreSummedAndSamplesAveragedWhateverTheError() {
    for (PointwiseLoss error :
        new PointwiseLoss[] {
          Losses.mse(),
          Losses.mae(),
          Losses.bce(),
          Losses.bceWithLogits(),
          Losses.continuousBernoulli(),
          Losses.huber(0.3),
          new Cubed()
        }) {
      double[] expected = new double[ROWS * PIXELS];
      double sum =
          error.valueAndGradient(
              Batch.of(made, data).reduction(Reduction.SUM), Matrix.of(expected, ROWS, PIXELS));
      double[] g = new double[ROWS * PIXELS];
      double value =
          Losses.reconstruction(error)
              .valueAndGradient(Reconstructions.of(made, data), Matrix.of(g, ROWS, PIXELS));
      assertThat(value).as(error.info().id()).isCloseTo(sum / ROWS, within(1e-14));
      for (int i = 0; i < g.length; i++) {
        assertThat(g[i]).isCloseTo(expected[i] / ROWS, within(1e-14));
      }
    }
  }

  /** A loss of a user. */
  record Cubed() implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      return Math.pow(Math.abs(prediction - target), 3);
    }

    @Override
    public double slope(double prediction, double target) {
      double r = prediction - target;
      return 3 * r * Math.abs(r);
    }
  }

  /** Mean and variance of each pixel are neighbours, one pixel alone included. */
  @Test
  void aLearnedVarianceMakesTheReconstructionTwiceAsWide() {
    GaussianNll error = Losses.gaussianNll().full(true);
    for (int pixels : new int[] {1, PIXELS}) {
      Matrix wide = random(5, ROWS, 2 * pixels);
      Matrix target = random(6, ROWS, pixels);
      double expected = 0;
      for (int i = 0; i < ROWS; i++) {
        for (int j = 0; j < pixels; j++) {
          double r = target.get(i, j) - wide.get(i, 2 * j);
          double v = wide.get(i, 2 * j + 1);
          expected += 0.5 * (Math.log(2 * Math.PI * v) + r * r / v) / ROWS;
        }
      }
      assertThat(Losses.reconstruction(error).value(Reconstructions.of(wide, target)))
          .isCloseTo(expected, within(1e-13));
    }
  }

  @Test
  void classesOfIntensityMayBeReconstructedByCrossEntropy() {
    Matrix scores = random(7, 2, 2 * 3);
    Matrix classes = Matrix.of(new double[] {2, 0, -100, 1}, 2, 2);
    double[] g = new double[12];
    double value =
        Losses.reconstruction(Losses.crossEntropy())
            .valueAndGradient(Reconstructions.of(scores, classes), Matrix.of(g, 2, 6));
    double[] all = new double[12];
    for (int i = 0; i < 12; i++) {
      all[i] = scores.get(i / 6, i % 6);
    }
    double[] expected = new double[12];
    double sum =
        Losses.crossEntropy()
            .valueAndGradient(
                Batch.ofLabels(Matrix.of(all, 4, 3), new int[] {2, 0, -100, 1})
                    .reduction(Reduction.SUM),
                Matrix.of(expected, 4, 3));
    assertThat(value).isCloseTo(sum / 2, within(1e-14));
    for (int i = 0; i < 12; i++) {
      assertThat(g[i]).isCloseTo(expected[i] / 2, within(1e-15));
    }
    assertThatThrownBy(
            () ->
                Losses.reconstruction(Losses.crossEntropy())
                    .value(Reconstructions.of(scores, Matrix.of(new double[] {2, 0, 3, 1}, 2, 2))))
        .isInstanceOf(LossException.class)
        .hasMessage("reconstruction: data in column 0 must be a class from 0 to 2, got 3.0");
  }
}
